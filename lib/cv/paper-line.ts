import type { Publication } from '../content/collections/publications.ts'
import type { Site } from '../content/site.ts'
import { distinctionsOf } from '../publications/authorship.ts'
import { imprintWithYear } from '../publications/imprint.ts'
import { publicationLinks } from '../publications/links.ts'
import { venueInFull } from '../publications/metadata.ts'
import { words } from '../site/words.ts'

/** What stands behind a paper's authors and title in a curriculum vitae. */
export type PaperLine = {
  venue?: string
  /** Where in the venue and when, piece by piece. */
  facts: string[]
  /** What it was there: Oral, Best Paper. */
  distinctions: string[]
  coFirst: boolean
  /** Its identifiers, as they are to be read on paper, with their addresses. */
  identifiers: { label: string; url: string }[]
}

/**
 * Where a paper appeared, how it is found, and what it was there; of a short curriculum vitae, the venue and the year alone.
 *
 * @param site whose language dates are in
 */
export function paperLine(
  publication: Publication,
  { cv: { length }, lang }: Pick<Site, 'cv' | 'lang'>,
): PaperLine {
  const { venue, venueName, year, status, role, doi, arxiv } = publication
  const named = venueInFull(publication)
  const short = length === 'short' ? venue : undefined
  const abbreviated =
    !short && venueName && venue && venueName !== venue && !isShortened(venue, venueName) ? ` (${venue})` : ''
  const identifier = (label: string | undefined, of: { doi?: string; arxiv?: string }) =>
    publicationLinks(of).map(({ url }) => ({ label: label ?? '', url }))
  return {
    venue: short ?? (named && `${named}${abbreviated}`),
    facts: [
      ...(length !== 'short' ? imprintWithYear(publication, lang) : year ? [String(year)] : []),
      ...(status ? [words.status[status]] : []),
    ],
    distinctions: distinctionsOf(publication),
    coFirst: role === 'co-first',
    identifiers: [
      ...identifier(doi && `doi:${doi}`, { doi }),
      ...identifier(arxiv && `arXiv:${arxiv}`, { arxiv }),
    ],
  }
}

/** In "IEEE Conf. CHI" the last capitals are what it is known by. */
const acronym = /(?<!\p{L})(?!(?:IEEE|ACM)\b)\p{Lu}{2,}(?!\p{L})/u

/** Whether a short name is the words of the long one, cut ("Ocean Instrum."): beside it, it says nothing, as an acronym does. */
function isShortened(short: string, long: string): boolean {
  const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let rest = wordsOf(long)
  return (
    /\p{L}\.(?:\s|$)/u.test(short) &&
    !acronym.test(short) &&
    wordsOf(short).every((word) => {
      const at = rest.findIndex((one) => one.startsWith(word.slice(0, 3)))
      rest = rest.slice(at + 1)
      return at >= 0
    })
  )
}
