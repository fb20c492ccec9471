import type { FetchJson } from '../services/fetch-json.ts'
import type { ScholarSettings, Source } from './source.ts'
import {
  bareArxiv,
  bareDoi,
  type CitedPaper,
  failure,
  fieldsOf,
  type Statistics,
  toCount,
  toText,
} from './statistics.ts'

const pageSize = 1000
const maxPages = 10

/** Semantic Scholar (Academic Graph API: "Details about an author", "Details about an author's papers"). */
export const semanticScholar: Source = {
  name: 'Semantic Scholar',
  isConfigured: ({ semanticScholarId }) => semanticScholarId !== undefined,
  async load(settings, fetchJson, today) {
    const path = `/author/${settings.semanticScholarId}`
    const author = await ask(settings, fetchJson, `${path}?fields=name,url,citationCount,hIndex,paperCount`)
    const papers: unknown[] = []
    let offset = 0
    for (let page = 0; page < maxPages; page += 1) {
      const query = `fields=title,year,externalIds,citationCount&limit=${pageSize}&offset=${offset}`
      const answer = fieldsOf(await ask(settings, fetchJson, `${path}/papers?${query}`))
      if (!Array.isArray(answer.data)) throw failure('Semantic Scholar: expected a list "data"')
      papers.push(...answer.data.slice(0, pageSize))
      const next = toCount(answer.next)
      if (next === undefined || next <= offset) break
      offset = next
    }
    return reshapeSemanticScholar(author, papers, today, settings.semanticScholarUrl)
  },
}

function ask(settings: ScholarSettings, fetchJson: FetchJson, path: string): Promise<unknown> {
  const {
    SEMANTIC_SCHOLAR_BASE_URL: base = 'https://api.semanticscholar.org/graph/v1',
    SEMANTIC_SCHOLAR_API_KEY: key,
  } = settings
  return fetchJson(`${base}${path}`, key ? { 'x-api-key': key } : {})
}

/**
 * Turns a Semantic Scholar author and the author's papers into statistics; a paper that cannot be read is left out.
 * The service gives no date: the day of asking is the date.
 *
 * @throws Error in one line that names what is missing
 */
export function reshapeSemanticScholar(
  json: unknown,
  papers: unknown[],
  today: string,
  url?: string,
): Statistics {
  const author = fieldsOf(json)
  const citations = toCount(author.citationCount)
  if (citations === undefined) throw failure('Semantic Scholar: expected a number "citationCount"')
  return {
    source: 'Semantic Scholar',
    asOf: today,
    url,
    citations,
    hIndex: toCount(author.hIndex),
    perYear: [],
    papers: papers.flatMap(reshapePaper),
  }
}

function reshapePaper(json: unknown): CitedPaper[] {
  const paper = fieldsOf(json)
  const citations = toCount(paper.citationCount)
  if (citations === undefined) return []
  const ids = fieldsOf(paper.externalIds)
  const doi = toText(ids.DOI)
  const arxiv = toText(ids.ArXiv)
  return [
    { doi: doi && bareDoi(doi), arxiv: arxiv && bareArxiv(arxiv), title: toText(paper.title), citations },
  ]
}
