import type { PhrasingContent } from 'mdast'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { withEscapes } from '../../../../lib/markdown/faults/faults.ts'
import { brokenFormula } from '../../../../lib/markdown/markdown.ts'

/** Markdown from what was read, in one style. */
export const writer = unified()
  .use(rehypeRemark, {
    handlers: { 'import-image': () => undefined },
    nodeHandlers: { text: (_, text) => withFormulas(text.value) },
  })
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    unsafe: [
      { character: '$' },
      { character: '~' },
      { character: '^' },
      { character: '\\', after: '[A-Za-z]' },
    ].map((sign) => ({
      ...sign,
      inConstruct: 'phrasing' as const,
      // An address is written as it is.
      notInConstruct: ['autolink' as const, 'destinationLiteral' as const, 'destinationRaw' as const],
    })),
  })

/**
 * Text of an old page, in which two dollar signs around a command of LaTeX are a formula, as in "$\theta$". Of others
 * nobody can tell whether they were one: they stay the signs that they are.
 */
function withFormulas(text: string): PhrasingContent[] {
  return text
    .split(/(\$(?=\S)[^$\n]*\\[a-zA-Z]+[^$\n]*(?<=\S)\$)/)
    .filter((part) => part !== '')
    .map((value) => ({ type: /^\$.*\\/.test(value) && !brokenFormula(value) ? 'html' : 'text', value }))
}

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
