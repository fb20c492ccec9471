import { expect, it } from 'vitest'
import { load, paper } from '../test-folder.ts'
import { pageRange, pdfAddress, publicationDescription } from './metadata.ts'

async function one(facts: string, body = '') {
  const { publications } = await load({ 'publications/p.md': `${paper(facts)}\n${body}` })
  const [publication] = publications
  if (!publication) throw new Error('no publication')
  return publication
}

it.each([
  ['links: { paper: https://example.com/a.pdf }', 'https://example.com/a.pdf'],
  ['links: { paper: https://openreview.net/pdf?id=x }', 'https://openreview.net/pdf?id=x'],
  ['links: { paper: /papers/a.pdf }', '/papers/a.pdf'],
  ['links: { paper: "https://example.com/a.pdf#page=2" }', 'https://example.com/a.pdf#page=2'],
  ['links: { paper: https://example.com/a, pdf: https://example.com/b }', 'https://example.com/b'],
  ['links: { paper: https://example.com/a }\narxiv: 2401.00001', 'https://arxiv.org/pdf/2401.00001'],
  ['links: { paper: https://example.com/a }', undefined],
])('the PDF of %s is %s', async (facts, expected) => {
  expect(pdfAddress(await one(facts))).toBe(expected)
})

it('a description is the beginning of the abstract, cut between words, and never made of authors', async () => {
  expect(publicationDescription(await one('etAl: true'))).toBeUndefined()
  const long = publicationDescription(await one('', 'word '.repeat(100)))
  expect(long).toMatch(/word…$/)
  expect(long?.length).toBeLessThanOrEqual(240)
  // Chinese has no spaces to cut at.
  expect(publicationDescription(await one('', '字'.repeat(300)))).toBe(`${'字'.repeat(239)}…`)
  expect(publicationDescription(await one('', '字'.repeat(240)))).toBe('字'.repeat(240))
})

it.each([
  ['12--34', '12–34'],
  ['12 — 34', '12–34'],
  ['12 - 34', '12–34'],
  ['1-3, 7-9', '1–3, 7–9'],
  ['12-1--12-9', '12-1–12-9'],
  ['12-1-12-9', '12-1–12-9'],
  ['AG20-1_1-10', 'AG20-1_1–10'],
  ['E-12', 'E-12'],
  ['xii-340', 'xii–340'],
])('the pages %s stand as %s', (pages, shown) => {
  expect(pageRange(pages)).toBe(shown)
})
