import { biography } from '../lib/biographies/file.ts'
import type { BodyRule, SingleFile } from '../lib/content/collection.ts'
import { commonMeanings } from '../lib/content/collections/common.ts'
import { type CollectionName, collectionNames, collections } from '../lib/content/collections.ts'
import { profile } from '../lib/content/profile.ts'
import { site } from '../lib/content/site.ts'
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

/** Everything that `content/` is made of: the single files first, then every collection. */
export function contentParts(): ContentPart[] {
  return [
    partOf('site', site.path, site, {}),
    profilePart(),
    partOf('bio', biography.path, biography, {}),
    ...collectionNames.map(collectionPart),
  ]
}

/** The person as a part of the content. */
export function profilePart(): ContentPart {
  return partOf('profile', profile.path, profile, {})
}

/** One collection as a part of the content. */
export function collectionPart(name: CollectionName): ContentPart {
  return partOf(name, `content/${name}/*.md`, collections[name], commonMeanings)
}

function partOf(
  name: string,
  files: string,
  { meaning, body, schema, meanings }: Pick<SingleFile, 'meaning' | 'body' | 'schema' | 'meanings'>,
  common: Readonly<Record<string, string>>,
): ContentPart {
  const meaningOf = (path: string) => meanings[path] ?? common[path] ?? ''
  return { name, files, meaning, body, keys: keysOf(schema), meaningOf }
}

/** What one entry of a collection is called: activities holds an activity. */
export function singular(directory: CollectionName): string {
  return directory === 'news' ? directory : directory.replace(/ies$/, 'y').replace(/s$/, '')
}

/** The example in an advice such as "write for example 2024-10, or …". */
export function exampleIn(advice: string | undefined): string | undefined {
  return /^write for example (.+?)(?=,|;| or |$)/.exec(advice ?? '')?.[1]
}
