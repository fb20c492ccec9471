import { statusSaid } from '../../../lib/content/values/paper-status.ts'
import { venueAndStatus } from '../../../lib/publications/bibliography/read/status.ts'
import { monthNumber, yearIn } from '../entries/dates.ts'

/** Where and when a paper appeared, as its line on the page says it. */
export type Venue = {
  venue?: string
  venueName?: string
  year?: string
  month?: number
  distinction?: string
  /** How far it is, where it is not out yet. */
  status?: string
  /** What is left of the text. */
  rest: string
  spent: string[]
}

/** Distinctions, and not words of a venue's name: Oral Oncology is a journal. */
const distinctions =
  /\b(?:(?:Selected|Accepted) (?:as|for) (?:an? )?)?(?:Long Oral|Oral Presentation|Oral(?!\s+(?!at\b|in\b|papers?\b|talks?\b)\p{L})|Spotlight|Highlights?|Best (?:Student )?Paper(?: Award| Candidate| Finalist| Nomination| Honou?rable Mention)?|Outstanding Paper(?: Award)?|Honou?rable Mention|Notable[- ]Top[- ]\d+%|Distinguished Paper(?: Award)?)(?:\s*\(?Top \d+(?:\.\d+)?%\)?)?(?![\p{L}-])/iu
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
  // The end of a quoted title may stand before it.
  const text = line
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.]*["”'’]\s*/, '')
    .trim()
  if (unpublished.test(text)) return readUnpublished(text)
  const praised = cutOut(text, distinctions)
  const bare = praised.rest.replace(/[（([]\s*[,;]?\s*[)）\]]/g, ' ').replace(/\s+/g, ' ')
  const begun = cutOut(bare, /^[\s.,:]*(?:In:?|发表于)\s+(?=\S)/i)
  const rest = begun.rest
  const known = {
    distinction: praised.found?.replace(/\s+/g, ' ').trim(),
    spent: begun.found ? ['In'] : [],
  }
  return readBracketed(rest, known) ?? readDated(rest, known)
}

/** What of a line is known before its venue. */
type Known = { distinction: string | undefined; spent: string[] }

/** The first of what a pattern finds, its group where it has one, and the line without the match. */
function cutOut(text: string, pattern: RegExp): { found?: string; rest: string } {
  const match = pattern.exec(text)
  if (!match) return { rest: text }
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
  return { found: match[1] ?? match[0], rest }
}

/** `Under review at CONFEX 2025`: the whole line is the venue, without its year. */
function readUnpublished(text: string): Venue {
  const all = new Set(text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g))
  if (all.size > 1) return { rest: text, spent: [] }
  const year = yearIn(text)
  const whole = edges(year ? text.replace(new RegExp(`[,，]?\\s*\\b${year}\\b`), '') : text)
  return whole.length <= 80 ? done({ venue: whole, year, rest: '', spent: [] }) : { rest: text, spent: [] }
}

/** `… on Learning Representations (ICLR), May 2025`, or `(CVPR 2026)`; undefined without such a bracket. */
function readBracketed(text: string, { distinction, spent }: Known): Venue | undefined {
  const bracket = [...text.matchAll(/[（(]\s*([^()（）]{2,30}?)\s*[)）]/g)].find(([, inside = '']) =>
    isAcronym(withoutYear(inside)),
  )
  if (!bracket) return undefined
  const inside = bracket[1] ?? ''
  const name = edges(text.slice(0, bracket.index))
  const after = text.slice(bracket.index + bracket[0].length)
  const inBracket = /(?:19|20)\d{2}|['’](\d{2})/.exec(inside)
  const behind = inBracket ? undefined : readDateBehind(after)
  return done({
    venue: withoutYear(inside),
    venueName: name || undefined,
    year: inBracket?.[0].replace(/^['’]/, '20') ?? behind?.year ?? yearOf(text.slice(0, bracket.index))?.year,
    month: behind?.month,
    distinction,
    // What is a name of its own ends where the next sentence of the line begins.
    rest: edges(behind?.rest ?? after),
    spent: inBracket?.[1] ? [...spent, inBracket[1]] : spent,
  })
}

/** The year behind a venue, with the month that stands before it, and the words without them. */
function readDateBehind(text: string): { year: string; month?: number; rest: string } | undefined {
  const found = yearOf(text)
  if (!found) return undefined
  const word = /\b([A-Z][a-z]{2,8})\.?,?\s*$/.exec(text.slice(0, found.from))
  const month = word?.[1] ? monthNumber(word[1]) : undefined
  const cut = month !== undefined && word ? word.index : found.from
  return { year: found.year, month, rest: `${text.slice(0, cut)} ${text.slice(found.to)}` }
}

/** `Journal of Examples, vol. 32, pp. 4–9, August 2024`: the venue is what stands before numbers, month and year. */
function readDated(text: string, { distinction, spent }: Known): Venue {
  const found = yearOf(text)
  if (!found) return done({ distinction, rest: edges(text), spent })
  const head = text.slice(0, found.from)
  const word = monthWord.exec(text)
  const month = word && word.index < found.from ? monthNumber(word[1] ?? '') : undefined
  const { name, extra } = cutNumbers(month !== undefined && word ? head.slice(0, word.index) : head)
  const venue = edges(name)
  if (venue === '') return { ...done({ distinction, rest: edges(text), spent }), year: found.year }
  const rest = edges([edges(extra), edges(text.slice(found.to))].filter(Boolean).join(', '))
  return done({ venue, year: found.year, month, distinction, rest, spent })
}

/** `Journal of Examples, vol. 32, pp. 4–9`, `Journal of Examples, 2022, 7(1): 26-33`: the name, and its numbers. */
function cutNumbers(text: string): { name: string; extra: string } {
  const numbers =
    /[,，.]?\s*(?:\b(?:vol|volume|no|issue|pp|pages?|art)\b\.?\s*\S|\d+\s*[(:]|\(?\d+\)?\s*[,:]|(?<!\d)(?!(?:19|20)\d{2}\s+\p{L})e?\d{3,}\b|early access|\S*\d{4,}\S*\.?$).*$/iu.exec(
      text,
    )
  if (!numbers || numbers.index <= 2) return { name: text, extra: '' }
  // A bracket that the numbers close is theirs: `Preprint (arXiv:2401.00001)`.
  const open = /\s*[(（[][^()（）[\]]*$/.exec(text.slice(0, numbers.index))?.index ?? 0
  const at = open > 2 ? open : numbers.index
  return { name: text.slice(0, at), extra: text.slice(at) }
}

/** A venue that was read, without what it, or the whole of what is left, says of the paper's status. */
function done(venue: Venue): Venue {
  const rest = venue.rest.replace(/\s+/g, ' ').trim()
  const behind =
    venue.venue && /^(to appear|in press|forthcoming|accepted|under review|submitted)\.?$/i.test(rest)
  if (behind) return { ...venue, status: statusSaid(rest), rest: '', spent: [...venue.spent, rest] }
  const written = venue.venue?.replace(/(?<=\S[\s,;(]+(?:to appear|forthcoming|accepted))\s+(?:in|for)$/i, '')
  const said = venueAndStatus(written ?? '')
  if (!written || !said.status || said.venue === '') return { ...venue, rest }
  const spent = venue.venue?.replace(said.venue, ' ') ?? ''
  return { ...venue, venue: said.venue, status: said.status, rest, spent: [...venue.spent, spent] }
}

/** Letters of which most are capitals: `NeurIPS`, `USENIX Sec`, `TASLP`, `T-PAMI`. */
function isAcronym(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}]/gu, '')
  return (
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
