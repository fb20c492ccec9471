import type { BodyRule } from '../lib/content/collection.ts'
import { collections, profile, site } from '../lib/content/collections.ts'
import { commonMeanings, meanings, partMeanings } from './docs/meanings.ts'
import { type Key, keysOf } from './shape.ts'

/** A part of the content as the reference and the editor's schemas speak of it. */
export type ContentPart = {
  name: string
  /** Which files it is: `content/news/*.md`. */
  files: string
  meaning: string
  body: BodyRule
  keys: readonly Key[]
  /** What a key means, by its path; '' where its name says it. */
  meaningOf: (path: string) => string
}

/** Everything that `content/` is made of: the two single files first, then every collection. */
export function contentParts(): ContentPart[] {
  return [
    partOf('site', { files: 'content/site.md', body: 'forbidden', keys: keysOf(site) }),
    partOf('profile', { files: 'content/profile.md', body: 'optional', keys: keysOf(profile) }),
    ...directories.map(collectionPart),
  ]
}

/** One collection as a part of the content. */
export function collectionPart(name: Directory): ContentPart {
  const { schema, body } = collections[name]
  return partOf(name, { files: `content/${name}/*.md`, body, keys: keysOf(schema) }, commonMeanings)
}

function partOf(
  name: keyof typeof partMeanings,
  rest: Pick<ContentPart, 'files' | 'body' | 'keys'>,
  common: Record<string, string> = {},
): ContentPart {
  const meaningOf = (path: string) => meanings[name][path] ?? common[path] ?? ''
  return { name, meaning: partMeanings[name], meaningOf, ...rest }
}

/** The name of a collection and of its folder. */
export type Directory = keyof typeof collections

/** Every collection's name. */
export const directories = Object.keys(collections).filter((name): name is Directory => name in collections)

/** What one entry of a collection is called: activities holds an activity. */
export function singular(directory: Directory): string {
  return directory === 'news' ? directory : directory.replace(/ies$/, 'y').replace(/s$/, '')
}

/** The example in an advice such as "write for example 2024-10, or …". */
export function exampleIn(advice: string | undefined): string | undefined {
  return /^write for example (.+?)(?=,|;| or |$)/.exec(advice ?? '')?.[1]
}
