import { expect, it } from 'vitest'
import { entry, report } from '../../test-folder.ts'

const siteIn = (lang: string) => report({ 'site.md': entry(`title: T\nsections: []\nlang: ${lang}`) })

it.each([
  ['jp', 'ja', 'Japan'],
  ['cn', 'zh', 'China'],
  ['cz', 'cs', 'Czechia'],
  ['dk', 'da', 'Denmark'],
  ['ua', 'uk', 'Ukraine'],
  ['gr', 'el', 'Greece'],
  ['vn', 'vi', 'Vietnam'],
  ['rs', 'sr', 'Serbia'],
  ['kz', 'kk', 'Kazakhstan'],
  ['hk', 'zh-Hant', 'Hong Kong SAR China'],
])(
  'the code %s of a country is no language, and the sentence says which is meant',
  async (code, tag, country) => {
    expect(await siteIn(code)).toContain(
      `lang: expected a language tag, received "${code}"; write for example ${tag}: ${code} is the code of ${country}`,
    )
  },
)

it.each(['ko', 'sv', 'no', 'lt', 'br', 'kr', 'eu', 'ga', 'zh-Hant', 'haw'])(
  '%s is a language',
  async (tag) => {
    expect(await siteIn(tag)).toBe('no problem')
  },
)

it('a name in letters of the country shows that its code was taken for a language', async () => {
  const named = (text: string, lang: string) =>
    report({ 'profile.md': entry(`name: A B\nnativeName: { text: ${text}, lang: ${lang} }`) })
  expect(await named('김민수', 'kr')).toContain(
    'content/profile.md:3 nativeName.lang: expected the language of "김민수", received "kr"; write ko: kr is Kanuri, and the code of South Korea',
  )
  expect(await named('Անի Սարգսյան', 'am')).toContain('write hy:')
  expect(await named('王小明', 'tw')).toContain('write zh-Hant:')
  expect(await named('김민수', 'ko')).toBe('no problem')
  expect(await named('ሀይሉ', 'am')).toBe('no problem')
  expect(await named('Mai Modu', 'kr')).toBe('no problem')
})
