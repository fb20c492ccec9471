import type { PhrasingContent, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Makes stars between digits the signs that they are, in a freshly parsed tree: "3*3 and 5*5 kernels" are two products, of which
 * Markdown makes italics, and "2**8 and 2**16" two powers.
 */
export function unstarProducts(tree: Root): void {
  visit(tree, ['emphasis', 'strong'], (node, index, parent) => {
    if (!parent || index === undefined || (node.type !== 'emphasis' && node.type !== 'strong'))
      return undefined
    const before = edge(parent.children[index - 1], -1)
    const after = edge(parent.children[index + 1], 0)
    const opens = isDigit(before) && isDigit(edge(node.children[0], 0))
    const closes = isDigit(after) && isDigit(edge(node.children.at(-1), -1))
    if (!opens && !closes) return undefined
    const stars: Text = { type: 'text', value: node.type === 'strong' ? '**' : '*' }
    parent.children.splice(index, 1, stars, ...node.children, { ...stars })
    return index
  })
}

const isDigit = (sign: string | undefined) => sign !== undefined && /\d/.test(sign)

/** The first or the last character of a text. */
function edge(node: { type: string } | PhrasingContent | undefined, at: 0 | -1): string | undefined {
  return node && 'value' in node && node.type === 'text' ? node.value.at(at) : undefined
}
