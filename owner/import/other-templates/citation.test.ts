import { expect, it } from 'vitest'
import { importPage } from '../test-site.ts'
import { authorsIn, initialsFirst } from './citation.ts'

it.each([
  ['Example A., Other B.', 'A. Example, B. Other'],
  ['<b>Example A.</b>, Other B.', '<b>A. Example</b>, B. Other'],
  ['Example A, Other BC', 'A Example, BC Other'],
  ['Example A., et al.', 'A. Example, et al.'],
  ['Example A. and Other B.', 'A. Example and B. Other'],
  ['de la Example A., Other B.', 'A. de la Example, B. Other'],
  ['Example A.', 'A. Example'],
  ['Example A', 'Example A'],
  ['Ada Example, Other B.', 'Ada Example, Other B.'],
])('the authors %s are %s', (written, authors) => {
  expect(initialsFirst(written, written.replace(/<.*?>/g, ''))).toBe(authors)
})

it.each([
  ['Ada B. Example and Bo Other. Looms. 2020', 'Ada B. Example and Bo Other'],
  ['Example, A. B., & Other, B. (2021). Looms', 'A. B. Example, B. Other'],
  ['A. Example, B. Other, "Looms", 2020', 'A. Example, B. Other'],
  ['Looms, 2018', undefined],
  ['Example, Other. Looms', undefined],
])('the authors in %s are %s', (citation, authors) => {
  expect(authorsIn(citation, 'Looms')).toBe(authors)
})

it('a co-author without a given name is called by the other', () => {
  const { report } = importPage('Hello.', {
    '_data/coauthors.yml': '"weaver":\n  - url: https://w.example\n',
  })
  expect(report.left).toEqual(['_data/coauthors.yml: weaver: no paper has this co-author'])
})
