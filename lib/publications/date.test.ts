import { expect, it } from 'vitest'
import { isDay, isForthcoming, publicationDate } from './date.ts'

it.each([
  [{ year: 2024, month: 5, day: 3 }, '2024-05-03'],
  [{ year: 2024, month: 11 }, '2024-11'],
  [{ year: 2024, day: 3 }, '2024'],
  [{ month: 5 }, undefined],
])('the date of %j is %s', (dated, date) => {
  expect(publicationDate(dated)).toBe(date)
})

it.each([
  [{ year: 2024, month: 2, day: 29 }, true],
  [{ year: 2023, month: 2, day: 29 }, false],
  [{ year: 2024, month: 12, day: 31 }, true],
  [{ year: 2024, month: 4, day: 31 }, false],
  [{ year: 2024, month: 4 }, false],
  [{ year: 2024, day: 3 }, false],
  [{ month: 4, day: 3 }, false],
])('%j is a day: %s', (dated, is) => {
  expect(isDay(dated)).toBe(is)
})

it.each([
  [{ status: 'accepted', year: 2024 }, true],
  [{ kind: 'manuscript' }, true],
  [{ kind: 'manuscript', year: 2024 }, false],
  [{ kind: 'software' }, false],
])('%j is not out yet: %s', (publication, is) => {
  expect(isForthcoming(publication)).toBe(is)
})
