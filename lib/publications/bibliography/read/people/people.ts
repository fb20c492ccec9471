import { isOddName } from '../../../../content/checks/person-name.ts'
import { isOrganisation, nameParts } from '../../names.ts'
import { asLatex } from '../latex/foreign-markup.ts'
import { type LatexName, namesFromLatex } from '../latex/from-latex.ts'
import { isTooDeep } from '../latex/latex-commands.ts'
import { bareName, classicName, inOneScript, withInitialsFirst } from './extended-names.ts'
import { cleaned, equalContributors, type MarkedName } from './name-marks.ts'

/** How long the LaTeX of one name may be, in characters: the parser's time grows with the square of it. */
const longestName = 1_000

/** A name as front matter has it. */
type Person = string | { name: string; family?: string; equal?: string; corresponding?: string }

/** The people of a field, or what is wrong with it; `remarks` are doubts that need not stop anybody. */
export type People = {
  people: Person[]
  others: boolean
  problem?: string
  remarks: string[]
}

/**
 * Reads a list of people (BibTeXing, 4): names with "and" between them. Marks behind names (`*`, daggers, numbers of
 * affiliations) are no part of them; a mark that several of the first authors share means equal contribution.
 */
export function peopleIn(field: string, latex: string): People {
  const none = { people: [], others: false, remarks: [] }
  if (isTooDeep(latex))
    return {
      ...none,
      problem: 'expected names, received braces in braces in braces; write the names without them',
    }
  // Tabs and line breaks are spaces; what else is none of a text's characters, no keyboard writes.
  const [control] = /(?!\s)\p{Cc}/u.exec(latex) ?? []
  if (control !== undefined)
    return {
      ...none,
      problem: `expected names, received the control character ${control.charCodeAt(0)} among them; remove it`,
    }
  // A tie is a space.
  const list = unwrapped(
    asLatex(latex)
      .replace(/(?<!\\)~|\s+/g, ' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
  )
  const pieces: MarkedName[] = []
  const inBrackets: string[] = []
  let others = false
  const all = splitTop(list, /^\s+and(?=\s|$)/i)
  const long = all.find((piece) => piece.length > longestName)
  if (long !== undefined)
    return {
      ...none,
      problem: `expected names of at most ${longestName.toLocaleString('en')} characters with "and" between them, received one of ${long.length.toLocaleString('en')} that begins with ${JSON.stringify(long.slice(0, 20))}; shorten it`,
    }
  for (const piece of all) {
    const { text, more } = withoutOthers(piece)
    others ||= more
    const { name, other } = inOneScript(bareName(text))
    if (other) inBrackets.push(other)
    if (name !== '') pieces.push(cleaned(withoutLastSign(classicName(name))))
  }
  const names = pieces.filter(({ latex: name }) => name !== '')
  const wrong = names.find(({ latex: name }) => isSeveral(name))
  if (wrong)
    return {
      ...none,
      problem: `expected names with "and" between them, received ${JSON.stringify(shortened(wrong.latex))}; write ${field} = {${corrected(names.map(({ latex: name }) => name))}}`,
    }
  const said = names.find(({ latex: name }) => /\([^()]*\s[^()]*\)/.test(withoutBraces(name)))
  if (said)
    return {
      ...none,
      problem: `expected a name, received ${JSON.stringify(shortened(said.latex))}; leave out what stands in brackets, or write collaboration = {…} for the group on whose behalf they write`,
    }
  const { names: written, doubt: capitals } = withInitialsFirst(names.map(({ latex: name }) => name))
  const { names: read, unknown } = namesFromLatex(written)
  if (unknown.length > 0)
    return {
      ...none,
      problem: `expected names, received ${JSON.stringify(unknown[0])}; write the characters themselves`,
    }
  const { equal, remarks } = equalContributors(names)
  const doubt = names.find(({ latex: name }) => looksLikeTwo(name))?.latex
  return {
    people: read.map((name, index) =>
      asFact(isUnbracedGroup(written[index] ?? '') ? { name: name.name } : name, {
        equal: equal.has(index),
        corresponding: names[index]?.marks.includes('✉') ?? false,
      }),
    ),
    others,
    remarks: [
      ...remarks,
      ...inBrackets.map(
        (other) =>
          `"${other}" is left out, since citations have one form of a name; write the one to be cited`,
      ),
      ...(capitals
        ? [
            `"${capitals}" and the names beside it are read as given name and family name; if they end in initials, write "Family, I. N."`,
          ]
        : []),
      ...(doubt
        ? [
            `"${doubt}" is read as one name, family name first; if it is two, write ${field} = {${doubt.replace(/\s*,\s*/, ' and ')}}`,
          ]
        : []),
    ],
  }
}

/** A name, with its family name where that is not what it looks like, and with its marks. */
function asFact(
  { name, family }: LatexName,
  { equal, corresponding }: { equal: boolean; corresponding: boolean },
): Person {
  const own = !family || /^(jr|sr|i{2,3}|iv)\.?$/i.test(family) ? undefined : family
  const seen = JSON.stringify(nameParts({ name }))
  const said = own !== undefined && seen !== JSON.stringify(nameParts({ name, family: own }))
  const marks = { ...(equal && { equal: 'true' }), ...(corresponding && { corresponding: 'true' }) }
  return said || equal || corresponding || isOddName(name)
    ? { name, ...(said && { family: own }), ...marks }
    : name
}

/** Whether a name that BibTeX would take apart is an organisation's by its words: "R Core Team". */
function isUnbracedGroup(latex: string): boolean {
  return !/[{},]/.test(latex) && isOrganisation(latex)
}

/** "Quill, Ann B.": a family name, and a given name or initials, as no organisation is called. */
const person = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}\.?){0,3}$/u

/** Braces around a whole list, as some exports have them; around an organisation's name they stay. */
function unwrapped(list: string): string {
  const inner = /^\{([\s\S]*)\}$/.exec(list)?.[1]
  if (inner === undefined || !isBalanced(inner)) return list
  const pieces = splitTop(inner, /^\s+and(?=\s|$)/i)
  if (pieces.length === 1) return person.test(inner) && !isOrganisation(inner) ? inner : list
  return pieces.every((piece) => /^[^,]+,[^,]+$/.test(piece)) ? inner : list
}

/** A list of names as BibTeX is to have it: without marks, faces, HTML, and with "others" for whoever is not named. */
export function cleanList(latex: string): string {
  const all = splitTop(unwrapped(asLatex(latex).replace(/\s+/g, ' ').trim()), /^\s+and(?=\s|$)/i)
  // Such a list was refused.
  if (all.some((piece) => piece.length > longestName)) return latex
  const pieces = all.map(withoutOthers)
  const { names } = withInitialsFirst(
    pieces.map(({ text }) => cleaned(classicName(inOneScript(bareName(text)).name)).latex).filter(Boolean),
  )
  return [
    ...names.map((name) => (isUnbracedGroup(name) ? `{${name}}` : name)),
    ...(pieces.some(({ more }) => more) ? ['others'] : []),
  ].join(' and ')
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
function splitTop(text: string, separator: RegExp): string[] {
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

/** A piece without "others" or "et al." at its end. */
function withoutOthers(piece: string): { text: string; more: boolean } {
  const text = piece.replace(
    /(?:^|(?<![,\s])[,\s]+)(?:(?:\d+ (?:more )?)?(?:others|(?:more )?co-?authors|more authors|colleagues)|\{?\\?(?:emph|textit|it)?\s*\{?\s*(?:et\.?\s*al\.?|u\.\s*a\.|…|\.{3,}|\\l?dots)\s*(?:\{\})?\}?\}?)[.,;]*$/i,
    '',
  )
  return { text: text.trim(), more: text !== piece }
}

/** "A. Quill, and B. Malm" has a comma too many, and SciTePress ends each name with a full stop: "Ann Quill. and Bo Malm." */
function withoutLastSign(text: string): string {
  const bare = text.replace(/\s*,$/, '').replace(/(?<=^[^,]*\s\p{Lu}\p{Ll}{3,})\.$/u, '')
  return bare === text || looksLikeTwo(bare) || isSeveral(bare) ? text : bare
}

const suffix = /^(jr|sr|junior|senior|[ivx]+|ph\.?d|m\.?d|esq|dr|prof)\.?$/i

/** Whether a name is several: with semicolons, ampersands, or more commas than a name has. */
function isSeveral(name: string): boolean {
  const bare = withoutBraces(name)
  if (/[;&，、；]/.test(bare)) return true
  const parts = bare.split(',').map((part) => part.trim())
  if (parts.length > 3 || (parts.length > 1 && parts.at(-1) === '')) return true
  return parts.length === 3 && !suffix.test(parts[1] ?? '') && !suffix.test(parts[2] ?? '')
}

/** "Ann Quill, Bo Malm": a family name of two words is one in Spain, and two persons in a list that a hand has written. */
function looksLikeTwo(name: string): boolean {
  const [before = '', after = '', more] = withoutBraces(name)
    .split(',')
    .map((part) => part.trim())
  const twoWords = /^\p{Lu}[\p{L}.’'-]*\s+\p{Lu}[\p{L}’'-]{2,}$/u
  return more === undefined && twoWords.test(before) && twoWords.test(after)
}

function withoutBraces(name: string): string {
  return name.replace(/\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, 'x').replace(/\\(?!&)[^a-zA-Z]/g, '')
}

/** A comma and initials with the next name right behind them: "Quill, A Malm, B", "Quill, Aand Malm, B". */
const nextName = /(,\s*\p{Lu}\.?(?:[ -]?\p{Lu}\.?){0,2})(?:and\s+|\s+)(?=\p{Lu}[\p{L}'’-]+,)/gu

/** The list as it would be right. */
function corrected(names: readonly string[]): string {
  return names
    .flatMap((name) => name.replace(nextName, '$1 and ').split(' and '))
    .flatMap((name) => splitTop(name, /^\s*(;|\\?&|，|、|；)\s*/))
    .map((name) => name.replace(/\\$/, '').trim())
    .flatMap((name) => {
      const parts = splitTop(name, /^\s*,\s*/).filter(Boolean)
      // "Ann Quill, Bo Malm" beside such as these are two.
      if (parts.every((part) => /\p{L}{2,}\.?\s+\S*\p{L}{2,}$/u.test(part))) return parts
      if (parts.length < 3) return [parts.join(', ')]
      const inPairs =
        parts.length % 2 === 0 &&
        parts.every((part, index) => index % 2 === 0 || /^(\p{Lu}\S{0,2}\s*)+$/u.test(part))
      if (!inPairs) return parts
      return parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ''}`] : []))
    })
    .map((name) => shortened(name))
    .filter(Boolean)
    .join(' and ')
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
