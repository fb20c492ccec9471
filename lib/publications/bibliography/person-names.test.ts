import { describe, expect, it } from 'vitest'
import { familyFirst, isFamilyInDoubt, isOrganisation, nameParts } from './person-names.ts'

const shown = (name: string, family?: string) => {
  const parts = nameParts({ name, family })
  return 'literal' in parts
    ? `"${parts.literal}"`
    : [parts['non-dropping-particle'], parts.family, parts.suffix, parts.given]
        .map((part) => part ?? '-')
        .join(' | ')
}

describe('a name', () => {
  it.each([
    ['Z. Quill', '- | Quill | - | Z.'],
    ['A. C. Quill', '- | Quill | - | A. C.'],
    ['  Zoë   Quill ', '- | Quill | - | Zoë'],
    ['Zoë Yu. Quill', '- | Quill | - | Zoë Yu.'],
    ['Martin Luther Quill III', '"Martin Luther Quill III"'],
    ['Анна Петровна Ткач', '- | Ткач | - | Анна Петровна'],
    ['Zoë Quill', '- | Quill | - | Zoë'],
    ['Zoë C. Quill', '- | Quill | - | Zoë C.'],
    ['J.-P. Ünlü-Öz', '- | Ünlü-Öz | - | J.-P.'],
    ['ZC Quill', '- | Quill | - | ZC'],
    ['Ludwig van Example', 'van | Example | - | Ludwig'],
    ['Ana María de la Example', 'de la | Example | - | Ana María'],
    ['Zoë Quill Jr.', '- | Quill | Jr. | Zoë'],
    ['Zoë Quill, III', '- | Quill | III | Zoë'],
    ['Z. O’Quill', '- | O’Quill | - | Z.'],
    ['José Example y Gasset', '- | Example y Gasset | - | José'],
    ['Ana Maria de Souza e Example', 'de | Souza e Example | - | Ana Maria'],
    ['Mingyu Zhang', '- | Zhang | - | Mingyu'],
    ['Yang Liu', '- | Liu | - | Yang'],
    ['Yu Qiao', '- | Qiao | - | Yu'],
    ['Min-jun Kim', '- | Kim | - | Min-jun'],
    ['Kim Al-hasan', '- | Al-hasan | - | Kim'],
    ['Lee Smith-Jones', '- | Smith-Jones | - | Lee'],
    ['Yu Hara', '- | Hara | - | Yu'],
    ['Ren Mori', '- | Mori | - | Ren'],
    ['Janette Turner Hospital', '"Janette Turner Hospital"'],
    ['Lin Ouyang', '- | Ouyang | - | Lin'],
    ['Chen Cohen', '- | Cohen | - | Chen'],
    ['Li Andersson', '- | Andersson | - | Li'],
    ['奎 佐伊', '- | 奎 | - | 佐伊'],
    ['田中 みお', '- | 田中 | - | みお'],
    ['김 철수', '- | 김 | - | 철수'],
  ])('%s is taken apart', (name, parts) => {
    expect(shown(name)).toBe(parts)
  })

  it.each([
    '奎佐伊',
    'クイル アン',
    'Example y Gasset',
    'Ana de Souza Example',
    'Plato',
    'Zhang Mingyu',
    'Lü Wei-Ling',
    'Zhao Xi’an',
    'Kim Min-jun',
    'Lin Shu-ting',
    'Zoë Mary Quill',
    'Gabriel García Example',
    'The Example Collaboration',
    'Example Research',
    'Example & Sons',
    'van Example',
    'Quill, Zoë',
    'R2D2 Example',
    'Zoë Q.',
    'Zoë Yu.',
    'Ana van Berg de Sol',
    'A. Maria Sol',
    'Zoë 伟 Quill',
    'van der Berg',
    'Quill Jr.',
    '',
  ])('%s is left whole, since it can be read in two ways', (name) => {
    expect(shown(name)).toBe(`"${name}"`)
  })

  it.each([
    ['Gabriel García Example', 'García Example', '- | García Example | - | Gabriel'],
    ['Ludwig van Example', 'van Example', 'van | Example | - | Ludwig'],
    ['Martin Luther Example Jr.', 'Example', '- | Example | Jr. | Martin Luther'],
    ['奎佐伊', '奎', '- | 奎 | - | 佐伊'],
    ['Quill Zoë', 'Quill', '- | Quill | - | Zoë'],
    ['Zhang Mingyu', 'Zhang', '- | Zhang | - | Mingyu'],
    ['Van Van', 'Van', '- | Van | - | Van'],
    [' Ana  García   Sol ', ' García  Sol', '- | García Sol | - | Ana'],
    ['Quill, Zoë', 'Quill', '- | Quill | - | Zoë'],
    ['Zoë Quill, MD', 'Quill', '"Zoë Quill, MD"'],
    ['Zoë Quill Jr.', 'Quill', '- | Quill | Jr. | Zoë'],
    ['Ann Quill-Ann', 'Ann', '- | Ann | - | Quill-Ann'],
    ['Ludwig van den Example', 'van den Example', 'van den | Example | - | Ludwig'],
    ['Some Big Experiment', 'Some Big Experiment', '"Some Big Experiment"'],
  ])('%s with the family name %s is taken apart there', (name, family, parts) => {
    expect(shown(name, family)).toBe(parts)
  })

  it('of a group stays whole when it begins with an article, however short it is', () => {
    expect(shown('The Quills')).toBe('"The Quills"')
  })
})

it.each([
  ['Ana María García López', true],
  ['Zoë Mary Quill', true],
  ['Zhang Mingyu', true],
  ['Mingyu Zhang', false],
  ['Zoë Quill', false],
  [' Ana  María García López ', true],
  ['Ana María de Souza e Example', false],
  ['Ana María van Example López', true],
  ['Zoë M. Quill', false],
  ['Ludwig van Example', false],
  ['The Quill Players', false],
  ['Example Research Group', false],
  ['Zoë and 3 others', false],
])('whether the family name of %s has to be said: %s', (name, doubt) => {
  expect(isFamilyInDoubt({ name })).toBe(doubt)
  expect(isFamilyInDoubt({ name, family: name.split(' ').at(-1) })).toBe(false)
})

it.each([
  ['Ludwig van der Example Jr.', 'van der Example, Ludwig Jr.'],
  ['Zoë Quill', 'Quill, Zoë'],
  ['Plato', 'Plato'],
])('%s stands in a list as %s', (name, turned) => {
  expect(familyFirst({ name })).toBe(turned)
})

it.each([
  ['The Ink Consortium', true],
  ['San Jose Chamber of Commerce', true],
  ['Maria Theresa of Austria', false],
  ['Zoë Quill', false],
])('%s is a group: %s', (name, is) => {
  expect(isOrganisation(name)).toBe(is)
})
