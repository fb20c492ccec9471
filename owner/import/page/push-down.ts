import {
  childrenOf,
  classesOf,
  element,
  holdsBlocks,
  isBlock,
  isElement,
  isVisible,
  type Node,
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
