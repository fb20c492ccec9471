import { expect, it } from 'vitest'
import { contentOf, importPage } from '../test-site.ts'

const page = { '_pages/cv.md': '---\nlayout: cv\npermalink: /cv/\ntitle: CV\ncv_pdf: ada.pdf\n---\n' }
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
  awards: [
    { title: 'Loom Grant', startdate: '2017', awarder: 'Society of Looms' },
    { title: 'Loom Prize', date: '2018-03-01', awarder: 'Society of Looms', summary: 'For looms' },
  ],
  publications: [{ name: 'Looms', publisher: 'Press', releaseDate: '2014-10-01' }],
  languages: [{ language: 'English', fluency: 'Native speaker', icon: '' }],
  interests: [],
  projects: [{ hue: 'blue' }],
}
const list = `
- title: General Information
  contents:
    - name: Full Name
      value: Albert Einstein
- title: Experience
  contents:
    - title: Lecturer
      institution: Example Institute
      year: 2017 - 2019
`
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
  expect(awards).toMatchObject([
    { date: '2018-03-01', issuer: 'Society of Looms', body: '\nFor looms' },
    { date: '2017', title: 'Loom Grant' },
  ])
  expect(sections.map(({ title, body }) => [title, body.trim()])).toEqual([
    ['Experience (continued)', '- Fellow, Sometime, Spring 2017 – 2018'],
    ['Languages', '- English: Native speaker'],
  ])
  expect(importPage('', inJson).report.left).toEqual([
    '_data/cv.yml: the site shows assets/json/resume.json in its place',
    '_pages/cv.md: cv_pdf: ada.pdf; to show it in place of the new one, copy it to public/cv.pdf',
    'assets/json/resume.json: basics, which has no place of its own: name: Ada Example; label: Engineer',
    'assets/json/resume.json: Publications, which has no place of its own: name: Looms; publisher: Press; releaseDate: 2014-10-01',
    'assets/json/resume.json: Projects: blue: hue: blue',
  ])
})

it('takes no section that a page has, no sample, and nothing that no page shows', () => {
  const about = '# Education\n\n- *2012 - 2016*, PhD, Example University\n'
  const { education, experience } = contentOf(about, inJson)
  expect([education.length, experience.length]).toEqual([1, 2])
  expect(importPage(about, inJson).report.left).toContainEqual(
    expect.stringMatching(/^assets\/json\/resume\.json: Education, which a page says too: institution: Ex/),
  )

  const einstein = { ...inJson, '_pages/cv.md': '---\nlayout: cv\ncv_format: rendercv\n---\n' }
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
