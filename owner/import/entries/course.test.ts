import { expect, it } from 'vitest'
import { contentOf } from '../test-site.ts'

const coursesOf = (items: string) =>
  contentOf(`# Teaching\n\n${items}`).teaching.map(({ date, term, code, course, institution, role }) =>
    [date, term, code ?? '', course, institution, role].join(' | '),
  )

it.each([
  ['Fall 2023: Looms, TA @ EXU', '2023 | Fall 2023 |  | Looms | EXU | TA'],
  [
    '2023 Fall, EX 101, Looms. (Teaching Assistant at EXU)',
    '2023 | 2023 Fall | EX 101 | Looms | EXU | Teaching Assistant',
  ],
  [
    'Spring 2022, EX-101A: Looms of *Old*, Lecturer, Example University.',
    '2022 | Spring 2022 | EX-101A | Looms of *Old* | Example University | Lecturer',
  ],
  [
    '2023-24 Winter Term, Looms (head teaching assistant, EXU).',
    '2023 | 2023-24 Winter Term |  | Looms | EXU | head teaching assistant',
  ],
  ['Autumn 2021 quarter. Looms，助教 at 示例大学', '2021 | Autumn 2021 quarter |  | Looms | 示例大学 | 助教'],
])('%s', (item, course) => {
  expect(coursesOf(`- ${item}`)).toEqual([course])
})

it.each([
  ['no term', 'Looms, TA at EXU'],
  ['no course', 'Fall 2023, TA at EXU'],
  ['no role', 'Fall 2023, Looms, Visitor at EXU'],
  ['no place', 'Fall 2023, Looms, TA'],
  ['more below it', 'Fall 2023: Looms, TA at EXU\n  - Fall 2022: Yarn'],
])('is none with %s', (_, item) => {
  expect(coursesOf(`- ${item}`)).toEqual([])
})

it('under a role at a place, all of them or none', () => {
  const role = '- Lecturer, Example University:\n  - Fall 2023, EX101 Looms'
  expect(coursesOf(`${role}\n  - Fall 2022, Yarn`)).toEqual([
    '2023 | Fall 2023 | EX101 | Looms | Example University | Lecturer',
    '2022 | Fall 2022 |  | Yarn | Example University | Lecturer',
  ])
  expect(coursesOf(`${role}\n  - Yarn of no term`)).toEqual([])
  expect(coursesOf('- Weaver at Example University\n  - Fall 2023, EX101 Looms')).toEqual([])
})
