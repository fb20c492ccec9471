import type { Publication } from '../../content/collections/publications.ts'

type Kind = NonNullable<Publication['kind']>

/** A kind of publication in other vocabularies. */
export type KindElsewhere = {
  csl: string
  ris: string
  schema: string
  /** What the venue is to it: what it stands in, who published it, where it was shown, or which court or parliament made it. */
  venue: 'container-title' | 'publisher' | 'event-title' | 'authority'
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

/** Every kind in other vocabularies; the types of RIS are those that reference managers read. */
export const kindsElsewhere: Record<Kind, KindElsewhere> = {
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
  film: {
    csl: 'motion_picture',
    ris: 'VIDEO',
    schema: 'VideoObject',
    venue: 'publisher',
    number: 'number',
    zotero: 'videoRecording',
  },
  recording: {
    csl: 'song',
    ris: 'SOUND',
    schema: 'AudioObject',
    venue: 'publisher',
    number: 'number',
    zotero: 'audioRecording',
  },
  performance: {
    csl: 'performance',
    ris: 'GEN',
    schema: 'CreativeWork',
    venue: 'publisher',
    number: 'number',
    zotero: 'document',
  },
  artwork: {
    csl: 'graphic',
    ris: 'ART',
    schema: 'VisualArtwork',
    venue: 'publisher',
    number: 'number',
    zotero: 'artwork',
  },
  letter: {
    csl: 'personal_communication',
    ris: 'PCOMM',
    schema: 'Message',
    venue: 'publisher',
    number: 'number',
    zotero: 'letter',
  },
  standard: {
    csl: 'standard',
    ris: 'STAND',
    schema: 'CreativeWork',
    venue: 'publisher',
    number: 'number',
    zotero: 'standard',
  },
  case: {
    csl: 'legal_case',
    ris: 'CASE',
    schema: 'CreativeWork',
    venue: 'authority',
    number: 'number',
    zotero: 'case',
  },
  legislation: {
    csl: 'legislation',
    ris: 'STAT',
    schema: 'Legislation',
    venue: 'authority',
    number: 'number',
    zotero: 'statute',
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
