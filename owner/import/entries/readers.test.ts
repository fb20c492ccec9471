import { expect, it } from 'vitest'
import { contentOf } from '../test-site.ts'

it('reads news in every usual way of dating them, their emoji and what stands under them', () => {
  const { news } = contentOf(`# 🔥 News
- *2026.05*: &nbsp;🎉🎉 Engines are [out](https://example.org/out).
- [2025.01] A second thing
- **2024-12-02** A third, *in* italics
- Oct 2024: A fourth
  - with a line under it
- 2024年9月：第五条

<ul><li><strong>[2023.06]</strong> A sixth, in HTML</li></ul>
<div class="news"><div class="news-item"><time>2022.02</time><p>A <b>seventh</b>.</p></div>
<div class="news-item"><time>2021.03</time><p>An eighth.</p></div></div>`)
  expect(news.map(({ date, emoji, body }) => [date, emoji, body.trim()])).toEqual([
    ['2026-05', '🎉🎉', 'Engines are [out](https://example.org/out).'],
    ['2025-01', undefined, 'A second thing'],
    ['2024-12-02', undefined, 'A third, *in* italics'],
    ['2024-10', undefined, 'A fourth\n\n- with a line under it'],
    ['2024-09', undefined, '第五条'],
    ['2023-06', undefined, 'A sixth, in HTML'],
    ['2022-02', undefined, 'A **seventh**.'],
    ['2021-03', undefined, 'An eighth.'],
  ])
})

it('keeps the order of the page where dates are the same', () => {
  const { news } = contentOf('# News\n\n- *2024.10*: B\n- *2024.10*: A\n- *2024.10*: C')
  expect(news.map(({ body }) => body.trim())).toEqual(['B', 'A', 'C'])
})

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

it('knows a Chinese major as part of the degree', () => {
  const { education } = contentOf(
    '# 📖 Educations\n- *2021.09 - 2025.06*,&nbsp; 示例大学，数据科学专业，本科',
  )
  expect(education.map(({ institution, degree }) => [institution, degree])).toEqual([
    ['示例大学', '数据科学专业，本科'],
  ])
})

it('names a link that was an icon in brackets by where it leads', () => {
  const { sections } = contentOf(
    '# Works\n\n<p>A <a href="https://example.org/code">[<i class="fa fa-github"></i>]</a> of mine</p>',
  )
  expect(sections[0]?.body.trim()).toBe('A [example.org](https://example.org/code) of mine')
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

it('begins a talk with its words, whatever separates them from the time', () => {
  const { talks } = contentOf('# Talks\n\n- **2024.10 · Exampleville**  Engines of the Third Congress, Oral')
  expect(talks.map(({ date, title }) => [date, title])).toEqual([
    ['2024-10', '**Exampleville** Engines of the Third Congress, Oral'],
  ])
})

it('does not take a date alone for a time that goes on', () => {
  const { education, sections } = contentOf('# Educations\n- *2022*, Ph.D. in Engines, Example University')
  expect(education).toEqual([])
  expect(sections).toHaveLength(1)
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
