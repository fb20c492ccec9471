import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { entry, load, report } from '../../lib/test-folder.ts'
import { contentParts } from '../parts.ts'
import type { Key, Shape } from '../shape.ts'
import { pagesCms } from './pages-cms.ts'

type Field = z.output<typeof field>
/** What Pages CMS takes (its lib/config-schema.ts, release 2.1), as far as it is used here. */
const field = z.strictObject({
  name: z.string().regex(/^[a-zA-Z0-9-_]+$/),
  label: z.string().optional(),
  description: z.string().optional(),
  type: z.enum(['string', 'text', 'number', 'boolean', 'select', 'image', 'object']),
  list: z.literal(true).optional(),
  required: z.literal(true).optional(),
  default: z.literal(true).optional(),
  options: z.strictObject({ values: z.array(z.string()).min(1) }).optional(),
  get fields() {
    return z.array(field).optional()
  },
})
const config = z.strictObject({
  media: z.strictObject({ input: z.string(), output: z.string() }),
  settings: z.strictObject({ content: z.strictObject({ merge: z.literal(true) }) }),
  content: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      description: z.string(),
      type: z.enum(['collection', 'file']),
      path: z.string().regex(/^content\/[^/]+$/),
      filename: z.strictObject({ template: z.string(), field: z.literal('create') }).optional(),
      view: z.strictObject({ primary: z.string(), fields: z.array(z.string()) }).optional(),
      fields: z.array(field),
    }),
  ),
})

const forms = config.parse(parse(pagesCms())).content

/** The plain shape of a key, as a form has it. */
function plain(shape: Shape): Shape {
  if (shape.kind === 'list') return plain(shape.item)
  return shape.kind === 'either' ? (shape.shapes.find(({ kind }) => kind === 'value') ?? shape) : shape
}

function expectFields(fields: readonly Field[], keys: readonly Key[]) {
  expect(fields.map(({ name }) => name)).toEqual(keys.map(({ name }) => name))
  for (const [index, { shape }] of keys.entries()) {
    const inner = plain(shape)
    if (inner.kind === 'group') expectFields(fields[index]?.fields ?? [], inner.keys)
    else expect(fields[index]?.type).not.toBe('object')
  }
}

describe('.pages.yml', () => {
  it('has a field for every key, at every depth', () => {
    for (const { name, keys } of contentParts()) {
      const form = forms.find((one) => one.name === name)
      expectFields(form?.fields.filter((one) => one.name !== 'body') ?? [], keys)
    }
  })

  it('does not turn off what is on unless written', () => {
    const scholar = forms
      .find(({ name }) => name === 'site')
      ?.fields.find(({ name }) => name === 'scholarStats')
    expect(scholar?.fields?.find(({ name }) => name === 'cdn')?.default).toBe(true)
  })
})

describe('a file as a form writes it', () => {
  it('is read as one in which what was left empty is not there', async () => {
    const { publications, talks, profile } = await load({
      'profile.md': entry(
        'name: Zoë Quill\nnativeName: { text: "", lang: null }\nlinks:\n  email: ""\n  other:\n    - label: ""\n      url: ""',
      ),
      'publications/a.md': entry(`title: "On Looms"
draft: false
order: null
authors:
  - A. Weaver
  - ""
  - name: ""
    family: ""
venue: ICLR
venueName: ""
year: "2024"
event: { name: "", place: "", start: null }
links: { paper: "", other: [] }
thumbnail: { src: "", alt: "" }
topics: [""]
status: ""`),
      'talks/a.md': entry('date: 2024-10-31T00:00:00.000Z\ntitle: Looms\nlinks:\n  - { label: "", url: "" }'),
    })
    expect(profile.nativeName).toBeUndefined()
    expect(publications[0]).toMatchObject({ authors: [{ name: 'A. Weaver' }], topics: [], year: 2024 })
    for (const fact of ['event', 'links', 'thumbnail', 'status', 'venueName'])
      expect(publications[0]).not.toHaveProperty(fact)
    expect(talks[0]).toMatchObject({ date: '2024-10-31', links: [] })
  })

  it('is told of a row that was filled in by half, on its line', async () => {
    const facts =
      'start: 2020\ninstitution: Loom U\ndegree: BSc\ndetails:\n  - { label: "", text: "" }\n  - { label: GPA, text: "" }'
    expect(await report({ 'education/a.md': entry(facts) })).toMatch(
      /education\/a\.md:7 details, item 1 \("GPA"\), text: expected text/,
    )
  })
})
