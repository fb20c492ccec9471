import { slugify } from '../../lib/content/collection.ts'
import { type CollectionName, collections } from '../../lib/content/collections.ts'
import { plainText } from '../../lib/markdown/markdown.ts'
import type { Fact } from '../entry-file.ts'

/** A slug for a new entry: `2024-10-on-engines`, or with a number behind it where `taken` has the first. */
export function entrySlug(
  name: CollectionName,
  facts: Readonly<Record<string, Fact>>,
  body: string,
  taken: ReadonlySet<string>,
): string {
  const fact = (key: string) => {
    const value = facts[key]
    return typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) : ''
  }
  const slug = slugify(collections[name].fileName(fact, plainText(body)).join(' '))
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}
