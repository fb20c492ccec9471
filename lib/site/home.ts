import {
  type CollectionName,
  collections,
  type Entries,
  entriesOf,
  limitedCollections,
} from '../content/collections.ts'
import type { Content } from '../content/load.ts'

/** Which entries of each collection the home page shows. */
type Choices = {
  [Name in CollectionName]: { onHome: (entries: Entries[Name], limit?: number) => Entries[Name] }
}

const choices: Choices = collections

/** What the home page shows: of every collection at most as many entries as `limits` of site.md allows. */
export function homeContent(content: Content): Content {
  const { limits } = content.site
  return { ...content, ...entriesOf((name) => choices[name].onHome(content[name], limits[name])) }
}

/**
 * One collection as the home page shows it: what stands open, and what a click opens, where `fold` of site.md leaves some.
 *
 * @returns the content twice, with other entries of that collection
 */
export function foldedContent(
  content: Content,
  name: CollectionName,
): { open: Content; folded: Content | undefined } {
  const home = homeContent(content)
  const count = content.site.fold[name] ?? home[name].length
  return {
    open: { ...home, [name]: home[name].slice(0, count) },
    folded: home[name].length > count ? { ...home, [name]: home[name].slice(count) } : undefined,
  }
}

/** The collections that have a page of their own because the home page leaves entries of them out. */
export function cutCollections(content: Content): CollectionName[] {
  const home = homeContent(content)
  const placed = new Set(content.site.sections.map(({ of }) => of))
  return limitedCollections.filter(
    (name) =>
      collections[name].wholePage === 'when cut' &&
      placed.has(name) &&
      home[name].length < content[name].length,
  )
}
