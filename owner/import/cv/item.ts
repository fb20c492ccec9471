import { collections } from '../../../lib/content/collections.ts'
import { plainText } from '../../../lib/markdown/markdown.ts'
import { type Period, wholePeriod } from '../entries/dates.ts'
import type { NewEntry } from '../entry.ts'
import { isFacts, listOf, named, type Said, type SaidFacts } from './said.ts'

/** The collections in which an item of a curriculum vitae has a place. */
export type CvKind = 'education' | 'experience' | 'awards'

/** A text of the file as inline Markdown, and as Markdown of several lines. */
export type ReadCvText = { line: (text: string) => string; prose: (text: string) => string }

/** An item as it was understood: an entry or text, and in words the facts that neither says. */
export type ReadItem = { entries: NewEntry[]; text: string; left: string[] }

/** Facts by key, each of which is asked for once; what nobody asked for is left. */
class Facts {
  readonly #facts: Map<string, Said>
  constructor(facts: SaidFacts) {
    this.#facts = new Map(Object.entries(facts))
  }

  /** The first of some keys that is there. */
  take(...keys: string[]): Said | undefined {
    const key = keys.find((one) => this.#facts.has(one))
    if (key === undefined) return undefined
    const value = this.#facts.get(key)
    this.#facts.delete(key)
    return value
  }

  /** As `take`, for what is one text; anything else stays. */
  text(...keys: string[]): string | undefined {
    for (const key of keys) {
      const value = this.#facts.get(key)
      if (typeof value !== 'string') continue
      this.#facts.delete(key)
      return value
    }
    return undefined
  }

  get left(): string[] {
    // A picture of the template's, which says nothing.
    return [...this.#facts].flatMap(([key, value]) => (key === 'icon' ? [] : [named({ [key]: value })]))
  }
}

/**
 * Reads an item of a section: al-folio's, RenderCV's or JSON Resume's, which have the same facts under other keys.
 * It becomes an entry where a date, a name and what its collection asks for besides are plain, else text.
 *
 * @param kind what its section is about, where that is a collection
 */
export function readItem(item: Said, kind: CvKind | undefined, read: ReadCvText): ReadItem {
  if (!isFacts(item)) return { entries: [], text: pointsOf(listOf(item), read), left: [] }
  const facts = new Facts(item)
  const when = whenOf(facts, kind)
  const list = listOf(facts.take('items'))
  const isList = list.every((title) => typeof title === 'string')
  if (kind === 'awards' && list.length > 0 && isList && Object.keys(item).length <= 2) {
    const prizes = list.map((title) => entryOf('awards', { what: read.line(title) }, when))
    if (prizes.every((prize) => prize !== undefined)) return { entries: prizes, text: '', left: [] }
  }
  const position = facts.text('position')
  const where = [
    facts.text('institution', 'company', 'organization', 'awarder', 'issuer') ??
      (position === undefined ? undefined : facts.text('name')),
    facts.text('location'),
  ]
  const what = [
    position ?? facts.text('studyType', 'degree', 'title', 'name', 'label', 'language', 'bullet', 'network'),
    facts.text('area'),
  ]
  const join = (parts: (string | undefined)[]) =>
    parts.flatMap((part) => (part === undefined ? [] : read.line(part))).join(', ')
  const address = facts.text('url', 'website', 'link')
  const url = address && /^https?:\/\/\S+$/.test(address) ? address : undefined
  const said = { what: join(what), where: join(where), url }
  const value = facts.text('value', ...(kind ? [] : ['fluency', 'level', 'details']))
  const details = [facts.text('score', 'gpa')].flatMap((text) => (text ? { label: 'Score', text } : []))
  const prose = ['summary', 'description', 'details'].flatMap((key) => facts.text(key) ?? [])
  const points = [
    ...['description', 'highlights', 'details', 'contents', 'keywords'].flatMap((key) =>
      listOf(facts.take(key)),
    ),
    ...list,
    ...listOf(facts.take('courses')),
  ]
  const body = [...prose.map(read.prose), pointsOf(points, read)].filter(Boolean).join('\n\n')
  const left = [...facts.left, ...(address && !url ? [`url: ${address}`] : [])]
  const entry = kind && value === undefined ? entryOf(kind, { ...said, details, body }, when) : undefined
  if (entry) return { entries: [entry], text: '', left }
  const title = url && said.what ? `[${said.what}](${url})` : [said.what, url].filter(Boolean).join(', ')
  const head = [title, said.where, when.written && read.line(when.written)].filter(Boolean).join(', ')
  const line = [head, value && read.line(value)].filter(Boolean).join(': ')
  const rest = [...details.map(({ label, text }) => `${label}: ${read.line(text)}`), body].filter(Boolean)
  const text = [line, ...rest.map((part) => part.replace(/^(?=.)/gm, '  '))].join('\n\n').trim()
  return { entries: [], text: text && `- ${text}`, left }
}

type When = { period?: Period; written: string }

/** A time in one text, or from a day to another; al-folio shows a start without an end as "Present", as RenderCV does. */
function whenOf(facts: Facts, kind: CvKind | undefined): When {
  const whole = facts.text('year', 'date')
  if (whole !== undefined) return { period: wholePeriod(whole), written: whole }
  const start = facts.text('startDate', 'start_date', 'startdate')
  const end = facts.text('endDate', 'end_date', 'enddate')
  if (start === undefined) return { written: end ?? '' }
  // An award goes on for as long as is said.
  const written = end === undefined && kind === 'awards' ? start : `${start} – ${end ?? 'present'}`
  return { period: wholePeriod(written), written }
}

type Known = {
  what: string
  where?: string
  url?: string
  details?: { label: string; text: string }[]
  body?: string
}

/** The entry, if the schema of its collection takes it. */
function entryOf(kind: CvKind, known: Known, { period }: When): NewEntry | undefined {
  const { what, where, url, details, body = '' } = known
  if (!period) return undefined
  const { start, end, open } = period
  // A year alone may be that of a degree: it does not say when anything began.
  if (kind === 'awards' ? open : !open && end === undefined) return undefined
  const facts = {
    education: { start, end, institution: where, degree: what, url, details },
    experience: { start, end, organization: where, role: what, organizationUrl: url, details },
    awards: { date: start, end, title: what, issuer: where || undefined, url },
  }[kind]
  const asWritten = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  if (!collections[kind].schema.safeParse(asWritten).success) return undefined
  if (kind === 'awards' && details && details.length > 0) return undefined
  return {
    of: kind,
    name: plainText(kind === 'awards' ? what : (where ?? '')),
    facts,
    body,
    spent: [],
    draft: false,
  }
}

/** Lines of a list, and lists within them. */
function pointsOf(points: readonly Said[], read: ReadCvText): string {
  return points
    .map((point) => {
      if (typeof point === 'string') return `- ${read.line(point)}`
      if (Array.isArray(point)) return pointsOf(point, read)
      const { title, contents, items, ...others } = point
      const head = [title, ...Object.entries(others).map(([key, value]) => named({ [key]: value }))]
      const inner = [contents, items].flatMap(listOf)
      const line = head.flatMap((text) => (typeof text === 'string' ? read.line(text) : [])).join(', ')
      return [`- ${line}`, pointsOf(inner, read).replace(/^(?=.)/gm, '  ')].filter(Boolean).join('\n')
    })
    .join('\n')
}
