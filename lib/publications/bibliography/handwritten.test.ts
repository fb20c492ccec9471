import { describe, expect, it } from 'vitest'
import { load, report } from '../../test-folder.ts'
import { bibliographyRemarks } from '../place.ts'
import { article, entryK, misc, paper } from './test-entries.ts'
import { exportsOf } from './write/exports.ts'
import { formattedCitations } from './write/format.ts'

// BibTeX as people write it by hand: lists of their own papers for a page or a CV. To add a case, add a line.
const raw = String.raw
const by = (author: string) =>
  `@article{k, author = {${author}}, title = {Nibs}, journal = {Ink J.}, year = 2020}`
const called = (title: string) =>
  `@article{k, author = {Quill, Ann}, title = {${title}}, journal = {Ink J.}, year = 2020}`
const dated = (fields: string) =>
  `@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {Ink J.}, ${fields}}`

/** What a file with this entry is told besides what stops the build. */
function remarksOn(bibtex: string): string {
  const file = { path: 'content/publications/a.bib', bytes: Buffer.from(bibtex) }
  return bibliographyRemarks([file])
    .map(({ message }) => message)
    .join('\n')
}

describe('facts', () => {
  it.each<[string, string, object]>([
    [
      'a year and that it is to appear',
      dated('year = {2025 (to appear)}'),
      { year: 2025, status: 'in press' },
    ],
    ['a year, in press', dated('year = {2025, in press}'), { year: 2025, status: 'in press' }],
    ['two years in a row', dated('year = {2021/2022}'), { year: 2021 }],
    ['years from, to', dated('year = {2003--2015}'), { year: 2003 }],
    ['the year of MathSciNet', dated(raw`year = {[2022] \copyright 2021}`), { year: 2022 }],
    ['day, month, year', dated('date = {31/05/2020}'), { year: 2020, month: 5 }],
    ['month, day, year', dated('date = {5/31/2020}'), { year: 2020, month: 5 }],
    ['a date of which the month is in doubt', dated('date = {05/06/2020}'), { year: 2020, month: undefined }],
    ['a date with an ordinal', dated('date = {May 3rd, 2020}'), { year: 2020, month: 5 }],
    ['a year with its month', dated('year = {2020 May}'), { year: 2020, month: 5 }],
    ['points in a date', dated('date = {2020.05.31}'), { year: 2020, month: 5 }],
    [
      'a paper in progress',
      dated('journal = {In progress}').replace('journal = {Ink J.}, ', ''),
      { kind: 'manuscript' },
    ],
    ['a year that is none yet', dated('year = {in preparation}'), { kind: 'manuscript', year: undefined }],
    [
      'accepted, by a macro of ADS',
      dated('year = 2020').replace('{Ink J.}', raw`{accepted to \aap}`),
      { venue: 'Astronomy & Astrophysics', status: 'accepted' },
    ],
    [
      'an award in addendum',
      paper(raw`addendum = {\textbf{Best Paper Award}}`),
      { distinction: 'Best Paper Award' },
    ],
    [
      'a nomination',
      paper('addendum = {Nominated for best paper award}'),
      { distinction: 'Nominated for best paper award' },
    ],
    [
      'a prize by its name',
      paper('note = {Winner of the Gold Nib Prize}'),
      { distinction: 'Gold Nib Prize' },
    ],
    ['an oral with its rate', paper(raw`note = {(\textbf{Oral}, top 2\%)}`), { distinction: 'Oral, top 2%' }],
    [
      'a spotlight with its rate',
      paper(raw`note = {Spotlight (top 5\%)}`),
      { distinction: 'Spotlight (top 5%)' },
    ],
    [
      'an oral that was accepted',
      paper('note = {Accepted as oral presentation}'),
      { distinction: 'oral presentation' },
    ],
    ['a grant', paper('note = {Supported by an Ink Society Award}'), { distinction: undefined }],
    [
      'links of BibBase',
      paper(
        'url_Paper = {https://a.org/n.pdf}, url_Slides = {https://a.org/s.pdf}, url_Code = {https://a.org/c}',
      ),
      { links: { paper: 'https://a.org/n.pdf', slides: 'https://a.org/s.pdf', code: 'https://a.org/c' } },
    ],
    [
      'links by other names',
      paper('code_url = {https://a.org/c}, videourl = {https://a.org/v}'),
      { links: { code: 'https://a.org/c', video: 'https://a.org/v' } },
    ],
    [
      'a DOI where an address should be',
      article('url = {https://doi:10.1214/11-AAP999}'),
      { doi: '10.1214/11-AAP999' },
    ],
    ['no pages yet', article('pages = {??--??}'), { pages: undefined }],
    ['pages to come', article('pages = {xx--xx}'), { pages: undefined }],
    ['one page, twice', article('pages = {496--496}'), { pages: '496' }],
    ['first and last page', article('startpage = {12}, endpage = {34}'), { pages: '12-34' }],
    [
      'a talk by what it is',
      misc('howpublished = {Invited talk at InkConf, Oslo}'),
      { kind: 'presentation', genre: 'Invited talk', venue: 'InkConf, Oslo' },
    ],
    [
      'a poster',
      '@poster{k, author = {Quill, Ann}, title = {Nibs}, booktitle = {InkConf}, year = 2019}',
      { kind: 'presentation', genre: 'Poster', venue: 'InkConf' },
    ],
    [
      'a blog',
      '@blog{k, author = {Quill, Ann}, title = {Nibs}, journal = {Ink Blog}, year = 2021}',
      { kind: 'webpage', venue: 'Ink Blog' },
    ],
    [
      'a paper at a workshop',
      '@workshop{k, author = {Quill, Ann}, title = {Nibs}, booktitle = {InkW}, year = 2021}',
      { kind: 'workshop' },
    ],
    ['data, as a remark says', misc('howpublished = {Ink Archive}, note = {Dataset}'), { kind: 'dataset' }],
    [
      'software on GitHub',
      misc(raw`howpublished = {\url{https://github.com/quill/nib}}`),
      { kind: 'software' },
    ],
    ['pages in words', article('pages = {12 to 34}'), { pages: '12-34' }],
    ['pages without braces', article('pages = 12-34'), { pages: '12-34' }],
    [
      'bioRxiv’s DOI as pages',
      dated('year = 2020, pages = {2020.01.02.999999}, doi = {10.1101/2020.01.02.999999}').replace(
        'Ink J.',
        'bioRxiv',
      ),
      { kind: 'preprint', pages: undefined },
    ],
  ])('%s', async (_, bibtex, facts) => {
    const absent = Object.fromEntries(Object.keys(facts).map((fact) => [fact, undefined]))
    expect({ ...absent, ...(await entryK(bibtex)) }).toMatchObject(facts)
  })
})

describe('titles', () => {
  it.each([
    [raw`Dry at 37\,$^\circ$C`, 'Dry at 37 °C'],
    [raw`\glqq Tinte\grqq{} und \flqq Feder\frqq`, '„Tinte“ und «Feder»'],
    [raw`\textgerman{Die Feder} \selectlanguage{english}now`, 'Die Feder now'],
    [raw`Nibs\footnote{Funded by Ink} for all`, 'Nibs for all'],
    [raw`\href{https://a.org/n.pdf}{The Nib} of Ink`, 'The Nib of Ink'],
  ])('%s', async (title, text) => {
    const [apa] = formattedCitations(await entryK(called(title)))
    expect(apa?.text).toContain(`(2020). ${text}.`)
  })

  it('have no link in them', async () => {
    expect((await entryK(called(raw`\href{https://a.org/n.pdf}{The Nib}`))).title).toBe('The Nib')
  })
})

describe('names', () => {
  it.each<[string, string]>([
    [raw`Tr{\uhorn}{\ohorn}ng, Hoa`, 'Hoa Trương'],
    [raw`Nguy{\~\^e}n, Vi\d\^et and H\'\^o, Hoa and Nguy\cftil{e}n, An`, 'Việt Nguyễn, Hoa Hố, An Nguyễn'],
    [raw`Gel\cprime fand, Israel and Gel$'$fand, I.`, 'Israel Gelʹfand, I. Gelʹfand'],
    ['Wei Zhang (张伟) and Li, Na (李娜)', 'Wei Zhang, Na Li'],
    ['张伟 (Wei)', '张伟'],
    [raw`\begin{CJK*}{UTF8}{gbsn}张伟\end{CJK*} and Quill, Ann`, '张伟, Ann Quill'],
    ['Sammy Quill, Jr. and Ludwig van Berg, III', 'Sammy Quill Jr., Ludwig van Berg III'],
    ['{Steele Jr.}, Guy L.', 'Guy L. Steele Jr.'],
    ['Quill, A. and Malm, B. and ...', 'A. Quill, B. Malm, et al.'],
    ['Quill, A. and Malm, B. and 12 others', 'A. Quill, B. Malm, et al.'],
    ['Quill, A. and {on behalf of the Ink Consortium}', 'A. Quill, Ink Consortium'],
    ['Quill, A. and colleagues', 'A. Quill, et al.'],
    [
      'Ann Quill (Equal contribution) and Bo Malm (equal contribution) and Cy Rho',
      'Ann Quill*, Bo Malm*, Cy Rho',
    ],
    [
      raw`{\noopsort{Berg}}{van den Berg}, Jan and {\SortNoop{Loo}van Loo}, Piet`,
      'Jan van den Berg, Piet van Loo',
    ],
  ])('%s', async (list, names) => {
    const { authors, etAl } = await entryK(by(list))
    expect(
      [...authors.map(({ name, equal }) => `${name}${equal ? '*' : ''}`), ...(etAl ? ['et al.'] : [])].join(
        ', ',
      ),
    ).toBe(names)
  })

  it('go out without the faces of biblatex', async () => {
    const entry = await entryK(by(raw`\mkbibbold{Quill}, \mkbibbold{Ann} and \hl{Bo Malm}`))
    expect(exportsOf([entry]).bibtex('k')).toContain('author = {Quill, Ann and Bo Malm}')
  })

  it('in a second script are left out with a word', async () => {
    const file = by('Wei Zhang (张伟)')
    expect(remarksOn(file)).toContain('"张伟" is left out')
    expect(exportsOf([await entryK(file)]).bibtex('k')).toContain('author = {Wei Zhang}')
  })

  it.each([
    ['Quill, A Malm, B and Rho, C', 'author = {Quill, A and Malm, B and Rho, C}'],
    ['Quill, Aand Malm, B', 'author = {Quill, A and Malm, B}'],
  ])('%s: the list is written out', async (list, advice) => {
    expect(await report({ 'publications/a.bib': by(list) })).toContain(advice)
  })
})

describe('macros of a @preamble', () => {
  it.each([
    [raw`\newcommand{\inknet}{InkNet}`, raw`{\inknet}: Nibs`, 'InkNet: Nibs'],
    [raw`\newcommand{\inknet}{Ink\-Net\xspace}`, raw`\inknet for nibs`, 'InkNet for nibs'],
    [raw`\providecommand{\swap}[2]{#2#1}`, raw`\swap{b}{a}c`, 'abc'],
    [raw`\def\keep#1{#1}`, raw`\keep{Nibs}`, 'Nibs'],
    [raw`\DeclareRobustCommand{\sorted}[1]{}`, raw`{\sorted{Z}}Nibs`, 'Nibs'],
    [raw`\newcommand{\a}{\b}\newcommand{\b}{\a\a}`, 'Nibs', 'Nibs'],
  ])('%s', async (preamble, title, text) => {
    const publication = await entryK(`@preamble{ "${preamble}" }\n${called(title)}`)
    expect(publication.title).toBe(text)
    expect(exportsOf([publication]).bibtex('k')).not.toMatch(/\\(inknet|swap|keep|sorted)/)
  })
})

it('of an abstract, what is left out is said with its field', () => {
  const bibtex = article(raw`abstract = {Ink \inkblot{} of \inkblot{} \citep{x} and \autoref{y}.}`)
  const bytes = new TextEncoder().encode(bibtex)
  const remarks = bibliographyRemarks([{ path: 'content/publications/a.bib', bytes }])
  expect(remarks.map(({ field, message }) => `${field}: ${message}`)).toEqual([
    raw`abstract: has commands of LaTeX that are left out (\inkblot); write the character itself, or leave the command out`,
    raw`abstract: refers with "\citep" to what is not here, and the reference is left out; write what it stands for`,
  ])
})

describe('what stops nobody', () => {
  it('is one talk, given twice', async () => {
    const talk = (key: string, where: string) =>
      `@talk{${key}, author = {Quill, Ann}, title = {Nibs}, eventtitle = {${where}}, date = {2024-07}}`
    const { publications } = await load({ 'publications/a.bib': talk('a', 'InkConf') + talk('b', 'NibConf') })
    expect(publications).toHaveLength(2)
  })

  it('are formulas of an abstract that were escaped twice', async () => {
    const abstract = raw`Let {\$}{\$}{$\backslash$}mathbb {\{}Q{\}}{\$}{\$} be ink.`
    expect((await entryK(article(`abstract = {${abstract}}`))).body).toContain(raw`$\mathbb {Q}$`)
  })
})

it.each([
  ['several years', dated('year = {1998 [2020]}'), 'write year = {1998} or year = {2020}'],
  ['a year of two digits', dated("year = {'98}"), 'write year = {2024}'],
  [
    'a brace too few',
    '@article{k,\n  author = {Quill, Ann},\n  title = {Nibs {of Ink},\n  journal = {Ink J.},\n  year = 2020\n}\n\n@misc{b, title = {B}}',
    'a.bib:3 k, title: expected as many "}" as "{" before the next field, received "journal = {"',
  ],
  [
    'a quotation mark too many',
    '@article{k, title = "The "Nib" of Ink", year = 2020}',
    'write title = {…}, or the comma',
  ],
  ['a date in words', dated('date = {soon}'), 'write date = {2024-05-31}'],
])('%s: the line to write', async (_, bibtex, advice) => {
  expect(await report({ 'publications/a.bib': bibtex })).toContain(advice)
})
