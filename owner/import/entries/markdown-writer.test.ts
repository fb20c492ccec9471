import { expect, it } from 'vitest'
import { plainText } from '../../../lib/markdown/markdown.ts'
import { textNode } from '../page/tree.ts'
import { proseMarkdown } from './prose-markdown.ts'

it('a dollar sign of the old page begins no formula in the new one', () => {
  const text = 'from $5 to $\\* 7$, and $x_1$'
  const markdown = proseMarkdown([textNode(text)])
  expect(plainText(markdown)).toBe(text)
})
