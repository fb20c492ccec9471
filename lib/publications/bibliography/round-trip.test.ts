import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Fact, formatEntry } from '../../../owner/entry-file.ts'
import type { Publication } from '../../content/collections/publications.ts'
import { readContentFolder } from '../../content/files.ts'
import { loadContent } from '../../content/load.ts'
import { holdsMarkup } from '../../markdown/faults/plain.ts'
import { plainText, renderInline } from '../../markdown/markdown.ts'
import { entry, load } from '../../test-folder.ts'
import { fc } from '../../test-random.ts'
import { publicationKinds } from './kinds.ts'
import { nameParts } from './person-names.ts'
import { saysNothing } from './read/values.ts'
import { exportsOf } from './write/exports.ts'

const example = fileURLToPath(new URL('../../../examples/zoe-quill', import.meta.url))

/** What a reference manager is told of a paper; LaTeX sets an apostrophe as ’ however it is written. */
function told(publication: Publication) {
  const { authors, editors = [], links, kind, title } = publication
  const { etAl, year, month, doi, arxiv, volume, number, pages, series, publisher, genre } = publication
  return {
    title: straight(renderInline(title)),
    venue: straight(publication.venue),
    venueName: straight(publication.venueName ?? publication.venue),
    authors: authors.map(straightened),
    editors: editors.map(straightened),
    paper: /^https?:/.test(links?.paper ?? '') ? links?.paper : undefined,
    kind: kind === 'other' ? undefined : kind,
    pages: pages?.replace(/\s*[–—-]+\s*/g, '-'),
    genre: straight(genre),
    // One that is called as the venue is would stand twice.
    series: series === publication.venue ? '' : straight(series),
    publisher: straight(publisher),
    ...{ etAl, year, month, doi, arxiv, volume, number },
  }
}

function straight(text = ''): string {
  return text.replace(/’/g, "'")
}

function straightened({ name, family }: { name: string; family?: string }) {
  return [straight(name), nameParts({ name: straight(name), family: family && straight(family) })]
}

/** The publications as they come back from the BibTeX they are exported to. */
async function thereAndBack(publications: readonly Publication[]): Promise<Publication[]> {
  const all = exportsOf(publications).all.bibtex()
  return (await load({ 'publications/all.bib': all })).publications
}

/** The same facts, whatever the order of the entries. */
async function expectSame(publications: readonly Publication[]) {
  const back = new Map(
    (await thereAndBack(publications)).map((publication) => [publication.slug, publication]),
  )
  expect(back.size).toBe(publications.length)
  for (const publication of publications) {
    const same = back.get(publication.slug)
    expect(same && told(same), publication.slug).toEqual(told(publication))
  }
}

it('every publication of the example comes back from its BibTeX', async () => {
  const { content } = loadContent(readContentFolder(example).files, { drafts: true })
  // An entry with BibTeX of its own comes back under that key.
  const publications = (content?.publications ?? []).filter(({ bibtex }) => bibtex === undefined)
  await expectSame(publications)
})

describe('hard cases come back from their BibTeX', () => {
  const facts = (kind: string, more: string) =>
    `title: On ${kind}\nauthors: [A. Author]\nvenue: V\nyear: 2024\nkind: ${kind}\n${more}`

  it.each(publicationKinds)('of every kind: %s', async (kind) => {
    const { publications } = await load({
      'publications/a.md': entry(
        facts(kind, 'venueName: The Venue\nmonth: 5\nvolume: 3\nnumber: 4\npages: 1-9'),
      ),
      'publications/b.md': entry(facts(kind, 'doi: 10.1000/b').replace('On', 'About')),
    })
    await expectSame(publications)
  })

  it('of theses, books and chapters', async () => {
    const { publications } = await load({
      'publications/a.md': entry(facts('thesis', 'genre: PhD thesis')),
      'publications/b.md': entry(facts('thesis', 'genre: Master’s thesis').replace('On', 'B')),
      'publications/c.md': entry(facts('thesis', 'genre: Habilitation').replace('On', 'C')),
      'publications/d.md': entry(
        facts('book', 'editors: [E. Editor, Some Collaboration]').replace('On', 'D'),
      ),
      'publications/e.md': entry(facts('chapter', 'publisher: P\nseries: S\nnumber: 3').replace('On', 'E')),
      'publications/f.md': entry(facts('report', 'genre: Technical note\nnumber: TR-7').replace('On', 'F')),
    })
    await expectSame(publications)
  })

  it('of names', async () => {
    const { publications } = await load({
      'publications/a.md': entry(`
title: Names
authors:
  - A. C. Example
  - Ludwig van der Example
  - { name: Martin Luther Example Jr., family: Example }
  - { name: Ana de la Vallée Example, family: de la Vallée Example }
  - { name: Gabriel García Example, family: García Example }
  - { name: 奎佐伊, family: 奎 }
  - 奎佐伊
  - The Example & Sons Collaboration
  - Plato
  - Mary Jane Example
  - J.-P. O’Example
  - Ünlü Çelik-Öztürk
etAl: true
venue: V
year: 2024
`),
    })
    await expectSame(publications)
  })
})

const word = fc.constantFrom(
  ...'LLMs FuseX a of Über naïve Łódź Nguyễn 論文 한국어 Ωμέγα 3D K-means e.g. "quoted" “curly” it’s – — & % # _ ~ ^ \\ { } < > | $ $5 ` -- C++ ×'.split(
    ' ',
  ),
)
const escaped = word.map((text) => text.replace(/[\\`*_<>&[\]$~^]/g, '\\$&'))
const markup = fc.constantFrom('$O(n^2)$', '*in vivo*', '**bold**', '$\\ell_1$-norm', '$a<b$')
const line = (unit: fc.Arbitrary<string>) =>
  fc.array(unit, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const plain = line(word)
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => !holdsMarkup(text) && !saysNothing(text))
const person = fc.constantFrom(
  'A. Example',
  'Zoë Quill',
  '奎佐伊',
  'Ludwig van Example',
  'The X Team',
  'Ø. Å. Ünlü',
  'Plato',
)
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
const paperFacts = fc.record({
  title: line(fc.oneof({ weight: 4, arbitrary: escaped }, markup)),
  authors: fc.array(person, { minLength: 1, maxLength: 5 }),
  etAl: fc.boolean(),
  venue: plain,
  venueName: optional(plain),
  year: fc.integer({ min: 1900, max: 2030 }),
  month: optional(fc.integer({ min: 1, max: 12 })),
  kind: optional(
    fc.constantFrom('conference', 'journal', 'workshop', 'preprint', 'thesis', 'book', 'report'),
  ),
  volume: optional(fc.constantFrom('1', 'XII', '10A')),
  number: optional(fc.constantFrom('2', '3–4')),
  pages: optional(fc.constantFrom('1-10', '7', 'e12–e19')),
  series: optional(plain),
  url: optional(fc.webUrl({ withQueryParameters: true, withFragments: true })),
})

it('1,000 generated publications come back from their BibTeX', async () => {
  const papers = fc.sample(paperFacts, { numRuns: 1000, seed: 20241 })
  const files = papers.map(({ url, title, ...facts }, index): [string, string] => {
    const all: Record<string, Fact> = {
      title: `${index} ${title}`,
      ...facts,
      links: url ? { paper: url } : undefined,
    }
    return [`publications/p${index}.md`, formatEntry(all)]
  })
  const { publications } = await load(Object.fromEntries(files))
  expect(new Set(publications.map(({ title }) => plainText(title))).size).toBe(1000)
  await expectSame(publications)
})
