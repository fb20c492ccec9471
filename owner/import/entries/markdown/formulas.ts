import type { PhrasingContent } from 'mdast'
import { doubtAbout, formulaInMarkdown, opensFormula } from '../../../../lib/markdown/formulas/delimiters.ts'
import { brokenFormulas } from '../../../../lib/markdown/markdown.ts'
import { configOf, type OldSite, record } from '../../page/old-site.ts'

/** What was a formula on the old site, and how the new one writes it: one rule for every file. */

/**
 * Whether the old site says that single dollars enclose formulas: MathJax's `inlineMath` or KaTeX's delimiters do, and so do
 * the templates of academicpages and al-folio until their owner says something else.
 */
export function dollarsEncloseFormulas(site: OldSite): boolean {
  const scripts = [...site.texts].filter(([path]) => !/\.md$|^_data\//i.test(path)).map(([, text]) => text)
  if (scripts.some((text) => /inlineMath\b[^;]*?["']\$["']|\bleft["']?\s*:\s*["']\$["']/.test(text)))
    return true
  if (scripts.some((text) => /\binlineMath\b|\brenderMathInElement\b/.test(text))) return false
  const config = configOf(site)
  return String(config.enable_math) === 'true' || 'publications' in record(config.collections)
}

/** Something between single dollars, neither escaped nor doubled. */
export const inDollars = /(?<![\\$])\$(?![\s$])((?:\\[^\n]|[^$\\\n])+?)(?<!\s)\$(?!\$)/g

/**
 * A text in which what was surely a formula between dollars is written as it is nowhere else, between `` $` `` and `` `$ ``: with
 * `enclosed` every one that the new site takes for a formula, but for what may be money or words between two prices; else those
 * that have scripts or groups, and no space.
 *
 * @param enclosed whether the old site says that dollars enclose formulas
 */
export function withSureFormulas(text: string, enclosed: boolean): string {
  return text.replace(inDollars, (written, inner: string, at: number) => {
    const [before = '', next = ''] = [text[at - 1], text[at + written.length]]
    const isAlone = !/[\p{L}\p{N}]/u.test(before + next) && !/\s/.test(inner) && /[\^_{]/.test(inner)
    const isMoney = /^\d/.test(inner) && /\p{L}{2}/u.test(inner) && !/[\\^_]/.test(inner)
    const isFormula =
      (enclosed || isAlone) && !isMoney && opensFormula('$', inner, false, next) && !doubtAbout(inner, '$')
    return isFormula && brokenFormulas(`$\`${inner}\`$`).length === 0 ? `$\`${inner}\`$` : written
  })
}

/**
 * Such a formula in the source of a page, before Markdown is read, as MathJax met it after that: kramdown takes away the
 * backslash before most signs, and CommonMark would before all.
 */
export function forMarkdown(written: string): string {
  const met = `$${written.slice(1, -1).replace(/\\([\\.*_+`()[\]{}#!:|"'$-])/g, '$1')}$`
  return withSureFormulas(met, true) === met ? written : met.replace(/[!#-/:-@[-`{-~]/g, '\\$&')
}

/** What was a formula for MathJax: one that is sure, a command of LaTeX between dollars, doubled ones, `\(…\)` or `\[…\]`. */
const formula =
  /(\$`[^`]+`\$|\$\$[^$]+\$\$|\\\((?:[^\\]|\\[^()])+\\\)|\\\[(?:[^\\]|\\[^[\]])+\\\]|\$(?=\S)(?:[^$\n\\]|\\(?![a-zA-Z]))*\\[a-zA-Z][^$\n]*(?<=\S)\$)/

/** A backslash that would begin a formula or be taken for a stray command, though it is escaped. */
const opening = /(\\(?=[([]|(?:begin|end)\{))/

/**
 * Text of an old page, in which what was surely a formula, as "$\theta$", stays one. Of others nobody can tell whether
 * they were one: they stay the signs that they are.
 *
 * @param alone whether it is the whole of a paragraph, where a formula can stand on lines of its own
 */
export function withFormulas(text: string, { alone }: { alone: boolean }): PhrasingContent[] {
  return text.split(formula).flatMap((part): PhrasingContent[] => {
    if (part === '') return []
    const written = asFormula(part, alone && part.trim() === text.trim())
    if (written !== undefined) return [{ type: 'html', value: written }]
    return part
      .split(opening)
      .map((piece) => (piece === '\\' ? { type: 'html', value: '&#92;' } : { type: 'text', value: piece }))
  })
}

/** A formula of MathJax in the site's Markdown, where it can be drawn and is surely one; `alone` in its paragraph. */
function asFormula(text: string, alone: boolean): string | undefined {
  const sure = /^\$`([^`]+)`\$$/.exec(text)?.[1]
  if (sure !== undefined) return formulaInMarkdown(sure)
  const [, open = '', inner = ''] = /^(\$\$?|\\[([])([\s\S]+?)(?:\$\$?|\\[)\]])$/.exec(text) ?? []
  // Prices are doubled for no reason, but words and spaces end them: $$5 per hour$$, $$20 to $$30.
  const isSure = open.startsWith('\\') || (open === '$$' && /^[\p{L}\d(](.*[^\s$])?$/su.test(inner))
  if (!isSure && !/[\\^_=]/.test(inner)) return undefined
  const value = inner.trim().replace(/\s*\n\s*/g, ' ')
  const isSetApart = open === '$$' || open === '\\['
  const written = open === '$' ? text : isSetApart && alone ? `$$\n${value}\n$$` : `$${value}$`
  return brokenFormulas(written).length === 0 ? written : undefined
}
