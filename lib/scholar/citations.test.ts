import { describe, expect, it } from 'vitest'
import type { Publication } from '../content/collections/publications.ts'
import { entry, load } from '../test-folder.ts'
import { citationCounts } from './citations.ts'
import type { CitedPaper } from './statistics.ts'
import { statisticsWith } from './test-server.ts'

/** Counts by slug, for publications (by slug, their facts beside the title) and the papers of a source. */
async function countsOf(
  publications: Record<string, string>,
  papers: CitedPaper[],
): Promise<Record<string, number>> {
  return Object.fromEntries(citationCounts(await loadPublications(publications), statisticsWith({ papers })))
}

async function loadPublications(publications: Record<string, string>): Promise<Publication[]> {
  const files = Object.entries(publications).map(([slug, facts]) => [
    `publications/${slug}.md`,
    entry(`authors: [A. Author]\nvenue: Venue\nyear: 2024\n${facts}`),
  ])
  return (await load(Object.fromEntries(files))).publications
}

describe('a publication is found', () => {
  it('by its author_pub_id, before all', async () => {
    const publication = 'title: On Tests\nscholar: AbCdEfGhIjK:one\ndoi: 10.1000/182\narxiv: "1501.00001"'
    expect(
      await countsOf({ a: publication }, [
        { title: 'On Tests', citations: 1 },
        { arxiv: '1501.00001', citations: 2 },
        { doi: '10.1000/182', citations: 3 },
        { scholar: 'AbCdEfGhIjK:one', title: 'Another title', citations: 4 },
        { scholar: 'AbCdEfGhIjK:two', title: 'On Tests', citations: 5 },
      ]),
    ).toEqual({ a: 4 })
  })

  it('by its DOI, before its arXiv id and title', async () => {
    const publication = 'title: On Tests\ndoi: 10.1000/182\narxiv: "1501.00001"'
    const papers: CitedPaper[] = [
      { title: 'On Tests', citations: 1 },
      { arxiv: '1501.00001', citations: 2 },
      { doi: '10.1000/182', citations: 3 },
    ]
    expect(await countsOf({ a: publication }, papers)).toEqual({ a: 3 })
    expect(await countsOf({ a: publication }, papers.slice(0, 2))).toEqual({ a: 2 })
    expect(await countsOf({ a: publication }, papers.slice(0, 1))).toEqual({ a: 1 })
    expect(await countsOf({ a: publication }, [])).toEqual({})
  })

  it.each([
    ['10.1000/AbC', '10.1000/abc'],
    ['10.1000/abc', '10.1000/ABC'],
    ['10.1000/abc', 'https://doi.org/10.1000/Abc'],
    ['10.1000/abc', 'http://dx.doi.org/10.1000/abc'],
  ])('by the DOI %s, as %s', async (own, doi) => {
    expect(await countsOf({ a: `title: On Tests\ndoi: ${own}` }, [{ doi, citations: 3 }])).toEqual({ a: 3 })
  })

  it.each([
    ['1501.00001', '1501.00001v3'],
    ['1501.00001v2', '1501.00001'],
    ['1501.00001v2', 'arXiv:1501.00001v1'],
    ['math.GT/0309136', 'math.gt/0309136'],
  ])('by the arXiv id %s, as %s', async (own, arxiv) => {
    expect(await countsOf({ a: `title: On Tests\narxiv: "${own}"` }, [{ arxiv, citations: 3 }])).toEqual({
      a: 3,
    })
  })

  it.each([
    ['"On Tests: A Study"', 'on tests — a study.'],
    ['"On *Tests*: `A` Study"', 'On Tests: A  Study'],
    ['Über Prüfungen', 'U\u0308ber Pru\u0308fungen'],
    ['论测试：一项研究', '论测试: 一项研究'],
  ])('by the title %s, as %s', async (own, title) => {
    expect(await countsOf({ a: `title: ${own}` }, [{ title, citations: 3 }])).toEqual({ a: 3 })
  })

  it.each([
    ['On Tests', 'On Tests II'],
    ['On Tests', 'On Test'],
    ['"***!?"', '…'],
  ])('not by the title %s, as %s', async (own, title) => {
    expect(await countsOf({ a: `title: ${own}` }, [{ title, citations: 3 }])).toEqual({})
  })

  it('with no citations, which is a count too', async () => {
    expect(await countsOf({ a: 'title: On Tests' }, [{ title: 'On Tests', citations: 0 }])).toEqual({ a: 0 })
  })
})

describe('a publication has no count', () => {
  it('when the source does not know its author_pub_id; the others keep theirs', async () => {
    expect(
      await countsOf(
        {
          known: 'title: On Tests\nscholar: AbCdEfGhIjK:one',
          unknown: 'title: On Trials\nscholar: AbCdEfGhIjK:gone\ndoi: 10.1000/182',
          titled: 'title: On Proofs',
        },
        [
          { scholar: 'AbCdEfGhIjK:one', title: 'On Tests', citations: 1 },
          { scholar: 'AbCdEfGhIjK:two', title: 'On Trials', doi: '10.1000/182', citations: 2 },
          { scholar: 'AbCdEfGhIjK:three', title: 'On Proofs', citations: 3 },
        ],
      ),
    ).toEqual({ known: 1, titled: 3 })
  })

  it('from its author_pub_id alone; a source without such ids knows it by the others', async () => {
    expect(
      await countsOf({ a: 'title: On Tests\nscholar: AbCdEfGhIjK:one\ndoi: 10.1000/182' }, [
        { doi: '10.1000/182', citations: 2 },
      ]),
    ).toEqual({ a: 2 })
  })

  it.each([
    ['title', { title: 'On tests' }],
    ['DOI', { doi: '10.1000/182' }],
    ['arXiv id', { arxiv: '1501.00001' }],
    ['author_pub_id', { scholar: 'AbCdEfGhIjK:one' }],
  ])('when two papers have its %s', async (_, same) => {
    const publication = 'title: On Tests\ndoi: 10.1000/182\narxiv: "1501.00001"\nscholar: AbCdEfGhIjK:one'
    expect(
      await countsOf({ a: publication, b: 'title: On Proofs' }, [
        { ...same, citations: 1 },
        { ...same, citations: 2 },
        { title: 'On Proofs', citations: 3 },
      ]),
    ).toEqual({ b: 3 })
  })

  it('when another publication is the same paper', async () => {
    expect(
      await countsOf(
        { a: 'title: On Tests', b: 'title: On Trials\ndoi: 10.1000/182', c: 'title: On Proofs' },
        [
          { title: 'On Tests', doi: '10.1000/182', citations: 1 },
          { title: 'On Proofs', citations: 3 },
        ],
      ),
    ).toEqual({ c: 3 })
  })

  it('without statistics', async () => {
    expect(citationCounts(await loadPublications({ a: 'title: On Tests' })).size).toBe(0)
    expect(await countsOf({}, [{ title: 'On Tests', citations: 1 }])).toEqual({})
  })
})

describe('many', () => {
  it('publications and papers are joined without comparing each with each', async () => {
    const [one] = await loadPublications({ a: 'title: On Tests' })
    if (!one) return expect.fail('expected a publication')
    let looks = 0
    const publications = Array.from({ length: 1000 }, (_, i) => ({
      ...one,
      slug: `p${i}`,
      title: `On Test ${i}`,
    }))
    const papers = publications
      .map(({ title }, citations) => ({
        get title() {
          looks += 1
          return title
        },
        citations,
      }))
      .toReversed()
    const counts = citationCounts(publications, statisticsWith({ papers }))
    expect(counts.size).toBe(1000)
    expect(counts.get('p999')).toBe(999)
    expect(looks).toBeLessThan(10 * papers.length)
  })

  it('papers of one title have no count', async () => {
    const papers = Array.from({ length: 200_000 }, () => ({ title: 'On Tests', citations: 1 }))
    expect(await countsOf({ a: 'title: On Tests' }, papers)).toEqual({})
  })
})
