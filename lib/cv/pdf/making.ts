import type { Phrase } from './nodes.ts'
import type { Place } from './prose.ts'

/** What the document is made with. */
export type Making = {
  /** Where an address leads from a file that stands anywhere. */
  place: Place
  /** What says in a sentence where an entry stands. */
  placeOf: (collection: string, slug: string) => string
}

/** Phrases as a link where the address leads somewhere from a file; a quiet one has the colour of the words around it. */
export function linkTo(url: string | undefined, of: Phrase[], { place }: Making, quiet = false): Phrase[] {
  const to = url && place(url)
  return to ? [{ is: 'link', url: to, of, ...(quiet && { quiet }) }] : of
}
