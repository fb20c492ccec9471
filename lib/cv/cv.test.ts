import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shadowingFiles } from '../../owner/check/shadows.ts'
import { routesOf } from '../site/routes.ts'
import { contentFolder, entry, load, paper, report, type TestFiles } from '../test-folder.ts'
import { cvOf, hasCv, profileWithCv } from './cv.ts'
import { paperLine } from './paper-line.ts'

const site = (cv = '', sections = '[]') => entry(`title: A site\nsections: ${sections}\n${cv}`)
const files: TestFiles = {
  'education/u.md': entry(
    'start: 2019\ninstitution: University\ndegree: PhD\ndetails: [{ label: Supervisor, text: B. Bobbin }]',
    'On knots.',
  ),
  'talks/knots.md': entry('date: 2024-05\ntitle: Knots'),
  'talks/draft.md': entry('date: 2024-06\ntitle: Untold\ndraft: true'),
  'publications/a.md': paper('kind: conference\nselected: true'),
  'publications/b.md': paper('kind: journal').replace('On Tests', 'B'),
  'publications/c.md': paper('kind: conference').replace('On Tests', 'C'),
  'publications/d.md': paper('kind: journal\nstatus: submitted').replace('On Tests', 'D'),
}
const cv = async (more: TestFiles = {}) => cvOf(await load({ ...files, ...more }, { drafts: false }))
const titles = ({ sections }: ReturnType<typeof cvOf>) => sections.map(({ title }) => title)

describe('the curriculum vitae', () => {
  it('has every collection with entries in the usual order, when nothing is said of it', async () => {
    expect(titles(await cv())).toEqual(['Education', 'Publications', 'Talks'])
  })

  it('has the owner’s sections in their order, under the headings of the home page or its own', async () => {
    const sections = '[{ of: talks, id: talks, title: 🎤 Vorträge }, { of: sections/soft, id: soft }]'
    const own = 'cv:\n  sections: [talks, { of: education, title: Studium }, sections/soft, awards]'
    const made = await cv({
      'site.md': site(own, sections),
      'sections/soft.md': entry('title: 🧶 Software', 'A loom.'),
    })
    expect(titles(made)).toEqual(['Vorträge', 'Studium', 'Software'])
  })

  it('numbers papers through, by kind; what is submitted is not yet of its kind', async () => {
    const { papers } = await cv()
    expect(papers.map(({ title, first, papers }) => [title, first, papers.map(({ slug }) => slug)])).toEqual([
      ['Journal articles', 1, ['b']],
      ['Conference papers', 2, ['a', 'c']],
      ['Under review', 4, ['d']],
    ])
  })

  it('has no heading of a kind where all papers are of one', async () => {
    const { papers } = await cv({ 'publications/b.md': undefined, 'publications/d.md': undefined })
    expect(papers.map(({ title, first }) => [title, first])).toEqual([[undefined, 1]])
  })

  it('says that papers are selected when others are left out', async () => {
    const made = await cv({ 'site.md': site('cv: { publications: selected }') })
    expect(titles(made)).toContain('Selected publications')
    expect(made.papers.flatMap(({ papers }) => papers.map(({ slug }) => slug))).toEqual(['a'])
  })

  it('does not call papers selected, as the home page does, where it has all of them', async () => {
    const headed = (more: string) =>
      cv({
        'site.md': site(
          more,
          '[{ of: publications, id: publications, title: Ausgewählte Aufsätze, nav: Aufsätze }]',
        ),
      })
    expect(titles(await headed('limits: { publications: 1 }'))).toContain('Aufsätze')
    expect(titles(await headed(''))).toContain('Ausgewählte Aufsätze')
  })

  it('leaves out details and texts when it is short', async () => {
    const [long, short] = [await cv(), await cv({ 'site.md': site('cv: { length: short }') })]
    expect(long.content.education[0]).toMatchObject({ details: [{ label: 'Supervisor' }] })
    expect(long.content.education[0]?.body).toContain('On knots.')
    expect(short.content.education[0]).toMatchObject({ institution: 'University', body: '', details: [] })
  })

  it('never has a draft', async () => {
    expect((await cv()).content.talks.map(({ slug }) => slug)).toEqual(['knots'])
  })
})

describe('the line of a paper', () => {
  it('names each of several distinctions by itself', async () => {
    const content = await load({ 'publications/a.md': paper('distinction: Oral; Best Paper') })
    const line = content.publications.map((one) => paperLine(one, content.site))
    expect(line).toMatchObject([{ distinctions: ['Oral', 'Best Paper'] }])
  })

  it.each([
    ['Ocean Instrum.', 'Ocean Instrumentation', 'Ocean Instrumentation'],
    [
      'Int. Conf. VIS',
      'International Conference on Visualization',
      'International Conference on Visualization (Int. Conf. VIS)',
    ],
    ['J. Natl. Loom Soc.', 'Journal of the National Loom Society', 'Journal of the National Loom Society'],
    ['NeurIPS', 'Neural Information Processing Systems', 'Neural Information Processing Systems (NeurIPS)'],
    ['Proc. LOOM', 'Conference on Weaving', 'Conference on Weaving (Proc. LOOM)'],
    ['海洋', '海洋計測', '海洋計測 (海洋)'],
  ])('has the short name %s beside %s where it says more', async (short, long, shown) => {
    const content = await load({
      'publications/a.md': entry(
        `title: T\nauthors: [A. B.]\nvenue: ${short}\nvenueName: ${long}\nyear: 2024`,
      ),
    })
    expect(content.publications.map((one) => paperLine(one, content.site).venue)).toEqual([shown])
  })
})

describe('whose /cv.pdf is', () => {
  it('the owner’s where public/ has a file there, which shadows nothing', async () => {
    const root = await contentFolder(files)
    await mkdir(join(root, 'public'))
    await writeFile(join(root, 'public/cv.pdf'), '%PDF')
    await writeFile(join(root, 'public/resume.json'), '{}')
    const content = await load(files)
    expect(routesOf(content)).toContain('/cv.pdf')
    expect(shadowingFiles(root, content).map(({ path }) => path)).toEqual(['public/resume.json'])
  })
})

describe('the profile’s link to a CV', () => {
  const links = async (more: TestFiles) => profileWithCv(await load(more)).links?.cv

  it('leads to the owner’s own where there is one, else to the one that is made', async () => {
    expect(await links(files)).toBe('/cv')
    const own = entry('name: Z\nlinks: { cv: https://example.org/cv.pdf }')
    expect(await links({ ...files, 'profile.md': own })).toBe('https://example.org/cv.pdf')
  })

  it('is not there where there is nothing to show', async () => {
    expect(hasCv(await load({}))).toBe(false)
    expect(await links({})).toBeUndefined()
  })
})

describe('what is wrong with the settings of a CV', () => {
  it.each([
    [
      'cv: { sections: [news] }',
      /content\/site.md:4 cv.sections, item 1 .*: expected one of about, education/,
    ],
    ['cv: { template: fancy }', /content\/site.md:4 cv.template: expected one of classic, modern/],
    [
      'cv: { sections: [talks, talks] }',
      /content\/site.md:4 .*expected each section once, received "talks" again/,
    ],
    ['cv: { sections: [sections/none] }', /content\/site.md:4 .*expected a file of content\/sections\//],
  ])('%s', async (settings, said) => {
    expect(await report({ ...files, 'site.md': site(settings) })).toMatch(said)
  })

  it('is selected papers of which there are none', async () => {
    const only = { 'site.md': site('cv: { publications: selected }'), 'publications/b.md': paper() }
    expect(await report(only)).toMatch(
      /site.md:4 cv.publications: expected papers with "selected: true" to show, received none/,
    )
  })
})
