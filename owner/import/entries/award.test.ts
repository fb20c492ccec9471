import { expect, it } from 'vitest'
import { contentOf } from '../test-site.ts'

it('reads awards: rank, event and giver where pieces of the line say so, and nothing else', () => {
  const { awards } = contentOf(`# 🎖 Honors and Awards
- 2024, Best Speaker at a Salon.
- 2023, 1st Place, Engine Building - Small Ones (Example Contest of Engines).
- *2022.10* Outstanding Student (top 3%), Example University, Exampleland
- 2020-2021 Second Prize of a Scholarship (Top 8%)
- A late prize, 2019
- *2018/2016*: **Example Scholarship**, Exampleland
- 2015 **Steam Prize** 示例大学的奖`)
  expect(
    awards.map(({ date, end, rank, title, event, issuer, body }) => [
      date,
      end,
      rank,
      title,
      event,
      issuer,
      body.trim(),
    ]),
  ).toEqual([
    ['2024', undefined, undefined, 'Best Speaker at a Salon', undefined, undefined, ''],
    [
      '2023',
      undefined,
      '1st Place',
      'Engine Building - Small Ones',
      'Example Contest of Engines',
      undefined,
      '',
    ],
    [
      '2022-10',
      undefined,
      undefined,
      'Outstanding Student (top 3%)',
      undefined,
      'Example University, Exampleland',
      '',
    ],
    ['2020', '2021', undefined, 'Second Prize of a Scholarship (Top 8%)', undefined, undefined, ''],
    ['2019', undefined, undefined, 'A late prize', undefined, undefined, ''],
    ['2018', undefined, undefined, '**Example Scholarship**, Exampleland', undefined, undefined, ''],
    ['2016', undefined, undefined, '**Example Scholarship**, Exampleland', undefined, undefined, ''],
    ['2015', undefined, undefined, 'Steam Prize', undefined, undefined, '示例大学的奖'],
  ])
})

it('reads awards in lists inside a list, and leaves several on one line as they are', () => {
  const { awards, sections } = contentOf(`# Awards

- Honors
  - Outstanding Graduate of North University, 2024.
  - Excellent Student, 2021.
- Scholarships
  - Steam Scholarship (2024), Loom Scholarship (2023)`)
  expect(awards.map(({ date, title, body }) => [date, title, body.trim()])).toEqual([
    ['2024', 'Outstanding Graduate of North University', 'Honors'],
    ['2021', 'Excellent Student', ''],
  ])
  expect(sections[0]?.body.trim()).toBe(
    '**Scholarships**\n\n- Steam Scholarship (2024), Loom Scholarship (2023)',
  )
})
