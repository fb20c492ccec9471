import type { Content } from '../content/load.ts'

/** Where the other forms of the site and of its pages are. */

/** The feeds, by the media type under which pages name them. */
export const feedTypes = {
  'application/atom+xml': '/feed.xml',
  'application/feed+json': '/feed.json',
} as const

/** Whether there is anything for a feed: news, or papers with a date. */
export function hasFeed({ news, publications }: Pick<Content, 'news' | 'publications'>): boolean {
  return news.length > 0 || publications.some(({ year }) => year !== undefined)
}

/** Where the Markdown of a page is: `/index.md` of the home page, `/news.md` of `/news`. */
export function markdownPath(page: string): string {
  return page === '/' ? '/index.md' : `${page}.md`
}

/**
 * Puts addresses so that they lead there from anywhere.
 *
 * @param absolute makes the whole address of a path of the site
 * @param page the path of the page whose fragments are meant
 */
export function wholeAddresses(
  absolute: (path: string) => string,
  page: string,
): (address: string) => string {
  return (address) => {
    if (address.startsWith('//')) return `https:${address}`
    if (address.startsWith('#')) return `${absolute(page)}${address}`
    return address.startsWith('/') ? absolute(address) : address
  }
}
