import { expect, it } from 'vitest'
import { type Line, type Run, textOfRuns } from '../page/lines.ts'
import { separateByClass, takeBadge, takeNumber, takePictures, takeRole, takeYear } from './paper-lines.ts'

// What stands around the words of a paper, and the lines that are left.

const run = (text: string, more: Partial<Run> = {}): Run => ({ text, classes: [], ...more })
const line = (words: string | Run[], more: Partial<Line> = {}): Line => {
  return { runs: typeof words === 'string' ? [run(words)] : words, depth: 0, tag: 'p', classes: [], ...more }
}
const texts = (lines: readonly Line[]) => lines.map(({ runs }) => textOfRuns(runs))

it.each<[string, string | undefined, string[]]>([
  ['First Author', 'first', ['First Author']],
  ['First author / 第一作者', 'first', ['First author', '第一作者']],
  ['一作', 'first', ['一作']],
  ['Co-first authors', 'co-first', ['Co-first authors']],
  ['Cofirst author·共同一作', 'co-first', ['Cofirst author', '共同一作']],
  ['Corresponding Author 通讯作者', 'corresponding', ['Corresponding Author', '通讯作者']],
  ['First author | Corresponding author', undefined, []],
  ['First authors of looms', undefined, []],
])('the role in %s is %s', (words, role, said) => {
  const found = takeRole([line('Looms'), line(words), line('CONFEX')])
  expect([found.role, found.words ?? []]).toEqual([role, said])
  expect(texts(found.lines)).toEqual(role ? ['Looms', 'CONFEX'] : ['Looms', words, 'CONFEX'])
})

it.each([
  ['1. Looms', ['1. '], 'Looms'],
  ['12) Looms', ['12) '], 'Looms'],
  ['[C3] Looms', ['[C3] '], 'Looms'],
  ['【2】：Looms', ['【2】'], '：Looms'],
  ['(J10): Looms', ['(J10): '], 'Looms'],
  ['[4]', ['[4]'], undefined],
  ['1.5 looms', [], '1.5 looms'],
  ['2024. Looms', [], '2024. Looms'],
])('the number of %s', (words, taken, left) => {
  const found = takeNumber([line('CONFEX'), line(words), line('2. Yarn')])
  const expected = taken.length > 0 ? [left, '2. Yarn'] : [words, 'Yarn']
  expect(found.words).toEqual(taken.length > 0 ? taken : ['2. '])
  expect(texts(found.lines)).toEqual(['CONFEX', ...expected.flatMap((text) => text ?? [])])
})

it('a number within a list is none of the paper', () => {
  const lines = [line('Looms'), line('1. They weave', { depth: 1 })]
  expect(takeNumber(lines)).toEqual({ words: [], lines })
})

const badge = { classes: ['badge'] }
const code = (text: string) => run(text, { code: true })

it.each<[string, Line[], string | undefined, string[]]>([
  ['by its class', [line('Looms'), line('CONFEX', badge)], 'CONFEX', ['Looms']],
  ['by another', [line('CONFEX', { classes: ['pub-tag'] }), line('Looms')], 'CONFEX', ['Looms']],
  ['alone', [line('CONFEX', { classes: ['venue'] })], 'CONFEX', []],
  ['that all lines would be', [line('Looms', badge), line('Yarn', badge)], undefined, ['Looms', 'Yarn']],
  [
    'that leads somewhere',
    [line([run('A', { href: '/a' })], badge), line('Looms')],
    undefined,
    ['A', 'Looms'],
  ],
  ['of 40 letters', [line('a'.repeat(40), badge), line('Looms')], 'a'.repeat(40), ['Looms']],
  ['of more', [line('a'.repeat(41), badge), line('Looms')], undefined, ['a'.repeat(41), 'Looms']],
  ['in code', [line([code('CONFEX'), run(' Looms')])], 'CONFEX', ['Looms']],
  ['in two codes', [line([code('CONFEX '), code('2024'), run(' Looms')])], 'CONFEX 2024', ['Looms']],
  ['behind a sign', [line([run('🎉 '), code('CONFEX')]), line('Looms')], '🎉 CONFEX', ['Looms']],
  ['none behind words', [line([run('Looms '), code('CONFEX')])], undefined, ['Looms CONFEX']],
  ['in brackets', [line('[CONFEX 2025] Looms'), line('Yarn')], 'CONFEX 2025', ['Looms', 'Yarn']],
  ['in others', [line("【EXCON'24 (Oral)】：Looms")], "EXCON'24 (Oral)", ['Looms']],
  ['in brackets alone', [line('[CONFEX2025]'), line('Looms')], 'CONFEX2025', ['Looms']],
  ['none without a year', [line('[CONFEX] Looms')], undefined, ['[CONFEX] Looms']],
  ['none', [], undefined, []],
])('a badge %s', (_, lines, text, left) => {
  const found = takeBadge(lines)
  expect([found.text, texts(found.lines)]).toEqual([text, left])
})

it('a line that is a year', () => {
  expect(takeYear([line('Looms'), line(' 2024 ')])).toEqual({ year: '2024', lines: [line('Looms')] })
  expect(takeYear([line('2024 looms')])).toEqual({ lines: [line('2024 looms')] })
})

it('pictures and citations: the first picture is the thumbnail, others stay, and gone ones go', () => {
  const picture = (src?: string) => run('', { image: { alt: 'A', ...(src && { src }) } })
  const id = 'AbCdEfGhIjK:u5HHmVD_uO8C'
  const found = takePictures([
    line([picture(), picture('/a.png'), run('Looms'), picture('/b.png')]),
    line([run(' Cited by: '), run('', { scholar: id }), run('', { scholar: 'other:id' })]),
    line('Citations'),
  ])
  expect(found).toEqual({
    thumbnail: '/a.png',
    scholar: id,
    spent: [' Cited by: '],
    lines: [line([run('Looms'), picture('/b.png')]), line('Citations')],
  })
  expect(takePictures([line([run('', { scholar: 'bad id' })])])).toEqual({ spent: [], lines: [] })
})

it('what classes tell apart stands on lines of its own', () => {
  const classed = (text: string, ...classes: string[]) => run(text, { classes })
  const found = separateByClass([
    line([run('Looms '), classed('CONFEX', 'badge', 'blue'), run(' | '), classed('2024 ', 'year')], {
      classes: ['title', 'box'],
    }),
    line([classed('Ada', 'authors'), classed(' Example', 'authors', 'blue')], { classes: ['box'] }),
  ])
  expect(found.map(({ runs, classes }) => [textOfRuns(runs), classes])).toEqual([
    ['Looms', ['title', 'box']],
    ['CONFEX', ['box', 'badge', 'blue']],
    ['2024', ['box', 'year']],
    ['Ada Example', ['box', 'authors']],
  ])
})
