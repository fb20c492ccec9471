import { expect, it } from 'vitest'
import { dateIn, monthIn, yearIn } from './dates.ts'

it.each([
  ['1', 1],
  ['12', 12],
  ['13', undefined],
  ['0', undefined],
  ['05', 5],
  ['5.', 5],
  ['5月', 5],
  ['{May}', 5],
  ['Sept.', 9],
  ['2024-11', 11],
  ['2024-13', undefined],
  ['11/2024', 11],
  ['7-8', 7],
  ['07/08', 7],
  ['12-13', undefined],
  ['5 8', undefined],
  ['7-9', undefined],
  ['May-June', 5],
  ['Jan--Mar', undefined],
  ['10 Jan 2024, Mar', 1],
  ['May 31', 5],
  ['spring', undefined],
  ['März', 3],
  ['février', 2],
  ['enero', 1],
  ['luglio', 7],
  ['junho', 6],
  ['mei', 5],
  ['augusti', 8],
  ['juni', 6],
  ['grudzień', 12],
  ['июль', 7],
  ['Eylül', 9],
  ['déc.', 12],
])('a month is read in %s: %s', (written, month) => {
  expect(monthIn(written)).toBe(month)
})

it.each([
  ['2018', '2018', undefined],
  ['2018-05-03', '2018', 5],
  ['2018/05/03', '2018', 5],
  ['2018-21', '2018', undefined],
  ['2018-05/2019-06', '2018', 5],
  ['~2018-05', '2018', 5],
  ['03.05.2018', '2018', 5],
  ['12/31/2020', '2020', 12],
  ['31/12/2020', '2020', 12],
  ['5/6/2020', '2020', undefined],
  ['5/5/2020', '2020', 5],
  ['May 2018', '2018', 5],
  ['3rd May 2018', '2018', 5],
  ['May 3, 2018', '2018', 5],
  ['2018, May 3', '2018', 5],
  ['spring 2018', '2018', undefined],
  ['soon', undefined, undefined],
])('a date is read in %s: %s, %s', (written, year, month) => {
  expect(dateIn(written)).toEqual({ ...(year && { year }), ...(month && { month }) })
})

it.each([
  ['2014', '2014'],
  ['c2014', '2014'],
  ['2014a', '2014'],
  ['2014/15', '2014'],
  ['2003--2015', '2003'],
  ['[1990] 2002', '2002'],
  ['[2022] ©2021', '2022'],
  ['2014, 2014', '2014'],
  ['2014 and 2016', '2014 and 2016'],
  ['20145', '20145'],
  ['令和5年', '2023'],
  ['soon', 'soon'],
])('a year is read in %s: %s', (written, year) => {
  expect(yearIn(written)).toBe(year)
})
