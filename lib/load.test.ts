import { existsSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from './files.ts'
import { loadContent } from './load.ts'
import { ContentError, formatProblems } from './problem.ts'
import { contentFolder, entry, load, report, reportOf, temporaryFolder } from './test-folder.ts'

const paper = (facts = '') =>
  entry(`title: On Tests\nauthors: [A. Author]\nvenue: Venue\nyear: 2024\n${facts}`)
const item = (facts = '') => entry(`date: 2024-10\n${facts}`, 'Something happened.')
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('content without a problem', () => {
  it('is a minimal site', async () => {
    expect(await report({})).toBe('no problem')
  })

  it('is an entry of every collection', async () => {
    const files = {
      'site.md': entry('title: T\nsections:\n  - { of: sections/more, id: more }'),
      'news/a.md': item(),
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
    const { site, profile, ...collections } = await load(files)
    expect([site.title, profile.name]).toEqual(['T', 'Zoë Quill'])
    expect(Object.values(collections).map((entries) => entries.length)).toEqual(Array(9).fill(1))
  })

  it('may begin with a byte order mark', async () => {
    const { news } = await load({ 'news/a.md': bytes([0xef, 0xbb, 0xbf], item('emoji: ⚑')) })
    expect(news).toMatchObject([{ date: '2024-10', emoji: '⚑', body: expect.stringContaining('Something') }])
  })

  it('may have Windows line ends', async () => {
    const { news } = await load({ 'news/a.md': item('emoji: ⚑').replaceAll('\n', '\r\n') })
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

describe('facts', () => {
  it.each([
    ['2024', '2024'],
    ['2024.10', '2024-10'],
    ['2024-10', '2024-10'],
    ['2024.01', '2024-01'],
    ['2024-10-31', '2024-10-31'],
    ['2024-02-29', '2024-02-29'],
    ["'2024.10'", '2024-10'],
  ])('reads the date %s as %s', async (written, read) => {
    const { news } = await load({ 'news/a.md': entry(`date: ${written}`, 'Text.') })
    expect(news[0]?.date).toBe(read)
  })

  it('reads a year and a month as numbers', async () => {
    const { publications } = await load({ 'publications/a.md': paper('month: 09') })
    expect(publications[0]).toMatchObject({ year: 2024, month: 9 })
  })

  it('leaves text that looks like something else alone', async () => {
    const { publications } = await load({
      'publications/a.md': entry(
        'title: 1984\nauthors: [No, 0x1F]\nvenue: 1e3\nyear: 2024\ndistinction: true',
      ),
    })
    expect(publications[0]).toMatchObject({
      title: '1984',
      authors: [{ name: 'No' }, { name: '0x1F' }],
      venue: '1e3',
      distinction: 'true',
    })
  })

  it('counts an empty value as absent, also nested', async () => {
    const { publications, profile } = await load({
      'profile.md': entry(
        'name: N\navatar:\nnativeName:\nlinks:\n  email:\n  github: ""\n  website: https://a.example',
      ),
      'publications/a.md': paper('doi:\nlinks:\n  paper:\n  code: https://a.example/code\nbibtex:'),
    })
    expect(Object.keys(publications[0] ?? {})).not.toContain('doi')
    expect(Object.keys(publications[0] ?? {})).not.toContain('bibtex')
    expect(publications[0]?.links).toEqual({ code: 'https://a.example/code' })
    expect(Object.keys(profile)).not.toContain('avatar')
    expect(Object.keys(profile)).not.toContain('nativeName')
    expect(profile.links).toEqual({ website: 'https://a.example' })
  })

  it('guesses nothing that is not said', async () => {
    const { publications } = await load({ 'publications/a.md': paper() })
    expect(publications).toEqual([
      {
        slug: 'a',
        body: '',
        title: 'On Tests',
        authors: [{ name: 'A. Author', equal: false, corresponding: false }],
        venue: 'Venue',
        year: 2024,
        draft: false,
        etAl: false,
        selected: false,
        topics: [],
      },
    ])
  })

  it('takes authors as names, with marks, and a name twice', async () => {
    const authors =
      'authors:\n  - J. Wu\n  - { name: A. B, equal: true }\n  - J. Wu\n  - { name: C, corresponding: true }'
    const { publications } = await load({
      'publications/a.md': entry(`title: T\nvenue: V\nyear: 2024\n${authors}`),
    })
    expect(publications[0]?.authors).toEqual([
      { name: 'J. Wu', equal: false, corresponding: false },
      { name: 'A. B', equal: true, corresponding: false },
      { name: 'J. Wu', equal: false, corresponding: false },
      { name: 'C', equal: false, corresponding: true },
    ])
  })

  it('keeps the line breaks of BibTeX', async () => {
    const { publications } = await load({
      'publications/a.md': paper('bibtex: |\n  @article{a,\n    year = 2024\n  }'),
    })
    expect(publications[0]?.bibtex).toBe('@article{a,\n  year = 2024\n}\n')
  })

  it.each(['10.1000/182', '10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID-SIM968>3.0.CO;2-2'])(
    'takes the DOI %s',
    async (doi) => {
      expect((await load({ 'publications/a.md': paper(`doi: ${doi}`) })).publications[0]?.doi).toBe(doi)
    },
  )

  it.each(['1501.00001', '0706.0001', '1501.00001v2', 'hep-th/9901001', 'math.GT/0309136'])(
    'takes the arXiv identifier %s',
    async (arxiv) => {
      expect((await load({ 'publications/a.md': paper(`arxiv: ${arxiv}`) })).publications[0]?.arxiv).toBe(
        arxiv,
      )
    },
  )
})

describe('order', () => {
  const slugs = (entries: { slug: string }[]) => entries.map(({ slug }) => slug)

  it('is newest first, equal dates by order, then by file name', async () => {
    const { news } = await load({
      'news/a-old.md': entry('date: 2023-12-31', 'x'),
      'news/b-second.md': entry('date: 2024-10\norder: 2', 'x'),
      'news/c-first.md': entry('date: 2024.10\norder: 1', 'x'),
      'news/d-tenth.md': entry('date: 2024-10\norder: 10', 'x'),
      'news/f-unordered.md': entry('date: 2024-10', 'x'),
      'news/e-unordered.md': entry('date: 2024-10', 'x'),
      'news/2025/z-new.md': entry('date: 2025', 'x'),
      'news/g-day.md': entry('date: 2024-10-02', 'x'),
    })
    expect(slugs(news)).toEqual([
      'z-new',
      'g-day',
      'c-first',
      'b-second',
      'd-tenth',
      'e-unordered',
      'f-unordered',
      'a-old',
    ])
  })

  it('of publications is by year and month, those without a month last in their year', async () => {
    const { publications } = await load({
      'publications/a.md': paper(),
      'publications/b.md': paper('month: 9'),
      'publications/c.md': paper('month: 10'),
      'publications/d.md': paper().replace('2024', '2025'),
      'publications/e.md': paper().replace('2024', '1999'),
    })
    expect(slugs(publications)).toEqual(['d', 'c', 'b', 'a', 'e'])
  })

  it('of activities is by hand alone', async () => {
    const activity = (order: number) => entry(`order: ${order}\ngroup: G\nvenues: []`)
    const { activities } = await load({ 'activities/a.md': activity(2), 'activities/b.md': activity(1) })
    expect(slugs(activities)).toEqual(['b', 'a'])
  })
})

describe('drafts', () => {
  const files = {
    'news/a.md': item('draft: true'),
    'news/b.md': item(),
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
    const { files } = await readContentFolder(await contentFolder({ 'news/a.md': entry('draft: true', 'x') }))
    expect(formatProblems(loadContent(files, { drafts: false }).problems)).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md:1 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received nothing; write for example 2024-10"
    `)
  })
})

describe('YAML that is broken', () => {
  it('names a second ": " in a value', async () => {
    expect(
      await report({ 'publications/a.md': paper('venueName: Tests: a Journal') }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/publications/a.md:6: expected "key: value", received a second ": " in the value; put the value in quotes"
    `)
  })

  it('names a tab', async () => {
    expect(
      await report({ 'publications/a.md': paper('links:\n\tpaper: https://a.example') }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/publications/a.md:7: expected spaces, received a tab; indent with spaces"
    `)
  })

  it('names a key that stands twice', async () => {
    expect(await report({ 'news/a.md': item('emoji: a\nemoji: b') })).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md:4: expected every key once, received it a second time; remove one of the two"
    `)
  })

  it('names a quote or bracket that is never closed', async () => {
    expect(
      await report({ 'news/a.md': item('emoji: "a'), 'news/b.md': item('emoji: [a') }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/news/a.md:3: expected valid YAML, received a mistake (Missing closing "quote); a value with ": ", "#", "[" or quotes in it goes in quotes
        content/news/b.md:3: expected valid YAML, received a mistake (Flow sequence in block collection must be sufficiently indented and end with a ]); a value with ": ", "#", "[" or quotes in it goes in quotes"
    `)
  })

  it.each(['*Best* paper', '**Best**', '*Best*', '&co'])('asks for quotes around %s', async (value) => {
    expect(await report({ 'publications/a.md': paper(`distinction: ${value}`) })).toBe(
      '1 problem in content:\n  content/publications/a.md:6: expected text, received a value that YAML reads as a reference; a value that begins with "*" or "&" goes in quotes',
    )
  })

  it('cannot blow up a build with references to references', async () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of)}]`
    const lines = [
      level('a', 'x'),
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => level(name, `*${'abcdefg'[index]}`)),
    ]
    expect(await report({ 'news/a.md': item(lines.join('\n')) })).toContain(
      'content/news/a.md:3: expected text',
    )
  })

  it('is reported again when it is read again', async () => {
    const files = { 'news/a.md': item('emoji: a: b') }
    const first = await report(files)
    expect(first).toContain('content/news/a.md:3: expected "key: value"')
    expect(await report(files)).toBe(first)
  })

  it('does not share facts between readings', async () => {
    const files = { 'news/a.md': item() }
    const [first] = (await load(files)).news
    if (first) first.date = 'changed'
    expect((await load(files)).news[0]?.date).toBe('2024-10')
  })
})

describe('a file that cannot be front matter and text', () => {
  it('is empty', async () => {
    expect(
      await report({ 'news/a.md': '', 'news/b.md': '\n\n', 'news/c.md': bytes([0xef, 0xbb, 0xbf]) }),
    ).toMatchInlineSnapshot(`
      "3 problems in content:
        content/news/a.md: expected front matter between two lines ---, received an empty file
        content/news/b.md: expected front matter between two lines ---, received an empty file
        content/news/c.md: expected front matter between two lines ---, received an empty file"
    `)
  })

  it('has no front matter', async () => {
    expect(await report({ 'news/a.md': 'Something happened.\n' })).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md:1: expected front matter: a first line ---, the facts as "key: value", and a closing line ---"
    `)
  })

  it('never closes its front matter', async () => {
    expect(await report({ 'news/a.md': '---\ndate: 2024\n\nSomething happened.\n' })).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md:1: expected a line --- that closes the front matter, received none"
    `)
  })

  it('closes it with a line that has more on it', async () => {
    expect(
      await report({ 'news/a.md': '---\ndate: 2024\n---- \nSomething happened.\n' }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md:3: expected a line --- alone to close the front matter; this line has more on it"
    `)
  })

  it('has a list, or a sentence, for front matter', async () => {
    expect(
      await report({ 'news/a.md': entry('- date: 2024', 'x'), 'news/b.md': entry('A sentence', 'x') }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/news/a.md:2: expected facts as "key: value" in the front matter
        content/news/b.md:2: expected facts as "key: value" in the front matter"
    `)
  })

  it('has front matter that is all comment', async () => {
    expect(
      await report({ 'news/a.md': entry('# date: 2024', 'x'), 'news/b.md': '---\n---\nx' }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/news/a.md:1 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received nothing; write for example 2024-10
        content/news/b.md:1 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received nothing; write for example 2024-10"
    `)
  })

  it('has front matter in JavaScript, which is never run', async () => {
    const root = await temporaryFolder()
    const trace = join(root, 'trace')
    const code = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`
    const files = Object.fromEntries(
      ['---js', '--- js', '---javascript', '---coffee', '---json'].map((opening, index) => [
        `news/${index}.md`,
        `${opening}\n{ date: ${code} }\n---\n\nText.\n`,
      ]),
    )
    const text = await report(files)
    expect(existsSync(trace)).toBe(false)
    expect(text).toMatchInlineSnapshot(`
      "5 problems in content:
        content/news/0.md:1: expected YAML front matter under a line ---, received "---js"; write --- alone
        content/news/1.md:1: expected YAML front matter under a line ---, received "---js"; write --- alone
        content/news/2.md:1: expected YAML front matter under a line ---, received "---javascript"; write --- alone
        content/news/3.md:1: expected YAML front matter under a line ---, received "---coffee"; write --- alone
        content/news/4.md:1: expected YAML front matter under a line ---, received "---json"; write --- alone"
    `)
  })

  it('is larger than 1 MB', async () => {
    expect(
      await report({
        'news/a.md': item() + 'x'.repeat(2 * 1024 * 1024),
        'news/b.md': item() + 'x'.repeat(1024 * 1024 - item().length),
      }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md: expected at most 1 MB, received 2.0 MB; move large files to public/"
    `)
  })

  it('is not UTF-8: the offset is that of the first byte of the broken character', async () => {
    const latin = bytes('---\nemoji: caf', [0xe9], ' au lait\n---\n')
    expect(latin[14]).toBe(0xe9)
    expect(await report({ 'news/a.md': latin })).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md: expected UTF-8 text, received an invalid byte at offset 14; save the file as UTF-8"
    `)
  })

  it('is not UTF-8: a character cut off at the very end, a byte alone, UTF-16, a surrogate', async () => {
    expect(
      await report({
        'news/cut-off.md': bytes('0123456789', [0xe8, 0x91]),
        'news/cut-off-after-mark.md': bytes([0xef, 0xbb, 0xbf], '3456789', [0xf0, 0x9f, 0x8e]),
        'news/continuation.md': bytes('01', [0x80], '34'),
        'news/utf-16.md': bytes([0xff, 0xfe], [0x2d, 0x00]),
        'news/surrogate.md': bytes('012', [0xed, 0xa0, 0x80]),
      }),
    ).toMatchInlineSnapshot(`
      "5 problems in content:
        content/news/continuation.md: expected UTF-8 text, received an invalid byte at offset 2; save the file as UTF-8
        content/news/cut-off-after-mark.md: expected UTF-8 text, received an invalid byte at offset 10; save the file as UTF-8
        content/news/cut-off.md: expected UTF-8 text, received an invalid byte at offset 10; save the file as UTF-8
        content/news/surrogate.md: expected UTF-8 text, received an invalid byte at offset 3; save the file as UTF-8
        content/news/utf-16.md: expected UTF-8 text, received an invalid byte at offset 0; save the file as UTF-8"
    `)
  })
})

describe('keys', () => {
  it('are missing', async () => {
    expect(
      await report({
        'publications/a.md': entry('doi: 10.1000/182'),
        'news/a.md': entry('emoji: ⚑', 'x'),
        'activities/a.md': entry('group: G\nvenues:\n  - years: [2024]'),
      }),
    ).toMatchInlineSnapshot(`
      "6 problems in content:
        content/activities/a.md:4 venues.0.name: expected text, received nothing; write a word or a sentence
        content/news/a.md:1 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received nothing; write for example 2024-10
        content/publications/a.md:1 title: expected text, received nothing; write a word or a sentence
        content/publications/a.md:1 authors: expected a list, received nothing; write each on a line of its own, after "- "
        content/publications/a.md:1 venue: expected text, received nothing; write a word or a sentence
        content/publications/a.md:1 year: expected a year of four digits, received nothing; write for example 2024"
    `)
  })

  it('are unknown', async () => {
    expect(
      await report({
        'news/a.md': item('emojj: x\nwhatever: x'),
        'publications/a.md': entry(
          'titel: T\nauthors: [A]\nvenue: V\nyear: 2024\nlinks:\n  pdf: https://a.example\n  cod: https://a.example',
        ),
        'profile.md': entry(
          'name: N\nlinks:\n  git-hub: https://a.example\n  other:\n    - { label: L, link: https://a.example }',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "9 problems in content:
        content/news/a.md:3 emojj: expected one of the known keys, received "emojj"; did you mean "emoji"?
        content/news/a.md:4 whatever: expected one of the known keys, received "whatever"; known here: order, draft, date, emoji, publication, pinned
        content/profile.md:4 links.git-hub: expected one of the known keys, received "git-hub"; did you mean "github"?
        content/profile.md:6 links.other.0.url: expected an address, received nothing; write for example https://example.org/paper.pdf, or /paper.pdf for a file in public/
        content/profile.md:6 links.other.0.link: expected one of the known keys, received "link"; known here: label, url
        content/publications/a.md:1 title: expected text, received nothing; write a word or a sentence
        content/publications/a.md:2 titel: expected one of the known keys, received "titel"; did you mean "title"?
        content/publications/a.md:7 links.pdf: expected one of the known keys, received "pdf"; known here: paper, code, project, slides, poster, video, data, other
        content/publications/a.md:8 links.cod: expected one of the known keys, received "cod"; did you mean "code"?"
    `)
  })

  it('are mistyped', async () => {
    expect(
      await report({
        'news/a.md': entry('date: [2024]\nemoji: { a: b }\npinned: yes\norder: first', 'x'),
        'publications/a.md': entry(
          'title: [T]\nauthors: A. Author\nvenue: V\nyear: 24\nmonth: 13\nkind: conferense\ntopics: tests\nlinks: https://a.example',
        ),
        'publications/b.md': entry('title: T\nauthors: []\nvenue: V\nyear: 2024\nbibtex: [a]\nrole: cofirst'),
      }),
    ).toMatchInlineSnapshot(`
      "14 problems in content:
        content/news/a.md:2 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received a list; write for example 2024-10
        content/news/a.md:3 emoji: expected text, received a group of keys; write a word or a sentence
        content/news/a.md:4 pinned: expected true or false, received "yes"; write true, or leave the key out
        content/news/a.md:5 order: expected a whole number, received "first"; write for example 3
        content/publications/a.md:2 title: expected text, received a list; write a word or a sentence
        content/publications/a.md:3 authors: expected a list, received "A. Author"; write each on a line of its own, after "- "
        content/publications/a.md:5 year: expected a year of four digits, received "24"; write for example 2024
        content/publications/a.md:6 month: expected a month from 1 to 12, received "13"; write for example 10
        content/publications/a.md:7 kind: expected one of conference, journal, workshop, preprint, thesis, book, chapter, report, patent, other, received "conferense"; write one of these words
        content/publications/a.md:8 topics: expected a list, received "tests"; write each on a line of its own, after "- "
        content/publications/a.md:9 links: expected a group of keys (paper, code, project, slides, poster, video, data, other), received "https://a.example"; write each as "key: value" on a line of its own
        content/publications/b.md:3 authors: expected at least one author, received an empty list; write one on each line, after "- "
        content/publications/b.md:6 bibtex: expected BibTeX as text, received a list; write it under "bibtex: |", indented
        content/publications/b.md:7 role: expected one of first, co-first, corresponding, last, received "cofirst"; write one of these words"
    `)
  })

  it('are wrong inside a list', async () => {
    expect(
      await report({
        'publications/a.md': entry(
          'title: T\nvenue: V\nyear: 2024\nauthors:\n  - A. Author\n  - name: B\n    equall: true\n  - { name: C, equal: maybe }\n  - equal: true\n  - [D, E]\n  -',
        ),
        'activities/a.md': entry(
          'group: G\nvenues:\n  - name: V\n    years:\n      - 2024\n      - 24\n  - { name: W, year: [2024] }',
        ),
        'education/a.md': entry('start: 2020\ninstitution: I\ndegree: D\ndetails:\n  - Supervisor'),
      }),
    ).toMatchInlineSnapshot(`
      "8 problems in content:
        content/activities/a.md:7 venues.0.years.1: expected a year of four digits, received "24"; write for example 2024
        content/activities/a.md:8 venues.1.year: expected one of the known keys, received "year"; did you mean "years"?
        content/education/a.md:6 details.0: expected a group of keys (label, text), received "Supervisor"; write each as "key: value" on a line of its own
        content/publications/a.md:8 authors.1.equall: expected one of the known keys, received "equall"; did you mean "equal"?
        content/publications/a.md:9 authors.2.equal: expected true or false, received "maybe"; write true, or leave the key out
        content/publications/a.md:10 authors.3.name: expected text, received nothing; write a word or a sentence
        content/publications/a.md:11 authors.4: expected a name, or a group of keys (name, equal, corresponding), received a list; write for example J. Doe
        content/publications/a.md:12 authors.5: expected a name, or a group of keys (name, equal, corresponding), received nothing; write for example J. Doe"
    `)
  })

  it.each([
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2023-02-29',
    'Octobr',
    '24',
    '2024-1',
    '2024/10',
    '2024-10-31T00:00',
  ])('hold no date: %s', async (date) => {
    expect(await report({ 'news/a.md': entry(`emoji: x\ndate: ${date}`, 'x') })).toBe(
      `1 problem in content:\n  content/news/a.md:3 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received "${date}"; write for example 2024-10`,
    )
  })

  it('hold an end before the start', async () => {
    expect(
      await report({
        'education/a.md': entry('start: 2020-09\nend: 2020-08\ninstitution: I\ndegree: D'),
        'education/same-year.md': entry('start: 2020-09\nend: 2020\ninstitution: I\ndegree: D'),
        'education/same-month.md': entry('start: 2020\nend: 2020-01\ninstitution: I\ndegree: D'),
        'experience/a.md': entry('start: 2020\nend: 2019-12\norganization: O\nrole: R'),
        'awards/a.md': entry('date: 2020\nend: 2019\ntitle: T'),
      }),
    ).toMatchInlineSnapshot(`
      "3 problems in content:
        content/awards/a.md:3 end: expected an end that is not before the start, received "2019"; correct one of the two
        content/education/a.md:3 end: expected an end that is not before the start, received "2020-08"; correct one of the two
        content/experience/a.md:3 end: expected an end that is not before the start, received "2019-12"; correct one of the two"
    `)
  })

  it('hold a bad identifier or address', async () => {
    expect(
      await report({
        'profile.md': entry(
          'name: N\nlinks:\n  email: someone at home\n  github: github.com/someone\n  website: javascript:alert(1)\n  cv: //evil.example/cv.pdf\n  other:\n    - { label: L, url: ftp://a.example }',
        ),
        'publications/a.md': paper(
          'doi: https://doi.org/10.1000/182\narxiv: arXiv:1501.00001\nscholar: AbC\nlinks:\n  paper: paper.pdf\n  code: https://',
        ),
        'site.md': entry('title: T\nurl: example.org\nlang: zh-cmn\nsections: []\nvisitorMap: <script>'),
      }),
    ).toMatchInlineSnapshot(`
      "13 problems in content:
        content/profile.md:4 links.email: expected an e-mail address, received "someone at home"; write for example name@example.org
        content/profile.md:5 links.github: expected an address, received "github.com/someone"; write for example https://example.org/page
        content/profile.md:6 links.website: expected an address, received "javascript:alert(1)"; write for example https://example.org/page
        content/profile.md:7 links.cv: expected an address, received "//evil.example/cv.pdf"; write for example https://example.org/paper.pdf, or /paper.pdf for a file in public/
        content/profile.md:9 links.other.0.url: expected an address, received "ftp://a.example"; write for example https://example.org/paper.pdf, or /paper.pdf for a file in public/
        content/publications/a.md:6 doi: expected a DOI, received "https://doi.org/10.1000/182"; write for example 10.1000/182
        content/publications/a.md:7 arxiv: expected an arXiv identifier, received "arXiv:1501.00001"; write for example 1501.00001
        content/publications/a.md:8 scholar: expected an author_pub_id, received "AbC"; write for example AbCdEfGhIjK:u5HHmVD_uO8C
        content/publications/a.md:10 links.paper: expected an address, received "paper.pdf"; write for example https://example.org/paper.pdf, or /paper.pdf for a file in public/
        content/publications/a.md:11 links.code: expected an address, received "https://"; write for example https://example.org/paper.pdf, or /paper.pdf for a file in public/
        content/site.md:3 url: expected an address, received "example.org"; write for example https://example.org/page
        content/site.md:4 lang: expected a language tag, received "zh-cmn"; write for example en or zh
        content/site.md:6 visitorMap: expected the key of a ClustrMaps map, received "<script>"; write what stands after d= in its address"
    `)
  })

  it('hold nothing but spaces', async () => {
    expect(
      await report({ 'awards/a.md': entry('date: 2020\ntitle: "  "\nrank: " "') }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/awards/a.md:3 title: expected text, received " "; write a word or a sentence
        content/awards/a.md:4 rank: expected text, received " "; write a word or a sentence"
    `)
  })
})

describe('text', () => {
  it('is missing under a news item', async () => {
    expect(
      await report({ 'news/a.md': entry('date: 2024'), 'news/b.md': '---\ndate: 2024\n---\n\n  \n' }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/news/a.md:4: expected text under the front matter, received none; write it there
        content/news/b.md:4: expected text under the front matter, received none; write it there"
    `)
  })

  it('stands under site.md', async () => {
    expect(await report({ 'site.md': entry('title: T\nsections: []', 'Welcome.') })).toMatchInlineSnapshot(`
      "1 problem in content:
        content/site.md:5: expected nothing under the front matter, received text; remove it"
    `)
  })

  it('has raw HTML in it', async () => {
    const body =
      'First <br> line.\n\n<div class="x">\n*Lost*\n</div>\n\n```html\n<b>code</b>\n```\n\n`<i>` <https://a.example> 1 < 2'
    expect(await report({ 'news/a.md': item().replace('Something happened.', body) })).toMatchInlineSnapshot(`
      "2 problems in content:
        content/news/a.md:5: expected Markdown, received raw HTML "<br>"; it would not be shown, so write it as Markdown
        content/news/a.md:7: expected Markdown, received raw HTML "<div class=\\"x\\"> *Lost* </div>"; it would not be shown, so write it as Markdown"
    `)
  })

  it('has raw HTML in it: the line is right with Windows line ends and spaces after the dashes', async () => {
    const text = '--- \r\ndate: 2024\r\n--- \r\n\r\nText.\r\n\r\n<br>\r\n'
    expect(
      await report({ 'news/a.md': text, 'news/b.md': text.replaceAll('\r\n', '\r') }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/news/a.md:7: expected Markdown, received raw HTML "<br>"; it would not be shown, so write it as Markdown
        content/news/b.md:7: expected Markdown, received raw HTML "<br>"; it would not be shown, so write it as Markdown"
    `)
  })

  it('may have comments in it', async () => {
    const body = 'Text <!-- inline --> more.\n\n<!-- a\n\nblock -->\n\n<!-- one --> <!-- two -->'
    expect(await report({ 'news/a.md': item().replace('Something happened.', body) })).toBe('no problem')
  })

  it('has words that a comment would take with it', async () => {
    expect(
      await report({ 'news/a.md': entry('date: 2024', '<!-- note --> These words.') }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md:5: expected Markdown, received raw HTML "<!-- note --> These words."; it would not be shown, so write it as Markdown"
    `)
  })

  it('is a title with raw HTML', async () => {
    expect(
      await report({ 'awards/a.md': entry('date: 2020\ntitle: H<sub>2</sub>O') }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/awards/a.md:3 title: expected text with inline Markdown at most, received "H<sub>2</sub>O"; raw HTML would not be shown, so write it as Markdown"
    `)
  })
})

describe('files', () => {
  it('are missing: site.md, profile.md', async () => {
    expect(
      await report({ 'site.md': undefined, 'profile.md': undefined, 'news/a.md': item() }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/profile.md: expected this file, received none; create it (README, "Make it your own")
        content/site.md: expected this file, received none; create it (README, "Make it your own")"
    `)
  })

  it('are missing: content/ as a whole', async () => {
    expect(await reportOf(await temporaryFolder())).toMatchInlineSnapshot(`
      "2 problems in content:
        content/profile.md: expected this file, received none; create it (README, "Make it your own")
        content/site.md: expected this file, received none; create it (README, "Make it your own")"
    `)
  })

  it('have a slug that another has', async () => {
    expect(
      await report({
        'news/a.md': item(),
        'news/2024/a.md': item(),
        'awards/a.md': entry('date: 2020\ntitle: T'),
      }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md: expected a slug of its own, received "a" as in content/news/2024/a.md; rename one"
    `)
  })

  it('have a name that makes no address', async () => {
    expect(
      await report({
        'news/Über uns.md': item(),
        'news/new_paper.md': item(),
        'news/q?x.md': item(),
        'news/a--b.md': item(),
        'news/论文.md': item(),
      }),
    ).toMatchInlineSnapshot(`
      "5 problems in content:
        content/news/a--b.md: expected a file name of a–z, 0–9 and single hyphens, received "a--b"; rename it, for example to "a-b.md"
        content/news/new_paper.md: expected a file name of a–z, 0–9 and single hyphens, received "new_paper"; rename it, for example to "new-paper.md"
        content/news/q?x.md: expected a file name of a–z, 0–9 and single hyphens, received "q?x"; rename it, for example to "q-x.md"
        content/news/Über uns.md: expected a file name of a–z, 0–9 and single hyphens, received "Über uns"; rename it, for example to "uber-uns.md"
        content/news/论文.md: expected a file name of a–z, 0–9 and single hyphens, received "论文"; rename it, for example to "entry.md""
    `)
  })

  it('have another ending', async () => {
    expect(
      await report({
        'news/A.MD': item(),
        'news/b.markdown': item(),
        'news/c.txt': item(),
        'news/d.png': 'x',
        'e.mdx': item(),
      }),
    ).toMatchInlineSnapshot(`
      "5 problems in content:
        content/e.mdx: expected a name that ends in .md, received "e.mdx"; files that are served as they are belong in public/
        content/news/A.MD: expected a name that ends in .md, received "A.MD"; rename it to a.md
        content/news/b.markdown: expected a name that ends in .md, received "b.markdown"; rename it to b.md
        content/news/c.txt: expected a name that ends in .md, received "c.txt"; files that are served as they are belong in public/
        content/news/d.png: expected a name that ends in .md, received "d.png"; files that are served as they are belong in public/"
    `)
  })

  it('lie where no collection looks', async () => {
    expect(
      await report({
        'pubs/a.md': paper(),
        'publication/a.md': paper(),
        'hello.md': item(),
        'News/b.md': item(),
      }),
    ).toMatchInlineSnapshot(`
      "4 problems in content:
        content/News/b.md: expected a folder of a collection, received "News"; did you mean "news"?
        content/hello.md: expected site.md, profile.md or a file in a collection's folder (content/news/, content/publications/, content/education/, content/experience/, content/teaching/, content/activities/, content/awards/, content/talks/, content/sections/); move it there
        content/publication/a.md: expected a folder of a collection, received "publication"; did you mean "publications"?
        content/pubs/a.md: expected a folder of a collection, received "pubs"; move it to one of content/news/, content/publications/, content/education/, content/experience/, content/teaching/, content/activities/, content/awards/, content/talks/, content/sections/"
    `)
  })

  it('are symbolic links', async () => {
    const root = await contentFolder({ 'news/a.md': item() })
    await symlink('a.md', join(root, 'content/news/b.md'))
    await symlink('nowhere', join(root, 'content/news/broken.md'))
    await symlink('news', join(root, 'content/awards'))
    expect(await reportOf(root)).toMatchInlineSnapshot(`
      "3 problems in content:
        content/awards: expected a file, received a symbolic link, which the build passes over; copy the file here
        content/news/b.md: expected a file, received a symbolic link, which the build passes over; copy the file here
        content/news/broken.md: expected a file, received a symbolic link, which the build passes over; copy the file here"
    `)
  })

  it('may lie in a folder that is named like a file, and a folder may be empty', async () => {
    const root = await contentFolder({ 'news/2024.md/a.md': item() })
    await mkdir(join(root, 'content/talks'))
    expect(await reportOf(root)).toBe('no problem')
  })
})

describe('references', () => {
  it('of news name no publication', async () => {
    expect(
      await report({
        'publications/my-paper.md': paper(),
        'news/a.md': item('publication: my-papr'),
        'news/b.md': item('publication: something-else'),
        'news/c.md': item('publication: my-paper'),
        'news/d.md': item('publication: My Paper.md'),
      }),
    ).toMatchInlineSnapshot(`
      "3 problems in content:
        content/news/a.md:3 publication: expected a publication in content/publications/, received "my-papr"; did you mean "my-paper"?
        content/news/b.md:3 publication: expected a publication in content/publications/, received "something-else"; write the name of a file there without .md, or remove the key
        content/news/d.md:3 publication: expected the name of an entry’s file without .md, received "My Paper.md"; write for example my-paper"
    `)
  })

  it('of news may name a publication whose file has a problem of its own', async () => {
    expect(
      await report({ 'publications/a.md': entry('title: T'), 'news/a.md': item('publication: a') }),
    ).not.toContain('news/a.md')
  })

  it('of site.md are ids that stand twice', async () => {
    const sections =
      '- { of: news, id: a, title: A }\n  - { of: awards, id: a, title: B }\n  - { of: talks, id: c, title: C, aliases: [a] }'
    expect(await report({ 'site.md': entry(`title: T\nsections:\n  ${sections}`) })).toMatchInlineSnapshot(`
      "2 problems in content:
        content/site.md:5 sections.1.id: expected an id of its own, received "a" a second time; choose another
        content/site.md:6 sections.2.id: expected an id of its own, received "a" a second time; choose another"
    `)
  })

  it('of site.md are sections without a heading, which only the text about the person can do without', async () => {
    const sections =
      '- { of: about, id: about }\n  - { of: news, id: news }\n  - { of: awards, id: b, title: }'
    expect(await report({ 'site.md': entry(`title: T\nsections:\n  ${sections}`) })).toMatchInlineSnapshot(`
      "2 problems in content:
        content/site.md:5 sections.1.title: expected the heading of the section, received nothing; write for example News
        content/site.md:6 sections.2.title: expected the heading of the section, received nothing; write for example News"
    `)
  })

  it('of site.md are sections of an unknown collection, without an id, with an id that makes no address', async () => {
    const sections =
      '- of: newss\n    id: b\n    title: B\n  - of: awards\n    title: C\n  - { of: talks, id: "a b", title: D }'
    expect(await report({ 'site.md': entry(`title: T\nsections:\n  ${sections}`) })).toMatchInlineSnapshot(`
      "3 problems in content:
        content/site.md:4 sections.0.of: expected one of about, news, publications, education, experience, teaching, activities, awards, talks, sections, or sections/ and the name of a file there, received "newss"; write one of these words
        content/site.md:7 sections.1.id: expected text, received nothing; write a word or a sentence
        content/site.md:9 sections.2.id: expected a fragment id without spaces, received "a b"; write for example news; the address of the section is then /#news"
    `)
  })

  it('of site.md name a free section that has no file', async () => {
    expect(
      await report({ 'site.md': entry('title: T\nsections:\n  - { of: sections/hobbies, id: hobbies }') }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/site.md:4 sections.0.of: expected a file of content/sections/, received "sections/hobbies"; correct the name"
    `)
  })

  it('of site.md leave a free section without a place', async () => {
    expect(await report({ 'sections/hobbies.md': entry('title: H', 'x') })).toMatchInlineSnapshot(`
      "1 problem in content:
        content/sections/hobbies.md: expected a place on the page; add "- of: sections/hobbies" with an id under "sections" in content/site.md"
    `)
  })

  it('of site.md may give all free sections one place', async () => {
    const site = entry('title: T\nsections:\n  - { of: sections, id: more }')
    expect(await report({ 'site.md': site, 'sections/hobbies.md': entry('title: H', 'x') })).toBe(
      'no problem',
    )
  })
})

describe('all problems', () => {
  const files = {
    'site.md': undefined,
    'publications/b.md': entry('title: T'),
    'publications/a.md': paper('doi: x\nfoo: x\narxiv: y'),
    'news/broken.md': item('emoji: a: b'),
    'news/c.txt': 'x',
    'news/b.md': `${item('emojj: x')}\n<br>\n`,
  }

  it('of all files are reported in one run, by file and line', async () => {
    expect(await report(files)).toMatchInlineSnapshot(`
      "11 problems in content:
        content/news/b.md:3 emojj: expected one of the known keys, received "emojj"; did you mean "emoji"?
        content/news/b.md:8: expected Markdown, received raw HTML "<br>"; it would not be shown, so write it as Markdown
        content/news/broken.md:3: expected "key: value", received a second ": " in the value; put the value in quotes
        content/news/c.txt: expected a name that ends in .md, received "c.txt"; files that are served as they are belong in public/
        content/publications/a.md:6 doi: expected a DOI, received "x"; write for example 10.1000/182
        content/publications/a.md:7 foo: expected one of the known keys, received "foo"; did you mean "doi"?
        content/publications/a.md:8 arxiv: expected an arXiv identifier, received "y"; write for example 1501.00001
        content/publications/b.md:1 authors: expected a list, received nothing; write each on a line of its own, after "- "
        content/publications/b.md:1 venue: expected text, received nothing; write a word or a sentence
        content/publications/b.md:1 year: expected a year of four digits, received nothing; write for example 2024
        content/site.md: expected this file, received none; create it (README, "Make it your own")"
    `)
  })

  it('are all that an owner sees of the error: no stack', async () => {
    const found = await readContentFolder(await contentFolder(files))
    const { content, problems } = loadContent(found.files, { drafts: true })
    expect(content).toBeUndefined()
    const error = new ContentError(problems)
    expect(error.stack).toBe(`ContentError: ${formatProblems(problems)}`)
  })
})
