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
      'of Zotero, of a post of a blog',
      misc('url = {https://example.org/a}, urldate = {2024-05-03}, journal = {Ink Blog}'),
      { kind: 'webpage', venue: 'Ink Blog' },
    ],
    [
      'of Zotero, of a paper under its DOI',
      misc('url = {https://doi.org/10.1000/182}, urldate = {2024-05-03}, journal = {Ink J.}'),
      { kind: undefined, venue: 'Ink J.', doi: '10.1000/182' },
    ],
    [
      'of Zotero, of a repository',
      misc('url = {https://github.com/quill/nibs}, urldate = {2024-05-03}, journal = {GitHub}'),
      { kind: 'software', venue: 'GitHub' },
    ],
    [
      'of no paper, with its publisher beside how it came out',
      misc('howpublished = {Two cassettes}, publisher = {Ink Press}'),
      { venue: 'Two cassettes', publisher: 'Ink Press' },
    ],
    [
      'of a manuscript, with its institution in a remark',
      '@unpublished{k, author = {Quill, Ann}, title = {Nibs}, note = {Ms., University of Ink.}, year = 2020}',
      { kind: 'manuscript', venue: 'University of Ink', genre: 'Unpublished manuscript' },
    ],
    [
      'of a manuscript, with its date in a remark',
      '@unpublished{k, author = {Quill, Ann}, title = {Nibs}, note = {Manuscript, June 2020}, year = 2020}',
      { kind: 'manuscript', venue: undefined },
    ],
    [
      'of ADS, with the name of its proceedings for a series',
      paper('series = {Ink Conf}, volume = 7'),
      { venue: 'Ink Conf', series: undefined, volume: '7' },
    ],
    ['with placeholders for pages', article('pages = {xxx-xxx-xxxx}'), { pages: undefined }],
    [
      'of a part of a volume',
      '@book{k, author = {Quill, Ann}, title = {Nibs}, publisher = {Ink Press}, volume = 2, part = 1, year = 2020}',
      { volume: '2.1' },
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
      { kind: 'recording', genre: 'Audio CD' },
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
      'of biblatex, with a translator for an editor',
      '@book{k, author = {Quill, Ann}, title = {Nibs}, editor = {Malm, Bo}, editortype = {translator}, publisher = {P}, date = {1998}}',
      { translators: [{ name: 'Bo Malm' }], editors: undefined },
    ],
    [
      'of a number of a journal as a whole',
      '@periodical{k, editor = {Quill, Ann}, title = {Ink Journal}, issuetitle = {Nibs}, volume = 3, date = {2003}}',
      { title: 'Ink Journal: Nibs', volume: '3' },
    ],
    [
      'of a report, with what it calls itself before its number',
      '@techreport{k, author = {Quill, Ann}, title = {Nibs}, institution = {Ink Lab}, number = {Technical Report No. 12-34}, year = 2001}',
      { number: '12-34', genre: 'Technical Report' },
    ],
    [
      'of the ACM, with the word before an article’s number',
      article('articleno = {Article 42}'),
      { articleNumber: '42' },
    ],
    ['of a last page that is not known yet', article('pages = {1--??}'), { pages: '1' }],
    [
      'of no year, in words',
      misc('howpublished = {Ink Lab}').replace('year = 2020', 'year = {n.d.}'),
      { year: undefined, kind: 'other' },
    ],
    [
      'of a talk at its event',
      '@talk{k, author = {Quill, Ann}, title = {Nibs}, event = {Ink Days}, date = {2010-05-03}}',
      { venue: 'Ink Days', day: 3 },
    ],
    [
      'of a talk that says what it was alone',
      misc('howpublished = {Invited talk}, institution = {Ink U}'),
      { genre: 'Invited talk', venue: 'Ink U' },
    ],
    ['of a volume with its year', article('volume = {12 (2020)}'), { volume: '12', number: undefined }],
    ['of a DOI with the query of a page', article('doi = {10.1000/xyz?nosfx=y}'), { doi: '10.1000/xyz' }],
    [
      'of proceedings that are not where their publisher is',
      '@proceedings{k, editor = {Quill, Ann}, title = {Nibs}, publisher = {ACM}, address = {New York}, location = {Oslo}, year = 2020}',
      { place: 'New York', event: { place: 'Oslo' } },
    ],
    [
      'of EGUsphere, which is a server of preprints',
      '@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {EGUsphere}, year = 2023, doi = {10.5194/egusphere-2023-1}}',
      { kind: 'preprint', venue: 'EGUsphere' },
    ],
    [
      'of a package of R, with where it is',
      '@manual{k, author = {Quill, Ann}, title = {nibr}, note = {R package version 1.2.3, https://github.com/quill/nibr}, year = 2023}',
      { kind: 'software', version: '1.2.3' },
    ],
    ['of initials without a space', by('M.A.Malm'), { authors: [{ name: 'M. A. Malm' }] }],
    ['of a name with an address of mail', by('Quill, Ann <ann@e.org>'), { authors: [{ name: 'Ann Quill' }] }],
    [
      'of an abstract of a meeting in a number of a journal',
      paper('journal = {Journal of Ink}, volume = 5, number = 2, location = {Oslo}'),
      {
        kind: 'journal',
        venue: 'Journal of Ink',
        volume: '5',
        number: '2',
        place: undefined,
        event: { name: 'Ink Conf', place: 'Oslo' },
      },
    ],
    [
      'of a date without its noughts',
      '@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {Ink J.}, date = {2020-4-3}}',
      { year: 2020, month: 4 },
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

  it.each([
    ['month = {2020-05}', 'month = may'],
    ['month = {5}', 'month = may'],
    ['month = {Sept.}', 'month = sep'],
    ['month = {Spring}', 'month = {Spring}'],
    ['month = {Mayday}', 'month = may'],
    ['date = {3 May 2018}', 'date = {2018-05}'],
    ['date = {03.05.2018}', 'date = {2018-05}'],
    ['date = {2018-05-03}', 'date = {2018-05-03}'],
    ['date = {Summer 2018}', 'date = {2018}'],
    ['date = {soon}', 'date = {soon}'],
    ['type = {Journal Article}', ''],
    ['type = {Letter}', 'type = {Letter}'],
    ['keywords = {own, R&D}', raw`keywords = {R\&D}`],
    ['pages = {{12--34}}, eprint = {{2301.00001}}', 'pages = {12--34}|eprint = {2301.00001}'],
    ['doi = {https://doi.org/10.1000/182}', 'doi = {10.1000/182}'],
    ['doi = {n/a}', ''],
    ['url = {www.example.org/a_b}', 'url = {https://www.example.org/a_b}'],
    ['url = {words}', ''],
    ['html = {https://example.org/a}', 'url = {https://example.org/a}'],
    ['link = {https://example.org/a}', 'url = {https://example.org/a}'],
    ['link = {https://example.org/a}, doi = {10.1000/182}', 'doi = {10.1000/182}'],
    ['link = {https://example.org/a}, url = {https://example.org/b}', 'url = {https://example.org/b}'],
    ['arxiv = {2301.00001}', 'eprint = {2301.00001}|archiveprefix = {arXiv}'],
    ['arxivid = {2301.00001}', 'eprint = {2301.00001}|archiveprefix = {arXiv}'],
    ['arxiv_id = {2301.00001}', 'eprint = {2301.00001}|archiveprefix = {arXiv}'],
    ['editor = {\\textbf{Malm, Bo}}', 'editor = {Malm, Bo}'],
    ['translator = {Malm, Bo$^*$}', 'translator = {Malm, Bo}'],
    ['subtitle = {50% of R&D #1 in a_b}', raw`subtitle = {50\% of R\&D \#1 in a\_b}`],
    [
      raw`subtitle = {50\% of $a_b$ at https://e.org/a_b}`,
      raw`subtitle = {50\% of $a_b$ at https://e.org/a_b}`,
    ],
    ['eid = {a_b}', 'eid = {a_b}'],
    ['subtitle = { <i>Ink</i> }', raw`subtitle = {\emph{Ink}}`],
    ['abstract = {No abstract available}', ''],
    ['volume = {n/a}, number = {ahead-of-print}, issue = {0-0}, pages = {xxx--xxx}', ''],
    ['volume = {{7}}, subtitle = {0-0}', 'volume = {{7}}|subtitle = {0-0}'],
    ['file = {/home/ann/nibs.pdf}, owner = {Ann}, note = {Ask Bo}', ''],
    ['publisher = {/Users/ann/nibs.pdf}', ''],
    ['publisher = {C:\\nibs}', ''],
    ['note = {Best Paper Award}', 'note = {Best Paper Award}'],
    ['note = {\\emph{Accepted}}', 'note = {\\emph{Accepted}}'],
    ['addendum = {Invited talk}', 'addendum = {Invited talk}'],
    ['addendum = {Bo owes me ink}', ''],
  ])('is without what is for its owner alone, and mended: %s', async (fields, lines) => {
    const bibtex = exportsOf([await entryK(article(fields))]).bibtex('k') ?? ''
    const own = bibtex.split('\n').filter((line) => /^ {2}(?!(?:author|title|journal|year) = )/.test(line))
    expect(own.map((line) => line.slice(2, -1)).join('|')).toBe(lines)
  })

  it.each([
    [raw`journal = {\apj}`, 'journal = {The Astrophysical Journal}'],
    [raw`journal = {accepted to \aap}`, raw`journal = {accepted to Astronomy \& Astrophysics}`],
    ['journal = {Ink & Nibs}', raw`journal = {Ink \& Nibs}`],
    ['journaltitle = {Ink & Nibs}', raw`journaltitle = {Ink \& Nibs}`],
  ])('has the journal by its name: %s', async (field, line) => {
    const bibtex = `@article{k, author = {Quill, Ann}, title = {Nibs}, ${field}, year = {\\mbox{2020}}}`
    const shown = exportsOf([await entryK(bibtex)]).bibtex('k')
    expect(shown).toContain(`  ${line},\n`)
    expect(shown).toContain('  year = {2020},\n')
  })
})

it('a list of editors that goes on is one in every form', async () => {
  const book = await entryK(
    '@collection{k, editor = {Quill, Ann and others}, title = {Nibs}, publisher = {P}, date = {1998}}',
  )
  expect(formattedCitations(book)[0]?.text).toBe('Quill, A., et al. (Eds.). (1998). Nibs. P.')
  expect(exportsOf([book]).all.ris()).toContain('ED  - et al.')
})

it.each([
  ['2020-15', '(Technical Report No. 2020-15)'],
  ['TR-12-34', '(Technical Report TR-12-34)'],
])('the number %s of a report is one number, and no range', async (number, cited) => {
  const bibtex = `@techreport{k, author = {Quill, Ann}, title = {Nibs}, institution = {Ink Lab}, type = {Technical Report}, number = {${number}}, year = 2020}`
  const styles = ['apa', 'chicago', 'vancouver', 'ieee', 'mla', 'nature'] as const
  const [apa, ...others] = formattedCitations(await entryK(bibtex), styles).map(({ text }) => text)
  expect(apa).toContain(cited)
  for (const text of others) expect(text).toContain(number)
})

it('chemistry of upright letters has no spaces in citations', async () => {
  const paperOfInk = by('Quill, Ann').replace(
    '{Nibs}',
    () => raw`{On $\mathrm{H_2O}$, {\rm CO$_2$} and $\mathrm{SO_4^{2-}}$}`,
  )
  expect(formattedCitations(await entryK(paperOfInk))[0]?.text).toContain('On H₂O, CO₂ and SO₄²⁻.')
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
