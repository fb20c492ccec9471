import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { withEscapes } from '../../../../lib/markdown/faults/faults.ts'
import { withFormulas } from './formulas.ts'

/** Markdown from what was read, in one style. */
export const writer = unified()
  .use(rehypeRemark, {
    nodeHandlers: { text: (_, text) => withFormulas(text.value, { alone: true }) },
  })
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    unsafe: [{ character: '$' }, { character: '^' }, { character: '\\', after: '[A-Za-z]' }].map((sign) => ({
      ...sign,
      inConstruct: 'phrasing' as const,
      // An address is written as it is.
      notInConstruct: ['autolink' as const, 'destinationLiteral' as const, 'destinationRaw' as const],
    })),
  })

/** Markdown without escapes, spaces and lines that say nothing; what other tools would read in it stays as it is. */
export function tidy(markdown: string): string {
  // An ampersand needs no escape where it begins no character reference.
  return withEscapes(markdown.replace(/\\&(?!#?\w+;)/g, '&').trim())
}
