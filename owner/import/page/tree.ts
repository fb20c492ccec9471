import type { Element, ElementContent, Nodes, RootContent } from 'hast'

/** Small questions to a tree of HTML. */

/** What a tree is made of here; doctypes are none of it. */
export type Node = ElementContent

declare const named: unique symbol

/** Whether the node is an element, and one of these; the answer "no" says nothing about its being an element. */
export function isElement(
  node: Nodes | undefined,
  ...names: string[]
): node is Element & { readonly [named]: true } {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))
}

/** The children of a node; none of one that has none. */
export function childrenOf(node: Nodes): Node[] {
  return 'children' in node ? contentOf(node.children) : []
}

/** Without doctypes. */
export function contentOf(nodes: readonly RootContent[]): Node[] {
  return nodes.flatMap((node) => (node.type === 'doctype' ? [] : [node]))
}

/** The classes of an element; none of anything else. */
export function classesOf(node: Nodes): string[] {
  if (!isElement(node)) return []
  const { className } = node.properties
  return Array.isArray(className) ? className.map(String) : []
}

/** The text of a tree as it stands, without a thought to blocks. */
export function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value
  return childrenOf(node).map(rawText).join('')
}

/** An attribute as text, under the name that hast gives it; undefined where it is not set. */
export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}

const blocks = new Set(
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr import-draft li main nav ol p pre section summary table tbody td tfoot th thead time-block tr ul video'.split(
    ' ',
  ),
)

/** Whether a browser draws it on lines of its own. */
export function isBlock(node: Nodes): boolean {
  return node.type === 'element' && blocks.has(node.tagName)
}

/** Whether anything inside begins a line of its own. */
export function holdsBlocks(node: Nodes): boolean {
  return childrenOf(node).some((child) => isBlock(child) || holdsBlocks(child))
}

/** The level of a heading, 1 to 6; undefined for anything else. */
export function headingLevel(node: Nodes): number | undefined {
  const level = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined
  return level === undefined ? undefined : Number(level)
}

/** Whether there is something for a reader: words, or a picture. */
export function isVisible(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  if (isElement(node, 'img', 'import-image')) return true
  return childrenOf(node).some(isVisible)
}

/** A new element. */
export function element(tagName: string, children: Node[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children }
}

/** New text. */
export function textNode(value: string): Node {
  return { type: 'text', value }
}

/** Every element of a tree, itself first. */
export function* elementsIn(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node
  for (const child of childrenOf(node)) yield* elementsIn(child)
}
