import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Publication } from '../../../content/collections/publications.ts'
import { readContentFolder } from '../../../content/files.ts'
import { loadContent } from '../../../content/load.ts'
import { plainText } from '../../../markdown/markdown.ts'
import { entry, load } from '../../../test-folder.ts'
import { hardCases } from '../hard-cases.ts'
import { nameParts } from '../person-names.ts'
import { citationStyles } from '../styles/style-names.ts'
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

/** A title as a style may set it: in other capitals, with quotation marks, and a point within them, its own way. */
const asSet = (text: string) => text.replace(/[“”‘’"'.]/g, '').toLowerCase()

describe('formatted citations', () => {
  it.each(citationStyles)(
    'in the style %s say who, when, what and where, in plain text on one line',
    async (style) => {
      for (const publication of await everything()) {
        const [{ text } = { text: '' }] = formattedCitations(publication, [style])
        expect(asSet(text)).toContain(asSet(plainText(publication.title)))
        expect(text).toContain(`${publication.year}`)
        const [first] = publication.authors.map(nameParts)
        if (first) expect(text).toContain('family' in first ? first.family : first.literal)
        expect(text).not.toMatch(/\n|&#|&amp;|<\/?[a-z]+>|UNLISTED|undefined|^\[?1[\].]/)
      }
    },
  )

  it('are the styles’ own, in the order in which they are asked for, each once', async () => {
    const { publications } = await load({
      'publications/a.md': entry(
        `title: On Looms\nauthors: [Ada Weaver, Bo Thread]\nvenue: CONFEX\nvenueName: Conference on Examples\nkind: conference
year: 2024\npages: 12-34\npublisher: Example Press\ndoi: 10.1000/x`,
      ),
    })
    const citations = publications.flatMap((publication) =>
      formattedCitations(publication, ['ieee', 'acm', 'mla', 'chicago', 'nature', 'ieee']),
    )
    expect(citations.map(({ style, text }) => `${style}: ${text}`)).toMatchInlineSnapshot(`
      [
        "IEEE: A. Weaver and B. Thread, “On Looms,” in Conference on Examples, Example Press, 2024, pp. 12–34. doi: 10.1000/x.",
        "ACM: Ada Weaver and Bo Thread. 2024. On Looms. In Conference on Examples, 2024. Example Press, 12–34. https://doi.org/10.1000/x",
        "MLA: Weaver, Ada, and Bo Thread. “On Looms.” Conference on Examples, Example Press, 2024, pp. 12–34, https://doi.org/10.1000/x.",
        "Chicago: Weaver, Ada, and Bo Thread. 2024. “On Looms.” In Conference on Examples. Example Press. https://doi.org/10.1000/x.",
        "Nature: Weaver, A. & Thread, B. On Looms. in Conference on Examples 12–34 (Example Press, 2024). doi:10.1000/x.",
      ]
    `)
  })

  it('have every fact where the style looks for it', async () => {
    const { publications } = await load({
      'publications/a.md': entry(
        'title: A\nauthors: [Ada Weaver]\nvenue: arXiv\nkind: preprint\nyear: 2022\narxiv: "2201.00001"',
      ),
      'publications/b.md': entry(
        'title: B\neditors: [Eva Editor, Max Other]\nvenue: Press\nkind: book\nyear: 2020',
      ),
      'publications/c.md': entry(
        'title: C\nauthors: [Ada Weaver]\nvenue: J\nkind: journal\nyear: 2019\nvolume: 3\narticleNumber: "0012"',
      ),
    })
    const [a, b, c] = publications.map((one) =>
      formattedCitations(one, ['ieee', 'nature']).map(({ text }) => text),
    )
    expect(a?.[0]).toContain('arXiv: 2201.00001')
    expect(b).toEqual([
      'E. Editor and M. Other, Eds., B. Press, 2020.',
      'Editor, E. & Other, M. (eds) B (Press, 2020).',
    ])
    expect(c?.[1]).toBe('Weaver, A. C. J 3, 0012 (2019).')
    const [third] = publications.slice(2)
    expect(third && formattedCitations(third, ['acm'])[0]?.text).toContain('Article 0012.')
  })

  it('name the publisher of a book and the archive of software, which are what their venue is, under either key', async () => {
    for (const key of ['publisher', 'venue']) {
      const { publications } = await load({
        'publications/a.md': entry(
          `title: B\nauthors: [Ada Weaver]\nkind: book\nyear: 2020\nplace: Graz\n${key}: Press`,
        ),
        'publications/b.md': entry(
          `title: S\nauthors: [Ada Weaver]\nkind: software\nyear: 2019\n${key}: Archive`,
        ),
      })
      const [book, software] = publications
      if (!book || !software) throw new Error('not read')
      expect(formattedCitations(book)[0]?.text).toBe('Weaver, A. (2020). B. Press.')
      expect(formattedCitations(software)[0]?.text).toBe('Weaver, A. (2019). S [Computer software]. Archive.')
      expect(formattedCitations(software, ['chicago'])[0]?.text).toBe('Weaver, Ada. 2019. S. Archive.')
      expect(
        exportsOf(publications)
          .all.ris()
          .match(/^PB {2}- .*$/gm),
      ).toEqual(['PB  - Press', 'PB  - Archive'])
      expect(exportsOf(publications).bibtex('a')).toContain('publisher = {Press}')
    }
  })

  it('set names as their own letters ask for, whatever language the paper is in', async () => {
    const { publications } = await load({
      'publications/a.md': entry(
        'title: 织机\nauthors: [{ name: 王小明, family: 王 }, Ada Weaver]\nvenue: 学报\nkind: journal\nyear: 2022\nlanguage: zh',
      ),
    })
    const texts = publications
      .flatMap((one) => formattedCitations(one, ['apa', 'ieee']))
      .map(({ text }) => text)
    expect(texts).toEqual([
      '王小明, & Weaver, A. (2022). 织机. 学报.',
      '王小明 and A. Weaver, “织机,” 学报, 2022.',
    ])
  })

  it('take the words of a title for words', async () => {
    const { publications } = await load({
      'publications/a.md': entry(
        'title: "The `<i>` tag & $a < b$"\nauthors: [Ada Weaver]\nvenue: J\nkind: journal\nyear: 2022',
      ),
    })
    for (const { text } of publications.flatMap((one) => formattedCitations(one, citationStyles)))
      expect(text.toLowerCase()).toContain('the <i> tag & a < b')
  })

  it('say of what is not out yet that it is not', async () => {
    const { publications } = await load({
      'publications/accepted.md': entry(
        'title: Soon\nauthors: [Ada Weaver]\nvenue: J\nvenueName: Journal\nkind: journal\nyear: 2025\nstatus: accepted',
      ),
      'publications/submitted.md': entry('title: Later\nauthors: [Ada Weaver]\nstatus: submitted'),
    })
    const citations = citationStyles.map((style) =>
      publications.map((one) => formattedCitations(one, [style])[0]?.text),
    )
    expect(citations).toMatchInlineSnapshot(`
      [
        [
          "Weaver, A. (in press). Soon. Journal.",
          "Weaver, A. (submitted). Later [Manuscript submitted for publication].",
        ],
        [
          "Weaver A. Soon [Forthcoming]. J. 2025.",
          "Weaver A. Later [Manuscript submitted for publication].",
        ],
        [
          "A. Weaver, “Soon,” J, 2025, to be published.",
          "A. Weaver, “Later.” Manuscript submitted for publication.",
        ],
        [
          "Ada Weaver. 2025. Soon. J (2025). To appear.",
          "Ada Weaver. Later. Manuscript submitted for publication.",
        ],
        [
          "Weaver, Ada. “Soon.” Journal, 2025. Forthcoming.",
          "Weaver, Ada. “Later.” Manuscript submitted for publication.",
        ],
        [
          "Weaver, Ada. Forthcoming. “Soon.” Journal.",
          "Weaver, Ada. Submitted. “Later.” Manuscript submitted for publication.",
        ],
        [
          "Weaver, A. Soon. J (2025). In the press.",
          "Weaver, A. Later. Manuscript submitted for publication.",
        ],
      ]
    `)
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
    expect(
      publications.flatMap((publication) => formattedCitations(publication)).map(({ text }) => text),
    ).toMatchInlineSnapshot(`
      [
        "Example, A., et al. (2024). T. V.",
        "Example A, et al. T. V. 2024.",
        "Example, A., Other, B., et al. (2024). U. V.",
        "Example A, Other B, et al. U. V; 2024.",
      ]
    `)
  })
})
