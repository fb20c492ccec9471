import { editDistance } from '../../../content/problem.ts'
import type { Kind } from '../kinds.ts'

/** What an entry of one type is, and where it says what readers know it by. */
export type EntryType = {
  kind?: Kind
  genre?: string
  /** The fields that name its venue, in the order in which they count; the first is the one to write where there is none. */
  venue: readonly string[]
}

const journal: EntryType = { kind: 'journal', venue: ['journal', 'journaltitle', 'booktitle', 'maintitle'] }
const conference: EntryType = {
  kind: 'conference',
  venue: [
    'booktitle',
    'eventtitle',
    'maintitle',
    'journal',
    'journaltitle',
    'conference',
    'howpublished',
    'series',
  ],
}
const chapter: EntryType = {
  kind: 'chapter',
  venue: ['booktitle', 'maintitle', 'journal', 'journaltitle', 'publisher', 'organization'],
}
const book: EntryType = {
  kind: 'book',
  venue: [
    ...['publisher', 'organization', 'institution', 'howpublished', 'series'],
    ...['journal', 'journaltitle', 'booktitle'],
  ],
}
const thesis: EntryType = {
  kind: 'thesis',
  venue: ['school', 'institution', 'university', 'publisher', 'organization'],
}
const report: EntryType = {
  kind: 'report',
  venue: ['institution', 'organization', 'publisher', 'school', 'howpublished', 'series', 'journal'],
}
const software: EntryType = {
  kind: 'software',
  venue: ['publisher', 'organization', 'institution', 'howpublished', 'journal', 'journaltitle'],
}
const webpage: EntryType = {
  kind: 'webpage',
  venue: ['organization', 'publisher', 'website', 'journal', 'journaltitle', 'booktitle', 'howpublished'],
}
const presentation: EntryType = {
  kind: 'presentation',
  venue: [
    ...['eventtitle', 'event', 'booktitle', 'howpublished', 'organization', 'journal', 'institution'],
    'conference',
  ],
}
const manuscript: EntryType = {
  kind: 'manuscript',
  venue: ['howpublished', 'institution', 'organization', 'journal'],
}
const other: EntryType = {
  venue: [
    ...['howpublished', 'journal', 'journaltitle', 'booktitle', 'eventtitle', 'publisher', 'organization'],
    ...['institution', 'school'],
  ],
}
/** What is no text, made or shown by somebody. */
const shown = (kind: Kind): EntryType => ({
  kind,
  venue: [
    'publisher',
    'organization',
    'howpublished',
    'institution',
    'journal',
    'journaltitle',
    'eventtitle',
  ],
})
/** What a court or a parliament made. */
const law = (kind: Kind): EntryType => ({
  kind,
  venue: ['institution', 'court', 'authority', 'organization', 'journal', 'journaltitle', 'howpublished'],
})

/**
 * The types of BibTeX (Patashnik, BibTeXing, 1988, 3.1) and of biblatex (manual 3.20, 2.1: regular types, aliases, and
 * those that its styles treat as @misc), and what else is found in files: @software of Zenodo, @data of DBLP.
 */
const entryTypes: ReadonlyMap<string, EntryType> = new Map<string, EntryType>([
  ['article', journal],
  ['suppperiodical', journal],
  ['journal', journal],
  ['magazine', { ...journal, kind: 'magazine' }],
  ['newspaper', { ...journal, kind: 'newspaper' }],
  ['editorial', journal],
  ['review', { ...journal, genre: 'Review' }],
  ['inproceedings', conference],
  ['conference', conference],
  ['workshop', { ...conference, kind: 'workshop' }],
  ['tutorial', conference],
  ['demo', conference],
  ['incollection', chapter],
  ['inbook', chapter],
  ['bookinbook', chapter],
  ['suppbook', chapter],
  ['suppcollection', chapter],
  ['inreference', chapter],
  ['bookchapter', chapter],
  ['chapter', chapter],
  ['encyclopedia', chapter],
  ['book', book],
  ['mvbook', book],
  ['collection', book],
  ['mvcollection', book],
  ['reference', book],
  ['mvreference', book],
  ['proceedings', book],
  ['mvproceedings', book],
  ['periodical', book],
  ['manual', { ...book, venue: ['organization', 'publisher', 'institution', 'howpublished'] }],
  ['commentary', book],
  ['booklet', { ...book, venue: ['howpublished', 'publisher', 'organization'] }],
  ['phdthesis', { ...thesis, genre: 'PhD thesis' }],
  ['mastersthesis', { ...thesis, genre: 'Master’s thesis' }],
  ['bachelorsthesis', { ...thesis, genre: 'Bachelor’s thesis' }],
  ['thesis', { ...thesis, venue: ['institution', 'school', 'university', 'publisher', 'organization'] }],
  ['bathesis', { ...thesis, genre: 'Bachelor’s thesis' }],
  ['bachelorthesis', { ...thesis, genre: 'Bachelor’s thesis' }],
  ['mathesis', { ...thesis, genre: 'Master’s thesis' }],
  ['masterthesis', { ...thesis, genre: 'Master’s thesis' }],
  ['msthesis', { ...thesis, genre: 'Master’s thesis' }],
  ['doctoralthesis', { ...thesis, genre: 'Doctoral thesis' }],
  ['licentiatethesis', { ...thesis, genre: 'Licentiate thesis' }],
  ['honorsthesis', { ...thesis, genre: 'Honors thesis' }],
  ['mscthesis', { ...thesis, genre: 'Master’s thesis' }],
  ['diplomathesis', { ...thesis, genre: 'Diploma thesis' }],
  ['habilitation', { ...thesis, genre: 'Habilitation' }],
  ['dissertation', { ...thesis, genre: 'Dissertation' }],
  ['techreport', report],
  ['report', report],
  ['workingpaper', { ...report, genre: 'Working paper' }],
  ['whitepaper', { ...report, genre: 'White paper' }],
  ['standard', { ...report, kind: 'standard' }],
  ['patent', { kind: 'patent', venue: ['howpublished', 'holder', 'assignee', 'location'] }],
  ['software', software],
  ['softwareversion', software],
  ['code', software],
  ['package', software],
  ['dataset', { ...software, kind: 'dataset' }],
  ['data', { ...software, kind: 'dataset' }],
  ['online', webpage],
  ['electronic', webpage],
  ['www', webpage],
  ['webpage', webpage],
  ['website', webpage],
  ['blog', webpage],
  ['blogpost', webpage],
  ['news', webpage],
  ['unpublished', manuscript],
  ['manuscript', manuscript],
  ['preprint', { kind: 'preprint', venue: ['journal', 'publisher', 'howpublished'] }],
  ['presentation', presentation],
  ['poster', { ...presentation, genre: 'Poster' }],
  ['talk', presentation],
  ['invitedtalk', { ...presentation, genre: 'Invited talk' }],
  ['invited', { ...presentation, genre: 'Invited talk' }],
  ['keynote', { ...presentation, genre: 'Keynote' }],
  ['lecture', { ...presentation, genre: 'Lecture' }],
  ['seminar', { ...presentation, genre: 'Seminar talk' }],
  ['conferencetalk', presentation],
  ['slides', presentation],
  ['misc', other],
  ['artwork', shown('artwork')],
  ['image', shown('artwork')],
  ['audio', shown('recording')],
  ['music', shown('recording')],
  ['movie', shown('film')],
  ['video', shown('film')],
  ['performance', shown('performance')],
  ['letter', shown('letter')],
  ['jurisdiction', law('case')],
  ['legal', law('case')],
  ['legislation', law('legislation')],
])

/** What an entry of this type is; of a type that nobody knows, what BibTeX makes of it: a @misc. */
export function entryType(type: string): EntryType {
  return entryTypes.get(type) ?? other
}

/** The type that a misspelt one was meant to be: "@aticle"; undefined for what is known, and for what may be a type of its own. */
export function typeMeant(type: string): string | undefined {
  if (type.length < 4 || entryTypes.has(type) || noPublication.test(type)) return undefined
  return [...entryTypes.keys()].find((known) => known.length > 4 && editDistance(type, known) === 1)
}

/** Types that are no publications: data for others, sets of entries, and settings of styles (biblatex manual 2.1.1; REVTeX). */
export const noPublication = /^(xdata|set|control|ieeetranbstctl|bibnote)$/
