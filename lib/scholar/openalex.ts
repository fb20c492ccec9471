import { messageOf } from '../message-of.ts'
import { type Client, clientOf } from '../services/client.ts'
import { failure } from '../services/failure.ts'
import { openAlexService } from '../services/known-services.ts'
import type { Source } from './citation-source.ts'
import { lacking, lackingNumber } from './lacking.ts'
import { foreignAccount } from './ownership.ts'
import {
  bareArxiv,
  bareDoi,
  type CitedPaper,
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
  async load(settings, manner, today) {
    const client = clientOf(openAlexService(settings), manner)
    const fields =
      'id,orcid,display_name,display_name_alternatives,works_count,cited_by_count,summary_stats,counts_by_year,updated_date'
    const refuseForeign = (author: unknown) => {
      const { orcid, display_name, display_name_alternatives: others } = fieldsOf(author)
      const foreign = foreignAccount(settings, {
        key: settings.openAlexId?.startsWith('orcid:') ? 'links.orcid' : 'links.openAlex',
        names: [display_name, ...(Array.isArray(others) ? others : [])].flatMap((name) => toText(name) ?? []),
        orcid: toText(orcid),
      })
      if (foreign) throw failure(`OpenAlex: ${foreign}`)
    }
    const { author, works, lacking } = await loadAuthor(settings.openAlexId ?? '', client, {
      fields,
      select: 'id,doi,title,cited_by_count,ids',
      reshape: reshapeWork,
      refuse: refuseForeign,
    })
    const statistics = reshapeOpenAlex(author, works, today)
    if (lacking) manner.note(`OpenAlex gave the totals, ${countsOf(works)} (${lacking})`)
    return statistics
  },
}

function countsOf(works: readonly unknown[]): string {
  return works.length === 0
    ? 'and no counts of papers'
    : `and the counts of the first ${works.length} of the papers`
}

/**
 * An author of OpenAlex and the author's works: all of them, or those before the first page that was refused.
 *
 * @param id `A5000000001`, or `orcid:0000-…`
 * @param what the fields of the author, with `id` among them; those of the works, and what becomes of each, page by page;
 *   `refuse` is given the author before any work is asked for, and throws where it is somebody else
 * @returns `lacking` says in one line why works are missing
 * @throws Error in one line where the author is not there
 */
export async function loadAuthor<Work>(
  id: string,
  client: Client,
  what: {
    fields: string
    select: string
    reshape: (work: unknown) => Work[]
    refuse?: (author: unknown) => void
  },
): Promise<{ author: unknown; works: Work[]; lacking?: string }> {
  const author = await client.json(`/authors/${id}`, { select: what.fields })
  const found = /A\d+$/.exec(toText(fieldsOf(author).id) ?? '')?.[0]
  if (!found) throw lacking('OpenAlex: expected an author with an "id"', 'id', author)
  what.refuse?.(author)
  const works: Work[] = []
  try {
    for await (const page of pagesOfWorks(found, client, what.select))
      works.push(...page.flatMap(what.reshape))
  } catch (error) {
    return { author, works, lacking: messageOf(error) }
  }
  return { author, works }
}

async function* pagesOfWorks(id: string, client: Client, select: string): AsyncGenerator<unknown[]> {
  const query = { filter: `author.id:${id}`, select, 'per-page': String(pageSize) }
  let cursor = '*'
  for (let page = 0; page < maxPages; page += 1) {
    const answer = fieldsOf(await client.json('/works', { ...query, cursor }))
    if (!Array.isArray(answer.results))
      throw lacking('OpenAlex: expected a list "results"', 'results', answer)
    yield answer.results.slice(0, pageSize)
    const next = toText(fieldsOf(answer.meta).next_cursor)
    if (!next || next === cursor || answer.results.length === 0) return
    cursor = next
  }
}

/**
 * Turns an OpenAlex author and the author's papers into statistics.
 *
 * @param today stands for the date where the author has none
 * @throws Error in one line that names what is missing
 */
export function reshapeOpenAlex(json: unknown, papers: CitedPaper[], today: string): Statistics {
  const author = fieldsOf(json)
  const citations = toCount(author.cited_by_count)
  if (citations === undefined) throw lackingNumber('OpenAlex', 'cited_by_count', json)
  const summary = fieldsOf(author.summary_stats)
  const id = /A\d+$/.exec(toText(author.id) ?? '')?.[0]
  const years = Array.isArray(author.counts_by_year) ? author.counts_by_year.map(fieldsOf) : []
  return {
    source: 'OpenAlex',
    asOf: toDay(author.updated_date, today) ?? today,
    url: id && `https://openalex.org/${id}`,
    citations,
    hIndex: toCount(summary.h_index),
    i10Index: toCount(summary.i10_index),
    perYear: toYears(years.map((one) => [one.year, one.cited_by_count])),
    papers,
  }
}

/** A work as a paper; none of what cannot be read. */
export function reshapeWork(json: unknown): CitedPaper[] {
  const work = fieldsOf(json)
  const citations = toCount(work.cited_by_count)
  if (citations === undefined) return []
  const doi = toText(work.doi)
  const bare = doi && bareDoi(doi)
  // arXiv's own DOIs hold the identifier: 10.48550/arxiv.1501.00001.
  const arxiv = bare && /^10\.48550\/arxiv\.(.+)$/.exec(bare)?.[1]
  return [{ doi: bare, arxiv: arxiv && bareArxiv(arxiv), title: toText(work.title), citations }]
}
