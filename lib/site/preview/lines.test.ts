import { expect, it } from 'vitest'
import { type Line, linesThatFit, pieceOf } from './lines.ts'

/** Every letter as wide as the size it is drawn at. */
const measure = ({ text }: { text: string }) => [...text].length

const textOf = (line: Line) => line.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')

function set(text: string, sizes: readonly number[], most: number, space = 20) {
  const { lines, size } = linesThatFit(text, sizes, { most, space, measure })
  return [size, ...lines.map((line) => textOf(line).trimEnd())]
}

it.each([
  ['at the first size at which the lines are enough', 'one two three', [2, 1], 2, [2, 'one two', 'three']],
  ['at a smaller size where they are not', 'one two three', [2, 1], 1, [1, 'one two three']],
  ['to the last letter that there is space for', 'four letters up', [2], 2, [2, 'four', 'letters up']],
  ['in no more lines than there may be', 'one two three four five', [2], 2, [2, 'one two', 'three…']],
  ['within a word that is wider than a line', 'abcdefghijklmno', [2], 2, [2, 'abcdefghij', 'klmno']],
  ['with signs beside their words', 'seven (eight, nine)', [2], 3, [2, 'seven', '(eight,', 'nine)']],
  ['between any two signs of Chinese', '一二三四五六七八九十百', [2], 2, [2, '一二三四五六七八九十', '百']],
] as const)('a text is set %s', (_, text, sizes, most, expected) => {
  expect(set(text, sizes, most)).toEqual(expected)
})

it('a letter that is raised is narrower', () => {
  expect(pieceOf('x⁴', measure).width).toBeCloseTo(1.65)
})
