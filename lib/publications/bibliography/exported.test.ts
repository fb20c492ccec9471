import { describe, expect, it } from 'vitest'
import { load, report } from '../../test-folder.ts'
import { imprint } from '../imprint.ts'
import { scholarlyArticle } from '../machines/scholarly-article.ts'
import { citationTags } from '../machines/tags.ts'
import { firstAndLastPage } from '../metadata.ts'
import { readBibliography } from './read/bib-file.ts'
import { about, article, book, entryK, misc, paper } from './test-entries.ts'
import { cslItem } from './write/csl.ts'
import { exportsOf } from './write/exports.ts'
import { formattedCitations } from './write/format.ts'

// Names, titles and files as programs, libraries and publishers of the world export them, and what others are told of them. To
// add a case, add a line: an entry, and what is right of it.
const raw = String.raw
/** What a check says of a file that stops nothing. */
function remarksOf(bibtex: string) {
  const bytes = new TextEncoder().encode(bibtex)
  return readBibliography({ path: 'content/publications/a.bib', bytes }, []).remarks
}

const citations = async (bibtex: string) =>
  formattedCitations(await entryK(bibtex), ['apa', 'vancouver']).map(({ text }) => text)

const tagsOf = async (bibtex: string) =>
  citationTags(await entryK(bibtex), (await load({})).profile, 'https://s.example')

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
    const publication = await entryK(bibtex)
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
    expect((await entryK(article('').replace('{Nibs}', () => `{${written}}`))).title).toBe(title)
  })
})

describe('the full stop at the end of a title', () => {
  it.each([
    ['of PubMed goes', 'Ink in nibs.', ', pmid = {12345678}', 'Ink in nibs'],
    ['of a hand stays', 'Ink is wet.', '', 'Ink is wet.'],
    ['of an abbreviation stays', 'Nibs of the U.S.', ', pmid = {12345678}', 'Nibs of the U.S.'],
  ])('%s', async (_, title, field, expected) => {
    expect((await entryK(article(`volume = 1${field}`).replace('{Nibs}', `{${title}}`))).title).toBe(expected)
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
    const ris = exportsOf([await entryK(bibtex)]).ris('k') ?? ''
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
    const two = await entryK(book('organization = {Ink Society}'))
    expect(formattedCitations(two, ['apa'])[0]?.text).toContain('Ink Press; Ink Society.')
    expect(imprint(two, 'en')).toEqual(['Ink Society'])
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
    const publication = await entryK(
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
    expect(exportsOf([await entryK(bibtex)]).bibtex('k')).toContain(`  ${line},`)
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
