import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { shieldsBadge } from './badge.ts'
import { googleScholar, reshapeGoogleScholar } from './google-scholar.ts'
import { fieldsOf, statisticsSchema } from './statistics.ts'
import { settingsWith, statisticsWith } from './test-server.ts'

/** Branches of real sites, which stand beside this project where it is developed. */
const sites = fileURLToPath(new URL('../../../shared/acad-sites', import.meta.url))

describe('real files', () => {
  const names = realSites()

  if (names.length === 0) it.skip('are not beside this project (../shared/acad-sites)', () => {})

  it.each(names)('%s', (name) => {
    const data = fieldsOf(readJson(name, 'gs_data.json'))
    const badge = fieldsOf(readJson(name, 'gs_data_shieldsio.json'))
    const statistics = reshapeGoogleScholar(data, 'https://example.org/profile')

    expect(statisticsSchema.parse(statistics)).toEqual(statistics)
    expect(statistics.citations).toBe(data.citedby)
    expect(shieldsBadge(statistics)).toMatchObject(badge)
    expect(`${data.updated}`.startsWith(statistics.asOf)).toBe(true)
    expect(statistics.hIndex).toBe(data.hindex)
    expect(statistics.i10Index).toBe(data.i10index)
    expect(statistics.perYear.length).toBeGreaterThan(0)

    const counted = Object.entries(fieldsOf(data.publications)).flatMap(([id, value]) => {
      const { num_citations: citations } = fieldsOf(value)
      return typeof citations === 'number' ? [{ scholar: id, citations }] : []
    })
    expect(counted.length).toBeGreaterThan(0)
    expect(statistics.papers.map(({ scholar, citations }) => ({ scholar, citations }))).toEqual(counted)
    expect(statistics.papers.filter(({ title }) => !title)).toEqual([])
  })
})

describe('gs_data.json', () => {
  const least = { citedby: 12, publications: {}, updated: '2024-03-28 08:05:19.992692' }

  it('needs citations, publications and a date, and nothing else', () => {
    expect(statisticsSchema.parse(reshapeGoogleScholar(least))).toEqual({
      source: 'Google Scholar',
      asOf: '2024-03-28',
      citations: 12,
      perYear: [],
      papers: [],
    })
  })

  it.each([
    ['citedby', undefined, 'number'],
    ['citedby', null, 'number'],
    ['citedby', -1, 'number'],
    ['citedby', 1.5, 'number'],
    ['citedby', '1,234', 'number'],
    ['citedby', 1e12, 'number'],
    ['publications', undefined, 'list'],
    ['publications', 'none', 'list'],
    ['updated', undefined, 'date'],
    ['updated', 1711613119, 'date'],
    ['updated', 'yesterday', 'date'],
    ['updated', '2024-99-99 08:05:19', 'date'],
    ['updated', '2024-02-30', 'date'],
    ['updated', '2024-03-281', 'date'],
  ])('is refused by name: %s of %o', (key, value, what) => {
    expect(() => reshapeGoogleScholar({ ...least, [key]: value })).toThrow(
      new Error(`gs_data.json: expected a ${what} "${key}"`),
    )
  })

  it.each([null, undefined, [], 'text', 4, true])('is refused: %o', (json) => {
    expect(() => reshapeGoogleScholar(json)).toThrow(new Error('gs_data.json: expected a number "citedby"'))
  })

  it('has the profile for its address', () => {
    expect(reshapeGoogleScholar(least, 'https://example.org/profile').url).toBe('https://example.org/profile')
  })

  it('has papers in the shapes of scholarly and of SerpApi, as an object or a list', () => {
    const scholarly = {
      author_pub_id: 'AbCdEfGhIjK:one',
      bib: { title: ' On Tests ', pub_year: '2024' },
      num_citations: 3,
    }
    const serpApi = (citedBy: unknown) => ({
      title: 'On Trials',
      authors: 'A. Author',
      citation_id: 'AbCdEfGhIjK:two',
      cited_by: citedBy,
    })
    const papersOf = (publications: unknown) => reshapeGoogleScholar({ ...least, publications }).papers
    const one = { scholar: 'AbCdEfGhIjK:one', title: 'On Tests', citations: 3 }
    const two = { scholar: 'AbCdEfGhIjK:two', title: 'On Trials', citations: 4 }
    expect(
      papersOf([scholarly, serpApi(4), serpApi('4'), serpApi({ value: 4 }), serpApi({ total: 4 })]),
    ).toEqual([one, two, two, two, two])
    expect(papersOf({ 'AbCdEfGhIjK:one': scholarly, 'AbCdEfGhIjK:two': serpApi(4) })).toEqual([one, two])
    expect(papersOf({ 'AbCdEfGhIjK:key': { num_citations: 0 }, other: { num_citations: 1 } })).toEqual([
      { scholar: 'AbCdEfGhIjK:key', citations: 0 },
      { citations: 1 },
    ])
  })

  it('may have papers that cannot be read: they are left out, the others stay', () => {
    const publications = [
      null,
      'paper',
      7,
      {},
      { num_citations: -1 },
      { cited_by: { value: null } },
      { citation_id: 'AbCdEfGhIjK:two', num_citations: 5 },
    ]
    expect(reshapeGoogleScholar({ ...least, publications }).papers).toEqual([
      { scholar: 'AbCdEfGhIjK:two', citations: 5 },
    ])
  })

  it('has years in the shapes of scholarly and of SerpApi; the former counts', () => {
    const yearsOf = (years: object) => reshapeGoogleScholar({ ...least, ...years }).perYear
    const expected = [
      { year: 2023, citations: 1 },
      { year: 2024, citations: 11 },
    ]
    const perYear = { 2024: 11, 2023: '1', 2022: null, 0: 4, 99999: 4, '2021.5': 1, total: 12 }
    const graph = [
      { year: 2024, citations: 11 },
      null,
      { year: '2023', citations: 1 },
      { year: [2022], citations: 2 },
    ]
    expect(yearsOf({ cites_per_year: perYear })).toEqual(expected)
    expect(yearsOf({ cited_by_graph: graph })).toEqual(expected)
    expect(yearsOf({ cites_per_year: { 2020: 1 }, cited_by_graph: graph })).toEqual([
      { year: 2020, citations: 1 },
    ])
    expect(yearsOf({ cited_by_graph: 'none' })).toEqual([])
  })

  it('may be huge', () => {
    const publications = Array.from({ length: 300_000 }, () => ({ title: 'T', num_citations: 1 }))
    const began = Date.now()
    expect(reshapeGoogleScholar({ ...least, publications }).papers).toHaveLength(5000)
    expect(Date.now() - began).toBeLessThan(3000)
    // What is too long to be a title or an id is none.
    const paper = { author_pub_id: 'x'.repeat(1e6), title: 'x'.repeat(1e6), num_citations: 1 }
    expect(reshapeGoogleScholar({ ...least, publications: [paper] }).papers).toEqual([{ citations: 1 }])
  })
})

describe('its addresses', () => {
  const jsdelivr = 'https://cdn.jsdelivr.net/gh/owner/site@google-scholar-stats/gs_data.json'
  const raw = 'https://raw.githubusercontent.com/owner/site/google-scholar-stats/gs_data.json'
  const settings = settingsWith({ repository: 'owner/site', scholarUrl: 'https://example.org/profile' })
  const answer = { citedby: 12, publications: [], updated: '2024-03-28' }

  /** Which addresses were asked, when all before the last of them fail. */
  async function asked(given: Partial<typeof settings>, failing: string[]): Promise<string[]> {
    const addresses: string[] = []
    const statistics = await googleScholar.load(
      { ...settings, ...given },
      async (address) => {
        addresses.push(address)
        return failing.includes(address) ? '<html>' : answer
      },
      '2024-05-06',
    )
    expect(statistics).toEqual(
      statisticsWith({
        source: 'Google Scholar',
        asOf: '2024-03-28',
        citations: 12,
        url: 'https://example.org/profile',
      }),
    )
    return addresses
  }

  it('are jsDelivr, then GitHub; without cdn, the other way round', async () => {
    expect(await asked({}, [])).toEqual([jsdelivr])
    expect(await asked({}, [jsdelivr])).toEqual([jsdelivr, raw])
    expect(await asked({ cdn: false }, [])).toEqual([raw])
    expect(await asked({ cdn: false }, [raw])).toEqual([raw, jsdelivr])
  })

  it('are one where the environment names it', async () => {
    const SCHOLAR_STATS_BASE_URL = 'https://mirror.example/stats'
    expect(await asked({ SCHOLAR_STATS_BASE_URL }, [])).toEqual(['https://mirror.example/stats/gs_data.json'])
    expect(await asked({ SCHOLAR_STATS_BASE_URL, repository: undefined }, [])).toHaveLength(1)
  })

  it('may all fail, in one line', async () => {
    const load = googleScholar.load(
      settings,
      (address) => Promise.reject(new Error(new URL(address).host)),
      '',
    )
    await expect(load).rejects.toThrow(new Error('cdn.jsdelivr.net; raw.githubusercontent.com'))
  })

  it('are none where nothing says whose', () => {
    expect(googleScholar.isConfigured(settingsWith({}))).toBe(false)
    expect(googleScholar.isConfigured(settings)).toBe(true)
    expect(googleScholar.isConfigured(settingsWith({ SCHOLAR_STATS_BASE_URL: 'https://e.org' }))).toBe(true)
  })
})

function realSites(): string[] {
  try {
    return readdirSync(sites).filter((name) =>
      readdirSync(join(sites, name)).includes('google-scholar-stats'),
    )
  } catch {
    return []
  }
}

function readJson(site: string, file: string): unknown {
  return JSON.parse(readFileSync(join(sites, site, 'google-scholar-stats', file), 'utf8'))
}
