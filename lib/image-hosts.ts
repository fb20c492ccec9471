import type { Content } from './load.ts'
import { imagesIn } from './markdown.ts'

/** Origins of the pictures on other servers that the content shows, sorted: the policy of the pages opens these alone. */
export function imageHosts(content: Content): string[] {
  const {
    profile,
    news,
    publications,
    education,
    experience,
    teaching,
    activities,
    awards,
    talks,
    sections,
  } = content
  const entries = [
    profile,
    ...news,
    ...publications,
    ...education,
    ...experience,
    ...teaching,
    ...activities,
    ...awards,
    ...talks,
    ...sections,
  ]
  const addresses = [
    ...entries.flatMap(({ body }) => imagesIn(body)),
    ...publications.flatMap(({ thumbnail }) => thumbnail ?? []),
    ...(profile.avatar ? [profile.avatar] : []),
  ]
  const origins = addresses
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).origin)
  return [...new Set(origins)].filter((origin) => origin !== 'null').toSorted()
}
