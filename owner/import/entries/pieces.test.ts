import { expect, it } from 'vitest'
import { type Run, textOfRuns } from '../page/lines.ts'
import { joinPieces, piecesOf } from './pieces.ts'

const run = (text: string, more: Partial<Run> = {}): Run => ({ text, classes: [], ...more })
const cut = (runs: Run[], options = { styles: false, at: false }) =>
  piecesOf(runs, options).map(({ text }) => text)

it.each([
  ['Ink Works, Weaver; Oslo | North · South', ['Ink Works', 'Weaver', 'Oslo', 'North', 'South']],
  ['墨水，织工。奥斯陆', ['墨水', '织工', '奥斯陆']],
  ['Prof. Bo Sample. Ink U', ['Prof. Bo Sample', 'Ink U']],
  ['B. Sample, Ph.D. in Looms', ['B. Sample', 'Ph.D. in Looms']],
  ['Ink U (North, Oslo), Weaver', ['Ink U (North, Oslo)', 'Weaver']],
  ['Ink U [(North), Oslo], Weaver', ['Ink U [(North), Oslo]', 'Weaver']],
  ['Ink), Weaver', ['Ink)', 'Weaver']],
  ['Ink – Works - Weaver', ['Ink', 'Works', 'Weaver']],
  ['Ink-Works -Weaver', ['Ink-Works -Weaver']],
  ['Weaver @ Ink Works', ['Weaver', 'Ink Works']],
  ['a@b', ['a@b']],
  ['v1.5 of looms', ['v1.5 of looms']],
  ['Engineer at Ink Works', ['Engineer at Ink Works']],
  [' , . – , ', []],
])('%s is cut into %j', (text, pieces) => {
  expect(cut([run(text)])).toEqual(pieces)
})

it('also at the word, and where the style changes, if asked', () => {
  expect(cut([run('Engineer at Ink Works')], { styles: false, at: true })).toEqual(['Engineer', 'Ink Works'])
  const styled = [run('Weaver ', { bold: true }), run('Ink Works, '), run('Oslo', { italic: true })]
  expect(cut(styled)).toEqual(['Weaver Ink Works', 'Oslo'])
  expect(cut(styled, { styles: true, at: false })).toEqual(['Weaver', 'Ink Works', 'Oslo'])
  for (const look of [{ href: '/a' }, { classes: ['x'] }, { italic: true }])
    expect(cut([run('Weaver '), run('Ink', look)], { styles: true, at: false })).toEqual(['Weaver', 'Ink'])
  const inBrackets = [run('Ink ('), run('Oslo', { bold: true }), run(')')]
  expect(cut(inBrackets, { styles: true, at: false })).toEqual(['Ink (Oslo)'])
  expect(cut([run('', { image: { alt: '' } }), run(', Ink')])).toEqual(['', 'Ink'])
})

it('pieces are one line again: neighbours as they stood, others with a comma', () => {
  const line = [run('Ink Works;  @ Weaver @ Oslo')]
  const pieces = piecesOf(line, { styles: false })
  const joined = (...at: number[]) =>
    textOfRuns(
      joinPieces(
        line,
        at.flatMap((index) => pieces[index] ?? []),
      ),
    )
  expect(joined(0, 1)).toBe('Ink Works;  @ Weaver')
  expect(joined(1, 2)).toBe('Weaver @ Oslo')
  expect(joined(0, 2)).toBe('Ink Works, Oslo')
  expect(joined(2, 0)).toBe('Oslo, Ink Works')
  const worded = [run('Engineer at Ink Works')]
  expect(textOfRuns(joinPieces(worded, piecesOf(worded, { styles: false, at: true })))).toBe(
    'Engineer, Ink Works',
  )
})
