import { expect, it } from 'vitest'
import { readSnapshot } from './snapshot.ts'
import { statisticsWith } from './test-server.ts'

const whole = statisticsWith({
  url: 'https://example.org/profile',
  hIndex: 2,
  perYear: [{ year: 2024, citations: 7 }],
  papers: [{ title: 'On Tests', doi: '10.1000/182', citations: 7 }],
})

it('is what was written', () => {
  expect(readSnapshot(Buffer.from(JSON.stringify(whole, null, 2)))).toEqual({ snapshot: whole })
})

it.each([
  ['', 'something that is not JSON'],
  ['{"source": "OpenA', 'something that is not JSON'],
  ['<html>', 'something that is not JSON'],
  [[0xff, 0xfe, 0], 'something that is not JSON'],
  ['null', 'a mistake at "" (Invalid input: expected object, received null)'],
  [{ citations: '7' }, 'a mistake at "citations" (Invalid input: expected number, received string)'],
  [{ citations: -7 }, 'a mistake at "citations" (Too small: expected number to be >=0)'],
  [{ asOf: '2024-02-30' }, 'a mistake at "asOf" (Invalid ISO date)'],
  [{ url: 'javascript:alert(1)' }, 'a mistake at "url" (Invalid URL)'],
  [{ papers: [{ title: 'On Tests' }] }, 'a mistake at "papers.0.citations" ('],
  [{ hindex: 3 }, 'a mistake at "" (Unrecognized key: "hindex")'],
])('is a problem in one line when it is %o', (content, expected) => {
  const wrong = typeof content === 'string' || Array.isArray(content) ? content : { ...whole, ...content }
  const bytes = Array.isArray(wrong)
    ? Uint8Array.from(wrong)
    : Buffer.from(typeof wrong === 'string' ? wrong : JSON.stringify(wrong))
  const read = readSnapshot(bytes)
  if (!('problem' in read)) return expect.fail('expected a problem')
  expect(read.problem.path).toBe('content/scholar.json')
  expect(read.problem.message).toContain(`expected what "npm run scholar" writes, received ${expected}`)
  expect(read.problem.message).toMatch(/^[^\n]+; run it again, or delete the file$/)
})
