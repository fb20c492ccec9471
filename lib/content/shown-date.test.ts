import { expect, it } from 'vitest'
import { newsItem, report } from '../test-folder.ts'
import { displayDate, displayPeriod, displayYears, yearOf } from './shown-date.ts'

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

it.each([
  ['2024-03', '2024-06', 'en', 'Mar – Jun 2024'],
  ['2020-09', '2023-06', 'en', 'Sep 2020 – Jun 2023'],
  ['2020', '2023', 'en', '2020 – 2023'],
  ['2024-06-03', '2024-06-05', 'en', 'Jun 3 – 5, 2024'],
  ['2024-03', '2024-06', 'de', 'März–Juni 2024'],
  ['2024-03', '2024-06', 'pt', 'mar. – jun. de 2024'],
  ['2024-03', '2024-06', 'ar', 'مارس – يونيو 2024'],
  ['2024-03-03', '2024-03-05', 'ru', '3–5 мар. 2024 г.'],
  // Where periods are written otherwise than dates, and where one end is known less well.
  ['2024-03', '2024-06', 'zh', '2024年3月 – 2024年6月'],
  ['2026-06', '2031', 'en', 'Jun 2026 – 2031'],
])('the period from %s to %s is in %s %s', (start, end, language, shown) => {
  expect(displayPeriod(start, end, language).join('').replace(/\s/g, ' ')).toBe(shown)
})

it('each end of a period has words of its own, so that each can be marked up with its date', () => {
  expect(displayPeriod('2024-03', '2024-06', 'en')).toEqual(['Mar', ' – ', 'Jun 2024'])
})

it('a date lies ten years ahead at most', async () => {
  const inYears = (years: number) => newsItem().replace('2024-10', String(new Date().getFullYear() + years))
  expect(await report({ 'news/a.md': inYears(10) })).toBe('no problem')
  expect(await report({ 'news/a.md': inYears(11) })).toContain(
    'that is more than 10 years off; correct the year',
  )
})

it.each([
  [[2024], '2024'],
  [[2023, 2024], '2023, 2024'],
  [[2019, 2020, 2021, 2022, 2024, 2026, 2027], '2019–2022, 2024, 2026, 2027'],
  [[2025, 2024, 2023, 2020], '2023–2025, 2020'],
  [[2023, 2024, 2023], '2023, 2024, 2023'],
  [[], ''],
])('the years %j are %s', (years, shown) => {
  expect(displayYears(years)).toBe(shown)
})
