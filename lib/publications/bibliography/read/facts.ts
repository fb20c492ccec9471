import { nameParts } from '../names.ts'
import type { BibtexField, BibtexSource } from './bibtex-reader.ts'
import { fromLatex, type LatexName, namesFromLatex } from './from-latex.ts'

/** The facts of an entry as front matter would have them, and the line on which each stands. */
export type BibtexFacts = {
  data: Record<string, unknown>
  body: string
  lines: Map<string, number>
  /** What to do where a fact is missing. */
  hints: Map<string, string>
}

/** What kind of publication an entry's type says it is, and the fields that name its venue, in the order in which they count. */
const types: Record<string, { kind?: string; genre?: string; venue: string[] }> = {
  article: { kind: 'journal', venue: ['journal', 'journaltitle'] },
  inproceedings: { kind: 'conference', venue: ['booktitle', 'eventtitle'] },
  conference: { kind: 'conference', venue: ['booktitle', 'eventtitle'] },
  incollection: { kind: 'chapter', venue: ['booktitle', 'publisher'] },
  inbook: { kind: 'chapter', venue: ['booktitle', 'publisher'] },
  book: { kind: 'book', venue: ['publisher'] },
  collection: { kind: 'book', venue: ['publisher'] },
  proceedings: { kind: 'book', venue: ['publisher', 'organization', 'series'] },
  phdthesis: { kind: 'thesis', genre: 'PhD thesis', venue: ['school', 'institution'] },
  mastersthesis: { kind: 'thesis', genre: 'Master’s thesis', venue: ['school', 'institution'] },
  thesis: { kind: 'thesis', venue: ['school', 'institution'] },
  techreport: { kind: 'report', venue: ['institution'] },
  report: { kind: 'report', venue: ['institution'] },
  patent: { kind: 'patent', venue: ['howpublished', 'holder', 'location', 'type'] },
}
const anyOther = {
  venue: ['howpublished', 'journal', 'booktitle', 'publisher', 'organization', 'institution', 'school'],
}

/** Kinds that BibTeX has no type for, as `type` says them (`bibtex.ts`). */
const kinds = /^(workshop|chapter|patent|preprint)$/i

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * What an entry of BibTeX says, fact by fact; nothing that it does not say. `report` takes what is wrong with a field
 * (or with the entry, by its line), in words.
 */
export function bibtexFacts(
  { type, fields }: BibtexSource,
  report: (line: number, field: string | undefined, message: string) => void,
): BibtexFacts {
  const lines = new Map<string, number>()
  const data: Record<string, unknown> = {}
  const state = (fact: string, value: unknown, field: BibtexField | undefined) => {
    if (value === undefined || value === '') return
    data[fact] = value
    if (field) lines.set(fact, field.line)
  }
  const read = (name: string, field: BibtexField) => {
    const result = fromLatex(field.value)
    for (const command of new Set(result.unknown))
      report(
        field.line,
        name,
        `expected LaTeX that can be shown as text, received ${JSON.stringify(command)}; write the character itself, or leave the command out`,
      )
    return result
  }
  const textOf = (fact: string, ...names: string[]) => {
    for (const name of names) {
      const field = fields.get(name)
      const value = field && read(name, field).text
      if (value) return state(fact, value, field)
    }
  }
  const people = (fact: string, name: string) => {
    const field = fields.get(name)
    if (!field?.value) return
    const { names, others, unknown } = namesFromLatex(field.value)
    if (unknown.length > 0)
      report(
        field.line,
        name,
        `expected names, received ${JSON.stringify(unknown[0])}; write the characters themselves`,
      )
    state(fact, names.map(asFact), field)
    if (others && fact === 'authors') state('etAl', 'true', field)
  }

  const title = fields.get('title')
  if (title) state('title', read('title', title).markdown.replace(/\s+/g, ' '), title)
  const subtitle = fields.get('subtitle')
  if (subtitle?.value && data.title)
    data.title = `${data.title}: ${read('subtitle', subtitle).markdown.replace(/\s+/g, ' ')}`
  people('authors', 'author')
  people('editors', fields.has('editor') ? 'editor' : 'editora')

  const arxiv = arxivOf(fields)
  if (arxiv) state('arxiv', arxiv.id, arxiv.field)
  const { kind, genre, venue } = types[type] ?? { ...anyOther, kind: undefined, genre: undefined }
  for (const name of venue) {
    const field = fields.get(name)
    // An address alone names no venue.
    if (!field || 'venue' in data || /^\\url\s*\{[^{}]*\}$/.test(field.value)) continue
    state('venue', read(name, field).text, field)
  }
  if (arxiv && (!('venue' in data) || /^(arxiv|corr)\b/i.test(String(data.venue)))) {
    if (arxiv.field === fields.get('journal') || !('venue' in data)) state('venue', 'arXiv', arxiv.field)
    state('kind', 'preprint', arxiv.field)
  } else {
    const stated = fields.get('type')?.value ?? ''
    const isWorkshop = kind === 'conference' && /\bworkshops?\b/i.test(String(data.venue))
    state(
      'kind',
      kinds.test(stated) ? stated.toLowerCase() : isWorkshop ? 'workshop' : kind,
      fields.get('type'),
    )
  }
  const short = fields.get('shortvenue') ?? fields.get('shortjournal')
  if (short?.value && data.venue) {
    state('venueName', data.venue, venueField(venue, fields))
    state('venue', read('shortvenue', short).text, short)
  }
  if (data.kind === 'thesis' || data.kind === 'report') {
    state('genre', genre, undefined)
    const written = fields.get('type')
    // The word that our own export writes where nothing is known of a thesis (`bibtex.ts`).
    if (written && !/^thesis$/i.test(written.value))
      state('genre', genreOf(read('type', written).text), written)
    else if (written) delete data.genre
  }

  const date = fields.get('date')
  const [, dateYear, dateMonth] = /^(\d{4})(?:-(\d\d))?/.exec(date?.value ?? '') ?? []
  const year = fields.get('year')
  state('year', year ? read('year', year).text : (dateYear ?? date?.value), year ?? date)
  const month = fields.get('month')
  if (month?.value) state('month', monthOf(month.value), month)
  else state('month', dateMonth, date)

  textOf('volume', 'volume')
  textOf('number', 'number', 'issue')
  textOf('series', 'series')
  if (!venue.includes('publisher') || (fields.has('booktitle') && types[type]))
    textOf('publisher', 'publisher')
  textOf('pages', 'pages')
  if (typeof data.pages === 'string') data.pages = data.pages.replace(/\s*[–—-]+\s*/g, '-')
  const doi = fields.get('doi')
  state('doi', unescaped(doi?.value)?.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, ''), doi)
  const url = fields.get('url')
  const address = unescaped(url?.value)
  if (address && /^https?:\/\//.test(address)) state('links', { paper: address }, url)

  const abstract = fields.get('abstract')
  if (abstract) lines.set('body', abstract.line)
  const venues = venue.slice(0, 2).join(' or ')
  return {
    data,
    body: abstract ? read('abstract', abstract).markdown : '',
    lines,
    hints: new Map([
      ['title', 'write title = {…}'],
      ['authors', 'write author = {…}'],
      ['year', 'write year = {…}'],
      ['venue', `write ${venues} = {…}, which is the venue of an @${type}`],
    ]),
  }
}

/** A name, with its family name where that is not what it looks like. */
function asFact({ name, family }: LatexName): string | { name: string; family: string } {
  if (family === undefined || /^(jr|sr|i{2,3}|iv)\.?$/i.test(family)) return name
  const [seen, said] = [nameParts({ name }), nameParts({ name, family })]
  return JSON.stringify(seen) === JSON.stringify(said) ? name : { name, family }
}

/** The arXiv identifier, by `eprint` as arXiv has it or by the name that Google Scholar gives the journal. */
function arxivOf(fields: BibtexSource['fields']): { id: string; field: BibtexField } | undefined {
  const eprint = fields.get('eprint')
  const archive = fields.get('archiveprefix') ?? fields.get('eprinttype')
  if (
    eprint &&
    (/^arxiv$/i.test(archive?.value ?? '') || /^arxiv:/i.test(eprint.value) || fields.has('primaryclass'))
  )
    return { id: eprint.value.replace(/^arxiv:\s*/i, '').replace(/\s*\[.*\]$/, ''), field: eprint }
  const journal = fields.get('journal')
  const [, id] =
    /^arxiv(?: preprint)?[ :]+(?:arxiv:)?(\d{4}\.\d{4,5}(?:v\d+)?)$/i.exec(journal?.value ?? '') ?? []
  return id && journal ? { id, field: journal } : undefined
}

function venueField(names: readonly string[], fields: BibtexSource['fields']): BibtexField | undefined {
  return names.map((name) => fields.get(name)).find((field) => field?.value)
}

function monthOf(value: string): string {
  const name = /[a-z]{3}/i.exec(value)?.[0].toLowerCase() ?? ''
  const index = monthNames.indexOf(name)
  return index === -1 ? value : `${index + 1}`
}

function genreOf(text: string): string {
  return text.replace("'", '’')
}

/** An address or an identifier: as it is, but for what some programs escape. */
function unescaped(value: string | undefined): string | undefined {
  return value
    ?.replace(/^\\url\s*\{(.*)\}$/, '$1')
    .replace(/\\([_%&#~$])/g, '$1')
    .replace(/\{\\textasciitilde\}|\\textasciitilde(\{\})?/g, '~')
    .trim()
}
