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
