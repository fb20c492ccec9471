import { expect, it } from 'vitest'
import { displayDate, yearOf } from './date.ts'

it.each([
  ['2024', 'en', '2024'],
  ['2024-10', 'en', 'Oct 2024'],
  ['2024-10-31', 'en', 'Oct 31, 2024'],
  ['2024-10', 'zh', '2024年10月'],
  ['2024-01-01', 'ja', '2024年1月1日'],
  ['2024-05', 'de', 'Mai 2024'],
  // Iran and Thailand count other years, and Egypt writes other digits; papers have theirs.
  ['2024', 'fa', '2024'],
  ['2024-10', 'th', 'ต.ค. 2024'],
  ['2024', 'ar-EG', '2024'],
])('the date %s is in %s %s, under its year', (date, language, shown) => {
  expect(displayDate(date, language)).toBe(shown)
  expect(yearOf(date)).toBe('2024')
})
