import type { Publication } from '../../../content/collections/publications.ts'

/** What a publication is. */
export type Kind = NonNullable<Publication['kind']>

/** What an entry of one type is, and where it says what readers know it by. */
export type EntryType = {
  kind?: Kind
  genre?: string
  /** The fields that name its venue, in the order in which they count. */
  venue: readonly string[]
  /** The field to write where there is none of them. */
  asks?: string
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
  venue: ['eventtitle', 'booktitle', 'howpublished', 'organization', 'journal', 'institution', 'conference'],
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
const otherOfKind: EntryType = { ...other, kind: 'other' }

/**
 * The types of BibTeX (Patashnik, BibTeXing, 1988, 3.1) and of biblatex (manual 3.20, 2.1: regular types, aliases, and
 * those that its styles treat as @misc), and what else is found in files: @software of Zenodo, @data of DBLP.
 */
const entryTypes: ReadonlyMap<string, EntryType> = new Map<string, EntryType>([
  ['article', { ...journal, asks: 'journal' }],
  ['suppperiodical', journal],
  ['journal', { ...journal, asks: 'journal' }],
  ['magazine', { ...journal, kind: 'magazine', asks: 'journal' }],
  ['newspaper', { ...journal, kind: 'newspaper', asks: 'journal' }],
  ['editorial', { ...journal, asks: 'journal' }],
  ['review', journal],
  ['inproceedings', { ...conference, asks: 'booktitle' }],
  ['conference', { ...conference, asks: 'booktitle' }],
  ['workshop', { ...conference, kind: 'workshop', asks: 'booktitle' }],
  ['tutorial', { ...conference, asks: 'booktitle' }],
  ['demo', { ...conference, asks: 'booktitle' }],
  ['incollection', { ...chapter, asks: 'booktitle' }],
  ['inbook', { ...chapter, asks: 'booktitle' }],
  ['bookinbook', chapter],
  ['suppbook', chapter],
  ['suppcollection', chapter],
  ['inreference', chapter],
  ['bookchapter', { ...chapter, asks: 'booktitle' }],
  ['chapter', { ...chapter, asks: 'booktitle' }],
  ['encyclopedia', { ...chapter, asks: 'booktitle' }],
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
  ['phdthesis', { ...thesis, genre: 'PhD thesis', asks: 'school' }],
  ['mastersthesis', { ...thesis, genre: 'Master’s thesis', asks: 'school' }],
  ['bachelorsthesis', { ...thesis, genre: 'Bachelor’s thesis', asks: 'school' }],
  ['thesis', { ...thesis, asks: 'institution' }],
  ['bathesis', { ...thesis, genre: 'Bachelor’s thesis', asks: 'school' }],
  ['bachelorthesis', { ...thesis, genre: 'Bachelor’s thesis', asks: 'school' }],
  ['mathesis', { ...thesis, genre: 'Master’s thesis', asks: 'school' }],
  ['masterthesis', { ...thesis, genre: 'Master’s thesis', asks: 'school' }],
  ['msthesis', { ...thesis, genre: 'Master’s thesis', asks: 'school' }],
  ['doctoralthesis', { ...thesis, genre: 'Doctoral thesis', asks: 'school' }],
  ['licentiatethesis', { ...thesis, genre: 'Licentiate thesis', asks: 'school' }],
  ['honorsthesis', { ...thesis, genre: 'Honors thesis', asks: 'school' }],
  ['mscthesis', { ...thesis, genre: 'Master’s thesis', asks: 'school' }],
  ['diplomathesis', { ...thesis, genre: 'Diploma thesis', asks: 'school' }],
  ['habilitation', { ...thesis, genre: 'Habilitation', asks: 'school' }],
  ['dissertation', { ...thesis, genre: 'Dissertation', asks: 'school' }],
  ['techreport', { ...report, asks: 'institution' }],
  ['report', { ...report, asks: 'institution' }],
  ['workingpaper', { ...report, genre: 'Working paper', asks: 'institution' }],
  ['whitepaper', { ...report, genre: 'White paper', asks: 'institution' }],
  ['standard', report],
  ['patent', { kind: 'patent', venue: ['howpublished', 'holder', 'assignee', 'location', 'type'] }],
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
  ['preprint', { kind: 'preprint', venue: ['journal', 'publisher', 'howpublished'], asks: 'journal' }],
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
  ['artwork', otherOfKind],
  ['jurisdiction', otherOfKind],
  ['legal', otherOfKind],
  ['legislation', otherOfKind],
  ['audio', otherOfKind],
  ['image', otherOfKind],
  ['letter', otherOfKind],
  ['movie', otherOfKind],
  ['music', otherOfKind],
  ['performance', otherOfKind],
  ['video', otherOfKind],
])

/** What an entry of this type is; of a type that nobody knows, what BibTeX makes of it: a @misc. */
export function entryType(type: string): EntryType {
  return entryTypes.get(type) ?? other
}

/** Types that are no publications: data for others, sets of entries, and settings of styles (biblatex manual 2.1.1; REVTeX). */
export const noPublication = /^(xdata|set|control|ieeetranbstctl|bibnote)$/
