import type { Publication } from '../../../content/collections/publications.ts'
import { plainText } from '../../../markdown/markdown.ts'
import { publicationDate } from '../../date.ts'
import { arxivAddress, webAddress } from '../../links.ts'
import { pageRange } from '../../metadata.ts'
import { citationKey } from '../citation-keys.ts'
import { type NameParts, nameParts } from '../person-names.ts'
import { isUndecided, kindOf, numberedInSeries, numberIn, plainFacts, publishersOf } from '../vocabularies.ts'

/** A date or a period of CSL-JSON: year, month and day as numbers. */
type CslDate = { 'date-parts': number[][] }

/** An item of CSL-JSON (https://docs.citationstyles.org/en/v1.0.2/specification.html, schema csl-data.json), as far as it is used here. */
export type CslItem = {
  id: string
  type: string
  title: string
  author: NameParts[]
  editor?: NameParts[]
  translator?: NameParts[]
  contributor?: NameParts[]
  issued?: CslDate
  'event-date'?: CslDate
  'original-date'?: CslDate
  /** Every other variable of the standard is text. */
  'container-title'?: string
  'container-title-short'?: string
  authority?: string
  'collection-title'?: string
  'collection-number'?: string
  'event-title'?: string
  'event-place'?: string
  'publisher-place'?: string
  'number-of-pages'?: string
  'number-of-volumes'?: string
  'chapter-number'?: string
  'original-title'?: string
  'original-publisher'?: string
  publisher?: string
  edition?: string
  version?: string
  status?: string
  genre?: string
  volume?: string
  issue?: string
  number?: string
  page?: string
  ISBN?: string
  ISSN?: string
  language?: string
  DOI?: string
  URL?: string
  abstract?: string
}

/** What its authors call a paper that was submitted and is not out (APA 7, 10.8). */
const submitted = 'Manuscript submitted for publication'

/** One publication as an item of CSL-JSON. Authors who are not listed are `{ literal: 'others' }`, as Pandoc has it. */
export function cslItem(stated: Publication): CslItem {
  const publication = numberedInSeries(stated)
  const { title, authors, etAl, venue, venueName, editors, translators, status, event, body } = publication
  const { csl: type, venue: variable } = kindOf(publication)
  const full = venueName ?? venue
  const within = variable === 'container-title'
  const number =
    publication.number ?? (type === 'article' && publication.arxiv ? `arXiv:${publication.arxiv}` : undefined)
  const group = publication.collaboration && groupsIn(publication.collaboration)
  const contributor = [...unlistedGroups(publication), ...(publication.contributors ?? []).map(nameParts)]
  // A list that goes on is of editors where there are no authors.
  const isEdited = authors.length === 0
  return defined({
    id: citationKey(publication),
    type,
    title: plainText(title),
    // Whoever stands behind "et al." stands before the collaboration too.
    author: [...authors.map(nameParts), ...(etAl && !isEdited ? [{ literal: 'others' }] : group || [])],
    contributor: contributor.length > 0 ? contributor : undefined,
    editor: editors && [...editors.map(nameParts), ...(etAl && isEdited ? [{ literal: 'others' }] : [])],
    translator: translators?.map(nameParts),
    issued:
      publication.year === undefined ? undefined : { 'date-parts': dateParts(publicationDate(publication)) },
    'original-date':
      publication.originalYear === undefined ? undefined : { 'date-parts': [[publication.originalYear]] },
    status,
    ...Object.fromEntries(plainFacts(publication, 'csl')),
    ...(isUndecided(status) && { genre: submitted }),
    // Several with semicolons between them, as APA 7 has them (9.29).
    publisher: publishersOf(publication).join('; ') || undefined,
    'event-title': event?.name,
    'event-place': event?.place ?? (type === 'speech' ? publication.place : undefined),
    'event-date': event?.start ? { 'date-parts': [event.start, event.end].flatMap(dateParts) } : undefined,
    ...(variable !== 'publisher' && {
      [variable]: full ?? (variable === 'event-title' ? event?.name : undefined),
    }),
    'container-title-short': within && venueName ? venue : undefined,
    ...(number && { [numberIn(publication)]: number }),
    // What a decision was reported in, or a law printed in, is a series of volumes.
    ...(variable === 'authority' && { 'container-title': publication.series, 'collection-title': undefined }),
    page: publication.pages && pageRange(publication.pages),
    URL: webAddress(publication) ?? (publication.arxiv && arxivAddress(publication.arxiv)),
    abstract: body
      ? body
          .split(/\n\s*\n/)
          .map(plainText)
          .filter(Boolean)
          .join('\n')
      : undefined,
  })
}

/** Collaborations that stand behind "et al.", where the list of authors goes on. */
export function unlistedGroups({ etAl, collaboration }: Publication): NameParts[] {
  return etAl && collaboration ? groupsIn(collaboration) : []
}

/** Several collaborations are several authors: "INK, NIB" as INSPIRE has them, "INK Collaboration and Nib Collaboration" of the APS. */
function groupsIn(collaboration: string): NameParts[] {
  const parts = collaboration.split(/,\s*(?:and\s+)?|\s+and\s+/)
  const isOne = /^[\p{Lu}\d-]{2,}$|(?<=\S\s)(?:collaborations?|consorti(?:um|a)|teams?|groups?|networks?)$/iu
  const are = parts.every((part) => isOne.test(part) && (/\s/.test(part) || part === part.toUpperCase()))
  return (are ? parts : [collaboration]).map((literal) => ({ literal }))
}

function dateParts(date: string | undefined): number[][] {
  return date ? [date.split('-').map(Number)] : []
}

function defined<T extends object>(item: T): T {
  for (const [key, value] of Object.entries(item)) if (value === undefined) Reflect.deleteProperty(item, key)
  return item
}
