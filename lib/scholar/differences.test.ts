import { expect, it } from 'vitest'
import { differences } from './differences.ts'
import { statisticsWith } from './test-server.ts'

const before = statisticsWith({
  citations: 7,
  hIndex: 2,
  papers: [
    { title: 'On Tests', scholar: 'AbCdEfGhIjK:one', citations: 5 },
    { doi: '10.1000/182', citations: 2 },
    { title: 'On Trials', citations: 0 },
  ],
})

it('names what changed, and nothing else', () => {
  const now = statisticsWith({
    source: 'Google Scholar',
    citations: 9,
    hIndex: 2,
    i10Index: 0,
    papers: [
      { title: 'On Tests', citations: 6 },
      { doi: '10.1000/182', citations: 2 },
      { arxiv: '1501.00001', citations: 1 },
      { scholar: 'AbCdEfGhIjK:two', citations: 0 },
    ],
  })
  expect(differences(before, now)).toEqual([
    { what: 'citations', before: 7, now: 9 },
    { what: 'i10-index', before: '–', now: 0 },
    { what: 'papers', before: 3, now: 4 },
    { what: 'On Tests', before: 5, now: 6 },
    { what: 'On Trials', before: 0, now: '–' },
    { what: '1501.00001', before: '–', now: 1 },
    { what: 'AbCdEfGhIjK:two', before: '–', now: 0 },
  ])
})

it('are none between the same', () => {
  expect(differences(before, { ...before, asOf: '2024-06-07', papers: before.papers.toReversed() })).toEqual(
    [],
  )
})

it('are everything where nothing was', () => {
  expect(differences(undefined, before).map(({ what, now }) => [what, now])).toEqual([
    ['citations', 7],
    ['h-index', 2],
    ['papers', 3],
    ['On Tests', 5],
    ['10.1000/182', 2],
    ['On Trials', 0],
  ])
})

it('shorten long titles, and tell them apart by their ends', () => {
  const long = 'x'.repeat(70)
  const papers = [`${long}1`, `${long}2`].map((title, citations) => ({ title, citations }))
  expect(differences(statisticsWith({}), statisticsWith({ papers }))).toEqual([
    { what: 'papers', before: 0, now: 2 },
    { what: `${'x'.repeat(59)}…`, before: '–', now: 0 },
    { what: `${'x'.repeat(59)}…`, before: '–', now: 1 },
  ])
})
