import { type OldPage, type OldSite, readYaml, record, textOf } from '../page/old-site.ts'
import { plainLine } from './plain-line.ts'

/**
 * The person as templates beside acad-homepage say it, in the terms of acad-homepage's `author`: al-folio by keys of
 * `_config.yml`, `_data/socials.yml` and the home page (github.com/alshedivat/al-folio, _config.yml and
 * _layouts/about.liquid), minimal-light by keys of `_config.yml` (github.com/yaoyao-liu/minimal-light).
 */

/** al-folio's keys, whose values are names or numbers at a service, and the addresses that it makes of them. */
const accounts: Record<string, [setting: string, address: (value: string) => string]> = {
  scholar_userid: [
    'googlescholar',
    (id) => (id.startsWith('http') ? id : `https://scholar.google.com/citations?user=${id}`),
  ],
  semanticscholar_id: ['semanticscholar', (id) => `https://www.semanticscholar.org/author/${id}`],
  mastodon_username: ['mastodon', (handle) => `https://${handle}`],
  orcid_id: ['orcid', asIs],
  github_username: ['github', asIs],
  gitlab_username: ['gitlab', asIs],
  linkedin_username: ['linkedin', asIs],
  twitter_username: ['twitter', asIs],
  x_username: ['twitter', asIs],
  medium_username: ['medium', asIs],
  keybase_username: ['keybase', asIs],
  instagram_id: ['instagram', asIs],
  facebook_id: ['facebook', asIs],
  kaggle_id: ['kaggle', asIs],
  dblp_url: ['dblp', asIs],
  bluesky_url: ['bluesky', asIs],
  research_gate_profile: ['researchgate', asIs],
  work_url: ['uri', asIs],
  cv_pdf: ['cv', asIs],
  email: ['email', asIs],
  // minimal-light's
  google_scholar: ['googlescholar', asIs],
  github_link: ['github', asIs],
  cv_link: ['cv', asIs],
  linkedin: ['linkedin', asIs],
  twitter: ['twitter', asIs],
  position: ['bio', asIs],
  affiliation: ['employer', asIs],
  avatar: ['avatar', asIs],
}

/** Other accounts of al-folio's, for which the new site has no key. */
const otherAccount = /^(?!cookie|google|bing|disqus)\w+_(username|id|userid|url|profile)$/

/** What al-folio's home page says until its owner says something else. */
const samples = /Affiliations<\/a>\. Address\. Contacts|^<p>555 your office number<\/p>/

/** What many leave before their own. */
const sampleHead = /^<a href=['"]#['"]>Affiliations<\/a>\.\s*/

/** The settings of the person: `author` where the site has it, else what other templates have in its place. */
export function authorOf(
  config: Record<string, unknown>,
  site: OldSite,
  home: OldPage | undefined,
): Record<string, unknown> {
  const said = record(config.author)
  if (Object.keys(said).length > 0) return said
  const socials = record(
    readYaml(site.texts.get('_data/socials.yml') ?? site.texts.get('_data/socials.yaml') ?? ''),
  )
  const author: Record<string, unknown> = {}
  for (const [key, value] of [...Object.entries(config), ...Object.entries(socials)]) {
    const written = textOf(value)
    const account = accounts[key]
    if (written === undefined) continue
    if (account) author[account[0]] = account[1](written)
    else if (otherAccount.test(key)) author[key] = written
  }
  return { ...author, ...ownServiceOf(socials), ...nameOf(config), ...homeOf(home, site) }
}

/** A link that al-folio has no key for: `custom_social`, with its title and address. */
function ownServiceOf({ custom_social }: Record<string, unknown>): Record<string, string> {
  const [title, url] = ['title', 'url'].map((key) => textOf(record(custom_social)[key]))
  return url === undefined ? {} : { [title ?? url.replace(/^https?:\/\/(www\.)?|[/?#].*$/gi, '')]: url }
}

function asIs(value: string): string {
  return value
}

/** al-folio's name in three parts; its title is `blank` where the name is to stand there. */
function nameOf(config: Record<string, unknown>): { name?: string } {
  const parts = ['first_name', 'middle_name', 'last_name'].flatMap((key) => textOf(config[key]) ?? [])
  return parts.length > 0 ? { name: parts.join(' ') } : {}
}

/** What al-folio's home page says of the person in its front matter. */
function homeOf(home: OldPage | undefined, site: OldSite): Record<string, string> {
  if (textOf(home?.data.layout) !== 'about') return {}
  const profile = record(home?.data.profile)
  const subtitle = textOf(home?.data.subtitle)
  const picture = textOf(profile.image)
  const address = [textOf(profile.address), textOf(profile.more_info)].flatMap((text) =>
    text === undefined || samples.test(text) ? [] : plainLine(text),
  )
  const places = picture === undefined ? [] : [`assets/img/${picture}`, picture]
  const avatar = places.find((path) => site.paths.has(path)) ?? places[0]
  return {
    ...(subtitle !== undefined &&
      !samples.test(subtitle) && { bio: plainLine(subtitle.replace(sampleHead, '')) }),
    ...(avatar !== undefined && { avatar }),
    ...(address.length > 0 && { location: address.join(', ') }),
  }
}
