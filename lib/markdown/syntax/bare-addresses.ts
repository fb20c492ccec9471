import type { Link, Parents, Root, RootContent, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** A place in the text that a tree was read from. */
type Point = NonNullable<Link['position']>['start']

/**
 * Punctuation that no address has as it is and that ends one in running text: full-width signs, the marks of Arabic, Devanagari,
 * Armenian and Ethiopic, and quotation marks.
 */
const addressEnd =
  /[\u060c\u061b\u061f\u06d4\u0589\u0964\u0965\u1361-\u1367\u00ab\u00bb\u201a\u201e\u2039\u203a\u3001\u3002\u3008-\u3011\u3014-\u301b\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f\uff5e\u2026\u201c\u201d\u2018\u2019]/u

/**
 * Ends bare addresses where they end, in a freshly parsed tree: where punctuation of other scripts stands, before the stars that make
 * them bold there, and not before an underscore of their own, which GitHub's Markdown leaves out. A name on Mastodon is no address.
 */
export function endBareAddresses(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    if (!parent || index === undefined) return undefined
    const [shown] = link.children
    if (shown?.type !== 'text') return undefined
    if (isHandle(link, shown, parent.children[index - 1])) {
      parent.children[index] = shown
      return SKIP
    }
    if (!isBare(link)) return undefined
    takeUnderscores(link, shown, parent.children[index + 1])
    if (!addressEnd.test(shown.value)) return undefined
    const parts = linked(shown.value)
    placeLink(parts, link)
    parent.children.splice(index, 1, ...parts)
    closeStars(parent, index)
    return [SKIP, index + 1]
  })
}

/** Whether "name@host" is the second half of a name on Mastodon, "@name@host", and no e-mail address. */
function isHandle({ url }: Link, { value }: Text, before: RootContent | undefined): boolean {
  return url === `mailto:${value}` && before?.type === 'text' && /(?<![\w.])@$/.test(before.value)
}

/** An underscore behind an address that begins and ends no emphasis is the address's last character. */
function takeUnderscores(link: Link, shown: Text, next: RootContent | undefined): void {
  if (next?.type !== 'text') return
  const [signs = ''] = /^_+(?![\p{L}\p{N}])/u.exec(next.value) ?? []
  next.value = next.value.slice(signs.length)
  shown.value += signs
  link.url += signs
  for (const { position } of [link, shown])
    if (position?.end.offset !== undefined) position.end = moved(position.end, signs.length)
}

/** Gives the link that an address was cut to the place of it. */
function placeLink(parts: (Link | Text)[], { position }: Link): void {
  const [first] = parts
  if (!position || first?.type !== 'link') return
  const { start } = position
  const [shown] = first.children
  const place = { start, end: moved(start, shown?.type === 'text' ? shown.value.length : 0) }
  first.position = place
  if (shown) shown.position = place
}

/** Makes the stars around the link at `index` bold or italic: the parser took the second ones for a part of the address. */
function closeStars(parent: Parents, index: number): void {
  const [before, link, after] = [index - 1, index, index + 1].map((at) => parent.children[at])
  if (before?.type !== 'text' || link?.type !== 'link' || after?.type !== 'text') return
  const stars = /(?<!\*)\*{1,2}$/.exec(before.value)?.[0].length ?? 0
  if (stars === 0 || !after.value.startsWith('*'.repeat(stars)) || after.value[stars] === '*') return
  const { position } = link
  before.value = before.value.slice(0, -stars)
  after.value = after.value.slice(stars)
  parent.children[index] = {
    type: stars === 2 ? 'strong' : 'emphasis',
    children: [link],
    ...(position && { position: { start: moved(position.start, -stars), end: moved(position.end, stars) } }),
  }
}

/** A place on the same line, so many characters further. */
function moved({ line, column, offset = 0 }: Point, by: number): Point {
  return { line, column: column + by, offset: offset + by }
}

function isBare({ url, children: [only, ...more] }: Link): boolean {
  return only?.type === 'text' && more.length === 0 && (url === only.value || url === `http://${only.value}`)
}

/** Running text with its addresses as links. */
function linked(text: string): (Link | Text)[] {
  const start = text.search(/https?:\/\/|www\./i)
  if (start === -1) return text ? [{ type: 'text', value: text }] : []
  const length = text.slice(start).search(addressEnd)
  const end = length === -1 ? text.length : start + length
  const address = text.slice(start, end).replace(/[.,:;!?'"*]+$/, '')
  const before: Text[] = start > 0 ? [{ type: 'text', value: text.slice(0, start) }] : []
  const link: Link = {
    type: 'link',
    url: /^www/i.test(address) ? `http://${address}` : address,
    children: [{ type: 'text', value: address }],
  }
  return [...before, link, ...linked(text.slice(start + address.length))]
}
