import { describe, expect, it } from 'vitest'
import { article, book, entryK, misc, paper, withNone } from './test-entries.ts'
import { exportsOf } from './write/exports.ts'

// Facts as programs, libraries and publishers of the world export them to BibTeX. To add a case, add a line: an entry, and what
// is right of it.
const raw = String.raw
const entryOn = (date: string) =>
  `@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {Ink J.}, ${date}}`
const thesis = (fields: string) =>
  `@phdthesis{k, author = {Quill, Ann}, title = {Nibs}, school = {Ink U}, year = 2020, ${fields}}`

describe('facts', () => {
  it.each<[string, string, object]>([
    [
      'a patent of Google Scholar',
      misc('publisher = {Google Patents}, note = {US Patent App. 12/345,678}'),
      { kind: 'patent', number: '12/345,678', genre: 'US patent application', venue: undefined },
    ],
    ...[
      '9,876,543',
      '9,876,543, 2018-01-02',
      '9,876,543 - 2018',
      '9,876,543, 2018',
      '9,876,543 (2018)',
      '9,876,543 2018',
      '9,876,543, Jan. 2, 2018',
      '9,876,543, 2 January 2018',
      '9,876,543, issued on January 2, 2018',
      '9,876,543, 01/02/2018',
      '9,876,543. 2018.',
    ].map((number): [string, string, object] => [
      `a patent with its date behind it or none: ${number}`,
      misc(`note = {US Patent ${number}}`),
      { kind: 'patent', number: '9,876,543', genre: 'US patent' },
    ]),
    ...['10-1234567', '2,34,567', '9 876 543 B2', '2015/12345'].map((number): [string, string, object] => [
      `a patent of another country: ${number}`,
      misc(`howpublished = {Korea Patent ${number}}`),
      { kind: 'patent', number, genre: 'Korean patent', venue: undefined, publisher: undefined },
    ]),
    ...['@patent{k, type = {Patent}', '@misc{k, type = {US Patent}', '@misc{k, howpublished = {Patent}'].map(
      (begin): [string, string, object] => [
        `a patent that says so, and nobody who published it: ${begin}`,
        `${begin}, author = {Quill, Ann}, title = {Nib}, number = {US9}, year = 2015}`,
        { kind: 'patent', number: 'US9', venue: undefined, publisher: undefined },
      ],
    ),
    [
      'software that says no more than that',
      misc('howpublished = {Software}'),
      { kind: 'software', venue: undefined },
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
    ['a language by its own name', article('language = {Deutsch}'), { language: 'de' }],
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
      { kind: 'presentation', genre: 'Seminar talk', venue: 'University of Ink' },
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
    expect(withNone(facts, await entryK(bibtex))).toMatchObject(facts)
  })

  it.each<[string, object]>([
    ['note = {Revise and resubmit, Ink Review}', { status: 'revise and resubmit' }],
    [raw`note = {R\&R at Ink Review}`, { status: 'revise and resubmit' }],
    ['note = {Reject and resubmit, Ink Review}', { status: 'submitted' }],
    ['note = {Conditionally accepted, Ink Review}', { status: 'accepted' }],
    ['volume = {in press}', { status: 'in press', volume: undefined }],
    ['pages = {to appear}', { status: 'in press', pages: undefined }],
    ['note = {Eingereicht bei Ink J.}', { status: 'submitted' }],
    ['year = {im Druck}', { status: 'in press' }],
    ['journal = {Submitted to Ink J.}', { status: 'submitted', venue: 'Ink J.' }],
    ['journal = {Under review}', { status: 'submitted', venue: undefined }],
    ['journal = {Ink J. (in press)}', { status: 'in press', venue: 'Ink J.' }],
    ['journal = {Ink J., to appear}', { status: 'in press', venue: 'Ink J.' }],
    ['journal = {To appear in Ink J.}', { status: 'in press', venue: 'Ink J.' }],
    ['journal = {In preparation}', { status: undefined, kind: 'manuscript', venue: undefined }],
  ])('of what is not out yet: %s', async (field, facts) => {
    const journal = field.startsWith('journal') ? '' : 'journal = {Ink J.}, '
    const bibtex = `@article{k, author = {Quill, Ann}, title = {Nibs}, ${journal}${field}, year = 2024}`
    expect(withNone(facts, await entryK(bibtex))).toMatchObject(facts)
  })

  it('of which visitors get an abstract of Open Journal Systems under the name that others know', async () => {
    const visitors = async (fields: string) => exportsOf([await entryK(article(fields))]).all.bibtex()
    expect(await visitors('abstractNote = {<p>Ink is wet.</p>}')).toContain('  abstract = {Ink is wet.},\n')
    const both = await visitors('abstract = {Ink.}, abstractNote = {Nibs.}')
    expect(both).toContain('  abstract = {Ink.},\n')
    expect(both).not.toContain('Nibs.')
  })

  it('that say that there is none are in no form', async () => {
    const publication = await entryK(article('volume = {n/a}, number = {N.A.}, publisher = {none}'))
    const { all } = exportsOf([publication])
    expect(JSON.stringify(publication) + all.bibtex() + all.ris() + all.csl()).not.toMatch(/n\/a|N\.A\.|none/)
  })
})
