import { expect, it } from 'vitest'
import { momentOf, spokenDelay } from './refusal.ts'

const now = Date.parse('2026-11-27T12:00:00Z')

it.each([
  [1, 'in 1 second'],
  [2, 'in 2 seconds'],
  [59, 'in 59 seconds'],
  [60, 'in 1 minute'],
  [61, 'in 2 minutes'],
  [3600, 'in 60 minutes'],
  [3601, 'in 61 minutes, at 2026-11-27 13:01 UTC'],
  [7200, 'in 2 hours, at 2026-11-27 14:00 UTC'],
  [86_400, 'in 24 hours, at 2026-11-28 12:00 UTC'],
])('a wait of %i seconds is said as "%s"', (seconds, said) => {
  expect(spokenDelay(now + seconds * 1000, now)).toBe(said)
})

it('half a second is a second, and nobody is sent away for longer than a day', () => {
  expect(spokenDelay(now + 500, now)).toBe('in 1 second')
  expect([momentOf('0.5', now), momentOf('86401', now), momentOf(null, now)]).toEqual([
    now + 500,
    now + 86_400_000,
    undefined,
  ])
})
