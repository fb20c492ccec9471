import { expect, it } from 'vitest'
import { formatProblem, nearest, show } from './problem.ts'

const keys = ['title', 'authors', 'year', 'editors', 'pages', 'booktitle']

it.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['TITEL', 'title'],
  ['BookTitle', 'booktitle'],
  ['yaer', 'year'],
  ['autors', 'authors'],
  ['page', 'pages'],
  ['booktitel', 'booktitle'],
  ['tags', undefined],
  ['edition', undefined],
  ['rank', undefined],
  ['', undefined],
])('what was probably meant by %j is %s', (written, meant) => {
  expect(nearest(written, keys)).toBe(meant)
})

it.each([
  ['a\n  b', '"a b"'],
  ['a\u00a0b\u200b', '"a<U+00A0>b<U+200B>"'],
  ['x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['x'.repeat(61), `"${'x'.repeat(59)}…"`],
  ['', 'nothing'],
  [undefined, 'nothing'],
  [null, 'nothing'],
  [[], 'an empty list'],
  [['a'], 'a list'],
  [{ a: 1 }, 'a group of keys'],
])('%j is shown as its owner would recognise it', (value, shown) => {
  expect(show(value)).toBe(shown)
})

it('a problem is one line, whatever it quotes, and no longer than can be read', () => {
  const place = { path: 'content/news/a.md', line: 3 }
  expect(formatProblem({ ...place, field: 'date', message: 'received "a\nb\u001b[31m"' })).toBe(
    'content/news/a.md:3 date: received "a\\nb<U+001B>[31m"',
  )
  expect(formatProblem({ path: place.path, entry: 'key', field: 'doi', message: 'x' })).toBe(
    'content/news/a.md key, doi: x',
  )
  const long = formatProblem({ ...place, message: `begins ${'y'.repeat(5000)} ends` })
  expect(long).toMatch(/^content\/news\/a\.md:3: begins y+ … \(1012 characters more\) … y+ ends$/)
})
