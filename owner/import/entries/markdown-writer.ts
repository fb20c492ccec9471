import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { withEscapes } from '../../../lib/markdown/faults/faults.ts'

/** Markdown from what was read, in one style. */
export const writer = unified()
  .use(rehypeRemark, { handlers: { 'import-image': () => undefined } })
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    // A dollar sign of the old page is one: whether two of them were a formula, nobody can tell.
    unsafe: ['$', '~', '^'].map((character) => ({
      character,
      inConstruct: 'phrasing' as const,
      // An address is written as it is.
      notInConstruct: ['autolink' as const, 'destinationLiteral' as const, 'destinationRaw' as const],
    })),
  })

/** Markdown without escapes, spaces and lines that say nothing; what other tools would read in it stays as it is. */
export function tidy(markdown: string): string {
  // An ampersand needs no escape where it begins no character reference.
  return withEscapes(
    markdown
      .replace(/\\&(?!#?\w+;)/g, '&')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
}
