import { expect, it } from 'vitest'
import { leadingNames, marksIn, namesIn } from './people.ts'

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
  'The Difference Engine, Bo Sample',
  'An Engine, Bo Sample, Cy Third',
  'In Looms, Bo Sample',
  'Journal of Looms',
])('takes no title and no venue for a name: %s', (text) => {
  expect(names(text)).toBeUndefined()
})
