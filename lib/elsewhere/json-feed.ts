import type { FeedAddresses } from './atom.ts'
import { type Feed, momentOf } from './feed.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1); an entry has a date where its day is known and has come. */
export function asJsonFeed(feed: Feed, { self, home, icon }: FeedAddresses): string {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: home,
    feed_url: self,
    description: feed.description,
    favicon: icon,
    language: feed.language,
    authors: [{ name: feed.author, url: home }],
    items: feed.entries.map(({ id, url, title, html, published, authors, tags }) => ({
      id,
      url,
      title,
      content_html: html,
      ...(published && { date_published: momentOf(published) }),
      authors: authors.map((name) => ({ name })),
      ...(tags.length > 0 && { tags }),
    })),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
