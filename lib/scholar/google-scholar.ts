import type { ScholarSettings, Source } from './source.ts'
import {
  type CitedPaper,
  failure,
  fieldsOf,
  type Statistics,
  toCount,
  toDay,
  toText,
  toYears,
} from './statistics.ts'

/** More than one author writes; what is beyond is passed over, so that the cache can hold the rest. */
const maxPapers = 5_000

/**
 * `gs_data.json`, which acad-homepage's workflow publishes on the branch `google-scholar-stats`: the output of the
 * Python package scholarly, or of scripts that imitate it. jsDelivr and raw GitHub serve the same branch.
 */
export const googleScholar: Source = {
  name: 'gs_data.json',
  isConfigured: ({ repository, SCHOLAR_STATS_BASE_URL }) => Boolean(repository ?? SCHOLAR_STATS_BASE_URL),
  async load(settings, fetchJson) {
    const reasons: string[] = []
    for (const address of addresses(settings)) {
      try {
        return reshapeGoogleScholar(await fetchJson(address), settings.scholarUrl)
      } catch (error) {
        reasons.push(error instanceof Error ? error.message : String(error))
      }
    }
    throw failure(reasons.join('; '))
  },
}

function addresses({ repository, cdn, SCHOLAR_STATS_BASE_URL: base }: ScholarSettings): string[] {
  if (base) return [`${base}/gs_data.json`]
  const jsdelivr = `https://cdn.jsdelivr.net/gh/${repository}@google-scholar-stats/gs_data.json`
  const raw = `https://raw.githubusercontent.com/${repository}/google-scholar-stats/gs_data.json`
  return cdn ? [jsdelivr, raw] : [raw, jsdelivr]
}

/**
 * Turns a parsed `gs_data.json` into statistics. Only `citedby`, `publications` and `updated` are always there; a
 * publication that cannot be read is left out.
 *
 * @throws Error in one line that names what is missing
 */
export function reshapeGoogleScholar(json: unknown, url?: string): Statistics {
  const data = fieldsOf(json)
  const citations = toCount(data.citedby)
  if (citations === undefined) throw failure('gs_data.json: expected a number "citedby"')
  const asOf = toDay(data.updated)
  if (!asOf) throw failure('gs_data.json: expected a date "updated"')
  if (typeof data.publications !== 'object' || data.publications === null)
    throw failure('gs_data.json: expected a list "publications"')
  return {
    source: 'Google Scholar',
    asOf,
    url,
    citations,
    hIndex: toCount(data.hindex),
    i10Index: toCount(data.i10index),
    perYear: reshapeYears(data),
    papers: Object.entries(data.publications)
      .slice(0, maxPapers)
      .flatMap(([key, value]) => reshapePaper(key, value)),
  }
}

/** scholarly writes an object, `{"2024": 3}`; SerpApi's users write its list, `[{"year": 2024, "citations": 3}]`. */
function reshapeYears(data: Record<string, unknown>): Statistics['perYear'] {
  if (data.cites_per_year !== undefined) return toYears(Object.entries(fieldsOf(data.cites_per_year)))
  const years = Array.isArray(data.cited_by_graph) ? data.cited_by_graph.map(fieldsOf) : []
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
  const id = toText(paper.author_pub_id) ?? toText(paper.citation_id) ?? (key.includes(':') ? key : undefined)
  return [{ scholar: id, title: toText(fieldsOf(paper.bib).title) ?? toText(paper.title), citations }]
}
