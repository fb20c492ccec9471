import type { Publication } from '../collections.ts'
import { citationKey } from './citation-keys.ts'
import { webAddressOf } from './csl.ts'
import { titleToLatex, toLatex } from './latex.ts'
import { type Named, nameParts } from './names.ts'

/** The fields of an entry of BibTeX, in LaTeX, in their order. */
export type BibtexFields = Map<string, string>

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

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
    default:
      return 'misc'
  }
}

/** What an entry's facts are in BibTeX. */
export function bibtexFields(publication: Publication): BibtexFields {
  const { kind, genre, venue, venueName, month, pages, arxiv } = publication
  const type = bibtexType(publication)
  const full = venueName ?? venue
  const fields: [string, string | undefined][] = [
    ['title', titleToLatex(publication.title)],
    ['author', names(publication.authors, publication.etAl)],
    ['editor', publication.editors && names(publication.editors, false)],
    [venueField(type), toLatex(full)],
    [type === 'article' ? 'shortjournal' : 'shortvenue', venueName && toLatex(venue)],
    ['year', `${publication.year}`],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['volume', publication.volume && toLatex(publication.volume)],
    ['number', publication.number && toLatex(publication.number)],
    ['series', publication.series && toLatex(publication.series)],
    ['pages', pages && toLatex(pages.replace(/\s*[-–—]+\s*/g, '–'))],
    ['publisher', type === 'book' ? undefined : publication.publisher && toLatex(publication.publisher)],
    [
      'type',
      genre && !isPhd(genre) && !isMasters(genre)
        ? toLatex(genre)
        : kind === 'thesis' && !genre
          ? 'Thesis'
          : undefined,
    ],
    ['doi', publication.doi && verbatim(publication.doi)],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['url', verbatimOrNone(webAddressOf(publication))],
  ]
  return new Map(fields.flatMap(([name, value]) => (value ? [[name, value] as const] : [])))
}

const isPhd = (genre = '') => /^ph\.?d\.? thesis$/i.test(genre)
const isMasters = (genre = '') => /^master['’]?s thesis$/i.test(genre)

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

function verbatimOrNone(value: string | undefined): string | undefined {
  return value && verbatim(value)
}
