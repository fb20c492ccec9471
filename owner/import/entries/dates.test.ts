import { expect, it } from 'vitest'
import { fc } from '../../../lib/test-random.ts'
import { leadingPeriod, trailingPeriod, wholePeriod } from './dates.ts'

/** What a text begins with, and what is left of it. */
function lead(text: string, bareYear = false) {
  const found = leadingPeriod(text, { bareYear })
  if (!found) return undefined
  const { start, end, open, to } = found
  return [open ? `${start}/now` : end ? `${start}/${end}` : start, text.slice(to)]
}

it.each([
  ['2026.05: An item', '2026-05', 'An item'],
  ['2026.1 An item', '2026-01', 'An item'],
  ['[2025.01]  🎉 An item', '2025-01', '🎉 An item'],
  ['【2025年1月】：一条', '2025-01', '一条'],
  ['2024/10 An item', '2024-10', 'An item'],
  ['2026-05-16 An item', '2026-05-16', 'An item'],
  ['Oct 2024: An item', '2024-10', 'An item'],
  ['Sept. 2024, An item', '2024-09', 'An item'],
  ['October 10, 2024 - An item', '2024-10-10', 'An item'],
  ['10 October 2024: An item', '2024-10-10', 'An item'],
  ['2024年10月：一条', '2024-10', '一条'],
  ['2024年10月3日，一条', '2024-10-03', '一条'],
  ['🎉 2024.10: An item', '2024-10', 'An item'],
  ['2019.06 - 2022.04 (now), A place', '2019-06/2022-04', '(now), A place'],
  ['2023.09 - present, A place', '2023-09/now', 'A place'],
  ['2023.09–至今，一处', '2023-09/now', '一处'],
  ['09/2023-present: A place', '2023-09/now', 'A place'],
  ['02/2023-05/2023: A place', '2023-02/2023-05', 'A place'],
  ['2017-2021, A place', '2017/2021', 'A place'],
  ['Sep. 2015 ~ Jan. 2022 A place', '2015-09/2022-01', 'A place'],
  ['2023.04-06, A place', '2023-04/2023-06', 'A place'],
  ['2023.04-12, A place', '2023-04/2023-12', 'A place'],
  ['2023.04 - 2023.04, A place', '2023-04/2023-04', 'A place'],
  ['2023.04 - 2023, A place', '2023-04/2023', 'A place'],
  ['2023.04 - Oral, A place', '2023-04', 'Oral, A place'],
  ['2100.01: An item', '2100-01', 'An item'],
  ['1900.12: An item', '1900-12', 'An item'],
  ['2024-01-31 An item', '2024-01-31', 'An item'],
  ['2024-02-29 An item', '2024-02-29', 'An item'],
  ['2024-12-01 An item', '2024-12-01', 'An item'],
  ['2024, May 3: An item', '2024-05-03', 'An item'],
  ['2024年5月an item', '2024-05', 'an item'],
  ['（2024.05）一条', '2024-05', '一条'],
  ['(2024.05 ) An item', '2024-05', 'An item'],
  ['( 2024.05) An item', '2024-05', 'An item'],
  ['〔2024.05〕一条', '2024-05', '一条'],
  ['「2024.05」一条', '2024-05', '一条'],
  ['2022', '2022', ''],
])('%s', (text, date, rest) => {
  expect(lead(text)).toEqual([date, rest])
})

it.each([
  '2019-20 A season',
  '2024.13: No month',
  '2024-02-30: No day',
  '1.5 times as fast',
  '12/2 of it',
  '20245: a number',
  'May the engine run',
  '2022 was a good year',
  '2101.01: No year of ours',
  '1899.12: No year of ours',
  '2024.00: No month',
  '2024-01-00: No day',
  '2024-01-32: No day',
  '2024.05 - 2023.01: No time',
  '2023.04-13: No time',
  '2023.04-00: No time',
  '2023.04.05-06: No time',
  '2024.05an item',
  '[2024.05 An item',
  '[2024.05) An item',
])('is no date, and none is guessed: %s', (text) => {
  expect(lead(text)).toBeUndefined()
})

it('a year alone needs a separator behind it, unless it is expected', () => {
  expect(lead('2022, A prize')).toEqual(['2022', 'A prize'])
  expect(lead('2022 A prize')).toBeUndefined()
  expect(lead('2022 A prize', true)).toEqual(['2022', 'A prize'])
})

it('finds the time at the end of a line', () => {
  const trail = (text: string) => {
    const found = trailingPeriod(text)
    return found && [[found.start, found.end].filter(Boolean).join('/'), text.slice(0, found.from)]
  }
  expect(trail('A prize, 2019.')).toEqual(['2019', 'A prize'])
  expect(trail('A prize (Oct 2019)')).toEqual(['2019-10', 'A prize'])
  expect(trail('Merit Student, A place, Sep. 2015 ~ Jan. 2022')).toEqual([
    '2015-09/2022-01',
    'Merit Student, A place',
  ])
  expect(trail('A prize [2019]')).toEqual(['2019', 'A prize'])
  expect(trail('一等奖，2019年。')).toEqual(['2019', '一等奖'])
  expect(trail('A prize (Oct 2019 )')).toEqual(['2019-10', 'A prize'])
  expect(trail('A prize – 2019;')).toEqual(['2019', 'A prize'])
  expect(trail('2019')).toEqual(['2019', ''])
  expect(trail('A prize 2019)')).toBeUndefined()
  expect(trail('A prize of 2019 weavers')).toBeUndefined()
  expect(trail('A prize.2019')).toBeUndefined()
  expect(trail('On page 1999-2005x')).toBeUndefined()
  expect(trail('A talk of nothing')).toBeUndefined()
})

it('knows a text that is a time and nothing else', () => {
  expect(wholePeriod('2020.10 – 2021.03')).toEqual({ start: '2020-10', end: '2021-03', open: false })
  expect(wholePeriod(' 2020 – now ')).toEqual({ start: '2020', open: true })
  expect(wholePeriod('2020')).toEqual({ start: '2020', open: false })
  expect(wholePeriod('2020 and on')).toBeUndefined()
})

it('never throws, and what it calls a date is one', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789./-年月 :[]()–OctMay'), maxLength: 24 }),
      (text) => {
        for (const found of [leadingPeriod(text, { bareYear: true }), trailingPeriod(text)])
          if (found)
            expect(
              [found.start, found.end ?? found.start].every((date) =>
                /^(19|20|21)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date),
              ),
            ).toBe(true)
      },
    ),
  )
})
