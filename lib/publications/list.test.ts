import { describe, expect, it } from 'vitest'
import { entry, load, type TestFiles } from '../test-folder.ts'
import { facetsOf, facetValues, publicationsByYear, splitYears, yearName } from './list.ts'

let count = 0
const paper = (facts: string) => entry(`title: Paper ${++count}\nauthors: [B. Other, Z. Quill]\n${facts}`)
const loaded = async (files: TestFiles) => {
  const { publications, profile } = await load({
    'profile.md': entry('name: Z. Quill'),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`publications/${name}.md`, text])),
  })
  return { publications, profile }
}

describe('years', () => {
  it('stand newest first, each with its papers in their order', async () => {
    const { publications } = await loaded({
      a: paper('venue: V\nyear: 2023'),
      b: paper('venue: V\nyear: 2024\norder: 2'),
      c: paper('venue: V\nyear: 2024\norder: 1'),
    })
    expect(
      publicationsByYear(publications).map(({ year, publications }) => [
        year,
        publications.map(({ slug }) => slug),
      ]),
    ).toEqual([
      [2024, ['c', 'b']],
      [2023, ['a']],
    ])
  })

  it('have what is not out yet before them, and what has no year behind', async () => {
    const { publications } = await loaded({
      a: paper('kind: software'),
      b: paper('venue: V\nyear: 2024'),
      c: paper('kind: manuscript'),
      d: paper('kind: journal\nvenue: V\nstatus: accepted'),
    })
    expect(publicationsByYear(publications).map(({ year }) => year)).toEqual(['forthcoming', 2024, 'undated'])
    expect(publications.at(-1)?.slug).toBe('a')
  })

  it('move to pages of their own, whole, from the first that does not fit', async () => {
    const files: TestFiles = {}
    for (let index = 0; index < 9; index += 1)
      files[`p${index}`] = paper(`venue: V\nyear: ${2024 - (index % 3)}`)
    const years = publicationsByYear((await loaded(files)).publications)
    const split = (most: number) => {
      const { here, elsewhere } = splitYears(years, most)
      return [here, elsewhere].map((part) => part.map(({ year }) => year))
    }
    expect(split(9)).toEqual([[2024, 2023, 2022], []])
    expect(split(8)).toEqual([[2024, 2023], [2022]])
    expect(split(3)).toEqual([[2024], [2023, 2022]])
    // One year is never cut, however long it is.
    expect(split(1)).toEqual([[2024], [2023, 2022]])
  })

  it('stand on one page up to 250 papers', async () => {
    const [publication] = (await loaded({ a: paper('venue: V\nyear: 2024') })).publications
    if (!publication) throw new Error('no publication')
    const many = (year: number, length: number) => ({ year, publications: Array(length).fill(publication) })
    expect(splitYears([many(2024, 200), many(2023, 50)]).elsewhere).toEqual([])
    expect(splitYears([many(2024, 200), many(2023, 51)]).elsewhere).toHaveLength(1)
  })

  it('have their names', () => {
    expect([yearName(2024), yearName('forthcoming'), yearName('undated')]).toEqual([
      '2024',
      'Forthcoming',
      'Undated',
    ])
  })
})

describe('choices', () => {
  it('have their numbers, in an order in which they can be found', async () => {
    const { publications, profile } = await loaded({
      a: paper('venue: beta\nyear: 2023\nkind: journal\ntopics: [Pruning, Search]'),
      b: paper('venue: Alpha\nyear: 2024\nkind: conference\ntopics: [Pruning]'),
      c: paper('venue: Alpha\nyear: 2024\nkind: conference\nrole: co-first'),
    })
    const shown = facetsOf(publications, profile).map(({ key, choices }) => [
      key,
      choices.map(({ label, count }) => `${label} ${count}`),
    ])
    expect(shown).toEqual([
      ['year', ['2024 2', '2023 1']],
      ['kind', ['Conference 2', 'Journal 1']],
      ['venue', ['Alpha 2', 'beta 1']],
      ['topic', ['Pruning 2', 'Search 1']],
      ['role', ['First author 1', 'Last author 3']],
    ])
  })

  it('are those that a paper has, and a number in a name counts as one', async () => {
    const { publications, profile } = await loaded({
      a: paper('kind: software\ntopics: [Nibs, Nibs]'),
      b: paper('venue: INK 10\nyear: 2024'),
      c: paper('venue: INK 9\nyear: 2024'),
    })
    expect(
      facetsOf(publications, profile).map(({ label, choices }) => [
        label,
        ...choices.map(({ label, count }) => `${label} ${count}`),
      ]),
    ).toEqual([
      ['Year', '2024 2'],
      ['Type', 'Software 1'],
      ['Venue', 'INK 9 1', 'INK 10 1'],
      ['Topic', 'Nibs 1'],
    ])
    const values = new Map(publications.map((one) => [one.slug, facetValues(one, profile)]))
    expect(values.get('a')).toEqual({
      year: '',
      kind: 'software',
      venue: '',
      topic: 'Nibs\nNibs',
      role: 'last',
    })
    expect(values.get('b')).toEqual({ year: '2024', kind: '', venue: 'INK 10', topic: '', role: 'last' })
  })

  it('that every paper has are none', async () => {
    const { publications, profile } = await loaded({
      a: paper('venue: V\nyear: 2024'),
      b: paper('venue: V\nyear: 2024'),
    })
    expect(facetsOf(publications, profile)).toEqual([])
  })
})
