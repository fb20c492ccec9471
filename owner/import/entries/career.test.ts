import { expect, it } from 'vitest'
import { contentOf } from '../test-site.ts'

it('reads education with the place before the degree or behind it, and its details', () => {
  const { education } = contentOf(`# 📖 Educations
- *2023.09 - now*, Example University (North), PhD Candidate in Engines
  - Supervisor: Prof. Bo Sample
  - Won a [prize](https://example.org/prize) of sorts
- *2020.09 - 2023.06*, M.Sc. in Steam, Example Institute of Technology, Exampleville. (GPA: 3.9/4.0, Rank: 1/93)
- *2016 - 2020*: B.S. in Physics **Example College**, advised by Cy Third.
- 2012.09 – 2016.06，示例大学，物理学，学士`)
  expect(
    education.map(({ start, end, institution, degree, details, body }) => [
      start,
      end,
      institution,
      degree,
      details.map(({ label, text }) => `${label}: ${text}`),
      body.trim(),
    ]),
  ).toEqual([
    [
      '2023-09',
      undefined,
      'Example University (North)',
      'PhD Candidate in Engines',
      ['Supervisor: Prof. Bo Sample'],
      '- Won a [prize](https://example.org/prize) of sorts',
    ],
    [
      '2020-09',
      '2023-06',
      'Example Institute of Technology, Exampleville',
      'M.Sc. in Steam',
      ['GPA: 3.9/4.0', 'Rank: 1/93'],
      '',
    ],
    ['2016', '2020', 'Example College', 'B.S. in Physics', ['Advised by: Cy Third'], ''],
    ['2012-09', '2016-06', '示例大学，物理学', '学士', [], ''],
  ])
})

it('reads experience as list items, as a dated paragraph over a list, and as cards', () => {
  const { experience } = contentOf(`# 💻 Internships
- *2024.05 - Present*, Research Intern, [Example Works](https://example.org), advised by [Bo Sample](https://example.org/bo)
- *2023.05 - 2023.08*, **Example Labs**, Engineer.

***2022.06-2022.08*, Developer (full-time), Example Co. Ltd., Exampleville**
- Kept the engine running

<div class="list">
<article><time>2020-2021</time><div><h3>Head of Steam</h3><p>Example Ships</p></div></article>
<article><time>2019-2020</time><div><h3>Stoker and Manager</h3><p>Example Trains</p></div></article>
</div>`)
  expect(
    experience.map(({ start, end, organization, organizationUrl, role, details, body }) => [
      start,
      end,
      organization,
      organizationUrl,
      role,
      details.length,
      body.trim(),
    ]),
  ).toEqual([
    ['2024-05', undefined, 'Example Works', 'https://example.org', 'Research Intern', 1, ''],
    ['2023-05', '2023-08', 'Example Labs', undefined, 'Engineer', 0, ''],
    [
      '2022-06',
      '2022-08',
      'Example Co. Ltd., Exampleville',
      undefined,
      'Developer (full-time)',
      0,
      '- Kept the engine running',
    ],
    ['2020', '2021', 'Example Ships', undefined, 'Head of Steam', 0, ''],
    ['2019', '2020', 'Example Trains', undefined, 'Stoker and Manager', 0, ''],
  ])
})

it('reads headings with a time, a role at a place, tables and times at the end', () => {
  const { education, experience, awards } = contentOf(`# Education
### Ph.D. in Engines, Example University (2019 - 2023)
Advisor: Bo Sample

### B.S. in Steam, Example College (2015 - 2019)

# Experience
- Software Engineer at Example Works (2020 - 2021)
- Research Intern, Example Labs, May 2022 - Aug 2022

# Awards
| | |
|---|---|
| 2020 | A Prize of Tables |
| 2019.05 | Another Prize |`)
  expect(
    education.map(({ start, end, institution, degree, details }) => [
      start,
      end,
      institution,
      degree,
      details.length,
    ]),
  ).toEqual([
    ['2019', '2023', 'Example University', 'Ph.D. in Engines', 1],
    ['2015', '2019', 'Example College', 'B.S. in Steam', 0],
  ])
  expect(experience.map(({ start, end, organization, role }) => [start, end, organization, role])).toEqual([
    ['2022-05', '2022-08', 'Example Labs', 'Research Intern'],
    ['2020', '2021', 'Example Works', 'Software Engineer'],
  ])
  expect(awards.map(({ date, title }) => [date, title])).toEqual([
    ['2020', 'A Prize of Tables'],
    ['2019-05', 'Another Prize'],
  ])
})

it('splits a section of both, by what each item says', () => {
  const content = contentOf(`# 📖 Educations and Experiences
- *2021 - 2024*, Example University, Ph.D. in Engines.
- *2020 - 2021*, Example Works, Research Intern.`)
  expect([content.education.length, content.experience.length]).toEqual([1, 1])
  expect(content.site.sections.map(({ of, title }) => [of, title])).toEqual([
    ['education', '📖 Educations'],
    ['experience', 'Experiences'],
  ])
})

it('knows a Chinese major as part of the degree', () => {
  const { education } = contentOf(
    '# 📖 Educations\n- *2021.09 - 2025.06*,&nbsp; 示例大学，数据科学专业，本科',
  )
  expect(education.map(({ institution, degree }) => [institution, degree])).toEqual([
    ['示例大学', '数据科学专业，本科'],
  ])
})

it('keeps advisors, logos and sentences out of the name of a place', () => {
  const { experience } = contentOf(`# Experience

- *2025.04 - 2026.03 (Expected)*, Research Associate, [RIEX](https://example.org/r), Japan. [Advised by [Bo Sample](https://example.org/bo)]
- ![logo](images/none.png) *2025.08 - Present*, ByteX. Research Intern, Data Group.

  Collaborate with Meng Sample and the engines of Cy Third. Developed a kit.

<div class='exp-box'><div><img src='images/none.png' alt="sym"></div>
<div markdown="1">

[**Alix Group**](https://example.org/a), Northtown

**Research Intern** @ Tong Lab

2024.04 - 2024.07
</div></div>`)
  expect(
    experience.map(({ organization, role, details, body }) => [
      organization,
      role,
      details.map(({ label, text }) => `${label}: ${text}`),
      body.trim(),
    ]),
  ).toEqual([
    [
      'ByteX, Data Group',
      'Research Intern',
      [],
      'Collaborate with Meng Sample and the engines of Cy Third. Developed a kit.',
    ],
    [
      '[RIEX](https://example.org/r), Japan',
      'Research Associate',
      ['Advised by: [Bo Sample](https://example.org/bo)'],
      '*(Expected)*',
    ],
    ['[Alix Group](https://example.org/a), Northtown, Tong Lab', 'Research Intern', [], ''],
  ])
})

it('takes the link of a logo before a place as the place’s address', () => {
  const { news, education } = contentOf(`# 🔥 消息
- *2024.10*: 🎉 一篇论文被接收.

# 🎓 教育经历
- *2022.09 - Now*, 博士研究生, <a href="https://example.org/u"><img src="/images/none.png" width="20pt"></a> 示例大学, 计算机学院`)
  expect(news.map(({ date, emoji, body }) => [date, emoji, body.trim()])).toEqual([
    ['2024-10', '🎉', '一篇论文被接收.'],
  ])
  expect(education.map(({ institution, url, degree }) => [institution, url, degree])).toEqual([
    ['示例大学, 计算机学院', 'https://example.org/u', '博士研究生'],
  ])
})

it('takes the role of an internship from a heading that says nothing else', () => {
  const internships = `- *2019.05 - 2020.02*, [Example Works](https://example.org), Exampleville.
- *2018.05 - 2018.08*, Stoker and Research Intern, Example Ships`
  expect(
    contentOf(`# 💻 Internships\n${internships}`).experience.map(({ organization, role }) => [
      organization,
      role,
    ]),
  ).toEqual([
    ['[Example Works](https://example.org), Exampleville', 'Internship'],
    ['Example Ships', 'Stoker and Research Intern'],
  ])
  expect(contentOf(`# Internships and Visits\n${internships}`).experience).toHaveLength(1)
})

it('does not take a date alone for a time that goes on', () => {
  const { education, sections } = contentOf('# Educations\n- *2022*, Ph.D. in Engines, Example University')
  expect(education).toEqual([])
  expect(sections).toHaveLength(1)
})

it('takes what is surely a role for it, before what only sounds like one', () => {
  const { experience } = contentOf('# Experience\n- *2020 - 2021*, Engineer Works Ltd, Research Intern')
  expect(experience.map(({ organization, role }) => [organization, role])).toEqual([
    ['Engineer Works Ltd', 'Research Intern'],
  ])
})
