import { expect, it } from 'vitest'
import { contentOf } from '../test-site.ts'

it('reads talks and courses', () => {
  const content = contentOf(`# 💬 Invited Talks
- *2025.11.24*: Example Summit, Exampleville. *Engines at Scale*. Ada Example. [[Slides](https://example.org/s.pdf)]
- *2024.06*, A talk about steam. \\| [\\[video\\]](https://example.org/v)

# 📕 Teaching
- Teaching Assistant at EXU
  - 2023 Fall Semester, EX101 Engines for All
  - 2022 Spring Semester, EX 202, Steam`)
  expect(
    content.talks.map(({ date, title, host, links, body }) => [date, title, host, links, body.trim()]),
  ).toEqual([
    [
      '2025-11-24',
      'Engines at Scale',
      'Example Summit, Exampleville',
      [{ label: 'Slides', url: 'https://example.org/s.pdf' }],
      'Ada Example.',
    ],
    ['2024-06', 'A talk about steam.', undefined, [{ label: 'video', url: 'https://example.org/v' }], ''],
  ])
  expect(
    content.teaching.map(({ date, term, code, course, institution, role }) => [
      date,
      term,
      code,
      course,
      institution,
      role,
    ]),
  ).toEqual([
    ['2023', '2023 Fall Semester', 'EX101', 'Engines for All', 'EXU', 'Teaching Assistant'],
    ['2022', '2022 Spring Semester', 'EX 202', 'Steam', 'EXU', 'Teaching Assistant'],
  ])
})

it('begins a talk with its words, whatever separates them from the time', () => {
  const { talks } = contentOf('# Talks\n\n- **2024.10 · Exampleville**  Engines of the Third Congress, Oral')
  expect(talks.map(({ date, title }) => [date, title])).toEqual([
    ['2024-10', '**Exampleville** Engines of the Third Congress, Oral'],
  ])
})
