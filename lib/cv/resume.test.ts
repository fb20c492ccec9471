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
      'profile.md': entry(
        'name: 王伟\navatar: /bild ü.jpg\nlinks: { website: "https://例え.jp/ä" }'.replace(' ü', 'ü'),
      ),
      'experience/x.md': entry(
        'start: 2020\norganization: Ö\nrole: R\norganizationUrl: https://example.org/ä',
      ),
    })
    expect(faults(resumeOf(content, absolute))).toEqual([])
    expect(faults(resumeOf(await load({}), absolute))).toEqual([])
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
