import { statusSaid } from '../../../content/values/paper-status.ts'
import { isDay } from '../../date.ts'
import { kindNamed } from '../kinds.ts'
import { dateIn, monthIn, yearIn } from './dates.ts'
import { entryType } from './entry-types.ts'
import { FactWriter, type Report, stated } from './fact-writer.ts'
import { stateImprint } from './imprint-facts.ts'
import { genreOf } from './kinds/kind-words.ts'
import { isOfNoJournal, lookUp, remarkPublisher } from './kinds/unnamed-journal.ts'
import { fromLatex } from './latex/from-latex.ts'
import { doiOf, linksIn } from './link-fields.ts'
import { ofOrganisations, statePeople } from './people/state-people.ts'
import { arxivOf } from './preprint.ts'
import { distinctionIn, isUnwritten } from './status.ts'
import type { BibtexSource } from './structure/bibtex-reader.ts'
import { addressIn, valueIn } from './values.ts'
import { stateVenueAndKind } from './venue-and-kind.ts'

/** The facts of an entry as front matter would have them, and the line on which each stands. */
export type BibtexFacts = {
  data: Record<string, unknown>
  body: string
  lines: Map<string, number>
  /** What to do where a fact is missing, and where it is wrong. */
  hints: Map<string, string>
  corrections: Map<string, string>
}

/**
 * What an entry of BibTeX says, fact by fact; nothing that it does not say. Where each field goes is said by its kind
 * (`entry-types.ts`, `../vocabularies.ts`).
 *
 * @param report takes what stops the build: a title, names or a venue that cannot be read
 * @param remark takes what does not: a fact that is left out because it cannot be read, and doubts
 */
export function bibtexFacts(entry: BibtexSource, report: Report, remark: Report): BibtexFacts {
  const { fields } = entry
  const type = typeOf(entry)
  const facts = new FactWriter(fields, report, remark)

  stateTitle(facts, entry, type)
  statePeople(facts, type)
  const arxiv = arxivOf(fields)
  if (arxiv) facts.stateFrom('arxiv', arxiv.id, arxiv.field)
  stateVenueAndKind(facts, type, arxiv !== undefined)
  if (entry.type === 'article') remarkPublisher(facts)
  stateDates(facts)
  stateDay(facts)
  stateLooseKind(facts, type)
  stateImprint(facts)
  leaveOutSeriesOfReports(facts)
  stateAddresses(facts)
  stateDistinction(facts)

  // Open Journal Systems have it under the name of their own database.
  const abstract = fields.get('abstract') ?? fields.get('abstractnote')
  return {
    data: facts.data,
    body: abstract ? facts.abstract(abstract) : '',
    lines: facts.lines,
    ...adviceOn(facts, type),
  }
}

/** The type of an entry, for what it is: a paper that has authors and pages is in proceedings, and is none itself, whatever ASME export it as. */
function typeOf({ type, fields }: BibtexSource): string {
  const isPaper = ['author', 'pages'].every((name) => fields.get(name)?.value)
  if (isOfNoJournal(type, fields)) return 'misc'
  return type === 'proceedings' && isPaper ? 'inproceedings' : type
}

/** The title with what else belongs to it. */
function stateTitle(facts: FactWriter, entry: BibtexSource, type: string): void {
  // A volume without a title has that of the whole; a paper in one has none.
  const isTitled = entry.fields.get('title')?.value || entryType(type).kind !== 'book'
  facts.needed('title', isTitled ? 'title' : 'maintitle')
  stateBareTitle(facts, entry)
  for (const name of ['subtitle', 'titleaddon']) facts.append('title', name)
  // Of a number of a journal as a whole (biblatex manual 2.1.1, @periodical).
  if (type === 'periodical') facts.append('title', 'issuetitle')
}

/**
 * A title without the signs that catalogues and databases end titles with: the slash of ISBD, the full stop of PubMed, the star of a
 * footnote that Elsevier has there.
 */
function stateBareTitle(facts: FactWriter, entry: BibtexSource): void {
  const title = stated(facts.data.title).replace(/\s+\/$|(?<=\S)\s*[☆★✩✰⁎†‡]+$/u, '')
  const bare = hasFullStops(entry) ? title.replace(/(?<=[\p{L}\p{N})\]]{3})\.$/u, '') : title
  if (bare) facts.data.title = bare
}

/** Whether an entry is from PubMed, DBLP or EBSCO, which end every title with a full stop. */
function hasFullStops({ key, fields }: BibtexSource): boolean {
  return (
    /^(pmid|DBLP:)/.test(key) ||
    ['pmid', 'pmcid', 'biburl', 'nlm-id'].some((name) => fields.get(name)?.value) ||
    /ncbi\.nlm\.nih\.gov|ebscohost\.com/i.test(valueIn(fields.get('url')))
  )
}

function stateDates(facts: FactWriter): void {
  const [dateField, yearField, monthField] = ['date', 'year', 'month'].map((name) => facts.fields.get(name))
  // "No date", in the abbreviations of English, French and German.
  const written = facts
    .textOf('year')
    .replace(/^\W*(n\.?\s?d\.?|no date|undated|s\.?\s?d\.?|o\.?\s?J\.?)\W*$/, '')
  if (isUnwritten(written)) {
    facts.state('kind', 'manuscript', 'year')
    return
  }
  const date = dateIn(dateField?.value || written)
  const year = written ? yearIn(written) : (date.year ?? dateField?.value)
  const status = [
    ...[facts.textOf('pubstate'), remarkOf(facts, 'note'), written, written.replace(/^\W*\d{4}/, '')],
    ...['volume', 'number', 'pages', 'month'].map((name) => facts.textOf(name)),
  ]
    .map(statusSaid)
    .find(Boolean)
  if (status) facts.state('status', status)
  if (!(status && year && !/^\d{4}$/.test(year))) facts.state('year', year, yearField ? 'year' : 'date')
  stateOriginalYear(facts)
  if (!monthField?.value) {
    facts.state('month', date.month?.toString(), dateField?.value ? 'date' : 'year')
    return
  }
  const month = monthIn(fromLatex(monthField.value).text)
  if (month) facts.state('month', `${month}`, 'month')
  else if (
    !/quarter|spring|summer|autumn|fall|winter/i.test(monthField.value) &&
    !statusSaid(monthField.value)
  )
    facts.remark(
      monthField.line,
      'month',
      `expected a month, received ${JSON.stringify(monthField.value)}, which is left out; write month = {10}`,
    )
}

/** The day of what appears on one; of papers in journals, which have days too, no reference names it. */
function stateDay(facts: FactWriter): void {
  const { data, fields } = facts
  if (!kindNamed(data.kind)?.onADay || data.month === undefined) return
  const [date = '', month = '', day = ''] = ['date', 'month', 'day'].map((name) => fields.get(name)?.value)
  const found =
    /^\W*(\d{1,2})\W*$/.exec(day) ??
    /^\W*\d{4}-\d\d-(\d\d)\b/.exec(date) ??
    /(?<!\d)(\d{1,2})(?!\d)/.exec(/\p{L}/u.test(month) ? month : '')
  if (found && isDay({ year: Number(data.year), month: Number(data.month), day: Number(found[1]) }))
    facts.state('day', String(Number(found[1])), day ? 'day' : date ? 'date' : 'month')
}

/** Of these types BibTeX asks no year (BibTeXing, 3.1); one that has none, and whose facts show no kind, is something other than a paper. */
function stateLooseKind({ data }: FactWriter, type: string): void {
  if (data.year !== undefined || data.status !== undefined || data.arxiv !== undefined) return
  if (type === 'manual' || type === 'booklet' || data.kind === undefined) data.kind = 'other'
}

/** The NBER has what its papers are for their series as well: "Working Paper", "Working Paper Series". */
function leaveOutSeriesOfReports({ data }: FactWriter): void {
  const series = genreOf(stated(data.series))
  if (data.kind === 'report' && series !== '' && series === data.genre) delete data.series
}

/** When the work came out first (biblatex manual 2.2.2, `origdate`); Zotero has it before the year: "[1990] 2002". */
function stateOriginalYear(facts: FactWriter): void {
  const [, before] = /^\[(\d{4})\]\s*\d{4}$/.exec(facts.textOf('year')) ?? []
  const year = dateIn(facts.textOf('origdate') || facts.textOf('origyear')).year ?? before
  facts.text('originalTitle', 'origtitle')
  facts.text('originalPublisher', 'origpublisher')
  if (year !== facts.data.year) facts.state('originalYear', year, before ? 'year' : 'origdate')
}

function stateDistinction(facts: FactWriter): void {
  facts.text('distinction', 'award', 'award_name')
  for (const name of ['note', 'addendum', 'bibbase_note'])
    if (!facts.data.distinction) facts.state('distinction', distinctionIn(remarkOf(facts, name)), name)
  if (/^\W*(true|1|yes)\W*$/i.test(valueIn(facts.fields.get('selected'))))
    facts.state('selected', 'true', 'selected')
}

/** What to do where a fact is missing, and where it is wrong. */
function adviceOn(facts: FactWriter, type: string): Pick<BibtexFacts, 'hints' | 'corrections'> {
  return {
    hints: new Map([
      ['title', 'write title = {…}'],
      [
        'authors',
        `write author = {…}${ofOrganisations.test(type) ? ' or organization = {…}' : entryType(type).kind === 'book' ? ' or editor = {…}' : ''}`,
      ],
      ['year', yearHint(facts)],
      [
        'venue',
        `write ${entryType(type).venue[0]} = {…}, which is the venue of an @${type}${lookUp(facts.fields)}`,
      ],
    ]),
    corrections: new Map([
      ['year', yearAdvice(facts)],
      ['arxiv', 'write eprint = {2301.00001}, or leave it out'],
    ]),
  }
}

/** What to write where there is no year: an identifier of arXiv begins with that of the first version. */
function yearHint({ data, fields }: FactWriter): string {
  const [, year] = /^(\d\d)\d\d\./.exec(stated(data.arxiv)) ?? []
  if (year) return `write year = {20${year}}`
  const where = lookUp(fields)
  return where ? `write year = {…}${where}` : 'write year = {2024}'
}

/** What to write where the year cannot be read. */
function yearAdvice(facts: FactWriter): string {
  const written = facts.textOf('year')
  const years = [...new Set(written.match(/(?<!\d)[12]\d{3}(?!\d)/g))]
  if (years.length > 1) return `write ${years.map((year) => `year = {${year}}`).join(' or ')}`
  // Exports of the ACS have 0 for a year that is not known yet.
  if (/^0*$/.test(written) && lookUp(facts.fields)) return yearHint(facts)
  return written || !facts.fields.get('date')?.value ? 'write year = {2024}' : 'write date = {2024-05-31}'
}

/** A remark in a few words. */
function remarkOf(facts: FactWriter, name: string): string {
  const value = valueIn(facts.fields.get(name))
  return value.length < 200 ? fromLatex(value).text : ''
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
