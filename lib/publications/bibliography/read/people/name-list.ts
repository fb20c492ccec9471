import { isOrganisation } from '../../person-names.ts'

/** Lists of people as fields have them: names with "and" between them (BibTeXing, 4), and what ends such a list. */

/** How long the LaTeX of one name may be, in characters: the parser's time grows with the square of it. */
export const longestName = 1_000

const between = /^\s+and(?=\s|$)/i

/** What says that there are more: in English, in Latin, and in the languages whose authors write it in fields; in braces, brackets or italics too. 等 behind the one comma of a name is a given name. */
const othersAtEnd =
  /(?:^|(?<![,\s])[,\s]+)(?:(?:(?:\d+|many|several) (?:more )?)?\{?(?:others|(?:more )?co-?authors|more authors|colleagues)\}?|[{[]?\\?(?:emph|textit|it)?\s*\{?\s*(?:et\.?\s*al\.?|u\.\s*a\.|y otros|e outros|e altri|et autres|и (?:др|другие)\.?|…|\.{3,}|\\l?dots)\s*(?:\{\})?[\]}]?\}?)[.,;]*$|(?:^|(?<=\p{Script=Han})[,，、\s]*)等人$|(?:^|(?<=\p{Script=Han})[，、\s]*|(?<=,[^,]*\p{Script=Han}),\s*)等$/iu

/** The names of a list of LaTeX, as they are written. */
export function namesIn(latex: string): string[] {
  return splitTop(unwrapped(latex.replace(/\s+/g, ' ').trim()), between).map(asPerson)
}

/** "{Quill, Ann}" is a person, whom braces would keep whole. */
function asPerson(name: string): string {
  const inner = /^\{([^{}]*)\}$/.exec(name)?.[1]
  return inner !== undefined && person.test(inner) && !isOrganisation(inner) ? inner : name
}

/** A piece without "others" or "et al." at its end. */
export function withoutOthers(piece: string): { text: string; more: boolean } {
  const bare = unwrapped(piece)
  const cut =
    /^\{.+\}$/.test(bare) && isBalanced(bare.slice(1, -1))
      ? /^\{others\}$/i.exec(bare)
      : othersAtEnd.exec(bare)
  if (!cut) return { text: piece.trim(), more: false }
  const text = bare
    .slice(0, cut.index)
    .replace(/(?<!\p{L})and\s*$/iu, '')
    .trim()
  const whole = `${text}${'}'.repeat(Math.max(openIn(text), 0))}`
  return { text: bare !== piece && splitTop(whole, between).length > 1 ? `{${whole}}` : whole, more: true }
}

/** "Quill, Ann B.": a family name, and a given name or initials, as no organisation is called. */
const person = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}\.?){0,3}$/u

/** Braces around a whole list, as some exports have them; around an organisation's name they stay. */
function unwrapped(list: string): string {
  const inner = /^\{([\s\S]*)\}$/.exec(list)?.[1]
  if (inner === undefined || !isBalanced(inner)) return list
  const pieces = splitTop(inner, between)
  if (goesOn(inner, pieces)) return inner
  if (pieces.length === 1) return asPerson(list)
  return pieces.every((piece) => /^[^,]+,[^,]+$/.test(piece)) ? inner : list
}

/** Whether a list within braces ends in what says that there are more, and is no organisation: "Society of Others", "Foster and Colleagues". */
function goesOn(inner: string, pieces: readonly string[]): boolean {
  const end = inner.slice(-80)
  if (!othersAtEnd.test(end)) return false
  if (!/(?:others|authors|colleagues)\W*$/i.test(end) || /\p{Lu}\./u.test(inner)) return true
  const [first = ''] = pieces
  const isWord = pieces.length > 1 && /^[^\p{Lu}]+$/u.test(pieces.at(-1) ?? '')
  return isWord || (pieces.length > 1 && (person.test(first) || isFullName(first)) && !isOrganisation(first))
}

/** "Ann Quill": two to four words with capitals, as persons are called, and other things too. */
export function isFullName(piece: string): boolean {
  return /^\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){1,3}$/u.test(piece)
}

function isBalanced(text: string): boolean {
  return openIn(text) === 0
}

/** How many braces are open at the end; -1 where one closes that is not open. */
function openIn(text: string): number {
  let depth = 0
  for (const sign of text) {
    if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    if (depth < 0) return -1
  }
  return depth
}

/** Cut where a pattern matches outside of braces; the pattern begins with `^` and is tried at spaces and signs alone. */
export function splitTop(text: string, separator: RegExp): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    else if (depth === 0 && /[\s,;&，、；]/.test(sign)) {
      const [cut = ''] = separator.exec(text.slice(at, at + 12)) ?? []
      if (cut === '') continue
      found.push(text.slice(start, at).trim())
      start = at + cut.length
      at = start - 1
    }
  }
  const all = [...found, text.slice(start).trim()]
  // A list that begins with "and".
  return all.map((piece) => piece.replace(/^and(\s+|$)/i, ''))
}
