import { type FactWriter, stated } from './fact-writer.ts'
import { isArxiv } from './preprint.ts'
import { valueIn } from './values.ts'

/** Who published what an entry is of, and where that was. */

/** Words of names of publishers, by which they are told from the names of places. */
const ofPublishers =
  /\b(press|presses|verlag|publish\w*|universi\w*|institu\w*|academ\w*|associat\w*|societ\w*|[eé]dition\w*|editor\w*|books?|group|springer|elsevier|wiley|routledge|sage|brill|macmillan|gruyter|kluwer|north-holland|ieee|acm|siam|ltd|gmbh|llc|inc)\b|出版|大学/i

/** A publisher and its place, as MathSciNet has them: "Springer-Verlag, Berlin", "CRC Press, Boca Raton, FL". */
const ofMathSciNet =
  /^(.+?),\s((?:[^,;]+,\s)(?:[A-Z]{2}|[A-Z]\.\s?[A-Z]\.)|(?!(?:Inc|Ltd|Co|LLC|Corp|S\.A|N\.V|B\.V)\b)\p{Lu}[^,;]+)$/u

/**
 * The publisher that a field names, and the place with it: "Oslo: Ink Press" as catalogues and zbMATH have it. JSTOR puts
 * publishers in brackets.
 *
 * @param isOfMathSciNet whether a comma stands between the two
 */
function publisherIn(text: string, isOfMathSciNet: boolean): { publisher: string; place?: string } {
  const bare = /^\[([^[\]]+)\]$/.exec(text)?.[1] ?? text
  const [, publisher, place] = (isOfMathSciNet ? ofMathSciNet.exec(bare) : undefined) ?? []
  if (publisher && place) return { publisher, place }
  const [, before, behind] =
    /^([\p{Lu}\p{Lo}][^:：;\d]{1,60}?)(?:\s?:\s|：\s?)(\S[^:：;]*)$/u.exec(bare) ?? []
  // A publisher with a part of it, or with its place behind, stays as it is.
  return before && behind && !ofPublishers.test(before)
    ? { publisher: behind, place: before }
    : { publisher: bare }
}

/** A publisher behind whose name stand its town and its country: "JACoW Publishing, Geneva, Switzerland". */
const withCountry = /^(?<publisher>[^,]+), (?<place>\p{Lu}[^,\d]+, (?<country>\p{Lu}[^,\d]+))$/u

let countries: Set<string> | undefined

/** Whether a text is the name of a country, in English. */
function isCountry(text: string): boolean {
  countries ??= new Set([
    ...['USA', 'U.S.A.', 'UK', 'U.K.', 'England', 'Scotland', 'Wales', 'The Netherlands', 'Korea', 'Turkey'],
    ...isoCountries(),
  ])
  return countries.has(text)
}

function isoCountries(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []))
}

/** States the publisher, where the venue is not the publisher, and the place that stands with it. */
export function statePublisher(facts: FactWriter): void {
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
  const isStated = ['address', 'location', 'place'].some((name) => facts.fields.get(name)?.value)
  const fact = ['venue', 'publisher'].find(
    (one) => facts.data[one] !== undefined && facts.names.get(one) === 'publisher',
  )
  if (!fact) return
  const own = facts.textOf('address') || facts.textOf('location')
  // JACoW have the place in both.
  if (own && String(facts.data[fact]).endsWith(`, ${own}`)) {
    facts.data[fact] = String(facts.data[fact]).slice(0, -own.length - 2)
    return
  }
  const parted = withCountry.exec(String(facts.data[fact]))?.groups
  if (parted?.publisher && parted.country && isCountry(parted.country)) {
    facts.data[fact] = parted.publisher
    facts.state('place', parted.place, 'publisher')
    return
  }
  const isOfMathSciNet = Boolean(facts.fields.get('mrnumber')?.value) && !isStated
  const { publisher, place } = publisherIn(String(facts.data[fact]), isOfMathSciNet)
  if (place && isStated && !['address', 'location'].some((name) => facts.textOf(name) === place)) return
  facts.data[fact] = publisher
  facts.state('place', place, 'publisher')
}

/** Where the publisher is, and where and when the conference was. */
export function statePlaces(facts: FactWriter): void {
  const { data, fields } = facts
  // The ACM has both: the publisher's address, and the location of the conference.
  // Of proceedings as a whole too, where both are there.
  const isWhole =
    !fields.get('author')?.value &&
    data.kind === 'book' &&
    ['address', 'location'].every((name) => fields.get(name)?.value)
  const isConference = isWhole || /^(conference|workshop)$/.test(String(data.kind))
  const isOfEvent = isConference && Boolean(fields.get('address')?.value)
  // The publisher's own place stands with its name; then this is where the conference was.
  const isElsewhere = isConference && 'place' in data && facts.textOf('address') !== data.place
  // Of a meeting whose abstracts a journal printed, the place is the meeting's.
  const isShown = facts.names.get('event') === 'booktitle'
  if (!('place' in data) && !isShown)
    facts.text('place', ...(isOfEvent ? ['address'] : ['location', 'address', 'place']))
  // Who had invited to a talk.
  const host = data.kind === 'presentation' ? facts.textOf('institution') : ''
  const isHosted = host !== '' && host !== data.venue
  if (isHosted)
    facts.state(
      'place',
      [host, data.place ?? facts.textOf('venue')].filter(Boolean).join(', '),
      'institution',
    )
  // A conference that was nowhere else, as the ACL has it.
  const isOnline = /^(online|virtual( (event|conference|only))?)$/i.test(stated(data.place))
  const elsewhere = isOnline ? String(data.place) : ''
  if (isOnline) delete data.place
  const title = facts.names.get('venue') === 'eventtitle' ? '' : facts.textOf('eventtitle')
  const ofEvent = isOfEvent ? (isElsewhere ? 'address' : 'location') : 'venue'
  const placeField = (isShown ? ['venue', 'location', 'address'] : ['venue', ofEvent]).find(
    (name) => fields.get(name)?.value,
  )
  const place = isHosted ? '' : (placeField && facts.textOf(placeField)) || elsewhere
  const [start, end] = valueIn(fields.get('eventdate'))
    .replace(/[{}\s]/g, '')
    .split('/')
  const event = {
    ...(isShown && { name: facts.textOf('booktitle') }),
    ...(title && { name: title }),
    ...(place && place !== data.place && { place }),
    ...(start && { start }),
    ...(start && end && end !== '..' && { end }),
  }
  if (Object.keys(event).length > 0)
    facts.state('event', event, title ? 'eventtitle' : place ? placeField : 'eventdate')
}
