import type { Author, Publication } from '../../content/collections/publications.ts'
import type { Profile } from '../../content/profile.ts'
import { plainText } from '../../markdown/markdown.ts'
import { personId, stated } from '../../site/machines/json-ld.ts'
import { wholeAddress } from '../../site/machines/whole-address.ts'
import { isOwner, pageOfCoauthor } from '../authorship.ts'
import { isOrganisation } from '../bibliography/person-names.ts'
import { kindOf, numberIn, plainFacts, publishersOf } from '../bibliography/vocabularies.ts'
import { publicationDate } from '../date.ts'
import { publicationLinks } from '../links.ts'
import { abstractWords, pdfAddress, venueInFull } from '../metadata.ts'
import { orcidOf } from './tags.ts'

/**
 * A paper in schema.org's vocabulary (schema.org/ScholarlyArticle and its siblings).
 *
 * @param address the site's address, without a trailing slash
 */
export function scholarlyArticle(publication: Publication, profile: Profile, address: string): object {
  const { slug, title, authors, pages, topics, thumbnail } = publication
  const name = plainText(title)
  const { schema: type } = kindOf(publication)
  const pdf = pdfAddress(publication)
  const people = (list: readonly { name: string }[] = []) =>
    list.map((one) => person({ ...one, equal: false, corresponding: false }, profile, address))
  const group = publication.collaboration
  return stated({
    '@context': 'https://schema.org',
    '@type': type,
    headline: name,
    name,
    author: [
      ...authors.map((author) => person(author, profile, address)),
      ...(group ? [{ '@type': 'Organization', name: group }] : []),
    ],
    editor: people(publication.editors),
    translator: people(publication.translators),
    contributor: people(publication.contributors),
    datePublished: publicationDate(publication),
    creativeWorkStatus: publication.status,
    ...place(publication),
    ...Object.fromEntries(plainFacts(publication, 'schema')),
    ...(pages && { pagination: pages }),
    abstract: abstractWords(publication),
    keywords: topics,
    image: thumbnail && wholeAddress(thumbnail.src, address),
    encoding: pdf && {
      '@type': 'MediaObject',
      encodingFormat: 'application/pdf',
      contentUrl: wholeAddress(pdf, address),
    },
    identifier: identifiers(publication),
    sameAs: sameAs(publication),
    subjectOf: occasion(publication),
    codeRepository: type === 'SoftwareSourceCode' ? publication.links?.code : undefined,
    url: `${address}/publications/${slug}`,
  })
}

function person(author: Author, profile: Profile, address: string): object {
  const owner = isOwner(author, profile)
  const isGroup = isOrganisation(author.name) && (author.family ?? author.name) === author.name
  return stated({
    '@type': isGroup ? 'Organization' : 'Person',
    '@id': owner ? personId(address) : undefined,
    name: owner ? profile.name : author.name,
    url: owner ? address : pageOfCoauthor(author, profile),
    identifier: orcidOf(author, profile),
  })
}

/**
 * Where it appeared: what it is a part of, each with the facts that are its own (schema.org/PublicationIssue, the example
 * of an article in an issue of a volume of a periodical), and who published it.
 */
function place(publication: Publication): Record<string, unknown> {
  const { volume, number, issn, isbn, series } = publication
  const { venue, csl } = kindOf(publication)
  const named = venueInFull(publication)
  // A court or a parliament is no work: what it decided is a part of the series that prints it.
  const isOfAuthority = venue === 'authority'
  const name = isOfAuthority ? series : named
  const authority = isOfAuthority && named ? { '@type': 'Organization', name: named } : undefined
  const publishers = publishersOf(publication).map((one) => ({ '@type': 'Organization', name: one }))
  // Its own, or that of the book in which it is.
  const isWhole = csl === 'book' || csl === 'thesis' || (isOfAuthority && !series)
  const issue = numberIn(publication) === 'issue' ? number : undefined
  const work =
    venue === 'publisher' || isTalk(publication) || !name
      ? undefined
      : stated({
          '@type': csl.startsWith('article-')
            ? 'Periodical'
            : csl === 'chapter'
              ? 'Book'
              : isOfAuthority
                ? 'CreativeWorkSeries'
                : 'CreativeWork',
          name,
          issn,
          isbn,
        })
  const inVolume = volume
    ? stated({ '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: work })
    : work
  return {
    isPartOf: issue
      ? stated({ '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume })
      : inVolume,
    isbn: isWhole ? isbn : undefined,
    publisher: publishers.length > 1 ? publishers : publishers[0],
    reportNumber: csl === 'report' ? number : undefined,
    legislationIdentifier: csl === 'legislation' ? number : undefined,
    legislationPassedBy: csl === 'legislation' ? authority : undefined,
    sourceOrganization: csl === 'legal_case' ? authority : undefined,
  }
}

/** What the numbers are called under which these are known, of which schema.org has no word. */
const numberNames: Partial<Record<string, string>> = {
  patent: 'Patent number',
  legal_case: 'Docket number',
  standard: 'Standard number',
}

/** Its DOI, and the number under which it is known. */
function identifiers({ doi, number, ...publication }: Publication): object[] {
  const numberName = numberNames[kindOf(publication).csl]
  const named = (propertyID: string, value: string | undefined) =>
    value ? [{ '@type': 'PropertyValue', propertyID, value }] : []
  return [...named('DOI', doi), ...(numberName ? named(numberName, number) : [])]
}

/** Where it was presented, which proceedings do not say; schema.org knows an event alone as what a work is the subject of. */
function occasion(publication: Publication): object | undefined {
  const { event = {} } = publication
  const { name = isTalk(publication) ? venueInFull(publication) : undefined, place, start, end } = event
  if (![name, place, start].some(Boolean)) return undefined
  return stated({
    '@type': 'Event',
    name,
    startDate: start,
    endDate: end,
    location: place && { '@type': 'Place', name: place },
  })
}

/** Whether its venue is an event, and no work that it is a part of. */
function isTalk(publication: Publication): boolean {
  return kindOf(publication).venue === 'event-title'
}

/** Other addresses of the very paper: by its identifiers. */
function sameAs({ doi, arxiv }: Publication): string[] {
  return publicationLinks({ doi, arxiv }).map(({ url }) => url)
}
