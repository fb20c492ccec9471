import type { Html, Parents, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * The little HTML that says what Markdown has no sign for: `<br>`, also in a cell of a table, and `<sub>`, `<sup>`, `<u>`,
 * `<mark>`, `<kbd>`, `<small>` around words. Everything else stays raw HTML, which is a problem.
 */
const pairs = new Map<string, 'subscript' | 'superscript' | 'emphasis'>([
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['u', 'emphasis'],
  ['mark', 'emphasis'],
  ['kbd', 'emphasis'],
  ['small', 'emphasis'],
])

/** The elements that words may stand in. */
export const phraseElements = [...pairs.keys()]

/** Puts nodes of their own in the place of such tags, in a freshly parsed tree. */
export function readHtmlPhrases(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (/^(<br\s*\/?>\s*)+$/i.test(node.value)) {
      if (isPhrasing(parent)) {
        parent.children[index] = { type: 'break', position: node.position }
        return undefined
      }
      // Between paragraphs it asks for nothing but more space.
      parent.children.splice(index, 1)
      return index
    }
    const name = /^<([a-z]+)>$/i.exec(node.value)?.[1]?.toLowerCase()
    const type = name && pairs.get(name)
    if (!type || !isPhrasing(parent)) return undefined
    const end = closing(parent.children, index, name)
    if (end === -1) return undefined
    const children = parent.children.slice(index + 1, end)
    const start = node.position?.start
    const last = parent.children[end]?.position?.end
    parent.children.splice(index, end - index + 1, {
      type,
      data: { hName: name },
      children,
      ...(start && last && { position: { start, end: last } }),
    })
    return undefined
  })
}

/** Index of the end tag that belongs to the start tag at `start`. */
function closing(children: readonly PhrasingContent[], start: number, name: string): number {
  let depth = 0
  return children.findIndex((child, index) => {
    if (index < start || child.type !== 'html') return false
    if (isTag(child, `<${name}>`)) depth += 1
    else if (isTag(child, `</${name}>`)) depth -= 1
    return depth === 0
  })
}

const isTag = ({ value }: Html, tag: string) => value.toLowerCase() === tag

function isPhrasing(parent: Parents): parent is Extract<Parents, { children: PhrasingContent[] }> {
  return (
    parent.type === 'paragraph' ||
    parent.type === 'tableCell' ||
    !/^(root|blockquote|list|listItem|footnoteDefinition|table|tableRow)$/.test(parent.type)
  )
}
