import { monthIn } from '../dates.ts'
import { type FactWriter, stated } from '../fact-writer.ts'
import { articleNumberIn } from '../values.ts'

/** Takes apart what holds more than its field is for: a volume with its issue, or with its year, as Frontiers have it. */
export function stateParts(facts: FactWriter): void {
  partVolume(facts)
  partNumber(facts)
  partSeries(facts)
  nameSeries(facts)
  remarkVolumeOfWhole(facts)
  dropNoNumbers(facts)
  // A volume in several parts, as biblatex prints it (manual 2.2.2, `part`): 7.2.
  const part = facts.textOf('part')
  if (facts.data.volume && /^[\dIVXLC]+$/i.test(part)) facts.data.volume = `${facts.data.volume}.${part}`
}

function partVolume(facts: FactWriter): void {
  const { data } = facts
  const [, ofYear, year] = /^(\d+)(?: - |\s*\()((?:19|20)\d\d)\)?$/.exec(stated(data.volume)) ?? []
  if (year && year === data.year) data.volume = ofYear
  const volume = stated(data.volume)
  if (data.kind === 'conference' && /(\p{L}{2,}\P{L}+){3}\p{L}{2}/u.test(volume)) {
    // HAL has the title of the proceedings for their volume, and that of the conference for theirs.
    facts.state('event', { name: data.venue })
    facts.state('venue', volume, 'volume')
    delete data.volume
  }
}

/** An article's number that stands where an issue should. */
function partNumber(facts: FactWriter): void {
  const { data } = facts
  const number = stated(data.number)
  const article =
    hasPages(data.kind) && /^(art|paper|eid)/i.test(number) ? articleNumberIn(number) : undefined
  if (!article || data.articleNumber !== undefined) return
  delete data.number
  facts.state('articleNumber', article, 'number')
  facts.state('number', facts.textOf('issue'), 'issue')
}

/** A series with the volume or the number in it, and a volume with its series. */
function partSeries(facts: FactWriter): void {
  const { data } = facts
  // "LNCS 1234", "Ink Studies, vol. 12".
  const [, ofSeries, inSeries] = inSeriesForm.exec(stated(data.series)) ?? []
  if (ofSeries && (data.volume === undefined || data.volume === inSeries)) {
    data.series = ofSeries
    facts.state('volume', inSeries, 'series')
  }
  // Catalogues part a series from the number in it (ISBD): "Ink studies ; 12".
  const [, named, place] = /^(.*\S)\s;\s(\d+)$/.exec(stated(data.series)) ?? []
  if (named && (data.number === undefined || data.number === place)) {
    data.series = named
    facts.state('number', place, 'series')
  }
  // Scopus has the abbreviation of the series behind the volume: "12345 LNCS".
  const [, counted, abbreviation] = /^(\d+)\s+(LN[A-Z]{1,5}|CCIS)$/.exec(stated(data.volume)) ?? []
  if (counted && abbreviation) {
    data.volume = counted
    const isNamed = /^(lecture notes in|communications in computer)/i.test(stated(data.venue))
    if (data.series === undefined && !isNamed) facts.state('series', abbreviation, 'volume')
  }
  const [, before, behind] = /^([A-Z]{2,6})[-\s](\d+)$/.exec(stated(data.volume)) ?? []
  if (before && (before === data.series || /^LN/.test(before))) {
    data.volume = behind
    if (data.series === undefined) facts.state('series', before, 'volume')
  }
}

/** A series by its name, unless the venue has said it. */
function nameSeries({ data, names }: FactWriter): void {
  const series = stated(data.series)
  // ADS has the number there too: "Meeting Abstracts #235".
  const [, said, part] = /^(.*?)\W+(\d+)$/.exec(stated(data.venue)) ?? []
  const isVenue = series !== '' && (series === said || series === data.venue)
  if (names.get('venue') === 'series' || isVenue) {
    delete data.series
    if (part === data.volume) delete data.volume
  }
  // Keys of biblatex (manual 2.3.7): "newseries", and the number of a journal's series.
  else if (/^(new|old)series$/i.test(series)) data.series = /^n/i.test(series) ? 'New series' : 'Old series'
  else if (data.kind === 'journal' && /^\d+$/.test(series)) data.series = `Series ${series}`
}

/** A volume beside a series is its number in that; beside a whole work in several volumes too, it may be one of those. */
function remarkVolumeOfWhole({ data, fields, remark }: FactWriter): void {
  const { line } = fields.get('volume') ?? {}
  const isInDoubt = data.volume && data.series && data.number === undefined && !fields.get('volumes')?.value
  if (
    isInDoubt &&
    line &&
    fields.get('maintitle')?.value &&
    /^(book|chapter|conference)$/.test(stated(data.kind))
  )
    remark(
      line,
      'volume',
      `is cited as the number in "${data.series}"; if it is that of a volume of the whole work, write volumes = {…}, how many it has, too`,
    )
}

/** What stands for a volume or a number and is none. */
function dropNoNumbers({ data }: FactWriter): void {
  const number = stated(data.number)
  // DBLP has the number of a paper of the Cryptology ePrint Archive in two fields.
  if (data.kind === 'preprint' && number.startsWith(`${data.volume}/`)) delete data.volume
  // EndNote has year and day of a page for its volume and number.
  if (data.kind === 'webpage' && /\p{L}/u.test(number) && monthIn(number)) {
    delete data.volume
    delete data.number
  }
}

const inSeriesForm =
  /^(.*[^\s,](?=,?\s+(?:vol|volume|bd|band)\b)|LN(?:CS|AI|BI|BIP|ICST|EE|NS|M|P)|CCIS|LIPIcs),?\s+(?:(?:vol|volume|bd|band)\b\.?\s*)?(\d+)$/i

/** Whether what is of a kind stands on pages of something else. */
export function hasPages(kind: unknown): boolean {
  return /^(journal|magazine|newspaper|conference|workshop|chapter)$/.test(String(kind))
}
