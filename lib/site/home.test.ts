import { expect, it } from 'vitest'
import { entry, load, newsItem, report, type TestFiles } from '../test-folder.ts'
import { cutCollections, foldedContent, homeContent } from './home.ts'

const site = (limits: string) =>
  entry(`title: T
limits: { ${limits} }
sections:
  - { of: news, id: news, title: News }
  - { of: publications, id: publications, title: Papers }
  - { of: awards, id: awards, title: Awards }`)

const paper = (title: string, facts = '') =>
  entry(`title: ${title}\nauthors: [A]\nvenue: V\nyear: 2024\n${facts}`)

const files: TestFiles = {
  'news/a.md': newsItem('pinned: true'),
  'news/b.md': newsItem(),
  'publications/a.md': paper('A'),
  'publications/b.md': paper('B'),
  'publications/c.md': paper('C'),
  'awards/a.md': entry('date: 2022\ntitle: A'),
  'awards/b.md': entry('date: 2023\ntitle: B'),
  'talks/a.md': entry('date: 2022\ntitle: A'),
  'talks/b.md': entry('date: 2023\ntitle: B'),
}
const slugs = (entries: { slug: string }[]) => entries.map(({ slug }) => slug).join('')

it('shows everything as long as nothing is limited', async () => {
  const content = await load({ ...files, 'site.md': site('') })
  expect(homeContent(content)).toEqual(content)
  expect(cutCollections(content)).toEqual([])
})

it('shows no more than the limits, the newest first, and says of which collections', async () => {
  const content = await load({ ...files, 'site.md': site('news: 1, publications: 2, awards: 1, talks: 1') })
  const home = homeContent(content)
  expect([home.news, home.publications, home.awards].map(slugs)).toEqual(['a', 'ab', 'b'])
  // Talks stand on no section of this page: there is nothing that they were cut from.
  expect(cutCollections(content)).toEqual(['awards'])
})

it('shows the selected papers where not all fit, and all where they do', async () => {
  const papers = {
    'publications/b.md': paper('B', 'selected: true'),
    'publications/c.md': paper('C', 'selected: true'),
  }
  const few = await load({ ...files, ...papers, 'site.md': site('publications: 2') })
  expect(slugs(homeContent(few).publications)).toBe('bc')
  const all = await load({ ...files, ...papers, 'site.md': site('publications: 3') })
  expect(slugs(homeContent(all).publications)).toBe('abc')
})

it('folds what stands behind the first entries, of those that the limits leave', async () => {
  const folding = (fold: string, limits = '') =>
    site(limits).replace('sections:', `fold: { ${fold} }\nsections:`)
  const parts = async (fold: string, limits?: string) => {
    const content = await load({ ...files, 'site.md': folding(fold, limits) })
    const { open, folded } = foldedContent(content, 'publications')
    return [slugs(open.publications), folded && slugs(folded.publications)]
  }
  expect(await parts('publications: 1')).toEqual(['a', 'bc'])
  expect(await parts('publications: 1', 'publications: 2')).toEqual(['a', 'b'])
  // More than there are, or none of these: nothing is folded.
  expect(await parts('publications: 9')).toEqual(['abc', undefined])
  expect(await parts('news: 1')).toEqual(['abc', undefined])
})

it('folds no collection that is none, and none to nothing', async () => {
  const said = (fold: string) =>
    report({ ...files, 'site.md': site('').replace('sections:', `fold: { ${fold} }\nsections:`) })
  expect(await said('pubications: 6')).toMatch(
    /site\.md:4 fold\.pubications: expected one of the known keys, received "pubications"; did you mean "publications"\?/,
  )
  expect(await said('news: 0')).toMatch(/site\.md:4 fold\.news: expected a number from 1, received "0"/)
})
