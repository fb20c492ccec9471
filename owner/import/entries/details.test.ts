import { expect, it } from 'vitest'
import { type Line, type Run, textOfRuns } from '../page/lines.ts'
import { detailsBelow, isGuide, splitBrackets, splitGuide } from './details.ts'

const run = (text: string, more: Partial<Run> = {}): Run => ({ text, classes: [], ...more })
const shown = ({ label, text }: { label: string; text: string }) => `${label}: ${text}`

it.each<[string, string, string | undefined]>([
  ['Weaver, Ink Works, advised by Bo Sample.', 'Weaver, Ink Works', 'Advised by: Bo Sample'],
  ['Weaver, Ink Works (co-supervised by Bo Sample).', 'Weaver, Ink Works', 'Co-supervised by: Bo Sample'],
  ['Weaver, Ink Works [Mentored by Bo Sample]', 'Weaver, Ink Works', 'Mentored by: Bo Sample'],
  ['Weaver, Ink Works; and hosted by Bo Sample', 'Weaver, Ink Works', 'Hosted by: Bo Sample'],
  ['Weaver, Ink Works, supervisor: Bo Sample', 'Weaver, Ink Works', 'Supervisor: Bo Sample'],
  ['织工，墨水工厂，导师：艾达', '织工，墨水工厂', '导师: 艾达'],
  ['Advised by Bo Sample', 'Advised by Bo Sample', undefined],
  ['Weaver, unadvised by Bo', 'Weaver, unadvised by Bo', undefined],
  ['Weaver, advised by .', 'Weaver, advised by .', undefined],
  ['Weaver, Ink Works', 'Weaver, Ink Works', undefined],
])('who guided in %s', (text, rest, detail) => {
  const found = splitGuide([run(text)])
  expect([textOfRuns(found.rest), found.detail && shown(found.detail)]).toEqual([rest, detail])
})

it.each<[string, string, string[]]>([
  ['PhD, Ink U (GPA: 3.9/4.0, rank: 1/93).', 'PhD, Ink U', ['GPA: 3.9/4.0', 'Rank: 1/93']],
  ['PhD, Ink U，（成绩：一；排名：二）', 'PhD, Ink U', ['成绩: 一', '排名: 二']],
  ['PhD, Ink U (GPA: 3.9, with honours)', 'PhD, Ink U (GPA: 3.9, with honours)', []],
  ['PhD, Ink U (Exampleville)', 'PhD, Ink U (Exampleville)', []],
  ['PhD (GPA: 3.9), Ink U', 'PhD (GPA: 3.9), Ink U', []],
])('the brackets behind %s', (text, rest, details) => {
  const found = splitBrackets([run(text)])
  expect([textOfRuns(found.rest), found.details.map(shown)]).toEqual([rest, details])
})

it('brackets that lead somewhere stay', () => {
  const runs = [run('PhD (rank: '), run('1', { href: '/ranks' }), run(')')]
  expect(splitBrackets(runs)).toEqual({ rest: runs, details: [] })
  expect(splitBrackets([run('PhD', { href: '/phd' }), run(' (rank: 1)')]).details.map(shown)).toEqual([
    'Rank: 1',
  ])
})

it('the lines below begin with details, until one is none', () => {
  const line = (runs: Run[], depth = 1): Line => ({ runs, depth, tag: 'li', classes: [] })
  const lines = [
    line([run('Supervisor: Prof. '), run('Bo Sample', { href: 'https://bo.example' })]),
    line([run('Thesis topic :  On looms')]),
    line([run('They weave')]),
    line([run('Rank: 1')]),
  ]
  const found = detailsBelow(lines)
  expect(found.details.map(shown)).toEqual([
    'Supervisor: Prof. [Bo Sample](https://bo.example)',
    'Thesis topic: On looms',
  ])
  expect(found.rest).toEqual(lines.slice(2))
  for (const none of [
    line([run('Rank: 1')], 2),
    line([run('Rank:')]),
    line([run('Rank', { href: '/ranks' }), run(': 1')]),
    line([run('Rank: 1'), run('', { image: { alt: '' } })]),
  ])
    expect(detailsBelow([none])).toEqual({ details: [], rest: [none] })
})

it('a text that begins with who guided it', () => {
  expect(['advised by Bo', 'Working with Bo', 'Co-advisors: Bo', '导师：艾达'].every(isGuide)).toBe(true)
  expect(['Woven by Bo', 'Advisors of Bo', 'So advised by Bo'].some(isGuide)).toBe(false)
})
