import type { PhrasingContent, Root } from 'mdast'
import { remark } from 'remark'
import { visit } from 'unist-util-visit'
import { withEscapes } from '../../lib/markdown/faults/faults.ts'
import { doubtAbout, formulaInMarkdown } from '../../lib/markdown/formulas/delimiters.ts'
import { formulaToMathML } from '../../lib/markdown/formulas/mathml.ts'

const writer = remark()
  .data('settings', { bullet: '-' })
  .data('toMarkdownExtensions', [
    {
      handlers: { formula: ({ value }: { value: string }) => formulaInMarkdown(value) },
      unsafe: [
        ...['$', '~', '^'].map((character) => ({
          character,
          inConstruct: 'phrasing' as const,
          // An address is written as it is.
          notInConstruct: ['autolink' as const, 'destinationLiteral' as const, 'destinationRaw' as const],
        })),
        // What is left of LaTeX outside of formulas is shown as the register has it.
        { character: '\\', after: '[A-Za-z(]', inConstruct: 'phrasing' as const },
      ],
    },
  ])

/**
 * A tree as Markdown of the site's dialect. TeX between dollars in its text becomes a formula where it can be drawn; every
 * other dollar sign is written so that it stays one.
 */
export function writeMarkdown(tree: Root): string {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('$')) return
    const parts = withFormulas(node.value)
    parent.children.splice(index, 1, ...parts)
    return index + parts.length
  })
  return withEscapes(writer.stringify(tree).trim())
}

/** Formulas as `lib/markdown/formulas/delimiters.ts` finds them, doubled dollars too: what registers set apart stands within a line here. */
const candidate = /\$\$([^$]+)\$\$|\$([^\s$](?:[^$]*[^\s$])?)\$(?!\d)/g

function withFormulas(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let end = 0
  for (const match of text.matchAll(candidate)) {
    const value = (match[1] ?? match[2] ?? '').trim()
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length)
    // A sign that is escaped opens and closes nothing; a digit behind would make it money.
    if (value === '' || /\\$/.test(before) || value.endsWith('\\') || /^\d/.test(after)) continue
    if ('problem' in formulaToMathML(value) || doubtAbout(value, '$`')) continue
    parts.push({ type: 'text', value: text.slice(end, match.index) })
    parts.push({ type: 'formula', value, display: false, opener: '$' })
    end = match.index + match[0].length
  }
  parts.push({ type: 'text', value: text.slice(end) })
  return parts.filter((part) => part.type !== 'text' || part.value !== '')
}
