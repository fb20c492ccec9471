import { describe, expect, it } from 'vitest'
import type { Line } from '../page/lines.ts'
import { bestVenueLine, groupYear, kindOf, merge, topicsOf } from './paper-venue.ts'
import type { Venue } from './venue.ts'

// Where a paper appeared and when, from its line, its badge, and the heading it stands under.

it.each<[string, { venue?: string; venueName?: string }, string[], string | undefined]>([
  ...['arXiv', 'bioRxiv', 'medRxiv', 'Preprint of looms'].map((venue): [string, object, [], string] => [
    venue,
    { venue },
    [],
    'preprint',
  ]),
  ['Workshop on Looms', { venue: 'Workshop on Looms' }, [], 'workshop'],
  ['PhD thesis', { venue: 'PhD thesis' }, [], 'thesis'],
  ['Dissertation', { venue: 'Dissertation' }, [], 'thesis'],
  ['Loom Letters', { venue: 'Loom Letters' }, [], 'journal'],
  ['织机学报', { venue: '织机学报' }, [], 'journal'],
  ['a name of its own', { venue: 'TL', venueName: 'Transactions on Looms' }, [], 'journal'],
  ['Symposium on Looms', { venue: 'Symposium on Looms' }, [], 'conference'],
  ['a heading', { venue: 'CONFEX' }, ['Journals', 'Conference papers'], 'conference'],
  ['another heading', { venue: 'ACTA' }, ['期刊论文'], 'journal'],
  ['a heading in Chinese', { venue: 'CONFEX' }, ['会议论文'], 'conference'],
  ['a heading that names both', { venue: 'CONFEX' }, ['Journals and conferences'], undefined],
  ['nothing', {}, [], undefined],
])('the kind of %s', (_, venue, groups, kind) => {
  expect(kindOf(venue, groups)).toBe(kind)
})

it('the year and the topics of headings', () => {
  expect(groupYear(['2023', '🎉 2024', 'Looms'])).toBe('2024')
  expect(groupYear(['Looms of 2024'])).toBeUndefined()
  expect(topicsOf(['🚀  Fast  Looms ', '2024', '🎉'], 'CCF A')).toEqual(['Fast Looms', 'CCF A'])
  expect(topicsOf([], undefined)).toEqual([])
})

describe('what a line and a badge say together', () => {
  const said = (line: Partial<Venue>, badge?: string, year?: string, urls: string[] = []) => {
    const notes: string[] = []
    const reading = {
      owner: { name: '', names: [], spellings: new Set<string>() },
      marks: new Map(),
      note: (text: string) => notes.push(text),
    }
    const links = urls.map((url) => ({ label: 'arXiv', url }))
    const { rest: _, ...facts } = merge({ rest: '', spent: [], ...line }, badge, year, links, reading)
    return { ...facts, notes }
  }

  it.each<[string, Partial<Venue>, string | undefined, object]>([
    ['the badge alone', {}, 'CONFEX 2024', { venue: 'CONFEX', year: '2024', spent: ['CONFEX 2024'] }],
    [
      'initials beside a name',
      { venue: 'Acta Machina', year: '2023' },
      'ACTA',
      { venue: 'ACTA', venueName: 'Acta Machina', year: '2023', spent: ['ACTA'] },
    ],
    [
      'a word that is no venue',
      { venue: 'Acta Machina', year: '2023' },
      'Engines Weekly',
      { venue: 'Acta Machina', venueName: undefined, leftBadge: 'Engines Weekly', spent: [] },
    ],
    [
      'a venue with a year beside another',
      { venue: 'Acta Machina', year: '2023' },
      'Engines Weekly 2022',
      { venue: 'Engines Weekly', venueName: 'Acta Machina', year: '2023', leftBadge: 'Engines Weekly 2022' },
    ],
    [
      'a venue that has a name already',
      { venue: 'CFX', venueName: 'Conference on Engines', year: '2024' },
      'CONFEX',
      { venue: 'CFX', venueName: 'Conference on Engines', leftBadge: 'CONFEX' },
    ],
    [
      'the same, with a rank in brackets',
      { venue: 'CONFEX', venueName: 'Conference on Engines', year: '2024' },
      'CONFEX24 (Rank X)',
      { venue: 'CONFEX', leftBadge: 'Rank X', spent: ['CONFEX24 '] },
    ],
    [
      'the same, in other words',
      { venue: 'CONFEX', venueName: 'Conference on Engines', year: '2024', distinction: 'Oral' },
      "confex'24 oral",
      { distinction: 'Oral', spent: ["confex'24 oral"] },
    ],
    [
      'another year in two digits',
      { venue: 'CONFEX', venueName: 'Conference on Engines', year: '2024' },
      "CONFEX'23",
      { year: '2024', leftBadge: "CONFEX'23" },
    ],
    ['a distinction', { venue: 'CONFEX', year: '2024' }, 'Oral', { distinction: 'Oral', spent: ['Oral'] }],
    [
      'a line alone',
      { venue: 'CONFEX', year: '2024' },
      undefined,
      { venue: 'CONFEX', year: '2024', spent: [] },
    ],
  ])('%s', (_, line, badge, facts) => {
    expect(said(line, badge)).toEqual(
      expect.objectContaining({ ...('leftBadge' in facts ? {} : { leftBadge: undefined }), ...facts }),
    )
  })

  it('the year of the line before that of the badge, and both before that of the heading', () => {
    expect(said({ venue: 'CONFEX', year: '2024' }, 'CONFEX 2023', '2022').year).toBe('2024')
    expect(said({ venue: 'CONFEX' }, 'CONFEX 2023', '2022').year).toBe('2023')
    expect(said({ venue: 'CONFEX' }, 'Oral', '2022').year).toBe('2022')
  })

  it.each<[string, string[], string | undefined]>([
    ['arXiv', ['https://arxiv.org/abs/2405.01234'], '2024'],
    ['Preprint', ['https://arxiv.org/pdf/2412.01234', 'https://arxiv.org/abs/2401.00001'], '2024'],
    ['Preprint', ['https://arxiv.org/abs/2312.01234', 'https://arxiv.org/abs/2401.00001'], undefined],
    ['Preprint', ['https://arxiv.org/abs/2413.01234'], undefined],
    ['Preprint', [], undefined],
    ['CONFEX', ['https://arxiv.org/abs/2405.01234'], undefined],
  ])('%s with %j is of %s', (venue, urls, year) => {
    const found = said({ venue }, undefined, undefined, urls)
    expect(found.year).toBe(year)
    expect(found.notes).toEqual(year ? ['a preprint without a year got 2024 from its arXiv identifier'] : [])
  })
})

it.each<[string, string, Partial<Line> & { text: string }, object, boolean]>([
  ['behind the authors', 'In CONFEX 2024', { text: 'Acta, 2023' }, { venue: 'CONFEX', year: '2024' }, false],
  ['on a line of its own', '', { text: 'Acta, 2023' }, { venue: 'Acta', year: '2023', rest: '' }, true],
  [
    'on one that its class names',
    'Yes',
    { text: 'Acta (ACTA)', classes: ['venue'] },
    { venue: 'ACTA', rest: 'Yes' },
    true,
  ],
  ['on none without a year', '', { text: 'Acta (ACTA)' }, { rest: '' }, false],
  ['on none that describes', '', { text: 'Acta, 2023', classes: ['desc'] }, { rest: '' }, false],
  ['on none of a list', '', { text: 'Acta, 2023', depth: 1 }, { rest: '' }, false],
  [
    'with praise before it',
    'Oral. Yes',
    { text: 'Acta, 2023' },
    { venue: 'Acta', distinction: 'Oral', rest: 'Yes' },
    true,
  ],
  ['with praise behind it', 'Oral', { text: 'Acta, 2023. Spotlight' }, { distinction: 'Spotlight' }, true],
])('the line that says where it appeared stands %s', (_, tail, { text, ...line }, found, isUsed) => {
  const other = { runs: [{ text, classes: [] }], depth: 0, tag: 'p', classes: [], ...line }
  const best = bestVenueLine([{ text: tail, classes: [] }], [other])
  expect(best.line).toMatchObject(found)
  expect(best.used).toBe(isUsed ? other : undefined)
})
