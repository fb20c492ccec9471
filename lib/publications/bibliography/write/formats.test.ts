import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Publication } from '../../../content/collections/publications.ts'
import { readContentFolder } from '../../../content/files.ts'
import { loadContent } from '../../../content/load.ts'
import { plainText } from '../../../markdown/markdown.ts'
import { entry, load } from '../../../test-folder.ts'
import { hardCases } from '../hard-cases.ts'
import { exportsOf } from './exports.ts'
import { formattedCitations } from './format.ts'

const example = fileURLToPath(new URL('../../../../examples/zoe-quill', import.meta.url))

/** The publications of the example, and the hard cases. */
async function everything(): Promise<readonly Publication[]> {
  const { content } = loadContent(readContentFolder(example).files, { drafts: true })
  const { publications } = await load({ 'publications/hard.bib': hardCases })
  return [...(content?.publications ?? []), ...publications]
}

/** RIS as reference managers read it: records of tags and values. */
function parseRis(text: string): Map<string, string[]>[] {
  const records: Map<string, string[]>[] = []
  for (const line of text.split('\r\n').filter(Boolean)) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? []
    expect(tag, line).not.toBe('')
    if (tag === 'TY') records.push(new Map())
    records.at(-1)?.set(tag, [...(records.at(-1)?.get(tag) ?? []), value])
  }
  return records
}

it('RIS comes back as the same facts', async () => {
  const publications = await everything()
  const records = parseRis(exportsOf(publications).all.ris())
  expect(records).toHaveLength(publications.length)
  for (const [
    index,
    { title, authors, etAl, year, doi, pages, venue, venueName },
  ] of publications.entries()) {
    const record = records[index]
    expect(record?.get('TI')).toEqual([plainText(title)])
    expect(record?.get('AU')).toHaveLength(authors.length + (etAl ? 1 : 0))
    expect(record?.get('AU')?.at(-1) === 'et al.').toBe(etAl)
    expect(record?.get('PY')).toEqual([`${year}`])
    expect(record?.get('DO')).toEqual(doi && [doi])
    expect([record?.get('SP'), record?.get('EP')].flat().filter(Boolean).join('-')).toBe(pages ?? '')
    const places = ['T2', 'JO', 'PB'].flatMap((tag) => record?.get(tag) ?? [])
    expect(places).toContain(venueName ?? venue)
    expect(record?.get('ER')).toEqual([''])
  }
})

/** What the schema csl-data.json of CSL 1.0.2 says of the keys that are used. */
const cslName = z.union([
  z.strictObject({ literal: z.string().min(1) }),
  z.strictObject({
    family: z.string().min(1),
    given: z.string().min(1).optional(),
    'non-dropping-particle': z.string().optional(),
    suffix: z.string().optional(),
  }),
])
const cslText = z.string().min(1).optional()
const cslSchema = z.array(
  z.strictObject({
    id: z.string().min(1),
    type: z.enum(
      'article article-journal paper-conference thesis book chapter report patent document'.split(' '),
    ),
    title: z.string().min(1),
    author: z.array(cslName).min(1),
    editor: z.array(cslName).optional(),
    issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) }),
    ...Object.fromEntries(
      'container-title container-title-short collection-title publisher genre volume issue number page DOI URL abstract'
        .split(' ')
        .map((key) => [key, cslText]),
    ),
  }),
)

it('CSL-JSON is valid', async () => {
  const publications = await everything()
  const items = cslSchema.parse(JSON.parse(exportsOf(publications).all.csl()))
  expect(new Set(items.map(({ id }) => id)).size).toBe(publications.length)
})

describe('formatted citations', () => {
  it('say who, when, what and where, in plain text on one line', async () => {
    for (const publication of await everything())
      for (const { style, text } of formattedCitations(publication)) {
        expect(['APA', 'Vancouver']).toContain(style)
        // Styles set quotation marks their own way.
        expect(text.replace(/[“”‘’]/g, '"')).toContain(plainText(publication.title).replace(/[“”‘’]/g, '"'))
        expect(text).toContain(`${publication.year}`)
        expect(text).not.toMatch(/\n|&#|&amp;|<\/?[a-z]+>|UNLISTED|undefined/)
      }
  })

  it('say "et al." where authors are not listed', async () => {
    const { publications } = await load({
      'publications/one.md': entry(
        'title: T\nauthors: [A. Example]\netAl: true\nvenue: V\nyear: 2024\nkind: journal',
      ),
      'publications/two.md': entry(
        'title: U\nauthors: [A. Example, B. Other]\netAl: true\nvenue: V\nyear: 2024',
      ),
    })
    expect(publications.flatMap(formattedCitations).map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "Example, A., et al. (2024). T. V.",
        "Example A, et al. T. V. 2024.",
        "Example, A., Other, B., et al. (2024). U. V.",
        "Example A, Other B, et al. U. V; 2024.",
      ]
    `)
  })
})
