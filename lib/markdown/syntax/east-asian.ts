import type { Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'

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
