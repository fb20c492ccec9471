import { kindNamed, mayLack } from '../kinds.ts'
import { type EntryType, entryType } from './entry-types.ts'
import { type FactWriter, stated } from './fact-writer.ts'
import { genreOf, kindAlone, kindSaid, pressSaid } from './kinds/kind-words.ts'
import {
  stateIeeeStandard,
  statePackage,
  statePaperInSeries,
  statePatent,
  stateRfc,
} from './kinds/numbered-kinds.ts'
import { stateTalk, talk } from './kinds/talks.ts'
import { fromLatex } from './latex/from-latex.ts'
import {
  archiveOf,
  cryptologyNumber,
  dataHost,
  isArxiv,
  isPreprintServer,
  preprintServer,
  repeatsArxiv,
} from './preprint.ts'
import { isOnTheWebAlone, isUnwritten, venueAndDistinction, venueAndStatus } from './status.ts'
import { addressIn, doiIn, valueIn, verbatim } from './values.ts'

/** Where a publication appeared, and what it is: the one shows the other. */

/**
 * States venue, kind and genre; title and names are stated already.
 *
 * @param arxiv whether the entry has an identifier of arXiv
 */
export function stateVenueAndKind(facts: FactWriter, type: string, arxiv: boolean): void {
  const venue = stateVenue(facts, entryType(type))
  stateJournalOfMeeting(facts)
  stateMainTitle(facts)
  partOfBook(facts, type)
  if (
    !stateRfc(facts) &&
    !stateIeeeStandard(facts) &&
    !statePatent(facts, type) &&
    !statePackage(facts, type) &&
    !statePaperInSeries(facts, type)
  )
    stateKind(facts, type, { venue, arxiv })
}

const called = /^(technical report|tech\. rep\.|working paper|discussion paper|white paper)[,:]\s+(\S.*)$/i

/** The venue: the first of these fields that names one; an address alone names none. */
function stateVenue(facts: FactWriter, { kind, venue: names }: EntryType): string {
  for (const name of names) {
    const field = facts.fields.get(name)
    if (!field?.value) continue
    const isAddress = addressIn(field.value) !== undefined && !/\s/.test(verbatim(field.value))
    const said = venueAndDistinction(isAddress ? '' : plainVenue(facts.textOf(name)))
    facts.state('distinction', said.distinction, name)
    const { venue: text, status } = venueAndStatus(said.venue)
    facts.state('status', status, name)
    // "Working paper, Ink Institute" is what a report calls itself, and who published it.
    const isNone = isUnwritten(text) && !(kind === 'report' && called.test(text))
    if (isNone) facts.state('kind', 'manuscript', name)
    if (text === '' || isNone || (name === 'howpublished' && isOnTheWebAlone(text))) continue
    // A patent or a kind is named there, and nobody who published it.
    if (name === 'howpublished' && mayLack(kindAlone(text), 'venue')) continue
    facts.state('venue', text, name)
    const subtitle = name === 'booktitle' ? facts.textOf('booksubtitle') : ''
    if (subtitle) facts.data.venue = `${text}: ${subtitle}`
    break
  }
  if (!facts.data.venue && kind === 'manuscript') stateWhereManuscriptIs(facts)
  const venue = typeof facts.data.venue === 'string' ? facts.data.venue : ''
  // MathSciNet and zbMATH have the name in full beside the short one.
  const full = facts.names.get('venue') === 'journal' ? facts.textOf('fjournal') : ''
  const short = ['shortvenue', 'shortjournal', 'abbr'].find((name) => facts.fields.get(name)?.value)
  const known = short ? facts.textOf(short) : ''
  if (venue && full && full !== venue) facts.state('venueName', full, 'fjournal')
  else if (short && venue && known && known !== venue) {
    facts.state('venueName', venue, facts.names.get('venue'))
    facts.state('venue', known, short)
  }
  return venue
}

/** A word in the name of a place where scholars work. */
const placeOfScholars =
  /\b(?:universi|institu|college|school|académi|academ|hochschule|laborator|cent(?:er|re)\b|MIT\b|UC(?:LA|L)?\b|ENS\b|CNRS\b)/i

/** Where a manuscript is, as linguists say it: "Ms., University of Ink". */
function stateWhereManuscriptIs(facts: FactWriter): void {
  const [, where] =
    /^(?:[Uu]npublished )?(?:[Mm]ss?|[Mm]anuscript)[.,]+\s+(\p{Lu}[^\d]*?)\.?$/u.exec(facts.textOf('note')) ??
    []
  // "Ms. Malm asked me not to share this."
  if (!where || !placeOfScholars.test(where)) return
  facts.state('venue', where, 'note')
  // What the styles say of one that is nowhere.
  facts.state('genre', 'Unpublished manuscript', 'note')
}

/** A venue by its name: without the word that every style sets before proceedings ("In Proceedings of …", as CiteSeer has it). */
function plainVenue(venue: string): string {
  return venue
    .replace(/^(git(?:hub|lab)) repository$/i, '$1')
    .replace(
      /^in:?\s+(?=proc(eedings|\.|\s)|advances in|the proc|workshop|international|ieee\b|acm\b|(the )?\d+(st|nd|rd|th)\b)/i,
      '',
    )
}

/**
 * An abstract of a meeting that a number of a journal printed: what the entry says of volume and number is of the journal, and the meeting
 * is where it was shown.
 */
function stateJournalOfMeeting(facts: FactWriter): void {
  const { data, names } = facts
  const [journal, volume, number] = ['journal', 'volume', 'number'].map((name) => facts.textOf(name))
  if (names.get('venue') !== 'booktitle' || !journal || !volume || !number) return
  if (isArxiv(journal) || isPreprintServer(journal) || /^(lecture notes|lncs|proc)/i.test(journal)) return
  facts.state('event', { name: data.venue }, 'booktitle')
  facts.state('venue', journal, 'journal')
  facts.state('kind', 'journal')
}

/** The title of the whole stands before that of the volume (biblatex manual 2.2.2, `maintitle`). */
function stateMainTitle(facts: FactWriter): void {
  if (!facts.fields.get('maintitle')?.value || facts.names.get('venue') === 'maintitle') return
  const isPart = facts.names.get('venue') === 'booktitle'
  const whole = isPart ? facts.textOf('maintitle') : facts.markdownOf('maintitle')
  const fact = isPart ? 'venue' : 'title'
  const own = stated(facts.data[fact])
  if (whole && own && !own.includes(whole)) facts.data[fact] = `${whole}: ${own}`
}

/** An @inbook without `booktitle` is a part of the book that its title names (BibTeXing, 3.1). */
function partOfBook(facts: FactWriter, type: string): void {
  if (type !== 'inbook' || facts.fields.get('booktitle')?.value || !facts.data.title) return
  const chapter = facts.markdownOf('chapter')
  const number = facts.textOf('chapter')
  if (chapter === '' || /^[\divxlcIVXLC.]+$/.test(number)) {
    facts.state('kind', 'book')
    // "Section 1.2", where `type` says so (BibTeXing, 3.2).
    if (number) facts.state('genre', `${facts.textOf('type') || 'Chapter'} ${number}`, 'chapter')
    return
  }
  facts.state('publisher', facts.textOf('publisher'), 'publisher')
  facts.state('venue', fromLatex(valueIn(facts.fields.get('title'))).text, 'title')
  facts.state('title', chapter, 'chapter')
}

function stateKind(
  facts: FactWriter,
  type: string,
  { venue, arxiv }: { venue: string; arxiv: boolean },
): void {
  const { kind, genre } = kindOfEntry(facts, type, venue)
  const named = String(facts.data.venueName ?? facts.data.venue ?? '')
  const isLoose =
    kind === undefined ||
    /^(journal|conference|manuscript|webpage|preprint)$/.test(kind) ||
    type === 'booklet'
  const onArxiv = arxiv && isLoose && (venue === '' || isArxiv(venue) || repeatsArxiv(venue))
  if (onArxiv || ((isLoose || kind === 'report') && isArxiv(venue))) {
    facts.state('venue', 'arXiv', facts.names.get('arxiv') ?? facts.names.get('venue'))
    delete facts.data.venueName
    facts.state('kind', 'preprint')
    return
  }
  if (isLoose) statePreprint(facts, { kind, venue, named })
  // Said by what stands in place of a venue: "In preparation".
  if (facts.data.kind) return
  if (venue === '') facts.state('venue', archiveOf(facts.fields), 'doi')
  const saidType = facts.textOf('presentationtype') || facts.textOf('type')
  const spoken = talk(facts, type)
  // A journal's letters and cases are papers.
  const isWithin = ['journal', 'journaltitle', 'booktitle'].some((name) => facts.textOf(name) !== '')
  const isWorkshop = kind === 'conference' && /\bworkshops?\b/i.test(named)
  const said =
    kind === 'thesis' || kind === 'report'
      ? undefined
      : [saidType, howpublished(facts), spoken]
          .map(kindSaid)
          .find((one) => one && !(isWithin && kindNamed(one)?.noPaper))
  facts.state('kind', said ?? (isWorkshop ? 'workshop' : (kind ?? looseKind(facts))), 'type')
  if (facts.data.kind === 'presentation') stateTalk(facts, { venue, saidType, genre, isNoted: spoken !== '' })
  else stateGenre(facts, type, { named, saidType, genre })
}

/** A preprint of another server than arXiv, by its DOI, its address or its name. */
function statePreprint(
  facts: FactWriter,
  { kind, venue, named }: { kind: EntryType['kind']; venue: string; named: string },
): void {
  // Crossref has the server's owner for the publisher of a @misc.
  const isOfOwner = kind === undefined && facts.names.get('venue') === 'publisher'
  const isOpen = venue === '' || isOfOwner || /^available at\b/i.test(venue)
  const server = isOpen ? preprintServer(facts.fields) : undefined
  if (server) facts.state('venue', server)
  if (server || isPreprintServer(named)) facts.state('kind', 'preprint')
  const numbered = cryptologyNumber(named, facts.fields)
  if (!numbered) return
  facts.data.venue = named.replace(/[\s,:(]*(paper|report)?\s*(19|20)\d\d\/\d+\W*$/i, '')
  facts.state('number', numbered)
}

/** What a thesis or a report calls itself, and what another work is that is no paper. */
function stateGenre(
  facts: FactWriter,
  type: string,
  { named, saidType, genre }: { named: string; saidType: string; genre?: string },
): void {
  const { data } = facts
  // Google Scholar has what a report calls itself before who published it.
  const [, name, by] = called.exec(named) ?? []
  if (data.kind === 'report' && name && by) {
    data.venue = by
    facts.state('genre', /^tech/i.test(name) ? 'Technical report' : name)
  }
  if (data.kind === 'thesis' || data.kind === 'report') {
    // The word that our own export writes where nothing is known of a thesis (`write/bibtex.ts`).
    const isUnsaid = /^thesis$/i.test(saidType)
    facts.state(
      'genre',
      isUnsaid ? undefined : saidType ? genreOf(saidType) : genre,
      saidType ? 'type' : undefined,
    )
  } else if (kindNamed(data.kind)?.noPaper)
    // Our own export writes the kind there.
    facts.state('genre', saidType === data.kind ? undefined : genreOf(saidType), 'type')
  else if (type === 'review') facts.state('genre', genre)
  if (data.kind === 'case' || data.kind === 'legislation') stateReporter(facts)
}

/**
 * Where a decision or a law is printed: a court or a parliament is the venue, and never the journal or the series of volumes that it
 * stands in, which may have a letter besides: "OJ C".
 */
function stateReporter(facts: FactWriter): void {
  const { data } = facts
  const [printed = ''] = ['reporter', 'journaltitle', 'journal']
    .map((name) => facts.textOf(name))
    .filter(Boolean)
  const series = facts.textOf('series')
  const isLetter = /^\p{Lu}(?: \d+)?$/u.test(series)
  // Of a journal beside a series that is none of its own nothing else would tell.
  if (/^journal/.test(facts.names.get('venue') ?? '') && (!series || isLetter)) {
    delete data.venue
    delete data.venueName
  }
  facts.state('series', isLetter && printed ? `${printed} ${series}` : series || printed, 'series')
}

/** What an entry is by its type, where the venue does not say that it was given the wrong one. */
function kindOfEntry(facts: FactWriter, type: string, venue: string): EntryType {
  const said = entryType(type)
  if (said.kind !== 'journal') return said
  const press = pressSaid(facts.textOf('entrysubtype') || facts.textOf('type'))
  if (press) return { ...said, kind: press }
  // Data have no journal; figshare exports all that it holds as articles.
  if (venue === '' && (dataHost(facts.fields) || archiveOf(facts.fields))) return entryType('misc')
  // Semantic Scholar has every paper for an article.
  const isMeeting =
    /^(?:proceedings of (?:the )?)?(?:(?:19|20)\d\d|\d+(?:st|nd|rd|th))\b.*\b(?:conference|symposium|workshops?|congress|colloquium)\b/i
  return isMeeting.test(venue) && !facts.fields.get('volume')?.value ? entryType('inproceedings') : said
}

/** What a @misc is whose facts show it; where it appeared nowhere, it is something other than a paper. */
function looseKind(facts: FactWriter): string | undefined {
  if (/^(journal|journaltitle)$/.test(facts.names.get('venue') ?? '') && facts.fields.has('volume'))
    return 'journal'
  if (dataHost(facts.fields)) return 'dataset'
  if (/^git(hub|lab)\b/i.test(String(facts.data.venue ?? facts.textOf('publisher')))) return 'software'
  const isRepository = /^https?:\/\/(www\.)?(github|gitlab)\.com\/[^/]+\/[^/]+\/?$/i.test(
    addressIn(facts.fields.get('url')?.value || facts.fields.get('howpublished')?.value || '') ?? '',
  )
  const isArchived = facts.data.venue !== undefined && facts.data.venue === archiveOf(facts.fields)
  if (isRepository && (facts.data.venue === undefined || isArchived)) return 'software'
  if (isPageOfZotero(facts)) return 'webpage'
  // "Dataset", and no more.
  const noted = facts.textOf('note')
  const said = /^\W*(\p{L}+ ?\p{L}*)\W*$/u.test(noted) ? kindSaid(noted) : undefined
  if (said) return said
  return facts.data.venue === undefined ? 'other' : undefined
}

/** Zotero exports pages and posts of blogs as @misc, with the name of the site for a journal, and when it was seen. */
function isPageOfZotero({ fields, names }: FactWriter): boolean {
  const isSaid = (name: string) => Boolean(fields.get(name)?.value)
  return (
    names.get('venue') === 'journal' &&
    ['url', 'urldate'].every(isSaid) &&
    !['volume', 'number', 'pages', 'doi', 'eprint', 'publisher'].some(isSaid) &&
    !doiIn(valueIn(fields.get('url')))
  )
}

function howpublished(facts: FactWriter): string {
  const value = valueIn(facts.fields.get('howpublished'))
  return addressIn(value) ? '' : value
}
