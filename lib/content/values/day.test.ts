import { expect, it } from 'vitest'
import { dayOf, hasCome } from './day.ts'

it('a day is that of UTC', () => {
  expect(dayOf(new Date('2024-05-06T23:30:00-02:00'))).toBe('2024-05-07')
})

it.each([
  ['2024', '2024-01-01', true],
  ['2024', '2023-12-31', false],
  ['2024-05', '2024-05-01', true],
  ['2024-05', '2024-04-30', false],
  ['2024-05-06', '2024-05-06', true],
  ['2024-05-06', '2024-05-05', false],
])('%s has come on %s: %s', (date, day, come) => {
  expect(hasCome(date, day)).toBe(come)
})
