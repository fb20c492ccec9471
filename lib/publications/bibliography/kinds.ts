/** What a kind of publication is: here, and in other vocabularies. */
export type KindFacts = {
  csl: string
  /** A type that reference managers read. */
  ris: string
  schema: string
  /** What the venue is to it: what it stands in, who published it, where it was shown, or which court or parliament made it. */
  venue: 'container-title' | 'publisher' | 'event-title' | 'authority'
  /** Its number is that of an issue; others have a number of their own, or one in a series (`numberIn`). */
  number?: 'issue'
  /** What Zotero calls it (github.com/zotero/zotero-schema), which it reads from the tag `DC.type`. */
  zotero: string
  /** The tags for its venue, in their order: Zotero goes by the last of those that it knows. */
  tags?: readonly string[]
  /**
   * What many of its kind do not have, so that none is asked for: a venue, a year (they are cited with "n.d."), or anybody who
   * is named for it (it is known by its title).
   */
  mayLack?: readonly ('venue' | 'year' | 'authors')[]
  /** It appears on a day, by which it is cited. */
  onADay?: true
  /** BibTeX has no type for it, so that the field `type` says it. */
  saidInBibtex?: true
  /** It stands in no journal and no book: what says so of something within one speaks of the whole. */
  noPaper?: true
}

const inProceedings: KindFacts = {
  csl: 'paper-conference',
  ris: 'CPAPER',
  schema: 'ScholarlyArticle',
  venue: 'container-title',
  number: 'issue',
  zotero: 'conferencePaper',
  // The first is the name of the proceedings to Zotero, the second that of the conference.
  tags: ['citation_inbook_title', 'citation_conference_title'],
}

const rows = {
  conference: inProceedings,
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
    onADay: true,
  },
  newspaper: {
    csl: 'article-newspaper',
    ris: 'NEWS',
    schema: 'NewsArticle',
    venue: 'container-title',
    number: 'issue',
    zotero: 'newspaperArticle',
    onADay: true,
  },
  workshop: { ...inProceedings, saidInBibtex: true },
  preprint: {
    csl: 'article',
    ris: 'UNPB',
    schema: 'ScholarlyArticle',
    venue: 'publisher',
    zotero: 'preprint',
    saidInBibtex: true,
  },
  thesis: {
    csl: 'thesis',
    ris: 'THES',
    schema: 'Thesis',
    venue: 'publisher',
    zotero: 'thesis',
    tags: ['citation_dissertation_institution'],
  },
  book: {
    csl: 'book',
    ris: 'BOOK',
    schema: 'Book',
    venue: 'publisher',
    zotero: 'book',
    mayLack: ['venue'],
  },
  chapter: {
    csl: 'chapter',
    ris: 'CHAP',
    schema: 'Chapter',
    venue: 'container-title',
    zotero: 'bookSection',
    tags: ['citation_inbook_title'],
    saidInBibtex: true,
  },
  report: {
    csl: 'report',
    ris: 'RPRT',
    schema: 'Report',
    venue: 'publisher',
    zotero: 'report',
    tags: ['citation_technical_report_institution'],
  },
  patent: {
    csl: 'patent',
    ris: 'PAT',
    schema: 'CreativeWork',
    venue: 'publisher',
    zotero: 'patent',
    mayLack: ['venue'],
    saidInBibtex: true,
  },
  software: {
    csl: 'software',
    ris: 'COMP',
    schema: 'SoftwareSourceCode',
    venue: 'publisher',
    zotero: 'computerProgram',
    mayLack: ['venue', 'year'],
    saidInBibtex: true,
  },
  dataset: {
    csl: 'dataset',
    ris: 'DATA',
    schema: 'Dataset',
    venue: 'publisher',
    zotero: 'dataset',
    mayLack: ['venue', 'year'],
    saidInBibtex: true,
  },
  webpage: {
    csl: 'webpage',
    ris: 'ELEC',
    schema: 'WebPage',
    venue: 'container-title',
    zotero: 'webpage',
    mayLack: ['venue', 'year'],
    onADay: true,
    saidInBibtex: true,
  },
  presentation: {
    csl: 'speech',
    ris: 'SLIDE',
    schema: 'CreativeWork',
    venue: 'event-title',
    zotero: 'presentation',
    mayLack: ['venue', 'year'],
    onADay: true,
    saidInBibtex: true,
  },
  film: {
    csl: 'motion_picture',
    ris: 'VIDEO',
    schema: 'VideoObject',
    venue: 'publisher',
    zotero: 'videoRecording',
    mayLack: ['venue', 'year'],
    onADay: true,
    saidInBibtex: true,
    noPaper: true,
  },
  recording: {
    csl: 'song',
    ris: 'SOUND',
    schema: 'AudioObject',
    venue: 'publisher',
    zotero: 'audioRecording',
    mayLack: ['venue', 'year'],
    onADay: true,
    saidInBibtex: true,
    noPaper: true,
  },
  performance: {
    csl: 'performance',
    ris: 'GEN',
    schema: 'CreativeWork',
    venue: 'publisher',
    zotero: 'document',
    mayLack: ['venue', 'year'],
    onADay: true,
    saidInBibtex: true,
    noPaper: true,
  },
  artwork: {
    csl: 'graphic',
    ris: 'ART',
    schema: 'VisualArtwork',
    venue: 'publisher',
    zotero: 'artwork',
    mayLack: ['venue', 'year'],
    saidInBibtex: true,
    noPaper: true,
  },
  letter: {
    csl: 'personal_communication',
    ris: 'PCOMM',
    schema: 'Message',
    venue: 'publisher',
    zotero: 'letter',
    mayLack: ['venue', 'year'],
    onADay: true,
    saidInBibtex: true,
    noPaper: true,
  },
  standard: {
    csl: 'standard',
    ris: 'STAND',
    schema: 'CreativeWork',
    venue: 'publisher',
    zotero: 'standard',
    mayLack: ['venue', 'year', 'authors'],
    saidInBibtex: true,
    noPaper: true,
  },
  case: {
    csl: 'legal_case',
    ris: 'CASE',
    schema: 'CreativeWork',
    venue: 'authority',
    zotero: 'case',
    mayLack: ['venue', 'authors'],
    onADay: true,
    saidInBibtex: true,
    noPaper: true,
  },
  legislation: {
    csl: 'legislation',
    ris: 'STAT',
    schema: 'Legislation',
    venue: 'authority',
    zotero: 'statute',
    mayLack: ['venue', 'authors'],
    onADay: true,
    saidInBibtex: true,
    noPaper: true,
  },
  manuscript: {
    csl: 'manuscript',
    ris: 'UNPB',
    schema: 'ScholarlyArticle',
    venue: 'publisher',
    zotero: 'manuscript',
    mayLack: ['venue', 'year'],
  },
  other: {
    csl: 'document',
    ris: 'GEN',
    schema: 'ScholarlyArticle',
    venue: 'publisher',
    zotero: 'document',
    mayLack: ['venue', 'year'],
  },
} satisfies Record<string, KindFacts>

export type Kind = keyof typeof rows

/** Every kind, in the order in which they are listed; a new one is a row here, its entry types (`read/entry-types.ts`), and its heading (`words.ts`). */
export const kinds: Record<Kind, KindFacts> = rows

/** The word for each kind. */
export const publicationKinds: readonly Kind[] = Object.keys(rows).filter(
  (word): word is Kind => word in rows,
)

/** What a kind is, by its word; undefined for what is no such word. */
export function kindNamed(word: unknown): KindFacts | undefined {
  const kind = publicationKinds.find((one) => one === word)
  return kind && kinds[kind]
}

/**
 * Whether a publication of this kind may lack a fact that is asked of others.
 *
 * @param kind undefined where nobody said what it is: then all is asked
 */
export function mayLack(kind: Kind | undefined, fact: 'venue' | 'year' | 'authors'): boolean {
  return (kind && kinds[kind].mayLack?.includes(fact)) ?? false
}
