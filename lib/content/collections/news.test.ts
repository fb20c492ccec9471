import { describe, expect, it } from 'vitest'
import { news as collection, newsByYear } from './news.ts'

const item = (slug: string, date: string, pinned = false) => ({ slug, date, pinned, draft: false, body: 'x' })
const news = [item('d', '2024-10-31'), item('c', '2024', true), item('b', '2023-12'), item('a', '2022', true)]
const slugs = (items: { slug: string }[]) => items.map(({ slug }) => slug).join('')

describe('the news of the home page', () => {
  it('puts pinned items first, each group as it stood', () => {
    expect(slugs(collection.onHome(news))).toBe('cadb')
  })

  it('ends at the limit, pinned items included', () => {
    expect(slugs(collection.onHome(news, 3))).toBe('cad')
    expect(slugs(collection.onHome(news, 1))).toBe('c')
    expect(slugs(collection.onHome(news, 0))).toBe('')
    expect(slugs(collection.onHome(news, 99))).toBe('cadb')
  })
})

describe('newsByYear', () => {
  it('has every item under its year, pinned or not', () => {
    expect(newsByYear(news).map(({ year, items }) => [year, slugs(items)])).toEqual([
      ['2024', 'dc'],
      ['2023', 'b'],
      ['2022', 'a'],
    ])
    expect(newsByYear([])).toEqual([])
  })
})
