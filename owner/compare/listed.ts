import { bareArxiv, bareDoi, fieldsOf, toCount, toText } from '../../lib/scholar/statistics.ts'
import { wordsOf } from '../remote/markup.ts'
import type { ListedWork } from '../remote/orcid.ts'
import { readIdentifier } from '../remote/work.ts'

/** A paper as a list of somebody's papers has it. */
export type ListedPaper = {
  source: 'ORCID' | 'OpenAlex'
  /** Words without markup. */
  title: string
  year?: number
  doi?: string
  arxiv?: string
  /** Where it came out, if that is no preprint server. */
  publishedIn?: string
  retracted: boolean
}

/** The fields of OpenAlex's works that `ofOpenAlex` reads (docs.openalex.org, "Work object"). */
export const openAlexFields = 'id,doi,title,publication_year,type,is_retracted,primary_location,locations'

/** OpenAlex's types that are no paper of their own. */
const noPapers = [
  'dataset',
  'paratext',
  'libguides',
  'peer-review',
  'erratum',
  'grant',
  'supplementary-materials',
]

/** A work of OpenAlex as a paper; none of what cannot be read, or is no paper. */
export function ofOpenAlex(json: unknown): ListedPaper[] {
  const work = fieldsOf(json)
  const title = toText(work.title)
  const type = toText(work.type) ?? ''
  if (!title || noPapers.includes(type)) return []
  const doi = toText(work.doi)
  const locations = Array.isArray(work.locations) ? work.locations.map(fieldsOf) : []
  const ids = [doi, ...locations.map((location) => toText(location.landing_page_url))]
  const arxiv = ids.map((id) => id && readIdentifier(id)).find((id) => id && id.kind === 'arxiv')
  const source = fieldsOf(fieldsOf(work.primary_location).source)
  const isPublished = type !== 'preprint' && /^(journal|conference|book series)$/.test(String(source.type))
  return [
    {
      source: 'OpenAlex',
      title: wordsOf(title),
      year: toCount(work.publication_year),
      doi: doi && bareDoi(doi),
      ...(arxiv && { arxiv: bareArxiv(arxiv.id) }),
      publishedIn: isPublished ? toText(source.display_name) : undefined,
      retracted: work.is_retracted === true,
    },
  ]
}

/** ORCID's words for what is a paper, and whether that is one of record (ORCID, "Work types"). */
const orcidTypes: Record<string, boolean> = {
  'journal-article': true,
  'conference-paper': true,
  'book-chapter': true,
  book: true,
  'edited-book': true,
  'dissertation-thesis': false,
  dissertation: false,
  preprint: false,
  report: false,
  'working-paper': false,
}

/** ORCID's works as papers; what is none (data, software, talks) is left out. */
export function ofOrcid(works: readonly ListedWork[]): ListedPaper[] {
  return works
    .filter(({ type }) => type === undefined || type in orcidTypes)
    .map(({ title, year, type = '', venue, doi, arxiv }) => ({
      source: 'ORCID',
      title,
      year,
      doi,
      arxiv,
      publishedIn: orcidTypes[type] ? venue : undefined,
      retracted: false,
    }))
}
