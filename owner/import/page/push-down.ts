import { raisedSigns } from '../../raised.ts'
import {
  childrenOf,
  classesOf,
  element,
  holdsBlocks,
  isBlock,
  isElement,
  isVisible,
  type Node,
  rawText,
  textNode,
} from './tree.ts'

const marks = new Set(['a', 'strong', 'b', 'em', 'i', 'del', 's', 'code', 'sup', 'sub'])

/**
 * A link or an emphasis around whole blocks, as cards have it and as a tag that was never closed makes it, becomes a
 * box in which the words of each block are linked or emphasised. What is no mark at all just becomes the box.
 */
export function pushDown(node: Node): Node {
  if (!isElement(node) || isBlock(node) || !holdsBlocks(node)) return node
  const wrap = (phrase: readonly Node[]): Node[] =>
    phrase.some(isVisible) && marks.has(node.tagName) ? [{ ...node, children: [...phrase] }] : [...phrase]
  const inside = (children: readonly Node[]): Node[] => {
    const out: Node[] = []
    let phrase: Node[] = []
    for (const child of children)
      if (isElement(child) && (isBlock(child) || holdsBlocks(child))) {
        out.push(...wrap(phrase), { ...child, children: inside(childrenOf(child)) })
        phrase = []
      } else phrase.push(child)
    return [...out, ...wrap(phrase)]
  }
  return element('div', inside(node.children), { className: classesOf(node) })
}

/** What a number above the line is the power of: digits, or one letter or a unit that is a word of its own. */
const base = /(\d|(^|[^\p{L}\p{N}.])(\p{L}|[cdkmnµμ]m))$/u

/**
 * Nodes in which what stands below the line, and powers above it, are signs that stand there by themselves: 10⁵ and not
 * 105. A mark above the line, as behind an author's name, stays the element that it is.
 */
export function withRaised(nodes: readonly Node[]): Node[] {
  return nodes.map((node, index) => {
    if (!isElement(node, 'sub', 'sup')) return node
    const how = isElement(node, 'sub') ? 'sub' : 'sup'
    const before = nodes[index - 1]
    const text = rawText(node)
    const isPower = before?.type === 'text' && base.test(before.value) && /^\s*[-−+]?\d+\s*$/.test(text)
    const raised = how === 'sub' || isPower ? raisedSigns(text, how) : undefined
    if (raised !== undefined) return textNode(raised)
    // Without such signs as in TeX, so that the letter is not taken for one of the line.
    return how === 'sub' && text.trim() !== '' && !/\s/.test(text.trim()) ? textNode(`_${text.trim()}`) : node
  })
}
