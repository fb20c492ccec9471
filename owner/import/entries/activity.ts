import type { NewEntry } from '../entry.ts'
import { type Line, linesOf, textOfRuns } from '../page/lines.ts'
import type { Item } from './items.ts'

/** Reviewing and the like: a role, perhaps an area, and venues with their years. */

type Venue = { name: string; years: string[] }

const years = String.raw`(?:['’‘]?\s?(?:(?:19|20)\d{2}|(?<=['’‘]\s?)\d{2}))`

/**
 * Venues with years, as lists have them: `NeurIPS'23,24, ICLR'24,25`, `CVPR23; ICML24`, `TRO 2026/2025`, `TPAMI`.
 *
 * @returns undefined when any piece is not surely one
 */
function readVenues(text: string): { venues: Venue[]; spent: string[] } | undefined {
  const venues: Venue[] = []
  const spent: string[] = text.match(/\band\b(?=\s+[A-Z]{2})/g) ?? []
  const pieces = yearsBehind(text)
    .replace(/[.。]\s*$/, '')
    .split(/[,，;；、]|\band\b(?=\s+[A-Z]{2})|(?<=\d)\s+(?=[A-Z]{2}[\w-]*\s*['’‘\d(（])/u)
  for (const raw of pieces) {
    const piece = raw.trim().replace(/^[(（\s]+|[)）\s.]+$/g, '')
    if (piece === '') continue
    const only = new RegExp(`^${years}(?:\\s*[/&-]\\s*${years})*$|^\\d{2}$`, 'u').exec(piece)
    const last = venues.at(-1)
    if (only && last && last.years.length > 0) {
      if (piece.includes('-')) return undefined
      const more = piece.match(/\d+/g) ?? []
      spent.push(...more)
      last.years.push(...more.map(fullYear))
      continue
    }
    // `ACL 2024 ARR`: what follows the year without a comma is of the name.
    const match = new RegExp(
      `^(.*?[\\p{L})])\\s*[(（]?\\s*(${years}(?:\\s*(?:[/&]|and)\\s*${years})*|(?<=\\p{Lu})\\d{2})\\s*[)）]?$`,
      'u',
    ).exec(piece)
    const [, name = piece, when = ''] = match ?? []
    if (!isVenueName(name)) return undefined
    const found = when.match(/\d+/g) ?? []
    if (when.includes('and')) spent.push('and')
    spent.push(...found)
    venues.push({ name, years: found.map(fullYear) })
  }
  return venues.length > 0 ? { venues, spent } : undefined
}

/** `2025(CONFEX, EXCON)` says of each what `CONFEX 2025, EXCON 2025` does. */
function yearsBehind(text: string): string {
  return text.replace(
    /\b((?:19|20)\d{2})\s*[:：]?\s*[(（]([^()（）]+)[)）]/g,
    (_, year: string, names: string) =>
      names
        .split(/[,，、]/)
        .map((name) => `${name.trim()} ${year}`)
        .join(', '),
  )
}

function fullYear(digits: string): string {
  return digits.length === 2 ? `20${digits}` : digits
}

/** A venue's name, not a sentence. */
function isVenueName(name: string): boolean {
  if (/[.!?:]\s|[:：]$|\band$/.test(name)) return false
  // Half of a bracket: a comma inside one is none of the list's.
  if ((name.match(/[(（]/g)?.length ?? 0) !== (name.match(/[)）]/g)?.length ?? 0)) return false
  const letters = name.match(/\p{L}/gu)?.length ?? 0
  if (letters < 2 || !/^[\p{Lu}\p{Script=Han}\p{N}]/u.test(name)) return false
  return !/\b(I|my|we|our|am|is|are|was|were|have|has|of the .* committee|member|chair|editor|student)\b/i.test(
    name,
  )
}

/** Reads an item of activities: a label and venues on one line, or lists inside lists. */
export function readActivity(item: Item): NewEntry[] | undefined {
  const lines = linesOf(item.nodes)
  if (lines.some(({ runs }) => runs.some(({ href, image }) => href || image))) return undefined
  const [head, ...below] = lines
  if (!head) return undefined
  if (below.length > 0) return nested(head, below, item) ?? underLabel(head, below, item)
  const text = textOfRuns(head.runs).trim()
  return labelled(head, text, item) ?? roleBehind(text, item) ?? roleAhead(text, item) ?? headed(text, item)
}

const roles = /review|editor|committee|organi[sz]|chair|\bmember\b|审稿|编委|委员/i

/** Venues alone, under a heading that names the role. */
function headed(text: string, item: Item): NewEntry[] | undefined {
  const group = item.groups.at(-1) ?? ''
  if (!roles.test(group)) return undefined
  const read = readVenues(text)
  return read && [entry(bare(group), undefined, read.venues, read.spent, item)]
}

function entry(
  group: string,
  area: string | undefined,
  venues: readonly Venue[],
  spent: readonly string[],
  item: Item,
): NewEntry {
  return {
    of: 'activities',
    name: [group, area].filter(Boolean).join(' '),
    facts: { group, area, venues },
    body: '',
    spent: [...spent],
    draft: item.draft,
  }
}

/** `- Reviewer:` over `- Machine Learning:` over `- NeurIPS'23,24`; the middle may be missing. */
function nested(head: Line, rest: readonly Line[], item: Item): NewEntry[] | undefined {
  const base = head.depth
  const group = bare(textOfRuns(head.runs))
  if (group === '') return undefined
  const found: { area?: string; venues: Venue[]; spent: string[] }[] = []
  for (const [index, line] of rest.entries()) {
    const text = textOfRuns(line.runs).trim()
    const deeper = (rest[index + 1]?.depth ?? 0) > line.depth
    if (deeper || (/[:：]$/.test(text) && line.depth === base + 1)) {
      found.push({ area: bare(text), venues: [], spent: [] })
      continue
    }
    const colon = /^([^:：]{2,60})[:：]\s*(.+)$/u.exec(text)
    const read = readVenues(colon?.[2] ?? text)
    if (!read) return undefined
    if (colon?.[1]) found.push({ area: bare(colon[1]), ...read })
    else {
      const known = line.depth > base + 1 ? found.at(-1) : found.find(({ area }) => area === undefined)
      if (!known) found.push(read)
      known?.venues.push(...read.venues)
      known?.spent.push(...read.spent)
    }
  }
  if (found.some(({ venues }) => venues.length === 0)) return undefined
  return found.map(({ area, venues, spent }) => entry(group, area, venues, spent, item))
}

/** `Conference Reviewer: ICCV'25, NeurIPS'25`, or the label in code or bold before the venues. */
function labelled({ runs }: Line, text: string, item: Item): NewEntry[] | undefined {
  const [, label, venues = ''] = /^([^:：]{2,80})[:：]\s*(.+)$/u.exec(text) ?? []
  const [marked, ...others] = runs
  if (label === undefined && !marked?.code && !marked?.bold) return undefined
  const read = readVenues(label === undefined ? textOfRuns(others) : venues)
  return read && [entry(bare(label ?? marked?.text ?? ''), undefined, read.venues, read.spent, item)]
}

/** A label on a line of its own over venues on theirs. */
function underLabel({ runs }: Line, below: readonly Line[], item: Item): NewEntry[] | undefined {
  const text = textOfRuns(runs)
  const read = below.map((line) => readVenues(textOfRuns(line.runs)))
  if (!read.every((one) => one !== undefined) || !roles.test(text)) return undefined
  const [venues, spent] = [read.flatMap((one) => one.venues), read.flatMap((one) => one.spent)]
  return [entry(bare(text), undefined, venues, spent, item)]
}

/** `Journal of Examples 2026/2025 Reviewer`: the role stands behind. */
function roleBehind(text: string, item: Item): NewEntry[] | undefined {
  const [, where = '', role = ''] =
    /^(.*\d)\s*[,，]?\s+((?:Senior |Guest |Associate |Area |Session |Program |Programme |Invited |External )*(?:Reviewer|Editor|Chair|Committee Member|PC Member|Organi[sz]er|Program Committee))[.。]?$/u.exec(
      text,
    ) ?? []
  const read = oneVenue(where) ?? readVenues(where)
  return read && [entry(role, undefined, read.venues, read.spent, item)]
}

/** `Reviewer for CONFEX 2024, EXCON 2025` */
function roleAhead(text: string, item: Item): NewEntry[] | undefined {
  const [, group = '', word = '', where = ''] =
    /^((?:Senior |Guest |Associate |Area |Session |Program |Programme |Invited |External )*(?:Reviewer|Editor|Chair|Committee Member|PC Member|Organi[sz]er)) (at|for|of) (.+)$/u.exec(
      text,
    ) ?? []
  const read = oneVenue(where) ?? readVenues(where)
  return read && [entry(group, undefined, read.venues, [...read.spent, word], item)]
}

/** A name with commas of its own, `Conference on Robotics, Automation and Mechatronics (RAM) 2026`. */
function oneVenue(text: string): { venues: Venue[]; spent: string[] } | undefined {
  const match = new RegExp(
    `^(.*\\b(?:Conference|Transactions|Journal|Letters|Symposium|Workshop)\\b.*?)\\s+(${years}(?:\\s*/\\s*${years})*)$`,
    'u',
  ).exec(text)
  const [, name = '', when = ''] = match ?? []
  if (name === '' || /\d{4}|[;；]/.test(name)) return undefined
  const found = when.match(/\d+/g) ?? []
  return { venues: [{ name, years: found.map(fullYear) }], spent: found }
}

function bare(text: string): string {
  return text.trim().replace(/[\s:：]+$/, '')
}

/** Entries of one role are one entry, where they stood one after the other. */
export function mergeActivities(entries: readonly NewEntry[]): NewEntry[] {
  const merged: NewEntry[] = []
  for (const next of entries) {
    const same = merged.find(
      ({ facts, draft }) =>
        facts.group === next.facts.group && facts.area === next.facts.area && draft === next.draft,
    )
    if (!same) merged.push({ ...next })
    else {
      const lists = [same.facts.venues, next.facts.venues].map((venues) =>
        Array.isArray(venues) ? venues : [],
      )
      same.facts = { ...same.facts, venues: lists.flat() }
      same.spent = [...same.spent, ...next.spent, String(next.facts.group), String(next.facts.area ?? '')]
    }
  }
  return merged
}
