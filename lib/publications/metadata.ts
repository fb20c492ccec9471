import type { Metadata } from 'next'
import type { Publication } from '../content/collections/publications.ts'
import type { Profile } from '../content/profile.ts'
import { plainText } from '../markdown/markdown.ts'
import { isOwner, pageOfCoauthor } from './authorship.ts'
import { publicationLinks } from './links.ts'

/** What machines are told of a paper: tags for Google Scholar, and JSON-LD for search engines. */

/** The name of the venue, in full where it is known. */
export function venueInFull({ venue, venueName }: Pick<Publication, 'venue' | 'venueName'>): string {
  return venueName ?? venue
}

/** The address of the paper's PDF, where one is known to be one. */
export function pdfAddress({ links, arxiv }: Pick<Publication, 'links' | 'arxiv'>): string | undefined {
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
  return `${authors.map(({ name }) => name).join(', ')}${etAl ? ', et al' : ''}. ${venue} ${year}.`
}

/**
 * Highwire Press tags, as Google Scholar's inclusion guidelines ask for them (scholar.google.com/intl/en/scholar/inclusion.html,
 * "Indexing"): names one by one in their order, dates as `YYYY` or `YYYY/MM`.
 *
 * @param address the site's address, without a trailing slash
 */
export function citationTags(publication: Publication, address: string): NonNullable<Metadata['other']> {
  const { slug, title, authors, year, month, kind, doi, arxiv, volume, number, pages, publisher } =
    publication
  const venue = venueInFull(publication)
  const [firstPage, lastPage] = pages?.split(/\s*[-–—]+\s*/) ?? []
  const pdf = pdfAddress(publication)
  const tags: Record<string, string | string[] | undefined> = {
    citation_title: plainText(title),
    citation_author: authors.map(({ name }) => name),
    citation_publication_date: month ? `${year}/${String(month).padStart(2, '0')}` : String(year),
    citation_conference_title: kind === 'conference' || kind === 'workshop' ? venue : undefined,
    citation_journal_title: kind === 'journal' ? venue : undefined,
    citation_inbook_title: kind === 'chapter' ? venue : undefined,
    citation_dissertation_institution: kind === 'thesis' ? venue : undefined,
    citation_technical_report_institution: kind === 'report' ? venue : undefined,
    citation_volume: volume,
    citation_issue: number,
    citation_firstpage: firstPage,
    citation_lastpage: lastPage,
    citation_publisher: publisher,
    citation_doi: doi,
    citation_arxiv_id: arxiv,
    citation_pdf_url: pdf && new URL(pdf, address).href,
    citation_abstract_html_url: `${address}/publications/${slug}`,
  }
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

const types: Partial<Record<NonNullable<Publication['kind']>, string>> = {
  book: 'Book',
  chapter: 'Chapter',
  thesis: 'Thesis',
  report: 'Report',
}

/**
 * A paper in schema.org's vocabulary (schema.org/ScholarlyArticle).
 *
 * @param address the site's address, without a trailing slash
 */
export function scholarlyArticle(publication: Publication, profile: Profile, address: string): object {
  const {
    slug,
    title,
    authors,
    year,
    month,
    kind,
    doi,
    volume,
    number,
    pages,
    publisher,
    topics,
    thumbnail,
  } = publication
  const name = plainText(title)
  return withoutUndefined({
    '@context': 'https://schema.org',
    '@type': (kind && types[kind]) ?? 'ScholarlyArticle',
    headline: name,
    name,
    author: authors.map((author) =>
      withoutUndefined({
        '@type': 'Person',
        name: isOwner(author, profile) ? profile.name : author.name,
        url: isOwner(author, profile) ? address : pageOfCoauthor(author, profile),
      }),
    ),
    datePublished: month ? `${year}-${String(month).padStart(2, '0')}` : String(year),
    isPartOf: {
      '@type': kind === 'journal' ? 'Periodical' : 'CreativeWork',
      name: venueInFull(publication),
    },
    publisher: publisher && { '@type': 'Organization', name: publisher },
    volumeNumber: volume,
    issueNumber: number,
    pagination: pages,
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
