import { isOrganisation } from '../../person-names.ts'
import { isFullName, splitTop } from './name-list.ts'

/** Names that are several, for want of an "and" between them. */

/** "Иванов А.Б.", "Quill A. B.": a family name, and initials with their points behind it. */
const initialsBehind = /^(\p{Lu}[\p{L}'’-]*\p{Ll})\s+((?:\p{Lu}\.[\s-]?)+)$/u

const suffix = /^(jr|sr|junior|senior|[ivx]+|ph\.?d|m\.?d|esq|dr|prof)\.?$/i

/** Whether a name is several: with semicolons, ampersands, or more commas than a name has. */
export function isSeveral(name: string): boolean {
  const bare = withoutBraces(name)
  if (/[;&，、；]/.test(bare)) return true
  const parts = bare.split(',').map((part) => part.trim())
  if (parts.length > 1 && parts.every((part) => initialsBehind.test(part))) return true
  if (parts.length > 3 || (parts.length > 1 && parts.at(-1) === '')) return true
  return parts.length === 3 && !suffix.test(parts[1] ?? '') && !suffix.test(parts[2] ?? '')
}

/** "Ann Quill, Bo Malm": a family name of two words is one in Spain, and two persons in a list that a hand has written. */
export function looksLikeTwo(name: string): boolean {
  const [before = '', after = '', more] = withoutBraces(name)
    .split(',')
    .map((part) => part.trim())
  const twoWords = /^\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}\.){0,2}\s+\p{Lu}[\p{L}’'-]{2,}$/u
  return more === undefined && twoWords.test(before) && twoWords.test(after)
}

/**
 * "{Ann Quill and Bo J. Malm}", "{Quill, A. and Malm, B.}": what stands in braces is one name to BibTeX, and these may be persons. Their
 * list, and whether they are persons for sure: by commas or initials in each name, or by "and others". Undefined for an organisation's,
 * as two names without a comma or an initial may be: "{Johns Hopkins and Mayo Clinic}".
 */
export function bracedPersons(name: string): { list: string; isSure: boolean } | undefined {
  const inner = /^\{+([^{}]*)\}+$/.exec(name)?.[1] ?? ''
  const all = inner.split(/\s+and\s+/)
  const pieces = all.filter((piece) => !/^(others|et\.? al\.?)$/i.test(piece))
  const others = pieces.length < all.length
  if (all.length < 2 || pieces.some((piece) => piece === '')) return undefined
  // A group whose list goes on.
  if (others && pieces.every((piece) => isOrganisation(piece)))
    return { list: `${pieces.map((piece) => `{${piece}}`).join(' and ')} and others`, isSure: true }
  const isTurned = pieces.every(
    (piece) => /^[^,]+,\s*[^,]+$/.test(piece) && isFullName(piece.replace(/,/g, '')),
  )
  const listed = isTurned ? pieces : pieces.flatMap((piece) => piece.split(/,\s*/).filter(Boolean))
  const isSure = isTurned || others || listed.every((piece) => isShort(piece) || withInitial.test(piece))
  const mayBe = isSure || (!name.startsWith('{{') && (listed.length > 2 || withInitial.test(inner)))
  if (!mayBe || !listed.every((piece) => isFullName(piece.replace(/,\s*/, ' ')) && !isOrganisation(piece)))
    return undefined
  return { list: [...listed, ...(others ? ['others'] : [])].join(' and '), isSure }
}

const withInitial = /\p{Lu}\./u

/** "Quill A", "Quill AB": a family name with initials behind it. */
function isShort(piece: string): boolean {
  return /^\p{Lu}[\p{L}’'-]*\p{Ll} \p{Lu}{1,2}$/u.test(piece)
}

/** A name without what stands in braces and without escaped signs. */
export function withoutBraces(name: string): string {
  return name.replace(/\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, 'x').replace(/\\(?!&)[^a-zA-Z]/g, '')
}

/** A comma and initials with the next name right behind them: "Quill, A Malm, B", "Quill, Aand Malm, B". */
const nextName = /(,\s*\p{Lu}\.?(?:[ -]?\p{Lu}\.?){0,2})(?:and\s+|\s+)(?=\p{Lu}[\p{L}'’-]+,)/gu

/** The list as it would be right. */
export function corrected(names: readonly string[]): string {
  return names
    .flatMap((name) => name.replace(nextName, '$1 and ').split(' and '))
    .flatMap((name) => splitTop(name, /^\s*(;|\\?&|，|、|；)\s*/))
    .map((name) => name.replace(/\\$/, '').trim())
    .flatMap((name) => {
      const parts = splitTop(name, /^\s*,\s*/).filter(Boolean)
      if (parts.every((part) => initialsBehind.test(part)))
        return parts.map((part) => part.replace(initialsBehind, '$1, $2').trim())
      // "Ann Quill, Bo Malm" beside such as these are two.
      if (parts.every((part) => /\p{L}{2,}\.?\s+(?:\p{Lu}\.\s+){0,2}\S*\p{L}{2,}$/u.test(part))) return parts
      if (parts.length < 3) return [parts.join(', ')]
      const isAlone = (part: string) => !/\s/.test(part)
      // "Quill, Ann, Malm, Bo": nobody lists family names or given names alone.
      if (parts.length % 2 === 0 && parts.every(isAlone))
        return parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ''}`] : []))
      return withInitials(parts)
    })
    .map((name) => shortened(name))
    .filter(Boolean)
    .join(' and ')
}

/** What commas part, with initials behind the family name before them: "Quill, A.", but "QUILL A." as it is. */
function withInitials(parts: readonly string[]): string[] {
  const names: string[] = []
  for (const part of parts) {
    const before = names.at(-1) ?? ''
    const isOpen = before !== '' && !before.includes(',') && !/\s\p{Lu}\.?$/u.test(before)
    const isInitials =
      /^(?:\p{Lu}\p{Ll}?\.[\s-]*)+$|^(?:\p{Lu}[\s-]+)*\p{Lu}$/u.test(part) ||
      // In a list all in capitals, two or three may be a family name.
      (/^\p{Lu}{2,3}$/u.test(part) && /\p{Ll}/u.test(before))
    if (isOpen && isInitials) names[names.length - 1] = `${before}, ${part}`
    else names.push(part)
  }
  return names
}

/** A text of at most 200 characters. */
export function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
