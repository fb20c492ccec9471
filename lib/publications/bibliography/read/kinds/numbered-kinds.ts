import { entryType } from '../entry-types.ts'
import { type FactWriter, stated } from '../fact-writer.ts'
import { genreOf, patentSaid, patentWord } from './kind-words.ts'

/** Publications that say what they are by how they are numbered; each function states what it is, and returns whether it is one. */

/** A Request for Comments, as the IETF exports it: a @misc whose `howpublished` says its number again. */
export function stateRfc(facts: FactWriter): boolean {
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

/** A standard of the IEEE, which exports its number as a journal and no author. */
export function stateIeeeStandard(facts: FactWriter): boolean {
  const [number] = /^IEEE (?:Std|P\d)[^(]*[^(\s]/.exec(stated(facts.data.venue)) ?? []
  if (!number || facts.fields.get('author')?.value) return false
  facts.state('kind', 'report')
  facts.state('venue', 'IEEE')
  facts.state('number', number)
  return true
}

/** A patent: by its type, or by what Google Scholar writes in `note`. */
export function statePatent(facts: FactWriter, type: string): boolean {
  const noted = patentSaid(facts.textOf('note')) ?? patentSaid(facts.textOf('howpublished'))
  const isMisc = entryType(type).kind === undefined
  // A bare "Patent" is what our own export writes for the kind.
  const called = [facts.textOf('type'), facts.textOf('howpublished')].find(
    (text) => patentWord.test(text) && !/^patent$/i.test(text),
  )
  if (type !== 'patent' && !(isMisc && (noted || called))) return false
  facts.state('kind', 'patent')
  // Where it was found, and not who granted it.
  if (/^google patents$/i.test(stated(facts.data.venue))) delete facts.data.venue
  const place = country(facts.textOf('location'))
  if (place) facts.state('place', place, 'location')
  if (noted) {
    facts.state('genre', noted.genre)
    if (!facts.fields.get('number')?.value) facts.state('number', noted.number, 'note')
  } else facts.state('genre', genreOf(facts.textOf('type') || called || ''), 'type')
  return true
}

/** A package of R, as its own `citation()` has it: a @manual whose note says the version, and where it is. */
export function statePackage(facts: FactWriter, type: string): boolean {
  const [, version] = /^R package version (\S+?)[.,;]?(?:\s+https?:\S+)?$/i.exec(facts.textOf('note')) ?? []
  if (!version || !/^(manual|misc)$/.test(type)) return false
  facts.state('kind', 'software')
  facts.state('version', version, 'note')
  return true
}

const paperSeries =
  '(?:(?:Policy )?Research Working|Discussion|Working|Research|Staff|Occasional) (?:Papers?|Reports?)|Technical Reports?'
const numberOfPaper = String.raw`(?:(?:No|Nr|Num|Number|#|№)?\.?\s*(?<number>[A-Za-z]{0,5}[-/]?\d[\w./-]*))`
/** "CEPR Discussion Paper No. 12345", "NBER Working Papers". */
const ofPublisher = new RegExp(
  `^(?<by>\\S.*?),?\\s(?<genre>(?:${paperSeries})(?: Series)?)(?:[\\s,:]+${numberOfPaper})?$`,
  'i',
)
/** "Working Paper 12, Ink University". */
const beforePublisher = new RegExp(`^(?<genre>${paperSeries})[\\s,:]+${numberOfPaper},\\s+(?<by>\\S.*)$`, 'i')

/**
 * A paper in the series of an institute, where its number stands with the institute's name, as economists have it: in `howpublished`,
 * as a journal, or in a remark on what appeared nowhere else.
 */
export function statePaperInSeries(facts: FactWriter, type: string): boolean {
  if (!/^(article|misc|unpublished|techreport|report|manuscript|booklet)$/.test(type)) return false
  const isRemark = facts.data.venue === undefined
  const text = isRemark ? facts.textOf('note') : String(facts.data.venue)
  const { genre, by, number } = (beforePublisher.exec(text) ?? ofPublisher.exec(text))?.groups ?? {}
  const [own, volume] = ['number', 'volume'].map((name) => facts.textOf(name))
  // IMF Staff Papers are a journal.
  const isJournal = Boolean(volume && (own || facts.fields.get('pages')?.value))
  if (!genre || !by || isJournal || (isRemark && !number)) return false
  facts.state('kind', 'report')
  facts.state('venue', by, isRemark ? 'note' : facts.names.get('venue'))
  facts.state('genre', genreOf(facts.textOf('type') || genre))
  facts.state('number', number ?? (own || volume), number ? undefined : own ? 'number' : 'volume')
  if (!number && !own && volume) facts.data.volume = undefined
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
