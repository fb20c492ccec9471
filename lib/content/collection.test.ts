import { describe, expect, it } from 'vitest'
import { entry, load, newsItem, paper, report } from '../test-folder.ts'
import { formatProblem } from './problem.ts'

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
      'publications/a.md': paper('doi: 10.1000/a'),
      'publications/b.md': paper('doi: 10.1000/b\nmonth: 9'),
      'publications/c.md': paper('doi: 10.1000/c\nmonth: 10'),
      'publications/d.md': paper('doi: 10.1000/d').replace('2024', '2025'),
      'publications/e.md': paper('doi: 10.1000/e').replace('2024', '1999'),
    })
    expect(slugs(publications)).toEqual(['d', 'c', 'b', 'a', 'e'])
  })

  it('of activities is by hand alone', async () => {
    const activity = (order: number) => entry(`order: ${order}\ngroup: G\nvenues: []`)
    const { activities } = await load({ 'activities/a.md': activity(2), 'activities/b.md': activity(1) })
    expect(slugs(activities)).toEqual(['b', 'a'])
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
        content/activities/a.md:4 venues, item 1, name: expected text, received nothing; write a word or a sentence
        content/news/a.md:1 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received nothing; write for example 2024-10
        content/publications/a.md:1 title: expected text, received nothing; write a word or a sentence
        content/publications/a.md:1 authors: expected at least one author, received nothing; write one on each line, after "- "; a book may have editors alone
        content/publications/a.md:1 venue: expected text, received nothing; write where it appeared; what appeared nowhere has a kind or a status that says so
        content/publications/a.md:1 year: expected a year of four digits, received nothing; write for example 2024"
    `)
  })

  it('are unknown', async () => {
    expect(
      await report({
        'news/a.md': newsItem('emojj: x\nwhatever: x'),
        'publications/a.md': entry(
          'titel: T\nauthors: [A]\nvenue: V\nyear: 2024\nlinks:\n  pdf: https://a.example\n  cod: https://a.example',
        ),
        'profile.md': entry(
          'name: N\nlinks:\n  git-hub: https://a.example\n  other:\n    - { label: L, link: https://a.example }',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "8 problems in content:
        content/news/a.md:3 emojj: expected one of the known keys, received "emojj"; did you mean "emoji"?
        content/news/a.md:4 whatever: expected one of the known keys, received "whatever"; known here: order, draft, date, emoji, publication, pinned
        content/profile.md:4 links.git-hub: expected one of the known keys, received "git-hub"; did you mean "github"?
        content/profile.md:6 links.other, item 1 ("L"), url: expected an address, received nothing; write for example https://example.org/page, mailto:name@example.org or tel:+493012345; what has no address stands in the text below
        content/profile.md:6 links.other, item 1 ("L"), link: expected one of the known keys, received "link"; here it is called "url"
        content/publications/a.md:1 title: expected text, received nothing; write a word or a sentence
        content/publications/a.md:2 titel: expected one of the known keys, received "titel"; did you mean "title"?
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
        content/news/a.md:2 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received a list; write it without brackets or a hyphen: 2024
        content/news/a.md:3 emoji: expected text, received a group of keys; write a word or a sentence
        content/news/a.md:4 pinned: expected true or false, received "yes"; write true, or leave the key out
        content/news/a.md:5 order: expected a whole number, received "first"; write for example 3
        content/publications/a.md:2 title: expected text, received a list; write it without brackets or a hyphen: T
        content/publications/a.md:3 authors: expected a list, received "A. Author"; write each on a line of its own, after "- "
        content/publications/a.md:5 year: expected a year of four digits, received "24"; write for example 2024
        content/publications/a.md:6 month: expected a month from 1 to 12, received "13"; write for example 10
        content/publications/a.md:7 kind: expected one of conference, journal, magazine, newspaper, workshop, preprint, thesis, book, chapter, report, patent, software, dataset, webpage, presentation, film, recording, performance, artwork, letter, standard, case, legislation, manuscript, other, received "conferense"; write one of these words
        content/publications/a.md:8 topics: expected a list, received "tests"; write each on a line of its own, after "- "
        content/publications/a.md:9 links: expected a group of keys (paper, pdf, code, project, slides, poster, video, data, other), received "https://a.example"; write each as "key: value" on a line of its own
        content/publications/b.md:3 authors: expected at least one author, received an empty list; write one on each line, after "- "; a book may have editors alone
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
        content/activities/a.md:7 venues, item 1 ("V"), years, item 2 ("24"): expected a year of four digits, received "24"; write for example 2024
        content/activities/a.md:8 venues, item 2 ("W"), year: expected one of the known keys, received "year"; did you mean "years"?
        content/education/a.md:6 details, item 1 ("Supervisor"): expected a group of keys (label, text), received "Supervisor"; write for example { label: Supervisor, text: Ada Quill }
        content/publications/a.md:8 authors, item 2 ("B"), equall: expected one of the known keys, received "equall"; did you mean "equal"?
        content/publications/a.md:9 authors, item 3 ("C"), equal: expected true or false, received "maybe"; write true, or leave the key out
        content/publications/a.md:10 authors, item 4, name: expected text, received nothing; write a word or a sentence
        content/publications/a.md:11 authors, item 5: expected a name, or a group of keys (name, family, equal, corresponding, deceased, orcid), received a list; write for example J. Doe
        content/publications/a.md:12 authors, item 6: expected a name, or a group of keys (name, family, equal, corresponding, deceased, orcid), received nothing; write for example J. Doe"
    `)
  })

  it.each([
    ['2024-13', 'write for example 2024-10'],
    ['2024-00', 'write for example 2024-10'],
    ['2024-02-30', 'there is no such day'],
    ['2023-02-29', 'there is no such day'],
    ['Octobr', 'write for example 2024-10'],
    ['24', 'write for example 2024-10'],
    ['2062', 'that is more than 10 years off; correct the year'],
    ['03/05/2024', 'which is the day and which the month? write 2024-05-03 or 2024-03-05'],
    [
      '2020-2022',
      'a period is two keys, where there are two: write 2020 here and 2022 under end; otherwise write the date alone',
    ],
    [
      '2020-22',
      'a period is two keys, where there are two: write 2020 here and 2022 under end; otherwise write the date alone',
    ],
    ['2020 – present', 'a period that goes on is one key, the start: 2020; leave the end out'],
    ['Fall 2024', 'a season is no date: write the month in which it began, such as 2024-09'],
    ['present', 'for what goes on leave the end out; everything else has the date of its day, month or year'],
  ])('hold no date: %s', async (date, advice) => {
    expect(await report({ 'news/a.md': entry(`emoji: x\ndate: ${date}`, 'x') })).toBe(
      `1 problem in content:\n  content/news/a.md:3 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received "${date}"; ${advice}`,
    )
  })

  it.each([
    ['2024-1', '2024-01'],
    ['2024/10', '2024-10'],
    ['2024/5/3', '2024-05-03'],
    ['2024.10', '2024-10'],
    ['2024-10-31T00:00', '2024-10-31'],
    ['2024-10-31 12:00:00 +0800', '2024-10-31'],
    ['May 2024', '2024-05'],
    ['Sept. 2024', '2024-09'],
    ['May 3, 2024', '2024-05-03'],
    ['3rd of May 2024', '2024-05-03'],
    ['3. März 2024', '2024-03-03'],
    ['3 mai 2024', '2024-05-03'],
    ['mayo de 2024', '2024-05'],
    ['2024年5月3日', '2024-05-03'],
    ['２０２４年５月', '2024-05'],
    ['31.12.2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['2024-03\u200b', '2024-03'],
  ])('hold a date that is in no doubt: %s', async (written, date) => {
    const { news } = await load({ 'news/a.md': entry(`date: ${written}`, 'x') })
    expect(news[0]?.date).toBe(date)
  })

  it.each(['present', 'now', 'heute', '至今', 'Present'])(
    'hold an end that says that something goes on: %s',
    async (end) => {
      const { experience } = await load({
        'experience/a.md': entry(`start: 2020\nend: ${end}\norganization: O\nrole: R`),
      })
      expect(experience[0]).toMatchObject({ start: '2020', end: undefined })
    },
  )

  it('hold identifiers and accounts as they are pasted', async () => {
    const { profile, publications } = await load({
      'profile.md': entry(
        'name: N\nlinks:\n  email: mailto:a@example.org\n  orcid: 0000-0002-1694-233x\n  scholar: AbCdEfGhIjKl\n  github: "@ada"\n  x: twitter.com/ada\n  mastodon: "@ada@example.social"\n  dblp: 12/3456\n  other: [{ label: Phone, url: "tel:+49301234" }]',
      ),
      'publications/a.md': paper(
        'doi: https://doi.org/10.1000/182\narxiv: https://arxiv.org/pdf/1501.00001v2.pdf\nmonth: May\nscholar: https://scholar.google.com/citations?view_op=view_citation&citation_for_view=AbC:dEf',
      ),
    })
    expect(profile.links).toMatchObject({
      email: 'a@example.org',
      orcid: 'https://orcid.org/0000-0002-1694-233X',
      scholar: 'https://scholar.google.com/citations?user=AbCdEfGhIjKl',
      github: 'https://github.com/ada',
      x: 'https://twitter.com/ada',
      mastodon: 'https://example.social/@ada',
      dblp: 'https://dblp.org/pid/12/3456',
      other: [{ label: 'Phone', url: 'tel:+49301234' }],
    })
    expect(publications[0]).toMatchObject({
      doi: '10.1000/182',
      arxiv: '1501.00001v2',
      month: 5,
      scholar: 'AbC:dEf',
    })
  })

  it('hold an ORCID as its owner sees the address', async () => {
    const orcid = 'https://orcid.org/my-orcid?orcid=0000-0002-1694-233X'
    const { profile } = await load({ 'profile.md': entry(`name: N\nlinks: { orcid: "${orcid}" }`) })
    expect(profile.links?.orcid).toBe('https://orcid.org/0000-0002-1694-233X')
  })

  it.each(['0000-0002-1825-0098', 'https://orcid.org/0000-0002-1825-009', 'https://orcid.org/my-orcid'])(
    'hold a false ORCID: %s',
    async (orcid) => {
      expect(await report({ 'profile.md': entry(`name: N\nlinks: { orcid: "${orcid}" }`) })).toContain(
        'content/profile.md:3 links.orcid: expected an ORCID whose last digit fits the others',
      )
    },
  )

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
          'name: N\nlinks:\n  email: someone at home\n  github: some one\n  website: javascript:alert(1)\n  cv: //evil.example/cv.pdf\n  other:\n    - { label: L, url: ftp://a.example }',
        ),
        'publications/a.md': paper(
          'doi: doi.org/182\narxiv: arXiv:1501\nscholar: AbC\nlinks:\n  paper: paper.pdf\n  code: https://\n  slides: public/talks/a.pdf',
        ),
        'site.md': entry('title: T\nurl: example.org\nlang: zh-cmn\nsections: []\nvisitorMap: <script>'),
      }),
    ).toMatchInlineSnapshot(`
      "14 problems in content:
        content/profile.md:4 links.email: expected an e-mail address, received "someone at home"; write for example name@example.org
        content/profile.md:5 links.github: expected an address, received "some one"; write for example https://github.com/name, the page at GitHub
        content/profile.md:6 links.website: expected an address, received "javascript:alert(1)"; write for example https://example.org/page
        content/profile.md:7 links.cv: expected an address, received "//evil.example/cv.pdf"; write for example https://example.org/paper.pdf, or /paper.pdf for a file in public/
        content/profile.md:9 links.other, item 1 ("L"), url: expected an address, received "ftp://a.example"; write for example https://example.org/page, mailto:name@example.org or tel:+493012345; what has no address stands in the text below
        content/publications/a.md:6 doi: expected a DOI, received "doi.org/182"; write for example 10.1000/182
        content/publications/a.md:7 arxiv: expected an arXiv identifier, received "arXiv:1501"; write for example 1501.00001
        content/publications/a.md:8 scholar: expected an author_pub_id, received "AbC"; write for example AbCdEfGhIjK:u5HHmVD_uO8C
        content/publications/a.md:10 links.paper: expected an address, received "paper.pdf"; write /paper.pdf for the file public/paper.pdf
        content/publications/a.md:11 links.code: expected an address, received "https://"; write for example https://example.org/paper.pdf, or /paper.pdf for a file in public/
        content/publications/a.md:12 links.slides: expected an address, received "public/talks/a.pdf"; write /talks/a.pdf for the file public/talks/a.pdf
        content/site.md:3 url: expected an address, received "example.org"; write https://example.org
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
      'First <b> line.\n\n<div class="x">\n*Lost*\n</div>\n\n```html\n<b>code</b>\n```\n\n`<i>` <https://a.example> 1 < 2'
    expect(
      await report({ 'news/a.md': newsItem().replace('Something happened.', body) }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/news/a.md:5: expected Markdown, received raw HTML "<b>", which would not be shown; write **words**
        content/news/a.md:7: expected Markdown, received raw HTML "<div class=\\"x\\"> *Lost* </div>", which would not be shown; write the words without it"
    `)
  })

  it('has raw HTML in it: the line is right with Windows line ends and spaces after the dashes', async () => {
    const text = '--- \r\ndate: 2024\r\n--- \r\n\r\nText.\r\n\r\n<hr>\r\n'
    expect(
      await report({ 'news/a.md': text, 'news/b.md': text.replaceAll('\r\n', '\r') }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/news/a.md:7: expected Markdown, received raw HTML "<hr>", which would not be shown; write --- between two empty lines
        content/news/b.md:7: expected Markdown, received raw HTML "<hr>", which would not be shown; write --- between two empty lines"
    `)
  })

  it('may have comments in it', async () => {
    const body = 'Text <!-- inline --> more.\n\n<!-- a\n\nblock -->\n\n<!-- one --> <!-- two -->'
    expect(await report({ 'news/a.md': newsItem().replace('Something happened.', body) })).toBe('no problem')
  })

  it('has words that a comment would take with it', async () => {
    expect(
      await report({ 'news/a.md': entry('date: 2024', '<!-- note --> These words.') }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md:5: expected Markdown, received raw HTML "<!-- note --> These words.", which would not be shown; write the words on lines of their own, apart from the comment"
    `)
  })

  it('is a title with raw HTML', async () => {
    expect(await report({ 'awards/a.md': entry('date: 2020\ntitle: <b>H</b>2O') })).toMatchInlineSnapshot(`
      "1 problem in content:
        content/awards/a.md:3 title: expected text with inline Markdown at most, received "<b>H</b>2O"; raw HTML would not be shown, so write it as Markdown"
    `)
  })
})

it('shows line breaks and control characters of what was written, and keeps a sentence short', () => {
  expect(
    formatProblem({ path: 'content/a.md', line: 2, field: 'a\u0007b', message: 'received a\nb\u001B[2J' }),
  ).toBe('content/a.md:2 a<U+0007>b: received a\\nb<U+001B>[2J')
  const long = formatProblem({
    path: 'content/a.bib',
    message: `expected ${'A. Author; '.repeat(3000)} once`,
  })
  expect(long.length).toBeLessThan(4100)
  expect(long).toMatch(/^content\/a\.bib: expected A\. Author; .*\d+ characters more.* once$/)
})
