import { describe, expect, it } from 'vitest'
import { readEnv } from '../../lib/env.ts'
import { contentFolder, entry, type TestFiles } from '../../lib/test-folder.ts'
import { checkContent } from './check.ts'

const now = new Date('2026-11-27T12:00:00Z')
const site = entry('title: A site\nsections: [{ of: publications, id: publications, title: Papers }]')
const paper = (facts: string) => entry(`title: On Looms\nyear: 2024\ndoi: 10.1000/182\n${facts}`)

/** What the check says of a site with these files, one finding a line. */
async function saidOf(files: TestFiles): Promise<string[]> {
  const root = await contentFolder({ 'site.md': site, ...files })
  const { findings } = await checkContent(root, readEnv({}), { staleMonths: 9999, now })
  return findings.map(
    ({ severity, path, line, field, message }) => `${severity} ${path}:${line} ${field}: ${message}`,
  )
}

describe('the check says what is left open', () => {
  it('what a paper is, with what it is taken for', async () => {
    expect(await saidOf({ 'publications/a.md': paper('authors: [A. Weaver]\nvenue: Weaving Days') })).toEqual(
      [expect.stringMatching(/^warning content\/publications\/a\.md:1 kind: .*it is cited as @misc;/)],
    )
    for (const facts of [
      'venue: Looms\nvolume: 3',
      'venue: Weaving Days\nkind: other',
      'venue: Weaving Days\ndraft: true',
    ])
      expect(await saidOf({ 'publications/a.md': paper(`authors: [A. Weaver]\n${facts}`) })).toEqual([])
  })

  it('that what has a publisher may be a book', async () => {
    for (const facts of ['venue: Loom Press', 'venue: Weaving\npublisher: Looms & Co.'])
      expect(await saidOf({ 'publications/a.md': paper(`authors: [A. Weaver]\n${facts}`) })).toEqual([
        expect.stringMatching(/kind: .*write for example kind: book, or kind: chapter$/),
      ])
    expect(
      await saidOf({ 'publications/a.md': paper('authors: [A. Weaver]\npublisher: Loom Press') }),
    ).toEqual([
      expect.stringMatching(/venue: expected text, received nothing; write kind: book if it is one/),
    ])
  })

  it('which words of a long name are the family name, once for each name', async () => {
    const facts = `venue: Looms\nvolume: 3\nauthors: [Ana María García López, Ludwig van Weaver, Jo P. Weaver, The Loom Team]`
    const other = entry(
      'title: On Knots\nyear: 2024\ndoi: 10.1000/183\nvenue: Looms\nvolume: 4\nauthors: [Ana María García López, Mary Ann Weaver, Zhang Mingyu]',
    )
    const said = await saidOf({ 'publications/a.md': paper(facts), 'publications/b.md': other })
    expect(said).toHaveLength(3)
    expect(said[0]).toContain('write for example { name: Ana María García López, family: García López }')
    expect(said[1]).toContain('"Mary Ann Weaver"')
    expect(said[2]).toContain('{ name: Zhang Mingyu, family: Zhang }')
    const stated = 'venue: Looms\nvolume: 3\nauthors: [{ name: Mary Ann Weaver, family: Weaver }]'
    expect(await saidOf({ 'publications/a.md': paper(stated) })).toEqual([])
  })

  it('that one name of the owner is cited under two family names', async () => {
    const facts = (author: string) => paper(`venue: Looms\nvolume: 3\nauthors: [${author}]`)
    const files = (family: string) => ({
      'profile.md': entry('name: Nguyễn Thị Hồng Nhung\nauthorNames: [Nguyen Thi Hong Nhung]'),
      'publications/a.md': facts('{ name: Nguyen Thi Hong Nhung, family: Nguyen }'),
      'publications/b.md': facts(`{ name: Nguyễn Thị Hồng Nhung, family: ${family} }`)
        .replace('On Looms', 'On Knots')
        .replace('182', '183'),
    })
    expect(await saidOf(files('Nhung'))).toEqual([
      expect.stringMatching(/^warning .* authors: .*is cited under the family name "N.* here, and under "N/),
    ])
    expect(await saidOf(files('Nguyễn'))).toEqual([])
  })

  it('a full name where the short one stands', async () => {
    const venue = 'venue: International Conference on Looms'
    const said = await saidOf({ 'publications/a.md': paper(`authors: [A. Weaver]\n${venue}`) })
    expect(said).toEqual([
      expect.stringContaining('venue: expected a short name, received "International Conference on Looms"'),
    ])
    const both = 'venue: LOOM\nvenueName: International Conference on Looms'
    expect(await saidOf({ 'publications/a.md': paper(`authors: [A. Weaver]\n${both}`) })).toEqual([])
  })

  it('a folder that no section shows', async () => {
    const talk = entry('date: 2024\ntitle: Looms')
    expect(await saidOf({ 'talks/a.md': talk, 'talks/b.md': talk })).toEqual([
      expect.stringMatching(
        /^warning content\/site\.md:3 sections: expected a section for content\/talks\/.* 2 entries/,
      ),
    ])
    expect(await saidOf({ 'talks/a.md': entry('date: 2024\ntitle: Looms\ndraft: true') })).toEqual([])
  })

  it('papers that are selected from all that are shown', async () => {
    const selected = paper('authors: [A. Weaver]\nvenue: Looms\nvolume: 3\nselected: true')
    expect(await saidOf({ 'publications/a.md': selected })).toEqual([
      expect.stringContaining('write limits: { publications: 1 }'),
    ])
    const limited = site.replace('title: A site', 'title: A site\nlimits: { publications: 1 }')
    expect(await saidOf({ 'site.md': limited, 'publications/a.md': selected })).toEqual([])
    const otherwise = site.replace('title: A site', 'title: A site\nlimits: { news: 3 }')
    expect(await saidOf({ 'site.md': otherwise, 'publications/a.md': selected })).toEqual([
      expect.stringMatching(/^note content\/site\.md:3 limits: the home page shows all papers/),
    ])
  })

  it('the code of a country where that of a language is meant, of those who are there', async () => {
    const swedish = site.replace('title: A site', 'title: A site\nlang: se')
    const saidIn = (profile: string, text = swedish) =>
      saidOf({ 'site.md': text, 'profile.md': entry(`name: Zoë Quill\n${profile}`) })
    const asked = [
      'warning content/site.md:3 lang: expected a language, received "se", which is Northern Sami, and the code of Sweden; write for example sv, or se-SE if Northern Sami is meant',
    ]
    expect(await saidIn('location: Uppsala, Sverige')).toEqual(asked)
    expect(await saidIn('links: { email: zoe@looms.se }')).toEqual(asked)
    expect(await saidIn('location: Karasjok, Norge')).toEqual([])
    expect(await saidIn('location: Uppsala, Sverige', swedish.replace('lang: se', 'lang: se-SE'))).toEqual([])
    expect(
      await saidIn('location: Buenos Aires, Argentina\nnativeName: { text: Zoé, lang: ar }', site),
    ).toEqual([
      expect.stringMatching(/^warning content\/profile\.md:4 nativeName\.lang: .*write for example es,/),
    ])
    expect(await saidIn('location: Oslo, Norge', swedish.replace('lang: se', 'lang: no'))).toEqual([])
  })

  it('nothing of what a .bib file says by its types and commas', async () => {
    const bib =
      '@misc{a, title = {On Looms}, author = {Weaver, Mary Ann Jo}, howpublished = {International Conference on Looms}, year = 2024, doi = {10.1000/182}}\n'
    expect(await saidOf({ 'publications/a.bib': bib })).toEqual([])
  })
})
