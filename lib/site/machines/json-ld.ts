import type { Profile } from '../../content/profile.ts'
import { linksIn, plainText } from '../../markdown/markdown.ts'
import { wholeAddress } from './whole-address.ts'

/** What search engines are told in schema.org's vocabulary, as JSON-LD. */

/** A value as the text of a `<script type="application/ld+json">`, which no value can end. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

/** An object without the keys that say nothing. */
export function stated(object: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  )
}

/**
 * The home page as that of a person (schema.org/ProfilePage, as developers.google.com/search/docs/appearance/structured-data/profile-page
 * asks for it).
 *
 * @param address the site's address, without a trailing slash
 */
export function profilePage(profile: Profile, address: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: { '@id': personId(address), ...person(profile, address) },
  }
}

/** What the person is called wherever JSON-LD speaks of them, so that all of it is of one. */
export function personId(address: string): string {
  return `${address}/#person`
}

function person(profile: Profile, address: string): object {
  const { name, nativeName, authorNames, headline, affiliation, avatar, links = {}, keywords } = profile
  const { orcid } = links
  return stated({
    '@type': 'Person',
    name,
    alternateName: [...new Set([...(nativeName ? [nativeName.text] : []), ...authorNames])].filter(
      (spelling) => spelling !== name,
    ),
    url: address,
    jobTitle: headline,
    affiliation: affiliation && organization(affiliation, profile.ror),
    image: avatar && wholeAddress(avatar, address),
    identifier: orcid,
    sameAs: samePerson(links),
    knowsAbout: keywords,
  })
}

/** The affiliation: its words, its page where they are a link, its identifier where there is one. */
function organization(affiliation: string, ror: string | undefined): object {
  return stated({
    '@type': 'Organization',
    '@id': ror,
    name: plainText(affiliation),
    url: linksIn(affiliation).find(({ url }) => /^https?:/.test(url))?.url,
  })
}

/** The person's pages elsewhere: at services that know people, and in the two registers of who is who; no file, no e-mail address. */
function samePerson({ email: _, cv: _cv, other = [], ...services }: NonNullable<Profile['links']>): string[] {
  const registered = other
    .map(({ url }) => url)
    .filter((url) => /^https?:\/\/([\w-]+\.)*(wikidata|wikipedia)\.org\//.test(url))
  return [...Object.values(services).filter((url) => url !== undefined), ...registered]
}

/**
 * Where a page stands (schema.org/BreadcrumbList).
 *
 * @param steps the pages from the home page down to the page itself: what each is called, and its whole address
 */
export function breadcrumbs(steps: readonly { name: string; url: string }[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  }
}
