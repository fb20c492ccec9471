import type { Profile } from '../content/profile.ts'
import { words } from '../site/words.ts'

/** A way to the person: what it is, how it is read on paper, and where it leads. */
export type Contact = { label: string; text: string; url: string }

/** The ways to the person that a curriculum vitae names: all links of the profile but the one to another CV. */
export function contactsOf({ links = {} }: Profile): Contact[] {
  const { email, other = [], cv: _, ...known } = links
  const labels: Record<string, string> = words.profileLinks
  return [
    ...(email ? [{ label: words.profileLinks.email, text: email, url: `mailto:${email}` }] : []),
    ...Object.entries(known).flatMap(([key, url]) =>
      url ? [{ label: labels[key] ?? key, text: shown(url), url }] : [],
    ),
    ...other.map(({ label, url }) => ({ label, text: shown(url), url })),
  ]
}

/** An address as it is written on paper. */
function shown(url: string): string {
  const bare = url.replace(/^(https?:\/\/(www\.)?|mailto:|tel:)/, '').replace(/\/$/, '')
  const orcid = /^orcid\.org\/([\d-]+X?)$/.exec(bare)?.[1]
  return orcid ?? decoded(bare)
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
