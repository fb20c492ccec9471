import { expect, it } from 'vitest'
import { displayDate, yearOf } from './date.ts'

it.each([
  ['2024', '2024'],
  ['2024-10', '2024.10'],
  ['2024-10-31', '2024.10.31'],
])('the date %s is shown as %s, under its year', (date, shown) => {
  expect(displayDate(date)).toBe(shown)
  expect(yearOf(date)).toBe('2024')
})
