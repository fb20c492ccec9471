import { expect, it } from 'vitest'
import { volumeAndIssue } from './volume.ts'

it.each([
  ['12(3)', '12', '3'],
  ['12 (3–4)', '12', '3–4'],
  [' Vol. 12  (3) ', '12', '3'],
  ['12, no. 3', '12', '3'],
  ['Volume 12 issue 3', '12', '3'],
  ['12, Heft 3/4', '12', '3/4'],
])('%j is a volume and its issue', (written, volume, issue) => {
  expect(volumeAndIssue(written)).toEqual({ volume, issue })
})

it.each(['12', '12 (2024)', '12, no. 2024', '12/3', 'XII', ''])('%j is no more than a volume', (written) => {
  expect(volumeAndIssue(written)).toBeUndefined()
})
