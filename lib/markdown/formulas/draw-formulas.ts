import type { Element } from 'hast'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { formulaToMathML } from './mathml.ts'
import { formulaToText } from './text.ts'

/** The attributes of the box that a formula scrolls within, for the sanitiser. */
export const formulaBox: (string | [string, ...string[]])[] = ['tabIndex', ['className', 'formula', 'within']]

/**
 * Gives every formula of a tree its MathML.
 *
 * @param inline whether all stands within a line, as in a title, so that no formula has lines of its own
 */
export function drawFormulas(tree: Root, inline: boolean): void {
  // A heading's or a link's name is made of words: from a formula without a label, browsers take none.
  const named = new Set<unknown>()
  visit(tree, ['heading', 'link', 'linkReference'], (node) => {
    visit(node, 'formula', (formula) => {
      named.add(formula)
    })
  })
  visit(tree, 'formula', (node) => {
    const display = node.display && !inline
    const result = formulaToMathML(node.value, display)
    if ('problem' in result) {
      node.data = { hName: 'code', hChildren: [{ type: 'text', value: node.value }] }
      return
    }
    const { properties, children } = result.math
    const isNamed = inline || named.has(node)
    const words = formulaToText(node.value)
    const math: Element = {
      type: 'element',
      tagName: 'math',
      // What is copied of it (components/scripts/formulas.inline.js).
      properties: { ...properties, ...(isNamed ? { ariaLabel: words } : { dataText: words }) },
      children,
    }
    // Wider than a phone, perhaps: it scrolls within itself, with the keyboard too unless a link leads elsewhere.
    const isWide = words.length > 24
    node.data =
      display || isWide
        ? {
            hName: 'span',
            hProperties: {
              className: ['formula', ...(display ? [] : ['within'])],
              ...(isWide && !isNamed && { tabIndex: 0 }),
            },
            hChildren: [math],
          }
        : { hName: 'math', hProperties: math.properties, hChildren: math.children }
  })
}

/** Gives every formula of a tree its words, as titles of windows have them. */
export function spellFormulas(tree: Root): void {
  visit(tree, 'formula', (node) => {
    node.data = { hName: 'span', hChildren: [{ type: 'text', value: formulaToText(node.value) }] }
  })
}
