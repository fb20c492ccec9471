import { expect, it } from 'vitest'
import { brokenFormulas, plainText } from '../../../../lib/markdown/markdown.ts'
import { textNode } from '../../page/tree.ts'
import { proseMarkdown } from './prose.ts'

it('a dollar sign of the old page begins no formula in the new one', () => {
  const text = 'from $5 to $\\* 7$, and $x_1$'
  const markdown = proseMarkdown([textNode(text)])
  expect(plainText(markdown)).toBe(text)
})

it.each([
  [
    'a cat called $\\theta$, and $5 for $\\frac{a_1}{2}$',
    'a cat called $\\theta$, and \\$5 for $\\frac{a_1}{2}$',
  ],
  ['C:\\users and \\theta', 'C:\\\\users and \\\\theta'],
])('a command of LaTeX between dollar signs is a formula, elsewhere its letters: %s', (text, written) => {
  const markdown = proseMarkdown([textNode(text)])
  expect(markdown).toBe(written)
  expect(brokenFormulas(markdown)).toEqual([])
})
