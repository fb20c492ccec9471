import { parse } from '@retorquere/bibtex-parser'
import { formulaToText } from '../../../markdown/mathml.ts'
import { formulaOf, isFormula, mask, paragraph, signOf, unmasked } from './stand-ins.ts'

/**
 * What LaTeX in a BibTeX field says, as Markdown or as plain text. The parser turns accents, dashes, quotation marks and
 * markup into Unicode and tags; formulas never reach it, nor signs that LaTeX takes for commands and authors do not.
 */
export type FromLatex = {
  /** Markdown in which the reader sees the same words; formulas between dollar signs, paragraphs apart. */
  markdown: string
  /** Plain text on one line. */
  text: string
  /** Commands of LaTeX that are not known, and so would be lost. */
  unknown: string[]
}

/** A name as BibTeX takes it apart. */
export type LatexName = { name: string; family?: string }

/** Reads a value in LaTeX. */
export function fromLatex(latex: string): FromLatex {
  const { masked, formulas } = mask(latex)
  const unknown: string[] = []
  const cooked = cook(masked, unknown)
  return { markdown: toMarkdown(cooked, formulas), text: toText(cooked, formulas), unknown }
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

/** Reads a list of names; `others` says whether it ends with "and others". */
export function namesFromLatex(latex: string): { names: LatexName[]; others: boolean; unknown: string[] } {
  const { masked, formulas } = mask(latex)
  const unknown: string[] = []
  const plain = (part = '') => toText(composed(part), formulas)
  const creators = parseField('author', masked, unknown).author ?? []
  const names = creators.map((creator): LatexName => {
    if (creator.name !== undefined) return { name: plain(creator.name), family: plain(creator.name) }
    const family = [creator.prefix, creator.lastName].map(plain).filter(Boolean).join(' ')
    const given = plain(creator.firstName)
    // Chinese, Japanese and Korean names begin with the family name.
    const name = eastAsian.test(family + given)
      ? `${family}${given}`
      : [given, family, plain(creator.suffix)].filter(Boolean).join(' ')
    return { name, family }
  })
  const others = /\band\s+others\s*$/i.test(latex)
  return { names: others ? names.slice(0, -1) : names, others, unknown }
}

type Fields = Partial<ReturnType<typeof parse>['entries'][number]['fields']>

/** Commands that say nothing a reader would miss here, and what they leave. */
const silent = new Map([
  ...['bf', 'it', 'rm', 'sf', 'sl', 'sc', 'tt', 'protect', 'relax', 'noindent', 'small', 'xspace', '/'].map(
    (name) => [`\\${name}`, ''] as const,
  ),
  ['\\newline', ' '],
  ['\\ ', ' '],
  ['\\TeX', 'TeX'],
])

function parseField(field: 'author' | 'note', latex: string, unknown: string[]): Fields {
  const { entries, errors } = parse(`@misc{key,\n${field} = {${latex}}\n}`, {
    english: false,
    sentenceCase: false,
    caseProtection: false,
    fieldMode: { note: 'richtext' },
    unsupported: (_, tex) => {
      const known = silent.get(tex)
      if (known !== undefined) return known
      unknown.push(tex)
      return tex
    },
  })
  unknown.push(...errors.map(({ error }) => error.split('\n')[0] ?? error))
  return entries[0]?.fields ?? {}
}

/** Whether LaTeX has something to say here: a command, a group, an accent, a dash, a quotation mark. */
const speaksLatex = /[\\{}~$`]|--|''/

/** Hands the parts that need it to the parser; it takes milliseconds for what most abstracts have nothing of. */
function cook(latex: string, unknown: string[]): string {
  return parts(latex)
    .map((part) => (speaksLatex.test(part) ? rich(part, unknown) : part))
    .join('')
    .replace(/`/g, '‘')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
}

function rich(part: string, unknown: string[]): string {
  const note = parseField('note', part, unknown).note
  return typeof note === 'string' ? composed(note) : ''
}

/** Letters with their accents as one character; the parser puts an accent over LaTeX's dotless i. */
function composed(text: string): string {
  return text
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/ȷ(?=\p{M})/gu, 'j')
    .normalize('NFC')
}

/** Cut at spaces outside braces, but not after a command, which takes what follows. */
function parts(latex: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < latex.length; at += 1) {
    const sign = latex[at]
    if (sign === '\\') at += 1
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    else if (
      depth === 0 &&
      /[\s\uE000]/.test(sign ?? '') &&
      !/\\[a-zA-Z]+$|\\.$/.test(latex.slice(Math.max(start, at - 40), at))
    ) {
      found.push(latex.slice(start, at), sign ?? '')
      start = at + 1
    }
  }
  return [...found, latex.slice(start)]
}

const pieces = /<(\/?)([a-z]+)([^>]*)>|([\uE000-\uF8FF])|([^<\uE000-\uF8FF]+|<)/g

function toText(cooked: string, formulas: readonly string[]): string {
  return cooked
    .replace(pieces, (_, _end, tag, _attributes, standIn?: string, text?: string) => {
      if (standIn)
        return (
          signOf.get(standIn) ?? (standIn === paragraph ? ' ' : formulaToText(formulaOf(standIn, formulas)))
        )
      return text ?? (/^(p|br|li)$/.test(tag) ? ' ' : '')
    })
    .replace(/\s+/g, ' ')
    .trim()
}

const marks: Record<string, string> = { i: '*', b: '**' }

function toMarkdown(cooked: string, formulas: readonly string[]): string {
  let link: string | undefined
  const markdown = cooked.replace(
    pieces,
    (
      _,
      end: string,
      tag: string,
      attributes: string,
      standIn: string | undefined,
      text: string | undefined,
      at: number,
    ) => {
      if (standIn === paragraph) return '\n\n'
      if (standIn) {
        const sign = signOf.get(standIn)
        if (sign !== undefined) return escapeMarkdown(sign)
        // A digit right after would keep the dollar sign from closing it.
        return `$${formulaOf(standIn, formulas)}$`
      }
      if (text !== undefined) {
        const afterFormula = isFormula(cooked.codePointAt(at - 1))
        const digit = afterFormula && /^\d/.test(text) ? `&#${text.charCodeAt(0)};` : ''
        return digit + escapeMarkdown(digit ? text.slice(1) : text)
      }
      if (tag === 'p') return '\n\n'
      if (tag === 'br' || tag === 'li') return ' '
      if (tag === 'a') {
        const address = end ? link : /href="(https?:\/\/[^"\s()<>]+)"/.exec(unmasked(attributes))?.[1]
        link = end ? undefined : address
        return address === undefined ? '' : end ? `](${address})` : '['
      }
      return marks[tag] ?? ''
    },
  )
  return markdown
    .split(/\n\n+/)
    .map((block) => emphasisTight(block).trim())
    .filter(Boolean)
    .map(escapeBlockStart)
    .join('\n\n')
}

/** Emphasis in Markdown has no space inside its stars, and needs something to emphasise. */
function emphasisTight(block: string): string {
  return block.replace(/(?<!\\)(\*{1,2})(\s*)([^*]*?)(\s*)(?<!\\)\1/g, (_, mark, before, inner, after) =>
    inner ? `${before}${mark}${inner}${mark}${after}` : `${before}${after}`,
  )
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>&[\]$~|!^]/g, '\\$&')
}

/** What would begin a heading, a list or a quotation. */
function escapeBlockStart(block: string): string {
  return block.replace(/^(#|\+|-|=)/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
