import { expect, it } from 'vitest'
import { entry, load, report } from '../../test-folder.ts'
import { publicationKinds } from './kinds.ts'

it.each([
  [
    'venue',
    'book patent software dataset webpage presentation film recording performance artwork letter standard case legislation manuscript other',
  ],
  [
    'year',
    'software dataset webpage presentation film recording performance artwork letter standard manuscript other',
  ],
  ['authors', 'standard case legislation'],
])('the key %s is asked of all kinds but %s', async (key, kinds) => {
  const facts = ['authors: [A. Quill]', 'venue: V', 'year: 2024'].filter((fact) => !fact.startsWith(key))
  const said = await report(
    Object.fromEntries(
      publicationKinds.map((kind) => [
        `publications/${kind}.md`,
        entry(`title: On ${kind}\nkind: ${kind}\n${facts.join('\n')}`),
      ]),
    ),
  )
  expect(publicationKinds.filter((kind) => !said.includes(`/${kind}.md`)).join(' ')).toBe(kinds)
})

it('what appears on a day has it, and nothing else', async () => {
  const types =
    'newspaper magazine online talk movie audio performance letter jurisdiction legislation article book thesis report patent software dataset artwork standard'
  const bibtex = types
    .split(' ')
    .map(
      (type) =>
        `@${type}{${type}, author = {Quill, Ann}, title = {On ${type}}, date = {2024-05-03}, journal = {Inks}, publisher = {Inks}, institution = {Inks}, eventtitle = {Inks}, howpublished = {Inks}}`,
    )
  const { publications } = await load({ 'publications/a.bib': bibtex.join('\n') })
  const days = new Map(publications.map(({ slug, day }) => [slug, day]))
  expect(types.split(' ').filter((type) => days.get(type) === 3)).toEqual(types.split(' ').slice(0, 10))
  expect([...days.values()].filter((day) => day !== undefined)).toHaveLength(10)
})
