import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { headingsBelow } from '../markdown/html.ts'
import { parseProse } from '../markdown/syntax/parse.ts'
import { type Blocks, paragraph } from './nodes.ts'

/**
 * The owner's prose as a part of a document that has other parts: its headings stand below the one above it, its footnotes
 * and the addresses of its links meet no others of the same name.
 *
 * @param above the level of the heading that it stands under
 * @param part a name that no other prose of the document has
 */
export function proseIn(markdown: string, { above, part }: { above: number; part: string }): Blocks {
  const tree = parseProse(markdown)
  // All that is left of raw HTML are comments, which nobody was to see.
  visit(tree, 'html', (_, index, parent) => {
    if (!parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return index
  })
  headingsBelow(tree, above + 1)
  withinReach(tree)
  visit(tree, ['footnoteReference', 'footnoteDefinition'], (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return
    node.label = `${part}-${node.label ?? node.identifier}`
    node.identifier = `${part}-${node.identifier}`
  })
  return tree.children.flatMap((node): Blocks => {
    // A formula on lines of its own stands between blocks, and is a part of a line to all that writes trees.
    if (node.type === 'formula') return [paragraph(node)]
    return isBlock(node) ? [node] : []
  })
}

function isBlock(node: RootContent): node is Blocks[number] {
  return /^(paragraph|heading|blockquote|list|code|table|thematicBreak|footnoteDefinition)$/.test(node.type)
}

/** Links say where they lead themselves; those into a page's headings keep their fragment. */
function withinReach(tree: Root): void {
  const addresses = new Map<string, { url: string; title?: string | null }>()
  visit(tree, 'definition', (node, index, parent) => {
    if (!addresses.has(node.identifier)) addresses.set(node.identifier, { url: node.url, title: node.title })
    if (!parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return index
  })
  visit(tree, ['linkReference', 'imageReference'], (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const found = addresses.get(node.identifier)
    if (found) Object.assign(node, found, { type: node.type === 'linkReference' ? 'link' : 'image' })
  })
}
