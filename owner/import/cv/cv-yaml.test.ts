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

it('names a section whose heading is a picture alone', () => {
  const text = '- title: <i class="fa fa-star"></i>\n  contents: [Looms]\n'
  const { report } = importPage('', { ...page, '_data/cv.yml': text })
  expect(report.left).toContain('_data/cv.yml: a section without a title: Looms')
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

it('puts posts and voluntary work, which are one collection, under one heading that names both', () => {
  const post = (title: string) =>
    `- title: ${title}
  contents:
    - title: Lecturer in ${title}
      institution: Example Institute
      year: 2017 - 2019
`
  const { experience, site } = contentOf('', {
    ...page,
    '_data/cv.yml': post('Experience') + post('Volunteer'),
  })
  expect(experience.map(({ role }) => role).toSorted()).toEqual([
    'Lecturer in Experience',
    'Lecturer in Volunteer',
  ])
  expect(site.sections.flatMap(({ of, title }) => (of === 'experience' ? [title] : []))).toEqual([
    'Experience · Volunteer',
  ])
})
