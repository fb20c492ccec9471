import { expect, it } from 'vitest'
import { distinctionIn, isOnTheWebAlone, isUnwritten, venueAndDistinction, venueAndStatus } from './status.ts'

it.each([
  ['To appear in Ink J.', 'Ink J.', 'in press'],
  ['Submitted to Ink J.', 'Ink J.', 'submitted'],
  ['Ink J. (in press)', 'Ink J.', 'in press'],
  ['Ink J., to appear', 'Ink J.', 'in press'],
  ['Ink J. [accepted].', 'Ink J.', 'accepted'],
  ['In press', '', 'in press'],
  ['Ink J.', 'Ink J.', undefined],
  ['Ink J. of Press', 'Ink J. of Press', undefined],
])('%s is the venue %j, and %s', (text, venue, status) => {
  expect(venueAndStatus(text)).toEqual({ venue, ...(status && { status }) })
})

it.each([
  ['In preparation', true],
  ['(In progress)', true],
  ['Unpublished working paper', true],
  ['Mimeo, Ink U', true],
  ['Job market paper', true],
  ['Papers in Progress', false],
])('%s is no venue: %s', (venue, is) => {
  expect(isUnwritten(venue)).toBe(is)
})

it.each([
  ['https://e.org/a', true],
  ['[Online]. Available: https://e.org/a', true],
  ['Accessed on 3 September 2020', true],
  ['Retrieved 2020-05-03 from https://e.org/a', true],
  ['Available at Ink Press', false],
  ['2020', false],
  ['Ink J.', false],
])('%s says only that something is on the web: %s', (venue, is) => {
  expect(isOnTheWebAlone(venue)).toBe(is)
})

it.each([
  ['ICML 2024 (Oral)', { venue: 'ICML 2024', distinction: 'Oral' }],
  ['Ink Conf (Oslo)', { venue: 'Ink Conf (Oslo)' }],
  ['(Oral)', { venue: '(Oral)' }],
])('%s is %j', (text, said) => {
  expect(venueAndDistinction(text)).toEqual(said)
})

it.each([
  ['Best Paper Award', 'Best Paper Award'],
  ['(Best Paper Award)', 'Best Paper Award'],
  ['Won the Best Paper Award!', 'Best Paper Award'],
  ['Best Paper Award at InkConf 2024', 'Best Paper Award at InkConf 2024'],
  ['Oral, top 2%', 'Oral, top 2%'],
  ['Spotlight (top 5%)', 'Spotlight (top 5%)'],
  ['Accepted as an oral presentation', 'oral presentation'],
  ['Honorable mention', 'Honorable mention'],
  ['Gold Nib Prize', 'Gold Nib Prize'],
  ['Featured certification', 'Featured certification'],
  [
    'Featured Certification, Survey Certification, Outstanding Certification',
    'Featured Certification; Outstanding Certification',
  ],
  ['Survey Certification, Expert Certification', undefined],
  ['Supported by the Ink Prize', undefined],
  ['Oral history', undefined],
  [`Best ${'very '.repeat(20)}Paper Award`, undefined],
  ['', undefined],
])('%s distinguishes a paper by %s', (note, distinction) => {
  expect(distinctionIn(note)).toBe(distinction)
})
