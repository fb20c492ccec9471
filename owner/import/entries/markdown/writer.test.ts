import { expect, it } from 'vitest'
import { loadContent } from '../../../../lib/content/load.ts'
import { brokenFormulas, plainText } from '../../../../lib/markdown/markdown.ts'
import { textNode } from '../../page/tree.ts'
import { importPage } from '../../test-site.ts'
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
  ['a cat called \\(\\theta\\)', 'a cat called $\\theta$'],
  ['\\[\\theta = 1\\]', '$$\n\\theta = 1\n$$'],
  ['$$k$$-means in \\(n\\) steps, or $$O(n)$$', '$k$-means in $n$ steps, or $O(n)$'],
  [
    'for $$5 per hour$$, $$ to $$, from $$20 to $$30',
    'for \\$\\$5 per hour\\$\\$, \\$\\$ to \\$\\$, from \\$\\$20 to \\$\\$30',
  ],
  ['\\begin{aligned} stands alone', '&#92;begin{aligned} stands alone'],
  ['C:\\users and \\theta', 'C:\\\\users and \\\\theta'],
])('a command of LaTeX between dollar signs is a formula, elsewhere its letters: %s', (text, written) => {
  const markdown = proseMarkdown([textNode(text)])
  expect(markdown).toBe(written)
  expect(brokenFormulas(markdown)).toEqual([])
})

it('the signs of prices in a list join no items', () => {
  const page = '# Notes\n- A: $$\n- B: $$\n- C: $$\n'
  const { content } = loadContent(importPage(page).files, { drafts: true })
  expect(content?.sections[0]?.body.trim()).toBe('- A: \\$\\$\n- B: \\$\\$\n- C: \\$\\$')
})

it('formulas between doubled dollars are formulas, whatever Markdown would make of their lines', () => {
  const page = String.raw`
We found $$\propto k^{3/2}$$ and \\(a_b\omega\\) in it:

$$\begin{aligned}
a_1 &= b_*c*\\
- d &< e
\end{aligned}$$
`
  const { content, problems } = loadContent(importPage(`# Notes\n${page}`).files, { drafts: true })
  expect(problems).toEqual([])
  expect(content?.sections[0]?.body.trim()).toBe(
    String.raw`We found $\propto k^{3/2}$ and $a_b\omega$ in it:

$$
\begin{aligned} a_1 &= b_*c*\\ - d &< e \end{aligned}
$$`,
  )
})
