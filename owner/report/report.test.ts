import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Statistics } from '../../lib/scholar/statistics.ts'
import { entry, load, paper, type TestFiles } from '../../lib/test-folder.ts'
import { coauthorsOf } from './coauthors.ts'
import { conflictsReport } from './conflicts.ts'
import { asCsv, asWorkbook, nsfRows } from './nsf-table.ts'
import { yearReport } from './year.ts'

const november = new Date('2026-11-27T00:00:00Z')

/** A paper by the owner and others, with facts of its own. */
const by = (authors: string, facts: string, title = 'On Tests') =>
  entry(`title: ${title}\nauthors: [Zoë Quill, ${authors}]\nvenue: V\n${facts}`)

async function coauthors(files: TestFiles, months = 48) {
  return coauthorsOf(await load(files, { drafts: false }), november, months)
}

describe('co-authors', () => {
  it('are those of the last months, by family name, each once with the last date', async () => {
    const { people } = await coauthors({
      'publications/new.md': by('Bo Thread, Cleo Núñez', 'year: 2025\nmonth: 3', 'One'),
      'publications/newer.md': by('Bo Thread', 'year: 2026', 'Two'),
      'publications/just.md': by('Ann Arm', 'year: 2022\nmonth: 11', 'Three'),
      'publications/old.md': by('Too Old', 'year: 2022\nmonth: 10', 'Four'),
      'publications/draft.md': by('Not Yet', 'year: 2026\ndraft: true', 'Five'),
      'publications/sent.md': by('Dee Weft', 'status: submitted', 'Six'),
    })
    expect(people.map(({ name, last }) => [name, last])).toEqual([
      ['Arm, Ann', '2022-11'],
      ['Núñez, Cleo', '2025-03'],
      ['Thread, Bo', '2026'],
      ['Weft, Dee', undefined],
    ])
  })

  it('of a paper of which only the year is known may be older, and that is said', async () => {
    const { people, remarks } = await coauthors({
      'publications/a.md': by('Bo Thread', 'year: 2022', 'Maybe'),
      'publications/b.md': by('Too Old', 'year: 2021', 'Never'),
    })
    expect(people.map(({ name }) => name)).toEqual(['Thread, Bo'])
    expect(remarks).toEqual(['"Maybe" may be older than 48 months, since only its year is known'])
  })

  it('are one person where the profile says so, and may be where names are alike', async () => {
    const papers = {
      'publications/a.md': by('B. Thread, Ann Arm, Al Arm', 'year: 2026', 'One'),
      'publications/b.md': by('Bo Thread', 'year: 2025', 'Two'),
    }
    const apart = await coauthors(papers)
    expect(apart.remarks).toEqual([
      'Thread, B. and Thread, Bo may be one person (write one under "coauthors" in content/profile.md, the other spelling under its "names")',
    ])
    const joined = await coauthors({
      ...papers,
      'profile.md': entry(
        "name: Zoë Quill\ncoauthors: [{ name: Bo Thread, names: [B. Thread], url: 'https://e.example' }]",
      ),
    })
    expect(joined.people.map(({ name, last }) => `${name} ${last}`)).toEqual([
      'Arm, Al 2026',
      'Arm, Ann 2026',
      'Thread, Bo 2026',
    ])
    expect(joined.remarks).toEqual([])
  })

  it('are one person by their ORCID, and may be where letters differ by a mark alone', async () => {
    const { people, remarks } = await coauthors({
      'publications/a.md': by(
        '{ name: O. Q. Cid, orcid: 0000-0002-1825-0097 }, Maria Kovac',
        'year: 2025',
        'One',
      ),
      'publications/b.md': by(
        '{ name: Orla Cid, orcid: 0000-0002-1825-0097 }, Mária Kováč',
        'year: 2026',
        'Two',
      ),
    })
    expect(people.map(({ name, last }) => `${name} ${last}`)).toEqual([
      'Cid, Orla 2026',
      'Kovac, Maria 2025',
      'Kováč, Mária 2026',
    ])
    expect(remarks).toEqual([expect.stringContaining('Kovac, Maria and Kováč, Mária may be one person')])
  })

  it('of papers without a year, and of such as do not name the owner, are counted, and that is said', async () => {
    const { people, remarks } = await coauthors({
      'publications/a.md': by('Bo Thread', 'kind: webpage', 'Page'),
      'publications/b.md': paper('month: 5').replace('2024', '2026'),
    })
    expect(people.map(({ name }) => name)).toEqual(['Author, A.', 'Thread, Bo'])
    expect(remarks).toEqual([
      '"Page" may be older than 48 months, since its year is not known',
      '"On Tests" does not name the owner among its authors, who are counted all the same',
    ])
  })

  it('whose names cannot be taken apart, or are not listed, are said', async () => {
    const { people, remarks } = await coauthors({
      'publications/a.md': by(
        'Ana María García López, 王伟, The Loom Team',
        'year: 2026\netAl: true\ncollaboration: LOOM',
      ),
    })
    expect(people.map(({ name }) => name)).toEqual(['Ana María García López', 'The Loom Team', '王伟'])
    expect(remarks).toEqual([
      '"On Tests" names more authors than it lists ("et al.")',
      '"On Tests" is by a collaboration, whose members are not listed',
      'which part of a name is the family name is not certain of: Ana María García López; The Loom Team; 王伟 (write "family" beside the name in the paper)',
    ])
  })
})

describe('the table of the NSF', () => {
  const rows = nsfRows([
    { name: 'Thread, Bo', family: 'Thread', last: '2025-03' },
    { name: '=HYPERLINK("x")', family: '', last: undefined },
  ])

  it('is CSV that spreadsheets read, with no formula in it', () => {
    expect(asCsv(rows)).toBe(
      '\ufeff4,Name:,Organizational Affiliation,"Optional  (email, Department)",Last Active\r\nA:,"Thread, Bo",,,03/2025\r\nA:,"\'=HYPERLINK(""x"")",,,\r\n',
    )
  })

  it('is a workbook whose cells are text', async () => {
    const parts = unzipSync(await asWorkbook(rows))
    const text = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n')
    expect(Object.keys(parts)).toContain('xl/worksheets/sheet1.xml')
    for (const words of ['Organizational Affiliation', 'Thread, Bo', '03/2025', '=HYPERLINK('])
      expect(text).toContain(words)
    expect(text).not.toContain('<f>')
    expect(text).toContain('Table 4')
  })
})

it('conflicts are those with whom the owner edited, too', async () => {
  const content = await load({
    'publications/a.md': entry(
      'title: Looms\neditors: [Zoë Quill, Eda Weft]\nvenue: Press\nkind: book\nyear: 2025',
    ),
    'publications/b.md': entry(
      'title: Old Looms\neditors: [Zoë Quill, Old Weft]\nvenue: Press\nkind: book\nyear: 2015',
    ),
  })
  const report = conflictsReport(content, november, 48)
  expect(report).toContain('## Co-editors of the last 48 months\n\n- Weft, Eda\n')
  expect(report).not.toContain('Old')
})

it('conflicts are co-authors, advisors and institutions, and what is not known', async () => {
  const content = await load({
    'profile.md': entry('name: Zoë Quill\naffiliation: Mill'),
    'publications/a.md': by('Bo Thread', 'year: 2026'),
    'education/e.md': entry(
      "start: 2010\nend: 2014\ninstitution: '[Uni](https://u.example)'\ndegree: PhD\ndetails: [{ label: Supervisor, text: Prof. *Heddle* }, { label: GPA, text: 4.0 }, { label: 导师, text: 王伟 }]",
    ),
  })
  expect(conflictsReport(content, november, 48).split('\n').filter(Boolean)).toEqual([
    '# Conflicts of interest of Zoë Quill',
    '## Co-authors of the last 48 months',
    '- Thread, Bo: 2026',
    '## Advisors',
    '- Prof. Heddle (Supervisor, Uni)',
    '- 王伟 (导师, Uni)',
    '## Institutions',
    '- Mill: now',
    '- Uni: 2010 – 2014',
    '## What this report cannot know',
    '- whom the owner advised, and with whom a project or a grant was shared: the content has no place for either',
  ])
})

describe('a year', () => {
  const snapshot = (
    asOf: string,
    citations: number,
    source: Statistics['source'] = 'OpenAlex',
  ): Statistics => ({
    source,
    asOf,
    citations,
    hIndex: 5,
    perYear: [{ year: 2025, citations: 31 }],
    papers: [],
  })

  async function report(snapshots: Statistics[] = [], files: TestFiles = {}) {
    const content = await load({
      'publications/in.md': paper().replace('2024', '2025'),
      'publications/out.md': paper('draft: false').replace('On Tests', 'Out'),
      'publications/sent.md': entry('title: Sent\nauthors: [A. B.]\nstatus: submitted'),
      'talks/t.md': entry('date: 2025-05\ntitle: A Talk'),
      'awards/a.md': entry('date: 2024\nend: 2026\ntitle: A Fellowship'),
      'activities/a.md': entry(
        'group: Reviewer\nvenues: [{ name: LOOM, years: [2024, 2025] }, { name: TEX }]',
      ),
      ...files,
    })
    return yearReport(content, 2025, snapshots, (address) => address)
  }

  it('is what the content dates so, and what it cannot', async () => {
    const text = await report()
    expect(text.split('\n').filter(Boolean)).toEqual([
      '# Zoë Quill, 2025',
      '## Publications (1)',
      '- **[On Tests](/publications/in)**\\',
      '  A. Author\\',
      '  Venue 2025',
      '## Talks (1)',
      '- May 2025: **A Talk**',
      '## Awards (1)',
      '- 2024 – 2026: A Fellowship',
      '## Service (1)',
      '### Reviewer',
      '- LOOM (2025)',
      '## Citations',
      '- unknown: there is no content/scholar.json, which "npm run scholar" keeps',
      '## What this report cannot know',
      '- of which year are: Sent (not out yet)',
      '- whether service without years was done in 2025: TEX (Reviewer)',
      '- grants, students and committees, for which the content has no place of its own',
    ])
  })

  it('has the citations gained between the states that are known, of one source', async () => {
    const text = await report([
      snapshot('2024-06-01', 900, 'Google Scholar'),
      snapshot('2024-12-20', 100),
      snapshot('2025-06-01', 120),
      snapshot('2025-12-30', 140),
      snapshot('2026-03-01', 150),
    ])
    expect(text).toContain('- 31 received in 2025 by the count of OpenAlex as of 2026-03-01\n')
    expect(text).toContain(
      '- 40 gained between 2024-12-20 (100) and 2025-12-30 (140), by OpenAlex; h-index 5 then, 5 at the end\n',
    )
  })

  it('has no gain where one state alone is known', async () => {
    expect(await report([snapshot('2025-06-01', 120)])).toContain('a gain within 2025: unknown')
    expect(await report([snapshot('2023-06-01', 120), snapshot('2026-01-01', 150)])).toContain(
      'a gain within 2025: unknown',
    )
  })
})
