import type { Metadata } from 'next'
import type { Publication } from '../content/collections/publications.ts'
import type { Profile } from '../content/profile.ts'
import { plainText } from '../markdown/markdown.ts'
import { isOwner, pageOfCoauthor } from './authorship.ts'
import { kindOf, numberIn, plainFacts } from './bibliography/table.ts'
import { publicationLinks } from './links.ts'

/** What machines are told of a paper: tags for Google Scholar, and JSON-LD for search engines. */

/** The name of the venue, in full where it is known. */
export function venueInFull({
  venue,
  venueName,
}: Pick<Publication, 'venue' | 'venueName'>): string | undefined {
  return venueName ?? venue
}

/** The address of the paper's PDF, where one is known to be one. */
export function pdfAddress({ links, arxiv }: Pick<Publication, 'links' | 'arxiv'>): string | undefined {
  if (links?.pdf) return links.pdf
  const paper = links?.paper
  if (paper && /\.pdf$|^https:\/\/openreview\.net\/pdf\b/i.test(paper.replace(/[#].*$/, ''))) return paper
  return arxiv && `https://arxiv.org/pdf/${arxiv}`
}

/** The words of a body on one line, without what Markdown they are set in. */
function abstractWords({ body }: Pick<Publication, 'body'>): string | undefined {
  const words = body
    .split(/\n\s*\n/)
    .map(plainText)
    .filter(Boolean)
    .join(' ')
  return words || undefined
}

/** A sentence or two for previews and search engines: the beginning of the abstract, else who and where. */
export function publicationDescription(publication: Publication): string {
  const abstract = abstractWords(publication)
  if (abstract) return abstract.length > 240 ? `${abstract.slice(0, 239).replace(/\s+\S*$/, '')}…` : abstract
  const { authors, etAl, venue, year } = publication
  const where = [venue, year].filter(Boolean).join(' ')
  return `${authors.map(({ name }) => name).join(', ')}${etAl ? ', et al' : ''}. ${where}.`
}

/**
 * Highwire Press tags, as Google Scholar's inclusion guidelines ask for them (scholar.google.com/intl/en/scholar/inclusion.html,
 * "Indexing"): names one by one in their order, dates as `YYYY` or `YYYY/MM`.
 *
 * @param address the site's address, without a trailing slash
 */
export function citationTags(publication: Publication, address: string): NonNullable<Metadata['other']> {
  const { slug, title, authors, year, month, arxiv, number, pages, publisher } = publication
  const venue = venueInFull(publication)
  const kind = kindOf(publication)
  const [firstPage, lastPage] = pages?.split(/\s*[-–—]+\s*/) ?? []
  const pdf = pdfAddress(publication)
  const ofReport = kind.csl === 'report'
  const tags: Record<string, string | string[] | undefined> = {
    citation_title: plainText(title),
    citation_author: authors.map(({ name }) => name),
    citation_editor: publication.editors?.map(({ name }) => name),
    citation_publication_date: year && month ? `${year}/${String(month).padStart(2, '0')}` : year?.toString(),
    ...(kind.tag && { [kind.tag]: venue }),
    citation_technical_report_number: ofReport ? number : undefined,
    citation_issue: numberIn(publication) === 'issue' ? number : undefined,
    ...Object.fromEntries(plainFacts(publication, 'tag')),
    ...(firstPage && { citation_firstpage: firstPage }),
    citation_lastpage: lastPage,
    citation_publisher: kind.csl === 'book' ? venue : publisher,
    citation_arxiv_id: arxiv,
    citation_pdf_url: pdf && new URL(pdf, address).href,
    citation_abstract_html_url: `${address}/publications/${slug}`,
  }
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]) =>
      value === undefined || value.length === 0 ? [] : [[name, value]],
    ),
  )
}

/**
 * A paper in schema.org's vocabulary (schema.org/ScholarlyArticle).
 *
 * @param address the site's address, without a trailing slash
 */
export function scholarlyArticle(publication: Publication, profile: Profile, address: string): object {
  const { slug, title, authors, year, month, kind, doi, number, pages, topics, thumbnail } = publication
  const name = plainText(title)
  const { schema: type } = kindOf(publication)
  const venue = venueInFull(publication)
  const person = (author: { name: string }) =>
    withoutUndefined({
      '@type': 'Person',
      name: isOwner(author, profile) ? profile.name : author.name,
      url: isOwner(author, profile) ? address : pageOfCoauthor(author, profile),
    })
  const people = (list: readonly { name: string }[] = []) => (list.length > 0 ? list.map(person) : undefined)
  const group = publication.collaboration
  return withoutUndefined({
    '@context': 'https://schema.org',
    '@type': type,
    headline: name,
    name,
    author: [...authors.map(person), ...(group ? [{ '@type': 'Organization', name: group }] : [])],
    editor: people(publication.editors),
    translator: people(publication.translators),
    datePublished: year && month ? `${year}-${String(month).padStart(2, '0')}` : year?.toString(),
    creativeWorkStatus: publication.status,
    isPartOf: venue && { '@type': kind === 'journal' ? 'Periodical' : 'CreativeWork', name: venue },
    publisher: publication.publisher && { '@type': 'Organization', name: publication.publisher },
    ...Object.fromEntries(plainFacts(publication, 'schema')),
    issueNumber: number,
    ...(pages && { pagination: pages }),
    abstract: abstractWords(publication),
    keywords: topics.length > 0 ? topics : undefined,
    image: thumbnail && new URL(thumbnail.src, address).href,
    identifier: doi && { '@type': 'PropertyValue', propertyID: 'DOI', value: doi },
    sameAs: sameAs(publication),
    url: `${address}/publications/${slug}`,
  })
}

/** A value as the text of a `<script type="application/ld+json">`, which no value can end. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

/** Other addresses of the very paper: by its identifiers. */
function sameAs(publication: Publication): string[] | undefined {
  const addresses = publicationLinks({ doi: publication.doi, arxiv: publication.arxiv }).map(({ url }) => url)
  return addresses.length > 0 ? addresses : undefined
}

function withoutUndefined(object: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
}
