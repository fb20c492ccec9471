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
    const { author, works } = await loadAuthor(settings, fetchJson, fields, 'id,doi,title,cited_by_count,ids')
    return reshapeOpenAlex(author, works, today)
  },
}

/** What is asked of an author and of the author's works. */
type Settings = Pick<ScholarSettings, 'openAlexId' | 'OPENALEX_BASE_URL' | 'OPENALEX_API_KEY'>

/**
 * An author of OpenAlex and all the author's works, as they are.
 *
 * @param fields of the author, with `id` among them
 * @param select fields of the works
 * @throws Error in one line
 */
export async function loadAuthor(
  settings: Settings,
  fetchJson: FetchJson,
  fields: string,
  select: string,
): Promise<{ author: unknown; works: unknown[] }> {
  const author = await fetchJson(request(settings, `/authors/${settings.openAlexId}`, { select: fields }))
  const id = /A\d+$/.exec(toText(fieldsOf(author).id) ?? '')?.[0]
  if (!id) throw failure('OpenAlex: expected an author with an "id"')
  return { author, works: await loadWorks(settings, fetchJson, id, select) }
}

async function loadWorks(
  settings: Settings,
  fetchJson: FetchJson,
  id: string,
  select: string,
): Promise<unknown[]> {
  const works: unknown[] = []
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

function request(settings: Settings, path: string, query: Record<string, string>): string {
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
