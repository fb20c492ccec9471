import { decodeText } from '../../../content/checks/encoding.ts'
import { type Source, slugify } from '../../../content/collection.ts'
import type { SourceFile } from '../../../content/front-matter.ts'
import type { Problem } from '../../../content/problem.ts'
import { type BibtexFields, bibtexMonth, formatBibtex } from '../write/bibtex.ts'
import { toLatex } from '../write/latex.ts'
import { adsJournal } from './ads-journals.ts'
import { dateIn, monthIn, yearIn } from './dates.ts'
import { noPublication } from './entry-types.ts'
import { bibtexFacts } from './facts.ts'
import { isPublic } from './fields.ts'
import { publicKeywords } from './keywords.ts'
import { asLatex } from './latex/foreign-markup.ts'
import { fromLatex } from './latex/from-latex.ts'
import { cleanList } from './people/people.ts'
import type { BibtexField, BibtexSource } from './structure/bibtex-reader.ts'
import { type Fault, scanBibtex } from './structure/scan.ts'
import { addressIn, doiIn, isNoNumber, saysNothing } from './values.ts'

/** An entry of a .bib file as a publication's source, and as the BibTeX it was. */
export type BibliographyEntry = Source & { type: string; key: string; fields: BibtexFields }

/** How large a file may be. */
export const maxBytes = 5 * 1024 * 1024

/** Types that hold other entries, and are no publication of their own once another entry names them. */
const containers = /^(proceedings|mvproceedings|collection|mvcollection|book|mvbook|periodical)$/

/** What a part of a book or a volume does not have from the whole. */
const notInherited =
  /^(title|subtitle|booktitle|shorttitle|author|crossref|key|doi|url|eprint|abstract|keywords|note|annote|ids|pages)$/

/**
 * Reads a file of BibTeX into sources of publications: the slug is the key in small letters and hyphens, each fact is
 * what its field says. Problems are pushed to `problems`.
 *
 * @returns the entries, the slugs of those that could not be read, and remarks: what is odd, or was left out, and stops nothing
 */
export function readBibliography(file: SourceFile, problems: Problem[]): Omit<Reading, 'problems'> {
  const before = known.get(file.bytes)
  const reading = before?.path === file.path ? before : { path: file.path, ...read(file) }
  known.set(file.bytes, reading)
  problems.push(...reading.problems)
  return reading
}

type Reading = { entries: BibliographyEntry[]; broken: string[]; remarks: Problem[]; problems: Problem[] }

/** Files that were read already, by their bytes: the loader, the check and whoever asks for a place need the same. */
const known = new WeakMap<Uint8Array, Reading & { path: string }>()

function read({ path, bytes }: SourceFile): Reading {
  const problems: Problem[] = []
  if (bytes.length > maxBytes) {
    problems.push({
      path,
      message: `expected at most 5 MB, received ${(bytes.length / 1024 / 1024).toFixed(1)} MB; split the file`,
    })
    return { entries: [], broken: [], remarks: [], problems }
  }
  const text = decodeText(bytes)
  if (typeof text !== 'string') {
    problems.push({ path, line: text.line, message: text.problem })
    return { entries: [], broken: [], remarks: [], problems }
  }
  const { entries, faults, remarks: odd } = scanBibtex(text)
  const located = ({ line, key, field, message }: Fault): Problem => ({
    path,
    line,
    ...(key && { entry: key }),
    ...(field && { field }),
    message,
  })
  problems.push(...faults.map(located))
  const remarks = odd.map(located)
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  const named = new Set(entries.map(({ fields }) => fields.get('crossref')?.value.toLowerCase()))
  const publications = entries
    .filter(
      ({ type, key }) =>
        !noPublication.test(type) && !(containers.test(type) && named.has(key.toLowerCase())),
    )
    .map((entry): BibliographyEntry => {
      const whole = withInherited(withData(entry, byKey), byKey, path, { problems, remarks })
      const into = (list: Problem[]) => (line: number, field: string | undefined, message: string) => {
        list.push({ path, line, entry: entry.key, ...(field && { field }), message })
      }
      const { data, body, lines, hints, corrections } = bibtexFacts(whole, into(problems), into(remarks))
      const fields: BibtexFields = new Map(
        [...whole.fields].flatMap(([name, { value }]) => {
          const kept =
            value && isPublic(name, value) && !isNothing(name, value.replace(/[{}]/g, ''))
              ? publicValue(name, value)
              : ''
          return kept ? [[name, kept] as const] : []
        }),
      )
      for (const [name, value] of addressesUnderOtherNames(whole.fields, data))
        if (!fields.has(name)) fields.set(name, value)
      const lineOf = (fact: PropertyKey | undefined) => lines.get(String(fact)) ?? entry.line
      return {
        slug: slugify(entry.key),
        data: { ...data, bibtex: formatBibtex(entry.type, entry.key, fields) },
        body,
        placeOf: ([fact]) => ({ path, line: lineOf(fact), entry: entry.key }),
        bodyPlace: () => ({ path, line: lineOf('body'), entry: entry.key }),
        hints,
        corrections,
        type: entry.type,
        key: entry.key,
        fields,
      }
    })
  return {
    entries: publications,
    broken: faults.flatMap(({ key }) => (key ? [slugify(key)] : [])),
    remarks,
    problems,
  }
}

/** Whether the value of a field only says that there is none. */
function isNothing(name: string, value: string): boolean {
  return saysNothing(value) || (/^(volume|number|issue|pages)$/.test(name) && isNoNumber(value))
}

/** What `arxiv` and `html` say of a paper, in the fields that styles of BibTeX know. */
function addressesUnderOtherNames(
  fields: BibtexSource['fields'],
  { arxiv }: Record<string, unknown>,
): [string, string][] {
  const id = ['arxiv', 'arxivid', 'arxiv_id'].some((name) => fields.get(name)?.value)
  const page = ['html', 'link'].map((name) => addressIn(fields.get(name)?.value ?? '')).find(Boolean)
  return [
    ...(id && typeof arxiv === 'string'
      ? [['eprint', arxiv] as [string, string], ['archiveprefix', 'arXiv'] as [string, string]]
      : []),
    ...(page && !fields.get('doi')?.value ? [['url', publicValue('url', page)] as [string, string]] : []),
  ]
}

/** Fields that are no text which LaTeX sets, so that a sign in them is the sign. */
const ofSigns =
  /^(eprint|eid|pages|file|url|urldate|biburl|adsurl|ee|swhid|bibsource|mrnumber|slaccitation|zbl|zblnumber)$/

/** A text whose signs would be commands to LaTeX, escaped; formulas, addresses and what is escaped stay. */
function escaped(latex: string): string {
  return latex.replace(
    /\\(?:url|href|path|nolinkurl|verb|ce|ensuremath)\s*\{[^{}]*\}|\\.|\$[^$]*\$|\\\([\s\S]*?\\\)|https?:[^\s{}]+|[&%#]|(?<=[\p{L}\d])_(?=[\p{L}\d])/gu,
    (found) => (/^[&%#_]$/.test(found) ? `\\${found}` : found),
  )
}

/** A value as visitors are to have it: what is broken in it for LaTeX and for links is mended. */
function publicValue(name: string, value: string): string {
  if (name === 'month')
    return bibtexMonth(/^\W*\d{4}-\d\d/.test(value) ? `${monthIn(value) ?? value}` : value)
  // A date that biblatex does not take.
  if (name === 'date' && !/^[\d~?%./X-]*\d{4}/.test(value.replace(/^\d{1,2}\./, 'x'))) {
    const { year, month } = dateIn(value)
    return year ? [year, month && String(month).padStart(2, '0')].filter(Boolean).join('-') : value
  }
  // Macros that sort an entry are known to the owner's own bibliography alone.
  if (name === 'year' && value.includes('\\')) return yearIn(fromLatex(value).text)
  if (name === 'keywords') return publicKeywords(escaped(asLatex(value).trim()))
  if (name === 'eprint' || name === 'pages') return asLatex(value).replace(/^\{([^{}]*)\}$/, '$1')
  if (name === 'journal' || name === 'journaltitle') {
    const ofAds = adsJournal(value)
    return ofAds && !/[\\{]/.test(ofAds) ? toLatex(ofAds) : escaped(asLatex(ofAds ?? value))
  }
  if (name === 'doi') return doiIn(value) ?? ''
  if (name === 'url') return addressIn(value)?.replace(/[{}\\]/g, encodeURIComponent) ?? ''
  if (/^(author|editor[a-c]?|translator)$/.test(name)) return cleanList(value)
  return ofSigns.test(name) ? asLatex(value).trim() : escaped(asLatex(value).trim())
}

/** An entry with the fields that it has from the @xdata entries which its `xdata` names (biblatex manual, 3.13.6). */
function withData(entry: BibtexSource, byKey: ReadonlyMap<string, BibtexSource>): BibtexSource {
  const xdata = entry.fields.get('xdata')
  if (!xdata) return entry
  const fields = new Map(entry.fields)
  fields.delete('xdata')
  for (const key of xdata.value.split(/\s*,\s*/)) {
    const source = byKey.get(key.toLowerCase())
    if (source?.type !== 'xdata') continue
    for (const [name, field] of source.fields) if (!fields.has(name)) fields.set(name, field)
  }
  return { ...entry, fields }
}

/** An entry with what it has from the one that its `crossref` names. */
function withInherited(
  entry: BibtexSource,
  byKey: ReadonlyMap<string, BibtexSource>,
  path: string,
  { problems, remarks }: { problems: Problem[]; remarks: Problem[] },
): BibtexSource {
  const crossref = entry.fields.get('crossref')
  if (!crossref?.value) return entry
  const parent = byKey.get(crossref.value.toLowerCase())
  if (!parent || parent === entry) {
    // Where the entry says itself what it appeared in, as those of DBLP do, it lacks nothing.
    const isWhole = ['booktitle', 'journal', 'journaltitle'].some((name) => entry.fields.get(name)?.value)
    const list = isWhole ? remarks : problems
    list.push({
      path,
      line: crossref.line,
      entry: entry.key,
      field: 'crossref',
      message: `expected the key of another entry of this file, received "${crossref.value}"${isWhole ? ', which is left out' : ''}; correct it, or copy that entry here`,
    })
    return entry
  }
  const fields = new Map(entry.fields)
  fields.delete('crossref')
  for (const [name, field] of [...parent.fields].filter(([one]) => !notInherited.test(one)))
    if (!fields.has(name)) fields.set(name, field)
  for (const [name, field] of titlesOfWhole(entry, parent)) if (!fields.has(name)) fields.set(name, field)
  return { ...entry, fields }
}

/** The titles of a whole as its parts have them (biblatex manual, appendix B). */
function titlesOfWhole(entry: BibtexSource, parent: BibtexSource): [string, BibtexField][] {
  const isVolume = parent.type.startsWith('mv') && containers.test(entry.type)
  const whole = parent.type === 'periodical' ? 'journal' : isVolume ? 'main' : 'book'
  const own = parent.fields.get('booktitle')
  const names: [string, BibtexField | undefined][] = [
    [whole === 'journal' ? 'journaltitle' : `${whole}title`, own ?? parent.fields.get('title')],
    [`${whole}subtitle`, own ? undefined : parent.fields.get('subtitle')],
  ]
  return names.flatMap(([name, field]) => (field ? [[name, field] as [string, BibtexField]] : []))
}
