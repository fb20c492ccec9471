import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { type Feed, type FeedEntry, momentOf } from './feed.ts'

/** Where a feed and what it is a feed of are: whole addresses. */
export type FeedAddresses = { self: string; home: string; icon: string }

/** What XML 1.0 has no way to write (section 2.2), and nobody sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const noCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/**
 * A feed as Atom (RFC 4287). Of an entry, `updated` has to be there and is the first moment of its date; `published` is
 * there where the day is known and has come, so that no reader shows a day that nobody said, or holds an entry back. What is
 * still to come has the newest date that is not.
 */
export function asAtom(feed: Feed, { self, home, icon }: FeedAddresses): string {
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      x('id', feed.id),
      x('title', feed.title),
      ...(feed.description ? [x('subtitle', feed.description)] : []),
      x('updated', momentOf(feed.entries[0]?.updated ?? '')),
      x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: home }),
      x('icon', icon),
      x('author', [x('name', feed.author), x('uri', home)]),
      ...feed.entries.map(entryElement),
    ]),
  ])
  // A "]]>" that ends nothing is no character data (XML 1.0, 2.4).
  return `${toXml(tree).replace(noCharacter, '').replaceAll(']]>', ']]&gt;')}\n`
}

function entryElement(entry: FeedEntry) {
  const { id, url, title, html, updated, published, authors, tags } = entry
  return x('entry', [
    x('id', id),
    x('title', title),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...(published ? [x('published', momentOf(published))] : []),
    x('updated', momentOf(updated)),
    ...authors.map((name) => x('author', [x('name', name)])),
    ...tags.map((term) => x('category', { term })),
    x('content', { type: 'html' }, html),
  ])
}
