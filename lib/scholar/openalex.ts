import type { FetchJson } from './fetch-json.ts'
import type { ScholarSettings, Source } from './source.ts'
import {
  bareArxiv,
  bareDoi,
  type CitedPaper,
  failure,
  fieldsOf,
  type Statistics,
  toCount,
  toDay,
  toText,
  toYears,
} from './statistics.ts'

/** Enough for 5,000 works. */
const pageSize = 100
const maxPages = 50

/** OpenAlex (docs.openalex.org: "Author object", "Work object", cursor paging). */
export const openAlex: Source = {
  name: 'OpenAlex',
  isConfigured: ({ openAlexId }) => openAlexId !== undefined,
  async load(settings, fetchJson, today) {
    const fields = 'id,display_name,works_count,cited_by_count,summary_stats,counts_by_year,updated_date'
    const author = await fetchJson(request(settings, `/authors/${settings.openAlexId}`, { select: fields }))
    const id = /A\d+$/.exec(toText(fieldsOf(author).id) ?? '')?.[0]
    if (!id) throw failure('OpenAlex: expected an author with an "id"')
    return reshapeOpenAlex(author, await loadWorks(settings, fetchJson, id), today)
  },
}

async function loadWorks(settings: ScholarSettings, fetchJson: FetchJson, id: string): Promise<unknown[]> {
  const works: unknown[] = []
  const select = 'id,doi,title,cited_by_count,ids'
  const query = { filter: `author.id:${id}`, select, 'per-page': String(pageSize) }
  let cursor = '*'
  for (let page = 0; page < maxPages; page += 1) {
    const answer = fieldsOf(await fetchJson(request(settings, '/works', { ...query, cursor })))
    if (!Array.isArray(answer.results)) throw failure('OpenAlex: expected a list "results"')
    works.push(...answer.results.slice(0, pageSize))
    const next = toText(fieldsOf(answer.meta).next_cursor)
    if (!next || next === cursor || answer.results.length === 0) return works
    cursor = next
  }
  return works
}

function request(settings: ScholarSettings, path: string, query: Record<string, string>): string {
  const { OPENALEX_BASE_URL: base = 'https://api.openalex.org', OPENALEX_API_KEY: key } = settings
  return `${base}${path}?${new URLSearchParams({ ...query, ...(key ? { api_key: key } : {}) })}`
}

/**
 * Turns an OpenAlex author and the author's works into statistics; a work that cannot be read is left out.
 *
 * @param today stands for the date where the author has none
 * @throws Error in one line that names what is missing
 */
export function reshapeOpenAlex(json: unknown, works: unknown[], today: string): Statistics {
  const author = fieldsOf(json)
  const citations = toCount(author.cited_by_count)
  if (citations === undefined) throw failure('OpenAlex: expected a number "cited_by_count"')
  const summary = fieldsOf(author.summary_stats)
  const id = /A\d+$/.exec(toText(author.id) ?? '')?.[0]
  const years = Array.isArray(author.counts_by_year) ? author.counts_by_year.map(fieldsOf) : []
  return {
    source: 'OpenAlex',
    asOf: toDay(author.updated_date) ?? today,
    url: id && `https://openalex.org/${id}`,
    citations,
    hIndex: toCount(summary.h_index),
    i10Index: toCount(summary.i10_index),
    perYear: toYears(years.map((one) => [one.year, one.cited_by_count])),
    papers: works.flatMap(reshapeWork),
  }
}

function reshapeWork(json: unknown): CitedPaper[] {
  const work = fieldsOf(json)
  const citations = toCount(work.cited_by_count)
  if (citations === undefined) return []
  const doi = toText(work.doi)
  const bare = doi && bareDoi(doi)
  // arXiv's own DOIs hold the identifier: 10.48550/arxiv.1501.00001.
  const arxiv = bare && /^10\.48550\/arxiv\.(.+)$/.exec(bare)?.[1]
  return [{ doi: bare, arxiv: arxiv && bareArxiv(arxiv), title: toText(work.title), citations }]
}
