import { describe, expect, it } from 'vitest'
import { load, report } from '../../test-folder.ts'
import { imprint } from '../imprint.ts'
import { citationTags } from '../machines/tags.ts'
import { about, article, book, misc, paper } from './test-entries.ts'
import { exportsOf } from './write/exports.ts'
import { formattedCitations } from './write/format.ts'

// BibTeX as it is found: exports of programs and publishers, and what hands have written. To add a case, add a line: its
// fields, and what is right of it. `x` stands for an entry's title, author, venue and year.
const raw = String.raw
const by = (author: string) =>
  `@article{k, author = {${author}}, title = {Nibs}, journal = {Ink J.}, year = 2020}`
const called = (title: string) =>
  `@article{k, author = {Quill, Ann}, title = {${title}}, journal = {Ink J.}, year = 2020}`

/** The one publication of a file that holds this entry. */
async function read(bibtex: string) {
  const { publications } = await load({ 'publications/a.bib': bibtex })
  const [publication] = publications
  if (!publication || publications.length > 1)
    throw new Error(`expected one, received ${publications.length}`)
  return publication
}

describe('facts', () => {
  it.each<[string, string, object]>([
    [
      'a DOI with escapes',
      article(raw`doi = {10.1007/978-3-319-10590-1{\_}94}`),
      { doi: '10.1007/978-3-319-10590-1_94' },
    ],
    [
      'a DOI with angles as formulas',
      article(raw`doi = {10.1175/1520-0485(1996)026${'{$<$}'}2712:TEOIWU\ensuremath{>}2.0.CO;2}`),
      { doi: '10.1175/1520-0485(1996)026<2712:TEOIWU>2.0.CO;2' },
    ],
    [
      'a DOI in the address of a page',
      article('doi = {https://press.example.org/doi/full/10.1000/jpr.7?download=true}'),
      { doi: '10.1000/jpr.7' },
    ],
    [
      'an address where a DOI belongs',
      article('doi = {https://press.example.org/x?y=1}'),
      { links: { paper: 'https://press.example.org/x?y=1' } },
    ],
    [
      'a DOI at a library',
      article('url = {https://doi-org.library.example.org/10.1000/x}'),
      { doi: '10.1000/x' },
    ],
    ['a DOI in two braces', article('doi = {{10.1000/jpr.7}}'), { doi: '10.1000/jpr.7' }],
    ['a DOI with its host', article('doi = {doi.org/10.13182/MC25-99048}'), { doi: '10.13182/MC25-99048' }],
    [
      'a DOI with a full stop and an escaped slash',
      article('doi = {https://dx.doi.org/10.1000%2Fx.}'),
      { doi: '10.1000/x' },
    ],
    [
      'an address with a tilde',
      article(raw`url = {https://example.org/\~{}quill/a.pdf}`),
      { links: { paper: 'https://example.org/~quill/a.pdf' } },
    ],
    [
      'an address without a scheme',
      article('url = {www.example.org/a}'),
      { links: { paper: 'https://www.example.org/a' } },
    ],
    [
      'an address in HTML',
      article('url = {<a href="https://example.org/a">here</a>}'),
      { links: { paper: 'https://example.org/a' } },
    ],
    ['an address of a DOI', article('url = {https://doi.org/10.1000/x}'), { doi: '10.1000/x' }],
    [
      'an address of an old DOI',
      article('url = {https://doi.org/10.1002/(SICI)1097(1998/30)17:15/16<1661::AID-S968>3.0.CO;2-2}'),
      { doi: '10.1002/(SICI)1097(1998/30)17:15/16<1661::AID-S968>3.0.CO;2-2' },
    ],
    [
      'an address with angle brackets',
      article('url = {https://example.org/a<1>b}'),
      { links: { paper: 'https://example.org/a%3C1%3Eb' } },
    ],
    [
      'links of al-folio',
      article(
        'html = {https://e.org/h}, pdf = {https://e.org/p.pdf}, code = {https://e.org/c}, slides = {https://e.org/s}, award = {Best Paper}, selected = {true}',
      ),
      {
        links: {
          paper: 'https://e.org/h',
          pdf: 'https://e.org/p.pdf',
          code: 'https://e.org/c',
          slides: 'https://e.org/s',
        },
        distinction: 'Best Paper',
        selected: true,
      },
    ],
    [
      'arXiv as a journal',
      `@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {arXiv:1803.99999 [cs, stat]}, year = 2018}`,
      { kind: 'preprint', venue: 'arXiv', arxiv: '1803.99999' },
    ],
    [
      'arXiv as a volume of CoRR',
      `@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {CoRR}, volume = {abs/2301.99991}, year = 2023}`,
      { kind: 'preprint', venue: 'arXiv', arxiv: '2301.99991' },
    ],
    [
      'arXiv in its own DOI',
      misc('publisher = {arXiv}, doi = {10.48550/ARXIV.2004.99705}'),
      { kind: 'preprint', arxiv: '2004.99705' },
    ],
    [
      'arXiv without a prefix, beside a journal',
      article('eprint = {hep-th/9901999}'),
      { kind: 'journal', arxiv: 'hep-th/9901999' },
    ],
    [
      'arXiv in howpublished',
      misc('howpublished = {arXiv:1304.99908}'),
      { kind: 'preprint', arxiv: '1304.99908' },
    ],
    [
      'an eprint of another archive',
      article('eprint = {hal-01234567}, eprinttype = {hal}'),
      { kind: 'journal', venue: 'Ink J.' },
    ],
    [
      'bioRxiv',
      `@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {bioRxiv}, year = 2023}`,
      { kind: 'preprint', venue: 'bioRxiv' },
    ],
    [
      'a page of the web',
      '@online{k, author = {Quill, Ann}, title = {Nibs}, url = {https://e.org/w}, date = {2019-12}}',
      { kind: 'webpage', year: 2019, month: 12, links: { paper: 'https://e.org/w' } },
    ],
    [
      'a page at the Astrophysics Data System',
      article('adsurl = {https://ads.example.org/x}'),
      { links: { other: [{ label: 'ADS', url: 'https://ads.example.org/x' }] } },
    ],
    ['several ISBNs', book('isbn = {978-0-00-000000-2 978-0-00-000001-9}'), { isbn: '978-0-00-000000-2' }],
    [
      'a publisher with a comma too many',
      paper('publisher = {American Ink Society,}'),
      { publisher: 'American Ink Society' },
    ],
    [
      'SSRN as a journal',
      `@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {Available at SSRN 3456789}, year = 2020}`,
      { kind: 'preprint', venue: 'SSRN' },
    ],
    ['pages of a supplement', article('pages = {S12--S19}'), { pages: 'S12-S19' }],
    ['pages with their word', article('pages = {pp. 12--19}'), { pages: '12-19' }],
    ['pages that are sheets', book('pages = {Sheets 1-5}'), { pages: 'Sheets 1-5' }],
    ['a reference to what is not here', paper('crossref = {conf/ink/2020}'), { venue: 'Ink Conf' }],
    [
      'a poster',
      misc('type = {Poster}, address = {Oslo}'),
      { kind: 'presentation', place: 'Oslo', genre: 'Poster' },
    ],
    [
      'software',
      '@software{k, author = {Quill, Ann}, title = {Nibs}, publisher = {Zenodo}, version = {v1}, year = 2021}',
      { kind: 'software', venue: 'Zenodo', version: 'v1' },
    ],
    [
      'editors alone',
      '@proceedings{k, editor = {Quill, Ann}, title = {Nibs}, year = 2012}',
      { kind: 'book', authors: [], editors: [{ name: 'Ann Quill' }] },
    ],
    [
      'a chapter without a title of its book',
      '@inbook{k, author = {Quill, Ann}, title = {The Book}, chapter = {Nibs}, publisher = {P}, year = 1975}',
      { kind: 'chapter', title: 'Nibs', venue: 'The Book', publisher: 'P' },
    ],
    [
      'a thesis by its type',
      '@thesis{k, author = {Quill, Ann}, title = {Nibs}, type = {mathesis}, institution = {Ink U}, year = 2008}',
      { genre: 'Master’s thesis' },
    ],
    ['pages of a book as a whole', book('pages = {321}'), { totalPages: 321 }],
    [
      'an edition in words',
      book('edition = {Second}, address = {Oslo}, isbn = {978-0-00-000000-2}'),
      { edition: '2', place: 'Oslo', isbn: '978-0-00-000000-2' },
    ],
    ['an article number', article('volume = {21}, article-number = {1136}'), { articleNumber: '1136' }],
    ['a paper in press', article('note = {To appear}'), { status: 'in press' }],
    [
      'a paper without a year that was submitted',
      '@unpublished{k, author = {Quill, Ann}, title = {Nibs}, note = {Submitted}}',
      { kind: 'manuscript', status: 'submitted' },
    ],
    [
      'a journal of ADS',
      raw`@article{k, author = {{Quill}, C.}, title = {Dust}, journal = {\apjs}, year = 2016}`,
      { venue: 'The Astrophysical Journal Supplement Series' },
    ],
    ['a month in an ISO date', article('month = {2016-06-03T00:00:00}'), { month: 6 }],
    ['days before a month', article('month = "28~" # nov'), { month: 11 }],
    ['a month in German', article('month = {Dezember}'), { month: 12 }],
    ['the first of a field that stands twice', article('volume = 1, volume = 2'), { volume: '1' }],
    [
      'fields from @xdata',
      '@xdata{d, journal = {Ink J.}, year = 2020}\n@article{k, author = {Quill, Ann}, title = {Nibs}, xdata = {d}}',
      { venue: 'Ink J.', year: 2020 },
    ],
    ['a key with brackets', `@article{Quill(2014), ${about.article}}`, { slug: 'quill-2014' }],
    ['a key in another script', `@article{Größen:王, ${about.article}}`, { slug: 'grossen-wang' }],
  ])('of %s', async (_, bibtex, facts) => {
    expect(await read(bibtex)).toMatchObject(facts)
  })

  it.each([
    `@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {bioRxiv}, pages = {2022--05}, elocation-id = {2022.05.01.490999}, doi = {10.1101/2022.05.01.490999}, year = {2022}}`,
    '@software{k, author = {Quill, Ann}, title = {Nibs}, howpublished = {Source Code Library, record ascl:2210.999}, year = 2022, eid = {ascl:2210.999}}',
  ])('are neither pages nor articles where they only repeat what is said: %s', async (bibtex) => {
    expect(imprint(await read(bibtex), 'en')).toEqual([])
  })

  it.each<[string, string]>([
    ['a quarter', 'month = {Firstquarter}'],
    ['a DOI that is none', 'doi = {N/A}'],
    ['a command that is not known', raw`volume = {\unknown{3}}`],
    ['an ISBN that is none', 'isbn = {none}'],
  ])('that need not be there stop nothing: %s', async (_, field) => {
    const { doi, month, volume, isbn } = await read(article(field))
    expect([doi, month, volume, isbn]).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('titles and abstracts', () => {
  it.each([
    ['HTML', 'CO<sub>2</sub> of <i>Quillus</i> &amp; kin', String.raw`CO₂ of *Quillus* \& kin`],
    [
      'HTML with angles as formulas',
      raw`A {$<$}em{$>$}Quillus{$<$}/em{$>$} at p {$<$} 5`,
      raw`A *Quillus* at p \< 5`,
    ],
    [
      'HTML with angles as words',
      raw`A {\textless}i{\textgreater}Quillus{\textless}/i{\textgreater}`,
      'A *Quillus*',
    ],
    ['a small sign', raw`Big Ink\textsuperscript{\tiny\textregistered}`, 'Big Ink®'],
    ['HTML with converted angles alone', raw`A {\less}i{\greater}Quillus{\less}/i{\greater}`, 'A *Quillus*'],
    ['HTML that was converted', raw`A new $\less$i$\greater$Quillus$\less$/i$\greater$`, 'A new *Quillus*'],
    ['entities in LaTeX', raw`Nibs {\&}amp; Ink &ndash; &#233;`, String.raw`Nibs \& Ink – é`],
    ['logos and boxes', raw`\LaTeX{} in \mbox{one} box`, 'LaTeX in one box'],
  ])('with %s', async (_, written, title) => {
    expect((await read(called(written))).title).toBe(title)
  })

  it.each([
    ['prices', 'It costs $5 and $6 a year.', String.raw`It costs \$5 and \$6 a year.`],
    [
      'an address',
      'At https://e.org/a_b and https://e.org/~q/x.',
      'At <https://e.org/a_b> and <https://e.org/~q/x>.',
    ],
    [
      'JATS',
      '<jats:title>Abstract</jats:title><jats:p>Ink is <jats:italic>wet</jats:italic>.</jats:p>',
      'Ink is *wet*.',
    ],
    [
      'a list',
      raw`We \begin{itemize} \item ink, \item nib. \end{itemize} See~\cite{x}.`,
      'We\n\n• ink,\n\n• nib.\n\nSee.',
    ],
  ])('abstracts with %s', async (_, written, body) => {
    expect((await read(article(`abstract = {${written}}`))).body).toBe(body)
  })
})

describe('names', () => {
  it.each<[string, string, string[], boolean?]>([
    [
      'marks',
      raw`*Quill, Ce and Malm*†, A. and Sol$^\dagger$, Di and Tarn\textsuperscript{1}, Ed`,
      ['Ce Quill =', 'A. Malm =', 'Di Sol', 'Ed Tarn'],
    ],
    [
      'faces',
      raw`\textbf{Ann Quill} and \underline{Rho, Cy} and {\bf Malm, Bo}`,
      ['Ann Quill', 'Cy Rho', 'Bo Malm'],
    ],
    [
      'letters of the American Physical Society',
      raw`Ho\ifmmode \check{s}\else \v{s}\fi{}kovq, M.`,
      ['M. Hoškovq'],
    ],
    ['entities', 'Ren&eacute; Quill', ['René Quill']],
    [
      'parts that are named',
      'Malm, Bo and family=Berquill, given=Jan, prefix=van den, useprefix=true and "family={Sol and Sons, Inc.}"',
      ['Bo Malm', 'Jan van den Berquill', 'Sol and Sons, Inc.'],
    ],
    ['braces around one person', '{Quill, Ann}', ['Ann Quill']],
    ['braces around one company', '{Quill, Inc.}', ['Quill, Inc.']],
    ['braces around the list', '{Quill, U. and Malm, A.}', ['U. Quill', 'A. Malm']],
    ['an organisation', '{National Academy of Nibs and Inks}', ['National Academy of Nibs and Inks']],
    ['"et al."', 'Quill, Ann and et al.', ['Ann Quill'], true],
    ['"others" with a comma', 'Quill, Ann and others,', ['Ann Quill'], true],
    ['given names alone', ', Ann and Malm, Bo', ['Ann', 'Bo Malm']],
    [
      'a family name of Brazil',
      'Quill, Neto, F. C. and Malm Filho, B.',
      ['F. C. Quill Neto', 'B. Malm Filho'],
    ],
    [
      'a particle with a capital',
      'Ann Van der Quill and P. Q. De la Malm',
      ['Ann Van der Quill', 'P. Q. De la Malm'],
    ],
    ['an organisation of something', 'Ink Town Chamber of Commerce', ['Ink Town Chamber of Commerce']],
    ['a name of the Middle Ages', 'Isidore of Inkville', ['Isidore of Inkville']],
    ['one "and" too many', 'Quill, Ann and and Malm, Bo and', ['Ann Quill', 'Bo Malm']],
    ['a comma before "and"', 'Quill, A., and Malm, B.', ['A. Quill', 'B. Malm']],
    ['initials without spaces', 'Quill, A.B. and Malm, A. -M.', ['A. B. Quill', 'A.-M. Malm']],
    ['initials without a point', 'A -M. Malm', ['A.-M. Malm']],
  ])('with %s', async (_, written, names, etAl = false) => {
    const publication = await read(by(written))
    expect(publication.authors.map(({ name, equal }) => `${name}${equal ? ' =' : ''}`)).toEqual(names)
    expect(publication.etAl).toBe(etAl)
    // What is wrong with a list for LaTeX is not handed on.
    expect(exportsOf([publication]).bibtex('k')).not.toMatch(/\*|†|et al|and and|&eacute;|family=/)
  })

  it.each([
    ['Ann Quill, Bo Malm, and Cy Rho', 'Ann Quill and Bo Malm and Cy Rho'],
    ['Ann Quill, Bo Malm, Cy Rho', 'Ann Quill and Bo Malm and Cy Rho'],
    ['Quill, A., Malm, B.', 'Quill, A. and Malm, B.'],
    ['Quill, A. & Malm, B.', 'Quill, A. and Malm, B.'],
    ['Quill, Ann; Malm, Bo', 'Quill, Ann and Malm, Bo'],
  ])('in a list such as "%s" are refused, with the right one', async (written, right) => {
    expect(await report({ 'publications/a.bib': by(written) })).toContain(
      `content/publications/a.bib:1 k, author: expected names with "and" between them`,
    )
    expect(await report({ 'publications/a.bib': by(written) })).toContain(`write author = {${right}}`)
    expect(await report({ 'publications/a.bib': by(written) })).toContain('1 problem')
  })
})

it('a control character among names is named by its number', async () => {
  expect(
    await report({
      'publications/a.bib': article('').replace(/author = \{[^}]*\}/, 'author = {A\u0001da Example}'),
    }),
  ).toContain('author: expected names, received the control character 1 among them; remove it')
})

it('names with remarks in brackets are refused', async () => {
  const said = await report({
    'publications/a.bib': by('Quill, A. and Malm, B. (on behalf of the Ink Team)'),
  })
  expect(said).toContain(
    'a.bib:1 k, author: expected a name, received "Malm, B. (on behalf of the Ink Team)"',
  )
})

describe('what visitors get', () => {
  it.each([
    [raw`journal = {\apjs}`, 'journal = {The Astrophysical Journal Supplement Series}'],
    ['eprint = "{2102.99978}"', 'eprint = {2102.99978}'],
    ['month = {2016-06-03T00:00:00}', 'month = jun'],
    ['nameaddon = {pseud. Nib}', 'nameaddon = {pseud. Nib}'],
    ['reporter = {Ink Rep.}', 'reporter = {Ink Rep.}'],
    ['note = {Ms., University of Ink}', 'note = {Ms., University of Ink}'],
    [raw`year = {{\noopsort{1973c}}1981}`, 'year = {1981}'],
  ])('is BibTeX that works: %s', async (field, line) => {
    const bibtex = `@article{k, author = {Quill, Ann}, title = {Nibs}, ${field}, journal = {J}, year = 2020}`
    expect(exportsOf([await read(bibtex)]).bibtex('k')).toContain(`  ${line},`)
  })

  it('has no field that is not known to be public', async () => {
    const bibtex = article(
      'annote = {SECRET}, comment = {SECRET}, review = {SECRET}, file = {SECRET}, local-url = {SECRET}, groups = {SECRET}, usera = {SECRET}, note = {SECRET: reviewer two}, pdf = {/Users/quill/SECRET.pdf}, mendeley-tags = {SECRET}, altmetric = {SECRET}, dimensions = {SECRET}, selected = {SECRET}, bibtex_show = {SECRET}, google_scholar_id = {SECRET}, preview = {SECRET.png}, abbr = {IJ}',
    )
    const publication = await read(bibtex)
    const { all } = exportsOf([publication])
    expect(JSON.stringify(publication) + all.bibtex() + all.ris() + all.csl()).not.toContain('SECRET')
  })

  it.each(['Ms. Malm asked me: SECRET', 'Ms. Ref. No.: SECRET', 'Ms., SECRET'])(
    'has no note that is for its owner: %s',
    async (note) => {
      const publication = await read(
        `@unpublished{k, author = {Quill, Ann}, title = {Nibs}, note = {${note}}, year = 2020}`,
      )
      expect(JSON.stringify(publication) + exportsOf([publication]).all.bibtex()).not.toContain('SECRET')
    },
  )

  it.each([
    [
      paper('volume = {37}, number = {7}, pages = {8000--8008}'),
      'Quill, A. (2020). Nibs. Ink Conf, 37(7), 8000–8008.',
    ],
    [
      article('volume = {21}, number = {4}, eid = {1136}'),
      'Quill, A. (2020). Nibs. Ink J., 21(4), Article 1136.',
    ],
    [
      book('edition = {2}, translator = {Malm, Bo}'),
      'Quill, A. (2020). Nibs (B. Malm, Trans.; 2nd ed.). Ink Press.',
    ],
    [
      '@book{k, author = {San Ink Chamber of Commerce}, title = {Nibs}, publisher = {P}, year = 2011}',
      'San Ink Chamber of Commerce. (2011). Nibs. P.',
    ],
    [
      '@book{k, author = {Isidore of Inkville}, title = {Nibs}, publisher = {P}, year = 2011}',
      'Isidore of Inkville. (2011). Nibs. P.',
    ],
    [
      misc('howpublished = {Two cassettes}, publisher = {Ink Press}'),
      'Quill, A. (2020). Nibs. Two cassettes; Ink Press.',
    ],
    [article('note = {In press}'), 'Quill, A. (in press). Nibs. Ink J.'],
    [article('note = {Submitted}'), 'Quill, A. (2020). Nibs [Manuscript submitted for publication].'],
    [
      '@book{k, editor = {Quill, Ann and Malm, Bo}, title = {Nibs}, publisher = {P}, year = 2011}',
      'Quill, A., & Malm, B. (Eds.). (2011). Nibs. P.',
    ],
  ])('cites %s', async (bibtex, apa) => {
    expect(formattedCitations(await read(bibtex))[0]?.text).toBe(apa)
  })

  it('tells machines of article numbers, PDFs and editors', async () => {
    const { profile } = await load({})
    const tags = citationTags(
      await read(article('eid = {1136}, pdf = {https://e.org/p.pdf}')),
      profile,
      'https://s.example',
    )
    expect(Object.fromEntries(tags)).toMatchObject({
      citation_firstpage: '1136',
      citation_pdf_url: 'https://e.org/p.pdf',
    })
  })
})

describe('what BibTeX asks no year of', () => {
  const undated = (type: string, fields = '') =>
    `@${type}{k, author = {Quill, Ann}, title = {Nibs}, ${fields}}`
  it.each([
    [undated('misc', 'howpublished = {Ink Lab}'), { kind: 'other', venue: 'Ink Lab' }],
    [undated('misc', 'url = {https://e.org/nibs}'), { kind: 'other' }],
    [undated('online', 'url = {https://e.org/nibs}'), { kind: 'webpage' }],
    [undated('software', 'url = {https://e.org/nibs}'), { kind: 'software' }],
    [undated('dataset', 'publisher = {Zenodo}'), { kind: 'dataset' }],
    [undated('unpublished', 'note = {Working paper}'), { kind: 'manuscript' }],
    [undated('manual', 'organization = {Ink Lab}'), { kind: 'other', venue: 'Ink Lab' }],
  ])('is shown without one: %s', async (bibtex, facts) => {
    const publication = await read(bibtex)
    expect(publication).toMatchObject(facts)
    expect(publication.year).toBeUndefined()
    expect(formattedCitations(publication)[0]?.text).toMatch(/^Quill, A\. \(n\.d\.\)\. Nibs/)
    const { all, bibtex: own } = exportsOf([publication])
    expect([own('k'), all.ris(), all.csl()].join()).not.toMatch(/\byear\b|PY {2}-|issued/)
  })

  it('has that of arXiv in the advice, where arXiv has it', async () => {
    expect(
      await report({
        'publications/a.bib': undated('misc', 'eprint = {1906.00001}, archiveprefix = {arXiv}'),
      }),
    ).toMatch(/year: expected a year of four digits, received nothing; write year = \{2019\}/)
  })

  it.each(['article', 'book', 'phdthesis', 'inproceedings'])('is not an @%s', async (type) => {
    expect(
      await report({
        'publications/a.bib': undated(type, 'journal = {J}, booktitle = {B}, publisher = {P}, school = {S}'),
      }),
    ).toContain('expected a year of four digits')
  })
})

describe('files that are made to hurt', () => {
  const doubling = (times: number) =>
    `@string{s0 = "aaaaaaaa"}\n${Array.from({ length: times }, (_, index) => `@string{s${index + 1} = s${index} # s${index}}`).join('\n')}\n@misc{k, title = s${times}}`
  it.each<[string, string, RegExp]>([
    ['abbreviations that double', doubling(40), /a\.bib:\d+.*expected at most 250,000 characters/],
    [
      'braces in braces',
      called(`${raw`\emph{`.repeat(400)}x${'}'.repeat(400)}`),
      /a\.bib:1 k, title: expected LaTeX/,
    ],
    [
      'a name without end',
      by('Q'.repeat(100_000)),
      /a\.bib:1 k, author: expected names of at most 1,000 characters/,
    ],
    ['a word without end', called('~'.repeat(100_000)), /a\.bib:1 k, title: .*more than 20,000 characters/],
    ['comments that do not end', '@comment{\n'.repeat(16_000), /a\.bib:1: expected as many/],
    [
      'quotes that do not end',
      '@misc{k,t="{\n'.repeat(16_000),
      /a\.bib:1 k, t: expected a closing quotation mark/,
    ],
    [
      'conflicts of Git',
      `<<<<<<< HEAD\n@misc{k, ${about.misc}}\n=======\n>>>>>>> b`,
      /a\.bib:1: expected text, received a conflict/,
    ],
  ])('%s are refused in a sentence', async (_, bibtex, sentence) => {
    expect(await report({ 'publications/a.bib': bibtex })).toMatch(sentence)
  })

  it.each([
    ['commands that do not end', called(raw`\ifmmode`.repeat(10_000))],
    ['commas', by(`Quill, Ann${','.repeat(900)}`)],
    ['spaces', article(`doi = {1${' '.repeat(200_000)}0}`)],
    ['names of arXiv', article(`note = {${'arxiv'.repeat(40_000)}}`)],
    ['hyphens', article(`pages = {1${'- '.repeat(100_000)}2}`)],
  ])('of many %s comes an end', async (_, bibtex) => {
    expect(await report({ 'publications/a.bib': bibtex })).toBeTruthy()
  })

  it.each(['constructor', '__proto__', 'toString'])('@%s is a type that nobody knows', async (type) => {
    expect(await read(`@${type}{k, ${about.misc}, howpublished = {H}}`)).toMatchObject({ venue: 'H' })
  })

  it('may have 20,000 authors', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `Q${'abcdefghij'[index % 10]}, A.`).join(
      ' and ',
    )
    expect((await read(by(many))).authors).toHaveLength(20_000)
  })
})
