import { expect, it } from 'vitest'
import { entry, load, paper } from '../test-folder.ts'
import { imprint, imprintWithYear } from './imprint.ts'
import { abstractWords, firstAndLastPage } from './metadata.ts'

async function read(facts: string, body = '') {
  const { publications } = await load({ 'publications/a.md': `${paper(facts)}\n${body}` })
  const [publication] = publications
  if (!publication) throw new Error('expected a publication')
  return publication
}

it.each([
  ['', []],
  ['kind: journal\nvolume: 7\nnumber: 2\npages: 11-29', ['volume 7', 'number 2', 'pages 11–29']],
  ['kind: journal\nvolume: 7\npages: 11', ['volume 7', 'page 11']],
  ['kind: journal\narticleNumber: e12', ['article e12']],
  ['kind: thesis\ngenre: PhD thesis\ntotalPages: 120', ['PhD thesis', '120 pages']],
  ['kind: book\nedition: 2\nseries: Looms\nplace: Ulm', ['2nd edition', 'Looms', 'Ulm']],
  ['kind: book\nedition: Revised edition', ['Revised edition']],
  ['kind: chapter\npublisher: Loom Press\nplace: Ulm', ['Loom Press, Ulm']],
  ['kind: software\nversion: 1.2.0', ['version 1.2.0']],
  [
    'kind: conference\nevent: { name: Loom Days, place: Ulm, start: 2024-06-03, end: 2024-06-05 }',
    ['Loom Days', 'Ulm', 'Jun 3 – 5, 2024'],
  ],
  ['kind: conference\nevent: { place: Ulm }', ['Ulm']],
  ['kind: book\nisbn: 978-3-16-148410-0', ['ISBN 978-3-16-148410-0']],
  ['kind: chapter\neditors: [B. Other, C. Third]', ['edited by B. Other and C. Third']],
  ['kind: journal\neditors: [B. Other]', []],
  ['kind: newspaper\nmonth: 5\nday: 3', ['May 3, 2024']],
  ['kind: chapter\nchapter: 4\nvolumes: 3', ['3 volumes', 'chapter 4']],
  ['kind: book\npublisher: Nib Press\nplace: Ulm', ['Nib Press', 'Ulm']],
  [
    'kind: book\noriginalYear: 1990\noriginalTitle: Federn',
    ['first published 1990', 'original title: Federn'],
  ],
  ['kind: book\noriginalYear: 1990\noriginalPublisher: Tinte', ['first published 1990, Tinte']],
  ['kind: case\nseries: U.S.\nvolume: 347\npages: 483', ['347 U.S. 483']],
  ['kind: case\nseries: BVerfGE\nvolume: 7\npages: 198', ['BVerfGE 7, 198']],
  ['kind: case\nseries: Inks\nvolume: 7\npages: 198', ['Inks', 'volume 7', 'page 198']],
  [
    'kind: book\ncontributors: [{ name: B. Other, role: foreword }, { name: C. Third, role: foreword }]',
    ['foreword by B. Other and C. Third'],
  ],
  ['kind: book\ntranslators: [B. Other, C. Third]', ['translated by B. Other and C. Third']],
])('behind the venue of a paper with %j its page says %j', async (facts, pieces) => {
  expect(imprint(await read(facts), 'en')).toEqual(pieces)
})

it.each([
  ['kind: conference\nevent: { start: 2024-06-03, end: 2024-06-05 }', ['Jun 3 – 5, 2024']],
  ['kind: conference\nevent: { start: 2023-12-30, end: 2024-01-02 }', ['Dec 30, 2023 – Jan 2, 2024']],
  ['kind: conference\nevent: { start: 2023-06-03 }', ['Jun 3, 2023', '2024']],
  ['kind: conference\nevent: { place: Ulm }', ['Ulm', '2024']],
  ['month: 6\nday: 3', ['Jun 3, 2024']],
  ['kind: conference\nevent: { end: 2024-06-05 }', ['Jun 5, 2024']],
  ['status: submitted', ['2024']],
])('of a paper with %j the year is said once: %j', async (facts, pieces) => {
  expect(imprintWithYear(await read(facts), 'en')).toEqual(pieces)
})

it('of what has no year none is said', async () => {
  const { publications } = await load({
    'publications/a.md': entry('title: Nibs\nauthors: [A. Quill]\nkind: software\nversion: "1.2"'),
  })
  expect(publications.map((one) => imprintWithYear(one, 'en'))).toEqual([['version 1.2']])
})

it('a piece that is read from the right leaves alone what stands beside it', async () => {
  const event = 'kind: conference\nevent: { name: مؤتمر, place: Ulm, start: 2024-06-03 }'
  expect(imprint(await read(event), 'ar')).toEqual([
    '\u2068مؤتمر\u2069',
    'Ulm',
    expect.stringMatching(/^\u2068.*2024\u2069$/),
  ])
})

it.each([
  ['113-118', ['113', '118']],
  ['113–8', ['113', '118']],
  ['1-3, 7', ['1', '7']],
  ['99-3', ['99', '3']],
  ['113-3', ['113', '113']],
  ['99-103', ['99', '103']],
  ['A9-3', ['A9', '3']],
  ['S1-5', ['S1', 'S5']],
  ['S123--9', ['S123', 'S129']],
  ['23-30; quiz 31', ['23', '30']],
  ['123-30; discussion 131-2, 140', ['123', '130']],
  ['123; author reply 124-5', ['123']],
  ['A7-B2', ['A7', 'B2']],
  ['5+', ['5']],
  ['5ff.', ['5']],
  ['e12', ['e12']],
  ['S1-S9', ['S1', 'S9']],
])('of the pages %s machines are told %j', (pages, ends) => {
  expect(firstAndLastPage(pages)).toEqual(ends)
})

it('an abstract is its words alone, its paragraphs one after the other', async () => {
  const { body } = await read('', 'We *weave* `looms`.\n\nThey hold $x^2$.\n')
  expect(abstractWords({ body })).toMatch(/^We weave looms\. They hold /)
  expect(abstractWords({ body: '' })).toBeUndefined()
})
