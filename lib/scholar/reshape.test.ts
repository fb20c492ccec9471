import { describe, expect, it } from 'vitest'
import { fc } from '../test-random.ts'
import { reshapeGoogleScholar } from './google-scholar.ts'
import { reshapeOpenAlex, reshapeWork } from './openalex.ts'
import { reshapePaper, reshapeSemanticScholar } from './semantic-scholar.ts'
import { type Statistics, statisticsSchema } from './statistics.ts'

const today = '2024-05-06'
const profile = 'https://example.org/profile'

/** Each reshape as a function of one value, with answers that it understands. */
const reshapes = {
  'gs_data.json by scholarly': {
    reshape: (json: unknown) => reshapeGoogleScholar(json, today, profile),
    answer: {
      citedby: 12,
      hindex: 2,
      i10index: 1,
      cites_per_year: { 2023: 4, 2024: 8 },
      updated: '2024-03-28 08:05:19.992692',
      publications: {
        'AbCdEfGhIjK:one': {
          author_pub_id: 'AbCdEfGhIjK:one',
          bib: { title: 'On Tests', pub_year: '2024' },
          num_citations: 10,
        },
        'AbCdEfGhIjK:two': { bib: { title: 'On Trials' }, num_citations: 2 },
      },
    },
  },
  'gs_data.json by SerpApi': {
    reshape: (json: unknown) => reshapeGoogleScholar(json, today, profile),
    answer: {
      citedby: '12',
      cited_by_graph: [{ year: 2024, citations: 12 }],
      updated: '2024-03-28',
      publications: [
        { title: 'On Tests', authors: 'A', citation_id: 'AbCdEfGhIjK:one', cited_by: { value: 10 } },
        { title: 'On Trials', citation_id: 'AbCdEfGhIjK:two', cited_by: 2 },
      ],
    },
  },
  OpenAlex: {
    reshape: (json: unknown) => {
      const [author, works] = pair(json)
      return reshapeOpenAlex(author, [works].flat().flatMap(reshapeWork), today)
    },
    answer: [
      {
        id: 'https://openalex.org/A5000000001',
        cited_by_count: 12,
        summary_stats: { h_index: 2, i10_index: 1 },
        counts_by_year: [{ year: 2024, works_count: 1, cited_by_count: 12 }],
        updated_date: '2024-03-28T08:05:19.992692',
      },
      [
        { id: 'https://openalex.org/W1', doi: 'https://doi.org/10.1000/182', title: 'T', cited_by_count: 10 },
        { id: 'https://openalex.org/W2', doi: null, title: null, cited_by_count: 2, ids: {} },
      ],
    ],
  },
  'Semantic Scholar': {
    reshape: (json: unknown) => {
      const [author, papers] = pair(json)
      return reshapeSemanticScholar(author, [papers].flat().flatMap(reshapePaper), today, profile)
    },
    answer: [
      { authorId: '1', citationCount: 12, hIndex: 2, paperCount: 2 },
      [
        {
          paperId: 'a',
          externalIds: { DOI: '10.1000/182', ArXiv: '1501.00001' },
          title: 'T',
          citationCount: 10,
        },
        { paperId: 'b', externalIds: null, title: 'U', year: null, citationCount: 2 },
      ],
    ],
  },
}

/** What a broken or spiteful server could put anywhere. */
const spite = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    undefined,
    null,
    -0,
    -1,
    0.5,
    1e9 + 1,
    1e308,
    '',
    ' ',
    '007',
    '１２',
    '2024-99-99 00:00:00',
    '2024-02-30',
    '0000-00-00',
    'a\nb',
    '\uD800',
    'x'.repeat(100_000),
    { toString: 1, valueOf: 1 },
    JSON.parse('{"__proto__": {"citedby": 1}, "constructor": null, "length": -1}'),
    [[[[[]]]]],
    Array.from({ length: 20_000 }, () => ({ title: 'T', num_citations: 1, cited_by_count: 1 })),
  ),
)

describe.each(Object.entries(reshapes))('%s', (_, { reshape, answer }) => {
  it('is understood', () => {
    const statistics = reshape(answer)
    expect(statisticsSchema.parse(statistics)).toEqual(statistics)
    expect(statistics).toMatchObject({ citations: 12, papers: [{ citations: 10 }, { citations: 2 }] })
  })

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => expectStatisticsOrSentence(() => reshape(json))),
      { numRuns: 500 },
    )
  })

  it('may be wrong in any place', () => {
    const places = fc.array(fc.tuple(fc.nat(countOf(answer) - 1), spite), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(places, (changes) => {
        const json = changes.reduce<unknown>((value, [place, by]) => replaced(value, place, by), answer)
        expectStatisticsOrSentence(() => reshape(json))
      }),
      { numRuns: 1000 },
    )
  })
})

/** A reshape gives what the cache and the snapshot can hold, or says in one line what it expected. */
function expectStatisticsOrSentence(reshape: () => Statistics): void {
  let statistics: Statistics
  try {
    statistics = reshape()
  } catch (error) {
    expect(error).toBeInstanceOf(Error)
    expect(error instanceof Error && error.message).toMatch(
      /^(gs_data\.json|OpenAlex|Semantic Scholar): expected [^\n]+$/,
    )
    return
  }
  const stored: unknown = JSON.parse(JSON.stringify(statistics))
  expect(statisticsSchema.safeParse(stored).error).toBeUndefined()
}

function pair(json: unknown): [unknown, unknown] {
  return Array.isArray(json) ? [json[0], json[1]] : [json, json]
}

/** How many values there are in a value, itself included. */
function countOf(json: unknown): number {
  const inside = typeof json === 'object' && json !== null ? Object.values(json) : []
  return inside.reduce<number>((sum, value) => sum + countOf(value), 1)
}

/** A copy in which the value that `countOf` counts at this place (if it is still there) is another one. */
function replaced(json: unknown, place: number, by: unknown): unknown {
  let seen = -1
  const walk = (value: unknown): unknown => {
    seen += 1
    if (seen === place) return by
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(json)
}
