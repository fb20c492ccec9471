import type { Publication } from '../../../content/collections/publications.ts'
import type { NameParts } from '../names.ts'
import { cslItem } from './csl.ts'

const types: Record<string, string> = {
  'paper-conference': 'CPAPER',
  'article-journal': 'JOUR',
  article: 'UNPB',
  thesis: 'THES',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  patent: 'PAT',
  document: 'GEN',
}

/**
 * One publication as a RIS record (Research Information Systems format, tags as reference managers read them), in
 * UTF-8 with CRLF at the end of each line. Authors who are not listed are "et al.".
 */
export function risRecord(publication: Publication): string {
  const item = cslItem(publication)
  const [year = '', month] = item.issued['date-parts'][0]
  const [first, last] = item.page?.split('–') ?? []
  const lines: [string, string | undefined][] = [
    ['TY', types[item.type] ?? 'GEN'],
    ['ID', item.id],
    ['TI', item.title],
    ...item.author.map((name): [string, string] => ['AU', risName(name)]),
    ...(item.editor ?? []).map((name): [string, string] => ['ED', risName(name)]),
    [item.type === 'article-journal' ? 'JO' : 'T2', item['container-title']],
    ['J2', item['container-title-short']],
    ['T3', item['collection-title']],
    ['PY', `${year}`],
    ['DA', month ? `${year}/${String(month).padStart(2, '0')}` : undefined],
    ['VL', item.volume],
    ['IS', item.issue ?? item.number],
    ['SP', first],
    ['EP', last],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['AB', item.abstract],
    ['KW', undefined],
  ]
  const text = lines.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : [],
  )
  return [...text, 'ER  - ', ''].join('\r\n')
}

function risName(name: NameParts): string {
  if ('literal' in name) return name.literal === 'others' ? 'et al.' : name.literal
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  return [family, name.given, name.suffix].filter(Boolean).join(', ')
}
