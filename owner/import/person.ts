import { profile } from '../../lib/content/profile.ts'
import type { Fact } from '../entry-file.ts'
import { type Resolve, webAddress } from './page/addresses.ts'
import { textOf } from './page/source.ts'
import { plainLine } from './templates/plain-line.ts'

/** The person of `_config.yml`'s `author`, as the facts of profile.md. */

// As acad-homepage's author-profile.html and minimal-mistakes make addresses of what their settings hold.
const addresses: Record<string, { key?: string; label?: string; url: (value: string) => string }> = {
  googlescholar: { key: 'scholar', url: (value) => value },
  google_scholar: { key: 'scholar', url: (value) => value },
  github: { key: 'github', url: (value) => `https://github.com/${value}` },
  orcid: { key: 'orcid', url: (value) => `https://orcid.org/${value}` },
  dblp: { key: 'dblp', url: (value) => value },
  semantic_scholar: { key: 'semanticScholar', url: (value) => value },
  semanticscholar: { key: 'semanticScholar', url: (value) => value },
  researchgate: { key: 'researchgate', url: (value) => `https://www.researchgate.net/profile/${value}` },
  linkedin: { key: 'linkedin', url: (value) => `https://www.linkedin.com/in/${value}` },
  twitter: { key: 'x', url: (value) => `https://x.com/${value.replace(/^@/, '')}` },
  x: { key: 'x', url: (value) => `https://x.com/${value.replace(/^@/, '')}` },
  bluesky: { key: 'bluesky', url: (value) => `https://bsky.app/profile/${value}` },
  mastodon: { key: 'mastodon', url: (value) => value },
  cv: { key: 'cv', url: (value) => value },
  uri: { key: 'website', url: (value) => value },
  pubmed: { label: 'PubMed', url: (value) => value },
  impactstory: { label: 'Impactstory', url: (value) => value },
  bitbucket: { label: 'Bitbucket', url: (value) => `https://bitbucket.org/${value}` },
  facebook: { label: 'Facebook', url: (value) => `https://www.facebook.com/${value}` },
  instagram: { label: 'Instagram', url: (value) => `https://instagram.com/${value}` },
  stackoverflow: { label: 'Stack Overflow', url: (value) => `https://www.stackoverflow.com/users/${value}` },
  youtube: { label: 'YouTube', url: (value) => `https://www.youtube.com/user/${value}` },
  weibo: { label: 'Weibo', url: (value) => `https://www.weibo.com/${value}` },
  zhihu: { label: 'Zhihu', url: (value) => `https://www.zhihu.com/people/${value}` },
  huggingface: { label: 'Hugging Face', url: (value) => `https://huggingface.co/${value}` },
  openreview: { label: 'OpenReview', url: (value) => value },
  kaggle: { label: 'Kaggle', url: (value) => `https://www.kaggle.com/${value}` },
  gitlab: { label: 'GitLab', url: (value) => `https://gitlab.com/${value}` },
  medium: { label: 'Medium', url: (value) => `https://medium.com/@${value.replace(/^@/, '')}` },
  keybase: { label: 'Keybase', url: (value) => `https://keybase.io/${value}` },
  codepen: { label: 'CodePen', url: (value) => `https://codepen.io/${value}` },
  flickr: { label: 'Flickr', url: (value) => `https://www.flickr.com/${value}` },
  soundcloud: { label: 'SoundCloud', url: (value) => `https://soundcloud.com/${value}` },
  wikipedia: { label: 'Wikipedia', url: (value) => `https://en.wikipedia.org/wiki/User:${value}` },
}

const known = new Set(['name', 'avatar', 'bio', 'location', 'employer', 'email'])

/** What came of the settings: facts that the schema takes, and in words what has no place. */
export type PersonFound = {
  facts: Record<string, Fact>
  /** The address of the profile at Google Scholar. */
  scholar?: string
  /** Files that it names, by their path in the old site: those that are there, and those that are not. */
  files: string[]
  missing: string[]
  left: string[]
}

/**
 * Reads the author's settings. A value that the schema would refuse is left behind, and said.
 *
 * @param author the person's settings (templates/author.ts)
 * @param config those of the site, whose title can be the name
 * @param navigation links of the old navigation that lead elsewhere
 */
export function readPerson(
  author: Record<string, unknown>,
  config: Record<string, unknown>,
  resolve: Resolve,
  navigation: readonly { label: string; url: string }[],
): PersonFound {
  const left: string[] = []
  const files: string[] = []
  const missing: string[] = []
  const links: Record<string, string> = {}
  const other: { label: string; url: string }[] = [...navigation]
  const name = lineOf(author.name) ?? lineOf(config.name) ?? titleOf(config)

  const email = textOf(author.email)
  if (email !== undefined) {
    const bare = email.replace(/^mailto:/, '')
    if (isLink('email', bare)) links.email = bare
    else left.push(`author.email: ${email}`)
  }
  for (const [setting, value] of Object.entries(author)) {
    const written = textOf(value)
    if (written === undefined || known.has(setting)) continue
    const service = addresses[setting.toLowerCase()]
    if (service?.key === 'cv') {
      const address = resolve(written, '')
      if (address.kind === 'web' || address.kind === 'file') links.cv = address.url
      if (address.kind === 'file') (address.found ? files : missing).push(address.path)
      continue
    }
    const url = service && fullAddress(written, service.url)
    if (!service || url === undefined) {
      const own = webAddress(written)
      if (own && /^https?:/.test(written)) other.push({ label: title(setting), url: own })
      else left.push(`author.${setting}: ${written}`)
    } else if (service.key && links[service.key] === undefined && isLink(service.key, url))
      links[service.key] = url
    else other.push({ label: service.label ?? title(setting), url })
  }

  const picture = textOf(author.avatar)
  const address = picture === undefined ? undefined : resolve(picture, '')
  if (address?.kind === 'file') (address.found ? files : missing).push(address.path)
  const avatar =
    address?.kind === 'web' || (address?.kind === 'file' && address.found) ? address.url : undefined
  const plain = (key: 'headline' | 'affiliation' | 'location', setting: string): string | undefined => {
    const line = lineOf(author[setting])
    if (line === undefined || profile.schema.shape[key].safeParse(line).success) return line
    left.push(`author.${setting}: ${line}`)
    return undefined
  }
  return {
    facts: {
      name,
      headline: plain('headline', 'bio'),
      affiliation: plain('affiliation', 'employer'),
      location: plain('location', 'location'),
      avatar,
      links: { ...links, other },
    },
    scholar: links.scholar,
    files,
    missing,
    left,
  }
}

/** A setting as the words of one line. */
function lineOf(value: unknown): string | undefined {
  const text = textOf(value)
  return text === undefined ? undefined : plainLine(text) || undefined
}

/** The site's title, which is the owner's name where no other is said; al-folio calls one that is not set `blank`. */
function titleOf({ title }: Record<string, unknown>): string | undefined {
  return textOf(title) === 'blank' ? undefined : lineOf(title)
}

/** Whether the schema takes an address under a key; one that it does not take stays a link, under a label. */
function isLink(key: string, url: string): boolean {
  return profile.schema.shape.links.safeParse({ [key]: url }).success
}

function fullAddress(value: string, url: (value: string) => string): string | undefined {
  return webAddress(/^https?:\/\//i.test(value) ? value : url(value))
}

function title(setting: string): string {
  return setting.replace(/_/g, ' ').replace(/^./, (first) => first.toUpperCase())
}
