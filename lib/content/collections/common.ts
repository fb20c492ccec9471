import type { Collection, Entry } from '../collection.ts'
import { facts, flag, inlineMarkdown, list, text, wholeNumber } from '../schema.ts'
import { address } from '../values/addresses.ts'
import { date, endDate } from '../values/dates.ts'

/** What several collections have in common. */

/** One entry of a collection, as its schema types it. */
export type EntryOf<C> = C extends Collection<infer Schema> ? Entry<Schema> : never

/** What every entry can say of itself. */
export const common = { order: wholeNumber.optional(), draft: flag.default(false) }

/** What the keys of every entry mean. */
export const commonMeanings: Record<string, string> = {
  order: 'Among entries of the same date, the lowest number comes first.',
  draft: 'Shown only in development.',
}

/** From when to when; without an end, until now. */
export const period = { start: date, end: endDate.optional() }

/** Whether a period ends in the order of time; an end says no more than it must, so `2024` ends after `2024-10`. */
export const endsAfterStart = ({ start, end }: { start: string; end?: string }) =>
  // What is no date is said by itself.
  !end || !/^\d{4}/.test(start) || !/^\d{4}/.test(end) || start.slice(0, end.length) <= end
export const endError = {
  path: ['end'],
  error: 'an end that is not before the start\ncorrect one of the two',
}

const detail = '{ label: Supervisor, text: Ada Quill }'
/** Supervisor, GPA, achievements …: a label and a text each, in the owner's words and order. */
export const details = list(facts({ label: text, text: inlineMarkdown }, detail), detail).default([])

const labelled = '{ label: Slides, url: /slides.pdf }'
/** Links with words of the owner's own. */
export const labelledLinks = list(facts({ label: text, url: address }, labelled), labelled).optional()
