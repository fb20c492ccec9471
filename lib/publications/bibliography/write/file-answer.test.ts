import { expect, it } from 'vitest'
import { fileAnswer } from './file-answer.ts'

it.each([
  ['bib', 'application/x-bibtex; charset=utf-8'],
  ['ris', 'application/x-research-info-systems; charset=utf-8'],
  ['json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
] as const)('an export is kept as a file that ends in .%s', async (ending, type) => {
  const answer = fileAnswer('words', ending, 'nibs')
  expect(answer.headers.get('content-type')).toBe(type)
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="nibs.${ending}"`)
  expect(await answer.text()).toBe('words')
  expect(fileAnswer(undefined, ending, 'nibs').status).toBe(404)
})
