import { describe, expect, it } from 'vitest'
import { bytes, entry, load, paper, report } from '../test-folder.ts'

/** What people really write as facts, one line for each case, through real files, as what-people-write.test.ts has it of Markdown. */

/** Dates of an award, and how they are read. */
const dates: [written: string, date: string][] = [
  ['2024-01-01 00:00:00 -05', '2024-01-01'],
  ['2018-09-16 19:47:42 +8', '2018-09-16'],
  ['20240513', '2024-05-13'],
  ['Mon, 13 May 2024 10:00:00 +0000', '2024-05-13'],
  ['May 13th, 2024', '2024-05-13'],
  ['“2024-03”', '2024-03'],
  ['２０２４年５月', '2024-05'],
  ['10/2019', '2019-10'],
  ['2024.05.03.', '2024-05-03'],
  ['2024. 5. 3.', '2024-05-03'],
  ['1/1/2024', '2024-01-01'],
  ['5월 2024', '2024-05'],
  ['二〇二四年五月十三日', '2024-05-13'],
  ['令和六年五月', '2024-05'],
  ['๓ พ.ค. ๒๕๖๗', '2024-05-03'],
  ['2024_05_03', '2024-05-03'],
  ['2024/05/03（金）', '2024-05-03'],
  ['1º de maio de 2024', '2024-05-01'],
  ['03-May-2024', '2024-05-03'],
  ['3 мая 2024 г.', '2024-05-03'],
  ['3 พฤษภาคม 2567', '2024-05-03'],
  ['พ.ศ. 2567', '2024'],
  ['令和6年5月3日', '2024-05-03'],
  ['民國113年', '2024'],
  ['Ngày 3 tháng 5 năm 2024', '2024-05-03'],
  ['2024. május 3.', '2024-05-03'],
  ['15 Μαΐου 2024', '2024-05-15'],
  ['5 בנובמבר 2024', '2024-11-05'],
  ['مارس 2024', '2024-03'],
  ['٣ مارس ٢٠٢٤', '2024-03-03'],
  ['५ मार्च २०२४', '2024-03-05'],
]

const noDates: [written: string, sentence: string][] = [
  ['13-15 May 2024', 'write the first day, 2024-05-13'],
  ['2025-06 (tbc)', 'write the date alone: 2025-06'],
  ['2024-W99', 'write for example'],
  ['May 13–15, 2024', 'write the first day, 2024-05-13'],
  ['du 3 au 5 mai 2024', 'write the first day, 2024-05-03'],
  ['vom 3. bis 5. Mai 2024', 'write the first day, 2024-05-03'],
  ['del 3 al 5 de mayo de 2024', 'write the first day, 2024-05-03'],
  ['2024年5月3日〜5日', 'write the first day, 2024-05-03'],
  ['2567-05', 'write the year of the Gregorian calendar: 2024-05'],
  ['2024年5月上旬', 'write the date alone: 2024-05'],
  ['2020/2021', 'write 2020 here and 2021 under end'],
  ['3.5.24', 'write the year with four digits'],
  ['Mai/Juni 2024', 'write the first month, 2024-05'],
  ['May 3, 2024 → May 5, 2024', 'write 2024-05-03 here and 2024-05-05 under end'],
  ['2024-W18', 'write the day on which it began, 2024-04-29'],
  ['R6.5.3', 'write 2024-05-03'],
  ['45415', 'that counts days, as spreadsheets do: write 2024-05-03'],
  ['1714694400', 'that counts seconds, as computers do: write 2024-05-03'],
  ['2026 (expected)', 'write the date alone: 2026'],
  ['Expected May 2025', 'write the date alone: 2025-05'],
  ['Thursday 2 May 2024, 14:00 CEST', 'write the date alone: 2024-05-02'],
  ['May ’24', 'write the date alone: 2024-05'],
  ['1403/02/15', 'write the year of the Gregorian calendar'],
  ['2023-02-29', 'there is no such day'],
  ['3 4 May 2024', 'write for example 2024-10'],
  ['May June 2024', 'write the date alone: 2024'],
  ['May 2024 2025', 'write for example 2024-10'],
  ['WS 2023/24', 'write the month in which it began, such as 2023-10'],
  ['Q3 2024', 'write the month in which it began, such as 2024-07'],
  ['2. Quartal 2024', 'write the month in which it began, such as 2024-04'],
  ['2024年第四季度', 'write the month in which it began, such as 2024-10'],
  ['H2 2024', 'write the month in which it began, such as 2024-07'],
  ['TBD', 'add the entry once you know'],
  ['n/a', 'add the entry once you know'],
  ['待定', 'add the entry once you know'],
  ['[2024-05]', 'write it without brackets or a hyphen: 2024-05'],
  ['{2024-05}', 'leave the brackets out, or put the value in quotes'],
  ['-', 'expected a value, received a hyphen alone; leave the line out'],
  ['Spring 2024', 'write the month in which it began, such as 2024-03'],
]

/** Keys of a paper that other sites have, and what is said of each. */
const foreignKeys: [key: string, sentence: string][] = [
  ['published', 'what visitors are not to see has draft: true'],
  ['tags', 'here it is called "topics"'],
  ['journal', 'here it is called "venue"'],
  ['author', 'here it is called "authors"'],
  ['abstract', 'write it as text below the second line ---'],
  ['slidesurl', 'an address stands in the group "links"'],
  ['date', 'here it is called "year"'],
  ['corresponding_author', 'say it of the author: - { name: Ada Quill, corresponding: true }'],
  ['awards', 'here it is called "distinction"'],
  ['issue', 'here it is called "number"'],
  ['permalink', 'it tells another tool how to make a page: remove it'],
]

/** Files of an award that are none, and on which line that is said. */
const noFrontMatter: [text: string | Uint8Array, sentence: string][] = [
  [
    '---\ndate: 2024\ntitle: {BERT}: looms\n---\n',
    'a.md:3: expected text, received a value that begins with',
  ],
  [
    '---\ndate: 2024\ntitle: {{ page.title }}\n---\n',
    'a.md:3: expected text, received a value that begins with',
  ],
  [
    '---\ndate: 2024\ntitle: T\n ---\n',
    'a.md:4: expected a second line --- below the facts, received " ---"',
  ],
  ['---\ndate: 2024\ntitle: T\n—\n', 'a.md:4: expected a second line --- below the facts, received "—"'],
  ['{\n  "date": "2024"\n}\n', 'a.md:1: expected a first line ---, received "{"; this is JSON'],
  ['<!-- x -->\n---\ndate: 2024\n---\n', 'move the comment below the second line ---'],
  [
    bytes('---\ndate: 2024\ntitle: Ren', [0xe9], '\n---\n'),
    'a.md:3: expected UTF-8 text, received an invalid byte',
  ],
  [Buffer.from('---\ndate: 2024\n---\n', 'utf16le'), 'received UTF-16; save the file as UTF-8'],
  ['---\ndate: 2024\ntitle:\n- One\n - Two\n---\n', 'a.md:5: expected items in one column'],
  [
    '---\ndate: 2024\ntitle: "Loom" of the year\n---\n',
    `a.md:3: expected a value that is in quotes as a whole or not at all, received quotes that end within it; write title: '"Loom" of the year'`,
  ],
  [
    "---\ndate: 2024\ntitle: 'The weaver's loom'\n---\n",
    `a.md:3: expected a value that is in quotes as a whole or not at all, received quotes that end within it; write title: "The weaver's loom"`,
  ],
  [
    '---\ndate: 2024\ntitle: Looms ((638b7565-ac9b-4d71-ac77-758bc6ceec42))\n---\n',
    'a.md:3 title: expected text with inline Markdown, and not a reference of Logseq',
  ],
  [
    '---\ndate: 2024\ntitle: [Invited] Looms\n---\n',
    "a.md:3: expected text, received a value that begins with [, which YAML keeps for itself; put the value in quotes: title: '[Invited] Looms'",
  ],
  ['---\ndate: 2024\ntitle: - a loom\n---\n', "put the value in quotes: title: '- a loom'"],
  ['---\ndate: 2024\ntitle: > 5 looms\n---\n', "put the value in quotes: title: '> 5 looms'"],
  [
    "---\ndate: 2024\ntitle: 'Tis a loom\n---\n",
    'a.md:3: expected a value in quotes, received one that is not closed',
  ],
  [
    '---\n"date": "2024",\n"title": "T"\n---\n',
    'a.md:2: expected a value alone, received a comma behind it, as JSON has it; write date: "2024"',
  ],
  [
    '---\ndate: 2024\ntitle: A long title\nthat goes on\nrank: 1st\n---\n',
    'a.md:4: expected "key: value", received a line without a key ("that goes on")',
  ],
  ['---\ndate: 2024\ntitle: T\0\n---\n', 'a.md:3: expected text, received a NUL character'],
  [
    '---\ndate: 2024\ntitle: a \u202Egnp.exe\n---\n',
    'a.md:3: expected text, received a sign that nobody sees and that turns what follows it around (U+202E); remove it',
  ],
  [
    `---\ndate: 2024\ntitle: Zalg${'\u0301\u0327'.repeat(16)}o\n---\n`,
    'a.md:3: expected at most 30 accents on one letter, received more',
  ],
  ...['\uFFFE', '\uFDD0', '\uFFF9', '\u{E0041}'].map((sign): [string, string] => [
    `---\ndate: 2024\ntitle: a${sign}b\n---\n`,
    'a.md:3: expected text, received a sign that nobody sees and no text has (U+',
  ]),
  ['---\ndate: 2024\ntitle: "a\\uD800b"\n---\n', 'a.md:3: expected text, received \\uD800 in double quotes'],
  ['---\ndate: 2024\ntitle: \u2067a\u202Cb\n---\n', '(U+2067); remove it, or close it in the same line'],
]

describe('facts as people write them', () => {
  it.each(dates)('is a date: %s', async (written, date) => {
    const { awards } = await load({ 'awards/a.md': entry(`date: ${written}\ntitle: T`) })
    expect(awards[0]?.date).toBe(date)
  })

  it.each(noDates)('is no date, and which is meant is said: %s', async (written, sentence) => {
    expect(await report({ 'awards/a.md': entry(`date: ${written}\ntitle: T`) })).toContain(sentence)
  })

  it.each(foreignKeys)('is a key of another site: %s', async (key, sentence) => {
    expect(await report({ 'publications/a.md': paper(`${key}: x`) })).toContain(
      `content/publications/a.md:6 ${key}: expected one of the known keys, received "${key}"; ${sentence}`,
    )
  })

  it('may have letters with the marks of every script', async () => {
    const marked = ['ệ̃', 'בְּרֵאשִׁ֖ית', 'ཧཱུྃ', 'नमस्कृत्यै', 'مُحَمَّدٌ', 'ก็ชี้น้ำ', 'm̐̄̃']
    for (const title of marked)
      expect(await report({ 'awards/a.md': entry(`date: 2024\ntitle: ${title}`) }), title).toBe('no problem')
  })

  it('may have the flag of Wales, and marks of a PDF in what is read as an identifier', async () => {
    const flag = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'
    expect(await report({ 'awards/a.md': entry(`date: 2024\ntitle: Medal ${flag}`) })).toBe('no problem')
    const { publications } = await load({ 'publications/a.md': paper('doi: 10.5555/\u00ADlo\u200Boms') })
    expect(publications[0]?.doi).toBe('10.5555/looms')
  })

  it('may hold words of another direction that are closed in their line', async () => {
    const facts = 'date: 2024\ntitle: \u2067אבג \u202A12\u202C\u2069, and so on\u202C'
    expect(await report({ 'awards/a.md': entry(facts) })).toBe('no problem')
  })

  it.each(['?lang=en', '#news', '/?a'])('is no address of a site: https://example.org%s', async (rest) => {
    const said = await report({
      'site.md': entry(`title: T\nurl: 'https://example.org${rest}'\nsections: []`),
    })
    expect(said).toContain('content/site.md:3 url: expected an address below which all pages can stand')
  })

  it('is no address of a site that tells its password', async () => {
    const said = await report({
      'site.md': entry('title: T\nurl: https://ada:hush@example.org\nsections: []'),
    })
    expect(said).toContain(
      'remove what stands between // and @: a name or a password that everybody would read',
    )
  })

  it.each([
    ['ada [at] example [dot] org', 'write ada@example.org'],
    ['ada_at_example.org', 'write ada@example.org'],
    ['Ada Quill <ada@example.org>', 'write ada@example.org'],
    ['ada＠example.org', 'write ada@example.org'],
    ['ada@example.org, quill@example.org', 'every other among links.other'],
  ])('is refused as an e-mail address: %s', async (email, sentence) => {
    expect(await report({ 'profile.md': entry(`name: N\nlinks:\n  email: ${email}`) })).toContain(sentence)
  })

  it.each([
    ['avatar: images\\ada.png', 'write /images/ada.png'],
    ['avatar: ../public/me.jpg', 'write /me.jpg for the file public/me.jpg'],
    ['avatar: file:///C:/ada.png', 'a file of your own computer is no address'],
    ['avatar: “https://example.org/a.png”', 'write https://example.org/a.png'],
    ['links: { website: http//example.org }', 'write https://example.org'],
    ['links: { website: https:\\\\example.org\\ada }', 'write https://example.org/ada'],
    [
      'links: { constructor: https://example.org }',
      'write it as an item of links.other: - { label: Constructor, url',
    ],
    [
      'links: { lattes: http://example.org }',
      'write it as an item of links.other: - { label: Lattes, url: https://… }',
    ],
    ['photo: ![me](/me.jpg)', 'write its address alone: photo: /me.jpg'],
    ['phone: 1234', 'write it as an item of links.other: - { label: Phone, url: tel:+493012345 }'],
    ['links: { facebook: ada }', 'write it as an item of links.other: - { label: Facebook'],
    ['links: { other: [{ label: GitLab, url: gitlab.com/ada }] }', 'write https://gitlab.com/ada'],
    ['links: { other: [{ label: Key, url: key.asc }] }', 'write /key.asc for the file public/key.asc'],
    ['links: { other: [{ label: Phone, url: +49 30 12345 }] }', 'write tel:+493012345'],
    ['links: { other: [{ label: Phone, url: +49 (0)30 12345 }] }', 'write tel:+493012345'],
    ['links: { other: [{ label: WeChat, url: adaquill }] }', 'what has no address stands in the text below'],
    ['keywords: looms; threads', 'or [looms, threads]'],
    ['links: { website: ada.example.org }', 'write https://ada.example.org'],
  ])('is refused as an address: %s', async (fact, sentence) => {
    expect(await report({ 'profile.md': entry(`name: N\n${fact}`) })).toContain(sentence)
  })

  it.each([
    [
      'education/a.md',
      'institution: I\ndegree: D\nstart: 2020\ndetails: { GPA: 3.9 }',
      '- { label: Supervisor',
    ],
    ['talks/a.md', 'title: T\ndate: 2020\nlinks: { slides: /a.pdf }', '- { label: Slides'],
    ['activities/a.md', 'group: G\nvenues: [NeurIPS 2023]', '{ name: NeurIPS, years: [2023, 2024] }'],
    ['activities/a.md', 'group: G\nvenues: [{ name: V, years: [2022-2024] }]', 'each year: 2022, 2023, 2024'],
    ['publications/a.md', 'title: T\nauthors: [A B]\nyear: 2020\nvenue: V\ntopics: a, b', 'or [a, b]'],
    ['publications/a.md', "title: T\nauthors: ('A B', 'C D')\nyear: 2020\nvenue: V", "or ['A B', 'C D']"],
  ])('is a list that is told by an example: %s', async (path, facts, sentence) => {
    expect(await report({ [path]: entry(facts) })).toContain(sentence)
  })

  it('is an end in the words of many languages', async () => {
    for (const end of ['bugün', 'до н.в.', 'ปัจจุบัน', 'hiện tại', 'حتى الآن', '現在に至る', '현재', 'σήμερα']) {
      const facts = `organization: O\nrole: R\nstart: 2024\nend: ${end}`
      expect(await report({ 'experience/a.md': entry(facts) }), end).toBe('no problem')
    }
  })

  it('is read without the words that stand before a number', async () => {
    const facts =
      'title: T\nauthors: [A B]\nvenue: V\nyear: 2024\nvolume: Vol. 12\nnumber: No. 3\npages: pp. 45—67'
    const { publications } = await load({ 'publications/a.md': entry(facts) })
    expect(publications[0]).toMatchObject({ volume: '12', number: '3', pages: '45-67' })
  })

  it('is an ORCID, with spaces too', async () => {
    const { profile } = await load({
      'profile.md': entry('name: N\nlinks:\n  orcid: 0000 0002 1825 0097'),
    })
    expect(profile.links?.orcid).toBe('https://orcid.org/0000-0002-1825-0097')
  })

  it('is one line, where it was written over several', async () => {
    const facts = 'title: |\n  Looms\n  and cloth\nauthors: [A B]\nvenue: V\nyear: 2024'
    const { publications } = await load({ 'publications/a.md': entry(facts) })
    expect(publications[0]?.title).toBe('Looms and cloth')
  })

  it('is told once where an end is no date', async () => {
    const facts = 'organization: O\nrole: R\nstart: 2024\nend: someday'
    expect(await report({ 'experience/a.md': entry(facts) })).toMatch(/^1 problem/)
  })

  it.each([
    ['start: 2020\ndetails:\n  - Advisor: Ada Quill', 'write { label: Advisor, text: … }'],
    ['start: 2020\nadvisor: Ada Quill', 'write it as an item of details: - { label: Advisor, text: … }'],
    ['dates: 2020-2022', 'it is two keys here, start and end'],
    ['start: 2020\nlocation: Berlin', 'write it behind the name'],
    ['start: 2020\nschool_url: /a', 'here it is called "url"'],
  ])('is a fact of a degree in another place: %s', async (facts, sentence) => {
    expect(await report({ 'education/a.md': entry(`institution: I\ndegree: D\n${facts}`) })).toContain(
      sentence,
    )
  })

  it.each([
    ['1402', 'write for example 2023, if 1402 is one of the Persian calendar'],
    ['1445', 'expected a year of the Gregorian calendar'],
    ['۱۴۰۲', 'write it in the digits 0 to 9 and of the Gregorian calendar'],
  ])('is the year of a paper in another calendar: %s', async (year, sentence) => {
    const text = paper('').replace('year: 2024', `year: ${year}`)
    expect(text).toContain(`year: ${year}`)
    expect(await report({ 'publications/a.md': text })).toContain(sentence)
    expect(await report({ 'publications/a.md': paper('originalYear: 1353') })).toBe('no problem')
  })

  it.each([
    ['doi: "10.1000/182, 10.1000/183"', 'write for example 10.1000/182'],
    ['volume: 12(3)', 'write volume: 12, and the issue as number: 3'],
    ['volume: 12, no. 3', 'write volume: 12, and the issue as number: 3'],
    ['pages: 10 pp.', 'write how many a book has as totalPages: 10'],
    ['topics: [looms; threads]', 'write each as an item of its own'],
    ['links: { doi: 10.1000/182 }', 'it stands beside "links", not in it'],
    ['kind: Journal', 'write journal'],
    ['thumbnail: woven.tiff', 'write /woven.tiff for the file public/woven.tiff'],
    ['kind: Conference paper', 'write conference'],
    ['kind: Ph.D. thesis', 'write thesis'],
    ["kind: Master's thesis", 'write thesis'],
    ['kind: book chapter', 'write chapter'],
    ['kind: capítulo de livro', 'write chapter'],
    ['kind: Dissertação de Mestrado', 'write thesis'],
    ['kind: 特許', 'write patent'],
    ['kind: album', 'genre: Album'],
    ['kind: Compte rendu', 'write journal, and genre: Review'],
    ['kind: in-press', 'how far it is with status'],
    ['kind: exhibition', 'genre: Exhibition'],
    ['kind: loom', 'write one of these words'],
    ['month: 5\neditors: [Ada Quill (Ed.)]', 'write Ada Quill; who edited stands under editors'],
  ])('is a fact of a paper in another form: %s', async (fact, sentence) => {
    expect(await report({ 'publications/a.md': paper(fact) })).toContain(sentence)
  })

  it.each([
    ['令和5年', 2023],
    ['2023年', 2023],
    ['平成元年', 1989],
  ])('is the year of a paper: %s', async (year, number) => {
    const { publications } = await load({
      'publications/a.md': entry(`title: T\nvenue: V\nauthors: [A. Quill]\nyear: ${year}`),
    })
    expect(publications[0]?.year).toBe(number)
  })

  it.each([
    ['year: 令和五十年\nauthors: [A. Quill]', 'expected a year of four digits'],
    ['year: 2024-05\nauthors: [A. Quill]', 'write 2024; the month of a paper stands under month: 5'],
    ['year: 2024\nauthors: [张三、李四]', 'expected the name of one person'],
    ['year: 2024\nauthors: [Ada Quill, ...]', 'write etAl: true on a line of its own'],
    ['year: 2024\nauthors: [1. Ada Quill]', 'write Ada Quill'],
  ])('is no fact of a paper: %s', async (facts, sentence) => {
    expect(await report({ 'publications/a.md': entry(`title: T\nvenue: V\n${facts}`) })).toContain(sentence)
  })

  it.each([
    ['slides: /a.pdf', '- { label: Slides, url: … }'],
    ['links:\n  - [Slides](/a.pdf)', 'write - { label: Slides, url: /a.pdf }'],
  ])('is a link of a talk in another form: %s', async (fact, sentence) => {
    expect(await report({ 'talks/a.md': entry(`date: 2024\ntitle: T\n${fact}`) })).toContain(sentence)
  })

  it.each(['doi: "doi: 10.1000/182"', 'volume: Anno 12', 'pages: xii-340'])(
    'is a fact of a paper as it stands: %s',
    async (fact) => {
      expect(await report({ 'publications/a.md': paper(fact) })).toBe('no problem')
    },
  )

  it('is no language where it is a country', async () => {
    const site = 'title: A site\nsections: []\nlang: '
    expect(await report({ 'site.md': entry(`${site}jp`) })).toContain('lang')
  })

  it('is a language by its name', async () => {
    const site = 'title: A site\nsections: []\nlang: Deutsch'
    expect(await report({ 'site.md': entry(site) })).toContain('write de')
  })

  it('is a status where a paper is not out yet', async () => {
    const facts = 'title: T\nauthors: [A B]\nvenue: V\nyear: in press'
    expect(await report({ 'publications/a.md': entry(facts) })).toContain('write status: in press')
  })

  it.each(noFrontMatter)('is no front matter, and where is said: %s', async (text, sentence) => {
    expect(await report({ 'awards/a.md': text })).toContain(sentence)
  })

  it.each([
    ['"{Loom Consortium}"', 'expected a name without the braces of BibTeX'],
    ['Ada Quill*', 'expected a name without marks ("*")'],
    ['"Weaver, Ben"', 'write Ben Weaver'],
    ['Ada Quill and Ben Weaver', 'expected the name of one person'],
    ['Ada Quill<sup>*</sup>', 'write { name: "Ada Quill", equal: true }'],
    ['Ada Quill (equal contribution)', 'write { name: "Ada Quill", equal: true }'],
    ['et al.', 'write etAl: true'],
    ['"Ada Quill,"', 'write Ada Quill'],
    ['Ada Quill; Carl Malm', 'expected the name of one person'],
    ['and Ada Quill', 'write Ada Quill'],
    ['Ada Quill 1,2', 'expected a name without marks (" 1,2")'],
    ['Ada Quill†', 'deceased: true for someone who has died'],
    ['Ada Quill¹,²', 'write { name: "Ada Quill", equal: true }'],
    ['"**Ada Quill**"', 'no Markdown, HTML or LaTeX is read here'],
  ])('is refused as an author: %s', async (name, sentence) => {
    const facts = `title: T\nauthors:\n  - B. Malm\n  - ${name}\nvenue: V\nyear: 2024`
    expect(await report({ 'publications/a.md': entry(facts) })).toMatch(
      new RegExp(
        `^  content/publications/a\\.md:5 authors, item 2 .*${sentence.replace(/[*.()]/g, '\\$&')}`,
        'm',
      ),
    )
  })

  it('is named by its beginning, where it is long', async () => {
    const facts = `title: T\nauthors: ["${'Ada '.repeat(20)}*"]\nvenue: V\nyear: 2024`
    expect(await report({ 'publications/a.md': entry(facts) })).toContain(
      `a.md:3 authors, item 1 ("${'Ada '.repeat(10)}"): `,
    )
  })

  it.each(['Ministry of Health, Labour and Welfare', 'Ada Quill, Jr.'])(
    'is an author, if it is said so: %s',
    async (name) => {
      const written = name.includes('Jr') ? `"${name}"` : `{ name: "${name}" }`
      const { publications } = await load({
        'publications/a.md': entry(`title: T\nauthors:\n  - ${written}\nvenue: V\nyear: 2024`),
      })
      expect(publications[0]?.authors[0]?.name).toBe(name)
    },
  )

  it.each(['`pandoc`', '@ada'])(
    'is refused where YAML keeps its first sign for itself: %s',
    async (place) => {
      expect(await report({ 'talks/a.md': entry(`date: 2024\ntitle: T\nplace: ${place}`) })).toContain(
        `content/talks/a.md:4: expected text, received a value that begins with ${place[0]}`,
      )
    },
  )

  it.each([
    '**Professor** of looms',
    '[Loom U](https://example.org)',
    'Room &amp; hall',
    '1<sup>st</sup> place',
    '_Berlin_',
    '`Fall`',
    'Berlin &middot; Mitte',
    'Loom $\\alpha$ lab',
    '\\textit{Loom}',
    'Reviewer :star:',
    '{{ page.title }}',
  ])('is refused where no Markdown is read: %s', async (headline) => {
    expect(await report({ 'profile.md': entry(`name: N\nheadline: '${headline}'`) })).toContain(
      `content/profile.md:3 headline: expected text, received ${JSON.stringify(headline)}; no Markdown, HTML or LaTeX`,
    )
  })
})
