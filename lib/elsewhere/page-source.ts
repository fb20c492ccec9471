import type { Content } from '../content/load.ts'
import { displayDate } from '../content/shown-date.ts'
import type { formattedCitations } from '../publications/bibliography/write/format.ts'
import { citationCounts } from '../scholar/citations.ts'
import type { Statistics } from '../scholar/statistics.ts'
import { words } from '../site/words.ts'
import type { Shown } from './entries.ts'

/** What a page is made of besides its path. */
export type Source = {
  content: Content
  /** The citation numbers as they stand. */
  statistics?: Statistics
  /** Makes the whole address of a path of the site. */
  absolute: (path: string) => string
  /** Sets a paper in the styles in which it is cited. */
  citationsOf: typeof formattedCitations
}

/** Entries to show under a heading of that level, with what is known of them. */
export function shown(content: Content, { content: whole, statistics }: Source, above: 1 | 2): Shown {
  const { publications } = whole
  return { content, papers: publications, citations: citationCounts(publications, statistics), above }
}

/** Of which day numbers are, in a language (BCP 47 tag). */
export function asOf({ asOf: day, undated }: Statistics, language: string): string {
  return `${undated ? words.undatedReadOn : words.asOf} ${displayDate(day, language)}`
}
