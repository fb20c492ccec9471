import type { Nodes, PhrasingContent, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Makes stars between digits the signs that they are, in a freshly parsed tree: "3*3 and 5*5 kernels" are two products, of which
 * Markdown makes italics, and "2**8 and 2**16" two powers. So are those in the midst of two words, as German writes
 * "Kolleg*innen und Freund*innen" for people of every gender, and physics "K*0 and D*+"; and those of "a*b*c".
 */
export function unstarProducts(tree: Root): void {
  visit(tree, ['emphasis', 'strong'], (node, index, parent) => {
    if (!parent || index === undefined || (node.type !== 'emphasis' && node.type !== 'strong'))
      return undefined
    const before = edge(parent.children[index - 1], -1)
    const after = edge(parent.children[index + 1], 0)
    const opens = isDigit(before) && isDigit(edge(node.children[0], 0))
    const closes = isDigit(after) && isDigit(edge(node.children.at(-1), -1))
    const isSign =
      opens ||
      closes ||
      isBetweenWords(node.children, before, after) ||
      (node.type === 'emphasis' && isAmongSymbols(node.children, parent.children[index - 1], after))
    if (!isSign) return undefined
    const stars: Text = { type: 'text', value: node.type === 'strong' ? '**' : '*' }
    parent.children.splice(index, 1, stars, ...node.children, { ...stars })
    return index
  })
}

const isDigit = (sign: string | undefined) => sign !== undefined && /\d/.test(sign)

const isLetter = (sign: string | undefined) =>
  sign !== undefined && /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(sign)

/** Whether words begin within one word and end within another. */
function isBetweenWords(inner: PhrasingContent[], before?: string, after?: string): boolean {
  return (
    [before, edge(inner[0], 0), edge(inner.at(-1), -1), after].every(isLetter) &&
    inner.some((node) => node.type === 'text' && /\s/.test(node.value))
  )
}

/** Whether words begin within a word, as nobody's emphasis does, or a single letter stands between two others. */
function isAmongSymbols(inner: PhrasingContent[], before: Nodes | undefined, after?: string): boolean {
  const [first] = inner
  if (before?.type !== 'text' || first?.type !== 'text') return false
  const isInWord = /[\p{Script=Latin}\d]$/u.test(before.value) && /^[\p{Script=Latin}\d]/u.test(first.value)
  if (isInWord && inner.some((node) => node.type === 'text' && /\s/.test(node.value))) return true
  return (
    /(?:^|[^\p{L}\p{N}])\p{L}$/u.test(before.value) &&
    inner.length === 1 &&
    /^\p{L}$/u.test(first.value) &&
    isLetter(after)
  )
}

/** The first or the last character of a text. */
function edge(node: { type: string } | PhrasingContent | undefined, at: 0 | -1): string | undefined {
  return node && 'value' in node && node.type === 'text' ? node.value.at(at) : undefined
}
