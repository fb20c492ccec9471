import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../markdown.ts'
import { faultIn, faultsIn, withEscapes } from './faults.ts'

describe('prose of scholars', () => {
  it.each([
    'Section 2 reviews earlier work.\nSection 3 describes the loom.',
    'It is drawn in\nFigure 1 and again in\nFigure 2 below.',
    'Chapter XX of the history, and Theorem XXX of the third volume',
    'The first edition came out in Paris in 1921.\nA second followed in London and Rome in 1934.',
    'GitHub Actions builds it.\nGitHub Pages serves it.',
    'He was told to [enter the house] and “[add the sugar]”; “[when?]” stands in the margin.',
    'The rotations SO_3 act, and BO_3 classifies them.',
    'COVID-19 Research has grown and\nCOVID-19 Vaccines came late.',
    'C++ and\nJava +\n2 others',
    'The logic mso-logic: it is decidable.',
    'P. Quill and B. Loom,\nA. Weft and R. Warp',
    'В. Иванов и П. Петров,\nО. Сидоров',
    '[t]he loom was new',
    '[l]e métier',
    '*** p < 0.001',
    'The identity (x :: Int) is a function.',
    'It holds for 0 <$x$ and y > 1.',
    'Of the early\n19th century, which the mills of the\n20th century replaced.',
    '- [x], the velar fricative',
    '|A| of the first and\n|B| of the second',
    '.NET for looms\n---\n\nWe weave.',
    'نوشته در https://fa.wikipedia.org/wiki/نیم\u200cفاصله است.',
  ])('is free of faults: %s', (written) => {
    expect(faultsIn(written)).toEqual([])
  })

  it.each(['结果见错误！未找到引用源。', 'as in Table ??', 'エラー！参照元が見つかりません。'])(
    'is not, where a program left something: %s',
    (written) => {
      expect(faultsIn(written)).toHaveLength(1)
      expect(faultIn(written)).toBeDefined()
    },
  )
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
