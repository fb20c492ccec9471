import { type Source, slugify } from '../../../content/collection.ts'
import { decodeText, type SourceFile } from '../../../content/front-matter.ts'
import type { Problem } from '../../../content/problem.ts'
import { type BibtexFields, bibtexMonth, formatBibtex } from '../write/bibtex.ts'
import type { BibtexSource } from './bibtex-reader.ts'
import { bibtexFacts } from './facts.ts'
import { scanBibtex } from './scan.ts'

/** An entry of a .bib file as a publication's source, and as the BibTeX it was. */
export type BibliographyEntry = Source & { type: string; key: string; fields: BibtexFields }

const maxBytes = 5 * 1024 * 1024

/** Types that hold other entries, and are no publication of their own once another entry names them. */
const containers = /^(proceedings|mvproceedings|collection|mvcollection|book|mvbook|periodical)$/

/** Fields that say where a thing lies on the owner's machine, which is nobody's business. */
const local = /^(file|owner|timestamp|groups|bdsk-.*|date-(added|modified)|__markedentry)$/

/** What a part of a book or a volume does not have from the whole. */
const notInherited =
  /^(title|subtitle|booktitle|shorttitle|author|crossref|key|doi|url|eprint|abstract|keywords|note|annote|ids|pages)$/

/**
 * Reads a file of BibTeX into sources of publications: the slug is the key in small letters and hyphens, each fact is
 * what its field says. Problems are pushed to `problems`.
 *
 * @returns the entries, and the slugs of those that could not be read
 */
export function readBibliography(
  file: SourceFile,
  problems: Problem[],
): { entries: BibliographyEntry[]; broken: string[] } {
  const { path, bytes } = file
  if (bytes.length > maxBytes) {
    problems.push({
      path,
      message: `expected at most 5 MB, received ${(bytes.length / 1024 / 1024).toFixed(1)} MB; split the file`,
    })
    return { entries: [], broken: [] }
  }
  const text = decodeText(bytes)
  if (typeof text !== 'string') {
    problems.push({ path, line: text.line, message: text.problem })
    return { entries: [], broken: [] }
  }
  const { entries, faults } = scanBibtex(text)
  problems.push(...faults.map(({ line, field, message }) => ({ path, line, field, message })))
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  const named = new Set(entries.map(({ fields }) => fields.get('crossref')?.value.toLowerCase()))
  const publications = entries
    .filter(({ type, key }) => !(containers.test(type) && named.has(key.toLowerCase())))
    .map((entry): BibliographyEntry => {
      const whole = withInherited(entry, byKey, path, problems)
      const { data, body, lines, hints } = bibtexFacts(whole, (line, field, message) =>
        problems.push({ path, line, field, message }),
      )
      const fields: BibtexFields = new Map(
        [...whole.fields].flatMap(([name, { value }]) =>
          value && !local.test(name) ? [[name, name === 'month' ? bibtexMonth(value) : value] as const] : [],
        ),
      )
      const lineOf = (fact: PropertyKey | undefined) => lines.get(String(fact)) ?? entry.line
      return {
        slug: slugify(entry.key),
        data: { ...data, bibtex: formatBibtex(entry.type, entry.key, fields) },
        body,
        placeOf: ([fact]) => ({ path, line: lineOf(fact) }),
        bodyPlace: () => ({ path, line: lineOf('body') }),
        hints,
        type: entry.type,
        key: entry.key,
        fields,
      }
    })
  return { entries: publications, broken: faults.flatMap(({ key }) => (key ? [slugify(key)] : [])) }
}

/** An entry with what it has from the one that its `crossref` names. */
function withInherited(
  entry: BibtexSource,
  byKey: ReadonlyMap<string, BibtexSource>,
  path: string,
  problems: Problem[],
): BibtexSource {
  const crossref = entry.fields.get('crossref')
  if (!crossref) return entry
  const parent = byKey.get(crossref.value.toLowerCase())
  if (!parent || parent === entry) {
    problems.push({
      path,
      line: crossref.line,
      field: 'crossref',
      message: `expected the key of another entry of this file, received "${crossref.value}"; correct it, or copy that entry here`,
    })
    return entry
  }
  const title = parent.fields.get('booktitle') ?? parent.fields.get('title')
  const fields = new Map(entry.fields)
  fields.delete('crossref')
  for (const [name, field] of [...parent.fields, ...(title ? [['booktitle', title] as const] : [])])
    if (!fields.has(name) && (name === 'booktitle' ? field === title : !notInherited.test(name)))
      fields.set(name, field)
  return { ...entry, fields }
}
