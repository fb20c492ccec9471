import { decodeText, withoutTurning } from '../../../content/checks/encoding.ts'
import { type Source, slugify } from '../../../content/collection.ts'
import type { SourceFile } from '../../../content/front-matter.ts'
import type { Problem } from '../../../content/problem.ts'
import { type BibtexFields, formatBibtex } from '../write/bibtex.ts'
import { publicFields } from '../write/mended-fields.ts'
import { entryType, typeMeant } from './entry-types.ts'
import { bibtexFacts } from './facts.ts'
import type { BibtexSource } from './structure/bibtex-reader.ts'
import {
  type Notes,
  publicationsAmong,
  withData,
  withInherited,
  withLostTogether,
} from './structure/inheritance.ts'
import { withOwnKeys } from './structure/repeated-keys.ts'
import { type Fault, scanBibtex } from './structure/scan.ts'
import { fieldsLeftOut, misspeltFields } from './structure/unread-fields.ts'

/** An entry of a .bib file as a publication's source, and as the BibTeX it was. */
export type BibliographyEntry = Source & { type: string; key: string; fields: BibtexFields }

/** How large a file may be. */
export const maxBytes = 5 * 1024 * 1024

/**
 * Reads a file of BibTeX into sources of publications: the slug is the key in small letters and hyphens, each fact is
 * what its field says. Problems are pushed to `problems`.
 *
 * @returns the entries, the slugs of those that could not be read, remarks: what is odd, or was left out, and stops nothing, what
 *   stands apart: entries that hold something for others, and are no publications, and what says of the file which fields stand nowhere
 */
export function readBibliography(file: SourceFile, problems: Problem[]): Omit<Reading, 'problems'> {
  const before = known.get(file.bytes)
  const reading = before?.path === file.path ? before : { path: file.path, ...read(file) }
  known.set(file.bytes, reading)
  problems.push(...reading.problems)
  return reading
}

type Reading = Notes & {
  entries: BibliographyEntry[]
  broken: string[]
  apart: Problem[]
  leftOut: () => Problem[]
}

/** Files that were read already, by their bytes: the loader, the check and whoever asks for a place need the same. */
const known = new WeakMap<Uint8Array, Reading & { path: string }>()

function read(file: SourceFile): Reading {
  const { path } = file
  const whole = readText(file)
  if ('message' in whole)
    return { entries: [], broken: [], apart: [], leftOut: () => [], remarks: [], problems: [whole] }
  const { entries: all, faults, remarks: odd } = scanBibtex(whole.text)
  const { entries, remarks: repeated } = withOwnKeys(all)
  const located = ({ line, key, field, message }: Fault): Problem => ({
    path,
    line,
    ...(key && { entry: key }),
    ...(field && { field }),
    message,
  })
  const hidden = whole.turned.map((line) => ({
    path,
    line,
    message:
      'has a sign that nobody sees and that turns what follows it around, which is left out; remove it',
  }))
  const notes = { problems: faults.map(located), remarks: [...[...odd, ...repeated].map(located), ...hidden] }
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  const { publications, apart } = publicationsAmong(entries)
  const sources = publications.map((entry) =>
    readEntry(withInherited(withData(entry, byKey), byKey, path, notes), path, notes),
  )
  return {
    entries: sources,
    broken: faults.flatMap(({ key }) => (key ? [slugify(key)] : [])),
    apart: apart.map(({ entry: { line, key }, message }) => ({ path, line, entry: key, message })),
    leftOut: () => fieldsLeftOut(publications).map((message) => ({ path, message })),
    problems: notes.problems,
    remarks: withLostTogether(notes.remarks),
  }
}

/** A file's text, and the lines of which a sign that turns what follows it around was left out. */
function readText({ path, bytes }: SourceFile): { text: string; turned: number[] } | Problem {
  if (bytes.length > maxBytes)
    return {
      path,
      message: `expected at most 5 MB, received ${(bytes.length / 1024 / 1024).toFixed(1)} MB; split the file`,
    }
  let turned: number[] = []
  const text = decodeText(bytes, (written) => {
    const straight = withoutTurning(written)
    turned = straight.lines
    return straight.text
  })
  return typeof text === 'string' ? { text, turned } : { path, line: text.line, message: text.problem }
}

/** The fact without which there is no publication that a field of BibTeX is for. */
function factNamed(field: string, type: string): string | undefined {
  if (field === 'title') return field
  if (/^(author|editor)$/.test(field)) return 'authors'
  if (/^(year|date)$/.test(field)) return 'year'
  return entryType(type).venue.includes(field) ? 'venue' : undefined
}

/** A publication's source of an entry that is whole. */
function readEntry(entry: BibtexSource, path: string, { problems, remarks }: Notes): BibliographyEntry {
  const { type, key } = entry
  const into = (list: Problem[]) => (line: number, field: string | undefined, message: string) => {
    list.push({ path, line, entry: key, ...(field && { field }), message })
  }
  const { data, body, lines, hints, corrections } = bibtexFacts(entry, into(problems), into(remarks))
  const meant = typeMeant(type)
  if (meant)
    into(remarks)(entry.line, undefined, `is an @${type}, which is read as an @misc; did you mean @${meant}?`)
  for (const { line, field, message, word } of misspeltFields(entry)) {
    into(remarks)(line, field, message)
    const fact = factNamed(word, type)
    if (fact) hints.set(fact, `write ${word} = {…} for ${field} = {…}`)
  }
  const fields = publicFields(entry.fields, data)
  const lineOf = (fact: PropertyKey | undefined) => lines.get(String(fact)) ?? entry.line
  return {
    slug: slugify(key),
    data: { ...data, bibtex: formatBibtex(type, key, fields) },
    body,
    placeOf: ([fact]) => ({ path, line: lineOf(fact), entry: key }),
    bodyPlace: () => ({ path, line: lineOf('body'), entry: key }),
    hints,
    corrections,
    type,
    key,
    fields,
  }
}
