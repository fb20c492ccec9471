import { feedTypes } from './addresses.ts'
import type { FeedAddresses } from './atom.ts'
import type { Feed } from './feed.ts'

/**
 * A feed as the answer to a request; "not found" where the site has none.
 *
 * @param write makes its text
 * @param path where it stands
 * @param absolute makes the whole address of a path of the site
 */
export function feedAnswer(
  feed: Feed | undefined,
  write: (feed: Feed, addresses: FeedAddresses) => string,
  path: '/feed.xml' | '/feed.json',
  absolute: (path: string) => string,
): Response {
  if (!feed) return new Response('There is no feed.\n', { status: 404 })
  const addresses = { self: absolute(path), home: absolute('/'), icon: absolute('/favicon.ico') }
  const type = Object.entries(feedTypes).find(([, one]) => one === path)?.[0]
  return new Response(write(feed, addresses), { headers: { 'content-type': `${type}; charset=utf-8` } })
}
