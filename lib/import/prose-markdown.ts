import { tidy, writer } from './markdown-writer.ts'
import {
  attribute,
  childrenOf,
  classesOf,
  element,
  holdsBlocks,
  isBlock,
  isElement,
  isVisible,
  type Node,
  textNode,
} from './tree.ts'

/** Nodes of a page as Markdown: headings, lists, tables and quotes stay what they are; the layout around them goes. */
export function proseMarkdown(nodes: readonly Node[]): string {
  const tree = writer.runSync({ type: 'root', children: plain(nodes) })
  return tidy(writer.stringify(tree))
}

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
    if (isElement(node, 'a', 'strong', 'b', 'em', 'i') && holdsBlocks(node)) return linkedBlocks(node)
    const children = plain(node.children)
    if (classesOf(node).includes('show_paper_citations')) return []
    if (isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p') && !children.some(isVisible)) return []
    if (
      isElement(
        node,
        'div',
        'section',
        'article',
        'aside',
        'header',
        'footer',
        'main',
        'nav',
        'figure',
        'figcaption',
        'center',
        'details',
        'summary',
        'address',
        'fieldset',
        'form',
        'dl',
        'dt',
        'dd',
      )
    )
      return children.some(isBlock)
        ? boxed(children)
        : children.some(isVisible)
          ? [element('p', children)]
          : []
    if (
      isElement(
        node,
        'a',
        'img',
        'p',
        'ul',
        'ol',
        'li',
        'table',
        'thead',
        'tbody',
        'tr',
        'td',
        'th',
        'blockquote',
        'pre',
        'code',
        'strong',
        'b',
        'em',
        'i',
        'del',
        's',
        'br',
        'hr',
        'h1',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
      )
    )
      return [{ ...node, children, properties: kept(node.properties) }]
    return children
  })
}

function kept({ href, src, alt, start }: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries({ href, src, alt, start }).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [],
    ),
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

/** A link or emphasis around whole blocks is one around the words of each. */
function linkedBlocks(node: Node): Node[] {
  if (node.type !== 'element') return []
  const inside = (children: readonly Node[]): Node[] =>
    children.flatMap((child): Node[] => {
      if (isElement(child) && isBlock(child)) return [{ ...child, children: inside(child.children) }]
      if (isElement(child) && holdsBlocks(child)) return inside(child.children)
      return isVisible(child) ? [{ ...node, children: [child] }] : [child]
    })
  return plain(inside(childrenOf(node)))
}
