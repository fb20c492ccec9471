import { expect, it } from 'vitest'
import { initials } from './initials.ts'

it.each([
  ['Zoë Quill', 'ZQ'],
  ['zoë maria van quill', 'ZQ'],
  ['  Zoë   Quill ', 'ZQ'],
  ['Quill', 'Q'],
  ['élise Ångström', 'ÉÅ'],
  ['奎佐伊', '奎'],
  ['ليلى بنت منصور الحدّاد', 'ل ح'],
  ['علي', 'ع'],
  ['נועה בן-עמי', 'נב'],
  ['𝒵oë Quill', '𝒵Q'],
  ['Ada Quill (she/her)', 'AQ'],
  ['Prof. Dr. Ada Quill', 'AQ'],
  ['Univ.-Prof. Dr.-Ing. Ada Quill', 'AQ'],
  ['Ada Quill, PhD', 'AQ'],
  ['Ada M. Quill Jr.', 'AQ'],
  ['Dr. Quill', 'Q'],
  ['Dr', 'D'],
  ['“Ada” Quill', 'AQ'],
  ['奎佐伊（Zoe Quill）', '奎'],
  ['', ''],
])('the initials of "%s" are "%s"', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

it.each(
  'Prof Professor Professorin Dr Drs Ir Ing Dipl.-Ing Mag Priv.-Doz PD Univ.-Prof Em Apl Sir Dame Mr Mrs Ms Miss Mx Rev Hon'.split(
    ' ',
  ),
)('the title %s is no part of a name', (title) => {
  expect(initials(`${title}. Zoë Quill`)).toBe('ZQ')
  expect(initials(`${title} Zoë Quill`)).toBe('ZQ')
})

it.each(
  'PhD Ph.D. DPhil MD M.D. MSc BSc M.A. BA MPhil MEng MBA LLM LL.M. Jr. Sr III IV Esq FRS FACM FIEEE'.split(
    ' ',
  ),
)('the degree %s is none either', (degree) => {
  expect(initials(`Zoë Quill ${degree}`)).toBe('ZQ')
  expect(initials(`Zoë Quill, ${degree}`)).toBe('ZQ')
})
