import { content } from '@/lib/content/bundled'
import { displayDate } from '@/lib/content/date'

/** The language of the site's pages, a BCP 47 tag. */
export const pageLanguage = content.site.lang

/** A date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) as pages show it. */
export function showDate(date: string): string {
  return displayDate(date, pageLanguage)
}
