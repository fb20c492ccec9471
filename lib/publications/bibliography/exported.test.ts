import { describe, expect, it } from 'vitest'
import { load, report } from '../../test-folder.ts'
import { imprint } from '../imprint.ts'
import { scholarlyArticle } from '../machines/scholarly-article.ts'
import { citationTags } from '../machines/tags.ts'
import { firstAndLastPage } from '../metadata.ts'
import { readBibliography } from './read/source.ts'
import { cslItem } from './write/csl.ts'
import { exportsOf } from './write/exports.ts'
import { formattedCitations } from './write/format.ts'

// BibTeX as programs, libraries and publishers of the world export it. To add a case, add a line: an entry, and what is
// right of it.
const raw = String.raw
const about = {
  article: 'author = {Quill, Ann}, title = {Nibs}, journal = {Ink J.}, year = 2020',
  inproceedings: 'author = {Quill, Ann}, title = {Nibs}, booktitle = {Ink Conf}, year = 2020',
  book: 'author = {Quill, Ann}, title = {Nibs}, publisher = {Ink Press}, year = 2020',
  misc: 'author = {Quill, Ann}, title = {Nibs}, year = 2020',
}
const article = (fields: string) => `@article{k, ${about.article}, ${fields}}`
const paper = (fields: string) => `@inproceedings{k, ${about.inproceedings}, ${fields}}`
const book = (fields: string) => `@book{k, ${about.book}, ${fields}}`
const misc = (fields: string) => `@misc{k, ${about.misc}, ${fields}}`
const entryOn = (date: string) =>
  `@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {Ink J.}, ${date}}`
const thesis = (fields: string) =>
  `@phdthesis{k, author = {Quill, Ann}, title = {Nibs}, school = {Ink U}, year = 2020, ${fields}}`

/** The publication `k` of a file. */
async function read(bibtex: string) {
  const { publications } = await load({ 'publications/a.bib': bibtex })
  const publication = publications.find(({ slug }) => slug === 'k')
  if (!publication) throw new Error('expected an entry k')
  return publication
}

/** A publication in which facts that it does not have are undefined, so that they can be looked for. */
function withNone(facts: object, publication: object) {
  return { ...Object.fromEntries(Object.keys(facts).map((fact) => [fact, undefined])), ...publication }
}

/** What a check says of a file that stops nothing. */
function remarksOf(bibtex: string) {
  const bytes = new TextEncoder().encode(bibtex)
  return readBibliography({ path: 'content/publications/a.bib', bytes }, []).remarks
}

const citations = async (bibtex: string) =>
  formattedCitations(await read(bibtex), ['apa', 'vancouver']).map(({ text }) => text)

const tagsOf = async (bibtex: string) =>
  citationTags(await read(bibtex), (await load({})).profile, 'https://s.example')

describe('facts', () => {
  it.each<[string, string, object]>([
    [
      'a patent of Google Scholar',
      misc('publisher = {Google Patents}, note = {US Patent App. 12/345,678}'),
      { kind: 'patent', number: '12/345,678', genre: 'US patent application' },
    ],
    [
      'a patent with keys of biblatex',
      '@patent{k, author = {Quill, Ann}, title = {Nib}, number = {EP1}, type = {patenteu}, location = {countryde and countryuk}, holder = {Ink, Inc.}, date = {1998-03}}',
      { venue: 'Ink, Inc.', genre: 'European patent', place: 'Germany, United Kingdom', month: 3 },
    ],
    [
      'a Request for Comments',
      misc(
        'series = {Request for Comments}, number = 8259, howpublished = {RFC 8259}, publisher = {RFC Editor}, pagetotal = 16',
      ),
      { kind: 'report', venue: 'RFC Editor', genre: 'Request for Comments', number: '8259', totalPages: 16 },
    ],
    [
      'the publisher’s address and the place of a conference, of the ACM',
      paper('address = {New York}, location = {Oslo}'),
      { place: 'New York', event: { place: 'Oslo' } },
    ],
    ['a publisher’s place alone', paper('location = {Oslo}'), { place: 'Oslo' }],
    [
      'a volume with its word',
      article('volume = {Vol. 12}, number = {No. 3}'),
      { volume: '12', number: '3' },
    ],
    [
      'words of Russian journals',
      article('volume = {Т. 12}, number = {№ 3}, pages = {С. 4--5}'),
      { volume: '12', number: '3', pages: '4-5' },
    ],
    [
      'words of Korean journals',
      article('volume = {제12권}, number = {제3호}'),
      { volume: '12', number: '3' },
    ],
    ['a volume in words of its own', article('volume = {7 Suppl 1}'), { volume: '7 Suppl 1' }],
    ['an article number among pages', article('pages = {Art. No. 103}'), { articleNumber: '103' }],
    ['pages and how many', article('pages = {105 (12 pages)}'), { pages: '105' }],
    ['how many pages alone', article('pages = {12 pages}'), { totalPages: 12 }],
    ['Roman pages', article('pages = {xii--xix}'), { pages: 'xii-xix' }],
    ['a first page that ADS has twice', paper('eid = {63}, pages = {63}'), { pages: '63' }],
    ['a language in three letters', article('language = {eng}'), { language: 'en' }],
    ['a month in Spanish', article('month = {ene}'), { month: 1 }],
    ['a month in TeX', article(raw`month = {M{\"a}rz}`), { month: 3 }],
    ['a month in Chinese', article('month = {5月}'), { month: 5 }],
    ['a thesis of HAL', thesis('type = {Theses}'), { genre: 'PhD thesis' }],
    [
      'a type that is a thesis',
      '@mathesis{k, author = {Quill, Ann}, title = {Nibs}, school = {Ink U}, year = 2020}',
      { kind: 'thesis', genre: 'Master’s thesis' },
    ],
    ['data by their archive', misc('publisher = {Dryad}'), { kind: 'dataset' }],
    ['data by their DOI', misc('howpublished = {Online}, doi = {10.1594/PANGAEA.1}'), { kind: 'dataset' }],
    [
      'a talk that nobody printed',
      '@unpublished{k, author = {Quill, Ann}, title = {Nibs}, eventtitle = {Ink Days}, venue = {Bern}, year = 2020}',
      { kind: 'presentation', event: { name: 'Ink Days', place: 'Bern' } },
    ],
    [
      'a manuscript',
      '@unpublished{k, author = {Quill, Ann}, title = {Nibs}, note = {Draft}, year = 2020}',
      { kind: 'manuscript' },
    ],
    ['a month with its year', article('month = {11/2019}'), { month: 11 }],
    [
      'an abstract of Open Journal Systems',
      article('abstractNote = {&lt;p&gt;Ink.&lt;/p&gt;}'),
      { body: 'Ink.' },
    ],
    ['a volume with its year', article('volume = {Volume 11 - 2020}'), { volume: '11' }],
    ['a volume with its issue', article('volume = {12(3)}'), { volume: '12', number: '3' }],
    ['a volume and its issue in words', article('volume = {12, no. 3}'), { volume: '12', number: '3' }],
    [
      'an article’s number for the issue',
      article('number = {Article 45}, issue = 3'),
      { number: '3', articleNumber: '45' },
    ],
    ['pages with a full stop', article('pages = {123--130.}'), { pages: '123-130' }],
    ['a series of a journal by its key', article('series = {newseries}'), { series: 'New series' }],
    ['a series of a journal by its number', article('series = {3}'), { series: 'Series 3' }],
    ['an ISSN without its hyphen where an ISBN belongs', article('isbn = {03785955}'), { issn: '0378-5955' }],
    ['a language with its region', article('language = {English (US)}'), { language: 'en-US' }],
    ['a place of Cambridge Core', book('place = {Cambridge}'), { place: 'Cambridge' }],
    [
      'a book of a library’s catalogue',
      book('pages = {xii, 312 p. : ill. ; 24 cm}, address = {Oslo :}').replace('{Nibs}', '{Nibs /}'),
      { title: 'Nibs', totalPages: 312, place: 'Oslo' },
    ],
    ['a special issue of Web of Science', article('number = {3, SI}'), { number: '3' }],
    [
      'a conference on the net',
      paper('address = {Online}'),
      { place: undefined, event: { place: 'Online' } },
    ],
    [
      'a repository that appeared nowhere else',
      misc('url = {https://github.com/quill/nibs}, version = {1.0.4}'),
      { kind: 'software', version: '1.0.4' },
    ],
    [
      'a talk in a note',
      misc('note = {Seminar talk, University of Ink}'),
      { kind: 'presentation', venue: 'Seminar talk, University of Ink' },
    ],
    ['a journal that is none', article('').replace('Ink J.', 'Preprint'), { kind: 'preprint' }],
    ['a manuscript of an institute', article('').replace('Ink J.', 'Mimeo, Ink U'), { kind: 'manuscript' }],
    [
      'when a page was seen',
      misc(raw`howpublished = {[Online]. Available: \url{https://e.org/d}, accessed 3 May 2020}`),
      { venue: undefined, links: { paper: 'https://e.org/d' } },
    ],
    [
      'a distinction behind a venue',
      paper('').replace('Ink Conf', 'Ink 2024 (Oral)'),
      { venue: 'Ink 2024', distinction: 'Oral' },
    ],
    ['a series with its volume', paper('series = {LNCS 1234}'), { series: 'LNCS', volume: '1234' }],
    [
      'a series with its volume in words',
      paper('series = {Ink Studies, vol. 12}'),
      { series: 'Ink Studies', volume: '12' },
    ],
    [
      'a volume with its series',
      paper('series = {LNCS}, volume = {LNCS-1234}'),
      { series: 'LNCS', volume: '1234' },
    ],
    [
      'a chapter in a journal',
      '@incollection{k, author = {Quill, Ann}, title = {Nibs}, journal = {Ink Studies}, publisher = {P}, year = 2020}',
      { venue: 'Ink Studies', publisher: 'P' },
    ],
    [
      'a bare number beside arXiv',
      article('number = {2001.12349}').replace('Ink J.', 'arXiv'),
      { kind: 'preprint', arxiv: '2001.12349', number: undefined },
    ],
    [
      'a report of arXiv',
      '@techreport{k, author = {Quill, Ann}, title = {Nibs}, institution = {arXiv}, number = {arXiv:2001.12350}, year = 2020}',
      { kind: 'preprint', arxiv: '2001.12350' },
    ],
    ['an edition in words', book('edition = {Rev. ed.}'), { edition: 'Rev. ed.' }],
    ['an edition in French and Dutch', book('edition = {2e}'), { edition: '2' }],
    [
      'proceedings with a word before',
      paper('').replace('Ink Conf', 'In Proceedings of the 12th Ink Conf'),
      { venue: 'Proceedings of the 12th Ink Conf' },
    ],
    [
      'a conference that is given as a journal',
      article('pages = {1-10}').replace('Ink J.', '2019 IEEE International Conference on Ink (INK)'),
      { kind: 'conference' },
    ],
    [
      'a paper that is given as proceedings',
      '@proceedings{k, author = {Quill, Ann}, title = {Nibs}, series = {Ink Conferences}, volume = {Volume 2A: 45th Ink Conference}, pages = {V02AT03A012}, year = 2020}',
      { kind: 'conference', venue: 'Ink Conferences', volume: '2A: 45th Ink Conference', series: undefined },
    ],
    [
      'a paper of the Cryptology ePrint Archive',
      misc('howpublished = {Cryptology {ePrint} Archive, Paper 2023/123}'),
      { kind: 'preprint', venue: 'Cryptology ePrint Archive', number: '2023/123' },
    ],
    [
      'the same in DBLP',
      article('volume = 2020, pages = {123}').replace('Ink J.', '{IACR} Cryptol. ePrint Arch.'),
      { kind: 'preprint', number: '2020/123', pages: undefined },
    ],
    [
      'a preprint under its server’s owner',
      misc('publisher = {Cold Spring Harbor Laboratory}, doi = {10.1101/2020.01.01.123456}'),
      { kind: 'preprint', venue: 'bioRxiv' },
    ],
    [
      'data that are given as an article',
      '@article{k, author = {Quill, Ann}, title = {Nibs}, year = 2020, url = {https://figshare.com/articles/dataset/N/1}, doi = {10.6084/m9.figshare.1.v1}}',
      { kind: 'dataset', venue: 'figshare' },
    ],
    [
      'data of Hugging Face',
      misc('publisher = {Hugging Face}, url = {https://huggingface.co/datasets/quill/nibs}'),
      { kind: 'dataset' },
    ],
    [
      'a repository as a journal',
      misc('journal = {GitHub repository}, publisher = {GitHub}'),
      { kind: 'software', venue: 'GitHub' },
    ],
    [
      'a standard of the IEEE',
      '@techreport{k, author = {}, journal = {IEEE Std 754-2019 (Revision of IEEE 754-2008)}, title = {Ink}, year = 2019}',
      { kind: 'report', authors: [{ name: 'IEEE', family: 'IEEE' }], number: 'IEEE Std 754-2019' },
    ],
    [
      'a manual of an organisation',
      '@manual{k, title = {Nibs}, organization = {Ink Works}, year = 2020}',
      { authors: [{ name: 'Ink Works', family: 'Ink Works' }], venue: 'Ink Works' },
    ],
    [
      'a working paper of Pure',
      '@techreport{k, author = {Quill, Ann}, title = {Nibs}, institution = {Ink U}, type = {WorkingPaper}, year = 2020}',
      { genre: 'Working paper' },
    ],
    [
      'a distinction as a note',
      paper(raw`note = {\textbf{Best Paper Award}}`),
      { distinction: 'Best Paper Award' },
    ],
    [
      'a package of R',
      '@manual{k, author = {Quill, Ann}, title = {nibs}, note = {R package version 1.2-3}, year = 2020}',
      { kind: 'software', version: '1.2-3' },
    ],
    [
      'a repository',
      misc(raw`publisher = {GitHub}, howpublished = {\url{https://github.com/quill/nibs}}`),
      { kind: 'software', links: { paper: 'https://github.com/quill/nibs' } },
    ],
    [
      'pages with their language',
      article('pages = {939--954 (Russian)}'),
      { pages: '939-954', language: 'ru' },
    ],
    ['pages that follow', article(raw`pages = {45\psqq}`), { pages: '45ff.' }],
    ['a date of slashes', entryOn('date = {2018/05/03}'), { year: 2018, month: 5 }],
    ['a date of points', entryOn('date = {03.05.2018}'), { year: 2018, month: 5 }],
    ['a date in words', entryOn('date = {3 May 2018}'), { year: 2018, month: 5 }],
    ['a year with its month', entryOn('year = {2018-05}'), { year: 2018, month: 5 }],
    [
      'several addresses',
      article('url = {https://e.org/a; https://e.org/b}'),
      { links: { paper: 'https://e.org/a' } },
    ],
    [
      'arXiv in Mendeley’s fields',
      article(
        'archivePrefix = {arXiv}, arxivId = {arXiv:quant-ph/0599999}, eprint = {0599999}, primaryClass = {arXiv:quant-ph}',
      ),
      { arxiv: 'quant-ph/0599999' },
    ],
    ['an ISSN where an ISBN belongs', article('isbn = {0031-9007}'), { issn: '0031-9007' }],
    ['a volume of several', book('maintitle = {Ink}, volume = 2'), { title: 'Ink: Nibs', volume: '2' }],
    [
      'a journal by both its names',
      article('fjournal = {Journal of Ink}'),
      { venue: 'Ink J.', venueName: 'Journal of Ink' },
    ],
    [
      'a chapter whose book has a subtitle',
      '@incollection{k, crossref = {b}, author = {Quill, Ann}, title = {Nibs}}\n@collection{b, editor = {Malm, Bo}, title = {Ink}, subtitle = {A Book}, publisher = {P}, year = 2003}',
      { venue: 'Ink: A Book' },
    ],
    [
      'a paper in a number of a periodical',
      '@article{k, crossref = {b}, author = {Quill, Ann}, title = {Nibs}}\n@periodical{b, editor = {Malm, Bo}, title = {Ink J.}, volume = 3, year = 2003}',
      { venue: 'Ink J.', volume: '3' },
    ],
    [
      'a subtitle behind a question',
      article('subtitle = {A Study}').replace('Nibs', 'Nibs?'),
      { title: 'Nibs? A Study' },
    ],
    ['the word above an abstract', article('abstract = {Abstract\nInk is wet.}'), { body: 'Ink is wet.' }],
    [
      'an abstract of abstractions',
      article('abstract = {Abstract machines are wet.}'),
      { body: 'Abstract machines are wet.' },
    ],
    [
      'an abstract that is none',
      article('abstract = {No abstract is available for this item.}'),
      { body: '' },
    ],
  ])('of %s', async (_, bibtex, facts) => {
    expect(withNone(facts, await read(bibtex))).toMatchObject(facts)
  })

  it.each<[string, object]>([
    ['note = {Revise and resubmit, Ink Review}', { status: 'submitted' }],
    [raw`note = {R\&R at Ink Review}`, { status: 'submitted' }],
    ['note = {Conditionally accepted, Ink Review}', { status: 'accepted' }],
    ['volume = {in press}', { status: 'in press', volume: undefined }],
    ['pages = {to appear}', { status: 'in press', pages: undefined }],
    ['journal = {Submitted to Ink J.}', { status: 'submitted', venue: 'Ink J.' }],
    ['journal = {Under review}', { status: 'submitted', venue: undefined }],
    ['journal = {Ink J. (in press)}', { status: 'in press', venue: 'Ink J.' }],
    ['journal = {Ink J., to appear}', { status: 'in press', venue: 'Ink J.' }],
    ['journal = {To appear in Ink J.}', { status: 'in press', venue: 'Ink J.' }],
    ['journal = {In preparation}', { status: undefined, kind: 'manuscript', venue: undefined }],
  ])('of what is not out yet: %s', async (field, facts) => {
    const journal = field.startsWith('journal') ? '' : 'journal = {Ink J.}, '
    const bibtex = `@article{k, author = {Quill, Ann}, title = {Nibs}, ${journal}${field}, year = 2024}`
    expect(withNone(facts, await read(bibtex))).toMatchObject(facts)
  })

  it('that say that there is none are in no form', async () => {
    const publication = await read(article('volume = {n/a}, number = {N.A.}, publisher = {none}'))
    const { all } = exportsOf([publication])
    expect(JSON.stringify(publication) + all.bibtex() + all.ris() + all.csl()).not.toMatch(/n\/a|N\.A\.|none/)
  })
})

describe('names', () => {
  it.each<[string, string, string]>([
    ['"Jr." at the end', 'Quill, A., Jr.', 'Quill, A. [Jr.]'],
    ['"Jr" in the braces of the family name', 'Ann {Quill Jr}', 'Quill, Ann [Jr]'],
    ['"III" behind the family name', 'Quill III, Ann', 'Quill, Ann [III]'],
    ['Japanese names with a space', '山田 太郎', '山田, 太郎'],
    ['Korean names with a space', '김 철수', '김, 철수'],
    ['foreign names in katakana', 'アン クイル', 'クイル, アン'],
    ['ties alone between their words', raw`{\'E}.~{\`E}ve`, 'Ève, É.'],
    ['initials behind', 'van der Malm J and Quill AB', 'van der Malm, J.; Quill, A. B.'],
    [
      'titles and degrees',
      'Dr. Ann Quill and Malm, Bo, Ph.D. and Cy Rho, MD',
      'Quill, Ann; Malm, Bo; Rho, Cy',
    ],
    ['a role', 'Quill, Ann (Ed.)', 'Quill, Ann'],
    ['a family name in capitals before', 'WANG Xiaoming', 'WANG, Xiaoming'],
    ['a mark in words', 'Quill, Ann (co-first author) and Malm, Bo', 'Quill, Ann; Malm, Bo'],
    ['a group in no braces', 'R Core Team and Ann Quill', 'R Core Team; Quill, Ann'],
    ['an apostrophe of LaTeX', raw`F. d\textquotesingle Alch\'{e}-Buc`, "d'Alché-Buc, F."],
    ['a hook of Vietnamese', raw`Ng\^{o}, B\h{a}o`, 'Ngô, Bảo'],
  ])('with %s', async (_, written, names) => {
    const bibtex = article('').replace('Quill, Ann', () => written)
    const publication = await read(bibtex)
    const told = cslItem(publication).author.map((name) => {
      if ('literal' in name) return name.literal
      const { 'non-dropping-particle': von, family, given, suffix } = name
      return `${[von, family].filter(Boolean).join(' ')}, ${given}${suffix ? ` [${suffix}]` : ''}`
    })
    expect(told.join('; ')).toBe(names)
  })

  it('that may end in a family name in capitals are asked about', async () => {
    const remarks = remarksOf(article('').replace('Quill, Ann', 'Wei LI and Jun XU'))
    expect(remarks.map(({ message }) => message)).toEqual([
      '"Wei LI" and the names beside it are read as given name and family name; if they end in initials, write "Family, I. N."',
    ])
  })
})

describe('titles', () => {
  it.each([
    ['quotation marks of Russian', 'О <<чернилах>>', 'О «чернилах»'],
    ['shifts of C++', 'How << and >> work', raw`How \<\< and \>\> work`],
    ['quotation marks of German', raw`"${'`'}Tinte"' und ,,Feder''`, '„Tinte“ und „Feder”'],
    ['signs before Spanish questions', raw`?${'`'}Qu\'e?`, '¿Qué?'],
    ['guillemets of French', raw`L'\og encre \fg{} noire`, "L'«encre » noire"],
    [
      'entities in braces',
      '{&Eacute;tude} {&amp;} {\\&lt;i\\&gt;Quillus\\&lt;/i\\&gt;}',
      raw`Étude \& *Quillus*`,
    ],
    ['upright letters in formulas', raw`\text{On} $E_{\text{miss}}$`, raw`On $E_{\text{miss}}$`],
    ['chemistry', raw`\ce{Al2O3}, \ce{SO4^2-}`, 'Al₂O₃, SO₄²⁻'],
    ['two texts', raw`\texorpdfstring{$\alpha$-ink}{alpha-ink}`, raw`$\alpha$-ink`],
    ['capitals', raw`\MakeUppercase{ink}`, 'INK'],
    ['where a line may break', raw`Pen\slash nib and fine\-line`, 'Pen/nib and fineline'],
  ])('with %s', async (_, written, title) => {
    expect((await read(article('').replace('{Nibs}', () => `{${written}}`))).title).toBe(title)
  })
})

describe('the full stop at the end of a title', () => {
  it.each([
    ['of PubMed goes', 'Ink in nibs.', ', pmid = {12345678}', 'Ink in nibs'],
    ['of a hand stays', 'Ink is wet.', '', 'Ink is wet.'],
    ['of an abbreviation stays', 'Nibs of the U.S.', ', pmid = {12345678}', 'Nibs of the U.S.'],
  ])('%s', async (_, title, field, expected) => {
    expect((await read(article(`volume = 1${field}`).replace('{Nibs}', `{${title}}`))).title).toBe(expected)
  })
})

describe('what others are told', () => {
  it.each<[string, (string | undefined)[]]>([
    ['1-9', ['1', '9']],
    ['113-8', ['113', '118']],
    ['1-3, 7', ['1', '7']],
    ['100-112+130', ['100', '130']],
    ['5+', ['5']],
    ['201ff', ['201']],
    ['12:1-12:24', ['12:1', '12:24']],
    ['e1234', ['e1234']],
  ])('of pages %s: the first and the last', (pages, ends) => {
    expect(firstAndLastPage(pages)).toEqual(ends)
  })

  it('of an article’s number beside pages: one first page', async () => {
    const tags = await tagsOf(paper('articleno = {12}, pages = {1--14}'))
    expect(tags.filter(([name]) => /page$/.test(name))).toEqual([
      ['citation_firstpage', '1'],
      ['citation_lastpage', '14'],
    ])
  })

  it('of the article’s number of a paper in edited proceedings', async () => {
    const [apa, vancouver] = await citations(paper('articleno = {12}, editor = {Malm, Bo}'))
    expect(apa).toContain('Ink Conf (Article 12)')
    expect(vancouver).toContain('p. 12')
  })

  it('of a talk without a venue: its event', async () => {
    expect((await citations(misc('type = {Talk}, eventtitle = {Ink Days}')))[0]).toBe(
      'Quill, A. (2020). Nibs [Talk]. Ink Days.',
    )
  })

  it.each<[string, string]>([
    ['author = {Quill, AB and Malm, Cy FY}', 'Quill, A. B., & Malm, C. F. Y. (2020)'],
    ['author = {QUILL, ANN and Malm-Rho, AB-C}', 'QUILL, A., & Malm-Rho'],
  ])('of initials that stand together: %s', async (authors, apa) => {
    const bibtex = `@article{k, ${authors}, title = {Nibs}, journal = {Ink J.}, year = 2020}`
    expect((await citations(bibtex))[0]).toContain(apa)
  })

  it.each<[string, string, string[]]>([
    ['a whole: how many pages it has', book('pagetotal = {312}'), ['SP  - 312']],
    ['an article of so many pages: no first page', article('pages = {12 pages}'), []],
    ['an article of pages', article('pages = {113--8}, month = may'), ['SP  - 113', 'EP  - 118']],
    [
      'a preprint: its number, by which it is found',
      misc('eprint = {2101.00009}'),
      ['IS  - arXiv:2101.00009'],
    ],
  ])('in RIS of %s', async (_, bibtex, lines) => {
    const ris = exportsOf([await read(bibtex)]).ris('k') ?? ''
    expect(ris.split('\r\n').filter((line) => /^(SP|EP|IS)/.test(line))).toEqual(lines)
  })

  it('of numbers and editions as they are written', async () => {
    const report =
      '@techreport{k, author = {Quill, Ann}, title = {Nibs}, institution = {IETF}, type = {Internet-Draft}, number = {draft-ink-nib-3}, year = 2020}'
    expect((await citations(report))[0]).toContain('(Internet-Draft draft-ink-nib-3)')
    expect((await citations(book('edition = {2nd, revised}')))[0]).toContain('(2nd, revised ed.)')
    expect((await citations(book('edition = {Rev. ed.}')))[0]).toContain('(Rev. ed.)')
  })

  it('of a book by two publishers: both', async () => {
    const two = await read(book('organization = {Ink Society}'))
    expect(formattedCitations(two, ['apa'])[0]?.text).toContain('Ink Press; Ink Society.')
    expect(imprint(two)).toEqual(['Ink Society'])
    expect(scholarlyArticle(two, (await load({})).profile, 'https://s.example')).toMatchObject({
      publisher: [{ name: 'Ink Press' }, { name: 'Ink Society' }],
    })
    expect(citationTags(two, (await load({})).profile, 'https://s.example')).toContainEqual([
      'citation_publisher',
      'Ink Society',
    ])
  })

  it('of what an organisation published itself: its name once', async () => {
    const manual = '@manual{k, title = {Nibs}, organization = {Ink Works}, year = 2020}'
    expect((await citations(manual))[0]).toBe('Ink Works. (2020). Nibs.')
  })

  it('of a manuscript that was accepted: that it is in press', async () => {
    const bibtex =
      '@unpublished{k, author = {Quill, Ann}, title = {Nibs}, note = {Conditionally accepted, Ink J.}, year = 2024}'
    expect((await citations(bibtex))[0]).toBe('Quill, A. (in press). Nibs.')
  })

  it.each([
    'volume = {PP}, number = {99}, pages = {1-1}',
    'volume = {ahead-of-print}, number = {ahead-of-print}, pages = {null--null}',
    'volume = {0}, number = {ja}, pages = {0--0}',
    'volume = {OnlineFirst}',
    'volume = {Early Access}',
  ])('of a paper that is in no volume yet: none, where it says %s', async (fields) => {
    expect((await citations(article(fields)))[0]).toBe('Quill, A. (2020). Nibs. Ink J.')
  })

  it('of what has a month and no year: no date', async () => {
    const publication = await read(
      '@unpublished{k, author = {Quill, Ann}, title = {Nibs}, note = {Submitted}, month = may}',
    )
    expect(exportsOf([publication]).ris('k')).not.toMatch(/^(DA|PY)/m)
  })

  it.each([
    ['title = {Nib & Ink: 5% of C#}', raw`title = {Nib \& Ink: 5\% of C\#}`],
    [
      raw`title = {Nib \& $a_1$ of \url{https://e.org/a_b#c}}`,
      raw`title = {Nib \& $a_1$ of \url{https://e.org/a_b#c}}`,
    ],
    ['arxiv = {2012.12345}', 'eprint = {2012.12345}'],
    ['html = {https://e.org/h}', 'url = {https://e.org/h}'],
  ])('in BibTeX is what LaTeX takes: %s', async (field, line) => {
    const bibtex = `@article{k, ${field}, author = {Quill, Ann}, title = {Nibs}, journal = {Ink J.}, year = 2020}`
    expect(exportsOf([await read(bibtex)]).bibtex('k')).toContain(`  ${line},`)
  })
})

describe('lists', () => {
  it.each(['王小明，李华', '王小明、李华', '王小明；李华'])(
    'such as %s are refused, with the right one',
    async (written) => {
      const bibtex = article('').replace('Quill, Ann', written)
      expect(await report({ 'publications/a.bib': bibtex })).toContain('write author = {王小明 and 李华}')
    },
  )
})

describe('files', () => {
  it('of a thing between entries: a comment ends with its line, an address of mail where it ends', async () => {
    const bibtex = `@comment see @misc{hidden, title = {Hidden}}\nann@example.org @article{k, ${about.article}}`
    expect((await load({ 'publications/a.bib': bibtex })).publications.map(({ slug }) => slug)).toEqual(['k'])
  })

  it.each<[string, string, string]>([
    ['a key of several words', '@article{Quill 2014, title = {x}}', 'write @article{Quill2014,'],
    ['a page of nobody', '@online{k, title = {Nibs}, year = 2020}', 'or organization = {…}'],
    ['an accent between quotation marks', raw`@misc{k, title = "\"Uber"}`, 'expected an accent in braces'],
  ])('with %s are told what to write', async (_, bibtex, sentence) => {
    expect(await report({ 'publications/a.bib': bibtex })).toContain(sentence)
  })

  it('of al-folio that name a file of its own folder are told where it belongs', async () => {
    const remarks = remarksOf(article('poster = {poster.pdf}, supp = {supp.pdf}'))
    expect(remarks.map(({ field }) => field)).toEqual(['poster', 'supp'])
  })
})
