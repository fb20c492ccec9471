import { describe, expect, it } from 'vitest'
import type { Author } from '../content/collections/publications.ts'
import { breaksWithin, foldAuthors, piecesOfName, setName, setOwnersName } from './byline.ts'

const people = (count: number, marked: readonly number[] = []): Author[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `A${index}`,
    equal: marked.includes(index),
    corresponding: false,
  }))

/** Names in sight, with the numbers of those that are folded away between them. */
const inSight = (authors: Author[]) =>
  foldAuthors(authors, ({ equal }) => equal).map(({ folded, authors: here }) =>
    folded ? here.length : here.map(({ author }) => author.name).join(' '),
  )

describe('a long list of authors', () => {
  it('is whole up to twelve, and where only one more would be folded away', () => {
    expect(inSight(people(12))).toHaveLength(1)
    expect(inSight(people(13))).toEqual(['A0 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12'])
    expect(inSight([])).toEqual([])
  })

  it('shows twelve of more, in their order, whoever must be seen among them', () => {
    expect(inSight(people(60))).toEqual(['A0 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11', 48])
    expect(inSight(people(60, [30, 59]))).toEqual(['A0 A1 A2 A3 A4 A5 A6 A7 A8 A9', 20, 'A30', 28, 'A59'])
  })

  it('shows all who must be seen, however many, and the first', () => {
    const many = Array.from({ length: 20 }, (_, index) => index + 5)
    expect(inSight(people(3000, many))).toEqual(['A0', 4, many.map((index) => `A${index}`).join(' '), 2975])
  })

  it('keeps every author once', () => {
    const authors = people(200, [77, 150])
    const kept = foldAuthors(authors, ({ equal }) => equal).flatMap((stretch) =>
      stretch.authors.map(({ author }) => author),
    )
    expect(kept).toEqual(authors)
  })
})

describe('a name as it is set', () => {
  it.each([
    ['Y. Guo', 'Y.~Guo'],
    ['A. C. Zhou', 'A.~C.~Zhou'],
    ['J.-P. Serre', 'J.-P.~Serre'],
    ['Bo Thread', 'Bo~Thread'],
    ['Zhenheng Tang', 'Zhenheng Tang'],
    ['Zhenheng Wu', 'Zhenheng~Wu'],
    ['Ludwig van der Berg', 'Ludwig van~der~Berg'],
    ['Martin Luther King Jr.', 'Martin Luther King~Jr.'],
    ['Γ. Παπαδόπουλος', 'Γ.~Παπαδόπουλος'],
    ['محمد علي', 'محمد~علي'],
    ['The Loom Collaboration', 'The~Loom Collaboration'],
    ['王小明', '王小明'],
    ['ATLAS', 'ATLAS'],
  ])('%s', (name, set) => {
    expect(setName(name).replaceAll('\u00a0', '~')).toBe(set)
  })

  it('of the owner does not part where a line holds it', () => {
    expect(setOwnersName('Eleni Kymathera')).toBe('Eleni\u00a0Kymathera')
    expect(setOwnersName('Maria Papadimitriou')).toBe('Maria Papadimitriou')
  })

  it('breaks within at hyphens and between signs, unless it is too long to be kept whole', () => {
    expect(['J.-P. Serre', '王小明', '김철수', 'Mei‐Lin Chou'].every(breaksWithin)).toBe(true)
    expect(
      [
        'Y. Guo',
        'Maria-Magdalena Papadimitriou',
        'Jonas Adeyemi-Lindqvist',
        '寿限無寿限無五劫の擦り切れ',
      ].some(breaksWithin),
    ).toBe(false)
  })
})

describe('a name with a word that is longer than a line on a phone', () => {
  it.each([
    ['Haja Andriamihajamananirainarisoarakotondrabe', 'Haja Andriamihajamananira|inarisoarakotondrabe'],
    ['Andriamihajamananirainarisoa-Rabe', 'Andriamihajama|nanirainarisoa-Rabe'],
    ['Maria-Magdalena Papadimitriou-Konstantinopoulou', 'Maria-Magdalena Papadimitriou-Konstantinopoulou'],
    // A mark stays with the letter it stands on.
    [`${'n'.repeat(11)}${'e\u0301'.repeat(12)}`, `${'n'.repeat(11)}e\u0301|${'e\u0301'.repeat(11)}`],
    // A row of signs parts between any two of them.
    [
      '国立研究開発法人海洋研究開発機構地球環境部門海洋観測',
      '国立研究開発法人海洋研究開発機構地球環境部門海洋観測',
    ],
    ['Bo', 'Bo'],
  ])('%s', (name, parted) => {
    expect(piecesOfName(name).join('|')).toBe(parted)
  })
})
