import type { Element } from 'hast'
import type { Parents, PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { formulaToMathML } from './mathml.ts'
import { formulaToText } from './text.ts'

/** The attributes of the box that a formula scrolls within, for the sanitiser. */
export const formulaBox: (string | [string, ...string[]])[] = [
  'tabIndex',
  ['className', 'formula', 'within', 'whole'],
]

/** How long a formula is, in characters of its words, that may be wider than a phone. */
const wide = 24

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
    const isWide = words.length > wide
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

/**
 * Keeps a formula within a line together with the bracket before it and the stop, the bracket or the "-method" behind it: browsers
 * begin a new line between them (CSS Text 3, section 5.1, of atomic inlines).
 */
export function keepWithStops(tree: Root): void {
  visit(tree, 'formula', (node, index, parent: Parents | undefined) => {
    if (node.display || !parent || index === undefined) return undefined
    const [before, after] = [parent.children[index - 1], parent.children[index + 1]]
    const opening = before?.type === 'text' ? (/[\p{Ps}\p{Pi}"']+$/u.exec(before.value)?.[0] ?? '') : ''
    const closing =
      after?.type === 'text'
        ? (/^(?:-[\p{Script=Latin}]+)?[\p{Pe}\p{Pf}"'.,;:!?%…。，、；：！？]*/u.exec(after.value)?.[0] ?? '')
        : ''
    const words = opening + closing
    if (words === '' || formulaToText(node.value).length + words.length > wide) return undefined
    if (before?.type === 'text') before.value = before.value.slice(0, before.value.length - opening.length)
    if (after?.type === 'text') after.value = after.value.slice(closing.length)
    const text = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : [])
    const whole: PhrasingContent = {
      type: 'emphasis',
      data: { hName: 'span', hProperties: { className: ['whole'] } },
      children: [...text(opening), node, ...text(closing)],
    }
    parent.children.splice(index, 1, whole)
    return SKIP
  })
}

/** Gives every formula of a tree its words, as titles of windows have them. */
export function spellFormulas(tree: Root): void {
  visit(tree, 'formula', (node) => {
    node.data = { hName: 'span', hChildren: [{ type: 'text', value: formulaToText(node.value) }] }
  })
}
