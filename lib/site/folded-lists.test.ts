import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { entry, load, paper } from '../test-folder.ts'
import { foldedContent } from './home.ts'

it('draws the heading of a group once where the rest of it is folded, and that of the next group too', async () => {
  const content = await load({
    'site.md': entry(
      'title: T\nfold: { activities: 1 }\nsections: [{ of: activities, id: service, title: Service }]',
    ),
    'activities/a.md': entry('group: Reviewer\norder: 1\narea: Looms\nvenues: [{ name: LOOM }]'),
    'activities/b.md': entry('group: Reviewer\norder: 2\narea: Threads\nvenues: [{ name: TEX }]'),
    'activities/c.md': entry('group: Editor\norder: 3\nvenues: [{ name: J. Looms }]'),
  })
  vi.doMock('../content/bundled', () => ({ content }))
  const { ActivityList } = await import('../../components/collections/ActivityList.tsx')
  const { open, folded } = foldedContent(content, 'activities')
  const lists = [
    { activities: open.activities },
    { activities: folded?.activities ?? [], after: open.activities },
  ]
  const drawn = lists.map((list) =>
    renderToStaticMarkup(createElement(ActivityList, { ...list, heading: 'h3' })),
  )
  const headings = drawn.map((html) => [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, words]) => words))
  expect(headings).toEqual([['Reviewer'], ['Editor']])
  expect(drawn[1]).toMatch(/Threads.*TEX.*Editor.*J\. Looms/s)
})

it('gives the notes of each news item ids of their own', async () => {
  const won = (what: string) => entry('date: 2024', `We won a ${what}.[^1]\n\n[^1]: In May.`)
  const { news } = await load({ 'news/a.md': won('prize'), 'news/b.md': won('medal') })
  const { NewsList } = await import('../../components/collections/NewsList.tsx')
  const html = renderToStaticMarkup(createElement(NewsList, { items: news, publications: [] }))
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toHaveLength(8)
  expect(new Set(ids).size).toBe(8)
})

it.each([
  ['one paper', ['2024'], false, false],
  ['papers of one year', ['2024', '2024'], false, true],
  ['papers of two years', ['2023', '2024'], true, true],
])(
  'of %s the home page leads to years, and a filter is offered, where there is something to choose',
  async (...[, years, leads, filters]) => {
    const content = await load({
      'site.md': entry('title: T\nsections: [{ of: publications, id: publications, title: Papers }]'),
      ...Object.fromEntries(
        years.map((year, index) => [
          `publications/${index}.md`,
          paper('kind: journal')
            .replace(/year: \d+/, `year: ${year}`)
            .replace('On Tests', `Tests ${index}`),
        ]),
      ),
    })
    vi.resetModules()
    vi.doMock('../content/bundled', () => ({ content }))
    vi.doMock('../scholar/current.ts', () => ({ currentStatistics: async () => undefined }))
    for (const script of ['copy', 'publications'])
      vi.doMock(`@/components/scripts/${script}.inline.js`, () => ({ default: '' }))
    const { MoreLink } = await import('../../components/page/MoreLink.tsx')
    const [section] = content.site.sections
    if (!section) throw new Error('expected a section')
    expect(renderToStaticMarkup(createElement(MoreLink, { section, content })) !== '').toBe(leads)
    const { default: page } = await import('../../app/publications/page.tsx')
    expect(renderToStaticMarkup(await page()).includes('type="search"')).toBe(filters)
  },
)
