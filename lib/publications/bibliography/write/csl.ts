import type { Publication } from '../../../content/collections/publications.ts'
import { plainText } from '../../../markdown/markdown.ts'
import { citationKey } from '../citation-keys.ts'
import { type NameParts, nameParts } from '../names.ts'

/** An item of CSL-JSON (https://docs.citationstyles.org/en/v1.0.2/specification.html, schema csl-data.json), as far as it is used here. */
export type CslItem = {
  id: string
  type: string
  title: string
  author: NameParts[]
  editor?: NameParts[]
  issued: { 'date-parts': [number[]] }
  'container-title'?: string
  'container-title-short'?: string
  'collection-title'?: string
  publisher?: string
  genre?: string
  volume?: string
  issue?: string
  number?: string
  page?: string
  DOI?: string
  URL?: string
  abstract?: string
}

const types: Record<NonNullable<Publication['kind']>, string> = {
  conference: 'paper-conference',
  workshop: 'paper-conference',
  journal: 'article-journal',
  preprint: 'article',
  thesis: 'thesis',
  book: 'book',
  chapter: 'chapter',
  report: 'report',
  patent: 'patent',
  other: 'document',
}

/** One publication as an item of CSL-JSON. Authors who are not listed are `{ literal: 'others' }`, as Pandoc has it. */
export function cslItem(publication: Publication): CslItem {
  const {
    title,
    authors,
    etAl,
    venue,
    venueName,
    year,
    month,
    kind = 'other',
    editors,
    doi,
    body,
  } = publication
  const type = types[kind]
  const within = ['paper-conference', 'article-journal', 'chapter'].includes(type)
  const full = venueName ?? venue
  const number =
    publication.number ?? (type === 'article' && publication.arxiv ? `arXiv:${publication.arxiv}` : undefined)
  return defined({
    id: citationKey(publication),
    type,
    title: plainText(title),
    author: [...authors.map(nameParts), ...(etAl ? [{ literal: 'others' }] : [])],
    editor: editors?.map(nameParts),
    issued: { 'date-parts': [month ? [year, month] : [year]] },
    'container-title': within ? full : undefined,
    'container-title-short': within && venueName ? venue : undefined,
    'collection-title': publication.series,
    publisher: within ? publication.publisher : full,
    genre: publication.genre,
    volume: publication.volume,
    issue: type === 'article-journal' ? number : undefined,
    number: type === 'article-journal' ? undefined : number,
    page: publication.pages?.replace(/\s*[-–—]+\s*/g, '–'),
    DOI: doi,
    URL: webAddressOf(publication),
    abstract: body
      ? body
          .split(/\n\s*\n/)
          .map(plainText)
          .filter(Boolean)
          .join('\n')
      : undefined,
  })
}

/** Where the paper itself is on the web, when an address or an identifier says so. */
function webAddressOf({ links, arxiv }: Pick<Publication, 'links' | 'arxiv'>): string | undefined {
  if (links?.paper && /^https?:/.test(links.paper)) return links.paper
  return arxiv ? `https://arxiv.org/abs/${arxiv}` : undefined
}

function defined<T extends object>(item: T): T {
  for (const [key, value] of Object.entries(item)) if (value === undefined) Reflect.deleteProperty(item, key)
  return item
}
