import { expect, it } from 'vitest'
import { hangs, isRightToLeft, runsOf } from './runs.ts'

/** The runs of a text, each with the end of its font's name where only that has its letters. */
function runs(text: string, apart = false): string[] {
  return runsOf(text, apart).map(({ text, family, shift }) =>
    [text, family?.replace('Noto Sans ', ''), shift].filter((part) => part !== undefined).join('|'),
  )
}

it.each([
  ['letters that stand one beside the other are one run', 'Zoë Ψ Ж 王 か 김', ['Zoë Ψ Ж 王 か 김']],
  [
    'letters that join are drawn by the font of their script',
    'Ada שלום عربي',
    ['Ada ', 'שלום|Hebrew', ' ', 'عربي|Arabic'],
  ],
  [
    'syllables are runs of their own, but for those that are tied',
    'தமிழ்க',
    ['த|Tamil', 'மி|Tamil', 'ழ்க|Tamil'],
  ],
  ['what is lowered or raised is an ordinary digit or letter', 'x₁ᵢ y⁴ⁿ', ['x', '1i|sub', ' y', '4n|super']],
  ['a letter under an accent of formulas has the font of formulas', 'ax\u0303', ['a', 'x\u0303|Math']],
])('%s', (_, text, expected) => {
  expect(runs(text)).toEqual(expected)
})

it.each(['ښه راغلاست', 'שלום', 'ދިވެހި', 'ܫܠܡܐ', '2024 שלום', '«שלום»'])('%s is read from the right', (text) => {
  expect(isRightToLeft(text)).toBe(true)
})

it.each(['Ada שלום', '2024', '…', ''])('%s is not', (text) => {
  expect(isRightToLeft(text)).toBe(false)
})

it('signs are runs of their own where lines are read from the right', () => {
  expect(runs('a, b', true)).toEqual(['a', ', ', 'b'])
  expect(runs('a, b')).toEqual(['a, b'])
})

it('letters hang from one line in some scripts', () => {
  expect(['Noto Sans Devanagari', 'Noto Sans Bengali', 'Noto Sans Tamil'].map(hangs)).toEqual([
    true,
    true,
    false,
  ])
})
