import { messageOf } from '../message-of.ts'
import { type Client, clientOf } from '../services/client.ts'
import { failure } from '../services/failure.ts'
import { semanticScholarService } from '../services/known-services.ts'
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
  toText,
} from './statistics.ts'

const pageSize = 1000
const maxPages = 10

/** Semantic Scholar (Academic Graph API: "Details about an author", "Details about an author's papers"). */
export const semanticScholar: Source = {
  name: 'Semantic Scholar',
  isConfigured: ({ semanticScholarId }) => semanticScholarId !== undefined,
  async load(settings, manner, today) {
    const client = clientOf(semanticScholarService(settings), manner)
    const path = `/author/${settings.semanticScholarId}`
    const author = await client.json(path, { fields: 'name,url,citationCount,hIndex,paperCount' })
    // Before anything is said of papers: without the totals there are no numbers.
    const totals = reshapeSemanticScholar(author, [], today, settings.semanticScholarUrl)
    const name = toText(fieldsOf(author).name)
    const foreign = foreignAccount(settings, { key: 'links.semanticScholar', names: name ? [name] : [] })
    if (foreign) throw failure(`Semantic Scholar: ${foreign}`)
    const papers: CitedPaper[] = []
    try {
      for await (const page of pagesOfPapers(`${path}/papers`, client))
        papers.push(...page.flatMap(reshapePaper))
    } catch (error) {
      const why = messageOf(error)
      manner.note(`Semantic Scholar gave the totals, and not the counts of all papers (${why})`)
    }
    return { ...totals, papers }
  },
}

async function* pagesOfPapers(path: string, client: Client): AsyncGenerator<unknown[]> {
  const fields = 'title,year,externalIds,citationCount'
  let offset = 0
  for (let page = 0; page < maxPages; page += 1) {
    const query = { fields, limit: String(pageSize), offset: String(offset) }
    const answer = fieldsOf(await client.json(path, query))
    if (!Array.isArray(answer.data)) throw lacking('Semantic Scholar: expected a list "data"', 'data', answer)
    yield answer.data.slice(0, pageSize)
    const next = toCount(answer.next)
    if (next === undefined || next <= offset) return
    offset = next
  }
}

/**
 * Turns a Semantic Scholar author and the author's papers into statistics.
 * The service gives no date: the day of asking is the date.
 *
 * @throws Error in one line that names what is missing
 */
export function reshapeSemanticScholar(
  json: unknown,
  papers: CitedPaper[],
  today: string,
  url?: string,
): Statistics {
  const author = fieldsOf(json)
  const citations = toCount(author.citationCount)
  if (citations === undefined) throw lackingNumber('Semantic Scholar', 'citationCount', json)
  return {
    source: 'Semantic Scholar',
    asOf: today,
    url,
    citations,
    hIndex: toCount(author.hIndex),
    perYear: [],
    papers,
  }
}

/** A paper; none of what cannot be read. */
export function reshapePaper(json: unknown): CitedPaper[] {
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
