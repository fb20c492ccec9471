import { expect, it } from 'vitest'
import { plainText } from '../../markdown/markdown.ts'
import { load } from '../../test-folder.ts'
import { imprint } from '../imprint.ts'
import { book, entryK, misc } from './test-entries.ts'
import { bibtexEntry } from './write/bibtex.ts'
import { cslItem } from './write/csl.ts'
import { risRecord } from './write/ris.ts'

// What biblatex knows of books and their chapters beyond BibTeX (manual 3.20, 2.2.2), on the page and in CSL and RIS.

const chapter = (fields: string) =>
  `@incollection{k, author = {Quill, Ann}, title = {Nibs}, booktitle = {Ink Book}, year = 2020, ${fields}}`

it.each<[string, bibtex: string, page: string, csl: object, ris: string | undefined]>([
  ['how many volumes', book('volumes = {3}'), '3 volumes', { 'number-of-volumes': '3' }, 'NV  - 3'],
  ['which chapter', chapter('chapter = {8}'), 'chapter 8', { 'chapter-number': '8' }, 'SE  - 8'],
  ['which chapter, with its word', chapter('chapter = {Chapter IV}'), 'chapter IV', {}, 'SE  - IV'],
  [
    'what a translation was before',
    book('origtitle = {Die Feder}, origdate = {1921}, origpublisher = {Tinte}'),
    'first published 1921, Tinte · original title: Die Feder',
    { 'original-title': 'Die Feder', 'original-publisher': 'Tinte' },
    'OP  - Die Feder, Tinte, 1921',
  ],
  [
    'who added to it',
    book('foreword = {Malm, Bo and Ritz, Di}, annotator = {Tusch, Cy}'),
    'foreword by Bo Malm and Di Ritz · annotated by Cy Tusch',
    {
      contributor: [
        { family: 'Malm', given: 'Bo' },
        { family: 'Ritz', given: 'Di' },
        { family: 'Tusch', given: 'Cy' },
      ],
    },
    'N1  - foreword: Bo Malm',
  ],
  ['an edition without a space', book('edition = {2ed.}'), '2nd edition', { edition: '2' }, 'ET  - 2'],
])('%s', async (_, bibtex, page, csl, ris) => {
  const publication = await entryK(bibtex)
  expect(imprint(publication, 'en').join(' · ')).toContain(page)
  expect(cslItem(publication)).toMatchObject(csl)
  expect(risRecord(publication).split('\r\n')).toContain(ris)
  // An entry that is made of the facts says them all again.
  const again = await entryK(bibtexEntry({ ...publication, slug: 'k', bibtex: undefined }))
  expect(imprint(again, 'en').join(' · ')).toContain(page)
})

it('nobody who added to a book is an author of it', async () => {
  const publication = await entryK(book('introduction = {Malm, Bo}'))
  expect(risRecord(publication).match(/^AU {2}- .*$/gm)).toEqual(['AU  - Quill, Ann'])
})

it.each([
  ['jstor', '2386234', 'https://www.jstor.org/stable/2386234'],
  ['hdl', '1721.1/12345', 'https://hdl.handle.net/1721.1/12345'],
  ['pubmed', '12345678', 'https://pubmed.ncbi.nlm.nih.gov/12345678/'],
  ['googlebooks', 'Hy7HGnlGMYgC', 'https://books.google.com/books?id=Hy7HGnlGMYgC'],
])('an eprint of %s leads to it', async (type, id, address) => {
  const { links, arxiv } = await entryK(book(`eprint = {${id}}, eprinttype = {${type}}`))
  expect([links?.paper, arxiv]).toEqual([address, undefined])
})

it('an address of elsewhere is not called one of ADS', async () => {
  const ads = 'https://ui.adsabs.harvard.edu/abs/2019Ink...365..565Q'
  expect((await entryK(book(`adsurl = {${ads}}`))).links?.other).toEqual([{ label: 'ADS', url: ads }])
  const { links } = await entryK(book('adsurl = {https://gcn.example.org/25621}'))
  expect(links).toMatchObject({ paper: 'https://gcn.example.org/25621' })
})

it('a chapter has what its volume has from the whole work', async () => {
  const { publications } = await load({
    'publications/a.bib': `@inbook{k, crossref = {vol}, author = {Quill, Ann}, title = {Nibs}, pages = {3--9}}
      @book{vol, crossref = {mv}, title = {Second Ink}, volume = {2}, date = {2003}}
      @mvbook{mv, author = {Malm, Bo}, title = {All Inks}, publisher = {Ink Press}, location = {Oslo}, date = {2000/2005}}`,
  })
  expect(publications).toMatchObject([
    {
      slug: 'k',
      venue: 'All Inks: Second Ink',
      volume: '2',
      publisher: 'Ink Press',
      place: 'Oslo',
      year: 2003,
    },
  ])
})

it('a volume has its author, and where it has none its title, from the whole work', async () => {
  const { publications } = await load({
    'publications/a.bib': `@book{second, crossref = {mv}, title = {Second Ink}, volume = {2}, date = {2003}}
      @book{third, crossref = {mv}, volume = {3}, date = {2002}}
      @mvbook{mv, author = {Malm, Bo}, title = {All Inks}, publisher = {Ink Press}, date = {2000/2005}}`,
  })
  expect(publications).toMatchObject([
    { slug: 'second', title: 'All Inks: Second Ink', authors: [{ name: 'Bo Malm' }] },
    { slug: 'third', title: 'All Inks', volume: '3', authors: [{ name: 'Bo Malm' }] },
  ])
})

it('a journal that the standard styles abbreviate is named', async () => {
  const { venue } = await entryK(
    '@article{k, author = {Quill, Ann}, title = {Nibs}, journal = TCS, year = 2020}',
  )
  expect(venue).toBe('Theoretical Computer Science')
})

it('braces that are shown stay', async () => {
  const { title } = await entryK(misc('').replace('{Nibs}', String.raw`{Growth of \{GaN\} on {Nibs}}`))
  expect(plainText(title)).toBe('Growth of {GaN} on Nibs')
})

it.each([
  [String.raw`{\textpsi}-{\textDelta} nibs`, 'ψ-Δ nibs'],
  [String.raw`A\raisebox{1ex}{n}nib`, 'Annib'],
])('%s', async (title, read) => {
  expect((await entryK(`@misc{k, author = {Quill, Ann}, title = {${title}}, year = 2020}`)).title).toBe(read)
})
