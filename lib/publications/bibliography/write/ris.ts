import type { Publication } from '../../../content/collections/publications.ts'
import { publicationDate } from '../../date.ts'
import { firstAndLastPage } from '../../metadata.ts'
import type { NameParts } from '../person-names.ts'
import { kindOf, numberedInSeries, plainFacts } from '../vocabularies.ts'
import { cslItem, unlistedGroups } from './csl.ts'

/**
 * One publication as a RIS record (Research Information Systems format, tags as reference managers read them), in
 * UTF-8 with CRLF at the end of each line. Authors who are not listed are "et al.".
 */
export function risRecord(publication: Publication): string {
  const item = cslItem(publication)
  const { year, month } = publication
  const [first, last] = publication.pages ? firstAndLastPage(publication.pages) : []
  const { ris: type } = kindOf(publication)
  const lines: [string, string | undefined][] = [
    ['TY', type],
    ['ID', item.id],
    ['TI', item.title],
    ...item.author.map((name): [string, string] => ['AU', risName(name)]),
    ...unlistedGroups(publication).map((name): [string, string] => ['AU', risName(name)]),
    ...(item.editor ?? []).map((name): [string, string] => ['ED', risName(name)]),
    ...(item.translator ?? []).map((name): [string, string] => ['A4', risName(name)]),
    [type === 'JOUR' ? 'JO' : 'T2', item['container-title'] ?? item['event-title']],
    ['J2', item['container-title-short']],
    ['T3', item['collection-title']],
    ['PY', year === undefined ? undefined : `${year}`],
    ['DA', year && month ? publicationDate(publication)?.replaceAll('-', '/') : undefined],
    ...plainFacts(numberedInSeries(publication), 'ris'),
    // In a record of a journal's article, CSL's number is the article's, which has a tag of its own.
    [
      'IS',
      item.issue ??
        item['collection-number'] ??
        publication.number ??
        (type === 'UNPB' ? item.number : undefined),
    ],
    // Of what is a whole, how many there are stands where others have their first page.
    ['SP', first ?? (/^(BOOK|THES|RPRT)$/.test(type) ? item['number-of-pages'] : undefined)],
    ['EP', last],
    ['PB', item.publisher ?? item.authority],
    ['OP', originalOf(publication)],
    ['N1', item.status],
    // It has no tag for them.
    ...(publication.contributors ?? []).map(({ name, role }): [string, string] => ['N1', `${role}: ${name}`]),
    ['UR', item.URL],
    ['AB', item.abstract],
  ]
  const text = lines.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : [],
  )
  return [...text, 'ER  - ', ''].join('\r\n')
}

/** What the work was first: its title, who published it, and when. */
function originalOf({ originalTitle, originalPublisher, originalYear }: Publication): string {
  return [originalTitle, originalPublisher, originalYear].filter(Boolean).join(', ')
}

function risName(name: NameParts): string {
  if ('literal' in name) return name.literal === 'others' ? 'et al.' : name.literal
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  return [family, name.given, name.suffix].filter(Boolean).join(', ')
}
