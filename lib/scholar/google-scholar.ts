import { messageOf } from '../message-of.ts'
import { clientOf } from '../services/client.ts'
import { failure } from '../services/failure.ts'
import { statisticsHost } from '../services/known-services.ts'
import type { ScholarSettings, Source } from './citation-source.ts'
import { lackingNumber } from './lacking.ts'
import { bareScholarId, foreignTo, ownerOfPapers } from './ownership.ts'
import { type CitedPaper, fieldsOf, type Statistics, toCount, toDay, toText, toYears } from './statistics.ts'

/** More than one author writes; what is beyond is passed over, so that the cache can hold the rest. */
const maxPapers = 5_000

/** What to do about a file without the number. */
const advice = 'run the workflow that writes it, or correct scholarStats in content/site.md'

/** Where acad-homepage's workflow publishes its file. */
export const workflowBranch = 'google-scholar-stats'

/**
 * `gs_data.json`, which acad-homepage's workflow publishes on a branch, or its owner in a folder: the output of the Python
 * package scholarly, or of scripts that imitate it. jsDelivr and raw GitHub serve the same.
 */
export const googleScholar: Source = {
  name: 'gs_data.json',
  isConfigured: ({ repository, SCHOLAR_STATS_BASE_URL }) => Boolean(repository ?? SCHOLAR_STATS_BASE_URL),
  async load(settings, manner, today) {
    const reasons: string[] = []
    const bases = basesOf(settings)
    for (const [index, base] of bases.entries()) {
      // A host that hangs leaves time for the other.
      const timeoutMs = index === 0 && bases.length > 1 ? Math.ceil(manner.timeoutMs / 2) : manner.timeoutMs
      try {
        const json = await clientOf(statisticsHost(base), { ...manner, timeoutMs }).json('/gs_data.json')
        return ownedBy(settings, json, today)
      } catch (error) {
        reasons.push(messageOf(error))
      }
    }
    throw failure(reasons.join('; '))
  },
}

/** The folders that serve the file, in the order in which they are asked. */
function basesOf({
  repository,
  folder,
  branch = folder ? 'main' : workflowBranch,
  cdn,
  SCHOLAR_STATS_BASE_URL: base,
}: ScholarSettings): string[] {
  if (base) return [base]
  const inside = folder ? `/${folder}` : ''
  const jsdelivr = `https://cdn.jsdelivr.net/gh/${repository}@${branch}${inside}`
  const raw = `https://raw.githubusercontent.com/${repository}/${branch}${inside}`
  return cdn ? [jsdelivr, raw] : [raw, jsdelivr]
}

/**
 * The statistics of a file, if they are the owner's.
 *
 * @throws Error in one line that says whose they are
 */
function ownedBy(settings: ScholarSettings, json: unknown, today: string): Statistics {
  const statistics = reshapeGoogleScholar(json, today, settings.scholarUrl)
  const foreign = foreignTo(settings, personOf(json))
  if (foreign) throw failure(`gs_data.json: ${foreign}`)
  return statistics
}

/**
 * Whom a parsed `gs_data.json` names: scholarly's `scholar_id` (`id` before its version 1) and `name`, SerpApi's `author`, the
 * ids of the papers.
 */
export function personOf(json: unknown): { id?: string; name?: string } {
  const data = fieldsOf(json)
  const author = fieldsOf(data.author)
  const ids = listOfPapers(data.publications ?? data.articles).map(([key, value]) =>
    idOf(key, fieldsOf(value)),
  )
  const id =
    toText(data.scholar_id) ??
    toText(fieldsOf(data.search_parameters).author_id) ??
    toText(data.author_id) ??
    (toText(data.container_type) ? undefined : toText(data.id))
  return {
    id: (id && bareScholarId(id)) ?? ownerOfPapers(ids),
    name: toText(data.name) ?? toText(author.name),
  }
}

/**
 * Turns a parsed `gs_data.json` into statistics. What is always there is a number of citations, or papers that have none;
 * a publication that cannot be read is left out.
 *
 * @param today stands for the day where the file has none, and is marked as such
 * @throws Error in one line that names what is missing
 */
export function reshapeGoogleScholar(json: unknown, today: string, url?: string): Statistics {
  const data = fieldsOf(json)
  const papers = listOfPapers(data.publications ?? data.articles).flatMap(([key, value]) =>
    reshapePaper(key, value),
  )
  const { citedBy, hIndex, i10Index } = totalsOf(data)
  const citations = toCount(citedBy) ?? (citedBy === undefined ? noneIn(data, papers) : undefined)
  if (citations === undefined) throw lackingNumber('gs_data.json', 'citedby', json, { quotes: true, advice })
  const asOf = toDay(data.updated ?? data.last_updated, today)
  return {
    source: 'Google Scholar',
    asOf: asOf ?? today,
    ...(asOf === undefined && { undated: true as const }),
    url,
    citations,
    hIndex: toCount(hIndex),
    i10Index: toCount(i10Index),
    perYear: reshapeYears(data),
    papers,
  }
}

/** scholarly writes totals at the top; SerpApi's answer has them in a table: `cited_by.table[0].citations.all`. */
function totalsOf(data: Record<string, unknown>): {
  citedBy?: unknown
  hIndex?: unknown
  i10Index?: unknown
} {
  const { table } = fieldsOf(data.cited_by)
  if (data.citedby !== undefined || !Array.isArray(table))
    return { citedBy: data.citedby, hIndex: data.hindex, i10Index: data.i10index }
  const rows = fieldsOf(Object.assign({}, ...table.map(fieldsOf)))
  const all = (key: string) => fieldsOf(rows[key]).all
  return { citedBy: all('citations'), hIndex: all('h_index'), i10Index: all('i10_index') }
}

/** scholarly leaves `citedby` out for who is not cited yet: 0 where papers are there and each says 0, and no index says more. */
function noneIn(data: Record<string, unknown>, papers: readonly CitedPaper[]): number | undefined {
  const all = listOfPapers(data.publications)
  const isNone =
    all.length > 0 && papers.length === all.length && papers.every(({ citations }) => citations === 0)
  return isNone && !toCount(data.hindex) && !toCount(data.i10index) ? 0 : undefined
}

/** The papers by their keys; a list's are its indices. */
function listOfPapers(publications: unknown): [string, unknown][] {
  if (typeof publications !== 'object' || publications === null) return []
  return Object.entries(publications).slice(0, maxPapers)
}

/** scholarly writes an object, `{"2024": 3}`; SerpApi's users write its list, `[{"year": 2024, "citations": 3}]`. */
function reshapeYears(data: Record<string, unknown>): Statistics['perYear'] {
  if (data.cites_per_year !== undefined) return toYears(Object.entries(fieldsOf(data.cites_per_year)))
  const graph = data.cited_by_graph ?? fieldsOf(data.cited_by).graph
  const years = Array.isArray(graph) ? graph.map(fieldsOf) : []
  return toYears(years.map(({ year, citations }) => [year, citations]))
}

function reshapePaper(key: string, value: unknown): CitedPaper[] {
  const paper = fieldsOf(value)
  const citedBy = paper.cited_by
  const citations =
    toCount(paper.num_citations) ??
    toCount(citedBy) ??
    toCount(fieldsOf(citedBy).value) ??
    toCount(fieldsOf(citedBy).total)
  if (citations === undefined) return []
  return [
    { scholar: idOf(key, paper), title: toText(fieldsOf(paper.bib).title) ?? toText(paper.title), citations },
  ]
}

function idOf(key: string, paper: Record<string, unknown>): string | undefined {
  return (
    toText(paper.author_pub_id) ??
    toText(paper.citation_id) ??
    toText(paper.id_citations) ??
    (key.includes(':') ? toText(key) : undefined)
  )
}
