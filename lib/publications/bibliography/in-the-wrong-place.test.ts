import { describe, expect, it } from 'vitest'
import { report } from '../../test-folder.ts'
import { imprint } from '../imprint.ts'
import { bibliographyRemarks } from '../place.ts'
import { article, entryK, misc, paper, withNone } from './test-entries.ts'
import { exportsOf } from './write/exports.ts'
import { formattedCitations } from './write/format.ts'

// Facts that stand where another field would have them, or with what is none of them, as exports and hands have it. To add a case, add a
// line: an entry, and the facts that are right of it (undefined for one that it must not have).
const raw = String.raw
const thesis = (fields: string) =>
  `@phdthesis{k, author = {Quill, Ann}, title = {Nibs}, school = {Ink U}, year = 2020, ${fields}}`
const by = (author: string) =>
  `@article{k, author = {${author}}, title = {Nibs}, journal = {Ink J.}, year = 2020}`

describe('an entry', () => {
  it.each<[string, string, object]>([
    [
      'of IEEE Xplore, of a paper in no volume yet',
      article('volume = {}, number = {}, pages = {1-1}'),
      { pages: undefined, volume: undefined },
    ],
    ['of Oxford, with a sign for a space', article('number = {Supplement_1}'), { number: 'Supplement 1' }],
    [
      'of Cambridge, with a role run into a name',
      paper('editor = {Malm, BoEditor}'),
      { editors: [{ name: 'Bo Malm' }] },
    ],
    [
      'of INSPIRE, with the number of a thesis',
      thesis('reportNumber = {CERN-THESIS-2020-001}'),
      { number: 'CERN-THESIS-2020-001' },
    ],
    [
      'of TMLR, with certifications in a row',
      article('note = {Featured Certification, Reproducibility Certification}'),
      { distinction: 'Featured Certification' },
    ],
    [
      'of an institute’s series, in howpublished',
      misc('howpublished = {CEPR Discussion Paper No. 12345}'),
      { kind: 'report', venue: 'CEPR', genre: 'Discussion Paper', number: '12345' },
    ],
    [
      'of an institute’s series, as a journal',
      '@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {NBER Working Papers}, number = {26999}, year = 2020}',
      { kind: 'report', venue: 'NBER', genre: 'Working Paper', number: '26999' },
    ],
    [
      'of an institute’s series, in a remark',
      '@unpublished{k, author = {Quill, Ann}, title = {Nibs}, note = {World Bank Policy Research Working Paper 1234}, year = 2020}',
      { kind: 'report', venue: 'World Bank', genre: 'Policy Research Working Paper', number: '1234' },
    ],
    [
      'of an institute’s series, with the institute behind',
      misc('howpublished = {Technical Report TR-12, Ink University}'),
      { kind: 'report', venue: 'Ink University', genre: 'Technical Report', number: 'TR-12' },
    ],
    [
      'of a journal that is called a series',
      '@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {IMF Staff Papers}, volume = 3, number = 2, pages = {1--9}, year = 2020}',
      { kind: 'journal', venue: 'IMF Staff Papers', volume: '3', number: '2' },
    ],
    [
      'of figshare, which is no article',
      '@article{k, author = {Quill, Ann}, title = {Nibs}, year = 2020, url = {https://figshare.com/articles/figure/N/1}, doi = {10.6084/m9.figshare.1.v1}}',
      { kind: undefined, venue: 'figshare' },
    ],
    [
      'of a repository that is archived too',
      misc('url = {https://github.com/quill/nibs}, doi = {10.5281/zenodo.111}'),
      { kind: 'software', venue: 'Zenodo' },
    ],
    [
      'of a recording, with the word of biblatex',
      '@audio{k, author = {Quill, Ann}, title = {Nibs}, publisher = {Ink Records}, date = {2011}, type = {audiocd}}',
      { kind: 'other', genre: 'Audio CD' },
    ],
    ['of an issue of two months', article('month = {05-06}'), { month: 5 }],
    ['of a day that may be a month', article('month = {05-12}'), { month: undefined }],
    ['of ADS, with a plus behind the page', article('pages = {389-+}'), { pages: '389' }],
    ['of single pages', article('pages = {7,41,73--97}'), { pages: '7, 41, 73-97' }],
    [
      'of Scopus, with the series behind the volume',
      paper('volume = {12345 LNCS}'),
      { volume: '12345', series: 'LNCS' },
    ],
    ['of a volume in parts', article('volume = {7}, part = {2}'), { volume: '7.2' }],
    [
      'of a conference that was not where its publisher is',
      paper('publisher = {JACoW Publishing, Geneva, Switzerland}, address = {Oslo, Norway}'),
      { publisher: 'JACoW Publishing', place: 'Geneva, Switzerland', event: { place: 'Oslo, Norway' } },
    ],
    [
      'of a company that is called after a place',
      paper('publisher = {Ink, Quill and Sons, Limited}'),
      { publisher: 'Ink, Quill and Sons, Limited', place: undefined },
    ],
    [
      'of bioRxiv, with the PDF',
      '@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {bioRxiv}, year = 2020, eprint = {https://www.biorxiv.org/content/early/2020/1.full.pdf}}',
      { links: { pdf: 'https://www.biorxiv.org/content/early/2020/1.full.pdf' }, arxiv: undefined },
    ],
    [
      'of a short DOI',
      article('doi = {https://doi.org/gf5xyz}'),
      { doi: undefined, links: { paper: 'https://doi.org/gf5xyz' } },
    ],
    [
      'of SIAM, with formulas between escaped dollars',
      `@article{k, author = {Quill, Ann}, title = {${raw`An \$O(n \log n)\$ Nib for \$k\$ Inks`}}, journal = {Ink J.}, year = 2020}`,
      { title: raw`An $O(n \log n)$ Nib for $k$ Inks` },
    ],
    [
      'of money, between escaped dollars',
      `@article{k, author = {Quill, Ann}, title = {${raw`US\$ or AU\$ for \$5 a Nib`}}, journal = {Ink J.}, year = 2020}`,
      { title: raw`US\$ or AU\$ for \$5 a Nib` },
    ],
    [
      'of a part of a book by its number, as BibTeX’s own example has it',
      '@inbook{k, author = {Quill, Ann}, title = {Ink}, type = {Section}, chapter = {1.2}, publisher = {P}, year = 1973}',
      { title: 'Ink', kind: 'book', genre: 'Section 1.2' },
    ],
    [
      'of ADS, without the backslash of its macro',
      '@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {mnras}, year = 2020}',
      { venue: 'Monthly Notices of the Royal Astronomical Society' },
    ],
    [
      'of INSPIRE, with escaped braces in a formula',
      `@article{k, author = {Quill, Ann}, title = {${raw`At $$ \sqrt\{ s_\mathrm \{ NN \} \}=5 $$`}}, journal = {Ink J.}, year = 2020}`,
      { title: raw`At $\sqrt{ s_\mathrm { NN } }=5$` },
    ],
    [
      'of a quotation within a title',
      `@article{k, author = {Quill, Ann}, title = {${'`'}{N}ib' of the writer's ink}, journal = {Ink J.}, year = 2020}`,
      { title: "‘Nib’ of the writer's ink" },
    ],
  ])('%s', async (_, bibtex, facts) => {
    expect(withNone(facts, await entryK(bibtex))).toMatchObject(facts)
  })
})

describe('an ORCID iD with a name', () => {
  it.each([
    'Quill, Ann (0000-0002-1825-0097)',
    'Quill, Ann [0000-0002-1825-0097]',
    'Quill, Ann https://orcid.org/0000-0002-1825-0097',
    raw`Quill, Ann\orcidlink{0000-0002-1825-0097}`,
    'Ann Quill (ORCID: 0000-0002-1825-0097)',
  ])('is the author’s: %s', async (author) => {
    const publication = await entryK(by(`${author} and Malm, Bo`))
    expect(publication.authors).toMatchObject([
      { name: 'Ann Quill', orcid: 'https://orcid.org/0000-0002-1825-0097' },
      { name: 'Bo Malm' },
    ])
    expect(exportsOf([publication]).bibtex('k')).not.toContain('0000')
  })

  it('is left out where its last digit does not fit', async () => {
    const [author] = (await entryK(by('Quill, Ann (0000-0002-1825-0098)'))).authors
    expect([author?.name, author?.orcid]).toEqual(['Ann Quill', undefined])
  })
})

describe('pages', () => {
  it.each([
    ['5:1--5:20', 'pages 5:1–5:20', '(pp. 5:1–5:20)'],
    ['12-1--12-9', 'pages 12-1–12-9', '(pp. 12-1–12-9)'],
    ['7,41,73--97', 'pages 7, 41, 73–97', '(pp. 7, 41, 73–97)'],
    ['1,017--1,024', 'pages 1,017–1,024', '(pp. 1,017–1,024)'],
  ])('%s keep their signs on the page and in citations', async (pages, shown, cited) => {
    const publication = await entryK(paper(`pages = {${pages}}, editor = {Malm, Bo}`))
    expect(imprint(publication, 'en')).toContain(shown)
    expect(formattedCitations(publication)[0]?.text).toContain(cited)
  })
})

describe('what visitors get', () => {
  it.each([
    [
      misc(raw`note = {Available online: \url{https://e.org/x\_y} (accessed on 3 May 2020)}`),
      'url = {https://e.org/x_y}',
    ],
    [article('doi = {https://doi.org/gf5xyz}'), 'url = {https://doi.org/gf5xyz}'],
    [paper('addendum = {(Best Student Paper)}'), 'addendum = {(Best Student Paper)}'],
  ])('has the address and the distinction: %s', async (bibtex, line) => {
    expect(exportsOf([await entryK(bibtex)]).bibtex('k')).toContain(line)
  })

  it('has no type of a reference manager', async () => {
    const publication = await entryK(article('type = {Journal Article}'))
    expect(exportsOf([publication]).bibtex('k')).not.toContain('Journal Article')
  })
})

it('an old identifier of arXiv keeps its small letters in citations', async () => {
  const preprint = await entryK(misc('eprint = {hep-ph/0510040}, archiveprefix = {arXiv}'))
  expect(formattedCitations(preprint)[0]?.text).toContain('(arXiv:hep-ph/0510040)')
})

it.each([
  ['QUILL A., MALM, B. and RHO, C.', 'QUILL A. and MALM, B. and RHO, C.'],
  ['QUILL A., MALM, B., RHO, C. D., SOL', 'QUILL A. and MALM, B. and RHO, C. D. and SOL'],
  ['Quill, Ann, Malm, Bo', 'Quill, Ann and Malm, Bo'],
  ['Quill, AB, Malm, C, Rho, D', 'Quill, AB and Malm, C and Rho, D'],
])('a list joined by commas is written out: %s', async (list, right) => {
  expect(await report({ 'publications/a.bib': by(list) })).toContain(`write author = {${right}}`)
})

it('a name that may end in an initial is asked about', async () => {
  const file = { path: 'content/publications/a.bib', bytes: Buffer.from(by('Ann Quill and Malm B')) }
  expect(bibliographyRemarks([file]).map(({ message }) => message)).toEqual([
    '"Malm B" and the names beside it are read as given name and family name; if they end in initials, write "Family, I. N."',
  ])
})

it.each([
  [
    '@article{k,\n  author = "Quill, Ann,\n  title = "Nibs",\n  journal = "Ink"\n}',
    'a.bib:2 k, author: expected a closing quotation mark before the next field, received "title =" within the value',
  ],
  ['@article{k,\n  author = {Quill, Ann}\n  title = {Nibs}\n}', 'write the comma behind author = {…}'],
])('the line that is at fault is named: %s', async (bibtex, sentence) => {
  expect(await report({ 'publications/a.bib': bibtex })).toContain(sentence)
})
