import { isCollection } from '../../content/collections.ts'
import type { Content } from '../../content/load.ts'
import { firstDay, hasCome, today } from '../../content/values/day.ts'
import { publicationDate } from '../../publications/date.ts'

type Dated = {
  slug: string
  date?: string
  start?: string
  end?: string
  year?: number
  month?: number
  status?: string
}

/**
 * The day of the newest thing that stands on a page (`YYYY-MM-DD`, as sitemaps.org asks for it), by the dates that the content
 * gives; undefined where it gives none. Never by the clock or a file's time, which say when a site was copied. Of a month or a
 * year, the first day: earlier the page was not as it is. What is still to come, a talk of next year or the end of a post, has
 * changed no page yet.
 *
 * @param path the page's, such as `/news`
 * @param day the day of the question, `YYYY-MM-DD`
 */
export function lastModified(path: string, content: Content, day = today()): string | undefined {
  const { news, publications } = content
  const newest = (entries: readonly Dated[]) => newestOf(entries, day)
  const [, first = '', second, third] = path.split('/')
  if (path === '/') return newest([...news, ...publications])
  if (path === '/publications') return newest(publications)
  if (first === 'publications' && third)
    return newest(publications.filter(({ year }) => String(year) === third))
  if (first === 'publications')
    return newest([
      ...publications.filter(({ slug }) => slug === second),
      ...news.filter(({ publication }) => publication === second),
    ])
  return isCollection(first) ? newest(content[first]) : undefined
}

function newestOf(entries: readonly Dated[], day: string): string | undefined {
  return entries
    .flatMap(datesOf)
    .filter((date) => hasCome(date, day))
    .map(firstDay)
    .toSorted()
    .at(-1)
}

/** The dates that an entry gives. What is not out yet has none: it may be years off. */
function datesOf({ date, start, end, year, month, status }: Dated): string[] {
  const out = status ? undefined : publicationDate({ year, month })
  return [date, start, end, out].filter((one) => one !== undefined)
}
