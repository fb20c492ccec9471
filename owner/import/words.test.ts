import { expect, it } from 'vitest'
import { WordCount, wordsOf } from './words.ts'

it.each([
  ['October 2024', '2024.10'],
  ['Oct. 03, 2024', '2024年10月3日'],
  ['Looms & “Threads” (Sept)', 'looms, threads: September'],
  ['Ⅳ. ＬＯＯＭＳ', 'IV looms'],
  ['织机 🎉', '织 机🎉'],
])('%s and %s are the same words, whatever their order', (one, other) => {
  expect(wordsOf(one).toSorted()).toEqual(wordsOf(other).toSorted())
})

it.each([
  ['looms', 'loom'],
  ['2024.1', '2024.10'],
  ['naïve', 'naive'],
  ['C. 🎉', 'C.'],
  ['maybe', 'May be'],
])('%s and %s are not', (one, other) => {
  expect(wordsOf(one).toSorted()).not.toEqual(wordsOf(other).toSorted())
})

it('words are lacking that are said less often than they are asked for', () => {
  const said = new WordCount(wordsOf('a loom is a loom'))
  expect(said.lacking(wordsOf('A loom'))).toEqual([])
  expect(said.lacking(wordsOf('a loom, a loom, a loom of oak'))).toEqual(['a', 'loom', 'of', 'oak'])
  // To ask changes nothing.
  expect(said.lacking(wordsOf('loom loom'))).toEqual([])
  said.remove(wordsOf('loom'))
  expect(said.lacking(wordsOf('loom loom'))).toEqual(['loom'])
  said.add(wordsOf('of oak'))
  expect(said.lacking(wordsOf('loom of oak'))).toEqual([])
})
