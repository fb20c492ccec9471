import { describe, expect, it } from 'vitest'
import { entry, load } from '../../test-folder.ts'
import { imprint } from '../imprint.ts'
import { bibliographyRemarks } from '../place.ts'
import { article, book, entryK, paper, withNone } from './test-entries.ts'
import { exportsOf } from './write/exports.ts'
import { formattedCitations } from './write/format.ts'

// What one database or reference manager alone does to a record. To add a case, add a line: who writes so, an entry, and the facts that are right of
// it (undefined for one that it must not have).
const raw = String.raw
const chapter = (fields: string) =>
  `@incollection{k, author = {Quill, Ann}, title = {Nibs}, year = 2020, ${fields}}`
const unpublished = (fields: string) =>
  `@unpublished{k, author = {Quill, Ann}, title = {Nibs}, year = 2020, ${fields}}`

describe('the record says as it was meant, of', () => {
  it.each<[string, string, object]>([
    [
      'MathSciNet, publisher and place in one',
      '@book{k, author = {Quill, Ann}, title = {Nibs}, year = 2020, publisher = {CRC Press, Boca Raton, FL}, mrnumber = {2839398}}',
      { venue: 'CRC Press', place: 'Boca Raton, FL' },
    ],
    [
      'MathSciNet, a publisher with a comma of its own',
      chapter('booktitle = {Ink}, publisher = {Birkh{\\"a}user Boston, Inc., Boston, MA}, mrnumber = {1}'),
      { publisher: 'Birkhäuser Boston, Inc.', place: 'Boston, MA' },
    ],
    [
      'MathSciNet, an article’s number and how many pages it has',
      article('pages = {Paper No. 48, 12}, mrnumber = {1}'),
      { articleNumber: '48', pages: undefined },
    ],
    [
      'MathSciNet, how many pages a book has',
      book('pages = {vi+123 pp. (1 plate)}, mrnumber = {1}'),
      { totalPages: 123, pages: undefined },
    ],
    [
      'MathSciNet, formulas of AMS-TeX',
      raw`@article{k, author = {Quill, Ann}, title = {On {$2\sp{m}$}, {$Z\sb p$} and {$\Bbb R$}}, journal = {Ink J.}, year = 2020}`,
      { title: 'On $2^{m}$, $Z_p$ and $\\mathbb R$' },
    ],
    [
      'zbMATH, the place before the publisher',
      chapter('booktitle = {Ink}, publisher = {Berkeley, CA: Mathematical Ink Publishers (MIP)}'),
      { publisher: 'Mathematical Ink Publishers (MIP)', place: 'Berkeley, CA' },
    ],
    [
      'zbMATH, an article’s number in a remark',
      article('pages = {22}, note = {Id/No 108821}'),
      { articleNumber: '108821', pages: undefined },
    ],
    [
      'a library’s catalogue, the place before the publisher',
      '@book{k, author = {Quill, Ann}, title = {Nibs}, year = 2020, publisher = {Oslo : Ink Press}}',
      { venue: 'Ink Press', place: 'Oslo' },
    ],
    [
      'nobody, whether "Routledge: London" is a place',
      '@book{k, author = {Quill, Ann}, title = {Nibs}, year = 2020, publisher = {Routledge: London}}',
      { venue: 'Routledge: London', place: undefined },
    ],
    [
      'CNKI, the place before the publisher',
      '@book{k, author = {张墨}, title = {墨}, year = 2020, publisher = {北京：墨出版社}}',
      { venue: '墨出版社', place: '北京' },
    ],
    [
      'JSTOR, publishers in brackets',
      article('publisher = {[Ink Press, Nib Society]}'),
      { publisher: 'Ink Press, Nib Society' },
    ],
    [
      'Web of Science, an ISSN of what is online alone',
      article('eissn = {2079-4991}'),
      { issn: '2079-4991' },
    ],
    ['CiteULike, a plus behind the page', article('pages = {e1000999+}'), { pages: 'e1000999' }],
    [
      'Mendeley, the date of a conference for its volume',
      paper('volume = {2017-Decem}'),
      { volume: undefined },
    ],
    [
      'ADS, the series and its volume in the venue too',
      '@inproceedings{k, author = {Quill, Ann}, title = {Nibs}, year = 2020, booktitle = {Ink Meeting Abstracts \\#235}, series = {Ink Meeting Abstracts}, volume = {235}}',
      { venue: 'Ink Meeting Abstracts #235', series: undefined, volume: undefined },
    ],
    [
      'Elsevier, the edition behind the name of the book',
      chapter('booktitle = {Handbook of Ink (Third Edition)}, edition = {Third Edition}'),
      { venue: 'Handbook of Ink', edition: '3' },
    ],
    [
      'Elsevier, the star of a footnote in the title',
      '@article{k, author = {Quill, Ann}, title = {Nibs☆}, journal = {Ink J.}, year = 2020}',
      { title: 'Nibs' },
    ],
    [
      'Zotero, how many pages a report has',
      '@techreport{k, author = {Quill, Ann}, title = {Nibs}, institution = {Ink}, year = 2020, pages = {48}}',
      { totalPages: 48, pages: undefined },
    ],
    [
      'Zotero, a formula taken for text',
      raw`@article{k, author = {Quill, Ann}, title = {An \${\textbackslash}mathcal\{O\}(n)\$ nib, \$\textasciicircum 7\${{Be}}}, journal = {Ink J.}, year = 2020}`,
      { title: 'An $\\mathcal{O}(n)$ nib, $^7$Be' },
    ],
    [
      'HAL, a preprint',
      unpublished('note = {working paper or preprint}, url = {https://hal.science/hal-04999999}'),
      { kind: 'preprint', venue: 'HAL' },
    ],
    [
      'Google Scholar, the number of a paper of SSRN',
      '@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {Available at SSRN 3999999}, year = 2020}',
      { kind: 'preprint', venue: 'SSRN', links: { paper: 'https://ssrn.com/abstract=3999999' } },
    ],
    [
      'TeXMed, identifiers in a remark',
      article(
        raw`note = "[PubMed Central:\href{https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1}{PMC1}] [DOI:\href{https://dx.doi.org/10.1056/NEJMoa1}{10.1056/NEJMoa1}]"`,
      ),
      {
        doi: '10.1056/NEJMoa1',
        links: { paper: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1' },
      },
    ],
    [
      'nobody, two prices that are no formula',
      '@article{k, author = {Quill, Ann}, title = {From \\$5\\_000 to \\$9}, journal = {Ink J.}, year = 2020}',
      { title: 'From \\$5\\_000 to \\$9' },
    ],
    ['a bookseller, an ISBN under its other name', book('ean = {9780191523229}'), { isbn: '9780191523229' }],
    [
      'Mendeley, volume and issue that nobody knows',
      article('volume = {xxx}, number = {xxxx}'),
      { volume: undefined, number: undefined },
    ],
    [
      'HAL, the title of the proceedings for their volume',
      paper('volume = {Actes de la conférence Ink}'),
      { venue: 'Actes de la conférence Ink', volume: undefined, event: { name: 'Ink Conf' } },
    ],
    [
      'Zotero, who holds a patent',
      '@patent{k, author = {Quill, Ann}, title = {Nib}, assignee = {Ink Corp}, number = {US9}, year = 2015}',
      { venue: 'Ink Corp', number: 'US9' },
    ],
    [
      'Zotero, the year of the first edition',
      book('note = {}').replace('year = 2020', 'year = {[1990] 2002}'),
      { year: 2002, originalYear: 1990 },
    ],
    [
      'biblatex, the year of the first edition',
      book('origdate = {1890-05}'),
      { year: 2020, originalYear: 1890 },
    ],
    [
      'Google Scholar, what a report calls itself',
      '@techreport{k, author = {Quill, Ann}, title = {Nibs}, institution = {Technical report, Ink Lab}, year = 2020}',
      { venue: 'Ink Lab', genre: 'Technical report' },
    ],
    [
      'Crossref, a formula in MathML',
      '@article{k, author = {Quill, Ann}, title = {<mml:math><mml:msup><mml:mi>B</mml:mi><mml:mn>0</mml:mn></mml:msup><mml:mo>→</mml:mo><mml:mi>K</mml:mi></mml:math> nibs}, journal = {Ink J.}, year = 2020}',
      { title: 'B⁰→K nibs' },
    ],
    [
      'EasyChair, a preprint as a booklet',
      '@booklet{k, author = {Ann Quill}, title = {Nibs}, howpublished = {EasyChair Preprint no. 1234}, year = {EasyChair, 2020}}',
      { kind: 'preprint', venue: 'EasyChair Preprint no. 1234', year: 2020 },
    ],
    [
      'SciTePress, a full stop behind each name',
      '@conference{k, author = {Ann Quill. and Bo Malm, Jr.}, title = {Nibs}, booktitle = {Ink,}, year = 2020}',
      { authors: [{ name: 'Ann Quill' }, {}] },
    ],
    [
      'CERN, the number of a report',
      '@techreport{k, author = {Quill, Ann}, title = {Nibs}, institution = {CERN}, reportNumber = {INK-2020-1}, year = 2020}',
      { number: 'INK-2020-1' },
    ],
    [
      'a library’s catalogue, a series with its number',
      book('series = {Ink studies ; 12}'),
      { series: 'Ink studies', number: '12' },
    ],
    ['a remark, the DOI of another paper', article('note = {Erratum. doi: 10.1000/err}'), { doi: undefined }],
    [
      'Oxford, headings run into an abstract',
      article('abstract = {MotivationInk is wet.ResultsNibs write.}'),
      { body: 'Motivation: Ink is wet. Results: Nibs write.' },
    ],
    [
      'bioRxiv, statements behind an abstract',
      article('abstract = {Ink is wet.Competing Interest StatementNone.}'),
      { body: 'Ink is wet.' },
    ],
    [
      'Wiley, a heading before an abstract',
      article('abstract = {Abstract Ink is wet.}, url = {https://ink.onlinelibrary.wiley.com/doi/1}'),
      { body: 'Ink is wet.' },
    ],
  ])('%s', async (_, bibtex, facts) => {
    expect(withNone(facts, await entryK(bibtex))).toMatchObject(facts)
  })
})

it.each([
  ['INK, NIB', ['INK', 'NIB']],
  [
    'Ink Scientific Collaboration and Nib Collaboration',
    ['Ink Scientific Collaboration', 'Nib Collaboration'],
  ],
  ['Ink and Nib Studies Group', ['Ink and Nib Studies Group']],
])('collaborations "%s" are authors of their own', async (collaboration, names) => {
  const publication = await entryK(article(`collaboration = {${collaboration}}`))
  expect(exportsOf([publication]).csl('k')?.author.slice(1)).toEqual(names.map((literal) => ({ literal })))
})

it.each(['English and German', 'eng; ger', 'Multiple languages', 'zh-cmn'])(
  '"%s" is no language, and said',
  (language) => {
    const bytes = new TextEncoder().encode(article(`language = {${language}}`))
    const remarks = bibliographyRemarks([{ path: 'content/publications/a.bib', bytes }])
    expect(remarks.map(({ message }) => message).join()).toContain(
      `received "${language}", which is left out`,
    )
  },
)

it('the editor who took an article is in no list of references', async () => {
  const publication = await entryK(article('editor = {Tarn, Cy}'))
  expect(
    formattedCitations(publication)
      .map(({ text }) => text)
      .join(),
  ).not.toContain('Tarn')
  expect(exportsOf([publication]).csl('k')?.editor).toEqual([{ family: 'Tarn', given: 'Cy' }])
})

it('a key with spaces, as Open Journal Systems export it, is taken without them, and said', async () => {
  const bytes = new TextEncoder().encode(
    '@article{Villa Vargas_2026, title={Tinta}, journal={Azcatl}, author={Villa Vargas, Ana}, year={2026}}',
  )
  const { publications } = await load({ 'publications/a.bib': bytes })
  expect(exportsOf(publications).all.bibtex()).toContain('@article{VillaVargas_2026,')
  const [remark] = bibliographyRemarks([{ path: 'content/publications/a.bib', bytes }])
  expect(remark?.message).toContain('received "Villa Vargas_2026"; "VillaVargas_2026" is used')
})

it('the year of the first edition is on the page, in citations and in every export', async () => {
  const { publications } = await load({
    'publications/a.md': entry(
      'title: Nibs\nauthors: [A. Quill]\nvenue: Ink Press\nyear: 2003\noriginalYear: 1890\nkind: book',
    ),
  })
  const { all } = exportsOf(publications)
  expect(publications.flatMap((one) => imprint(one, 'en'))).toContain('first published 1890')
  expect(
    publications
      .flatMap((one) => formattedCitations(one))
      .map(({ text }) => text)
      .join(),
  ).toContain('(Original work published 1890)')
  expect(all.bibtex()).toContain('origdate = {1890}')
  expect(all.ris()).toContain('OP  - 1890')
})
