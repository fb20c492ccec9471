import { expect, it } from 'vitest'
import { isOwners, leadingNames, legendsIn, marksIn, namesIn } from './people.ts'

const names = (text: string, strict = true) => {
  const found = leadingNames(text, { strict, marks: new Map() })
  return (
    found && [
      found.people.map(({ name, marks }) => name + marks.join('')),
      text.slice(found.to).trim(),
      found.etAl,
    ]
  )
}

it('reads names up to what is none', () => {
  expect(names('A. Example, B. C. Sample. Engines at Work. In CONFEX 2024')).toEqual([
    ['A. Example', 'B. C. Sample'],
    'Engines at Work. In CONFEX 2024',
    false,
  ])
  expect(names('Ada Example, Bo Sample, and Cy Third. In Proceedings')).toEqual([
    ['Ada Example', 'Bo Sample', 'Cy Third'],
    'In Proceedings',
    false,
  ])
  expect(names('A. Example, B. Sample, Should We Build Engines? A View')).toEqual([
    ['A. Example', 'B. Sample'],
    'Should We Build Engines? A View',
    false,
  ])
  expect(names('Ada van der Example, D. Du, CN Anne, O’Neil Samples')).toEqual([
    ['Ada van der Example', 'D. Du', 'CN Anne', 'O’Neil Samples'],
    '',
    false,
  ])
  expect(names('姜一, 杨二二，刘三. 大语言')).toEqual([['姜一', '杨二二', '刘三'], '大语言', false])
})

it('reads marks, notes in brackets, and that there are more', () => {
  expect(names('Ada Example*†, Bo Sample# (equal contribution), Cy Third')).toEqual([
    ['Ada Example*†', 'Bo Sample#', 'Cy Third'],
    '',
    false,
  ])
  expect(names('A. Example, B. Sample, et al. Engines')).toEqual([
    ['A. Example', 'B. Sample'],
    'Engines',
    true,
  ])
  expect(leadingNames('Ada Example, ..., Bo Sample', { strict: false, marks: new Map() })?.gaps).toBe(true)
})

it('knows what is no list of names', () => {
  for (const text of [
    'Engines That Read Books',
    'the engine',
    'In Proceedings of Engines',
    'Paper, Code',
    '2024',
  ])
    expect(names(text)?.[0] ?? []).not.toContain(text)
  expect(names('Paper, Code')).toBeUndefined()
})

it('takes the meaning of marks from the words of the page, unless they are given two', () => {
  expect([...marksIn('(* denotes equal contribution, † corresponding author)')]).toEqual([
    ['*', 'equal'],
    ['†', 'corresponding'],
  ])
  expect([...marksIn('A. Example# (equal contribution)')]).toEqual([['#', 'equal']])
  expect([...marksIn('* 表示共同第一作者')]).toEqual([['*', 'equal']])
  expect([...marksIn('*Equal contribution. *Corresponding author.')]).toEqual([])
  expect([...marksIn('A* search')]).toEqual([])
})

it('knows the names in a name', () => {
  expect(namesIn('Ada Example (艾达)')).toEqual(['Ada Example (艾达)', 'Ada Example', '艾达'])
  expect(namesIn('艾达 Ada Example')).toEqual(['艾达 Ada Example', '艾达', 'Ada Example'])
  expect(namesIn('Ada Example (A)')).toEqual(['Ada Example (A)', 'Ada Example'])
  expect(namesIn('Ada Example艾达')).toEqual(['Ada Example艾达', 'Ada Example', '艾达'])
})

it('reads short forms that begin a name, and given names that could begin a title, where all are names', () => {
  expect(names('Md. Bo Sample, Ada Example')).toEqual([['Md. Bo Sample', 'Ada Example'], '', false])
  expect(names('Ada Example, Can Sample, An Third', false)).toEqual([
    ['Ada Example', 'Can Sample', 'An Third'],
    '',
    false,
  ])
  expect(names('Ada Example, Bo Sample, An Efficient, Robust Engine')?.[0]).toEqual([
    'Ada Example',
    'Bo Sample',
  ])
})

it.each([
  ['Ada Example, B. Sample, CONFEX, 2024', ['Ada Example', 'B. Sample'], 'CONFEX, 2024', false],
  ['Ada Example, Bo Sample, et al., 2024', ['Ada Example', 'Bo Sample'], '2024', true],
  ['Ada Example and others. Looms', ['Ada Example'], 'Looms', true],
  ['Ada Example, etc. Looms', ['Ada Example'], 'Looms', true],
  ['艾达，刘三，等。织机', ['艾达', '刘三'], '。织机', true],
  ['Ada Example, Bo Sample (Oral). Looms', ['Ada Example', 'Bo Sample'], '(Oral). Looms', false],
  ['Ada Example. Looms', ['Ada Example'], 'Looms', false],
])('ends the names of %s where something else begins', (text, people, rest, more) => {
  expect(names(text)).toEqual([people, rest, more])
})

it('keeps what is said in brackets behind a name without a mark, and spends it behind one with a mark', () => {
  const found = (text: string) => leadingNames(text, { strict: true, marks: new Map() })
  expect(found('Ada Example, Bo Sample (equal contribution)')).toEqual({
    people: [
      { name: 'Ada Example', marks: [] },
      { name: 'Bo Sample', marks: [], legend: 'equal contribution' },
    ],
    etAl: false,
    gaps: false,
    to: 43,
    spent: [],
  })
  expect(found('Ada Example*, and Bo Sample* (equal contribution)')).toMatchObject({
    people: [
      { name: 'Ada Example', marks: ['*'] },
      { name: 'Bo Sample', marks: ['*'] },
    ],
    spent: ['and', '*', 'equal contribution'],
  })
  expect(found('Ada Example, et al., Bo Sample')).toMatchObject({ etAl: true, gaps: true, spent: ['et al.'] })
  expect(found('Ada Example, ..., et al.')).toMatchObject({ etAl: true, gaps: true })
  expect(found('Ada Example, et al.')).toMatchObject({ etAl: true, gaps: false })
})

it.each([
  'The Difference Engine, Bo Sample',
  'An Engine, Bo Sample, Cy Third',
  'In Looms, Bo Sample',
  'Journal of Looms',
])('takes no title and no venue for a name: %s', (text) => {
  expect(names(text)).toBeUndefined()
})

it.each([
  ...['*', '∗', '⁎', '＊', '\\*', '(*)', '^*', '^{*}'].map((written) => [written, '*']),
  ...['+', '†', '‡', '§', '¶', '#', '✉', 'ξ', '⋆', '★', '☆', '△'].map((written) => [written, written]),
  ['＃', '#'],
  ['♯', '#'],
  ['📧', '✉'],
  ['✝', '†'],
  ['1', ''],
])('reads the mark %s behind a name as %s', (written, mark) => {
  expect(names(`Ada Example${written}, Bo Sample`)?.[0]).toEqual([`Ada Example${mark}`, 'Bo Sample'])
})

it.each([
  ['Ada Example and Bo Sample', ['Ada Example', 'Bo Sample']],
  ['Ada Example & Bo Sample', ['Ada Example', 'Bo Sample']],
  ['Ada Example; Bo Sample', ['Ada Example', 'Bo Sample']],
  ['Ada de la Example, Bo d’Sample', ['Ada de la Example', 'Bo d’Sample']],
  ['Jean-Luc Example, J.-L. Sample', ['Jean-Luc Example', 'J.-L. Sample']],
  ['Martin L. King Jr., Cy Third', ['Martin L. King Jr.', 'Cy Third']],
  ['Juan Carlos de la Cruz Example, Bo Sample', ['Juan Carlos de la Cruz Example', 'Bo Sample']],
  ['de la Example, Bo Sample', ['de la Example', 'Bo Sample']],
  ['Ada example, Bo Sample', ['Ada example', 'Bo Sample']],
  ['Ada "Countess" Example, Bo Sample', ['Ada']],
  ['Ada ‘Countess’ Example, Bo Sample', ['Ada ‘Countess’ Example', 'Bo Sample']],
  ['LIU, Bo Sample', ['LIU', 'Bo Sample']],
  ['A. B., Bo Sample', undefined],
  ['艾达·示例娜塔莎, 一二三四', ['艾达·示例娜塔莎', '一二三四']],
  ['艾达, 一二三四五', ['艾达']],
  [': Ada Example, and Bo Sample', ['Ada Example', 'Bo Sample']],
  ['Ada Example, Bo Sample | Cy Third', ['Ada Example', 'Bo Sample']],
  ['Weaving Small Looms Under Heavy Winter Rain, Bo Sample', undefined],
  ['Ada and the Looms, Bo Sample', ['Ada']],
  ['Ada Example, B. Sample, CONFEX, 2024', ['Ada Example', 'B. Sample', 'CONFEX']],
])('reads the names of %s', (text, all) => {
  expect(names(text, false)?.[0]).toEqual(all)
})

it.each([
  ['* denotes equal contribution', 'equal'],
  ['* indicates co-first authors', 'equal'],
  ['*: equal contribution', 'equal'],
  ['*=equal contribution', 'equal'],
  ['* 表示同等贡献', 'equal'],
  ['* means the corresponding author', 'corresponding'],
  ['* 代表通讯作者', 'corresponding'],
  ['* stands for corresponding author', 'corresponding'],
  ['* for correspondence', undefined],
  ['Equal contribution: *', 'equal'],
  ['Corresponding author (*)', 'corresponding'],
  ['Bo* (contributed equally)', 'equal'],
  ['Bo* (corresponding author)', 'corresponding'],
  ['* is a star', undefined],
  ['* equal contribution; † equal contribution', 'equal'],
  ['* equal contribution. Later: * equal contribution', 'equal'],
])('takes the meaning of a mark from %s', (text, meaning) => {
  expect(marksIn(text).get('*')).toBe(meaning)
})

it('finds legends that stand beside a paper', () => {
  expect(legendsIn('A. Example*, B. Sample* (* equal contribution) and （† 通讯作者）')).toEqual([
    '(* equal contribution)',
    '（† 通讯作者）',
  ])
  expect(legendsIn('Engines (* a star), Looms (equal contribution)')).toEqual([])
})

it.each([
  ['Ada Example', true],
  ['A. Example', true],
  ['ada example', true],
  ['Ada M. Example', true],
  ['Adá Éxample', true],
  ['Example', false],
  ['Ann Example', false],
  ['B. Example', false],
  ['Ada Sample', false],
  ['Ada Example, Jr', false],
  ['Adam Example', false],
  ['EXAMPLE ADA', false],
])('%s can be Ada Example: %s', (name, can) => {
  expect(isOwners({ names: ['Ada Example'] }, name)).toBe(can)
})
