import { expect, it } from 'vitest'
import { contentOf } from '../test-site.ts'

it('guesses nothing: items without the facts stay prose, and most of them a whole section', () => {
  const content = contentOf(`# Experience
- *2023.08 - 2024.03*, Example Works.

# News
- Something happened once.

# Educations
- *2019.06 - 2022.04 (now)*, Words that name no place, words that name no degree.`)
  expect([content.experience, content.news, content.education]).toEqual([[], [], []])
  expect(content.sections.map(({ title, body }) => [title, body.trim()])).toEqual([
    ['Experience', '- *2023.08 - 2024.03*, Example Works.'],
    ['News', '- Something happened once.'],
    ['Educations', '- *2019.06 - 2022.04 (now)*, Words that name no place, words that name no degree.'],
  ])
})

it('reads pages that style sheets lay out: phrases without spaces between them, times and what is said about them', () => {
  const { news, education, sections } = contentOf(`<h2 class="head"><span>02</span> News</h2>

<ul class="news-list">
  <li><time datetime="2026-05">May 2026</time><span>Contributed to engines.</span></li>
  <li><time datetime="2026-03">March 2026</time><span>Began with <b>looms</b>.</span></li>
</ul>

<h2 class="head"><span>03</span> Education</h2>

<ul class="education-list">
  <li>
    <time datetime="2027">2027 — now</time>
    <strong>North University · Department of Looms</strong>
    <span>Incoming Ph.D. Student</span>
  </li>
  <li>
    <time datetime="2023">2023 — 2027 (Expected)</time>
    <strong>South University</strong>
    <span>Undergraduate, Engines</span>
  </li>
</ul>

<h2 class="head"><span>04</span> Projects</h2>

<div class="tags"><span>Steam</span><span>Looms</span></div>`)
  expect(news.map(({ date, body }) => [date, body.trim()])).toEqual([
    ['2026-05', 'Contributed to engines.'],
    ['2026-03', 'Began with **looms**.'],
  ])
  expect(
    education.map(({ start, end, institution, degree, body }) => [
      start,
      end,
      institution,
      degree,
      body.trim(),
    ]),
  ).toEqual([
    ['2027', undefined, 'North University · Department of Looms', 'Incoming Ph.D. Student', ''],
    ['2023', '2027', 'South University', 'Undergraduate, Engines', '(Expected)'],
  ])
  expect(sections.map(({ body }) => body.trim())).toEqual(['Steam Looms'])
})

it('names a link that was an icon in brackets by where it leads', () => {
  const { sections } = contentOf(
    '# Works\n\n<p>A <a href="https://example.org/code">[<i class="fa fa-github"></i>]</a> of mine</p>',
  )
  expect(sections[0]?.body.trim()).toBe('A [example.org](https://example.org/code) of mine')
})

it('keeps a heading over entries where it leads somewhere, and where no entry says its words', () => {
  const paper = (title: string) => `- **A. Example**, B. Sample. ${title}. In CONFEX 2023.\n`
  const linked = contentOf(
    `# Publications\n\n## [Robots](https://example.org/robots)\n${paper('Engines')}${paper('Looms')}`,
  )
  expect(linked.publications).toHaveLength(2)
  expect(JSON.stringify(linked)).toContain('https://example.org/robots')
  const plain = contentOf(`# Publications\n\n## Robots\n${paper('Engines')}${paper('Looms')}`)
  expect(plain.publications.map(({ topics, body }) => [topics, body])).toEqual([
    [['Robots'], ''],
    [['Robots'], ''],
  ])
  const nested = contentOf(
    `# Publications\n\n## Robots\n### Flying ones\n${paper('Engines')}${paper('Looms')}`,
  )
  expect(JSON.stringify(nested.publications)).toContain('Robots')
  expect(JSON.stringify(nested.publications)).toContain('Flying ones')
  const misplaced = contentOf(`# Publications\n\n## 2021\n${paper('Engines')}${paper('Looms')}`)
  expect(misplaced.publications.map(({ body }) => body.trim())).toEqual(['2021', ''])
})

it('keeps an item as it is where an entry would lose a link of it, or a word', () => {
  for (const [heading, item] of [
    ['News', '[*2024.10*](https://example.org/lost): An item'],
    ['Honors and Awards', '[*2021*](https://example.org/lost) Prize'],
    ['Invited Talks', '[*2021.03*](https://example.org/lost), Engines'],
    [
      'Publications',
      '[Engines at Work](https://example.org/p), [A. Sample](https://example.org/lost), **Ada Example**, [CONFEX](https://example.org/c) 2024',
    ],
  ]) {
    const { sections } = contentOf(`# ${heading}\n\n- ${item}`)
    expect(sections.map(({ body }) => body).join(), heading).toContain('(https://example.org/lost)')
  }
  const years = contentOf(
    '# Publications\n\n- A. Sample, **Ada Example** (2024). Engines at Work: A Study. In In CONFEX 2024, Oct. 2024, 2024',
  )
  expect(years.publications).toEqual([])
  expect(years.sections[0]?.body).toContain('CONFEX 2024, Oct. 2024, 2024')
})

it('leaves a section whole of which it understands less than half', () => {
  const page = `# News
- *2024.10*: A dated thing
- A thing of no date
- Another thing of no date`
  const { news, sections } = contentOf(page)
  expect(news).toEqual([])
  expect(sections.map(({ title, body }) => [title, body.trim()])).toEqual([
    ['News', '- *2024.10*: A dated thing\n- A thing of no date\n- Another thing of no date'],
  ])
})

it('keeps lists in lists, and lines, in the text of an entry', () => {
  const { news } = contentOf(`# News
- *2024.10*: Looms
  - of wood<br>from here
    - and of oak
  - of iron`)
  expect(news[0]?.body.trim()).toBe(`Looms

- of wood\\
  from here
  - and of oak
- of iron`)
})
