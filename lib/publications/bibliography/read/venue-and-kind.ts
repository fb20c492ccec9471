import { statusIn } from './dates.ts'
import { entryType, genreOf, kindSaid, patentSaid } from './entry-types.ts'
import type { FactWriter } from './fact-writer.ts'
import { fromLatex } from './latex/from-latex.ts'
import { dataHost, isArxiv, isPreprintServer, preprintServer, repeatsArxiv } from './preprint.ts'
import { addressIn, verbatim } from './values.ts'

/** Where a publication appeared, and what it is: the one shows the other. */

/**
 * States venue, kind and genre; title and names are stated already.
 *
 * @param arxiv whether the entry has an identifier of arXiv
 */
export function stateVenueAndKind(facts: FactWriter, type: string, arxiv: boolean): void {
  const venue = stateVenue(facts, entryType(type).venue)
  stateMainTitle(facts)
  partOfBook(facts, type)
  if (!stateRfc(facts) && !statePatent(facts, type) && !statePackage(facts, type))
    stateKind(facts, type, { venue, arxiv })
}

/** The venue: the first of these fields that names one; an address alone names none. */
function stateVenue(facts: FactWriter, names: readonly string[]): string {
  for (const name of names) {
    const field = facts.fields.get(name)
    if (!field?.value) continue
    const isAddress = addressIn(field.value) !== undefined && !/\s/.test(verbatim(field.value))
    const text = isAddress ? '' : facts.textOf(name)
    if (text === '' || statusIn(text)) continue
    facts.state('venue', text, name)
    const subtitle = name === 'booktitle' ? facts.textOf('booksubtitle') : ''
    if (subtitle) facts.data.venue = `${text}: ${subtitle}`
    break
  }
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

/** The title of the whole stands before that of the volume (biblatex manual 2.2.2, `maintitle`). */
function stateMainTitle(facts: FactWriter): void {
  if (!facts.fields.get('maintitle')?.value || facts.names.get('venue') === 'maintitle') return
  const isPart = facts.names.get('venue') === 'booktitle'
  const whole = isPart ? facts.textOf('maintitle') : facts.markdownOf('maintitle')
  const fact = isPart ? 'venue' : 'title'
  const own = String(facts.data[fact] ?? '')
  if (whole && own && !own.includes(whole)) facts.data[fact] = `${whole}: ${own}`
}

/** An @inbook without `booktitle` is a part of the book that its title names (BibTeXing, 3.1). */
function partOfBook(facts: FactWriter, type: string): void {
  if (type !== 'inbook' || facts.fields.get('booktitle')?.value || !facts.data.title) return
  const chapter = facts.markdownOf('chapter')
  if (chapter === '' || /^[\divxlcIVXLC.]+$/.test(chapter)) {
    facts.state('kind', 'book')
    if (chapter) facts.state('genre', `Chapter ${chapter}`, 'chapter')
    return
  }
  facts.state('publisher', facts.textOf('publisher'), 'publisher')
  facts.state('venue', fromLatex(facts.fields.get('title')?.value ?? '').text, 'title')
  facts.state('title', chapter, 'chapter')
}

/** A Request for Comments, as the IETF exports it: a @misc whose `howpublished` says its number again. */
function stateRfc(facts: FactWriter): boolean {
  const series = facts.textOf('series')
  const [, number] = /^RFC\s*(\d+)$/i.exec(facts.textOf('howpublished') || series) ?? []
  if (!number && !(/^request for comments$/i.test(series) && facts.fields.get('number')?.value)) return false
  facts.state('kind', 'report')
  facts.state('genre', 'Request for Comments', 'series')
  facts.state('venue', facts.textOf('publisher') || 'RFC Editor', 'publisher')
  facts.state('number', facts.textOf('number').replace(/^RFC\s*/i, '') || number, 'number')
  // Said by what it is.
  facts.data.series = undefined
  return true
}

/** A patent: by its type, or by what Google Scholar writes in `note`. */
function statePatent(facts: FactWriter, type: string): boolean {
  const noted = patentSaid(facts.textOf('note') || facts.textOf('howpublished'))
  const isMisc = entryType(type).kind === undefined
  if (type !== 'patent' && !(isMisc && noted)) return false
  facts.state('kind', 'patent')
  const place = country(facts.textOf('location'))
  if (place) facts.state('place', place, 'location')
  if (noted) {
    facts.state('genre', noted.genre)
    if (!facts.fields.get('number')?.value) facts.state('number', noted.number, 'note')
  } else if (facts.names.get('venue') !== 'type') facts.state('genre', genreOf(facts.textOf('type')), 'type')
  return true
}

/** A package of R, as its own `citation()` has it: a @manual whose note says the version. */
function statePackage(facts: FactWriter, type: string): boolean {
  const [, version] = /^R package version (\S+?)[.,;]?$/i.exec(facts.textOf('note')) ?? []
  if (!version || !/^(manual|misc)$/.test(type)) return false
  facts.state('kind', 'software')
  facts.state('version', version, 'note')
  return true
}

/** Countries by the keys that biblatex has for them (manual 4.9.2.18): countryde and countryus. */
function country(text: string): string | undefined {
  if (!/^country[a-z]{2}\b/.test(text)) return undefined
  const regions = new Intl.DisplayNames('en', { type: 'region' })
  const odd: Record<string, string> = {
    eu: 'European Union',
    ep: 'European Union',
    uk: 'United Kingdom',
    wo: 'World',
  }
  return text
    .split(/\s+and\s+/)
    .map((key) => /^country([a-z]{2})$/.exec(key)?.[1])
    .map((code) => code && (odd[code] ?? regions.of(code.toUpperCase())))
    .filter(Boolean)
    .join(', ')
}

function stateKind(
  facts: FactWriter,
  type: string,
  { venue, arxiv }: { venue: string; arxiv: boolean },
): void {
  const { kind, genre } = entryType(type)
  const saidType = facts.textOf('type')
  const named = String(facts.data.venueName ?? facts.data.venue ?? '')
  const isLoose = kind === undefined || /^(journal|conference|manuscript|webpage|preprint)$/.test(kind)
  const onArxiv = arxiv && isLoose && (venue === '' || isArxiv(venue) || repeatsArxiv(venue))
  if (onArxiv || (isLoose && isArxiv(venue))) {
    facts.state('venue', 'arXiv', facts.names.get('arxiv') ?? facts.names.get('venue'))
    delete facts.data.venueName
    facts.state('kind', 'preprint')
    return
  }
  const server =
    isLoose && (venue === '' || /^available at\b/i.test(venue)) ? preprintServer(facts.fields) : undefined
  if (server) facts.state('venue', server)
  if (server || (isLoose && isPreprintServer(named))) facts.state('kind', 'preprint')
  if (facts.data.kind) return
  const isWorkshop = kind === 'conference' && /\bworkshops?\b/i.test(named)
  const said =
    kind === 'thesis' || kind === 'report'
      ? undefined
      : kindSaid(saidType || howpublished(facts) || talk(facts, type))
  facts.state('kind', said ?? (isWorkshop ? 'workshop' : (kind ?? looseKind(facts))), 'type')
  if (facts.data.kind === 'thesis' || facts.data.kind === 'report') {
    // The word that our own export writes where nothing is known of a thesis (`write/bibtex.ts`).
    const isUnsaid = /^thesis$/i.test(saidType)
    facts.state(
      'genre',
      isUnsaid ? undefined : saidType ? genreOf(saidType) : genre,
      saidType ? 'type' : undefined,
    )
  } else if (facts.data.kind === 'presentation' && saidType && saidType !== 'presentation')
    // A type that says the kind alone says no more.
    facts.state('genre', saidType, 'type')
}

/** What says that an @unpublished was given as a talk (biblatex manual 2.1.1). */
function talk(facts: FactWriter, type: string): string {
  if (type !== 'unpublished') return ''
  const [, note = ''] =
    /^((?:invited |keynote )?(?:talk|lecture|poster|presentation|presented|keynote|slides))\b/i.exec(
      facts.textOf('note'),
    ) ?? []
  return facts.fields.get('eventtitle')?.value
    ? 'presentation'
    : /^presented$/i.test(note)
      ? 'presentation'
      : note
}

/** What a @misc is whose facts show it; where it appeared nowhere, it is something other than a paper. */
function looseKind(facts: FactWriter): string | undefined {
  if (/^(journal|journaltitle)$/.test(facts.names.get('venue') ?? '') && facts.fields.has('volume'))
    return 'journal'
  if (dataHost(facts.fields)) return 'dataset'
  if (/^git(hub|lab)\b/i.test(String(facts.data.venue ?? facts.textOf('publisher')))) return 'software'
  return facts.data.venue === undefined ? 'other' : undefined
}

function howpublished(facts: FactWriter): string {
  const value = facts.fields.get('howpublished')?.value ?? ''
  return addressIn(value) ? '' : value
}
