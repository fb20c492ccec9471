import { type PaperStatus, statusSaid } from '../../../content/values/paper-status.ts'

/** What a paper that is not out yet is called, wherever an entry says it: in a remark, the year, the volume, or the venue. */

const before =
  /^(?<status>to appear|forthcoming|in press|accepted(?: for publication)?|submitted(?: for publication)?|(?:under|in) (?:review|revision|submission))\s*(?:in|at|to|by|for|with|:|,)\s+(?<venue>\S.*)$/i
const behind =
  /^(?<venue>.*[^\s,;:([])(?:\s*[,;:]\s*|\s+(?=[([]))[([]?(?<status>to appear|forthcoming|in press|accepted(?: for publication)?|submitted|(?:under|in) (?:review|revision))[)\]]?\.?$/i

/** A venue and what it says of the paper's status: "To appear in Ink J.", "Ink J. (in press)"; of "In press" no venue is left. */
export function venueAndStatus(text: string): { venue: string; status?: PaperStatus } {
  const parts = (before.exec(text) ?? behind.exec(text))?.groups
  const status = statusSaid(parts?.status ?? text)
  return status ? { venue: parts?.venue?.trim() ?? '', status } : { venue: text }
}

/** Whether what should be a venue says that there is none: "In preparation", "Working paper". */
export function isUnwritten(venue: string): boolean {
  return /^\W*(in ?prep(aration|\.)?|(work )?in progress|(unpublished )?(working paper|manuscript|draft|mimeo)|unpublished|job market paper)(, .*)?\W*$/i.test(
    venue,
  )
}

/** Whether what should be a venue says only that something is on the web, or when it was seen: "[Online]. Accessed: 3 May 2020". */
export function isOnTheWebAlone(venue: string): boolean {
  const rest = venue
    .replace(/https?:\S+/g, '')
    .replace(/\b(last|date|accessed|retrieved|visited|online|available|from|at|on|url|see)\b/gi, '')
    .replace(/\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)([a-z]{3,7})?\b/gi, '')
  return /https?:|\b(accessed|retrieved|visited|online|available)\b/i.test(venue) && !/\p{L}/u.test(rest)
}

/** A venue without the distinction behind it: "ICML 2024 (Oral)". */
export function venueAndDistinction(text: string): { venue: string; distinction?: string } {
  const [, venue, behind] = /^(.*\S)\s*\(([^()]+)\)$/.exec(text) ?? []
  const distinction = behind && distinctionIn(behind)
  return venue && distinction ? { venue, distinction } : { venue: text }
}

/** Awards by the words that they begin and end with, and kinds of presentation that few papers are given. */
const distinctions = [
  /^(?:(?:nominated|nominee|finalist|shortlisted|runner[- ]up) for )?(?:[\p{L}\d'’-]+ ){0,4}(?:best|outstanding|distinguished|test[- ]of[- ]time|most influential)\b[^.;:]{0,60}\b(?:awards?|paper|poster|nominee|nomination|finalist|candidate|runner[- ]?up|mention|prize)$/iu,
  /^(?:[\p{L}\d-]+ ){0,3}honou?rable mention(?: award)?$/iu,
  /^(?:\p{Lu}[\p{L}\d'’-]* ){1,6}(?:Award|Prize|Medal)$/u,
  // Of TMLR.
  /^(?:featured|outstanding) certification$/i,
  /^(?:contributed |long |short )?(?:oral|spotlight|highlight)(?: (?:presentation|paper|talk|poster))?$/i,
]

/**
 * The distinction that a remark names and nothing else: "Best Paper Award", "(Oral, top 2%)", "Nominated for best paper award"; of TMLR's
 * certifications, which stand in a row, those that are one.
 */
export function distinctionIn(note: string): string | undefined {
  if (!/^[^,]+ certification,/i.test(note)) return oneDistinction(note)
  return (
    note
      .split(/\s*,\s*/)
      .flatMap((part) => oneDistinction(part) ?? [])
      .join('; ') || undefined
  )
}

function oneDistinction(note: string): string | undefined {
  const text = note
    .replace(/^[^\p{L}\d]+|[^\p{L}\d)%]+$/gu, '')
    .replace(
      /^(?:received|won|winner of|recipient of|awarded|(?:accepted|selected) (?:as|for))(?: an?| the)?\s+/i,
      '',
    )
    .replace(/^([^()]*)\)$/, '$1')
  // What is said behind it: "(top 2%)", ", top 2%", "at InkConf 2024".
  const named = text.replace(/\s*\([^()]*\)$|,\s*(?:top|acceptance)\b.*$|\s+(?:at|of|from|by|in)\s.*$/i, '')
  const isFunding = /\b(?:support|fund|grant)/i.test(text)
  return text.length < 100 && !isFunding && distinctions.some((form) => form.test(named)) ? text : undefined
}
