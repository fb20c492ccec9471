import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { shieldsBadge } from './badge.ts'
import { googleScholar, personOf, reshapeGoogleScholar } from './google-scholar.ts'
import { fieldsOf, statisticsSchema } from './statistics.ts'
import { answering, mannerWith, serveJson, settingsWith, statisticsWith } from './test-server.ts'

const today = '2024-05-06'
const advice = 'run the workflow that writes it, or correct scholarStats in content/site.md'

/** Branches of real sites, which stand beside this project where it is developed. */
const sites = fileURLToPath(new URL('../../../shared/acad-sites', import.meta.url))

describe('real files', () => {
  const names = realSites()

  if (names.length === 0) it.skip('are not beside this project (../shared/acad-sites)', () => {})

  it.each(names)('%s', (name) => {
    const data = fieldsOf(readJson(name, 'gs_data.json'))
    const badge = fieldsOf(readJson(name, 'gs_data_shieldsio.json'))
    // On whatever day they were fetched.
    const statistics = reshapeGoogleScholar(data, '2999-12-31', 'https://example.org/profile')

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

  it('needs citations and nothing else', () => {
    expect(statisticsSchema.parse(reshapeGoogleScholar(least, today))).toEqual({
      source: 'Google Scholar',
      asOf: '2024-03-28',
      citations: 12,
      perYear: [],
      papers: [],
    })
  })

  it.each(['2999-01-01', '0001-01-01', '2024-02-30', 'yesterday'])('of the day %s has none', (updated) => {
    expect(reshapeGoogleScholar({ ...least, updated }, today)).toMatchObject({ asOf: today, undated: true })
  })

  it.each([undefined, null, -1, 1.5, 'many', 1e12])('is refused by name: citations of %o', (citedby) => {
    expect(() => reshapeGoogleScholar({ ...least, citedby }, today)).toThrow(
      new Error(
        `gs_data.json: expected a number "citedby", received ${JSON.stringify(citedby) ?? '"citedby", "publications", "updated"'}; ${advice}`,
      ),
    )
  })

  it.each([
    [null, 'nothing'],
    [undefined, 'nothing'],
    [{}, 'nothing'],
    [[], 'a list'],
    ['text', '"text"'],
    [4, '4'],
    [true, 'true'],
    [{ total: 4, h: 2 }, '"total", "h"'],
    [
      { schemaVersion: 1, label: 'citations', message: '480' },
      'what shields.io draws a badge from (gs_data_shieldsio.json); the numbers are in the file beside it',
    ],
    [{ updated: '2024', error: 'fetch\nfailed' }, 'the error "fetch failed"'],
    [{ error: true }, 'an error'],
  ])('is refused, and what it has is said: %o', (json, received) => {
    expect(() => reshapeGoogleScholar(json, today)).toThrow(
      new Error(`gs_data.json: expected a number "citedby", received ${received}; ${advice}`),
    )
  })

  it.each([undefined, null, 17, 'yesterday', '2024-99-99 08:05:19', '2024-02-30', '2024-03-281'])(
    'without a day (%o) is of the day of asking, and marked',
    (updated) => {
      const statistics = reshapeGoogleScholar({ ...least, updated }, today)
      expect(statistics).toMatchObject({ citations: 12, asOf: today, undated: true })
      expect(reshapeGoogleScholar(least, today)).not.toHaveProperty('undated')
    },
  )

  it.each([undefined, null, 'none'])('without papers (%o) has its totals', (publications) => {
    const json = { name: 'Ada Example', citedby: 36, updated: '2026-11-20', publications }
    expect(reshapeGoogleScholar(json, today)).toMatchObject({ citations: 36, papers: [] })
  })

  it.each([
    ['1,192', 1192],
    ['12', 12],
    ['1 234 567', 1_234_567],
  ])('has citations written as "%s"', (citedby, citations) => {
    expect(reshapeGoogleScholar({ ...least, citedby }, today).citations).toBe(citations)
  })

  it('without citations is of somebody who has none where every paper says so, and of nobody else', () => {
    const ofYoung = {
      scholar_id: 'OWNER000AAAJ',
      publications: { 'OWNER000AAAJ:u5': { bib: { title: 'A First Paper' }, num_citations: 0 } },
      hindex: 0,
      updated: '2026-11-20 08:00:00',
    }
    expect(reshapeGoogleScholar(ofYoung, today)).toMatchObject({ citations: 0, papers: [{ citations: 0 }] })
    for (const other of [
      { publications: { a: { num_citations: 0 }, b: { num_citations: 1 } } },
      { publications: { a: { num_citations: 0 }, b: {} } },
      { publications: {} },
      { hindex: 3 },
    ])
      expect(() => reshapeGoogleScholar({ ...ofYoung, ...other }, today)).toThrow('expected a number')
  })

  it('has the profile for its address', () => {
    expect(reshapeGoogleScholar(least, today, 'https://example.org/profile').url).toBe(
      'https://example.org/profile',
    )
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
    const papersOf = (publications: unknown) => reshapeGoogleScholar({ ...least, publications }, today).papers
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
    expect(reshapeGoogleScholar({ ...least, publications }, today).papers).toEqual([
      { scholar: 'AbCdEfGhIjK:two', citations: 5 },
    ])
  })

  it('has years in the shapes of scholarly and of SerpApi; the former counts', () => {
    const yearsOf = (years: object) => reshapeGoogleScholar({ ...least, ...years }, today).perYear
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
    expect(reshapeGoogleScholar({ ...least, publications }, today).papers).toHaveLength(5000)
    // What is too long to be a title or an id is none.
    const paper = { author_pub_id: 'x'.repeat(1e6), title: 'x'.repeat(1e6), num_citations: 1 }
    expect(reshapeGoogleScholar({ ...least, publications: [paper] }, today).papers).toEqual([
      { citations: 1 },
    ])
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
    answering(({ href }) => {
      addresses.push(href)
      return failing.includes(href) ? {} : answer
    })
    const statistics = await googleScholar.load({ ...settings, ...given }, mannerWith(), today)
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

  it('are those of a branch and a folder where the owner names them', async () => {
    const folder = 'google-scholar-stats'
    expect(await asked({ folder }, [])).toEqual([
      'https://cdn.jsdelivr.net/gh/owner/site@main/google-scholar-stats/gs_data.json',
    ])
    expect(await asked({ folder: 'a/b', branch: 'master', cdn: false }, [])).toEqual([
      'https://raw.githubusercontent.com/owner/site/master/a/b/gs_data.json',
    ])
    expect(await asked({ branch: 'numbers' }, [])).toEqual([
      'https://cdn.jsdelivr.net/gh/owner/site@numbers/gs_data.json',
    ])
  })

  it('may all fail, in one line', async () => {
    answering(() => ({ citedby: 'none' }))
    await expect(googleScholar.load(settings, mannerWith(), today)).rejects.toThrow(
      /^(gs_data\.json: expected a number "citedby", received "none"; run the workflow [^;]+(; |$)){2}/,
    )
  })

  it('are none where nothing says whose', () => {
    expect(googleScholar.isConfigured(settingsWith({}))).toBe(false)
    expect(googleScholar.isConfigured(settings)).toBe(true)
    expect(googleScholar.isConfigured(settingsWith({ SCHOLAR_STATS_BASE_URL: 'https://e.org' }))).toBe(true)
  })
})

describe('numbers of somebody else', () => {
  const file = {
    scholar_id: 'TEMPLATE0AAJ',
    name: 'Somebody Else',
    citedby: 551_074,
    publications: { 'TEMPLATE0AAJ:u5': { num_citations: 215_540 } },
    updated: '2024-03-28 08:05:19',
  }
  const owner = { scholarId: 'OWNER000AAAJ', names: ['Ada Example'] }

  async function load(json: unknown, whose: { scholarId?: string; names?: string[] }) {
    const { origin } = await serveJson({ '/gs_data.json': json })
    return googleScholar.load(settingsWith({ SCHOLAR_STATS_BASE_URL: origin, ...whose }), mannerWith(), today)
  }

  it('are refused by name where links.scholar has another id', async () => {
    await expect(load(file, owner)).rejects.toThrow(
      /^gs_data\.json: its numbers are those of Somebody Else \(TEMPLATE0AAJ\), and links\.scholar .* names OWNER000AAAJ; /,
    )
    await expect(load({ ...file, scholar_id: undefined }, owner)).rejects.toThrow('TEMPLATE0AAJ')
    expect(await load({ ...file, scholar_id: 'OWNER000AAAJ' }, owner)).toMatchObject({ citations: 551_074 })
  })

  it('are refused by name where there is no link and the name is not one of the owner', async () => {
    const { names } = owner
    await expect(load(file, { names })).rejects.toThrow(
      /those of Somebody Else \(TEMPLATE0AAJ\), and content\/profile\.md names Ada Example; /,
    )
    for (const name of ['Ada Example', 'Example, Ada', 'A. Example', 'Dr. Ada M. Example'])
      expect(await load({ ...file, name }, { names })).toMatchObject({ citations: 551_074 })
  })

  it('are not seen where the file names nobody', async () => {
    expect(await load({ citedby: 1192, publications: {} }, owner)).toMatchObject({ citations: 1192 })
  })

  it('are known by what scholarly and SerpApi write', () => {
    expect(personOf(file)).toEqual({ id: 'TEMPLATE0AAJ', name: 'Somebody Else' })
    expect(personOf({ author: { name: 'Ada' }, search_parameters: { author_id: 'AbC' } })).toEqual({
      id: 'AbC',
      name: 'Ada',
    })
    expect(personOf({ publications: [{ citation_id: 'AbC:x' }, { title: 'T' }] })).toEqual({ id: 'AbC' })
    expect(personOf({ publications: [{ citation_id: 'AbC:x' }, { citation_id: 'DeF:y' }] })).toEqual({})
    expect(personOf('<html>')).toEqual({})
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
