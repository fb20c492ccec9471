import { z } from 'zod'
import { dayOf } from '../content/values/day.ts'

/** Where numbers can come from, as the badge names it. */
const sourceNames = ['Google Scholar', 'OpenAlex', 'Semantic Scholar'] as const

const count = z.number().int().min(0).max(1e9)

const paper = z.strictObject({
  /** Google Scholar's author_pub_id. */
  scholar: z.string().optional(),
  /** Lower case, without an address before it. */
  doi: z.string().optional(),
  /** Without a version, in lower case. */
  arxiv: z.string().optional(),
  title: z.string().optional(),
  citations: count,
})

/** The one shape that every source is turned into, that the cache keeps, and that `content/scholar.json` holds. */
export const statisticsSchema = z.strictObject({
  source: z.enum(sourceNames),
  /** The day of which the numbers are, `YYYY-MM-DD`. */
  asOf: z.iso.date(),
  /** The source gives no day: `asOf` is the one on which it was asked, and the numbers can be older. */
  undated: z.literal(true).optional(),
  /** The author's page at the source. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  citations: count,
  hIndex: count.optional(),
  i10Index: count.optional(),
  /** Citations received in each year, oldest first. */
  perYear: z.array(z.strictObject({ year: z.number().int(), citations: count })),
  papers: z.array(paper),
})

export type Statistics = z.output<typeof statisticsSchema>
export type CitedPaper = Statistics['papers'][number]

/** Raised with the number of this shape, so that a cache from an older one is not read. */
export const shapeVersion = 2

/** Digits in groups as languages write them: 1,192 and 1.192, 1 192, 1’192; 1,23,456 in India. */
const grouped = /^\d{1,3}(?:([,.\s'’])\d{3}(?:\1\d{3})*|(?:,\d{2})+,\d{3})$/

/** A number of citations as sources write them: a number, digits, or digits in groups; anything else is undefined. */
export function toCount(value: unknown): number | undefined {
  // Full-width digits are digits.
  const digits = typeof value === 'string' ? value.normalize('NFKC').trim().replace(grouped, ungrouped) : ''
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : value
  const result = count.safeParse(number)
  // JSON has a -0, which would be written with its sign.
  return result.success ? result.data || 0 : undefined
}

function ungrouped(digits: string): string {
  return digits.replace(/\D/g, '')
}

/** Pairs of year and citations, oldest first; what is no year or no count is left out. */
export function toYears(pairs: Iterable<readonly [unknown, unknown]>): Statistics['perYear'] {
  const years = new Map<number, number>()
  for (const [year, citations] of pairs) {
    const number = toCount(year)
    const counted = toCount(citations)
    if (number !== undefined && number >= 1900 && number < 2100 && counted !== undefined)
      years.set(number, counted)
  }
  return [...years].map(([year, citations]) => ({ year, citations })).toSorted((a, b) => a.year - b.year)
}

/** A DOI without the address before it, in lower case (DOI Handbook 2.4: case does not matter). */
export function bareDoi(doi: string): string {
  return doi.replace(/^https?:\/\/(dx\.)?doi\.org\//i, '').toLowerCase()
}

/** An arXiv identifier without its version, in lower case, as it stands in arXiv's DOIs. */
export function bareArxiv(id: string): string {
  return id
    .toLowerCase()
    .replace(/^arxiv:/, '')
    .replace(/v\d+$/, '')
}

/** Before that year, nobody counted citations on the web. */
const firstYear = '2004'

/**
 * The day of a date as programs write them, `YYYY-MM-DD`: 2024-05-06 and 2024/5/6, whatever follows; 2024年5月6日; Mon May 6
 * 08:00:00 2024 and Mon, 06 May 2024; seconds or milliseconds since 1970. Undefined for what is none, such as 2024-02-30, for
 * what could be two (05/06/2024), and for a day that numbers cannot be of.
 *
 * @param today in UTC; where the sun rises earlier it can be tomorrow already
 */
export function toDay(value: unknown, today: string): string | undefined {
  const day = z.iso.date().safeParse(writtenDay(value)).data
  const tomorrow = dayOf(new Date(Date.parse(today) + 86_400_000))
  return day !== undefined && day >= firstYear && day <= tomorrow ? day : undefined
}

function writtenDay(value: unknown): string | undefined {
  if (
    typeof value === 'number' ||
    (typeof value === 'string' && /^\d{10}(\d{3})?(\.\d+)?$/.test(value.trim()))
  ) {
    const since = Number(value)
    const ms = since < 1e11 ? since * 1000 : since
    return ms > 0 && ms < 1e13 ? dayOf(new Date(ms)) : undefined
  }
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  const [, year, month = '', date = ''] =
    /^(\d{4})(?:-(?=\d{1,2}-)|\/(?=\d{1,2}\/)|\.(?=\d{1,2}\.)|年)(\d{1,2})[-/.月](\d{1,2})(?=[ T日]|$)/.exec(
      text,
    ) ?? []
  if (year) return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const [, ofMonth, named, ofDay, ofYear] =
    /^(?:[A-Z][a-z]{2},? )?(?:(\d{1,2}) )?([A-Z][a-z]{2})[a-z]* (?:(\d{1,2}),? )?(?:\d\d:\d\d:\d\d (?:[A-Z]+ )?)?(\d{4})\b/.exec(
      text.replace(/\s+/g, ' '),
    ) ?? []
  const monthNumber = named === undefined ? -1 : monthNames.indexOf(named)
  const dayNumber = ofMonth ?? ofDay
  if (monthNumber < 0 || dayNumber === undefined) return undefined
  return `${ofYear}-${String(monthNumber + 1).padStart(2, '0')}-${dayNumber.padStart(2, '0')}`
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Text, or undefined for anything else, and for what is too long to be the title or id of a paper. */
export function toText(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : ''
  return text !== '' && text.length <= 1000 ? text : undefined
}

/** The fields of an object of whatever shape; none for anything else. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
