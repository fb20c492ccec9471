import type { Author, Profile, Publication } from './collections.ts'

type Names = Pick<Profile, 'name' | 'authorNames'>

/** Whether a name in an author list is the owner's, in any of the spellings that the profile gives. */
export function isOwner(author: Author, { name, authorNames }: Names): boolean {
  return [name, ...authorNames].some((spelling) => sameName(spelling, author.name))
}

/**
 * Whether the owner is a first or co-first author: stands first, stands among equal contributors who begin the
 * list, or is said to be by `role`.
 */
export function isFirstAuthor(
  { authors, role }: Pick<Publication, 'authors' | 'role'>,
  owner: Names,
): boolean {
  if (role === 'first' || role === 'co-first') return true
  const position = authors.findIndex((author) => isOwner(author, owner))
  return position === 0 || (position > 0 && authors.slice(0, position + 1).every(({ equal }) => equal))
}

/** First-authored papers at one venue: how many, and how many of them with which distinction. */
export type VenueCount = { venue: string; count: number; distinctions: { name: string; count: number }[] }

/** Counts the first- and co-first-authored papers at each of the venues, in their order; venues without any are left out. */
export function countFirstAuthored(
  publications: readonly Publication[],
  venues: readonly string[],
  owner: Names,
): VenueCount[] {
  const first = publications.filter((publication) => isFirstAuthor(publication, owner))
  return venues.flatMap((venue) => {
    const here = first.filter((publication) => publication.venue === venue)
    const names = [...new Set(here.flatMap(({ distinction }) => distinction ?? []))]
    const distinctions = names.map((name) => ({
      name,
      count: here.filter(({ distinction }) => distinction === name).length,
    }))
    return here.length === 0 ? [] : [{ venue, count: here.length, distinctions }]
  })
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}
