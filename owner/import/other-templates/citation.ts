import { leadingNames } from '../entries/people.ts'

/** `Family, G.`, as APA writes a name. */
const turned = /^(\p{Lu}[\p{L}'’ -]*), ((?:\p{Lu}\.[ -]?)+)$/u

/**
 * The authors with whom a citation begins, as a list of names: `A. Example, B. Other`. Both ways of writing names are
 * known, the family name last (`Ada B. Example and Bo Other`) and first (`Example, A. B., & Other, B.`).
 *
 * @param title the paper's, before which the names stand
 * @returns undefined where it is not plain who they are
 */
export function authorsIn(citation: string, title: string): string | undefined {
  const ends = [citation.indexOf(title), citation.search(/\(?\b[12]\d{3}\b|["“”]/)].filter((at) => at > 0)
  const head = citation
    .slice(0, Math.min(...ends, citation.length))
    .replace(/[\s("“,.]+$/, (end) => (/^\./.test(end) ? '.' : ''))
  const pieces = head.split(/(?<=\.),\s+(?:(?:&|and)\s+)?|,?\s+(?:&|and)\s+/u).filter(Boolean)
  const family = pieces.map((piece) => turned.exec(piece.replace(/,$/, '')))
  if (family.every((match) => match !== null))
    return family.map((match) => `${match[2]?.trim()} ${match[1]}`).join(', ')
  const names = leadingNames(head, { strict: true, marks: new Map() })
  const isAll = names !== undefined && head.slice(names.to).replace(/[\s.,]/g, '') === ''
  // One word may be half of a name that is written the other way round.
  return isAll && names.people.every(({ name }) => /\p{L}[\s.]+\p{L}/u.test(name))
    ? head.replace(/(?<=\p{Ll})\.$/u, '')
    : undefined
}

/** Facts of a citation by the words that say them, and what may stand before each. */
const imprints: [key: 'series' | 'volume' | 'number' | 'pages', words: RegExp][] = [
  ['series', /\b(LNCS|LNAI|LNBIP|LIPIcs|CCIS|Lecture Notes in [A-Z][\w ]+?)(?=,? (?:vol(?:ume|\.)? ?)?\d)/],
  ['pages', /(?:\bpp?\.? ?|\bpages? |(?<=\d\)?) ?[:,] ?)(\d+ ?[-–—]+ ?\d+)(?![\d/-])/],
  ['number', /(?:\b(?:no|issue)\.? ?|(?<=\b\d+ ?)\()(\d+(?:[-–]\d+)?)\)?/i],
  ['volume', /\bvol(?:ume)?\.? ?(\d+)/i],
]

/** The number behind a series or a journal, where nothing else says that it is the volume. */
const bareVolume = /(?<=^|[.,"”]\s*)(\d{1,4})(?=\s*(?:$|[,.:]))/

/**
 * What a citation says of where in a series or a journal a paper stands, behind the paper's title; and what else it says.
 *
 * @param venue the paper's, and its year
 */
export function imprintIn(citation: string, title: string, venue: string) {
  const facts: Partial<Record<'series' | 'volume' | 'number' | 'pages', string>> = {}
  const at = citation.indexOf(title)
  let rest = at === -1 || title === '' ? citation : citation.slice(at + title.length)
  for (const word of venue.split(/, (?=\d{4}$)/)) rest = rest.replace(word, '')
  const take = (key: keyof typeof facts, words: RegExp) => {
    const match = words.exec(rest)
    if (!match?.[1] || facts[key] !== undefined) return
    facts[key] = match[1].replace(/ ?[-–—]+ ?/, '–')
    rest = rest.replace(match[0], '').trim()
  }
  for (const [key, words] of imprints) take(key, words)
  take('volume', bareVolume)
  const { series, volume, number, pages } = facts
  return { facts: { series, volume, number, pages }, rest, isWhole: at !== -1 }
}

/** `Family G.` or `Family GH`, as Vancouver's style writes a name. */
const initialsLast =
  /^((?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) ((?:\p{Lu}\.?-?){1,4})$/u

/**
 * A list of authors with the initials before the family names, where all stand behind them: `<b>Example A.</b>, Other B.`
 * is `<b>A. Example</b>, B. Other`. Any other list stays as it is.
 */
export function initialsFirst(authors: string, plain: string): string {
  const names = plain
    .split(/,\s*(?:(?:and|&)\s+)?|\s+(?:and|&|et|und|y)\s+/u)
    .filter((name) => !/^(?:et al\.?)?$/.test(name))
  const isPlain = names.length > 1 || /\.$/.test(plain)
  // Where marks stand within a name, none is turned: half a list turned would be two orders in one.
  if (!isPlain || !names.every((name) => initialsLast.test(name) && authors.includes(name))) return authors
  return names.reduce((text, name) => text.replace(name, name.replace(initialsLast, '$2 $1')), authors)
}
