import { expect, it } from 'vitest'
import { direction, directionOfRow, directionOfWords, hasItalics, languageOfLetters } from './language.ts'

it.each(['ar', 'he', 'fa', 'ur', 'yi', 'dv', 'ckb', 'ar-EG', 'az-Arab'])(
  '%s is written from right to left',
  (tag) => {
    expect(direction(tag)).toBe('rtl')
  },
)

it.each(['en', 'zh', 'zh-Hans', 'ja', 'ru', 'tr', 'az', 'ar-Latn'])(
  '%s is written from left to right',
  (tag) => {
    expect(direction(tag)).toBe('ltr')
  },
)

it.each([
  ['Layla Al-Haddad', 'ltr'],
  ['ليلى الحدّاد', 'rtl'],
  ['3 כרכים', 'rtl'],
  ['«ليلى» and others', 'rtl'],
  ['奎佐伊', 'ltr'],
  ['2025', 'ltr'],
] as const)('"%s" runs %s', (text, expected) => {
  expect(directionOfWords(text)).toBe(expected)
})

it.each([
  ['مجلة اللسان', 'ar', 'rtl'],
  ['Language Resources', 'ar', 'ltr'],
  ['مجلة اللسان', 'en', 'ltr'],
] as const)('facts that begin with "%s" stand on a page in %s in a row from %s', (first, tag, row) => {
  expect(directionOfRow(first, tag)).toBe(row)
})

it.each([
  ['Nature Methods', true],
  ['Ελένη, Žižek, Лена', true],
  ['2026 (§ 3)', true],
  ['海洋計測学会誌', false],
  ['ひらがな', false],
  ['한글', false],
  ['مجلة (2024)', false],
  ['עברית', false],
  ['संगणक', false],
  ['Journal of 海洋', false],
])('that "%s" has italics is %s', (text, expected) => {
  expect(hasItalics(text)).toBe(expected)
})

it.each([
  ['海中ホログラフィによる観測', 'ja'],
  ['바다의 홀로그램', 'ko'],
  ['Transformerによる海流の予測', 'ja'],
  ['Attention Is All You Needの再考', 'ja'],
  ['海洋全息', undefined],
  ['The sea', undefined],
  ['The topic particle は in spoken Japanese', undefined],
  ['On 은/는 in Korean', undefined],
])('the letters of "%s" say %s', (text, language) => {
  expect(languageOfLetters(text)).toBe(language)
})
