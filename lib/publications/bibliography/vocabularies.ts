import type { Publication } from '../../content/collections/publications.ts'
import { type KindFacts, kinds } from './kinds.ts'

/**
 * Where each fact of a publication goes, by its kind (`kinds.ts`): CSL-JSON
 * (docs.citationstyles.org/en/v1.0.2/specification.html), RIS, the tags that Google Scholar reads, and schema.org. The fields of BibTeX
 * from which the facts come are in `read/entry-types.ts` and `read/facts.ts`.
 */

/** Whether a paper was submitted and no more: nobody has accepted it yet. */
export function isUndecided(status: Publication['status']): boolean {
  return status === 'submitted' || status === 'revise and resubmit'
}

/** What a publication is elsewhere; what is submitted and no more is a manuscript. */
export function kindOf({ kind = 'other', status }: Pick<Publication, 'kind' | 'status'>): KindFacts {
  return kinds[isUndecided(status) && kind !== 'preprint' ? 'manuscript' : kind]
}

/**
 * Who published it: the venue, where that is what the venue is to its kind; of books, software and data whoever is stated
 * beside it too, as of what was published in another way. Nobody where nobody is stated.
 */
export function publishersOf({
  venue,
  venueName,
  publisher,
  ...publication
}: Pick<Publication, 'kind' | 'status' | 'venue' | 'venueName' | 'publisher'>): string[] {
  const { venue: isVenue, csl } = kindOf(publication)
  const isJoint = /^(book|software|dataset|document)$/.test(csl)
  const names = isVenue === 'publisher' ? [venueName ?? venue, isJoint ? publisher : undefined] : [publisher]
  return [...new Set(names)].filter((name) => name !== undefined)
}

/** Facts that are one line of text and go where this says, as they are. */
type PlainFact =
  | 'volume'
  | 'series'
  | 'edition'
  | 'place'
  | 'isbn'
  | 'issn'
  | 'language'
  | 'version'
  | 'totalPages'
  | 'volumes'
  | 'chapter'
  | 'originalTitle'
  | 'originalPublisher'
  | 'articleNumber'
  | 'genre'
  | 'doi'

/** What a fact is called where it goes. On the publication's page it stands as `../imprint.ts` has it. */
type Places = { csl?: string; ris?: string; tag?: string; schema?: string; coins?: string }

const places: readonly (Places & { fact: PlainFact })[] = [
  {
    fact: 'volume',
    csl: 'volume',
    ris: 'VL',
    tag: 'citation_volume',
    coins: 'volume',
  },
  { fact: 'series', csl: 'collection-title', tag: 'citation_series_title', coins: 'series' },
  { fact: 'edition', csl: 'edition', ris: 'ET', schema: 'bookEdition', coins: 'edition' },
  { fact: 'place', csl: 'publisher-place', ris: 'CY', coins: 'place' },
  { fact: 'isbn', csl: 'ISBN', ris: 'SN', tag: 'citation_isbn', coins: 'isbn' },
  { fact: 'issn', csl: 'ISSN', ris: 'SN', tag: 'citation_issn', coins: 'issn' },
  {
    fact: 'language',
    csl: 'language',
    ris: 'LA',
    tag: 'citation_language',
    schema: 'inLanguage',
    coins: 'language',
  },
  { fact: 'version', csl: 'version', ris: 'ET', schema: 'version' },
  { fact: 'totalPages', csl: 'number-of-pages', schema: 'numberOfPages', coins: 'tpages' },
  { fact: 'volumes', csl: 'number-of-volumes', ris: 'NV' },
  { fact: 'chapter', csl: 'chapter-number', ris: 'SE' },
  { fact: 'originalTitle', csl: 'original-title' },
  { fact: 'originalPublisher', csl: 'original-publisher' },
  // Styles of CSL print an article's number where others have pages (APA 7, NLM).
  {
    fact: 'articleNumber',
    csl: 'number',
    ris: 'C7',
    tag: 'citation_firstpage',
    schema: 'pagination',
  },
  { fact: 'genre', csl: 'genre', ris: 'M3', schema: 'genre' },
  { fact: 'doi', csl: 'DOI', ris: 'DO', tag: 'citation_doi' },
]

/** The plain facts of a publication under their names in one vocabulary, in the order of the table. */
export function plainFacts(
  publication: Pick<Publication, PlainFact>,
  vocabulary: keyof Places,
): [string, string][] {
  return places.flatMap(({ fact, [vocabulary]: name }) => {
    const value = publication[fact]
    return name === undefined || value === undefined ? [] : [[name, String(value)] as [string, string]]
  })
}

/** What a publication's number is: an issue, its place in a series, or a number of its own. */
export function numberIn(
  publication: Pick<Publication, 'kind' | 'status' | 'series'>,
): 'issue' | 'collection-number' | 'number' {
  const { csl, number = 'number' } = kindOf(publication)
  if (csl === 'book' || csl === 'chapter') return 'collection-number'
  return csl === 'paper-conference' && publication.series ? 'collection-number' : number
}

/**
 * A book, or what is in one, with its number among those of its series: publishers of series (AMS, Springer) have that as the volume, where
 * no work in several volumes is named.
 */
export function numberedInSeries(publication: Publication): Publication {
  const { series, volume, number, volumes } = publication
  const isInSeries = series && number === undefined && numberIn(publication) === 'collection-number'
  return isInSeries && volumes === undefined
    ? { ...publication, number: volume, volume: undefined }
    : publication
}

/** The fields of biblatex (manual 2.2.2) for people who added to a book, and what each says that they added. */
export const contributionsIn = {
  foreword: 'foreword',
  introduction: 'introduction',
  afterword: 'afterword',
  commentator: 'commentary',
  annotator: 'annotations',
} as const
