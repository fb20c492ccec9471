import { expect, it } from 'vitest'
import { dateAdvice } from './checks/date-advice.ts'
import { readDate } from './written-date.ts'

it.each([
  ['2024/5/6', '2024-05-06'],
  ['2024.05', '2024-05'],
  ['20240506', '2024-05-06'],
  ['２０２４-１０', '2024-10'],
  ['٢٠٢٤-٠٥', '2024-05'],
  ['२०२४-१०', '2024-10'],
  ['২০২৪-১০', '2024-10'],
  ['٢٠٢٣م', '2023'],
  ['١٥ مايو ٢٠٢٤ م', '2024-05-15'],
  ['“2024-05”', '2024-05'],
  ['2024-05-06T10:00:00Z', '2024-05-06'],
  ['Mon, 6 May 2024 08:00 +0200', '2024-05-06'],
  ['2024年5月6日', '2024-05-06'],
  ['2024년 5월', '2024-05'],
  ['令和元年', '2019'],
  ['令和6年5月', '2024-05'],
  ['平成元年1月8日', '1989-01-08'],
  ['民国113年5月', '2024-05'],
  ['ngày 3 tháng 5 năm 2024', '2024-05-03'],
  ['tháng 5, 2024', '2024-05'],
  ['5/2024', '2024-05'],
  ['31.12.2024', '2024-12-31'],
  ['12/31/2024', '2024-12-31'],
  ['3. Mai 2024', '2024-05-03'],
  ['May 3rd, 2024', '2024-05-03'],
  ['6 de mayo de 2024', '2024-05-06'],
  ['Sept. 2023', '2023-09'],
])('a date is read from %s', (written, date) => {
  expect(readDate(written)).toBe(date)
})

it.each([
  '03/04/2024',
  '13.13.2024',
  '2024-02-30',
  '2023-02-29',
  '1402-05',
  '1899',
  'May 3 4 2024',
  'May',
  'room 12',
  '2024 May June',
])('no date is read from %s', (written) => {
  expect(readDate(written)).toBeUndefined()
})

it.each([
  ['2011-2013', 'a period is two keys, where there are two: write 2011 here and 2013 under end'],
  ['1998-99', 'a period is two keys, where there are two: write 1998 here and 1999 under end'],
  ['2019–22', 'a period is two keys, where there are two: write 2019 here and 2022 under end'],
  [
    '2024-05 to 2024-06',
    'a period is two keys, where there are two: write 2024-05 here and 2024-06 under end',
  ],
  [
    '2024-05-06 – 2024-05-08',
    'a period is two keys, where there are two: write 2024-05-06 here and 2024-05-08 under end',
  ],
  ['2020-09 – now', 'a period that goes on is one key, the start: 2020-09; leave the end out'],
  ['2020 - present', 'a period that goes on is one key, the start: 2020; leave the end out'],
  ['ongoing', 'for what goes on leave the end out'],
  ['Spring 2024', 'a season is no date: write the month in which it began, such as 2024-03'],
  ['WS 2023/24', 'a season is no date: write the month in which it began, such as 2023-10'],
  ['13-15 May 2024', 'one date: write the first day, 2024-05-13'],
  ['May 13–15, 2024', 'one date: write the first day, 2024-05-13'],
  ['1402-05', 'write the year of the Gregorian calendar'],
  ['١٤٤٥', 'write the year of the Gregorian calendar'],
  ['١٤٤٥هـ', 'write the year of the Gregorian calendar'],
  ['۱۴۰۲', 'write the year of the Gregorian calendar'],
  ['٢٠٢٣/٢٠٢٤', 'a period is two keys, where there are two: write 2023 here and 2024 under end'],
  ['03/04/2024', 'which is the day and which the month? write 2024-04-03 or 2024-03-04'],
  ['2024-02-30', 'there is no such day'],
  ['Expected May 2025', 'write the date alone: 2025-05'],
  ['45292', 'that counts days, as spreadsheets do: write 2024-01-01'],
  ['1714953600', 'that counts seconds, as computers do: write 2024-05-06'],
  ['1714953600000', 'that counts milliseconds, as computers do: write 2024-05-06'],
  ['2024-W01', 'a week is no date: write the day on which it began, 2024-01-01'],
  ['2021W01', 'a week is no date: write the day on which it began, 2021-01-04'],
  ['2020-W53', 'a week is no date: write the day on which it began, 2020-12-28'],
  ['R6/5/6', 'write 2024-05-06'],
  ['R6.5', 'write 2024-05'],
  ['10:30, 6 May 2024', 'write the date alone: 2024-05-06'],
  ['May ’24', 'write the date alone: 2024-05'],
])('%s is no date, and its owner is told what to write', (written, advice) => {
  expect(readDate(written)).toBeUndefined()
  expect(dateAdvice(written)).toContain(advice)
})

// A year of two digits or a month: nobody can tell, so nothing is advised. An end before the start is none, nor is a week
// that its year does not have.
it.each(['2011–12', '2024-2020', 'sometime', '2024-W00', '2024-W53', '2020-W54'])(
  'nothing is advised where %s leaves it open',
  (written) => {
    expect(dateAdvice(written)).toBeUndefined()
  },
)
