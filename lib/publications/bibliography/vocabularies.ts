import type { Publication } from '../../content/collections/publications.ts'

/**
 * What each kind of publication is called elsewhere, and where each of its facts goes: CSL-JSON
 * (docs.citationstyles.org/en/v1.0.2/specification.html), RIS, the tags that Google Scholar reads, and schema.org. The fields of BibTeX
 * from which the facts come are in `read/entry-types.ts` and `read/facts.ts`.
 */

type Kind = NonNullable<Publication['kind']>

/** A kind of publication in other vocabularies. */
type KindElsewhere = {
  csl: string
  ris: string
  schema: string
  /** What the venue is to it: what it stands in, who published it, or where it was shown. */
  venue: 'container-title' | 'publisher' | 'event-title'
  /** What its number is: an issue, or a number of its own; in a series it is the number there (`numberIn`). */
  number: 'issue' | 'number'
  /** What Zotero calls it (github.com/zotero/zotero-schema), which it reads from the tag `DC.type`. */
  zotero: string
  /** The tags for its venue, in their order: Zotero goes by the last of those that it knows. */
  tags?: readonly string[]
}

const inProceedings: KindElsewhere = {
  csl: 'paper-conference',
  ris: 'CPAPER',
  schema: 'ScholarlyArticle',
  venue: 'container-title',
  number: 'issue',
  zotero: 'conferencePaper',
  // The first is the name of the proceedings to Zotero, the second that of the conference.
  tags: ['citation_inbook_title', 'citation_conference_title'],
}

const kinds: Record<Kind, KindElsewhere> = {
  conference: inProceedings,
  workshop: inProceedings,
  journal: {
    csl: 'article-journal',
    ris: 'JOUR',
    schema: 'ScholarlyArticle',
    venue: 'container-title',
    number: 'issue',
    zotero: 'journalArticle',
    tags: ['citation_journal_title'],
  },
  magazine: {
    csl: 'article-magazine',
    ris: 'MGZN',
    schema: 'Article',
    venue: 'container-title',
    number: 'issue',
    zotero: 'magazineArticle',
  },
  newspaper: {
    csl: 'article-newspaper',
    ris: 'NEWS',
    schema: 'NewsArticle',
    venue: 'container-title',
    number: 'issue',
    zotero: 'newspaperArticle',
  },
  preprint: {
    csl: 'article',
    ris: 'UNPB',
    schema: 'ScholarlyArticle',
    venue: 'publisher',
    number: 'number',
    zotero: 'preprint',
  },
  thesis: {
    csl: 'thesis',
    ris: 'THES',
    schema: 'Thesis',
    venue: 'publisher',
    number: 'number',
    zotero: 'thesis',
    tags: ['citation_dissertation_institution'],
  },
  book: { csl: 'book', ris: 'BOOK', schema: 'Book', venue: 'publisher', number: 'number', zotero: 'book' },
  chapter: {
    csl: 'chapter',
    ris: 'CHAP',
    schema: 'Chapter',
    venue: 'container-title',
    number: 'number',
    zotero: 'bookSection',
    tags: ['citation_inbook_title'],
  },
  report: {
    csl: 'report',
    ris: 'RPRT',
    schema: 'Report',
    venue: 'publisher',
    number: 'number',
    zotero: 'report',
    tags: ['citation_technical_report_institution'],
  },
  patent: {
    csl: 'patent',
    ris: 'PAT',
    schema: 'CreativeWork',
    venue: 'publisher',
    number: 'number',
    zotero: 'patent',
  },
  software: {
    csl: 'software',
    ris: 'COMP',
    schema: 'SoftwareSourceCode',
    venue: 'publisher',
    number: 'number',
    zotero: 'computerProgram',
  },
  dataset: {
    csl: 'dataset',
    ris: 'DATA',
    schema: 'Dataset',
    venue: 'publisher',
    number: 'number',
    zotero: 'dataset',
  },
  webpage: {
    csl: 'webpage',
    ris: 'ELEC',
    schema: 'WebPage',
    venue: 'container-title',
    number: 'number',
    zotero: 'webpage',
  },
  presentation: {
    csl: 'speech',
    ris: 'SLIDE',
    schema: 'CreativeWork',
    venue: 'event-title',
    number: 'number',
    zotero: 'presentation',
  },
  manuscript: {
    csl: 'manuscript',
    ris: 'UNPB',
    schema: 'ScholarlyArticle',
    venue: 'publisher',
    number: 'number',
    zotero: 'manuscript',
  },
  other: {
    csl: 'document',
    ris: 'GEN',
    schema: 'ScholarlyArticle',
    venue: 'publisher',
    number: 'number',
    zotero: 'document',
  },
}

/** Whether a paper was submitted and no more: nobody has accepted it yet. */
export function isUndecided(status: Publication['status']): boolean {
  return status === 'submitted' || status === 'revise and resubmit'
}

/** What a publication is elsewhere; what is submitted and no more is a manuscript. */
export function kindOf({ kind = 'other', status }: Pick<Publication, 'kind' | 'status'>): KindElsewhere {
  return kinds[isUndecided(status) && kind !== 'preprint' ? 'manuscript' : kind]
}

/**
 * Who published it: the venue, where that is what the venue is to its kind; of books, software and data whoever is stated
 * beside it too. Nobody where nobody is stated.
 */
export function publishersOf({
  venue,
  venueName,
  publisher,
  ...publication
}: Pick<Publication, 'kind' | 'status' | 'venue' | 'venueName' | 'publisher'>): string[] {
  const { venue: isVenue, csl } = kindOf(publication)
  const isJoint = /^(book|software|dataset)$/.test(csl)
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
  { fact: 'series', csl: 'collection-title', ris: 'T3', tag: 'citation_series_title', coins: 'series' },
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
  const { csl, number } = kindOf(publication)
  if (csl === 'book' || csl === 'chapter') return 'collection-number'
  return csl === 'paper-conference' && publication.series ? 'collection-number' : number
}
