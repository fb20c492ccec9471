import { expect, it } from 'vitest'
import { contentOf, importPage } from '../test-site.ts'

const page = { '_pages/cv.md': '---\nlayout: cv\npermalink: /cv/\ntitle: CV\ncv_pdf: ada.pdf\n---\n' }
const list = `
- title: General Information
  type: map
  contents:
    - name: Full Name
      value: Ada Example

- title: Education
  type: time_table
  contents:
    - title: PhD in Engines
      institution: Example University, Exampleville
      year: 2012 - 2016
      description:
        - Thesis on <a href="https://example.org/looms">looms</a>
        - title: Committee
          contents:
            - Bo Other
    - title: BSc
      institution: Example College
      year: 2010
    - title: PhD
      institution: University of Zurich
      year: 1905

- title: Experience
  type: time_table
  contents:
    - title: Lecturer
      institution: Example Institute
      year: Oct 2019 - now
      description:
    - title: Fellow
      institution: Institute of Looms
      year: 2017 -
      logo: looms.png

- title: Honors and Awards
  type: time_table
  contents:
    - year: 2018
      items:
        - Loom Prize
        - "*Engine* Medal"

- title: Academic Interests
  type: nested_list
  contents:
    - title: Looms
      items:
        - Punched cards

- title: Other Interests
  type: list
  contents:
    - <u>Hobbies:</u> Hobby 1, Hobby 2, etc.
    - 1. chess & go
`

it('makes entries of a list of sections, text of what is none, and names what stays behind', () => {
  const files = { ...page, '_data/cv.yml': list }
  const { education, experience, awards, sections } = contentOf('', files)
  expect(education).toMatchObject([
    {
      start: '2012',
      end: '2016',
      degree: 'PhD in Engines',
      institution: 'Example University, Exampleville',
      body: '\n- Thesis on [looms](https://example.org/looms)\n- Committee\n  - Bo Other',
    },
  ])
  expect(experience).toMatchObject([
    { start: '2019-10', role: 'Lecturer', organization: 'Example Institute' },
  ])
  expect(experience[0]).not.toHaveProperty('end')
  expect(awards.map(({ date, title }) => [date, title])).toEqual([
    ['2018', 'Loom Prize'],
    ['2018', '*Engine* Medal'],
  ])
  expect(Object.fromEntries(sections.map(({ title, body }) => [title, body.trim()]))).toEqual({
    'Education (continued)': '- BSc, Example College, 2010',
    'Experience (continued)': '- Fellow, Institute of Looms, 2017 -',
    'Academic Interests': '- Looms\n\n  - Punched cards',
    'Other Interests': '- 1\\. chess & go',
  })
  const { report } = importPage('', files)
  expect(report.left.filter((line) => /^_(data|pages)/.test(line))).toEqual([
    '_pages/cv.md: cv_pdf: ada.pdf; to show it in place of the new one, copy it to public/cv.pdf',
    '_data/cv.yml: General Information, which has no place of its own: name: Full Name; value: Ada Example',
    '_data/cv.yml: Education: a sample that the template brings: title: PhD; institution: University of Zurich; year: 1905',
    '_data/cv.yml: Experience: Fellow: logo: looms.png',
    '_data/cv.yml: Other Interests: a sample that the template brings: <u>Hobbies:</u> Hobby 1, Hobby 2, etc.',
  ])
  expect(report.pages).toContainEqual({
    path: '_data/cv.yml',
    use: '5 of its 5 sections are sections of the home page',
  })
})

it('reads what RenderCV has', () => {
  const { education, experience, awards, sections } = contentOf('', {
    ...page,
    '_data/cv.yml': `
cv:
  name: Ada Example
  email: ada@example.org
  sections:
    Education:
      - institution: Example University
        area: Engines
        degree: PhD
        start_date: 2012-09
        end_date: 2016-05-31
        location: Exampleville
        highlights: [Best of her year]
    experience:
      - company: Example Institute
        position: Lecturer
        start_date: 2019-10
        end_date: present
        summary: Looms, and **more**
    Awards:
      - label: Loom Prize
        date: 2018-03
        awarder: Society of Looms
        url: https://example.org/prize
    Skills:
      - label: Languages
        details: English, French
      - bullet: Weaving
`,
  })
  expect(education).toMatchObject([
    {
      start: '2012-09',
      end: '2016-05-31',
      degree: 'PhD, Engines',
      institution: 'Example University, Exampleville',
      body: '\n- Best of her year',
    },
  ])
  expect(experience).toMatchObject([{ start: '2019-10', role: 'Lecturer', body: '\nLooms, and **more**' }])
  expect(awards).toMatchObject([
    {
      date: '2018-03',
      title: 'Loom Prize',
      issuer: 'Society of Looms',
      url: 'https://example.org/prize',
    },
  ])
  expect(sections.map(({ title, body }) => [title, body.trim()])).toEqual([
    ['Skills', '- Languages: English, French\n- Weaving'],
  ])
})

const resume = {
  $schema: 'https://example.org/schema.json',
  basics: { name: 'Ada Example', label: 'Engineer' },
  work: [
    {
      name: 'Example Institute',
      position: 'Lecturer',
      url: 'https://institute.example',
      startDate: '2019-10-01',
      endDate: '',
      summary: 'Looms',
      highlights: ['Wove'],
    },
    { name: 'Sometime', position: 'Fellow', startDate: 'Spring 2017', endDate: '2018' },
  ],
  volunteer: [
    { organization: 'Loom Museum', position: 'Guide', startDate: '2015-01-01', endDate: '2016-01-01' },
  ],
  education: [
    {
      institution: 'Example University',
      area: 'Engines',
      studyType: 'PhD',
      startDate: '2012-09-01',
      endDate: '2016-05-31',
      score: '4.0',
      courses: ['EX 101 - Looms'],
    },
  ],
  awards: [{ title: 'Loom Prize', date: '2018-03-01', awarder: 'Society of Looms', summary: 'For looms' }],
  publications: [{ name: 'Looms', publisher: 'Press', releaseDate: '2014-10-01' }],
  languages: [{ language: 'English', fluency: 'Native speaker', icon: '' }],
  interests: [],
}
const config =
  'title: Ada Example\nauthor:\n  name: Ada Example\njekyll_get_json:\n  - data: resume\n    json: assets/json/resume.json\n'
const inJson = {
  ...page,
  '_config.yml': config,
  '_data/cv.yml': list,
  'assets/json/resume.json': JSON.stringify(resume),
}

it('reads JSON Resume where the site shows it', () => {
  const { education, experience, awards, sections } = contentOf('', inJson)
  expect(education).toMatchObject([
    {
      start: '2012-09-01',
      end: '2016-05-31',
      degree: 'PhD, Engines',
      details: [{ label: 'Score', text: '4.0' }],
      body: '\n- EX 101 - Looms',
    },
  ])
  expect(experience.map(({ start, end, role, organization }) => [start, end, role, organization])).toEqual([
    ['2019-10-01', undefined, 'Lecturer', 'Example Institute'],
    ['2015-01-01', '2016-01-01', 'Guide', 'Loom Museum'],
  ])
  expect(experience[0]).toMatchObject({
    organizationUrl: 'https://institute.example',
    body: '\nLooms\n\n- Wove',
  })
  expect(awards).toMatchObject([{ date: '2018-03-01', issuer: 'Society of Looms', body: '\nFor looms' }])
  expect(sections.map(({ title, body }) => [title, body.trim()])).toEqual([
    ['Experience (continued)', '- Fellow, Sometime, Spring 2017 – 2018'],
    ['Languages', '- English: Native speaker'],
  ])
  expect(importPage('', inJson).report.left).toEqual([
    '_data/cv.yml: the site shows assets/json/resume.json in its place',
    '_pages/cv.md: cv_pdf: ada.pdf; to show it in place of the new one, copy it to public/cv.pdf',
    'assets/json/resume.json: basics, which has no place of its own: name: Ada Example; label: Engineer',
    'assets/json/resume.json: Publications, which has no place of its own: name: Looms; publisher: Press; releaseDate: 2014-10-01',
  ])
})

it('takes no section that a page has, no sample, and nothing that no page shows', () => {
  const about = '# Education\n\n- *2012 - 2016*, PhD, Example University\n'
  const { education, experience } = contentOf(about, inJson)
  expect([education.length, experience.length]).toEqual([1, 2])
  expect(importPage(about, inJson).report.left).toContainEqual(
    expect.stringMatching(/^assets\/json\/resume\.json: Education, which a page says too: institution: Ex/),
  )

  const einstein = { ...inJson, '_data/cv.yml': list.replace('Ada Example', 'Albert Einstein') }
  einstein['_pages/cv.md'] = page['_pages/cv.md'].replace('title', 'cv_format: rendercv\ntitle')
  expect(contentOf('', einstein).experience).toEqual([])
  expect(importPage('', einstein).report.left).toContain(
    '_data/cv.yml: a sample that the template brings, of Albert Einstein; what it says of you, write as entries of content/ (npm run new)',
  )

  const hidden = { ...inJson, '_pages/cv.md': '---\nlayout: page\ntitle: CV\n---\nSee my PDF.\n' }
  expect(contentOf('', hidden).experience).toEqual([])
  expect(importPage('', hidden).report.left).toContain(
    'assets/json/resume.json: no page names it; what it says of you, write as entries of content/ (npm run new)',
  )
})

it.each([
  ['no sections', 'Ada'],
  ['what leads into itself', '&a\n- title: Education\n  contents: *a\n'],
  ['what is no YAML', '- title: [\n'],
])('says of %s that there is nothing to take', (_, text) => {
  const { report } = importPage('', { ...page, '_data/cv.yml': text })
  expect(report.left.filter((line) => line.startsWith('_data'))).toEqual([
    '_data/cv.yml: expected sections, received none; what it says of you, write as entries of content/ (npm run new)',
  ])
})
