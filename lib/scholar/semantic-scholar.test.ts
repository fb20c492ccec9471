import { describe, expect, it } from 'vitest'
import { reshapePaper, reshapeSemanticScholar, semanticScholar } from './semantic-scholar.ts'
import { answering, mannerWith, serve, settingsWith } from './test-server.ts'

const today = '2024-05-06'
const author = { authorId: '1700', name: 'Zoë Quill', citationCount: 12, hIndex: 2, paperCount: 2 }

// One second between two questions, which a test has not.
const sleep = async () => {}

/** A server that has an author and 2,001 papers. */
async function semanticScholarWith(given: object) {
  const server = await serve(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const offset = Number(searchParams.get('offset'))
    const data = [{ paperId: 'a', externalIds: {}, title: `T${offset}`, citationCount: 1 }]
    const papers = offset < 2000 ? { offset, next: offset + 1000, data } : { offset, data }
    response.end(JSON.stringify(pathname.endsWith('/papers') ? papers : author))
  })
  const settings = settingsWith({
    SEMANTIC_SCHOLAR_BASE_URL: server.origin,
    semanticScholarId: '1700',
    semanticScholarUrl: 'https://example.org/author/1700',
    ...given,
  })
  return { ...server, settings }
}

describe('Semantic Scholar', () => {
  it('is asked for the author and every page of papers', async () => {
    const { asked, settings } = await semanticScholarWith({})
    const { papers, url } = await semanticScholar.load(settings, mannerWith({ sleep }), today)
    expect(url).toBe('https://example.org/author/1700')
    expect(papers.map(({ title }) => title)).toEqual(['T0', 'T1000', 'T2000'])
    expect(asked.map((request) => request.url)).toEqual([
      '/author/1700?fields=name%2Curl%2CcitationCount%2ChIndex%2CpaperCount',
      ...[0, 1000, 2000].map(
        (offset) =>
          `/author/1700/papers?fields=title%2Cyear%2CexternalIds%2CcitationCount&limit=1000&offset=${offset}`,
      ),
    ])
  })

  it('is sent the key as a header, and none without one', async () => {
    const keys = async (given: object) => {
      const { asked, settings } = await semanticScholarWith(given)
      await semanticScholar.load(settings, mannerWith({ sleep }), today)
      return asked.map(({ headers }) => headers['x-api-key'])
    }
    expect(await keys({ SEMANTIC_SCHOLAR_API_KEY: 'key' })).toEqual(['key', 'key', 'key', 'key'])
    expect(await keys({})).toEqual([undefined, undefined, undefined, undefined])
  })

  const load = () =>
    semanticScholar.load(settingsWith({ semanticScholarId: '1700' }), mannerWith({ sleep }), today)

  it('is asked at its own address unless another is set', async () => {
    const asked: string[] = []
    answering(({ origin, pathname }) => {
      asked.push(`${origin}${pathname}`)
      return { ...author, data: [] }
    })
    expect((await load()).papers).toEqual([])
    expect(asked).toEqual([
      'https://api.semanticscholar.org/graph/v1/author/1700',
      'https://api.semanticscholar.org/graph/v1/author/1700/papers',
    ])
  })

  it('gives nobody else’s numbers', async () => {
    answering(() => ({ ...author, data: [] }))
    const named = (name: string) =>
      semanticScholar.load(
        settingsWith({ semanticScholarId: '1700', names: [name] }),
        mannerWith({ sleep }),
        today,
      )
    expect(await named('Z. Quill')).toMatchObject({ citations: 12 })
    await expect(named('Zoë Lovelace')).rejects.toThrow(
      'Semantic Scholar: its numbers are those of Zoë Quill, and content/profile.md names Zoë Lovelace; correct links.semanticScholar, or add the spelling to authorNames if these are yours',
    )
  })

  it('may answer with no number', async () => {
    answering(() => ({ error: 'no such author for key hush', data: [] }))
    await expect(load()).rejects.toThrow(
      new Error('Semantic Scholar: expected a number "citationCount", received an error; try again later'),
    )
  })

  it('gives the totals when the papers fail, and says so', async () => {
    answering(({ pathname }) => (pathname.endsWith('/papers') ? { error: 'none' } : author))
    const manner = mannerWith({ sleep })
    expect(
      await semanticScholar.load(settingsWith({ semanticScholarId: '1700' }), manner, today),
    ).toMatchObject({ citations: 12, papers: [] })
    expect(manner.notes).toEqual([
      'Semantic Scholar gave the totals, and not the counts of all papers (Semantic Scholar: expected a list "data", received an error; try again later)',
    ])
  })

  it('says nothing of papers where it gives no totals', async () => {
    answering(() => ({ error: 'none' }))
    const manner = mannerWith({ sleep })
    const asking = semanticScholar.load(settingsWith({ semanticScholarId: '1700' }), manner, today)
    await expect(asking).rejects.toThrow('citationCount')
    expect(manner.notes).toEqual([])
  })

  it.each([
    ['the same page again and again', () => 0, 1],
    ['ever another page', (pages: number) => pages * 1000, 10],
  ])('may offer %s', async (_, next, expected) => {
    let pages = 0
    answering(({ pathname }) => {
      if (pathname.endsWith('/papers')) pages += 1
      return { ...author, data: Array.from({ length: 2000 }, () => null), next: next(pages) }
    })
    expect((await load()).papers).toEqual([])
    expect(pages).toBe(expected)
  })

  it('becomes statistics of the day of asking', () => {
    const papers = [
      {
        externalIds: { DOI: '10.1000/ABC', ArXiv: '1501.00001', CorpusId: 5 },
        title: 'On Tests',
        citationCount: 10,
      },
      { externalIds: null, title: 'On Trials', citationCount: 2 },
      { title: 'without a count', citationCount: null },
      null,
    ]
    expect(
      reshapeSemanticScholar(author, papers.flatMap(reshapePaper), today, 'https://example.org/'),
    ).toEqual({
      source: 'Semantic Scholar',
      asOf: today,
      url: 'https://example.org/',
      citations: 12,
      hIndex: 2,
      perYear: [],
      papers: [
        { doi: '10.1000/abc', arxiv: '1501.00001', title: 'On Tests', citations: 10 },
        { title: 'On Trials', citations: 2 },
      ],
    })
  })
})
