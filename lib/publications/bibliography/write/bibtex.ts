import type { Publication } from '../../../content/collections/publications.ts'
import { webAddress } from '../../links.ts'
import { pageRange } from '../../metadata.ts'
import { citationKey } from '../citation-keys.ts'
import { kinds } from '../kinds.ts'
import { type Named, nameParts } from '../person-names.ts'
import { contributionsIn } from '../vocabularies.ts'
import { titleToLatex, toLatex } from './latex.ts'

/** The fields of an entry of BibTeX, in LaTeX, in their order. */
export type BibtexFields = Map<string, string>

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A month as BibTeX's own abbreviation, where it says no more than that: January, Jan., 1. */
export function bibtexMonth(value: string): string {
  const word = value.replace(/[{}.\s]/g, '').toLowerCase()
  const known = /^\d{1,2}$/.test(word)
    ? months[Number(word) - 1]
    : months.find((month) => word === month || (word.startsWith(month) && /^[a-z]{4,9}$/.test(word)))
  return known ?? value
}

/**
 * One publication as an entry of BibTeX (Patashnik, BibTeXing, 1988, with arXiv's `eprint` fields): the owner's own
 * text where there is one, an entry made of its facts otherwise. Ends with a line break.
 */
export function bibtexEntry(publication: Publication): string {
  if (publication.bibtex) return `${publication.bibtex.trim()}\n`
  return formatBibtex(bibtexType(publication), citationKey(publication), bibtexFields(publication))
}

/** An entry as text. A month is BibTeX's own abbreviation; everything else stands in braces. */
export function formatBibtex(type: string, key: string, fields: BibtexFields): string {
  const lines = [...fields].map(([name, value]) =>
    name === 'month' && months.includes(value) ? `  month = ${value},` : `  ${name} = {${value}},`,
  )
  return `@${type}{${key},\n${lines.join('\n')}\n}\n`
}

function bibtexType({ kind, genre, publisher }: Publication): string {
  switch (kind) {
    case 'conference':
    case 'workshop':
      return 'inproceedings'
    case 'journal':
    case 'magazine':
    case 'newspaper':
      return 'article'
    case 'thesis':
      return isMasters(genre) ? 'mastersthesis' : 'phdthesis'
    case 'book':
      return 'book'
    case 'chapter':
      // BibTeX misses the publisher of an @incollection, and prints an @inproceedings the same.
      return publisher ? 'incollection' : 'inproceedings'
    case 'report':
      return 'techreport'
    case 'manuscript':
      return 'unpublished'
    default:
      return 'misc'
  }
}

/** What an entry's facts are in BibTeX. */
function bibtexFields(publication: Publication): BibtexFields {
  const { venue, venueName, month, pages, arxiv, event } = publication
  const type = bibtexType(publication)
  const full = venueName ?? venue
  const address = webAddress(publication)
  const fields: [string, string | undefined][] = [
    ['title', titleToLatex(publication.title)],
    ['author', publication.authors.length > 0 ? names(publication.authors, publication.etAl) : undefined],
    // BibTeX's styles take either for a book.
    [editorField(type, publication), publication.editors && names(publication.editors, false)],
    ['translator', publication.translators && names(publication.translators, false)],
    ['collaboration', publication.collaboration && toLatex(publication.collaboration)],
    [venueField(type), full && toLatex(full)],
    [type === 'article' ? 'shortjournal' : 'shortvenue', venueName && venue && toLatex(venue)],
    ['year', publication.year?.toString()],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', publication.day?.toString()],
    ['origdate', publication.originalYear?.toString()],
    ['origtitle', publication.originalTitle && toLatex(publication.originalTitle)],
    ['origpublisher', publication.originalPublisher && toLatex(publication.originalPublisher)],
    ...contributionFields(publication),
    ['volume', publication.volume && toLatex(publication.volume)],
    [numberField(type, publication), publication.number && toLatex(publication.number)],
    ['series', publication.series && toLatex(publication.series)],
    ['pages', pages && toLatex(pageRange(pages))],
    ['eid', publication.articleNumber && toLatex(publication.articleNumber)],
    ['pagetotal', publication.totalPages?.toString()],
    ['volumes', publication.volumes?.toString()],
    ['chapter', publication.chapter && toLatex(publication.chapter)],
    ['edition', publication.edition && toLatex(publication.edition)],
    ['publisher', type === 'book' ? undefined : publication.publisher && toLatex(publication.publisher)],
    // There the publisher is the venue.
    ['organization', type === 'book' ? publication.publisher && toLatex(publication.publisher) : undefined],
    ['address', publication.place && toLatex(publication.place)],
    ['isbn', publication.isbn],
    ['issn', publication.issn],
    ['language', publication.language],
    ['version', publication.version && toLatex(publication.version)],
    ['eventtitle', event?.name && toLatex(event.name)],
    ['venue', event?.place && toLatex(event.place)],
    ['eventdate', event && [event.start, event.end].filter(Boolean).join('/')],
    ['entrysubtype', /^(magazine|newspaper)$/.exec(publication.kind ?? '')?.[0]],
    ['type', typeField(publication, type)],
    ['note', noteField(publication, type)],
    ['doi', publication.doi && verbatim(publication.doi)],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['url', address && verbatim(address)],
  ]
  return new Map(fields.flatMap(([name, value]) => (value ? [[name, value] as const] : [])))
}

function contributionFields({ contributors = [] }: Publication): [string, string | undefined][] {
  return Object.entries(contributionsIn).map(([field, role]) => [
    field,
    names(
      contributors.filter((one) => one.role === role),
      false,
    ),
  ])
}

/** The fields that say a fact, whatever the type of the entry. */
const fieldsOf: Partial<Record<string, RegExp>> = {
  title: /^(title|subtitle)$/,
  authors: /^author$/,
  etAl: /^author$/,
  editors: /^editor[a-c]?$/,
  translators: /^translator$/,
  collaboration: /^collaboration$/,
  status: /^(note|pubstate)$/,
  articleNumber: /^(eid|articleno|article-number|art_number)$/,
  totalPages: /^(pagetotal|numpages)$/,
  edition: /^edition$/,
  place: /^(address|location)$/,
  isbn: /^isbn$/,
  issn: /^issn$/,
  language: /^(language|langid)$/,
  version: /^version$/,
  originalYear: /^(origdate|origyear)$/,
  originalTitle: /^origtitle$/,
  originalPublisher: /^origpublisher$/,
  contributors: /^(foreword|introduction|afterword|commentator|annotator)$/,
  volumes: /^volumes$/,
  chapter: /^chapter$/,
  event: /^(eventtitle|eventdate|venue)$/,
  venue: /^(shortvenue|shortjournal)$/,
  venueName: /^(booktitle|journal|journaltitle|school|institution|howpublished|shortvenue|shortjournal)$/,
  year: /^(year|date)$/,
  month: /^(month|date)$/,
  day: /^(day|date)$/,
  volume: /^volume$/,
  number: /^(number|issue)$/,
  series: /^series$/,
  pages: /^pages$/,
  publisher: /^publisher$/,
  genre: /^type$/,
  doi: /^doi$/,
  arxiv: /^(eprint|eprinttype|archiveprefix|primaryclass)$/,
}

/**
 * An entry of a .bib file with the facts that a Markdown file states in their place; whatever else it holds stays.
 *
 * @param stated the keys of that file's front matter
 */
export function withStatedFacts(
  publication: Publication,
  { type, key, fields }: { type: string; key: string; fields: BibtexFields },
  stated: readonly string[],
): string {
  const anew = stated.includes('kind')
  const facts = [
    ...stated,
    ...(anew ? ['venueName', 'genre'] : []),
    // With one name alone, that is the one in full.
    ...(stated.includes('venue') && publication.venueName === undefined ? ['venueName'] : []),
  ]
  const replaced = (name: string) =>
    facts.some((fact) => fieldsOf[fact]?.test(name)) ||
    (name === 'url' && stated.includes('links') && publication.links?.paper !== undefined)
  const written = bibtexFields(publication)
  const kept = [...fields].filter(([name]) => !replaced(name))
  const added = [...written].filter(([name]) => replaced(name))
  return formatBibtex(anew ? bibtexType(publication) : type, key, new Map([...kept, ...added]))
}

/** What is said of a paper that is not out yet; read back in `read/status.ts`. */
const statusNotes = {
  submitted: 'Submitted for publication',
  'revise and resubmit': 'Revise and resubmit',
  accepted: 'Accepted for publication',
  'in press': 'In press',
}

function noteField({ status }: Publication, type: string): string | undefined {
  // BibTeX's styles miss the note of an @unpublished.
  return status ? statusNotes[status] : type === 'unpublished' ? 'Unpublished manuscript' : undefined
}

/** BibTeX's styles take either authors or editors for a book. */
function editorField(type: string, { authors }: Publication): string {
  return type === 'book' && authors.length > 0 ? 'editora' : 'editor'
}

const isPhd = (genre = '') => /^ph\.?d\.? thesis$/i.test(genre)
const isMasters = (genre = '') => /^master['’]?s thesis$/i.test(genre)

/** The name of what a thesis or report calls itself, or a kind that BibTeX has no type for (read back in `read/entry-types.ts`). */
function typeField({ kind, genre, venue, venueName }: Publication, type: string): string | undefined {
  if (type === 'phdthesis' || type === 'mastersthesis')
    return genre === undefined ? 'Thesis' : isPhd(genre) || isMasters(genre) ? undefined : toLatex(genre)
  if (type === 'techreport') return genre && toLatex(genre)
  const full = venueName ?? venue ?? ''
  const told =
    (kind === 'workshop' && /\bworkshops?\b/i.test(full)) ||
    (kind === 'preprint' && /^(arxiv|corr)\b/i.test(full)) ||
    type === 'incollection'
  return !told && kind && kinds[kind].saidInBibtex ? kind : undefined
}

/** BibTeX's styles miss the volume of a number, or its series; `issue` they pass over. */
function numberField(type: string, { series, volume }: Publication): string {
  if (type === 'article') return volume ? 'number' : 'issue'
  return /^(inproceedings|incollection|book)$/.test(type) && (!series || volume) ? 'issue' : 'number'
}

function venueField(type: string): string {
  switch (type) {
    case 'inproceedings':
    case 'incollection':
      return 'booktitle'
    case 'article':
      return 'journal'
    case 'phdthesis':
    case 'mastersthesis':
      return 'school'
    case 'techreport':
      return 'institution'
    case 'book':
      return 'publisher'
    default:
      return 'howpublished'
  }
}

function names(people: readonly Named[], etAl: boolean): string {
  return [...people.map(bibtexName), ...(etAl ? ['others'] : [])].join(' and ')
}

/** "von Last, Jr, First", or the whole in braces. */
function bibtexName(person: Named): string {
  const parts = nameParts(person)
  if ('literal' in parts) return `{${toLatex(parts.literal)}}`
  const { given, suffix } = parts
  const particle = parts['non-dropping-particle']
  const family = parts.family.split(' ').some((word) => /^(and|\p{Ll}.*)$/u.test(word))
    ? `{${toLatex(parts.family)}}`
    : toLatex(parts.family)
  return [
    particle ? `${toLatex(particle)} ${family}` : family,
    suffix && toLatex(suffix),
    given && toLatex(given),
  ]
    .filter(Boolean)
    .join(', ')
}

/** An address or an identifier as it is, but for what would end the field. */
function verbatim(value: string): string {
  return value.replace(/[{}\\]/g, encodeURIComponent)
}
