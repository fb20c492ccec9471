import { parse } from '@retorquere/bibtex-parser'
import { toMarkdown, toText } from './cooked.ts'
import { asLatex } from './foreign-markup.ts'
import {
  isTooDeep,
  longest,
  silent,
  tooLong,
  withLetters,
  withLigatures,
  withoutCommands,
} from './latex-commands.ts'
import { mask } from './stand-ins.ts'

/**
 * What LaTeX in a BibTeX field says, as Markdown or as plain text. The parser turns accents, dashes, quotation marks and
 * markup into Unicode and tags; formulas and addresses never reach it, nor signs that LaTeX takes for commands and authors do not.
 */
export type FromLatex = {
  /** Markdown in which the reader sees the same words; formulas between dollar signs, paragraphs apart. */
  markdown: string
  /** Plain text on one line. */
  text: string
  /** Commands of LaTeX that are not known, and so would be lost; braces that are too deep. */
  unknown: string[]
}

/** A name as BibTeX takes it apart. */
export type LatexName = { name: string; family?: string }

/** Reads a value in LaTeX. */
export function fromLatex(latex: string): FromLatex {
  if (isTooDeep(latex)) return { markdown: '', text: '', unknown: ['{{{…}}}'] }
  const { masked, held } = mask(withoutCommands(withLigatures(unwrapped(asLatex(latex)))))
  const unknown: string[] = []
  const cooked = cook(masked, unknown)
  return { markdown: toMarkdown(cooked, held), text: toText(cooked, held), unknown }
}

/** A value without braces around the whole of it, in which no space would part it for the parser. */
function unwrapped(latex: string): string {
  const text = latex.trim()
  // A command at the beginning reaches as far as the brace.
  if (!/^\{[^\\]/.test(text)) return latex
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    if (depth === 0) return at === text.length - 1 ? text.slice(1, -1) : latex
  }
  return latex
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

/** Foreign names, given name first. */
const katakana = /^\p{Script=Katakana}+$/u

/** Reads names, each in BibTeX's notation (`people/` takes lists apart). */
export function namesFromLatex(pieces: readonly string[]): { names: LatexName[]; unknown: string[] } {
  const unknown: string[] = []
  const names: LatexName[] = []
  // The parser's time grows faster than what it reads.
  for (let start = 0; start < pieces.length; start += 50)
    names.push(...someNames(pieces.slice(start, start + 50), unknown))
  return { names, unknown }
}

function someNames(pieces: readonly string[], unknown: string[]): LatexName[] {
  // A command at the end of a name, `Asl\i`, would take the space before the "and" for its own.
  const apart = pieces.map((piece) => piece.replace(/\\[a-zA-Z]+$/, '{$&}'))
  const { masked, held } = mask(withLetters(apart.join(' and ')))
  const plain = (part = '') => initialsApart(toText(composed(part), held)).replaceAll('–', '-')
  const creators = parseField('author', masked, unknown).author ?? []
  return creators.map((creator): LatexName => {
    if (creator.name !== undefined) return { name: plain(creator.name), family: plain(creator.name) }
    const family = [creator.prefix, creator.lastName].map(plain).filter(Boolean).join(' ')
    const given = plain(creator.firstName)
    // Chinese, Japanese and Korean names begin with the family name.
    const name =
      eastAsian.test(family + given) && !katakana.test(family + given)
        ? `${family}${given}`
        : [given, family, plain(creator.suffix)].filter(Boolean).join(' ')
    return { name, family }
  })
}

/** "A.B." is "A. B.", and "A. -M." and "A -M." are "A.-M.". */
function initialsApart(name: string): string {
  return name
    .replace(/(?<=(?:^|[\s.-])\p{Lu}\.)(?=\p{Lu}\.)/gu, ' ')
    .replace(/(?:\.|(?<=(?:^|\s)\p{Lu})) (?=-\p{Lu}\.)/gu, '.')
}

type Fields = Partial<ReturnType<typeof parse>['entries'][number]['fields']>

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
      return ''
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
    .map((part) => {
      if (!speaksLatex.test(part)) return part
      if (part.length <= longest) return rich(part, unknown)
      unknown.push(tooLong)
      return ''
    })
    .join('')
    .replace(/`/g, '‘')
    .replace(/‘([^‘’']*)'(?!\p{L})/gu, '‘$1’')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
}

function rich(part: string, unknown: string[]): string {
  const note = parseField('note', part, unknown).note
  return typeof note === 'string' ? composed(note) : ''
}

/** Letters with their accents as one character; the parser puts an accent over LaTeX's dotless i. */
function composed(text: string): string {
  return (
    text
      .replace(/ı(?=\p{M})/gu, 'i')
      .replace(/ȷ(?=\p{M})/gu, 'j')
      // Where a line may break is for LaTeX to know.
      .replace(/[\u00ad\u200b]/g, '')
      .normalize('NFC')
  )
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
