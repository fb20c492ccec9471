import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../content/files.ts'
import { loadContent } from '../content/load.ts'
import { entry, load, paper } from '../test-folder.ts'
import { resumeOf } from './resume.ts'

const absolute = (path: string) => `https://example.org${path}`

/** What JSON Resume's own schema has against a document. */
function faults(resume: object): string[] {
  const schema = readFileSync(
    createRequire(import.meta.url).resolve('@jsonresume/schema/schema.json'),
    'utf8',
  )
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  const validate = ajv.compile(JSON.parse(schema))
  validate(JSON.parse(JSON.stringify(resume)))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('JSON Resume', () => {
  it('is valid against its schema, for an invented person with everything', () => {
    const { content } = loadContent(readContentFolder('examples/zoe-quill').files, { drafts: false })
    if (!content) throw new Error('the example has problems')
    const resume = resumeOf(content, absolute)
    expect(faults(resume)).toEqual([])
    // The schema refuses something.
    expect(faults({ ...resume, awards: [{ date: 'last year' }] })).not.toEqual([])
  })

  it('is valid where addresses and names are not ASCII, and for somebody with nothing but a name', async () => {
    const content = await load({
      'profile.md': entry('name: 王伟\navatar: /bildü.jpg\nlinks: { website: "https://例え.jp/ä" }'),
      'experience/x.md': entry(
        'start: 2020\norganization: Ö\nrole: R\norganizationUrl: https://example.org/ä',
      ),
    })
    expect(faults(resumeOf(content, absolute))).toEqual([])
    expect(faults(resumeOf(await load({}), absolute))).toEqual([])
  })

  it('has the person with all that the profile says, and ways to them on the web', async () => {
    const profile = entry(
      `name: Ada Example
nativeName: { text: 艾达, lang: zh }
headline: Engineer
affiliation: "[Example *Works*](https://example.org)"
avatar: /ada.jpg
links:
  email: ada@example.org
  orcid: https://orcid.org/0000-0002-1825-0097
  cv: /life.pdf
  other: [{ label: Shop, url: /shop }]
keywords: [engines, steam]`,
      'I *build* engines.\n\nAnd looms.',
    )
    expect(resumeOf(await load({ 'profile.md': profile }), absolute)).toEqual({
      $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
      basics: {
        name: 'Ada Example',
        'x-nativeName': { text: '艾达', lang: 'zh' },
        label: 'Engineer',
        'x-affiliation': 'Example Works',
        image: 'https://example.org/ada.jpg',
        email: 'ada@example.org',
        url: 'https://example.org/',
        summary: 'I build engines.',
        profiles: [{ network: 'ORCID', url: 'https://orcid.org/0000-0002-1825-0097' }],
      },
      interests: [{ name: 'engines' }, { name: 'steam' }],
      meta: { canonical: 'https://example.org/resume.json', version: 'v1.0.0' },
    })
  })

  it('has every entry with all that it says', async () => {
    const content = await load({
      'experience/a.md': entry(
        'start: 2020-01\nend: 2021\norganization: "*Works*"\norganizationUrl: /works\nrole: Engineer\ndetails: [{ label: Advisor, text: "*B.* Sample" }]',
        'Built engines.\n\nMany.',
      ),
      'education/a.md': entry(
        'start: 2016\nend: 2020-06\ninstitution: U\ndegree: PhD\nurl: https://u.example\ndetails: [{ label: GPA, text: 4.0 }]',
        'Words.',
      ),
      'awards/a.md': entry(
        'date: 2024\nend: 2025\ntitle: Prize\nissuer: "*Guild*"\nrank: 1st\nevent: "*Fair*"\nurl: /prize',
        'Words.',
      ),
      'teaching/a.md': entry(
        'date: 2023\nterm: Fall 2023\ncode: EX101\ncourse: "*Engines*"\ninstitution: U\nrole: Lecturer',
        'Words.',
      ),
      'talks/a.md': entry(
        'date: 2024-05\ntitle: "*Looms*"\nhost: "*Mill*"\nplace: Town\nlinks: [{ label: Slides, url: /s.pdf }]',
        'Words.',
      ),
      'activities/a.md': entry(
        'group: Reviewer\narea: Steam\nvenues: [{ name: CONFEX, years: [2023, 2024] }, { name: EXCON }]',
        'Words.',
      ),
    })
    expect(resumeOf(content, absolute)).toMatchObject({
      work: [
        {
          name: 'Works',
          position: 'Engineer',
          url: 'https://example.org/works',
          startDate: '2020-01',
          endDate: '2021',
          summary: 'Built engines.\nMany.',
          highlights: ['Advisor: B. Sample'],
        },
      ],
      education: [
        {
          institution: 'U',
          studyType: 'PhD',
          url: 'https://u.example/',
          endDate: '2020-06',
          'x-details': ['GPA: 4.0'],
          'x-text': 'Words.',
        },
      ],
      awards: [
        {
          title: 'Prize',
          awarder: 'Guild',
          summary: 'Words.',
          'x-rank': '1st',
          'x-event': 'Fair',
          'x-endDate': '2025',
          'x-url': 'https://example.org/prize',
        },
      ],
      volunteer: [
        {
          organization: 'CONFEX',
          position: 'Reviewer',
          summary: 'Words.',
          'x-area': 'Steam',
          'x-years': ['2023', '2024'],
        },
        { organization: 'EXCON', position: 'Reviewer', summary: 'Words.', 'x-area': 'Steam' },
      ],
      'x-teaching': [
        {
          course: 'Engines',
          code: 'EX101',
          term: 'Fall 2023',
          date: '2023',
          institution: 'U',
          role: 'Lecturer',
          summary: 'Words.',
        },
      ],
      'x-talks': [
        {
          title: 'Looms',
          date: '2024-05',
          host: 'Mill',
          place: 'Town',
          links: [{ label: 'Slides', url: 'https://example.org/s.pdf' }],
          summary: 'Words.',
        },
      ],
    })
  })

  it('has the address to which the name of a place leads', async () => {
    const content = await load({
      'experience/x.md': entry("start: 2020\norganization: '[Mill](https://mill.example), Ulm'\nrole: R"),
      'education/e.md': entry(
        "start: 2010\ninstitution: '[Uni](/uni)'\ndegree: MSc\nurl: https://uni.example",
      ),
    })
    const resume = resumeOf(content, absolute)
    expect(resume).toMatchObject({
      work: [{ name: 'Mill, Ulm', url: 'https://mill.example/' }],
      education: [{ institution: 'Uni', url: 'https://uni.example/' }],
    })
    expect(faults(resume)).toEqual([])
  })

  it('has dates as exact as they were given, and no place but the owner’s words', async () => {
    const resume = resumeOf(
      await load({
        'profile.md': entry('name: A\nlocation: Paris, Texas'),
        'awards/x.md': entry('date: 2024\ntitle: A *golden* bobbin'),
        'education/x.md': entry('start: 2019-10\ninstitution: U\ndegree: PhD in Knots'),
        'publications/x.md': paper('month: 3\ndoi: 10.1000/1'),
      }),
      absolute,
    )
    expect(resume).toMatchObject({
      basics: { location: { address: 'Paris, Texas' } },
      awards: [{ date: '2024', title: 'A golden bobbin' }],
      education: [{ startDate: '2019-10', studyType: 'PhD in Knots' }],
      publications: [{ releaseDate: '2024-03', 'x-authors': ['A. Author'], 'x-doi': '10.1000/1' }],
    })
    expect(JSON.stringify(resume)).not.toMatch(/endDate|countryCode|"area"/)
  })
})
