import { readIssn } from '../../../content/identifiers.ts'
import type { BibtexSource } from './bibtex-reader.ts'
import { dateIn, monthIn, statusIn, yearIn } from './dates.ts'
import { entryType, genreOf, kindSaid } from './entry-types.ts'
import { FactWriter, type Report } from './fact-writer.ts'
import { fromLatex } from './latex/from-latex.ts'
import { doiOf, linksIn } from './link-fields.ts'
import { arxivOf, isArxiv, isPreprintServer, preprintServer, repeatsArxiv } from './preprint.ts'
import { addressIn, languageTag, pagesOf, verbatim } from './values.ts'

/** The facts of an entry as front matter would have them, and the line on which each stands. */
export type BibtexFacts = {
  data: Record<string, unknown>
  body: string
  lines: Map<string, number>
  /** What to do where a fact is missing or wrong. */
  hints: Map<string, string>
}

/**
 * What an entry of BibTeX says, fact by fact; nothing that it does not say. Where each field goes is said by its kind
 * (`entry-types.ts`, `../table.ts`).
 *
 * @param report takes what stops the build: a title, names or a venue that cannot be read
 * @param remark takes what does not: a fact that is left out because it cannot be read, and doubts
 */
export function bibtexFacts(entry: BibtexSource, report: Report, remark: Report): BibtexFacts {
  const { type, fields } = entry
  const facts = new FactWriter(fields, report, remark)
  const kindOfEntry = entryType(type)

  facts.needed('title', 'title')
  for (const name of ['subtitle', 'titleaddon'] as const) facts.append('title', name)
  const [authors, editors] = [facts.people('authors', 'author'), facts.people('editors', 'editor', 'editora')]
  if (authors.others || (editors.others && !fields.has('author'))) facts.state('etAl', 'true', 'author')
  facts.people('translators', 'translator')
  facts.text('collaboration', 'collaboration')

  const venue = stateVenue(facts, kindOfEntry.venue)
  partOfBook(facts, type)
  const arxiv = arxivOf(fields)
  if (arxiv) facts.stateFrom('arxiv', arxiv.id, arxiv.field)
  const saidType = facts.textOf('type')
  stateKind(facts, type, { venue, saidType, arxiv: arxiv !== undefined })

  stateDates(facts)
  for (const [fact, ...names] of textFacts) facts.text(fact, ...names)
  stateNumbers(facts)
  stateAddresses(facts)
  for (const name of ['award', 'award_name']) facts.text('distinction', name)
  if (/^\W*(true|1|yes)\W*$/i.test(fields.get('selected')?.value ?? ''))
    facts.state('selected', 'true', 'selected')

  const abstract = fields.get('abstract')
  const asks = kindOfEntry.asks ?? kindOfEntry.venue[0]
  return {
    data: facts.data,
    body: abstract ? facts.abstract(abstract) : '',
    lines: facts.lines,
    hints: new Map([
      ['title', 'write title = {…}'],
      ['authors', 'write author = {…}'],
      ['year', 'write year = {2024}'],
      ['venue', `write ${asks} = {…}, which is the venue of an @${type}`],
      ['arxiv', 'write eprint = {2301.00001}, or leave it out'],
    ]),
  }
}

/** Facts that are the text of a field, and the fields in the order in which they count. */
const textFacts: [string, ...string[]][] = [
  ['volume', 'volume'],
  ['number', 'number', 'issue'],
  ['series', 'series'],
  ['version', 'version'],
  ['articleNumber', 'eid', 'articleno', 'article-number', 'art_number', 'article_number', 'elocation-id'],
  ['place', 'location', 'address'],
]

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

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
  const short = ['shortvenue', 'shortjournal', 'abbr'].find((name) => facts.fields.get(name)?.value)
  const known = short ? facts.textOf(short) : ''
  if (short && venue && known && known !== venue) {
    facts.state('venueName', venue, facts.names.get('venue'))
    facts.state('venue', known, short)
  }
  return venue
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

function stateKind(
  facts: FactWriter,
  type: string,
  { venue, saidType, arxiv }: { venue: string; saidType: string; arxiv: boolean },
): void {
  const { kind, genre } = entryType(type)
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
  const said = kind === 'thesis' || kind === 'report' ? undefined : kindSaid(saidType || howpublished(facts))
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

/** What a @misc is whose facts show it; where it appeared nowhere, it is something other than a paper. */
function looseKind(facts: FactWriter): string | undefined {
  if (/^(journal|journaltitle)$/.test(facts.names.get('venue') ?? '') && facts.fields.has('volume'))
    return 'journal'
  return facts.data.venue === undefined ? 'other' : undefined
}

function howpublished(facts: FactWriter): string {
  const value = facts.fields.get('howpublished')?.value ?? ''
  return addressIn(value) ? '' : value
}

function stateDates(facts: FactWriter): void {
  const [dateField, yearField, monthField] = ['date', 'year', 'month'].map((name) => facts.fields.get(name))
  const date = dateIn(dateField?.value ?? '')
  const written = facts.textOf('year')
  const year = written ? yearIn(written) : (date.year ?? dateField?.value)
  const status = [facts.textOf('pubstate'), noteText(facts), written].map(statusIn).find(Boolean)
  if (status) facts.state('status', status)
  if (!(status && year && !/^\d{4}$/.test(year))) facts.state('year', year, yearField ? 'year' : 'date')
  if (!monthField?.value) {
    facts.state('month', date.month?.toString(), 'date')
    return
  }
  const month = monthIn(monthField.value)
  if (month) facts.state('month', `${month}`, 'month')
  else if (!/quarter|spring|summer|autumn|fall|winter/i.test(monthField.value))
    facts.remark(
      monthField.line,
      'month',
      `expected a month, received ${JSON.stringify(monthField.value)}, which is left out; write month = {10}`,
    )
}

function noteText(facts: FactWriter): string {
  const value = facts.fields.get('note')?.value ?? ''
  return value.length < 200 ? fromLatex(value).text : ''
}

/** Pages, editions, publishers and what else depends on the kind. */
function stateNumbers(facts: FactWriter): void {
  const { data } = facts
  const isWhole = data.kind === 'book' || data.kind === 'thesis'
  if (data.kind === 'preprint') {
    for (const fact of ['volume', 'number', 'series', 'articleNumber'])
      if (repeatsArxiv(String(data[fact] ?? ''))) delete data[fact]
  }
  stateArticleNumber(facts)
  // Google Scholar has year and month of a preprint for its pages.
  const said = facts.textOf('pages')
  const pages = data.kind === 'preprint' && /^(19|20)\d\d\W+(0[1-9]|1[0-2])$/.test(said) ? '' : said
  const whole = isWhole
    ? /^(?:[ivxlc]+\s*[,+]\s*)?(\d{2,4})(?:\s*(?:pp?|pages|s|seiten)\.?)?$/i.exec(pages)?.[1]
    : undefined
  if (whole) facts.state('totalPages', whole, 'pages')
  else if (pages && !repeatsArxiv(pages) && !/^arxiv/i.test(pages)) {
    const range = pagesOf(pages)
    // ADS has an article's number twice.
    if (range && range !== data.articleNumber) facts.state('pages', range, 'pages')
  }
  if (isWhole)
    for (const name of ['pagetotal', 'numpages'])
      facts.state('totalPages', /\d+/.exec(facts.textOf(name))?.[0], name)
  const edition = facts.textOf('edition').replace(/\s*\b(ed(itio)?n?\.?|edition)$/i, '')
  const ordinal = ordinals.indexOf(edition.toLowerCase()) + 1
  facts.state(
    'edition',
    ordinal > 0 ? `${ordinal}` : edition.replace(/^(\d+)\s*(st|nd|rd|th|\.)$/, '$1'),
    'edition',
  )
  facts.state('isbn', firstIsbn(verbatim(facts.fields.get('isbn')?.value ?? '')), 'isbn')
  const issn = verbatim(facts.fields.get('issn')?.value ?? '').match(/\d{4}-?\d{3}[\dXx]/g) ?? []
  facts.state('issn', issn.find((one) => readIssn(one)) ?? issn[0], 'issn')
  for (const name of ['language', 'langid'])
    if (!data.language) facts.state('language', languageTag(facts.textOf(name)), name)
  if (data.publisher === undefined) statePublisher(facts)
  stateEvent(facts)
}

/** What a number of an article is to what is none: said by the DOI or the venue, or a number of its own. */
function stateArticleNumber({ data, fields }: FactWriter): void {
  const { kind, articleNumber, number } = data
  if (articleNumber === undefined || /^(journal|conference|workshop|chapter)$/.test(String(kind))) return
  delete data.articleNumber
  const isRepeated = [data.venue, data.venueName, doiOf(fields).doi].some((text) =>
    String(text ?? '').includes(String(articleNumber)),
  )
  if (!isRepeated && number === undefined) data.number = articleNumber
}

/** The first ISBN of several; a text that holds none as it is. */
function firstIsbn(text: string): string | undefined {
  const [first] = /(?<![\d-])(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx](?![\d-])/.exec(text) ?? []
  return first ?? /[\dXx][\dXx\s-]{8,}/.exec(text)?.[0]?.trim()
}

function statePublisher(facts: FactWriter): void {
  const venue = facts.names.get(facts.data.venueName ? 'venueName' : 'venue')
  for (const name of ['publisher', 'organization']) {
    if (name === venue || facts.data.publisher) continue
    const publisher = facts.textOf(name)
    if (
      publisher &&
      publisher !== facts.data.venue &&
      !(facts.data.kind === 'preprint' && isArxiv(publisher))
    )
      facts.state('publisher', publisher, name)
  }
}

function stateEvent(facts: FactWriter): void {
  const title = facts.names.get('venue') === 'eventtitle' ? '' : facts.textOf('eventtitle')
  const place = facts.textOf('venue')
  const [start, end] = (facts.fields.get('eventdate')?.value ?? '').replace(/[{}\s]/g, '').split('/')
  const event = {
    ...(title && { name: title }),
    ...(place && { place }),
    ...(start && { start }),
    ...(start && end && end !== '..' && { end }),
  }
  if (Object.keys(event).length > 0)
    facts.state('event', event, title ? 'eventtitle' : place ? 'venue' : 'eventdate')
}

function stateAddresses(facts: FactWriter): void {
  const { doi, field, remark } = doiOf(facts.fields)
  if (doi && field) facts.stateFrom('doi', doi, field)
  if (remark) facts.remark(remark.line, remark.field, remark.message)
  const { links, other, remarks } = linksIn(facts.fields)
  for (const one of remarks) facts.remark(one.line, one.field, one.message)
  const all = {
    ...Object.fromEntries([...links].map(([link, { address }]) => [link, address])),
    ...(other.length > 0 && { other }),
  }
  const first = links.get('paper') ?? [...links.values()][0]
  if (Object.keys(all).length > 0) {
    facts.state('links', all)
    if (first) facts.lines.set('links', first.field.line)
  }
  const preview = facts.fields.get('preview')
  const picture =
    preview &&
    (addressIn(preview.value) ?? /^\/[^\s:]+\.(png|jpe?g|gif|webp|svg|avif)$/i.exec(preview.value)?.[0])
  if (picture) facts.state('thumbnail', picture, 'preview')
}
