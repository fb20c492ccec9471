import { expect, it } from 'vitest'
import {
  addressIn,
  articleNumberIn,
  bareNumber,
  doiIn,
  isNoNumber,
  pagesOf,
  saysNothing,
  verbatim,
  withoutRuns,
} from './values.ts'

const latex = String.raw

it.each([
  ['{https://example.org/a}', 'https://example.org/a'],
  [latex`\url{https://example.org/a\_b}`, 'https://example.org/a_b'],
  [latex`\href{https://example.org/a}{words}`, 'https://example.org/a'],
  [latex`https://example.org/{\textasciitilde}zoe`, 'https://example.org/~zoe'],
  [latex`https://example.org/\~{}zoe`, 'https://example.org/~zoe'],
  [latex`10.1000/a{\_}b{\textunderscore}c`, '10.1000/a_b_c'],
  ['<a href="https://example.org/a">words</a>', 'https://example.org/a'],
  ['https://example.org/?a=1&amp;b=2', 'https://example.org/?a=1&b=2'],
  [latex`a\allowbreak/b`, 'a/b'],
  ['" a "', 'a'],
])('%s is %s', (written, expected) => {
  expect(verbatim(written)).toBe(expected)
})

it.each([
  ['10.1000/182', '10.1000/182'],
  ['doi:10.1000/182.', '10.1000/182'],
  ['https://doi.org/10.1000/182', '10.1000/182'],
  ['https://example.org/doi/full/10.1000/182?download=true', '10.1000/182'],
  ['10.1000%2F182', '10.1000/182'],
  ['(10.1000/182)', '10.1000/182'],
  ['10.1000/1(82)', '10.1000/1(82)'],
  ['10.10/182', undefined],
])('the DOI in %s is %s', (written, doi) => {
  expect(doiIn(written)).toBe(doi)
})

it.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['URL: https://example.org/a', 'https://example.org/a'],
  ['See https://example.org/a.', 'https://example.org/a'],
  ['(see https://example.org/a)', 'https://example.org/a'],
  ['[https://example.org/a] here', 'https://example.org/a'],
  ['https://example.org/a, https://example.org/b', 'https://example.org/a'],
  ['https://example.org/1<2', 'https://example.org/1%3C2'],
  ['www.example.org/a', 'https://www.example.org/a'],
  ['example.org/a', 'https://example.org/a'],
  ['example.words/a', undefined],
  ['ftp://example.org', undefined],
  ['words', undefined],
])('the address in %s is %s', (written, address) => {
  expect(addressIn(written)).toBe(address)
})

it('runs of spaces are one, and several empty lines are', () => {
  expect(withoutRuns('a  \t b\n\n\n\nc\n\nd\ne')).toBe('a b\n\nc\n\nd\ne')
})

it.each(['n/a', 'N. A.', 'none', 'null', '--', '???', 'TBA'])('%s says nothing', (written) => {
  expect(saysNothing(written)).toBe(true)
})
it.each(['Nina', 'nan 3', 'A'])('%s says something', (written) => {
  expect(saysNothing(written)).toBe(false)
})

it.each(['ahead-of-print', 'OnlineFirst', 'ja', 'null--null', 'xxxx', 'xx-xx', '0-0'])(
  '%s is no number',
  (written) => {
    expect(isNoNumber(written)).toBe(true)
  },
)
it.each(['12', 'x', 'xv', 'jan'])('%s may be one', (written) => {
  expect(isNoNumber(written)).toBe(false)
})

it.each([
  ['Vol. 12', '12'],
  ['№ 3', '3'],
  ['第5期', '5'],
  ['12卷', '12'],
  ['Band IV', 'IV'],
  ['Supplement_1', 'Supplement 1'],
  ['Nova', 'Nova'],
])('a volume or an issue of %s is %s', (written, expected) => {
  expect(bareNumber(written)).toBe(expected)
})

it.each([
  ['Art. No. e12', 'e12'],
  ['article 12', '12'],
  ['Paper No. 48, 12', '48'],
  ['e12', undefined],
  ['12-13', undefined],
])('the number of an article in pages of %s is %s', (written, expected) => {
  expect(articleNumberIn(written)).toBe(expected)
})

it.each([
  ['12--34', '12-34'],
  ['12 – 34', '12-34'],
  ['pp. 12-34', '12-34'],
  ['p 12', '12'],
  ['S12-S15', 'S12-S15'],
  ['S. 12-15', '12-15'],
  ['с. 12', '12'],
  ['第12页', '12'],
  ['12 (in Chinese)', '12'],
  ['12, 9 pp.', '12'],
  ['12 to 34', '12-34'],
  ['12-1--12-9', '12-1–12-9'],
  ['12--', '12'],
  ['12-??', '12'],
  ['389-+', '389'],
  ['7,41,73', '7, 41, 73'],
  ['1,234', '1,234'],
  ['12-12', '12'],
  ['xii--xv', 'xii-xv'],
  ['words', undefined],
  ['{12}', undefined],
])('pages of %s are %s', (written, pages) => {
  expect(pagesOf(written)).toBe(pages)
})
