import type { Content } from './load.ts'
import { imagesIn } from './markdown.ts'

/** Origins of the pictures on other servers that the content shows, sorted: the policy of the pages opens these alone. */
export function imageHosts(content: Content): string[] {
  const { site: _, profile, ...collections } = content
  const entries = [profile, ...Object.values(collections).flat()]
  const addresses = [
    ...entries.flatMap(({ body }) => imagesIn(body)),
    ...collections.publications.flatMap(({ thumbnail }) => thumbnail?.src ?? []),
    ...(profile.avatar ? [profile.avatar] : []),
  ]
  const origins = addresses
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).origin)
  return [...new Set(origins)].filter((origin) => origin !== 'null').toSorted()
}
