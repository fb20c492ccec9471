import { expect, it } from 'vitest'
import { contentOf } from '../test-site.ts'

it('reads activities in lists inside lists, behind a label, and with the role behind', () => {
  const { activities } = contentOf(`# Services
- Program Committee:
  - Machines:
    - CONFEX'23,24, EXCON'25
  - Steam:
    - STEAMCON'24
- **Conference Reviewer**: CONFEX23; EXCON24
- Journal Reviewer: ACTA, Journal of Engines
- Transactions on Engines, Steam and Smoke (TESS) 2026/2025 Reviewer
- \`CONFEX Helper\` CONFEX 2025`)
  expect(
    activities.map(({ group, area, venues }) => [
      group,
      area,
      venues.map(({ name, years }) => [name, ...years].join(' ')),
    ]),
  ).toEqual([
    ['Program Committee', 'Machines', ['CONFEX 2023 2024', 'EXCON 2025']],
    ['Program Committee', 'Steam', ['STEAMCON 2024']],
    ['Conference Reviewer', undefined, ['CONFEX 2023', 'EXCON 2024']],
    ['Journal Reviewer', undefined, ['ACTA', 'Journal of Engines']],
    ['Reviewer', undefined, ['Transactions on Engines, Steam and Smoke (TESS) 2026 2025']],
    ['CONFEX Helper', undefined, ['CONFEX 2025']],
  ])
})

it('reads venues behind their year, under a heading, and with two years', () => {
  const { activities } = contentOf(`# Academic Services

- Reviewer: 2026(CONFEX, EXCON), 2025(CONFEX)
- Organizer: Engine Challenge 2024 and 2022

### Journal Reviewer
* Transactions on Engines, ENGINES ONE`)
  expect(
    activities.map(({ group, venues }) => [group, venues.map(({ name, years }) => [name, years])]),
  ).toEqual([
    [
      'Reviewer',
      [
        ['CONFEX', [2026]],
        ['EXCON', [2026]],
        ['CONFEX', [2025]],
      ],
    ],
    ['Organizer', [['Engine Challenge', [2024, 2022]]]],
    [
      'Journal Reviewer',
      [
        ['Transactions on Engines', []],
        ['ENGINES ONE', []],
      ],
    ],
  ])
})

it('reads a role before its venues, and leaves in a name what follows its year', () => {
  const { activities } = contentOf(`# Services
- Reviewer for CONFEX 2024, EXCON 2025
- Reviewer at **Engine Access**
- \`Area Chair\` EXA 2024 Rolling, CONFEX 2023`)
  expect(
    activities.map(({ group, venues }) => [
      group,
      venues.map(({ name, years }) => [name, ...years].join(' ')),
    ]),
  ).toEqual([
    ['Reviewer', ['CONFEX 2024', 'EXCON 2025', 'Engine Access']],
    ['Area Chair', ['EXA 2024 Rolling', 'CONFEX 2023']],
  ])
})

it('reads venues one below the other, under an area or a role', () => {
  const { activities } = contentOf(`# Services
- Program Committee:
  - Machines:
    - CONFEX 2023
    - EXCON 2024
- Conference Reviewer<br>CONFEX 2022<br>EXCON 2021`)
  expect(activities.map(({ group, area, venues }) => [group, area, venues.map(({ name }) => name)])).toEqual([
    ['Program Committee', 'Machines', ['CONFEX', 'EXCON']],
    ['Conference Reviewer', undefined, ['CONFEX', 'EXCON']],
  ])
})

it.each([
  ['a sentence', 'Reviewer: CONFEX 2024. I read many papers'],
  ['half of a bracket', 'Reviewer: Engines (Steam, Smoke) and more'],
  ['a list that goes on', 'Reviewer: CONFEX 2024, EXCON and'],
  ['a label that names no role', 'Things\n  CONFEX 2024'],
])('makes no venue of %s, and loses no word of it', (_, line) => {
  const { activities, sections } = contentOf(`# Services\n\n- ${line}\n`)
  expect(activities).toEqual([])
  for (const word of line.match(/\w+/g) ?? []) expect(sections[0]?.body).toContain(word)
})

const linesOf = (page: string) =>
  contentOf(`# Services\n\n${page}`).activities.map(
    ({ group, area, venues }) =>
      `${group}${area ? ` (${area})` : ''}: ${venues.map(({ name, years }) => [name, ...years].join(' ')).join(', ')}`,
  )

it.each([
  ["Reviewer: CONFEX'23,24, EXCON’25", 'Reviewer: CONFEX 2023 2024, EXCON 2025'],
  ['Reviewer: CONFEX23; EXCON24、ACTA', 'Reviewer: CONFEX 2023, EXCON 2024, ACTA'],
  ['Reviewer: CONFEX 2023/2024', 'Reviewer: CONFEX 2023 2024'],
  ['Reviewer: CONFEX 2023 & 2024', 'Reviewer: CONFEX 2023 2024'],
  ['Reviewer: CONFEX (2023), EXCON (2024).', 'Reviewer: CONFEX 2023, EXCON 2024'],
  ['Reviewer: CONFEX 2023 EXCON 2024', 'Reviewer: CONFEX 2023, EXCON 2024'],
  ['Reviewer: CONFEX and EXCON', 'Reviewer: CONFEX, EXCON'],
  ['审稿人：示例会议 2024', '审稿人: 示例会议 2024'],
  ['`Reviewer` CONFEX 2024', 'Reviewer: CONFEX 2024'],
  ['**Senior Reviewer** CONFEX 2024', 'Senior Reviewer: CONFEX 2024'],
  ['Engine Letters 2024 Reviewer', 'Reviewer: Engine Letters 2024'],
  ['CONFEX 2024, EXCON 2025 Program Committee', 'Program Committee: CONFEX 2024, EXCON 2025'],
  ['CONFEX 2024 Guest Editor.', 'Guest Editor: CONFEX 2024'],
  ['Area Chair of CONFEX 2024', 'Area Chair: CONFEX 2024'],
  ['PC Member at CONFEX 2024', 'PC Member: CONFEX 2024'],
  [
    'Reviewer for Conference on Engines, Steam and Smoke (ESS) 2026',
    'Reviewer: Conference on Engines, Steam and Smoke (ESS) 2026',
  ],
])('reads %s', (line, read) => {
  expect(linesOf(`- ${line}`)).toEqual([read])
})

it('items of one role are one entry, in their order', () => {
  expect(linesOf('- Reviewer: CONFEX 2024\n- Organizer: EXCON 2024\n- Reviewer: ACTA 2025')).toEqual([
    'Reviewer: CONFEX 2024, ACTA 2025',
    'Organizer: EXCON 2024',
  ])
})

it('reads areas before a colon, beside venues of no area', () => {
  expect(linesOf('- Reviewer:\n  - Machines: CONFEX 2024\n  - Steam: EXCON 2024')).toEqual([
    'Reviewer (Machines): CONFEX 2024',
    'Reviewer (Steam): EXCON 2024',
  ])
  expect(linesOf('- Reviewer:\n  - CONFEX 2024\n  - EXCON 2024')).toEqual([
    'Reviewer: CONFEX 2024, EXCON 2024',
  ])
})

it.each([
  ['years that are a period', 'Reviewer: CONFEX 2020, 2021-2023'],
  ['a link, which an entry has no place for', 'Reviewer: [CONFEX](https://example.org) 2024'],
  ['small letters', 'Reviewer: many conferences 2024'],
  ['a sentence of the owner', 'Reviewer: I was one of CONFEX 2024'],
  ['a single letter', 'Reviewer: X 2024'],
  ['a label without words', ':\n  - CONFEX 2024'],
])('makes no venue of %s', (_, line) => {
  expect(linesOf(`- ${line}`)).toEqual([])
})
