import { expect, it } from 'vitest'
import { bareArxiv, bareDoi, fieldsOf, toCount, toDay, toText, toYears } from './statistics.ts'

it.each([
  [0, 0],
  [12, 12],
  ['12', 12],
  ['012', 12],
  [1e9, 1e9],
  [1e9 + 1, undefined],
  [-0, 0],
  [-1, undefined],
  [1.5, undefined],
  [Number.NaN, undefined],
  ['1,234', 1234],
  ['1 234 567', 1234567],
  [' 12', 12],
  ['1,23', undefined],
  ['1,2345', undefined],
  ['1.234', 1234],
  ['12.345.678', 12345678],
  ['1\u00a0234', 1234],
  ['1\u202f234', 1234],
  ["1'234", 1234],
  ['1,23,456', 123456],
  ['1.234,567', undefined],
  ['1.23', undefined],
  ['1.2k', undefined],
  ['1234+', undefined],
  ['12 citations', undefined],
  ['', undefined],
  ['１２', 12],
  [null, undefined],
  [true, undefined],
  [[12], undefined],
])('the count %o is %o', (value, expected) => {
  expect(toCount(value)).toBe(expected)
})

it.each([
  ['2024-03-28', '2024-03-28'],
  ['2024-03-28 08:05:19.992692', '2024-03-28'],
  [' 2024-03-28T08:05:19Z', '2024-03-28'],
  ['2024-02-29', '2024-02-29'],
  ['2024-03-29', undefined],
  ['2999-01-01', undefined],
  ['0001-01-01', undefined],
  ['2023-02-29', undefined],
  ['2024-02-30 08:05:19', undefined],
  ['2024-99-99', undefined],
  ['2024-3-29', undefined],
  ['2024-3-26', '2024-03-26'],
  ['2024/03/26', '2024-03-26'],
  ['2024.3.6 08:00', '2024-03-06'],
  ['2024年3月26日', '2024-03-26'],
  ['Tue Mar 26 08:00:00 2024', '2024-03-26'],
  ['Wed Mar  6 08:00:00 2024', '2024-03-06'],
  ['Tue, 26 Mar 2024 08:00:00 GMT', '2024-03-26'],
  ['March 26, 2024', '2024-03-26'],
  ['Tue Mar 26 08:00:00 UTC 2024', '2024-03-26'],
  ['Feb 30, 2024', undefined],
  [1711440000, '2024-03-26'],
  [1711440000.5, '2024-03-26'],
  ['1711440000', '2024-03-26'],
  [1711440000000, '2024-03-26'],
  [1e300, undefined],
  [-5, undefined],
  ['03/26/2024', undefined],
  ['2024/3-26', undefined],
  ['Tue 2024', undefined],
  ['2024-03-28.5', undefined],
  ['28/03/2024', undefined],
  [20240328, undefined],
  [null, undefined],
])('the day %o is %o', (value, expected) => {
  expect(toDay(value, '2024-03-27')).toBe(expected)
})

it.each([
  [' a ', 'a'],
  ['x'.repeat(1000), 'x'.repeat(1000)],
  ['x'.repeat(1001), undefined],
  [' ', undefined],
  [7, undefined],
  [null, undefined],
])('the text %o is %o', (value, expected) => {
  expect(toText(value)).toBe(expected)
})

it('years are in order, each once, and those that are none are left out', () => {
  const years = [
    ['2024', 2],
    [2023, '1'],
    [2024, 3],
    [1899, 1],
    [2100, 1],
    [2022.5, 1],
    [[2022], 1],
    [{ toString: 1 }, 1],
    [null, 1],
    [2021, null],
  ] as const
  expect(toYears(years)).toEqual([
    { year: 2023, citations: 1 },
    { year: 2024, citations: 3 },
  ])
})

it('identifiers are bare', () => {
  expect(bareDoi('https://doi.org/10.1000/ABC')).toBe('10.1000/abc')
  expect(bareDoi('HTTP://DX.DOI.ORG/10.1000/abc')).toBe('10.1000/abc')
  expect(bareDoi('10.1000/abc')).toBe('10.1000/abc')
  expect(bareArxiv('arXiv:1501.00001v12')).toBe('1501.00001')
  expect(bareArxiv('math.GT/0309136v1')).toBe('math.gt/0309136')
})

it('only objects have fields', () => {
  expect(fieldsOf({ a: 1 })).toEqual({ a: 1 })
  for (const value of [null, undefined, 'text', 4, ['a']]) expect(fieldsOf(value)).toEqual({})
})
