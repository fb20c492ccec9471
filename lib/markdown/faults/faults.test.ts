import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../markdown.ts'
import { faultIn, faultsIn, withEscapes } from './faults.ts'

it.each([
  '结果见错误！未找到引用源。',
  'as in Table ??',
  'エラー！参照元が見つかりません。',
  '｜漢字《かんじ》の織機',
])('is found in a line and in a text: %s', (written) => {
  expect(faultsIn(written)).toHaveLength(1)
  expect(faultIn(written)).toBeDefined()
})

describe('text of another page, written as Markdown', () => {
  it.each([
    '2024 Prize of the town.\n2023 Medal (silver).\n2022 Cup.\n2021 Bowl.',
    '✅ One\n✅ Two\n✅ Three',
    'Name,Year,Venue\nLooms,2024,ICLR',
    'Office: Room 3\nPhone: 12\n\nMay 2024: won **twice**\nJan 2024: lost',
    'Hello {{ page.title }} and ==this==',
    'Lorem ipsum dolor sit amet, consectetur.',
    'SEQ Figure 1, by M¨uller\n\nRead more »',
  ])('is free of faults, and says the same: %s', (written) => {
    const escaped = withEscapes(written)
    expect(faultsIn(escaped)).toEqual([])
    expect(renderMarkdown(escaped).replace(/\s+/g, ' ')).toBe(renderMarkdown(written).replace(/\s+/g, ' '))
  })

  it('keeps the ends of lines that are meant', () => {
    expect(withEscapes('2024 Prize  \n2023 Medal')).toBe('2024 Prize  \n2023 Medal')
  })
})
