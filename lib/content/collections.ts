import { activities } from './collections/activities.ts'
import { awards } from './collections/awards.ts'
import type { EntryOf } from './collections/common.ts'
import { education } from './collections/education.ts'
import { experience } from './collections/experience.ts'
import { news } from './collections/news.ts'
import { publications } from './collections/publications.ts'
import { sections } from './collections/sections.ts'
import { talks } from './collections/talks.ts'
import { teaching } from './collections/teaching.ts'

/**
 * Every collection under the name of its directory. What one *is* stands in its own file; whatever lists collections
 * (loader, home page, pages, sitemap, limits, commands, reference) follows from being registered here.
 */
export const collections = {
  news,
  publications,
  education,
  experience,
  teaching,
  activities,
  awards,
  talks,
  sections,
}

/** The name of a collection and of its folder. */
export type CollectionName = keyof typeof collections

/** The entries of every collection. */
export type Entries = { [Name in CollectionName]: EntryOf<(typeof collections)[Name]>[] }

/** Whether a word is the name of a collection. */
export function isCollection(word: string): word is CollectionName {
  return Object.hasOwn(collections, word)
}

/** Every collection's name, in the order of the reference. */
export const collectionNames = Object.keys(collections).filter(isCollection)

/** The collections of which the home page may show a part. */
export const limitedCollections = collectionNames.filter((name) => collections[name].wholePage !== 'never')

/** Makes, of each collection, its entries. */
export function entriesOf(make: <Name extends CollectionName>(name: Name) => Entries[Name]): Entries {
  // TypeScript does not follow a mapped type through `fromEntries`; `make` holds each entry to it.
  return Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as Entries
}
