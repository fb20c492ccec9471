import { expect, it } from 'vitest'
import { hasHeadings, headingsFor } from './headings.ts'

it.each([
  ['fr', 'Publications', 'Enseignement'],
  ['fr-CA', 'Publications', 'Enseignement'],
  ['pt-BR', 'Publicações', 'Ensino'],
  ['no', 'Publikasjoner', 'Undervisning'],
  ['zh-CN', '论文', '教学'],
  ['zh-TW', '論文', '教學'],
  ['zh-Hant-HK', '論文', '教學'],
  ['fa', 'انتشارات', 'تدریس'],
  ['ko', '논문', '강의'],
])('a new site in %s has its headings in that language', (lang, publications, teaching) => {
  const headings = new Map(headingsFor(lang).map(({ of, title }) => [of, title]))
  expect([headings.get('publications'), headings.get('teaching')]).toEqual([publications, teaching])
  expect(headings.size).toBe(8)
  expect(hasHeadings(lang)).toBe(true)
})

it('a language without headings of its own has them in English', () => {
  expect(headingsFor('sw')).toContainEqual({ of: 'awards', title: 'Honours and Awards' })
  expect(hasHeadings('sw')).toBe(false)
})
