import { expect, it } from 'vitest'
import { yearsOld } from './years-old.ts'

const now = new Date('2026-11-27T12:00:00Z')

it.each([
  ['2026-11-20', 0],
  ['2025-11-28', 0],
  ['2025-11-27', 1],
  ['2024-11-28', 1],
  ['2024-03-28', 2],
  ['2027-01-01', 0],
])('numbers of %s are %i years old', (asOf, expected) => {
  expect(yearsOld({ asOf }, now)).toBe(expected)
})

it('numbers of no known day are of no known age', () => {
  expect(yearsOld({ asOf: '2020-01-01', undated: true }, now)).toBe(0)
})
