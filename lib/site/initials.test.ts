import { expect, it } from 'vitest'
import { initials } from './initials.ts'

it.each([
  ['Zoë Quill', 'ZQ'],
  ['zoë maria van quill', 'ZQ'],
  ['  Zoë   Quill ', 'ZQ'],
  ['Quill', 'Q'],
  ['élise Ångström', 'ÉÅ'],
  ['奎佐伊', '奎'],
  ['𝒵oë Quill', '𝒵Q'],
  ['', ''],
])('the initials of "%s" are "%s"', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
