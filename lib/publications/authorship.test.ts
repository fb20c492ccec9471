import { describe, expect, it } from 'vitest'
import type { Publication } from '../content/collections/publications.ts'
import {
  authorMarks,
  countFirstAuthored,
  isFirstAuthor,
  isOwner,
  pageOfCoauthor,
  rolesOf,
} from './authorship.ts'

const owner = { name: 'Zoë Quill', authorNames: ['Z. Quill', '奎佐伊'] }

/** Authors as on a paper; `=` marks an equal contribution. */
const authors = (...names: string[]) =>
  names.map((name) => ({ name: name.replace('=', ''), equal: name.endsWith('='), corresponding: false }))

const paper = (venue: string, names: string[], more: Partial<Publication> = {}): Publication => ({
  slug: 'a',
  body: '',
  title: 'T',
  authors: authors(...names),
  venue,
  year: 2024,
  draft: false,
  etAl: false,
  selected: false,
  topics: [],
  ...more,
})

describe('isOwner', () => {
  it.each(['Z. Quill', 'Zoë Quill', 'z. quill', ' Z.  Quill ', 'Zoe\u0308 Quill', '奎佐伊'])(
    'knows the owner as "%s"',
    (name) => {
      expect(isOwner({ name }, owner)).toBe(true)
    },
  )

  it.each(['Z. Quiller', 'A. Z. Quill', 'Quill', 'Zoe Quill', ''])(
    'takes nobody else for the owner: "%s"',
    (name) => {
      expect(isOwner({ name }, owner)).toBe(false)
    },
  )
})

describe('isFirstAuthor', () => {
  it.each([
    ['stands first', ['Z. Quill', 'A. B'], undefined, true],
    ['stands alone', ['Z. Quill'], undefined, true],
    ['stands second', ['A. B', 'Z. Quill'], undefined, false],
    ['is not in the list', ['A. B'], undefined, false],
    ['is among equals who begin the list', ['A. B=', 'Z. Quill=', 'C. D'], undefined, true],
    ['is equal to nobody before', ['A. B', 'Z. Quill='], undefined, false],
    ['stands after equals', ['A. B=', 'C. D=', 'Z. Quill'], undefined, false],
    ['is equal only to some before', ['A. B=', 'C. D', 'Z. Quill='], undefined, false],
    ['is said to be co-first', ['A. B', 'C. D', 'Z. Quill'], 'co-first', true],
    ['is said to be first', ['A. B', 'Z. Quill'], 'first', true],
    ['is said to be corresponding', ['A. B', 'Z. Quill'], 'corresponding', false],
    ['is said to be last', ['A. B', 'Z. Quill'], 'last', false],
    ['stands twice', ['Z. Quill', 'A. B', 'Z. Quill'], undefined, true],
  ] as const)('the owner %s', (_, names, role, expected) => {
    expect(isFirstAuthor({ authors: authors(...names), role }, owner)).toBe(expected)
  })
})

describe('countFirstAuthored', () => {
  const mine = ['Z. Quill', 'A. B']
  const publications = [
    paper('TEST', mine, { distinction: 'Oral' }),
    paper('CHECK', mine),
    paper('TEST', mine),
    paper('TEST', ['A. B', 'Z. Quill'], { distinction: 'Best Paper' }),
    paper('TEST', ['A. B', 'Z. Quill'], { distinction: 'Spotlight', role: 'co-first' }),
    paper('TEST', mine, { distinction: 'Oral' }),
    paper('TEST Workshop', mine),
    paper('PROOF', ['A. B', 'Z. Quill']),
  ]

  it('counts by venue, in the order of the venues, with the distinctions', () => {
    expect(countFirstAuthored(publications, ['CHECK', 'TEST'], owner)).toEqual([
      { venue: 'CHECK', count: 1, distinctions: [] },
      {
        venue: 'TEST',
        count: 4,
        distinctions: [
          { name: 'Oral', count: 2 },
          { name: 'Spotlight', count: 1 },
        ],
      },
    ])
  })

  it('knows a venue by its full name too, where a paper gives both, and counts no paper twice', () => {
    const named = [
      paper('TEST', mine, { venueName: 'Test of Looms' }),
      paper('Test of Looms', mine),
      paper('Test', mine),
    ]
    const counted = (...venues: string[]) =>
      countFirstAuthored(named, venues, owner).map(({ venue, count }) => [venue, count])
    expect(counted('TEST')).toEqual([['TEST', 2]])
    expect(counted('TEST', 'Test of Looms')).toEqual([
      ['TEST', 1],
      ['Test of Looms', 1],
    ])
    expect(counted('Test of Looms')).toEqual([['Test of Looms', 1]])
  })

  it('counts several distinctions of one paper each by itself', () => {
    const [count] = countFirstAuthored(
      [paper('TEST', mine, { distinction: 'Oral; Best Paper, runner-up;' }), ...publications],
      ['TEST'],
      owner,
    )
    expect(count?.distinctions).toEqual([
      { name: 'Oral', count: 3 },
      { name: 'Best Paper, runner-up', count: 1 },
      { name: 'Spotlight', count: 1 },
    ])
  })

  it('leaves out venues that are not named, and named ones without such a paper', () => {
    const venues = (named: string[]) =>
      countFirstAuthored(publications, named, owner).map(({ venue }) => venue)
    expect(venues(['TEST'])).toEqual(['TEST'])
    expect(venues(['PROOF', 'ELSEWHERE', 'TEST Workshop'])).toEqual(['TEST Workshop'])
    expect(venues([])).toEqual([])
  })
})

describe('rolesOf', () => {
  it.each([
    [['Z. Quill', 'B'], {}, ['first']],
    [['A', 'Z. Quill', 'C'], {}, ['other']],
    [['A', 'B', 'Z. Quill'], {}, ['last']],
    [['A', 'B', 'Z. Quill'], { etAl: true }, ['other']],
    [['A=', 'Z. Quill=', 'C'], {}, ['first']],
    [['A', 'Z. Quill'], { role: 'co-first' as const }, ['first', 'last']],
    [['A', 'Z. Quill', 'C'], { role: 'corresponding' as const }, ['corresponding']],
    [['Z. Quill'], {}, ['first']],
    [['A', 'B'], {}, []],
  ])('of the owner in %j %j are %j', (names, more, expected) => {
    expect(rolesOf(paper('V', names, more), owner)).toEqual(expected)
  })

  it('knows a corresponding author by the mark', () => {
    const marked = [...authors('A'), { name: 'Z. Quill', equal: false, corresponding: true }, ...authors('C')]
    expect(rolesOf({ authors: marked, etAl: false }, owner)).toEqual(['corresponding'])
  })
})

it('a co-author is known in any of the spellings given', () => {
  const profile = { coauthors: [{ name: 'Bob Other', names: ['B. Other'], url: 'https://example.org/bob' }] }
  const [known, unknown] = authors('b. other', 'C. Other')
  expect(known && pageOfCoauthor(known, profile)).toBe('https://example.org/bob')
  expect(unknown && pageOfCoauthor(unknown, profile)).toBeUndefined()
})

it('an author who has died is marked by a sign of their own', () => {
  const [author] = authors('A. Loom=')
  if (!author) throw new Error('there is no author')
  const marks = (deceased?: boolean) =>
    authorMarks.flatMap(({ mark, meaning, of }) =>
      of({ ...author, deceased }) ? [`${mark} ${meaning}`] : [],
    )
  expect(marks(true)).toEqual(['† equal contribution', '‡ deceased'])
  expect(marks()).toEqual(['† equal contribution'])
})
