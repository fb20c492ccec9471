import { isOddName } from '../../../../content/checks/person-name.ts'
import { isVietnameseInOrder } from '../../family-first.ts'
import { isOrganisation, nameParts } from '../../person-names.ts'
import { asLatex } from '../latex/foreign-markup.ts'
import { type LatexName, namesFromLatex } from '../latex/from-latex.ts'
import { isTooDeep } from '../latex/latex-commands.ts'
import {
  bareName,
  classicName,
  degreeInDoubt,
  inOneScript,
  saysDegrees,
  withInitialsFirst,
  withoutOrcid,
} from './extended-names.ts'
import { longestName, namesIn, withoutOthers } from './name-list.ts'
import { cleaned, equalContributors, type MarkedName } from './name-marks.ts'
import {
  bracedPersons,
  corrected,
  isSeveral,
  looksLikeTwo,
  shortened,
  withoutBraces,
} from './several-names.ts'

/** A name as front matter has it. */
type Person =
  | string
  | { name: string; family?: string; equal?: string; corresponding?: string; orcid?: string }

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
  const unreadable = signsFault(latex)
  if (unreadable) return refused(unreadable)
  // A tie is a space.
  const pieces = namesIn(asLatex(latex).replace(/(?<!\\)~/g, ' '))
  const long = lengthFault(pieces)
  if (long) return refused(long)
  const { names, inBrackets, others, orcids } = cleanedNames(pieces)
  const wrong = namesFault(field, names, others)
  if (wrong) return refused(wrong)
  const { names: written, doubt: capitals } = withInitialsFirst(names.map(({ latex: name }) => name))
  const { names: read, unknown } = namesFromLatex(written)
  if (unknown.length > 0)
    return refused(`expected names, received "${unknown[0]}"; write the characters themselves`)
  const { equal, remarks } = equalContributors(names)
  return {
    people: read.map((name, index) =>
      asFact(isUnbracedWhole(written[index] ?? '') ? { name: name.name } : name, {
        equal: equal.has(index),
        corresponding: names[index]?.marks.includes('✉') ?? false,
        orcid: field === 'author' ? orcids[index] : undefined,
      }),
    ),
    others,
    remarks: [
      ...remarks,
      ...inBrackets.map(
        (other) =>
          `"${other}" is left out, since citations have one form of a name; write the one to be cited`,
      ),
      ...firmsInDoubt(latex),
      ...read.flatMap((name, index) => (written[index]?.includes(',') ? [] : familyInDoubt(name))),
      ...doubtsOf(field, names, { capitals, others }),
    ],
  }
}

function refused(problem: string): People {
  return { people: [], others: false, remarks: [], problem }
}

/** What is wrong with the signs of a field: in what is nested or is no text, no names are looked for. */
function signsFault(latex: string): string | undefined {
  if (isTooDeep(latex))
    return 'expected names, received braces in braces in braces; write the names without them'
  // Tabs and line breaks are spaces; what else is none of a text's characters, no keyboard writes.
  const [control] = /(?!\s)\p{Cc}/u.exec(latex) ?? []
  return control === undefined
    ? undefined
    : `expected names, received the control character ${control.charCodeAt(0)} among them; remove it`
}

function lengthFault(pieces: readonly string[]): string | undefined {
  const long = pieces.find((piece) => piece.length > longestName)
  return (
    long &&
    `expected names of at most ${longestName.toLocaleString('en')} characters with "and" between them, received one of ${long.length.toLocaleString('en')} that begins with ${JSON.stringify(long.slice(0, 20))}; shorten it`
  )
}

/** The names of a list, each in one script and without its marks; what stood in another script; whether the list goes on. */
function cleanedNames(pieces: readonly string[]) {
  const amongDegrees = saysDegrees(pieces.join(' and '))
  const parts = pieces.map((piece) => {
    const { text, orcid } = withoutOrcid(piece)
    const { text: named, more } = withoutOthers(text)
    const { name, other } = inOneScript(bareName(named, amongDegrees))
    return { ...cleaned(withoutLastSign(classicName(name))), other, more, orcid }
  })
  const names = parts.filter(({ latex }) => latex !== '')
  return {
    names,
    orcids: names.map(({ orcid }) => orcid),
    inBrackets: parts.flatMap(({ other }) => other ?? []),
    others: parts.some(({ more }) => more),
  }
}

/** What stands where a name should: several names, or a name with something in brackets. */
function namesFault(field: string, names: readonly MarkedName[], others: boolean): string | undefined {
  const wrong = names.find(({ latex }) => isSeveral(latex))
  if (wrong)
    return `expected names with "and" between them, received ${JSON.stringify(shortened(wrong.latex))}; write ${field} = {${corrected(names.map(({ latex }) => latex))}${others ? ' and others' : ''}}`
  const braced = names.find(({ latex }) => bracedPersons(latex)?.isSure)
  if (braced)
    return `expected each name by itself, received ${JSON.stringify(shortened(braced.latex))}, which is one name because of its braces; write ${field} = {${names.map(({ latex }) => bracedPersons(latex)?.list ?? latex).join(' and ')}${others ? ' and others' : ''}}`
  const said = names.find(({ latex }) => /\([^()]*\s[^()]*\)/.test(withoutBraces(latex)))
  return (
    said &&
    `expected a name, received ${JSON.stringify(shortened(said.latex))}; leave out what stands in brackets, or write collaboration = {…} for the group on whose behalf they write`
  )
}

/** What may have been meant in another way. */
function doubtsOf(
  field: string,
  names: readonly MarkedName[],
  { capitals, others }: { capitals: string | undefined; others: boolean },
): string[] {
  const two = names.find(({ latex }) => looksLikeTwo(latex))?.latex
  const parted = names.map(({ latex }) => (looksLikeTwo(latex) ? latex.replace(/\s*,\s*/, ' and ') : latex))
  return [
    ...(capitals
      ? [
          `"${capitals}" and the names beside it are read as given name and family name; if they end in initials, write "Family, I. N."`,
        ]
      : []),
    ...names.flatMap(({ latex }) => {
      const several = bracedPersons(latex)
      return several && !several.isSure
        ? [
            `"${latex.slice(1, -1)}" is one name because of its braces; if it is several, write ${several.list} without them`,
          ]
        : []
    }),
    ...names.flatMap(({ latex }) => {
      const degree = degreeInDoubt(latex)
      return degree
        ? [
            `"${latex}" is read as a family name of two words and initials; if ${degree} is a degree, leave it out`,
          ]
        : []
    }),
    ...(two
      ? [
          `"${two}" is read as one name, family name first; if it is two, write ${field} = {${[...parted, ...(others ? ['others'] : [])].join(' and ')}}`,
        ]
      : []),
  ]
}

/** A name of Vietnam in its own order, of which BibTeX takes the last word for the family name. */
function familyInDoubt({ name, family }: LatexName): string[] {
  const words = name.split(' ')
  const [first, ...rest] = words
  return family === words.at(-1) && isVietnameseInOrder(words)
    ? [
        `"${name}" is read with ${family} as the family name, as BibTeX has it; if that is ${first}, write "${first}, ${rest.join(' ')}"`,
      ]
    : []
}

/** Two words with a comma in braces of their own, all of them: so exports have persons, and people have firms. */
function firmsInDoubt(latex: string): string[] {
  const [, first] =
    /^\s*\{(\p{Lu}\p{L}+, \p{Lu}\p{L}+)\}(?:\s+and\s+\{\p{Lu}\p{L}+, \p{Lu}\p{L}+\})+\s*$/u.exec(latex) ?? []
  return first
    ? [
        `"${first}" and those beside it are read as persons, family name first; if they are firms, write {{${first}}}`,
      ]
    : []
}

/** A name, with its family name where that is not what it looks like, and with its marks. */
function asFact(
  { name, family }: LatexName,
  { equal, corresponding, orcid }: { equal: boolean; corresponding: boolean; orcid?: string },
): Person {
  const own = !family || /^(jr|sr|i{2,3}|iv)\.?$/i.test(family) ? undefined : family
  const seen = JSON.stringify(nameParts({ name }))
  const said = own !== undefined && seen !== JSON.stringify(nameParts({ name, family: own }))
  const marks = {
    ...(equal && { equal: 'true' }),
    ...(corresponding && { corresponding: 'true' }),
    ...(orcid && { orcid }),
  }
  return said || equal || corresponding || orcid || isOddName(name)
    ? { name, ...(said && { family: own }), ...marks }
    : name
}

/** Whether a name that BibTeX would take apart is whole by its words: "R Core Team", "Isidore of Seville". */
function isUnbracedWhole(latex: string): boolean {
  return !/[{},]/.test(latex) && (isOrganisation(latex) || / of /.test(latex))
}

/** A list of names as BibTeX is to have it: without marks, faces, HTML, and with "others" for whoever is not named. */
export function cleanList(latex: string): string {
  const all = namesIn(asLatex(latex))
  // Such a list was refused.
  if (all.some((piece) => piece.length > longestName)) return latex
  const pieces = all.map((piece) => withoutOthers(withoutOrcid(piece).text))
  const amongDegrees = saysDegrees(all.join(' and '))
  const { names } = withInitialsFirst(
    pieces
      .map(({ text }) => cleaned(classicName(inOneScript(bareName(text, amongDegrees)).name)).latex)
      .filter(Boolean),
  )
  return [
    ...names.map((name) => (isUnbracedWhole(name) ? `{${name}}` : name)),
    ...(pieces.some(({ more }) => more) ? ['others'] : []),
  ].join(' and ')
}

/** "A. Quill, and B. Malm" has a comma too many, and SciTePress ends each name with a full stop: "Ann Quill. and Bo Malm." */
function withoutLastSign(text: string): string {
  const bare = text.replace(/\s*[,;]$/, '').replace(/(?<=^[^,]*\s\p{Lu}\p{Ll}{3,})\.$/u, '')
  return bare === text || looksLikeTwo(bare) || isSeveral(bare) ? text : bare
}
