import { expect, it } from 'vitest'
import { foreignAccount, foreignSnapshot, isSameName, scholarUserOf } from './ownership.ts'
import type { Statistics } from './statistics.ts'
import { statisticsWith } from './test-server.ts'

it.each([
  ['https://scholar.google.com/citations?user=AbC_-12AAAAJ', 'AbC_-12AAAAJ'],
  ['https://scholar.google.com.hk/citations?hl=zh-CN&user=AbC&view_op=list_works', 'AbC'],
  ['https://scholar.google.com/citations?hl=en', undefined],
  ['https://example.org/?user=AbC', undefined],
  ['https://scholar.google.example/citations?user=AbC', 'AbC'],
  ['https://scholar.google.com/citations?user=AbC%26hl=en', 'AbC'],
  ['https://scholar.google.com/citations?user=%20AbC%20', 'AbC'],
  ['https://scholar.google.com/citations?user=', undefined],
  ['nonsense', undefined],
])('the id in %s is %s', (address, id) => {
  expect(scholarUserOf(address)).toBe(id)
})

it.each([
  ['Ada Example', 'Ada Example'],
  ['Ada Example', 'ada  EXAMPLE'],
  ['Ada Example', 'Example, Ada'],
  ['Ada Example', 'A. Example'],
  ['Ada Example', 'Dr. Ada M. Example'],
  ['Zoë Quill', 'Zoe Quill'],
  ['Jean-Luc Quill', 'Jean Luc Quill'],
  ['Hao-Ran Quill', 'Haoran Quill'],
  ['王伟', 'Wei Wang 王伟'],
  ['王伟', '王 伟'],
  ['Plato', 'Plato'],
  ['Łukasz Quill', 'Lukasz Quill'],
  ['Søren Quill', 'Soren Quill'],
  ['Søren Quill', 'Soeren Quill'],
  ['Işıl Quill', 'Isil Quill'],
  ['Þóra Æbelø', 'Thora Aebelo'],
  ['Jürgen Groß', 'Juergen Gross'],
  ['Jörg Müller', 'J. Mueller'],
  ['Åsa Quill', 'Aasa Quill'],
])('%s can be %s', (a, b) => {
  expect(isSameName(a, b)).toBe(true)
  expect(isSameName(b, a)).toBe(true)
})

it.each([
  ['Ada Example', 'Somebody Else'],
  ['Wei Zhang', 'Li Zhang'],
  ['Ada Example', 'Example'],
  ['Ada Example', 'B. Example'],
  ['Ada Example', 'A. E.'],
  ['王伟', '王伟明'],
  ['Ada Example', '王伟'],
  ['', 'Ada'],
  ['...', '...'],
])('%s cannot be %s', (a, b) => {
  expect(isSameName(a, b)).toBe(false)
  expect(isSameName(b, a)).toBe(false)
})

it.each([
  ['Chris Quill', 'Christopher D. Quill'],
  ['Jean-Pierre Quill', 'Jean P. Quill'],
  ['Xiao-Ming Li', 'Xiao M. Li'],
  ['Xiao-Ming Li', 'Xiaoming Li'],
  ['José García-Márquez', 'J. Garcia Marquez'],
  ['José García‐Márquez', 'José García'],
  ['Ana López García', 'Ana M. López'],
  ['John A. Quill', 'JA Quill'],
  ['Maria D’Angelo', 'M. D. Angelo'],
  ['Suyanto', 'Suyanto Suyanto'],
  ['Suyanto', 'S. Suyanto'],
  ['Ada van der Quill', 'A. Quill'],
  ['ada quill', 'ADA M. QUILL'],
  ['王偉', '王伟'],
  ['山田太郎', 'ヤマダタロウ'],
])('an account of %s may be that of %s', (own, other) => {
  expect(foreignAccount({ names: [own] }, { key: 'k', names: [other] })).toBeUndefined()
  expect(foreignAccount({ names: [other] }, { key: 'k', names: [own] })).toBeUndefined()
})

it.each([
  ['Charles Babbage', 'Zoë Quill'],
  ['Li Wei', 'Li Ming'],
  ['Wei Zhang', 'Li Zhang'],
  ['Ada Quill', 'Ada Malm'],
  ['Ada van der Quill', 'Charles van der Malm'],
  ['María de la Quill', 'Juan de la Malm'],
])('an account of %s is not that of %s', (own, other) => {
  const said = `its numbers are those of ${other}, and content/profile.md names ${own}; correct k, or`
  expect(foreignAccount({ names: [own] }, { key: 'k', names: [other] })).toContain(said)
})

const owner = { scholarId: 'OWNER', openAlexId: 'A2', semanticScholarId: '2', names: ['Ada Example'] }

it.each<[Statistics['source'], Partial<Statistics>, RegExp | undefined]>([
  [
    'Google Scholar',
    { papers: [{ scholar: 'OTHER:x', citations: 1 }] },
    /^its numbers are those of OTHER .* OWNER; run/,
  ],
  [
    'Google Scholar',
    { url: 'https://scholar.google.com/citations?user=OTHER' },
    /those of OTHER at Google Scholar/,
  ],
  ['Google Scholar', { papers: [{ scholar: 'OWNER:x', citations: 1 }] }, undefined],
  ['Google Scholar', {}, undefined],
  ['OpenAlex', { url: 'https://openalex.org/A1' }, /those of A1 at OpenAlex, and links\.openAlex .* A2/],
  ['OpenAlex', { url: 'https://openalex.org/a2' }, undefined],
  [
    'Semantic Scholar',
    { url: 'https://www.semanticscholar.org/author/Ada/1' },
    /those of 1 at Semantic Scholar, and links\.semanticScholar .* 2;/,
  ],
  ['Semantic Scholar', { url: 'https://www.semanticscholar.org/author/Ada/2' }, undefined],
])('numbers kept from %s (%o) are the owner’s, or are not', (source, given, expected) => {
  const said = foreignSnapshot(statisticsWith({ source, ...given }), owner)
  if (expected) expect(said).toMatch(expected)
  else expect(said).toBeUndefined()
  // An owner who names none of these cannot be told from another.
  expect(foreignSnapshot(statisticsWith({ source, ...given, papers: [] }), { names: [] })).toBeUndefined()
})
