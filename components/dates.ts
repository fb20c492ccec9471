import { content } from '@/lib/content/bundled'
import { displayDate, displayPeriod } from '@/lib/content/shown-date'

/** The language of the site's pages, a BCP 47 tag. */
export const pageLanguage = content.site.lang

/** A date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) as pages show it. */
export function showDate(date: string): string {
  return displayDate(date, pageLanguage)
}

/** A period between two dates as pages show it: its start, what stands between, its end. */
export function showPeriod(start: string, end: string): [string, string, string] {
  return displayPeriod(start, end, pageLanguage)
}
