it('name a collaboration among those who wrote a paper', async () => {
  const { atom } = await theFeeds({ 'publications/a.md': paper('collaboration: INK') })
  expect(atom.entries?.[0]?.authors).toEqual([{ name: 'A. Author' }, { name: 'INK' }])
})

import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { entry, load, newsItem, paper, type TestFiles } from '../test-folder.ts'
import { asAtom } from './atom.ts'
import { feedOf } from './feed.ts'
import { feedAnswer } from './feed-answer.ts'
import { asJsonFeed } from './json-feed.ts'

/** A site's feeds as readers read them that were not written here, and as text. */
async function feeds(files: TestFiles, host = 'https://ada.example/~ada', today?: string) {
  const content = await load(files, { drafts: false })
  const absolute = (path: string) => `${host}${path}`
  const feed = feedOf(content, absolute, today)
  if (!feed) return undefined
  const addresses = { home: absolute('/'), icon: absolute('/favicon.ico') }
  const xml = asAtom(feed, { ...addresses, self: absolute('/feed.xml') })
  const json = asJsonFeed(feed, { ...addresses, self: absolute('/feed.json') })
  return { xml, json, atom: parseAtomFeed(xml), jsonFeed: parseJsonFeed(json) }
}

async function theFeeds(files: TestFiles, host?: string, today?: string) {
  const found = await feeds(files, host, today)
  if (!found) throw new Error('there is no feed')
  return found
}

const ids = ({ atom }: Awaited<ReturnType<typeof theFeeds>>) => atom.entries?.map(({ id }) => id)

const site = {
  'news/2024-10-prize.md': newsItem(),
  'news/2023-day.md': entry(
    'date: 2023-05-31\nemoji: 🎉\npublication: looms',
    'A *talk* about [looms](/looms.pdf).',
  ),
  'publications/looms.md': entry(
    'title: Counting $x^2$ & *Looms*\nauthors: [Zoë Quill, Bo Thread]\nvenue: LOOM\nyear: 2024\nmonth: 11\ntopics: [weaving]',
    'For all $a^2 < b$, see [here](#top) and [there](//other.example/x).',
  ),
  'publications/old.md': entry('title: Old\nauthors: [Zoë Quill]\nvenue: TEX\nyear: 2022'),
}

it('holds news and papers, newest first, with whole addresses and the whole text', async () => {
  const { atom, jsonFeed } = await theFeeds(site)
  expect(atom.entries?.map(({ title }) => title?.value)).toEqual([
    'Counting x² & Looms',
    'Something happened.',
    'A talk about looms.',
    'Old',
  ])
  expect(jsonFeed.items?.map(({ title }) => title)).toEqual(atom.entries?.map(({ title }) => title?.value))
  expect(jsonFeed.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id))
  const [looms, , talk] = jsonFeed.items ?? []
  expect(looms?.url).toBe('https://ada.example/~ada/publications/looms')
  // Feed readers drop MathML, and of a² would leave a2.
  expect(looms?.content_html).toContain('For all <span>a² &#x3C; b</span>')
  expect(looms?.content_html).toContain('href="https://ada.example/~ada/publications/looms#top"')
  expect(looms?.content_html).toContain('href="https://other.example/x"')
  expect(looms?.authors?.map(({ name }) => name)).toEqual(['Zoë Quill', 'Bo Thread'])
  expect(looms?.tags).toEqual(['weaving'])
  expect(talk?.url).toBe('https://ada.example/~ada/news#news-2023-day')
  expect(talk?.content_html).toContain(
    '🎉 A <em>talk</em> about <a href="https://ada.example/~ada/looms.pdf"',
  )
  expect(talk?.content_html).toContain('<a href="https://ada.example/~ada/publications/looms"')
  expect(atom.entries?.[2]?.content?.value).toBe(talk?.content_html)
  for (const { content_html } of jsonFeed.items ?? [])
    expect(content_html).not.toMatch(/(href|src)="(?!https?:)/)
})

it('says when each entry is from by the content alone, and no day that nobody said', async () => {
  const { atom, jsonFeed, xml } = await theFeeds(site)
  expect(atom.updated).toBe('2024-11-01T00:00:00Z')
  expect(atom.entries?.map(({ updated, published }) => [updated, published])).toEqual([
    ['2024-11-01T00:00:00Z', undefined],
    ['2024-10-01T00:00:00Z', undefined],
    ['2023-05-31T00:00:00Z', '2023-05-31T00:00:00Z'],
    ['2022-01-01T00:00:00Z', undefined],
  ])
  expect(jsonFeed.items?.map(({ date_published }) => date_published)).toEqual([
    undefined,
    undefined,
    '2023-05-31T00:00:00Z',
    undefined,
  ])
  expect((await theFeeds(site)).xml).toBe(xml)
})

it('is not dated by what is still to come', async () => {
  const files = {
    ...site,
    'news/next-year.md': entry('date: 2025-06-01', 'I will speak in Rome.'),
    'publications/soon.md': entry('title: Soon\nauthors: [A. B.]\nvenue: LOOM\nyear: 2026\nstatus: accepted'),
  }
  const { atom, jsonFeed } = await theFeeds(files, undefined, '2024-12-24')
  expect(atom.updated).toBe('2024-11-01T00:00:00Z')
  expect(
    atom.entries?.slice(0, 3).map(({ title, updated, published }) => [title?.value, updated, published]),
  ).toEqual([
    ['Soon', '2024-11-01T00:00:00Z', undefined],
    ['I will speak in Rome.', '2024-11-01T00:00:00Z', undefined],
    ['Counting x² & Looms', '2024-11-01T00:00:00Z', undefined],
  ])
  expect(jsonFeed.items?.[1]?.date_published).toBeUndefined()
  const alone = { ...site, 'news/next-year.md': entry('date: 2025-06-01', 'I will speak in Rome.') }
  const [first] = (await theFeeds(alone, undefined, '2020-01-01')).atom.entries ?? []
  expect(first?.published).toBeUndefined()
  const later = await theFeeds(files, undefined, '2025-06-01')
  expect(later.atom.updated).toBe('2025-06-01T00:00:00Z')
  expect(later.jsonFeed.items?.[1]?.date_published).toBe('2025-06-01T00:00:00Z')
})

it('keeps its ids on another host, and gives every entry one of its own', async () => {
  const here = await theFeeds(site)
  const there = await theFeeds(site, 'https://elsewhere.example')
  expect(ids(there)).toEqual(ids(here))
  expect(there.atom.id).toBe(here.atom.id)
  expect(new Set([here.atom.id, ...(ids(here) ?? [])]).size).toBe(5)
  const corrected = { ...site, 'news/2024-10-prize.md': entry('date: 2024-09', 'Corrected.') }
  expect(new Set(ids(await theFeeds(corrected)))).toEqual(new Set(ids(here)))
  const another = { ...site, 'profile.md': '---\nname: Bo Thread\n---\n' }
  expect(ids(await theFeeds(another))).not.toEqual(ids(here))
})

it('leaves drafts and what has no date out', async () => {
  const { json, xml } = await theFeeds({
    'news/there.md': newsItem(),
    'news/draft.md': entry('date: 2024-11\ndraft: true', 'Not yet.'),
    'publications/draft.md': paper('draft: true'),
    'publications/submitted.md': entry('title: Some Day\nauthors: [A. B.]\nstatus: submitted'),
  })
  for (const text of [json, xml]) expect(text).not.toMatch(/Not yet|On Tests|Some Day/)
})

it('is none where there are neither news nor papers', async () => {
  expect(await feeds({})).toBeUndefined()
  expect(await feeds({ 'news/draft.md': newsItem('draft: true') })).toBeUndefined()
})

it('is sent as what it is, with where it and its site are', async () => {
  const absolute = (path: string) => `https://ada.example/~ada${path}`
  const feed = feedOf(await load(site, { drafts: false }), absolute)
  const answer = feedAnswer(feed, asJsonFeed, '/feed.json', absolute)
  expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
  expect(await answer.json()).toMatchObject({
    feed_url: 'https://ada.example/~ada/feed.json',
    home_page_url: 'https://ada.example/~ada/',
    favicon: 'https://ada.example/~ada/favicon.ico',
  })
  expect(feedAnswer(feed, asAtom, '/feed.xml', absolute).headers.get('content-type')).toBe(
    'application/atom+xml; charset=utf-8',
  )
  expect(feedAnswer(undefined, asAtom, '/feed.xml', absolute).status).toBe(404)
})

it('has at most a hundred entries', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 130 }, (_, index) => [`news/n${index}.md`, newsItem()]),
  )
  expect((await theFeeds(many)).atom.entries).toHaveLength(100)
})

describe('titles', () => {
  it.each([
    ['## A heading\n\nAnd text.', 'A heading'],
    ['- One *thing*\n- Another', 'One thing'],
    ['> Said', 'Said'],
    ['> [!NOTE]\n> Mind this.', 'Note Mind this.'],
    ['Was ~~bad~~ good.[^1]\n\n[^1]: A note.', 'Was bad good.'],
    ['A line\nof two', 'A line of two'],
    ['Title\n=====\n\ntext', 'Title'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'News Oct 2024'],
    [`${'word '.repeat(30)}end.`, `${'word '.repeat(20).trim()}…`],
    ['获得最佳论文奖。'.repeat(20), /^(获得最佳论文奖。)+.{0,7}…$/],
  ])('of %s', async (body, title) => {
    const { jsonFeed } = await theFeeds({ 'news/n.md': entry('date: 2024-10', body) })
    expect(jsonFeed.items?.[0]?.title).toEqual(title instanceof RegExp ? expect.stringMatching(title) : title)
  })
})

it('is well-formed whatever stands in it', async () => {
  const nasty = 'A ]]> & <b> "q" 😀 end'
  const { atom, xml } = await theFeeds({
    'site.md': '---\ntitle: "A & B ]]> C"\nsections: []\n---\n',
    'news/n.md': entry('date: 2024', '`]]>` & `<b>` \\]\\]> end'),
    'publications/p.md': entry(
      `title: '${nasty.replace('<b>', '')}'\nauthors: ['A & ]]> B']\nvenue: V\nyear: 2024`,
    ),
  })
  expect(atom.title?.value).toBe('A & B ]]> C')
  expect(atom.entries?.map(({ title }) => title?.value)).toContain(']]> & <b> ]]> end')
  expect(xml).not.toContain(']]>')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none of them
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
})
