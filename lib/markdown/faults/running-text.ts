import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { isEmoji, shortcode } from '../syntax/signs.ts'

/** What stands in running text for a backslash and the one that escapes it. */
export const escapedBackslash = '\u0002\u0002'

/** What stands in running text for any other sign and the backslash that escapes it. */
export const escaped = '\u0001\u0001'

/**
 * Markdown as it is written, with NUL characters for what is not running text: code, formulas, HTML, escaped characters,
 * addresses, and the signs of what was understood. Every character keeps its place.
 */
export function runningText(markdown: string, tree: Root): string {
  const characters = markdown.split('')
  const blank = (start: number | undefined, end: number | undefined, sign = '\0') => {
    if (start === undefined || end === undefined) return
    for (let index = start; index < end; index += 1) if (characters[index] !== '\n') characters[index] = sign
  }
  visit(tree, (node) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    switch (node.type) {
      case 'inlineCode':
      case 'formula':
      case 'footnoteReference':
        blank(start, end)
        // A long run of NUL characters is an address.
        blank((start ?? 0) + 1, (end ?? 0) - 1, '\u0001')
        break
      case 'code':
      case 'html':
      case 'image':
      case 'imageReference':
      case 'definition':
      case 'thematicBreak':
        blank(start, end)
        break
      case 'break':
        // Spaces keep a line as <br> does.
        if (markdown[start ?? 0] === '<') blank(start, end, ' ')
        break
      case 'table':
        for (let index = start ?? 0; index < (end ?? 0); index += 1)
          if (characters[index] === '|') blank(index, index + 1)
        break
      case 'footnoteDefinition':
        blank(start, inside(node).start)
        break
      case 'link':
      case 'linkReference':
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'subscript':
      case 'superscript':
        if (isAddress(node) || node.children.length === 0) blank(start, end)
        else {
          blank(start, inside(node).start)
          blank(inside(node).end, end)
        }
    }
  })
  return characters
    .join('')
    .replace(/\\[!-/:-@[-`{-~]/g, (pair) => (pair === '\\\\' ? escapedBackslash : escaped))
    .replace(shortcode, (whole, name: string) => (isEmoji(name) ? '\0'.repeat(whole.length) : whole))
    .replace(/\bhttps?:\/\/[^\s[\]()<>"]+/g, (address) => '\0'.repeat(address.length))
}

/** Where the children of a node begin and end. */
function inside(node: Nodes): { start?: number; end?: number } {
  if (!('children' in node)) return {}
  return {
    start: node.children[0]?.position?.start.offset,
    end: node.children.at(-1)?.position?.end.offset,
  }
}

/** Whether a link is an address that stands in the text as it is. */
function isAddress(node: Nodes): boolean {
  const shown = node.type === 'link' ? node.children[0] : undefined
  return node.type === 'link' && shown?.type === 'text' && node.url.endsWith(shown.value)
}
