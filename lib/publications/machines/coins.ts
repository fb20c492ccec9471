import type { Publication } from '../../content/collections/publications.ts'
import { plainText } from '../../markdown/markdown.ts'
import { familyFirst, isOrganisation, type Named } from '../bibliography/person-names.ts'
import { kindOf, numberIn, plainFacts } from '../bibliography/vocabularies.ts'
import { publicationDate } from '../date.ts'
import { pageRange, venueInFull } from '../metadata.ts'

/**
 * A paper as a ContextObject in a span (COinS: the title of a `<span class="Z3988">`; ANSI/NISO Z39.88-2004 with the formats
 * journal, book, dissertation, patent and dc), by which reference managers save the papers of a list at once. Keys and kinds are
 * those that Zotero's translator "COinS" understands; what none of the formats has a word for is in Dublin Core, with
 * Zotero's name for it.
 *
 * @param url the whole address of the paper's page
 */
export function coins(publication: Publication, url: string): string {
  const { title, authors, number, doi, pages, articleNumber, collaboration, venue, venueName } = publication
  const { csl, zotero } = kindOf(publication)
  const { format, genre, titleKey, venueKey } = formats[zotero] ?? dublinCore
  const words: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft.genre', genre],
    ['rft.type', format === 'dc' ? zotero : undefined],
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft_id', url],
    [titleKey, plainText(title)],
    [venueKey, venueInFull(publication)],
    ['rft.stitle', format === 'journal' && venueName ? venue : undefined],
    ...[...authors.map(byline), ...(collaboration ? [group(collaboration)] : [])].map(
      (name): [string, string] => [csl === 'patent' ? 'rft.inventor' : 'rft.au', name],
    ),
    [csl === 'patent' ? 'rft.appldate' : 'rft.date', publicationDate(publication)],
    ...plainFacts(publication, 'coins').map(([key, value]): [string, string] => [`rft.${key}`, value]),
    ['rft.issue', format === 'journal' && numberIn(publication) === 'issue' ? number : undefined],
    ['rft.number', csl === 'patent' ? number : undefined],
    ['rft.degree', csl === 'thesis' ? publication.genre : undefined],
    // Readers know no article's number, and show it in the place of pages.
    ['rft.artnum', format === 'journal' ? articleNumber : undefined],
    ['rft.pages', pages ? pageRange(pages).replaceAll('–', '-') : articleNumber],
    ['rft.pub', format === 'book' && venueKey !== 'rft.pub' ? publication.publisher : undefined],
  ]
  return String(
    new URLSearchParams(words.flatMap(([key, value]): [string, string][] => (value ? [[key, value]] : []))),
  )
}

/** A name, the family name first; of a group, so that it is not parted. */
function byline(person: Named): string {
  return isOrganisation(person.name) && !person.family ? group(person.name) : familyFirst(person)
}

/** Before a comma is the family name, and no reader looks for another: the name of a group stands there whole. */
function group(name: string): string {
  return `${name},`
}

/** What a kind of paper is in a format of the standard, and under which keys its title and its venue stand there. */
type Format = { format: string; genre?: string; titleKey: string; venueKey: string }

const dublinCore: Format = { format: 'dc', titleKey: 'rft.title', venueKey: 'rft.pub' }

/** It has a key for the name of a magazine, too. */
const inPress: Format = { ...dublinCore, venueKey: 'rft.source' }

const formats: Partial<Record<string, Format>> = {
  journalArticle: { format: 'journal', genre: 'article', titleKey: 'rft.atitle', venueKey: 'rft.jtitle' },
  magazineArticle: inPress,
  newspaperArticle: inPress,
  conferencePaper: { format: 'book', genre: 'proceeding', titleKey: 'rft.atitle', venueKey: 'rft.btitle' },
  bookSection: { format: 'book', genre: 'bookitem', titleKey: 'rft.atitle', venueKey: 'rft.btitle' },
  book: { format: 'book', genre: 'book', titleKey: 'rft.btitle', venueKey: 'rft.pub' },
  report: { format: 'book', genre: 'report', titleKey: 'rft.btitle', venueKey: 'rft.pub' },
  thesis: { format: 'dissertation', titleKey: 'rft.title', venueKey: 'rft.inst' },
  patent: { format: 'patent', titleKey: 'rft.title', venueKey: 'rft.assignee' },
}
