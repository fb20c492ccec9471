import { expect, it } from 'vitest'
import { loadSources } from '../../content/collection.ts'
import { collections } from '../../content/collections.ts'
import type { Problem } from '../../content/problem.ts'
import { readBibliography } from './read/bib-file.ts'

it('the years of an era are those of the calendar, and a patent keeps its number whole', () => {
  const bib = `
@article{a, title={織機}, author={山田, 太郎 and 鈴木, 花子}, journal={織物}, volume={第64巻}, number={3・4号}, year={令和5年3月}}
@patent{b, title={織機制御}, author={山田 太郎}, number={特許第6543210号}, year={平成30年}}`
  const problems: Problem[] = []
  const { entries } = readBibliography({ path: 'papers.bib', bytes: new TextEncoder().encode(bib) }, problems)
  const papers = loadSources(collections.publications, entries, problems)
  expect(problems).toEqual([])
  expect(papers.map(({ year, volume, number, authors }) => [year, volume, number, authors[0]?.name])).toEqual(
    [
      [2023, '64', '3・4', '山田太郎'],
      [2018, undefined, '特許第6543210号', '山田太郎'],
    ],
  )
})
