import { describe, expect, it } from 'vitest'
import { bytes, contentFolder, entry, load, newsItem, paper, report } from '../test-folder.ts'
import { readContentFolder } from './files.ts'
import { loadContent } from './load.ts'
import { ContentError, formatProblems } from './problem.ts'

describe('content without a problem', () => {
  it('is a minimal site', async () => {
    expect(await report({})).toBe('no problem')
  })

  it('is one with files that are none of it, which Next compiles in all the same', async () => {
    const { files } = readContentFolder(await contentFolder({}))
    const left = ['content/README.md', 'content/news/@eaDir/a.md', 'content/news/a.base.md'].map((path) => ({
      path,
      bytes: bytes('x'),
    }))
    expect(loadContent([...files, ...left], { drafts: true }).problems).toEqual([])
  })

  it('is an entry of every collection', async () => {
    const files = {
      'site.md': entry('title: T\nsections:\n  - { of: sections/more, id: more }'),
      'news/a.md': newsItem(),
      'publications/a.md': paper(),
      'education/a.md': entry('start: 2020\ninstitution: I\ndegree: D'),
      'experience/a.md': entry('start: 2020\norganization: O\nrole: R'),
      'teaching/a.md': entry('date: 2020\nterm: Spring\ncourse: C\ninstitution: I\nrole: R'),
      'activities/a.md': entry('group: Reviewer\nvenues:\n  - name: V\n    years: [2024]'),
      'awards/a.md': entry('date: 2020\ntitle: T'),
      'talks/a.md': entry('date: 2020\ntitle: T'),
      'sections/more.md': entry('title: More', 'Text.'),
    }
    expect(await report(files)).toBe('no problem')
    const { site, profile, biography, ...collections } = await load({ ...files, 'bio.md': 'She weaves.' })
    expect([site.title, profile.name, biography?.body]).toEqual(['T', 'Zoë Quill', 'She weaves.'])
    expect(Object.values(collections).map((entries) => entries.length)).toEqual(Array(9).fill(1))
  })

  it('may begin with a byte order mark', async () => {
    const { news } = await load({ 'news/a.md': bytes([0xef, 0xbb, 0xbf], newsItem('emoji: ⚑')) })
    expect(news).toMatchObject([{ date: '2024-10', emoji: '⚑', body: expect.stringContaining('Something') }])
  })

  it('may have Windows line ends', async () => {
    const { news } = await load({ 'news/a.md': newsItem('emoji: ⚑').replaceAll('\n', '\r\n') })
    expect(news[0]?.emoji).toBe('⚑')
    expect(news[0]?.body.trim()).toBe('Something happened.')
  })

  it('may have no line end at the end, and spaces after the dashes', async () => {
    const { news } = await load({ 'news/a.md': '---  \ndate: 2024\n---  \nText.' })
    expect(news).toMatchObject([{ date: '2024', body: 'Text.' }])
  })

  it('may hold hidden files, which are no content', async () => {
    expect(await report({ 'news/.DS_Store': 'x', '.notes/a.md': 'x' })).toBe('no problem')
  })
})

describe('drafts', () => {
  const files = {
    'news/a.md': newsItem('draft: true'),
    'news/b.md': newsItem(),
    'awards/c.md': entry('date: 2020\ntitle: T\ndraft: true'),
  }

  it('are there in development, marked', async () => {
    const { news, awards } = await load(files, { drafts: true })
    expect(news.map(({ slug, draft }) => ({ slug, draft }))).toEqual([
      { slug: 'a', draft: true },
      { slug: 'b', draft: false },
    ])
    expect(awards).toHaveLength(1)
  })

  it('are nowhere in production', async () => {
    const { news, awards } = await load(files, { drafts: false })
    expect(news.map(({ slug }) => slug)).toEqual(['b'])
    expect(awards).toEqual([])
  })

  it('are checked in production all the same', async () => {
    const { files } = readContentFolder(await contentFolder({ 'news/a.md': entry('draft: true', 'x') }))
    expect(formatProblems(loadContent(files, { drafts: false }).problems)).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md:1 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received nothing; write for example 2024-10"
    `)
  })
})

describe('all problems', () => {
  const files = {
    'site.md': undefined,
    'publications/b.md': entry('title: T'),
    'publications/a.md': paper('doi: x\nfoo: x\narxiv: y'),
    'news/broken.md': newsItem('emoji: a: b'),
    'news/c.txt': 'x',
    'news/b.md': `${newsItem('emojj: x')}\n<hr>\n`,
  }

  it('of all files are reported in one run, by file and line', async () => {
    expect(await report(files)).toMatchInlineSnapshot(`
      "11 problems in content:
        content/news/b.md:3 emojj: expected one of the known keys, received "emojj"; did you mean "emoji"?
        content/news/b.md:8: expected Markdown, received raw HTML "<hr>", which would not be shown; write --- between two empty lines
        content/news/broken.md:3: expected "key: value", received a second ": " in the value; put the value in quotes: emoji: 'a: b'
        content/news/c.txt: expected a name that ends in .md, received "c.txt"; rename it if it is an entry; a picture or a document that visitors may have belongs in public/; remove everything else
        content/publications/a.md:6 doi: expected a DOI, received "x"; write for example 10.1000/182
        content/publications/a.md:7 foo: expected one of the known keys, received "foo"; known here: order, draft, title, authors, etAl, collaboration, venue, venueName, year, month, day, originalYear, originalTitle, originalPublisher, status, volume, number, pages, articleNumber, totalPages, volumes, chapter, series, edition, publisher, place, editors, translators, contributors, isbn, issn, language, event, version, genre, kind, distinction, role, doi, arxiv, scholar, links, bibtex, thumbnail, topics, selected
        content/publications/a.md:8 arxiv: expected an arXiv identifier, received "y"; write for example 1501.00001
        content/publications/b.md:1 authors: expected at least one author, received nothing; write one on each line, after "- "; a book may have editors alone
        content/publications/b.md:1 venue: expected text, received nothing; write where it appeared; what appeared nowhere has a kind or a status that says so
        content/publications/b.md:1 year: expected a year of four digits, received nothing; write for example 2024
        content/site.md: expected this file, received none; create it (README, "Make it your own")"
    `)
  })

  it('are all that an owner sees of the error: no stack', async () => {
    const found = readContentFolder(await contentFolder(files))
    const { content, problems } = loadContent(found.files, { drafts: true })
    expect(content).toBeUndefined()
    const error = new ContentError(problems)
    expect(error.stack).toBe(`ContentError: ${formatProblems(problems)}`)
  })
})
