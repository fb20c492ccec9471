import type { Publication } from '../../content/collections/publications.ts'
import type { Profile } from '../../content/profile.ts'
import { wholeAddress } from '../../site/machines/whole-address.ts'
import { kindOf } from '../bibliography/vocabularies.ts'
import { publicationLinks } from '../links.ts'
import { pdfAddress } from '../metadata.ts'
import { orcidOf } from './tags.ts'

/** A link that machines follow: what it is to the paper, where it leads, and to what media type. */
export type Signpost = { rel: string; href: string; type?: string }

/**
 * The links by which machines find their way from a paper's page to all that belongs to it (signposting.org/FAIR, level 1), of
 * what is known: under which address to cite it, its authors, itself as a file, its descriptions, what kind of thing it is.
 * `lib/next/bare-page.mjs` puts them into a header too.
 *
 * @param address the site's address, without a trailing slash
 */
export function signposts(publication: Publication, profile: Profile, address: string): Signpost[] {
  const { slug, authors, doi, arxiv } = publication
  const page = `${address}/publications/${slug}`
  const pdf = pdfAddress(publication)
  const [persistent] = publicationLinks({
    doi: doi ?? (arxiv && `10.48550/arXiv.${arxiv.replace(/v\d+$/, '')}`),
  })
  const identifiers = new Set(authors.flatMap((author) => orcidOf(author, profile) ?? []))
  return [
    ...(persistent ? [{ rel: 'cite-as', href: persistent.url }] : []),
    ...[...identifiers].map((href) => ({ rel: 'author', href })),
    ...(pdf ? [{ rel: 'item', href: wholeAddress(pdf, address), type: 'application/pdf' }] : []),
    { rel: 'describedby', href: `${page}.bib`, type: 'application/x-bibtex' },
    { rel: 'describedby', href: `${page}.ris`, type: 'application/x-research-info-systems' },
    { rel: 'linkset', href: `${page}/linkset`, type: 'application/linkset+json' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${kindOf(publication).schema}` },
  ]
}

/**
 * The same as one document, with the way back from each file to the page (signposting.org/FAIR, level 2; the format is RFC 9264's
 * `application/linkset+json`).
 */
export function linkset(publication: Publication, profile: Profile, address: string): object {
  const page = `${address}/publications/${publication.slug}`
  const all = signposts(publication, profile, address).filter(({ rel }) => rel !== 'linkset')
  const back = { href: page, type: 'text/html' }
  const groups = [...new Set(all.map(({ rel }) => rel))].map((rel) => [
    rel,
    all.filter((one) => one.rel === rel).map(({ rel: _, ...target }) => target),
  ])
  const files = all.filter(({ href }) => href.startsWith(`${address}/`))
  return {
    linkset: [
      { anchor: page, ...Object.fromEntries(groups) },
      ...files.map(({ rel, href }) => ({
        anchor: href,
        [rel === 'item' ? 'collection' : 'describes']: [back],
      })),
    ],
  }
}
