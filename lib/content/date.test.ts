import { expect, it } from 'vitest'
import { displayDate, displayEnd, yearOf } from './date.ts'

it.each([
  ['2024', '2024'],
  ['2024-10', '2024.10'],
  ['2024-10-31', '2024.10.31'],
])('the date %s is shown as %s, under its year', (date, shown) => {
  expect(displayDate(date)).toBe(shown)
  expect(yearOf(date)).toBe('2024')
})

it.each([
  ['2024-03', '2024-09', '09'],
  ['2024-03', '2025-01', '2025.01'],
  ['2024-03', '2024', '2024'],
  ['2024-03-01', '2024-03-05', '2024.03.05'],
])('the period from %s to %s ends with %s', (start, end, shown) => {
  expect(displayEnd(start, end)).toBe(shown)
})
