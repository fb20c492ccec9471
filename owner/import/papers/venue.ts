import { monthNumber, yearIn } from '../entries/dates.ts'

/** Where and when a paper appeared, as its line on the page says it. */
export type Venue = {
  venue?: string
  venueName?: string
  year?: string
  month?: number
  distinction?: string
  /** What is left of the text. */
  rest: string
  spent: string[]
}

const distinctions =
  /\b(?:Long Oral|Oral Presentation|Oral|Spotlight|Highlights?|Best (?:Student )?Paper(?: Award| Candidate| Finalist| Nomination| Honou?rable Mention)?|Outstanding Paper(?: Award)?|Honou?rable Mention|Notable[- ]Top[- ]\d+%|Distinguished Paper(?: Award)?)(?:\s*\(?Top \d+(?:\.\d+)?%\)?)?(?![\p{L}-])/iu
const unpublished = /\b(under review|in submission|submitted|in preparation|under revision)\b|在投|审稿中/i
const monthWord =
  /\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?(?=,?\s+(?:\d{1,2},?\s+)?(?:19|20)\d{2})/

/** The year that a line about a venue ends or stands with: `2024`, `'24`, `AAAI2025`, `AAAI-26`; not pages or volumes. */
function yearOf(text: string): { year: string; from: number; to: number } | undefined {
  const all = [...text.matchAll(/(?:19|20)\d{2}/g)].filter(({ index }) => {
    const before = text.slice(0, index)
    const after = text.slice(index + 4)
    return (
      !/\d$|\d\s*[-–:/]\s*$|\d\.$|\b(?:pp?|vol|no|volume|pages?|article)\.?\s*$|[-–]$/i.test(
        before.replace(/[A-Za-z]-$/, ''),
      ) && !/^\d|^\s*[-–]\s*\d|^\.\d|^:\s*\d|^[eE]\d/.test(after)
    )
  })
  const last = all.at(-1)
  if (last) return { year: last[0], from: last.index, to: last.index + 4 }
  const short = /(?<=[\p{L})])\s?['’‘`](\d{2})(?!\d)|(?<=[A-Z]{2})-(\d{2})(?!\d)/u.exec(text)
  const digits = short?.[1] ?? short?.[2]
  return short && digits
    ? { year: `20${digits}`, from: short.index, to: short.index + short[0].length }
    : undefined
}

/** Reads such a line: `In Proceedings of the 34th Conference on Examples (CONFEX), August, 2025. Oral`. */
export function readVenue(line: string): Venue {
  const spent: string[] = []
  // The end of a quoted title may stand before it.
  let text = line
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.]*["”'’]\s*/, '')
    .trim()
  const take = (pattern: RegExp, replacement = ' '): string | undefined => {
    const match = pattern.exec(text)
    if (!match) return undefined
    text = `${text.slice(0, match.index)}${replacement}${text.slice(match.index + match[0].length)}`
    return match[1] ?? match[0]
  }
  if (unpublished.test(text)) {
    const all = new Set(text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g))
    if (all.size > 1) return { rest: text, spent }
    const year = yearIn(text)
    const whole = edges(year ? text.replace(new RegExp(`[,，]?\\s*\\b${year}\\b`), '') : text)
    return whole.length <= 80 ? { venue: whole, year, rest: '', spent } : { rest: text, spent }
  }
  const distinction = take(distinctions)?.replace(/\s+/g, ' ').trim()
  text = text.replace(/[（([]\s*[,;]?\s*[)）\]]/g, ' ').replace(/\s+/g, ' ')
  if (take(/^[\s.,:]*(?:In:?|发表于)\s+(?=\S)/i)) spent.push('In')

  const monthName = monthWord.exec(text)
  const found = yearOf(text)
  const head = found ? text.slice(0, found.from) : text
  const tail = found ? text.slice(found.to) : ''

  // `… on Learning Representations (ICLR)`, or `(CVPR 2026)`.
  const bracket = [...text.matchAll(/[（(]\s*([^()（）]{2,30}?)\s*[)）]/g)].find(([, inside = '']) =>
    isAcronym(withoutYear(inside)),
  )
  if (bracket) {
    const acronym = withoutYear(bracket[1] ?? '')
    const before = text.slice(0, bracket.index)
    let after = text.slice(bracket.index + bracket[0].length)
    const bracketYear = /(?:19|20)\d{2}|['’](\d{2})/.exec(bracket[1] ?? '')
    let year = bracketYear ? bracketYear[0].replace(/^['’]/, '20') : undefined
    if (bracketYear?.[1]) spent.push(bracketYear[1])
    let month: number | undefined
    const behind = yearOf(after)
    if (!year && behind) {
      year = behind.year
      const monthBefore = /\b([A-Z][a-z]{2,8})\.?,?\s*$/.exec(after.slice(0, behind.from))
      month = monthBefore?.[1] ? monthNumber(monthBefore[1]) : undefined
      const cut = month !== undefined && monthBefore ? monthBefore.index : behind.from
      after = `${after.slice(0, cut)} ${after.slice(behind.to)}`
    } else year ??= yearOf(before)?.year
    const name = edges(before)
    // What is a name of its own ends where the next sentence of the line begins.
    return done({
      venue: acronym,
      venueName: name.length > 2 ? name : undefined,
      year,
      month,
      distinction,
      rest: edges(after),
      spent,
    })
  }
  if (!found) return done({ distinction, rest: edges(text), spent })

  const month = monthName && monthName.index < found.from ? monthNumber(monthName[1] ?? '') : undefined
  let name = month !== undefined && monthName ? head.slice(0, monthName.index) : head
  if (
    month !== undefined &&
    /\d{1,2},?\s*$/.test(head.slice((monthName?.index ?? 0) + (monthName?.[0].length ?? 0)))
  )
    spent.push()
  // `Journal of Examples, vol. 32, pp. 4–9, 2024`, `Journal of Examples, 2022, 7(1): 26-33`
  const numbers =
    /[,，.]?\s*(?:\b(?:vol|volume|no|issue|pp|pages?|art)\b\.?\s*\S|\d+\s*[(:]|\(?\d+\)?\s*[,:]|(?<!\d)(?!(?:19|20)\d{2}\s+\p{L})e?\d{3,}\b|early access|\S*\d{4,}\S*\.?$).*$/iu.exec(
      name,
    )
  let extra = ''
  if (numbers && numbers.index > 2) {
    extra = name.slice(numbers.index)
    name = name.slice(0, numbers.index)
  }
  const venue = edges(name)
  if (venue.length < 2 || venue.length > 160)
    return { ...done({ distinction, rest: edges(text), spent }), year: found.year }
  return done({
    venue,
    year: found.year,
    month,
    distinction,
    rest: edges([edges(extra), edges(tail)].filter(Boolean).join(', ')),
    spent,
  })
}

function done(venue: Venue): Venue {
  return { ...venue, rest: venue.rest.replace(/\s+/g, ' ').trim() }
}

/** Letters of which most are capitals: `NeurIPS`, `USENIX Sec`, `TASLP`, `T-PAMI`. */
function isAcronym(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}]/gu, '')
  return (
    letters.length >= 2 &&
    text.length <= 24 &&
    capitals.length >= 2 &&
    capitals.length / letters.length >= 0.4 &&
    /^\p{Script=Latin}[\p{L}\d&/+.' -]*$/u.test(text) &&
    !/^CCF|^JCR|^SCI\b|^IF\b|^EI\b|^Q\d|^CORE\b/.test(text)
  )
}

function withoutYear(text: string): string {
  return text
    .replace(/['’‘]?\s?(?:(?:19|20)\d{2}|(?<=['’‘])\d{2})$/, '')
    .replace(/[\s'’,-]+$/, '')
    .trim()
}

/** What a badge says: `CVPR 2016`, `AAAI-26`, `USENIX Sec'25`, `ICLR 2024 Spotlight`, `Preprint`. */
export function readBadge(badge: string): Pick<Venue, 'venue' | 'year' | 'distinction'> {
  let text = badge
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const distinction = distinctions.exec(text)?.[0]
  if (distinction) text = text.replace(distinction, ' ').replace(/[([]\s*[)\]]/g, ' ')
  const found = yearOf(text) ?? shortYear(text)
  const venue = edges(found ? `${text.slice(0, found.from)} ${text.slice(found.to)}` : text)
  return { venue: venue === '' ? undefined : venue, year: found?.year, distinction }
}

/** `NeurIPS 25`: in a badge, two digits behind initials are a year of this century. */
function shortYear(badge: string): { year: string; from: number; to: number } | undefined {
  const match = /^(.*\S)\s([0-3]\d)$/.exec(badge)
  return match?.[1] && match[2] && isAcronym(match[1])
    ? { year: `20${match[2]}`, from: match[1].length, to: badge.length }
    : undefined
}

/** Without punctuation and space at either end; a closing bracket stays with its opening one. */
export function edges(text: string): string {
  let out = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,，.。:：;；|·–—-]+|[\s,，.。:：;；|·–—-]+$/g, '')
    .trim()
  out = out
    .replace(/[([（]\s*[)\]）]/g, ' ')
    .replace(/\s*[([（]\s*$/, '')
    .trim()
  if (/^[([（][^()[\]（）]*[)\]）]$/.test(out)) out = out.slice(1, -1).trim()
  if (/[)）\]]$/.test(out) && !/[(（[]/.test(out)) out = out.slice(0, -1)
  if (/^[(（[]/.test(out) && !/[)）\]]/.test(out)) out = out.slice(1)
  return out.trim()
}
