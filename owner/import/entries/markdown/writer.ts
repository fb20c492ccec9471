import type { PhrasingContent } from 'mdast'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { withEscapes } from '../../../../lib/markdown/faults/faults.ts'
import { brokenFormulas } from '../../../../lib/markdown/markdown.ts'

/** Markdown from what was read, in one style. */
export const writer = unified()
  .use(rehypeRemark, {
    nodeHandlers: { text: (_, text) => withFormulas(text.value) },
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

/** What was a formula for MathJax: between two dollar signs around a command of LaTeX, doubled ones, `\(…\)` or `\[…\]`. */
const formula =
  /(\$\$[^$]+\$\$|\\\((?:[^\\]|\\[^()])+\\\)|\\\[(?:[^\\]|\\[^[\]])+\\\]|\$(?=\S)(?:[^$\n\\]|\\(?![a-zA-Z]))*\\[a-zA-Z][^$\n]*(?<=\S)\$)/

/** A backslash that would begin a formula or be taken for a stray command, though it is escaped. */
const opening = /(\\(?=[([]|(?:begin|end)\{))/

/**
 * Text of an old page, in which what was surely a formula, as "$\theta$", stays one. Of others nobody can tell whether
 * they were one: they stay the signs that they are.
 */
function withFormulas(text: string): PhrasingContent[] {
  return text.split(formula).flatMap((part): PhrasingContent[] => {
    const written = asFormula(part, part.trim() === text.trim())
    if (written !== undefined) return [{ type: 'html', value: written }]
    return part
      .split(opening)
      .map((piece) => (piece === '\\' ? { type: 'html', value: '&#92;' } : { type: 'text', value: piece }))
  })
}

/** A formula of MathJax in the site's Markdown, where it can be drawn and is surely one; `alone` in its paragraph. */
function asFormula(text: string, alone: boolean): string | undefined {
  const [, open = '', inner = ''] = /^(\$\$?|\\[([])([\s\S]+?)(?:\$\$?|\\[)\]])$/.exec(text) ?? []
  // Prices are doubled for no reason, but words and spaces end them: $$5 per hour$$, $$20 to $$30.
  const isSure = open.startsWith('\\') || (open === '$$' && /^[\p{L}\d(](.*[^\s$])?$/su.test(inner))
  if (!isSure && !/[\\^_=]/.test(inner)) return undefined
  const value = inner.trim().replace(/\s*\n\s*/g, ' ')
  const isSetApart = open === '$$' || open === '\\['
  const written = open === '$' ? text : isSetApart && alone ? `$$\n${value}\n$$` : `$${value}$`
  return brokenFormulas(written).length === 0 ? written : undefined
}

/** Markdown without escapes, spaces and lines that say nothing; what other tools would read in it stays as it is. */
export function tidy(markdown: string): string {
  // An ampersand needs no escape where it begins no character reference.
  return withEscapes(markdown.replace(/\\&(?!#?\w+;)/g, '&').trim())
}
