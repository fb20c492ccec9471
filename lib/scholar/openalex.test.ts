import { describe, expect, it } from 'vitest'
import { openAlex, reshapeOpenAlex, reshapeWork } from './openalex.ts'
import { answering, mannerWith, serve, settingsWith } from './test-server.ts'

const today = '2024-05-06'
const author = {
  id: 'https://openalex.org/A5000000001',
  display_name: 'Zoë Quill',
  works_count: 2,
  cited_by_count: 12,
  summary_stats: { '2yr_mean_citedness': 1.5, h_index: 2, i10_index: 1 },
  counts_by_year: [
    { year: 2024, works_count: 1, cited_by_count: 8 },
    { year: 2023, works_count: 1, cited_by_count: 4 },
  ],
  updated_date: '2024-03-28T08:05:19.992692',
}

/** A server that has an author and three pages of works. */
async function openAlexWith(given: object) {
  const server = await serve(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const page = ['*', 'second==', 'third=='].indexOf(searchParams.get('cursor') ?? '')
    const results = [{ doi: null, title: `T${page}`, cited_by_count: page, ids: {} }]
    const works = { results, meta: { next_cursor: ['second==', 'third==', null][page] } }
    response.end(JSON.stringify(pathname.startsWith('/authors/') ? author : works))
  })
  const settings = settingsWith({ OPENALEX_BASE_URL: server.origin, openAlexId: 'A5000000001', ...given })
  return { ...server, settings }
}

describe('OpenAlex', () => {
  it('is asked for the author and every page of works', async () => {
    const { asked, settings } = await openAlexWith({ openAlexId: 'orcid:0000-0002-1825-0097' })
    const { papers, citations } = await openAlex.load(settings, mannerWith(), today)
    expect(citations).toBe(12)
    expect(papers.map(({ title }) => title)).toEqual(['T0', 'T1', 'T2'])
    const [first, ...pages] = asked.map(({ url }) => new URL(url, 'http://localhost'))
    expect(first?.pathname).toBe('/authors/orcid:0000-0002-1825-0097')
    expect(pages.map(({ pathname }) => pathname)).toEqual(['/works', '/works', '/works'])
    expect(pages.map(({ searchParams }) => Object.fromEntries(searchParams))).toEqual(
      ['*', 'second==', 'third=='].map((cursor) => ({
        filter: 'author.id:A5000000001',
        select: 'id,doi,title,cited_by_count,ids',
        'per-page': '100',
        cursor,
      })),
    )
  })

  it.each([
    [{ names: ['Zoe A. Quill'] }, undefined],
    [{ names: ['Charles Babbage', 'Z. Quill'] }, undefined],
    [{ names: ['Zo Quill'] }, undefined],
    // Two scripts say nothing of each other.
    [{ names: ['王伟'] }, undefined],
    // With one ORCID, the spelling of a name does not matter.
    [{ names: ['Charles Babbage'], orcid: '0000-0002-1825-0097' }, undefined],
    [
      { names: ['Zoë Quill'], orcid: '0000-0001-5109-3700' },
      /0000-0002-1825-0097.*names 0000-0001-5109-3700; correct/,
    ],
    [
      { names: ['Charles Babbage'] },
      /those of Zoë Quill, .* names Charles Babbage; correct links\.openAlex, or add/,
    ],
  ])('gives the numbers of the owner, and nobody else’s: %j', async (given, refused) => {
    const theirs = 'orcid' in given ? { ...author, orcid: 'https://orcid.org/0000-0002-1825-0097' } : author
    const paths: string[] = []
    answering(({ pathname }) => {
      paths.push(pathname)
      return pathname.startsWith('/authors/') ? theirs : { results: [], meta: {} }
    })
    const answer = openAlex.load(settingsWith({ openAlexId: 'A5000000001', ...given }), mannerWith(), today)
    if (refused) await expect(answer).rejects.toThrow(refused)
    else expect(await answer).toMatchObject({ citations: 12 })
    // A stranger's works are not asked for.
    expect(paths).toEqual(['/authors/A5000000001', ...(refused ? [] : ['/works'])])
  })

  it('is sent the key as api_key, and none without one', async () => {
    const keys = async (given: object) => {
      const { asked, settings } = await openAlexWith(given)
      await openAlex.load(settings, mannerWith(), today)
      return asked.map(({ url }) => new URL(url, 'http://localhost').searchParams.get('api_key'))
    }
    expect(await keys({ OPENALEX_API_KEY: 'a key&' })).toEqual(['a key&', 'a key&', 'a key&', 'a key&'])
    expect(await keys({})).toEqual([null, null, null, null])
  })

  const load = () => openAlex.load(settingsWith({ openAlexId: 'A1' }), mannerWith(), today)

  it('is asked at its own address unless another is set', async () => {
    const hosts: string[] = []
    answering(({ origin }) => {
      hosts.push(origin)
      return { ...author, results: [] }
    })
    expect((await load()).papers).toEqual([])
    expect(hosts).toEqual(['https://api.openalex.org', 'https://api.openalex.org'])
  })

  it.each([
    [
      'no author',
      [{ error: 'not found' }],
      'OpenAlex: expected an author with an "id", received an error; try again later',
    ],
    [
      'no number',
      [{ id: author.id }, { results: [] }],
      'OpenAlex: expected a number "cited_by_count", received "id"; try again later',
    ],
  ])('may answer with %s', async (_, answers, expected) => {
    const rest = answers.values()
    answering(() => rest.next().value)
    await expect(load()).rejects.toThrow(new Error(expected))
  })

  it.each([
    ['at once', [author, { message: 'none' }], 0, 'and no counts of papers', '"message"'],
    [
      'on the second page',
      [author, { results: [{ cited_by_count: 3, title: 'T' }], meta: { next_cursor: 'b' } }, null],
      1,
      'and the counts of the first 1 of the papers',
      'nothing',
    ],
  ])('gives the totals when the works fail %s, and says so', async (_, answers, papers, said, received) => {
    const rest = answers.values()
    answering(() => rest.next().value)
    const manner = mannerWith()
    const statistics = await openAlex.load(settingsWith({ openAlexId: 'A1' }), manner, today)
    expect(statistics).toMatchObject({ citations: 12, hIndex: 2 })
    expect(statistics.papers).toHaveLength(papers)
    expect(manner.notes).toEqual([
      `OpenAlex gave the totals, ${said} (OpenAlex: expected a list "results", received ${received}; try again later)`,
    ])
  })

  it('is not asked without end, nor for more than was asked', async () => {
    let pages = 0
    const work = { title: 'T', cited_by_count: 1 }
    const answerWith = (answer: (page: number) => object) => {
      pages = 0
      answering(() => {
        pages += 1
        return { ...author, ...answer(pages) }
      })
    }
    const thousand = Array.from({ length: 1000 }, () => work)
    answerWith((page) => ({ results: thousand, meta: { next_cursor: `${page}` } }))
    expect((await load()).papers).toHaveLength(5000)
    expect(pages).toBe(51)
    answerWith(() => ({ results: [work], meta: { next_cursor: 'same' } }))
    expect((await load()).papers).toHaveLength(2)
    expect(pages).toBe(3)
    answerWith(() => ({ results: Array.from({ length: 100_000 }, () => work) }))
    expect((await load()).papers).toHaveLength(100)
  })

  it('takes no more than 64 MB of endless pages, and keeps of each no more than it needs', async () => {
    let pages = 0
    const works = [{ title: 'T', cited_by_count: 1, abstract: 'x'.repeat(7.9 * 1024 * 1024) }]
    answering(() => {
      pages += 1
      return { ...author, results: works, meta: { next_cursor: `${pages}` } }
    })
    const manner = mannerWith({ timeoutMs: 60_000 })
    const { papers } = await openAlex.load(settingsWith({ openAlexId: 'A1' }), manner, today)
    expect(pages).toBe(9)
    expect(papers).toEqual(Array.from({ length: 8 }, () => ({ title: 'T', citations: 1 })))
    expect(manner.notes.join()).toMatch(/answered more than 64 MB in all/)
  })

  it('becomes statistics', () => {
    const works = [
      { doi: 'https://doi.org/10.1000/ABC', title: ' On Tests ', cited_by_count: 10 },
      { doi: 'https://doi.org/10.48550/arXiv.1501.00001', title: null, cited_by_count: 2 },
      { title: 'without a count' },
      null,
    ]
    expect(reshapeOpenAlex(author, works.flatMap(reshapeWork), today)).toEqual({
      source: 'OpenAlex',
      asOf: '2024-03-28',
      url: 'https://openalex.org/A5000000001',
      citations: 12,
      hIndex: 2,
      i10Index: 1,
      perYear: [
        { year: 2023, citations: 4 },
        { year: 2024, citations: 8 },
      ],
      papers: [
        { doi: '10.1000/abc', title: 'On Tests', citations: 10 },
        { doi: '10.48550/arxiv.1501.00001', arxiv: '1501.00001', citations: 2 },
      ],
    })
  })

  it.each([undefined, null, '', 'soon', '2024-99-99', '2024-02-30T00:00:00', 20240328])(
    'is of today when its date is %o',
    (updated) => {
      expect(reshapeOpenAlex({ ...author, updated_date: updated }, [], today).asOf).toBe(today)
    },
  )
})
