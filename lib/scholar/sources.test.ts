import { describe, expect, it } from 'vitest'
import type { ScholarSettings } from './citation-source.ts'
import { type Asking, askSources } from './sources.ts'
import type { Statistics } from './statistics.ts'
import { serve, serveJson, settingsWith, statisticsWith } from './test-server.ts'

const now = new Date('2024-05-06T12:00:00Z')

/** Asks the sources, without the second that Semantic Scholar wants between two questions, and with time for a busy machine. */
const ask = (settings: ScholarSettings, snapshot?: Statistics, how: Asking = {}) =>
  askSources(settings, snapshot, now, { sleep: async () => {}, deadlineMs: 180_000, ...how })

/** What each source would answer; the number of citations tells them apart. */
const answers = {
  '/stats/gs_data.json': { citedby: 1, publications: {}, updated: '2024-05-05 08:05:19.992692' },
  '/openalex/authors/': {
    id: 'https://openalex.org/A1',
    cited_by_count: 2,
    updated_date: '2024-05-04T00:00:00',
  },
  '/openalex/works': { results: [], meta: {} },
  '/s2/author/1/papers': { data: [] },
  '/s2/author/1': { citationCount: 3 },
}
type Answers = { [path in keyof typeof answers]?: unknown }

/** A server with these answers in the place of those above, and settings that have all three sources ask there. */
async function sourcesWith(given: Answers, settings: Partial<ScholarSettings> = {}) {
  const { origin, asked } = await serveJson({ ...answers, ...given })
  const all = settingsWith({
    SCHOLAR_STATS_BASE_URL: `${origin}/stats`,
    OPENALEX_BASE_URL: `${origin}/openalex`,
    SEMANTIC_SCHOLAR_BASE_URL: `${origin}/s2`,
    openAlexId: 'A1',
    semanticScholarId: '1',
    ...settings,
  })
  /** The paths that were asked, without what is asked of them. */
  const paths = () => asked.map(({ url }) => url.replace(/\?.*/, ''))
  return { settings: all, paths }
}

const statsFail = { '/stats/gs_data.json': 'Not found' }
const openAlexFails = { '/openalex/authors/': { error: 'no such author' } }
const semanticScholarFails = { '/s2/author/1': {} }

describe('the sources', () => {
  it('give no index that their citations cannot make, and say so', async () => {
    const notes: string[] = []
    const note = (remark: string) => {
      notes.push(remark)
    }
    const given = { citedby: 15, hindex: 4, i10index: 1, publications: {}, updated: '2024-05-05' }
    const { settings } = await sourcesWith({ '/stats/gs_data.json': given })
    const statistics = await ask(settings, undefined, { note })
    expect(statistics).toMatchObject({ citations: 15, i10Index: 1 })
    expect(statistics).not.toHaveProperty('hIndex')
    expect(notes).toEqual([expect.stringContaining('an h-index of 4, which 15 citations cannot make')])

    const years = { 2024: 14, 2025: 1, 2026: 1 }
    const whole = await sourcesWith({
      '/stats/gs_data.json': { ...given, citedby: 16, i10index: 2, cites_per_year: years },
    })
    const { perYear, ...others } = await ask(whole.settings, undefined, { note })
    expect(others).toMatchObject({ citations: 16, hIndex: 4 })
    expect(perYear.map(({ year }) => year)).toEqual([2024, 2025])
    expect(notes[1]).toContain('an i10-index of 2, which 16 citations cannot make')
  })

  it('are asked in order until one answers', async () => {
    const first = await sourcesWith({})
    expect(await ask(first.settings)).toMatchObject({
      source: 'Google Scholar',
      citations: 1,
      asOf: '2024-05-05',
    })
    expect(first.paths()).toEqual(['/stats/gs_data.json'])

    const second = await sourcesWith(statsFail)
    expect(await ask(second.settings)).toMatchObject({
      source: 'OpenAlex',
      citations: 2,
      asOf: '2024-05-04',
    })
    expect(second.paths()).toEqual(['/stats/gs_data.json', '/openalex/authors/A1', '/openalex/works'])

    const third = await sourcesWith({ ...statsFail, ...openAlexFails })
    expect(await ask(third.settings)).toMatchObject({
      source: 'Semantic Scholar',
      citations: 3,
      asOf: '2024-05-06',
    })
  })

  it('are passed over where nothing says whom to ask for', async () => {
    const { settings, paths } = await sourcesWith(
      {},
      { SCHOLAR_STATS_BASE_URL: undefined, openAlexId: undefined },
    )
    expect(await ask(settings)).toMatchObject({ source: 'Semantic Scholar' })
    expect(paths()).toEqual(['/s2/author/1', '/s2/author/1/papers'])
    await expect(ask(settingsWith({}))).rejects.toThrow(
      /^scholar: no source of citation numbers is named; write orcid, .* content\/site\.md$/,
    )
  })

  it('give half an answer where that is all, and say what was wrong before it', async () => {
    const { settings } = await sourcesWith({ ...statsFail, '/openalex/works': { error: 'rate limit' } })
    const notes: string[] = []
    const note = (remark: string) => {
      notes.push(remark)
    }
    expect(await ask(settings, undefined, { note })).toMatchObject({
      source: 'OpenAlex',
      citations: 2,
      papers: [],
    })
    expect(notes).toEqual([
      'scholar: OpenAlex gave the totals, and no counts of papers (OpenAlex: expected a list "results", received an error; try again later)',
      expect.stringMatching(
        /^scholar: OpenAlex answered, after gs_data\.json: expected a number "citedby", /,
      ),
    ])
  })

  it('are used where letters are damaged, without the texts that hold them', async () => {
    const answer = {
      name: 'Zoë Quill',
      citedby: 12,
      updated: '2024-05-05',
      publications: {
        'Z:a': { author_pub_id: 'Z:a', bib: { title: 'Éclairs' }, num_citations: 7 },
        'Z:b': { author_pub_id: 'Z:b', bib: { title: 'Looms' }, num_citations: 5 },
      },
    }
    const { origin } = await serve((_, response) => {
      response.end(Buffer.from(JSON.stringify(answer), 'latin1'))
    })
    const notes: string[] = []
    const settings = settingsWith({ SCHOLAR_STATS_BASE_URL: origin })
    expect(await ask(settings, undefined, { note: (remark) => notes.push(remark) })).toMatchObject({
      citations: 12,
      papers: [
        { scholar: 'Z:a', citations: 7 },
        { scholar: 'Z:b', title: 'Looms', citations: 5 },
      ],
    })
    expect(notes).toEqual([
      expect.stringMatching(
        /letters of its answer are damaged, and the texts that hold them were left out; if the file is yours, write it as UTF-8$/,
      ),
    ])
    const ofAnother = ask({ ...settings, scholarId: undefined, names: ['Ann Malm'] })
    await expect(ofAnother).rejects.toThrow(/its numbers are those of Zo.* Quill/)
  })

  it('of somebody else are passed over, and named', async () => {
    const { settings } = await sourcesWith(
      {
        '/stats/gs_data.json': { ...answers['/stats/gs_data.json'], scholar_id: 'T', name: 'Somebody Else' },
      },
      { scholarId: 'OWNER' },
    )
    const notes: string[] = []
    expect(await ask(settings, undefined, { note: (remark) => notes.push(remark) })).toMatchObject({
      source: 'OpenAlex',
    })
    expect(notes.join()).toMatch(/^scholar: OpenAlex answered, after gs_data\.json: .*Somebody Else \(T\)/)
  })

  it('may all fail: one line says why each did', async () => {
    const { settings } = await sourcesWith({ ...statsFail, ...openAlexFails, ...semanticScholarFails })
    await expect(ask(settings, statisticsWith({}))).rejects.toThrow(
      /^scholar: no source answered, the last numbers stay \(gs_data\.json: expected a number "citedby".*; OpenAlex: expected an author with an "id", received an error; try again later; Semantic Scholar: expected a number "citationCount".*\)$/,
    )
  })

  it('may all be out of reach: one line names each by its host', async () => {
    const settings = settingsWith({
      SCHOLAR_STATS_BASE_URL: 'http://127.0.0.1:1',
      OPENALEX_BASE_URL: 'http://127.0.0.2:1',
      SEMANTIC_SCHOLAR_BASE_URL: 'http://127.0.0.3:1',
      openAlexId: 'A1',
      semanticScholarId: '1',
    })
    await expect(ask(settings)).rejects.toThrow(
      /^scholar: [^\n]*\(127\.0\.0\.1:1: [^\n]*; 127\.0\.0\.2:1: [^\n]*; 127\.0\.0\.3:1: [^\n]*\)$/,
    )
  })

  it.each([700, 15_000])(
    'leave the later ones time when the first hangs, with %i ms for each',
    async (ms) => {
      const { origin } = await serve(() => {})
      const { settings } = await sourcesWith(
        {},
        { SCHOLAR_STATS_BASE_URL: undefined, OPENALEX_BASE_URL: origin, SCHOLAR_TIMEOUT_MS: ms },
      )
      expect(await ask(settings, undefined, { deadlineMs: 15_000 })).toMatchObject({
        source: 'Semantic Scholar',
      })
    },
  )

  it('are given up all together at the deadline', async () => {
    const { origin } = await serve((_, response) => {
      const timer = setInterval(() => response.write(' '), 50)
      response.on('close', () => clearInterval(timer))
    })
    const { settings } = await sourcesWith(
      {},
      {
        SCHOLAR_STATS_BASE_URL: origin,
        OPENALEX_BASE_URL: origin,
        SEMANTIC_SCHOLAR_BASE_URL: origin,
        SCHOLAR_TIMEOUT_MS: 8000,
      },
    )
    await expect(ask(settings, undefined, { deadlineMs: 900 })).rejects.toThrow(
      /^scholar: no source answered, .*(no answer within|took too long).*; .*; /,
    )
  })
})

describe('undated numbers', () => {
  const undated = { '/stats/gs_data.json': { citedby: 1, publications: {} } }

  it('are as good as others unless maxAgeDays is set', async () => {
    const { settings } = await sourcesWith(undated)
    expect(await ask(settings)).toMatchObject({ citations: 1, undated: true })
    const aged = await sourcesWith(undated, { maxAgeDays: 3650 })
    expect(await ask(aged.settings)).toMatchObject({ citations: 2 })
  })

  it('never stand in the place of a dated snapshot then', async () => {
    const { settings } = await sourcesWith(
      { ...undated, ...openAlexFails, ...semanticScholarFails },
      { maxAgeDays: 30 },
    )
    expect(await ask(settings)).toMatchObject({ citations: 1, undated: true })
    await expect(ask(settings, statisticsWith({ asOf: '2020-01-01' }))).rejects.toThrow(
      'of a day that it does not say',
    )
  })
})

describe('old numbers', () => {
  const stats = (updated: string) => ({
    '/stats/gs_data.json': { ...answers['/stats/gs_data.json'], updated },
  })

  it('are as good as new ones unless maxAgeDays says otherwise', async () => {
    const { settings, paths } = await sourcesWith(stats('2019-01-01'))
    expect(await ask(settings)).toMatchObject({ citations: 1, asOf: '2019-01-01' })
    expect(paths()).toHaveLength(1)
  })

  it.each([
    ['2024-05-06', 0, 1],
    ['2024-05-05', 0, 2],
    ['2024-04-26', 10, 1],
    ['2024-04-25', 10, 2],
  ])(
    'are those of %s, when %i days are allowed: source %i answers',
    async (updated, maxAgeDays, citations) => {
      const { settings } = await sourcesWith(
        { ...stats(updated), '/openalex/authors/': { id: 'A1', cited_by_count: 2 } },
        { maxAgeDays },
      )
      expect(await ask(settings)).toMatchObject({ citations })
    },
  )

  it('stand if no later source answers', async () => {
    const { settings } = await sourcesWith(
      { ...stats('2023-01-02'), ...openAlexFails, ...semanticScholarFails },
      { maxAgeDays: 30 },
    )
    const old = { source: 'Google Scholar', citations: 1, asOf: '2023-01-02' }
    expect(await ask(settings)).toMatchObject(old)
    expect(await ask(settings, statisticsWith({ asOf: '2023-01-01' }))).toMatchObject(old)
    expect(await ask(settings, statisticsWith({ asOf: '2023-01-02' }))).toMatchObject(old)
  })

  it('are the newest of several old ones', async () => {
    const { settings } = await sourcesWith(
      {
        ...stats('2023-01-02'),
        ...semanticScholarFails,
        '/openalex/authors/': { id: 'A1', cited_by_count: 2, updated_date: '2024-01-02' },
      },
      { maxAgeDays: 30 },
    )
    expect(await ask(settings)).toMatchObject({
      source: 'OpenAlex',
      asOf: '2024-01-02',
    })
  })

  it('never stand in the place of a newer snapshot', async () => {
    const { settings } = await sourcesWith(
      { ...stats('2023-01-02'), ...openAlexFails, ...semanticScholarFails },
      { maxAgeDays: 30 },
    )
    await expect(ask(settings, statisticsWith({ asOf: '2023-01-03' }))).rejects.toThrow(
      /^scholar: no source answered, the last numbers stay \(gs_data\.json: its numbers are of 2023-01-02; OpenAlex: /,
    )
  })
})
