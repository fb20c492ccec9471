/**
 * Dates as people write them on their pages. What is not surely a date is none: `2019-20`, `1/2/2024` (which of the
 * two is the month?) and `Spring` are left alone.
 */

/** A day, month or year, or the time between two; `open` when it lasts until now. */
export type Period = { start: string; end?: string; open: boolean }

/** A period found in a text, and the part of the text that says it, brackets and the separator behind it included. */
export type FoundPeriod = Period & { from: number; to: number }

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** One way of writing a date: groups named y, m (a number), n (a name), d. */
const forms = [
  String.raw`(?<y>[12]\d{3})\s*年\s*(?:(?<m>\d{1,2})\s*月(?:份)?\s*(?:(?<d>\d{1,2})\s*[日号])?)?`,
  String.raw`(?<y>[12]\d{3})(?<s>[-./])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})`,
  String.raw`(?<y>[12]\d{3})\s?[./]\s?(?<m>\d{1,2})`,
  String.raw`(?<y>[12]\d{3})-(?<m>\d{2})`,
  String.raw`(?<m>\d{1,2})[./](?<y>[12]\d{3})`,
  String.raw`(?<n>${months})\.?,?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>[12]\d{3})`,
  String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?<n>${months})\.?,?\s+(?<y>[12]\d{3})`,
  String.raw`(?<n>${months})\.?,?\s*(?<y>[12]\d{3})`,
  String.raw`(?<y>[12]\d{3}),?\s+(?<n>${months})\.?(?:\s+(?<d>\d{1,2})(?:st|nd|rd|th)?)?`,
  String.raw`(?<y>[12]\d{3})`,
].map((source) => new RegExp(`${source}(?![\\d])`, 'iuy'))

const between = /\s*(?:-{1,3}|–|—|−|~|～|〜|→|至|到|\bto\b|\buntil\b)\s*/iuy
const now = /(?:present|now|current(?:ly)?|today|ongoing|至今|现在|今)(?![\p{L}])/iuy

/** The date at an index of a text, and where it ends. */
function dateAt(text: string, at: number): { date: string; to: number } | undefined {
  for (const form of forms) {
    form.lastIndex = at
    const match = form.exec(text)
    if (!match?.groups) continue
    const { y, m, n, d } = match.groups
    const month = n ? monthNumber(n) : m
    const parts = [y, month, d].flatMap((part) => (part === undefined ? [] : Number(part)))
    const date = parts.map((part) => String(part).padStart(2, '0')).join('-')
    if (isSensible(parts)) return { date, to: at + match[0].length }
    // `2019-20` is no month: the whole is not a date.
    if (m !== undefined) return undefined
  }
  return undefined
}

/** The period that begins exactly at an index. */
function periodAt(text: string, at: number): (Period & { to: number }) | undefined {
  const start = dateAt(text, at)
  if (!start) return undefined
  between.lastIndex = start.to
  const dash = between.exec(text)
  if (dash) {
    const next = start.to + dash[0].length
    now.lastIndex = next
    const today = now.exec(text)
    if (today) return { start: start.date, open: true, to: next + today[0].length }
    const end = dateAt(text, next) ?? sameYear(text, next, start.date)
    if (end && start.date.slice(0, end.date.length) <= end.date)
      return { start: start.date, end: end.date, open: false, to: end.to }
    // An end that is none (`2024 - Oral`) leaves a single date before a dash, unless digits follow.
    if (/^\d/.test(text.slice(next))) return undefined
  }
  return { start: start.date, open: false, to: start.to }
}

/** `2023.04-06` */
function sameYear(text: string, at: number, start: string): { date: string; to: number } | undefined {
  const month = /^(\d{2})(?![\d./-])/.exec(text.slice(at))?.[1]
  if (start.length !== 7 || !isSensible([Number(start.slice(0, 4)), Number(month)])) return undefined
  return { date: `${start.slice(0, 4)}-${month}`, to: at + 2 }
}

const opening = /^((?:[\s*_"'“”‘’·•▪►▶➤✓]|\p{Extended_Pictographic}|\uFE0F|\u200D)*)(?:([[(（【〔「])\s*)?/u
const closers: Record<string, string> = { '[': ']', '(': ')', '（': '）', '【': '】', '〔': '〕', '「': '」' }
const separator = /^\s*[:：,，、;；|｜.。]?\s*(?:[–—-]{1,2}(?=\s))?\s*/u

/**
 * The period with which a text begins, bullets, emoji and a bracket before it allowed. A bare year needs a separator
 * or the end behind it, unless `bareYear` says that one is meant.
 */
export function leadingPeriod(text: string, options: { bareYear: boolean }): FoundPeriod | undefined {
  const [before = '', ornaments = '', bracket] = opening.exec(text) ?? []
  const found = periodAt(text, before.length)
  if (!found) return undefined
  let to = found.to
  if (bracket) {
    const close = closers[bracket] ?? ''
    const rest = text.slice(to)
    if (!rest.trimStart().startsWith(close)) return undefined
    to += rest.indexOf(close) + close.length
  } else if (/^[a-z]/.test(text.slice(to)) && /\p{ASCII}$/u.test(text.slice(0, to))) return undefined
  const gap = separator.exec(text.slice(to))?.[0] ?? ''
  const isBare = !bracket && found.start.length === 4 && !found.end && !found.open
  if (isBare && !options.bareYear && gap.trim() === '' && to < text.length) return undefined
  return { ...period(found), from: ornaments.length, to: to + gap.length }
}

/** The period with which a text ends: in brackets, or behind a comma or a space. */
export function trailingPeriod(text: string): FoundPeriod | undefined {
  const end = text.replace(/[\s.。;；]+$/, '').length
  const close = text.charAt(end - 1)
  const bracket = Object.entries(closers).find(([, closing]) => closing === close)?.[0]
  const inner = bracket ? end - 1 : end
  // The longest that ends there: a range before its end alone.
  for (let at = 0; at < inner; at++) {
    const head = text.slice(0, at).trimEnd()
    if (bracket ? !head.endsWith(bracket) : !/^[\s,，、;；:：|。–—]?$/.test(text.charAt(at - 1))) continue
    const found = periodAt(text, at)
    if (!found || text.slice(found.to, inner).trim() !== '') continue
    return { ...period(found), from: leadGap(text, bracket ? head.length - 1 : at), to: text.length }
  }
  return undefined
}

/** Whether a text is a period and nothing else. */
export function wholePeriod(text: string): Period | undefined {
  const found = leadingPeriod(text.trim(), { bareYear: true })
  return found && found.to >= text.trim().length ? period(found) : undefined
}

/** Where the space and comma before an index begin. */
function leadGap(text: string, at: number): number {
  return text.slice(0, at).replace(/[\s,，、;；:：|–—-]+$/, '').length
}

function period({ start, end, open }: Period): Period {
  return { start, end, open }
}

function isSensible([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  if (year < 1900 || year > 2100 || !(month >= 1 && month <= 12)) return false
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** 1 to 12 for an English month's name or the beginning of it. */
export function monthNumber(name: string): number | undefined {
  const index = 'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .indexOf(name.slice(0, 3).toLowerCase())
  return index === -1 ? undefined : index + 1
}

/** Whether a text holds a year, as a word of its own. */
export function yearIn(text: string): string | undefined {
  return /(?<![\d./-])(?:19|20)\d{2}(?!\d|[.-]\d{4})/.exec(text)?.[0]
}

/** Whether a heading is a year and nothing else but an emoji. */
export function isYearLabel(label: string): boolean {
  return /^[^\p{L}\p{N}]*(19|20)\d{2}[^\p{L}\p{N}]*$/u.test(label)
}
