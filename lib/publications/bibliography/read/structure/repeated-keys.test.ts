import { expect, it } from 'vitest'
import { withOwnKeys } from './repeated-keys.ts'
import { scanBibtex } from './scan.ts'

const raw = String.raw
const keysOf = (...fields: string[]) =>
  withOwnKeys(scanBibtex(fields.map((one) => `@misc{a, ${one}}`).join('\n')).entries).entries.map(
    ({ key }) => key,
  )

it.each([
  ['title = {Inks}, year = 2020', 'title = {{I}nks}, year = 2020'],
  ['title = {Inks}, year = 2020', raw`title = {\emph{Inks}}, date = {2020}`],
  ...['journal', 'journaltitle', 'booktitle', 'publisher'].map((field) => [
    `title = {Inks}, year = 2020, ${field} = {Ink J.}`,
    `title = {inks.}, year = 2021, ${field} = {Ink J}`,
  ]),
])('%s and %s are one record', (...fields) => {
  expect(keysOf(...fields)).toEqual(['a'])
})

it.each([
  ['title = {C}, year = 2020', 'title = {C++}, year = 2020'],
  ['title = {Inks}, year = 2020, journal = {A}', 'title = {Inks}, year = 2021, journal = {B}'],
])('%s and %s are two', (...fields) => {
  expect(keysOf(...fields)).toEqual(['a', 'a-2'])
  expect(keysOf(...fields, 'title = {Nibs}, year = 1999')).toEqual(['a', 'a-2', 'a-3'])
})
