import type { Author, Publication } from '../../content/collections/publications.ts'
import type { Profile } from '../../content/profile.ts'
import { plainText } from '../../markdown/markdown.ts'
import { wholeAddress } from '../../site/machines/whole-address.ts'
import { isOwner } from '../authorship.ts'
import { familyFirst, type Named } from '../bibliography/person-names.ts'
import { kindOf, numberIn, plainFacts, publishersOf } from '../bibliography/vocabularies.ts'
import { publicationDate } from '../date.ts'
import { abstractWords, firstAndLastPage, pdfAddress, venueInFull } from '../metadata.ts'

/** A `<meta>` of a page: its name and its content. */
export type Tag = [name: string, content: string]

/**
 * What the head of a paper's page tells Google Scholar and reference managers, in the order in which it is to stand there:
 * Highwire Press tags, as Google Scholar's inclusion guidelines ask for them (scholar.google.com/intl/en/scholar/inclusion.html,
 * "Indexing") and Zotero's translator "Embedded Metadata" reads them, names one by one, dates as `YYYY`, `YYYY/MM` or `YYYY/MM/DD`; and in
 * Dublin Core the kind of paper, for which they have no word.
 *
 * @param address the site's address, without a trailing slash
 */
export function citationTags(publication: Publication, profile: Profile, address: string): Tag[] {
  const { slug, title, authors, editors = [], arxiv, number, pages, event, topics } = publication
  const venue = venueInFull(publication)
  const kind = kindOf(publication)
  const [firstPage, lastPage] = pages ? firstAndLastPage(pages) : []
  const pdf = pdfAddress(publication)
  const tag = (name: string, content: string | undefined): Tag[] => (content ? [[name, content]] : [])
  return [
    ...tag('citation_title', plainText(title)),
    // An author's identifier follows the name that it is of.
    ...authors.flatMap((author) => [
      ...tag('citation_author', toBeParted(author, authors.length)),
      ...tag('citation_author_orcid', orcidOf(author, profile)),
    ]),
    ...editors.flatMap((editor) => tag('citation_editor', toBeParted(editor, editors.length))),
    ...tag('citation_publication_date', publicationDate(publication)?.replaceAll('-', '/')),
    ...(kind.tags ?? []).flatMap((name) =>
      tag(name, (name === 'citation_conference_title' && event?.name) || venue),
    ),
    // Zotero goes by the venue where it can, and shows what stands here as the type of a thesis or a report.
    ...tag('DC.type', (kind.tags && publication.genre) || kind.zotero),
    ...tag(
      'citation_technical_report_number',
      kind.csl === 'report' || kind.csl === 'patent' ? number : undefined,
    ),
    ...tag('citation_issue', numberIn(publication) === 'issue' ? number : undefined),
    // Where there are pages, they begin on the first of them; else an article's number stands there.
    ...plainFacts(pages ? { ...publication, articleNumber: undefined } : publication, 'tag'),
    ...tag('citation_firstpage', firstPage),
    ...tag('citation_lastpage', lastPage),
    ...publishedBy(publication).flatMap((name) => tag('citation_publisher', name)),
    ...tag('citation_arxiv_id', arxiv),
    ...tag('citation_keywords', topics.join('; ')),
    ...tag('citation_abstract', abstractWords(publication)),
    ...tag('citation_pdf_url', pdf && wholeAddress(pdf, address)),
    ...tag('citation_abstract_html_url', `${address}/publications/${slug}`),
  ]
}

/**
 * A name so that a reader who takes its last word for the family name parts it rightly: the family name first, where that
 * is surely more or something else, as in "van der Berg, Ludwig".
 *
 * @param of how many there are: a single name with a comma, and two words on either side of it, would be taken for two
 */
function toBeParted(person: Named, of: number): string {
  const turned = familyFirst(person)
  const [family = '', given = ''] = turned.split(', ')
  if (person.name === `${given} ${family}` && !family.includes(' ')) return person.name
  return of === 1 && family.includes(' ') && given.includes(' ') ? person.name : turned
}

/** The ORCID of an author, as an address: their own entry's, or the owner's of the profile. */
export function orcidOf(author: Author, profile: Profile): string | undefined {
  return author.orcid ?? (isOwner(author, profile) ? profile.links?.orcid : undefined)
}

/** Who published it: the venue itself where that is what the venue is to a paper of its kind, and nothing else says so. */
function publishedBy(publication: Publication): string[] {
  const { venue, tags, zotero } = kindOf(publication)
  const isPublisher = venue === 'publisher' && !tags && zotero !== 'document'
  return isPublisher
    ? publishersOf(publication)
    : [publication.publisher].filter((name) => name !== undefined)
}
