import { isOrganisation } from '../../person-names.ts'

/** Lists of people as fields have them: names with "and" between them (BibTeXing, 4), and what ends such a list. */

/** How long the LaTeX of one name may be, in characters: the parser's time grows with the square of it. */
export const longestName = 1_000

const between = /^\s+and(?=\s|$)/i

/** What says that there are more: in English, in Latin, and in the languages whose authors write it in fields; in braces, brackets or italics too. */
const othersAtEnd =
  /(?:^|(?<![,\s])[,\s]+)(?:(?:(?:\d+|many|several) (?:more )?)?\{?(?:others|(?:more )?co-?authors|more authors|colleagues)\}?|[{[]?\\?(?:emph|textit|it)?\s*\{?\s*(?:et\.?\s*al\.?|u\.\s*a\.|y otros|e outros|e altri|et autres|и (?:др|другие)\.?|…|\.{3,}|\\l?dots)\s*(?:\{\})?[\]}]?\}?)[.,;]*$|(?:^|(?<=\p{Script=Han})[,，、\s]*)(?:等|等人)$/iu

/** The names of a list of LaTeX, as they are written. */
export function namesIn(latex: string): string[] {
  return splitTop(unwrapped(latex.replace(/\s+/g, ' ').trim()), between)
}

/** A piece without "others" or "et al." at its end. */
export function withoutOthers(piece: string): { text: string; more: boolean } {
  const cut = othersAtEnd.exec(piece)
  if (!cut) return { text: piece.trim(), more: false }
  const text = piece.slice(0, cut.index).trim()
  return { text: isBalanced(text) ? text : text.replace(/^\{+/, ''), more: true }
}

/** "Quill, Ann B.": a family name, and a given name or initials, as no organisation is called. */
const person = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}\.?){0,3}$/u

/** Braces around a whole list, as some exports have them; around an organisation's name they stay. */
function unwrapped(list: string): string {
  const inner = /^\{([\s\S]*)\}$/.exec(list)?.[1]
  if (inner === undefined || !isBalanced(inner)) return list
  const pieces = splitTop(inner, between)
  // An organisation has no others.
  if (withoutOthers(inner).more) return inner
  if (pieces.length === 1) return person.test(inner) && !isOrganisation(inner) ? inner : list
  return pieces.every((piece) => /^[^,]+,[^,]+$/.test(piece)) ? inner : list
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
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
