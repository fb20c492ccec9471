import { raisedSigns } from '../../raised.ts'
import { isElement, type Node, rawText, textNode } from './tree.ts'

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
