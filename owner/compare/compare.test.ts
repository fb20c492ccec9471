import { expect, it } from 'vitest'
import { isPreprint } from './compare.ts'

it.each([
  ['what says so', { kind: 'preprint', venue: 'Somewhere' }, true],
  ['what stands on a preprint server', { kind: undefined, venue: 'arXiv preprint' }, true],
  ['what stands on a preprint server, in capitals', { kind: undefined, venue: 'CoRR' }, true],
  [
    'a paper in a journal, of which it is a version',
    { kind: 'journal', venue: 'J. Corr. and arXiv Studies' },
    false,
  ],
  ['a venue with such letters in a word', { kind: undefined, venue: 'Corrosion Letters' }, false],
  ['a paper without a venue', { kind: undefined, venue: '' }, false],
] as const)('%s is a preprint or not', (_, paper, expected) => {
  expect(isPreprint(paper)).toBe(expected)
})
