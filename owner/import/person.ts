import { profile } from '../../lib/content/profile.ts'
import type { Fact } from '../entry-file.ts'
import { plainLine } from './other-templates/plain-line.ts'
import { type Address, type Resolve, webAddress } from './page/addresses.ts'
import { textOf } from './page/old-site.ts'

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

/** Settings that are no links. */
const handled = new Set(['name', 'avatar', 'bio', 'location', 'employer', 'email'])

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
  const found = { files: [] as string[], missing: [] as string[] }
  const left: string[] = []
  const leave = (setting: string, written: string) => void left.push(`author.${setting}: ${written}`)
  const resolved = (written: string): Address => {
    const address = resolve(written, '')
    if (address.kind === 'file') (address.found ? found.files : found.missing).push(address.path)
    return address
  }
  const links = linksOf(author, resolved, leave)
  const plain = (key: 'headline' | 'affiliation' | 'location', setting: string): string | undefined => {
    const line = lineOf(author[setting])
    if (line === undefined || profile.schema.shape[key].safeParse(line).success) return line
    leave(setting, line)
    return undefined
  }
  return {
    facts: {
      name: lineOf(author.name) ?? lineOf(config.name) ?? titleOf(config),
      headline: plain('headline', 'bio'),
      affiliation: plain('affiliation', 'employer'),
      location: plain('location', 'location'),
      avatar: pictureOf(author, resolve, resolved),
      links: { ...links.known, other: [...navigation, ...links.other] },
    },
    scholar: links.known.scholar,
    ...found,
    left,
  }
}

/** The person's links: those that have a key, and those under a label. */
function linksOf(
  author: Record<string, unknown>,
  resolved: (written: string) => Address,
  leave: (setting: string, written: string) => void,
) {
  const links: { known: Record<string, string>; other: { label: string; url: string }[] } = {
    known: {},
    other: [],
  }
  const email = textOf(author.email)
  const bare = email?.replace(/^mailto:/, '')
  if (bare !== undefined && isLink('email', bare)) links.known.email = bare
  else if (email !== undefined) leave('email', email)
  for (const [setting, value] of Object.entries(author)) {
    const written = textOf(value)
    if (written === undefined || handled.has(setting)) continue
    const service = addresses[setting.toLowerCase()]
    if (service?.key === 'cv') {
      const address = resolved(written)
      if (address.kind === 'web' || address.kind === 'file') links.known.cv = address.url
      continue
    }
    const url = service && fullAddress(written, service.url)
    const own = url ?? (/^https?:/.test(written) ? webAddress(written) : undefined)
    if (url !== undefined && service?.key && !(service.key in links.known) && isLink(service.key, url))
      links.known[service.key] = url
    else if (own !== undefined)
      links.other.push({ label: (url && service?.label) ?? title(setting), url: own })
    else leave(setting, written)
  }
  return links
}

/**
 * The address of the person's picture, where there is one: it lies where its path says, or, as academicpages and
 * minimal-mistakes write it, in their folder of pictures.
 */
function pictureOf(
  author: Record<string, unknown>,
  resolve: Resolve,
  resolved: (written: string) => Address,
): string | undefined {
  const written = textOf(author.avatar)
  if (written === undefined) return undefined
  const isThere = (path: string) => {
    const address = resolve(path, '')
    return address.kind !== 'file' || address.found
  }
  const places = [written, `images/${written}`, `assets/images/${written}`]
  const address = resolved(places.find(isThere) ?? written)
  return address.kind === 'web' || (address.kind === 'file' && address.found) ? address.url : undefined
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
