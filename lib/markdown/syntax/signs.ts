import { nameToEmoji } from 'gemoji'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { words } from '../../site/words.ts'

const alerts = new Map(Object.entries(words.alerts))

/** A name between colons that stands as a word of its own: GitHub's way to write an emoji. */
export const shortcode = /(?<![\w:/]):([a-z0-9_+-]+):(?![\w/])/gi

/** Whether GitHub knows an emoji by this name. */
export function isEmoji(name: string): boolean {
  return name in nameToEmoji
}

/** Draws the emoji that GitHub knows by name (`:tada:`), in a freshly parsed tree. */
export function drawEmoji(tree: Root): void {
  visit(tree, 'text', (node) => {
    if (node.value.includes(':'))
      node.value = node.value.replace(shortcode, (whole, name: string) => nameToEmoji[name] ?? whole)
  })
}

/**
 * Makes a quotation that begins with `[!NOTE]`, as GitHub and Obsidian write a note, begin with that word or with the
 * title behind it, in a freshly parsed tree.
 */
export function titleAlerts(tree: Root): void {
  visit(tree, 'blockquote', ({ children: [first] }) => {
    if (first?.type !== 'paragraph') return
    const [text] = first.children
    if (text?.type !== 'text') return
    const [mark, kind = '', title = ''] = /^\[!([a-z]+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/i.exec(text.value) ?? []
    if (mark === undefined) return
    text.value = text.value.slice(mark.length)
    const named =
      title.trim() ||
      alerts.get(kind.toLowerCase()) ||
      `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}`
    const rest = first.children.slice(text.value === '' ? 1 : 0)
    first.children = [
      { type: 'strong', children: [{ type: 'text', value: named }] },
      ...(rest.length > 0 ? [{ type: 'break' as const }, ...rest] : []),
    ]
  })
}
