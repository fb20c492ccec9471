import { isYearLabel, yearIn } from '../entries/dates.ts'
import type { Reading } from '../entry.ts'
import { type Line, type Run, textOfRuns } from '../page/lines.ts'
import type { PaperLink } from './paper-links.ts'
import { readBadge, readVenue, type Venue } from './venue.ts'

/** Where a paper appeared and when, from all that says so: its line, its badge, the heading it stands under. */

/** Of what follows the authors and the lines below, the one that says where the paper appeared. */
export function bestVenueLine(tail: readonly Run[], others: readonly Line[]): { line: Venue; used?: Line } {
  const here = readVenue(textOfRuns(tail))
  if (here.venue) return { line: here }
  const named = others.filter(({ classes }) => /venue|journal|conference|details/i.test(classes.join(' ')))
  // A description can name a venue and a year too.
  const flat = others.filter(
    ({ depth, classes }) => depth === 0 && !/desc|abstract|summary/i.test(classes.join(' ')),
  )
  for (const used of [...named, ...flat]) {
    const line = readVenue(textOfRuns(used.runs))
    if (line.venue && (line.year || named.includes(used))) {
      const left = here.distinction ? here.rest : textOfRuns(tail).trim()
      return {
        line: {
          ...line,
          distinction: line.distinction ?? here.distinction,
          rest: [left, line.rest].filter(Boolean).join(' '),
        },
        used,
      }
    }
  }
  return { line: here }
}

/** What a badge, a line and a heading say together. */
export function merge(
  line: Venue,
  badge: string | undefined,
  year: string | undefined,
  links: readonly PaperLink[],
  { note }: Reading,
) {
  const spent: string[] = []
  const said = badge === undefined ? undefined : readBadge(badge)
  const venueLike =
    said?.venue !== undefined &&
    (said.year !== undefined ||
      (/^[\p{L}&/ .'-]{2,24}$/u.test(said.venue) && said.venue === said.venue.toUpperCase()))
  let { venue, venueName } = line
  let leftBadge = badge
  if (
    said?.venue &&
    (venue === undefined || (venueLike && venueName === undefined && venue !== said.venue))
  ) {
    venueName = venue
    venue = said.venue
  }
  const when = line.year ?? said?.year ?? year ?? preprintYear(venue, links, note)
  const distinction = line.distinction ?? said?.distinction
  if (badge !== undefined) {
    // What the badge says and the facts say too need not be said a third time.
    const facts = `${venue ?? ''} ${venueName ?? ''} ${when ?? ''} ${distinction ?? ''}`.toLowerCase()
    const inBrackets = /[(（]([^()（）]+)[)）]\s*$/.exec(badge)
    const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
    const isSaid = (word: string) =>
      facts.includes(word) ||
      (/^\d{2}$/.test(word) && when?.endsWith(word) === true) ||
      (/^\p{L}+\d{2,4}$/u.test(word) && facts.includes(word.replace(/\d+$/, '')))
    const before = inBrackets ? badge.slice(0, inBrackets.index) : badge
    if (wordsIn(badge).every(isSaid)) {
      leftBadge = undefined
      spent.push(badge)
    } else if (inBrackets && wordsIn(before).every(isSaid)) {
      leftBadge = inBrackets[1]
      spent.push(before)
    }
  }
  return { ...line, venue, venueName, year: when, distinction, leftBadge, spent }
}

/** arXiv numbers its preprints by the month of their first version (YYMM.number): that dates a preprint, and no other paper. */
function preprintYear(
  venue: string | undefined,
  links: readonly PaperLink[],
  note: Reading['note'],
): string | undefined {
  if (!/preprint|arxiv/i.test(venue ?? '')) return undefined
  const numbers = links.flatMap(
    ({ url }) => /arxiv\.org\/(?:abs|pdf)\/(\d{2})(?:0[1-9]|1[0-2])\.\d{4,5}/.exec(url)?.[1] ?? [],
  )
  const [first] = numbers
  if (first === undefined || numbers.some((number) => number !== first)) return undefined
  note(`a preprint without a year got 20${first} from its arXiv identifier`)
  return `20${first}`
}

/** The year of a paper that stands under the heading of a year: that of the innermost one. */
export function groupYear(groups: readonly string[]): string | undefined {
  return groups.flatMap((group) => (isYearLabel(group) ? (yearIn(group) ?? []) : [])).at(-1)
}

/** The topics of a paper: the headings that it stands under, except years, and its badge. */
export function topicsOf(groups: readonly string[], badge: string | undefined): string[] {
  const labels = groups.filter((group) => !isYearLabel(group))
  return [...labels, ...(badge ? [badge] : [])]
    .map((label) =>
      label
        .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
}

/** The kind that the page's own words say. */
export function kindOf(
  { venue = '', venueName = '' }: { venue?: string; venueName?: string },
  groups: readonly string[],
): string | undefined {
  const words = `${venue} ${venueName}`
  if (/\barxiv\b|preprint|biorxiv|medrxiv/i.test(words)) return 'preprint'
  if (/\bworkshop\b/i.test(words)) return 'workshop'
  if (/\b(thesis|dissertation)\b/i.test(words)) return 'thesis'
  if (/\b(transactions|journal|letters)\b|学报/i.test(words)) return 'journal'
  if (/\b(conference|proceedings|symposium)\b/i.test(words)) return 'conference'
  const group = groups.at(-1) ?? ''
  if (/\bjournals?\b|期刊/i.test(group) && !/\bconferences?\b|会议/i.test(group)) return 'journal'
  return /\bconferences?\b|会议/i.test(group) && !/\bjournals?\b|期刊/i.test(group) ? 'conference' : undefined
}
