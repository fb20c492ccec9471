import type { Element } from 'hast'
import {
  attribute,
  childrenOf,
  classesOf,
  element,
  isBlock,
  isElement,
  isVisible,
  type Node,
  textNode,
} from '../../page/tree.ts'
import { tidy, writer } from './writer.ts'

/** Nodes of a page as Markdown: headings, lists, tables and quotes stay what they are; the layout around them goes. */
export function proseMarkdown(nodes: readonly Node[]): string {
  const tree = writer.runSync({ type: 'root', children: boxed(plain(nodes)) })
  return tidy(writer.stringify(tree))
}

const words = (text: string) => new Set(text.split(' '))
const headings = words('h1 h2 h3 h4 h5 h6')
const boxes = words(
  'p div section article aside header footer main nav figure figcaption center details summary address fieldset form dl dt dd',
)
const marks = words('a strong b em i del s')
const kept = words('img ul ol li table thead tbody tr blockquote pre code br hr')

/** The tree without its layout: what is only a box goes, what is only a phrase in a box becomes a paragraph. */
function plain(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'text') return [node]
    if (node.type !== 'element') return []
    if (isElement(node, 'import-draft')) return []
    if (isElement(node, 'import-image')) {
      const alt = attribute(node, 'alt')
      return alt ? [element('em', [textNode(alt)])] : []
    }
    const children = plain(node.children)
    if (classesOf(node).includes('show_paper_citations')) return []
    if (boxes.has(node.tagName)) return boxed(children)
    if (headings.has(node.tagName) && !children.some(isVisible)) return []
    if (headings.has(node.tagName) || isElement(node, 'td', 'th'))
      return [{ ...node, children: asPhrase(children), properties: {} }]
    if (marks.has(node.tagName))
      return hoisted({ ...node, children, properties: keptProperties(node.properties) })
    if (isElement(node, 'ul', 'ol'))
      return [{ ...node, children: asListItems(children), properties: keptProperties(node.properties) }]
    if (kept.has(node.tagName)) return [{ ...node, children, properties: keptProperties(node.properties) }]
    return children
  })
}

function keptProperties({ href, src, alt, start }: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries({ href, src, alt, start }).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [],
    ),
  )
}

/** A mark without the white space at its edges, which stands around it: Markdown has no other way of writing it. */
function hoisted(node: Element): Node[] {
  const last = node.children.length - 1
  const space = (child: Node | undefined, edge: RegExp): Node[] =>
    child?.type === 'text' && edge.test(child.value) ? [textNode(' ')] : []
  const children = node.children.map((child, index) => {
    if (child.type !== 'text') return child
    const value = index === 0 ? child.value.trimStart() : child.value
    return { ...child, value: index === last ? value.trimEnd() : value }
  })
  return [...space(node.children[0], /^\s/), { ...node, children }, ...space(node.children[last], /\s$/)]
}

/** What stands in a list without being an item of it becomes one. */
function asListItems(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) =>
    isElement(node, 'li') ? [node] : isVisible(node) ? [element('li', boxed([node]))] : [],
  )
}

/** Blocks where only a phrase may stand, as one. */
function asPhrase(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] =>
    isBlock(node) ? [textNode(' '), ...asPhrase(childrenOf(node)), textNode(' ')] : [node],
  )
}

/** Phrases between blocks become paragraphs. */
function boxed(nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  let phrase: Node[] = []
  const flush = () => {
    if (phrase.some(isVisible)) out.push(element('p', phrase))
    phrase = []
  }
  for (const node of nodes)
    if (isBlock(node)) {
      flush()
      out.push(node)
    } else phrase.push(node)
  flush()
  return out
}
