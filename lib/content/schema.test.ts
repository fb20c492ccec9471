import { expect, it } from 'vitest'
import type { z } from 'zod'
import { collectionNames, collections } from './collections.ts'
import { flag, language, list, oneOf, spoken, text, wholeNumber } from './schema.ts'
import { date, endDate, month, year } from './values/dates.ts'
import { statusAdvice } from './values/paper-status.ts'

/** What becomes of a text, or the two halves of what is said of it. */
function read(schema: z.ZodType, written: unknown): unknown {
  const result = schema.safeParse(written)
  return result.success ? result.data : spoken(result.error.issues[0]?.message ?? '')
}

const now = new Date().getFullYear()

it.each([
  [date, String(now + 10), String(now + 10)],
  [date, ' 2024.10 ', '2024-10'],
  [endDate, 'present', undefined],
  [endDate, '2024-10', '2024-10'],
  [year, '2024', 2024],
  [year, String(now + 10), now + 10],
  [wholeNumber, '0', 0],
  [wholeNumber, '999999999', 999_999_999],
  [month, '1', 1],
  [month, '09', 9],
  [month, '12', 12],
  [month, 'October', 10],
  [flag, 'true', true],
  [flag, 'false', false],
  [flag, 'True', true],
  [flag, 'FALSE', false],
  [text, ' Ada ', 'Ada'],
  [language, 'zh-Hans', 'zh-Hans'],
])('case %#: what is written comes out as it is meant', (schema, written, meant) => {
  expect(read(schema, written)).toEqual(meant)
})

it.each([
  [date, String(now + 11), 'that is more than 10 years off; correct the year'],
  [date, 'Octobr', 'write for example 2024-10'],
  [year, String(now + 11), 'that is more than 10 years off; correct the year'],
  [year, '24', 'write for example 2024'],
  [year, '2019-2021', 'write each year: 2019, 2020, 2021'],
  [year, 'in press', 'leave the year out, and write status: in press'],
  [year, 'to appear', 'leave the year out, and write status: in press'],
  [year, '2025 (im Druck)', 'leave the year out, and write status: in press'],
  [year, 'under review', 'leave the year out, and write status: submitted'],
  [wholeNumber, '-1', 'write for example 3'],
  [wholeNumber, '1234567890', 'write for example 3'],
  [month, '13', 'write for example 10'],
  [month, '0', 'write for example 10'],
  [text, '', 'write a word or a sentence'],
  [text, '<b>Ada</b>', 'no Markdown, HTML or LaTeX is read here'],
  [list(text), 'Ada', 'write each on a line of its own, after "- "'],
  [list(text), 'Ada, Ben', 'write each on a line of its own, after "- ", or [Ada, Ben]'],
  [list(text), '(Ada, Ben)', 'or [Ada, Ben]'],
  [list(text), 'C++, R&D (air), CO₂/H₂O', 'or [C++, R&D (air), CO₂/H₂O]'],
  [list(text), 'looms: old, new', 'write each on a line of its own, after "- "'],
  [oneOf(['submitted'], statusAdvice), 'Published', 'remove it: what is published has no status'],
  [oneOf(['submitted'], statusAdvice), 'under review', 'write status: submitted'],
  [oneOf(['submitted'], statusAdvice), 'accepted at INK 2025', 'write status: accepted'],
  [oneOf(['submitted'], statusAdvice), 'R&R at Ink', 'write status: revise and resubmit'],
  [oneOf(['submitted'], statusAdvice), 'blue', 'write one of these words'],
  [language, 'Deutsch', 'write de'],
  [language, 'ngerman', 'write de'],
  [language, 'en_GB', 'write en-GB'],
  [list(text), { a: 'b' }, 'write each on a line of its own, after "- "'],
  [list(text, '{ name: A }'), 'Ada', 'write each on a line of its own: - { name: A }'],
])('case %#: what cannot be meant is refused, with what to write', (schema, written, advice) => {
  expect(read(schema, written)).toMatchObject({ advice: expect.stringContaining(advice) })
})

it.each(collectionNames)('the example of %s is as its schema asks', (name) => {
  const { example, schema, body } = collections[name]
  expect(schema.safeParse(example.facts).error).toBeUndefined()
  expect(Boolean(example.body) || body !== 'required').toBe(true)
})
