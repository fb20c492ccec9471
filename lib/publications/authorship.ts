import type { Author, Publication } from '../content/collections/publications.ts'
import type { Profile } from '../content/profile.ts'
import { words } from '../site/words.ts'

type Names = Pick<Profile, 'name' | 'authorNames'>

/** Whether a name in an author list is the owner's, in any of the spellings that the profile gives. */
export function isOwner(author: Pick<Author, 'name'>, { name, authorNames }: Names): boolean {
  return [name, ...authorNames].some((spelling) => sameName(spelling, author.name))
}

/** The page of a co-author, where the profile gives one for a name spelled so. */
export function pageOfCoauthor(
  author: Pick<Author, 'name'>,
  { coauthors }: Pick<Profile, 'coauthors'>,
): string | undefined {
  return coauthors.find(({ name, names }) =>
    [name, ...names].some((spelling) => sameName(spelling, author.name)),
  )?.url
}

/** The signs beside names in author lists, and what each says of an author. */
export const authorMarks = [
  { mark: '†', meaning: words.equalContribution, of: ({ equal }: Author) => equal },
  { mark: '*', meaning: words.correspondingAuthor, of: ({ corresponding }: Author) => corresponding },
  { mark: '‡', meaning: words.deceased, of: ({ deceased = false }: Author) => deceased },
]

/** The parts that an owner can have in a paper, by which readers look for it. */
export const roles = words.roles

export type Role = keyof typeof roles

/** What the owner is in a paper: none when the list does not show the owner, else at least one. */
export function rolesOf(publication: Pick<Publication, 'authors' | 'role' | 'etAl'>, owner: Names): Role[] {
  const { authors, role, etAl } = publication
  const positions = authors.flatMap((author, index) => (isOwner(author, owner) ? [index] : []))
  const own = positions.map((index) => authors[index])
  const found: Role[] = [
    ...(isFirstAuthor(publication, owner) ? ['first' as const] : []),
    ...(role === 'corresponding' || own.some((author) => author?.corresponding)
      ? ['corresponding' as const]
      : []),
    // Of a list that is cut, nobody knows who stands last.
    ...(role === 'last' || (!etAl && authors.length > 1 && positions.includes(authors.length - 1))
      ? ['last' as const]
      : []),
  ]
  return found.length > 0 ? found : positions.length > 0 ? ['other'] : []
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

/** What a paper was distinguished with; several stand in one text, apart by semicolons. */
export function distinctionsOf({ distinction = '' }: Pick<Publication, 'distinction'>): string[] {
  return distinction.split(/\s*;\s*/).filter(Boolean)
}

/** First-authored papers at one venue: how many, and how many of them with which distinction. */
export type VenueCount = { venue: string; count: number; distinctions: { name: string; count: number }[] }

/**
 * Counts the first- and co-first-authored papers at each of the venues, in their order; venues without any are left out. A venue
 * that one paper names in short and in full is the same where another has its full name alone.
 */
export function countFirstAuthored(
  publications: readonly Publication[],
  venues: readonly string[],
  owner: Names,
): VenueCount[] {
  const first = publications.filter((publication) => isFirstAuthor(publication, owner))
  return venues.flatMap((venue) => {
    const inFull = publications.flatMap((one) => (one.venue === venue ? (one.venueName ?? []) : []))
    const here = first.filter(
      (one) =>
        one.venue === venue || (one.venue && inFull.includes(one.venue) && !venues.includes(one.venue)),
    )
    const names = [...new Set(here.flatMap(distinctionsOf))]
    const distinctions = names.map((name) => ({
      name,
      count: here.filter((publication) => distinctionsOf(publication).includes(name)).length,
    }))
    return here.length === 0 ? [] : [{ venue, count: here.length, distinctions }]
  })
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}
