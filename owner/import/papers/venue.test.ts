import { describe, expect, it } from 'vitest'
import { edges, readBadge, readVenue } from './venue.ts'

// What lines and badges of old pages say of where and when a paper appeared.

const none = {
  venue: undefined,
  venueName: undefined,
  year: undefined,
  month: undefined,
  distinction: undefined,
  rest: '',
}
const read = (line: string) => {
  const { spent: _, ...venue } = readVenue(line)
  return { ...none, ...venue }
}

it.each<[string, object]>([
  ['CONFEX 2024', { venue: 'CONFEX', year: '2024' }],
  ['In CONFEX 2024.', { venue: 'CONFEX', year: '2024' }],
  ['In: CONFEX, 2024', { venue: 'CONFEX', year: '2024' }],
  ['发表于 CONFEX 2024', { venue: 'CONFEX', year: '2024' }],
  ['”, CONFEX 2024', { venue: 'CONFEX', year: '2024' }],
  ["CONFEX'24", { venue: 'CONFEX', year: '2024' }],
  ['CONFEX ’24', { venue: 'CONFEX', year: '2024' }],
  ['AAAI-26', { venue: 'AAAI', year: '2026' }],
  ['AAAI2025', { venue: 'AAAI', year: '2025' }],
  ['CONFEX, August 2024', { venue: 'CONFEX', year: '2024', month: 8 }],
  ['CONFEX, Aug. 3, 2024', { venue: 'CONFEX', year: '2024', month: 8 }],
  ['CONFEX, Sept 2024', { venue: 'CONFEX', year: '2024', month: 9 }],
  ['CONFEX 2024, Oral', { venue: 'CONFEX', year: '2024', distinction: 'Oral' }],
  ['CONFEX 2024 (Spotlight)', { venue: 'CONFEX', year: '2024', distinction: 'Spotlight' }],
  ['CONFEX 2024. Best Paper Award', { venue: 'CONFEX', year: '2024', distinction: 'Best Paper Award' }],
  ['CONFEX 2024 Selected as an Oral', { venue: 'CONFEX', year: '2024', distinction: 'Selected as an Oral' }],
  ['CONFEX 2024, Notable-Top-5%', { venue: 'CONFEX', year: '2024', distinction: 'Notable-Top-5%' }],
  [
    'CONFEX 2024, Highlight (Top 2.5%)',
    { venue: 'CONFEX', year: '2024', distinction: 'Highlight (Top 2.5%)' },
  ],
  ['Journal of Oral Engines, 2024', { venue: 'Journal of Oral Engines', year: '2024' }],
  ['Oral Oncology, 2024', { venue: 'Oral Oncology', year: '2024' }],
  ['Oral at CONFEX 2024', { year: '2024', distinction: 'Oral' }],
  [
    'Journal of Engines, vol. 32, pp. 4–9, 2024',
    { venue: 'Journal of Engines', year: '2024', rest: 'vol. 32, pp. 4–9' },
  ],
  [
    'Journal of Engines, 2022, 7(1): 26-33',
    { venue: 'Journal of Engines', year: '2022', rest: '7(1): 26-33' },
  ],
  [
    'Journal of Engines 12, 345-367, 2024',
    { venue: 'Journal of Engines', year: '2024', rest: '12, 345-367' },
  ],
  ['Engine Letters, early access, 2024', { venue: 'Engine Letters', year: '2024', rest: 'early access' }],
  ['Preprint (arXiv:2401.00001), 2024', { venue: 'Preprint', year: '2024', rest: 'arXiv:2401.00001' }],
  [
    'Conference on Engines (CONFEX), 2024',
    { venue: 'CONFEX', venueName: 'Conference on Engines', year: '2024' },
  ],
  [
    'In Proceedings of the 34th Conference on Engines (CONFEX), August, 2025. Oral',
    {
      venue: 'CONFEX',
      venueName: 'Proceedings of the 34th Conference on Engines',
      year: '2025',
      month: 8,
      distinction: 'Oral',
    },
  ],
  [
    'Conference on Engines (CONFEX 2024)',
    { venue: 'CONFEX', venueName: 'Conference on Engines', year: '2024' },
  ],
  ["Conference on Engines (CONFEX'24), May 3", { venue: 'CONFEX', year: '2024', rest: 'May 3' }],
  [
    '2024 Conference on Engines (CONFEX)',
    { venue: 'CONFEX', venueName: '2024 Conference on Engines', year: '2024' },
  ],
  [
    'Conference on Engines (Oral), 2024',
    { venue: 'Conference on Engines', year: '2024', distinction: 'Oral' },
  ],
  ['Conference on Engines [Spotlight] 2024', { venue: 'Conference on Engines', distinction: 'Spotlight' }],
  ['(CONFEX 2024)', { venue: 'CONFEX', venueName: undefined, year: '2024' }],
  ['Engine Letters (CCF-A), 2024', { venue: 'Engine Letters (CCF-A)', year: '2024' }],
  ['Engine Letters (JCR Q1), 2024', { venue: 'Engine Letters', year: '2024', rest: 'JCR Q1' }],
  ['Engine Letters (in short), 2024', { venue: 'Engine Letters (in short)', year: '2024' }],
  ['Under review at CONFEX 2025', { venue: 'CONFEX', year: '2025', status: 'submitted' }],
  ['Journal of Looms (to appear), 2024', { venue: 'Journal of Looms', year: '2024', status: 'in press' }],
  ['Journal of Looms, 2024, in press.', { venue: 'Journal of Looms', year: '2024', status: 'in press' }],
  ['Journal of Looms, to appear in 2024', { venue: 'Journal of Looms', year: '2024', status: 'in press' }],
  ['Forthcoming in Ink, 2024', { venue: 'Ink', year: '2024', status: 'in press' }],
  ['Accepted at CONFEX 2025', { venue: 'CONFEX', year: '2025', status: 'accepted' }],
  ['Under review, 2025', { venue: 'Under review', year: '2025' }],
  ['Submitted to Engine Letters', { venue: 'Engine Letters', status: 'submitted' }],
  ['审稿中', { venue: '审稿中' }],
  ['Submitted 2024, again 2025', { rest: 'Submitted 2024, again 2025' }],
  ['no venue and no year', { rest: 'no venue and no year' }],
  ['CONFEX 2024: 7-12', { rest: 'CONFEX 2024: 7-12' }],
  ['(Oral) CONFEX 2024', { venue: 'CONFEX', year: '2024', distinction: 'Oral' }],
  ['AI (EX) 2024', { venue: 'EX', venueName: 'AI', year: '2024' }],
  ['Engine Letters (short (EX)) 2024', { venue: 'EX', venueName: 'Engine Letters (short', year: '2024' }],
  ['2024', { year: '2024', rest: '2024' }],
  ['pages 1999-2005', { rest: 'pages 1999-2005' }],
  ['vol. 2019', { rest: 'vol. 2019' }],
])('%s', (line, venue) => {
  const found = read(line)
  for (const [key, value] of Object.entries(venue)) expect(found, key).toHaveProperty(key, value)
  if (!('rest' in venue)) expect(found.rest).toBe('')
  for (const key of ['venueName', 'month', 'distinction'] as const)
    if (!(key in venue) && !/\(CONFEX/.test(line)) expect(found[key], key).toBeUndefined()
})

it('words that a fact says in its own way count as said', () => {
  expect(readVenue('In CONFEX 2024').spent).toEqual(['In'])
  expect(readVenue('CONFEX 2024').spent).toEqual([])
  expect(readVenue("Conference on Engines (CONFEX'24)").spent).toEqual(['24'])
})

describe('a badge says', () => {
  it.each<[string, object]>([
    ['CONFEX 2016', { venue: 'CONFEX', year: '2016' }],
    ['AAAI-26', { venue: 'AAAI', year: '2026' }],
    ["USENIX Sec'25", { venue: 'USENIX Sec', year: '2025' }],
    ['NeurIPS 🎉 25', { venue: 'NeurIPS', year: '2025' }],
    ['NeurIPS 25', { venue: 'NeurIPS', year: '2025' }],
    ['NeurIPS 45', { venue: 'NeurIPS 45', year: undefined }],
    ['Engine 25', { venue: 'Engine 25', year: undefined }],
    ['CONFEX 2024 Spotlight', { venue: 'CONFEX', year: '2024', distinction: 'Spotlight' }],
    ['CONFEX 2024 (Oral)', { venue: 'CONFEX', year: '2024', distinction: 'Oral' }],
    ['🎉 CONFEX 2024', { venue: 'CONFEX', year: '2024' }],
    ['Preprint', { venue: 'Preprint', year: undefined }],
    ['2024', { venue: undefined, year: '2024' }],
  ])('%s', (badge, said) => {
    expect(readBadge(badge)).toMatchObject(said)
  })
})

it.each([
  [' , Engines. ', 'Engines'],
  ['- Engines –', 'Engines'],
  ['(Engines)', 'Engines'],
  ['Engines (Steam)', 'Engines (Steam)'],
  ['Engines)', 'Engines'],
  ['(Engines', 'Engines'],
  ['Engines ( )', 'Engines'],
  ['Engines (', 'Engines'],
  ['Engines  of\nsteam', 'Engines of steam'],
  ['（蒸汽）', '蒸汽'],
])('%s without what stands at its edges', (text, bare) => {
  expect(edges(text)).toBe(bare)
})
