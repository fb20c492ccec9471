import type { Link, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Text without spaces between its words: Chinese and Japanese. Korean has spaces, so a line end between its letters
 * stays one (CSS Text 3, "Segment break transformation rules", says the same).
 */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3000-\\u303f\\uff01-\\uff60\\uffe0-\\uffee]'
const between = new RegExp(`(${unspaced})\\n(?=${unspaced})`, 'gu')
const endsSo = new RegExp(`${unspaced}$`, 'u')
const beginsSo = new RegExp(`^${unspaced}`, 'u')

/** Joins lines that end and begin with such letters, in a freshly parsed tree. */
export function joinLines(tree: Root): void {
  const texts: Text[] = []
  let block: unknown
  visit(tree, (node, _, parent) => {
    // A line ends within one paragraph, cell or heading; `texts` are those of the present one.
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      texts.length = 0
      block = node
    }
    if (
      node.type === 'break' ||
      node.type === 'image' ||
      node.type === 'inlineCode' ||
      node.type === 'formula'
    )
      texts.length = 0
    if (node.type !== 'text' || !parent || !block) return
    node.value = node.value.replace(between, '$1')
    const before = texts.at(-1)
    if (before && endsSo.test(before.value) && /^\n/.test(node.value) && beginsSo.test(node.value.slice(1)))
      node.value = node.value.slice(1)
    else if (
      before &&
      /\n$/.test(before.value) &&
      endsSo.test(before.value.slice(0, -1)) &&
      beginsSo.test(node.value)
    )
      before.value = before.value.slice(0, -1)
    texts.push(node)
  })
}

/** Full-width punctuation, which no address has as it is and which ends one that stands in running text. */
const addressEnd =
  /[\u3001\u3002\u3008-\u3011\u3014-\u301b\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f\uff5e\u2026\u201c\u201d\u2018\u2019]/u

/** Ends bare addresses where full-width punctuation stands, in a freshly parsed tree. */
export function endBareAddresses(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    if (!parent || index === undefined || !isBare(link)) return undefined
    const [shown] = link.children
    if (shown?.type !== 'text') return undefined
    const end = shown.value.search(addressEnd)
    if (end === -1) return undefined
    parent.children.splice(index, 1, ...linked(shown.value))
    return [SKIP, index + 1]
  })
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
  const address = text.slice(start, end).replace(/[.,:;!?'"]+$/, '')
  const before: Text[] = start > 0 ? [{ type: 'text', value: text.slice(0, start) }] : []
  const link: Link = {
    type: 'link',
    url: /^www/i.test(address) ? `http://${address}` : address,
    children: [{ type: 'text', value: address }],
  }
  return [...before, link, ...linked(text.slice(start + address.length))]
}
