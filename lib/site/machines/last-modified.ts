import { isCollection } from '../../content/collections.ts'
import type { Content } from '../../content/load.ts'
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
 * year, the first day: earlier the page was not as it is.
 *
 * @param path the page's, such as `/news`
 */
export function lastModified(path: string, content: Content): string | undefined {
  const { news, publications } = content
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

function newest(entries: readonly Dated[]): string | undefined {
  return entries
    .flatMap((entry) => dayOf(entry) ?? [])
    .toSorted()
    .at(-1)
}

/** What is not out yet has no date: it may be years off. */
function dayOf({ date, start, end, year, month, status }: Dated): string | undefined {
  const known = date ?? end ?? start ?? (status ? undefined : publicationDate({ year, month }))
  return known && [...known.split('-'), '01', '01'].slice(0, 3).join('-')
}
