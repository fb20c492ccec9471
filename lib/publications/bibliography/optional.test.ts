import { describe, expect, it } from 'vitest'
import { load, paper as paperOf, report } from '../../test-folder.ts'
import { imprint } from '../imprint.ts'
import { scholarlyArticle } from '../machines/scholarly-article.ts'
import { citationTags } from '../machines/tags.ts'
import { bibliographyRemarks } from '../place.ts'
import { readBibliography } from './read/bib-file.ts'
import { scanBibtex } from './read/structure/scan.ts'
import { about, article, entryK, misc, paper } from './test-entries.ts'
import { exportsOf } from './write/exports.ts'
import { formattedCitations } from './write/format.ts'

// What an entry may do without, and what is said where it may not. To add a case, add a line.
const without = (type: string, fields: string) =>
  `@${type}{k, author = {Quill, Ann}, title = {Nibs}, ${fields}}`
const said = (bibtex: string) => report({ 'publications/a.bib': bibtex })

describe('an @article without a journal', () => {
  it.each<[string, string, object]>([
    [
      'of PeerJ’s preprints',
      'doi = {10.7287/peerj.preprints.1v1}, publisher = {PeerJ}, year = 2016',
      { kind: 'preprint', venue: 'PeerJ Preprints' },
    ],
    [
      'of SSRN',
      'doi = {10.2139/ssrn.1}, publisher = {Elsevier BV}, year = 2016',
      { kind: 'preprint', venue: 'SSRN' },
    ],
    ['of a blog', 'doi = {10.59350/a-1}, publisher = {Front Ink}, year = 2023', { venue: 'Front Ink' }],
    ['of bioRxiv', 'archiveprefix = {bioRxiv}, eprint = {2020.01.01.123}, year = 2020', { venue: 'bioRxiv' }],
    ['of HAL', 'eprinttype = {hal}, eprint = {hal-01}, year = 2020', { kind: 'preprint', venue: 'HAL' }],
    ['of a newsletter', 'howpublished = {Ink Society}, year = 2020', { venue: 'Ink Society' }],
  ])('%s is listed as what it is', async (_, fields, facts) => {
    expect(await entryK(without('article', fields))).toMatchObject(facts)
  })

  it('is said to stand under its publisher', () => {
    const bibtex = without('article', 'doi = {10.59350/a-1}, publisher = {Front Ink}, year = 2023')
    const remarks = bibliographyRemarks([{ path: 'content/publications/a.bib', bytes: Buffer.from(bibtex) }])
    expect(remarks.map(({ message }) => message)).toEqual([
      'stands in place of a journal, of which the @article names none; write journal = {…} if it appeared in one',
    ])
  })

  it.each([
    [
      'doi = {10.1000/182}, year = 2020',
      'which is the venue of an @article (see https://doi.org/10.1000/182)',
    ],
    ['publisher = {Ink}, doi = {10.1000/182}, volume = 3, year = 2020', 'write journal = {…}'],
    ['publisher = {Ink}, year = 2020', 'write journal = {…}'],
  ])('is refused where nothing shows what it is: %s', async (fields, sentence) => {
    expect(await said(without('article', fields))).toContain(sentence)
  })
})

it.each(['xxx--xxx', '1--??', '??--??'])('pages that are not known yet are asked for: %s', (pages) => {
  const bibtex = without('article', `journal = {Ink J.}, year = 2020, pages = {${pages}}`)
  const remarks = bibliographyRemarks([{ path: 'content/publications/a.bib', bytes: Buffer.from(bibtex) }])
  expect(remarks.map(({ message }) => message)).toEqual([
    `expected pages, received "${pages}", of which what is not known is left out; write pages = {5--17} once it is`,
  ])
})

it('pages in Roman numerals are known', async () => {
  const bibtex = without('article', 'journal = {Ink J.}, year = 2020, pages = {xxi--xxxv}')
  expect(bibliographyRemarks([{ path: 'content/publications/a.bib', bytes: Buffer.from(bibtex) }])).toEqual(
    [],
  )
  expect(await entryK(bibtex)).toMatchObject({ pages: 'xxi-xxxv' })
})

it('many references to what is not there, as DBLP exports them, are one sentence', () => {
  const keys = ['a', 'b', 'c', 'd']
  const bibtex = keys
    .map((key) => paper(`crossref = {conf/ink/${key}}`).replace('{k,', `{${key},`))
    .join('\n')
  const remarks = bibliographyRemarks([{ path: 'content/publications/a.bib', bytes: Buffer.from(bibtex) }])
  expect(remarks.map(({ message }) => message)).toEqual([
    'expected the keys of other entries of this file in crossref, received those of none in 4 entries (a, b …), which are left out; they name themselves what they appeared in',
  ])
})

describe('a year', () => {
  it.each(['year = {0}, ', ''])('is looked up by the DOI: %s', async (year) => {
    expect(
      await said(without('article', `journal = {Ink J.}, ${year}doi = {10.1021/acs.ink.0c01}`)),
    ).toContain('write year = {…} (see https://doi.org/10.1021/acs.ink.0c01)')
  })
})

it('a paper has not the title of its volume, though it has none', async () => {
  const volume = 'author = {Quill, Ann}, maintitle = {Proceedings of Inks}, year = 2020'
  expect(await said(`@inproceedings{k, ${volume}}`)).toContain('title')
  expect(await entryK(`@book{k, publisher = {P}, ${volume}}`)).toMatchObject({ title: 'Proceedings of Inks' })
})

describe('a key', () => {
  it.each([
    ['author = {Quill, Ann}, title = {Nibs}, year = 2020', 'quill2020'],
    ['title = {Nibs}, author = "Ann Quill and Bo Malm", date = {2021-05}', 'quill2021'],
    ['author = {{\\"O}quill, Ann}, title = {Nibs}', 'nibs'],
    ['title = {{T}he Nib of {Ink}}, year = 2020', 'the-nib-of2020'],
    ['title = "Nibs", year = 2020', 'nibs2020'],
  ])('that is missing is made, and said: %s', (fields, key) => {
    for (const head of ['@misc{, ', '@misc{'])
      expect(
        readBibliography({ path: 'a.bib', bytes: new TextEncoder().encode(`${head}${fields}}`) }, []),
      ).toMatchObject({
        entries: [{ key, slug: key }],
        remarks: [{ line: 1, entry: key, message: `has no key, so "${key}" is used; write @misc{${key},` }],
      })
  })

  it('that is missing is made another for another entry', async () => {
    const { publications } = await load({
      'publications/a.bib': `@misc{${about.misc}}\n@misc{, ${about.misc.replace('Nibs', 'Inks')}}`,
    })
    expect(publications.map(({ slug }) => slug)).toEqual(['quill2020', 'quill2020-2'])
  })

  it('that is missing is made another where a later entry has it, and none is made for what cannot be read', () => {
    const { entries, remarks } = scanBibtex(
      '@misc{, author = {Quill, Ann}, year = 2020}\n@misc{Quill2020, title = {Inks}}',
    )
    expect(entries.map(({ key }) => key)).toEqual(['quill2020-2', 'Quill2020'])
    expect(remarks).toHaveLength(1)
    expect(
      scanBibtex('@misc{, author = {Quill, Ann}}\n@misc{, author = {Malm, Bo}}').entries.map(
        ({ key }) => key,
      ),
    ).toEqual(['quill', 'malm'])
    expect(scanBibtex('@misc{,}').entries).toMatchObject([{ key: 'entry' }])
    expect(scanBibtex('@misc{, year = 2020}').entries).toMatchObject([{ key: 'entry' }])
    expect(scanBibtex('@misc{, title = {Inks, author = {Q}}')).toMatchObject({
      faults: [{ line: 1 }],
      remarks: [],
    })
  })

  it.each(['@book{, title={B}}', '@book{title={B}}'])(
    'is needed in what visitors are given: %s',
    async (bibtex) => {
      expect(await report({ 'publications/a.md': paperOf(`bibtex: "${bibtex}"`) })).toContain(
        'it has no citation key',
      )
    },
  )

  it('is that of the entry, whatever stands before it', async () => {
    expect(
      await report({ 'publications/a.md': paperOf("bibtex: '@string{i = {Ink}} @misc{k, title = i}'") }),
    ).toBe('no problem')
  })
})

describe('keywords', () => {
  it.each([
    ['journal, firstauthor', undefined],
    ['own; conference paper', undefined],
    ['own, ink, nibs', 'ink, nibs'],
    ['journals, drying of ink', 'journals, drying of ink'],
    ['reading, first aid', 'reading, first aid'],
  ])('go to visitors where they say what a paper is about: %s', async (keywords, kept) => {
    const bibtex = exportsOf([await entryK(article(`keywords = {${keywords}}`))]).bibtex('k')
    expect(/keywords = \{(.*)\}/.exec(bibtex ?? '')?.[1]).toBe(kept)
  })
})

describe('a talk', () => {
  it.each<[string, string, object]>([
    [
      'with its host beside its event',
      without(
        'unpublished',
        'type = {Invited talk}, eventtitle = {INK 2020}, venue = {Oslo}, institution = {Nib U}, year = 2020',
      ),
      {
        kind: 'presentation',
        venue: 'INK 2020',
        place: 'Nib U, Oslo',
        genre: 'Invited talk',
        event: undefined,
      },
    ],
    [
      'with a type of its own',
      misc('howpublished = {Ink Seminar}, presentationtype = {Keynote}'),
      { kind: 'presentation', venue: 'Ink Seminar', genre: 'Keynote' },
    ],
    [
      'that a note calls one',
      without('unpublished', 'note = {Talk}, institution = {Nib U}, address = {Oslo}, year = 2020'),
      { kind: 'presentation', venue: 'Nib U', place: 'Oslo', genre: 'Talk' },
    ],
    [
      'of which a note says where it was',
      without('unpublished', 'note = {Presented at the INK 2020}, year = 2020'),
      { kind: 'presentation', venue: 'INK 2020', genre: undefined },
    ],
  ])('%s', async (_, bibtex, facts) => {
    expect({ event: undefined, genre: undefined, ...(await entryK(bibtex)) }).toMatchObject(facts)
  })
})

describe('the press', () => {
  it.each<[string, string, object]>([
    ['entrysubtype = {newspaper}', 'newspaper', { csl: 'article-newspaper', ris: 'TY  - NEWS' }],
    ['entrysubtype = {magazine}', 'magazine', { csl: 'article-magazine', ris: 'TY  - MGZN' }],
    ['type = {magazineArticle}', 'magazine', { csl: 'article-magazine', ris: 'TY  - MGZN' }],
  ])('is told from journals: %s', async (field, kind, { csl, ris }: { csl?: string; ris?: string }) => {
    const publication = await entryK(article(`${field}, pages = {A4}`))
    expect(publication).toMatchObject({ kind, venue: 'Ink J.', pages: 'A4' })
    const { all } = exportsOf([publication])
    expect(all.csl()).toContain(`"${csl}"`)
    expect(all.ris()).toContain(ris)
    // What is made of its facts is read as the same.
    const made = exportsOf([{ ...publication, bibtex: undefined }]).bibtex('k') ?? ''
    expect(await entryK(made)).toMatchObject({ kind, venue: 'Ink J.', pages: 'A4' })
  })
})

describe('the day', () => {
  const times = (fields: string) =>
    `@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {Ink Times}, entrysubtype = {newspaper}, ${fields}}`

  it.each([
    'date = {2019-07-23}',
    'year = 2019, month = jul, day = {23}',
    'year = 2019, month = jul # "~23"',
    'year = 2019, month = {23 July}',
  ])('on which a newspaper had an article is in every form: %s', async (fields) => {
    const publication = await entryK(times(fields))
    expect(imprint(publication, 'en')).toContain('Jul 23, 2019')
    expect(formattedCitations(publication)[0]?.text).toContain('Quill, A. (2019, July 23). Nibs.')
    const { all } = exportsOf([publication])
    expect(all.ris()).toContain('DA  - 2019/07/23')
    const { profile } = await load({})
    expect(citationTags(publication, profile, 'https://s.example')).toContainEqual([
      'citation_publication_date',
      '2019/07/23',
    ])
    expect(scholarlyArticle(publication, profile, 'https://s.example')).toMatchObject({
      datePublished: '2019-07-23',
    })
    // What is made of its facts is read as the same.
    const made = exportsOf([{ ...publication, bibtex: undefined }]).bibtex('k') ?? ''
    expect(await entryK(made)).toMatchObject({ year: 2019, month: 7, day: 23 })
  })

  it.each([
    ['of a journal’s paper is none of its facts', article('month = jul, day = {23}')],
    ['that its month does not have is none', times('year = 2019, month = feb, day = {30}')],
  ])('%s', async (_, bibtex) => {
    expect((await entryK(bibtex)).day).toBeUndefined()
  })

  it('in a Markdown file needs its month', async () => {
    expect(await report({ 'publications/a.md': paperOf('day: 23') })).toContain(
      'a.md:6 day: expected a day of its month, received "23"; write year and month too',
    )
    expect(await report({ 'publications/a.md': paperOf('month: 7\nday: 23') })).toBe('no problem')
  })
})

describe('a report', () => {
  it.each([
    [
      'type = {Working Paper}, series = {Working Paper Series}',
      { genre: 'Working Paper', series: undefined },
    ],
    ['type = {IZA Discussion Papers}', { genre: 'IZA Discussion Paper', series: undefined }],
    ['type = {Working paper}, series = {Ink Papers}', { genre: 'Working paper', series: 'Ink Papers' }],
  ])('says once what it is: %s', async (fields, facts) => {
    const bibtex = without('techreport', `institution = {Ink Lab}, number = 7, year = 2021, ${fields}`)
    expect({ series: undefined, ...(await entryK(bibtex)) }).toMatchObject(facts)
  })
})

it('the number of an abstract of the AGU is no range of pages', async () => {
  const publication = await entryK(paper('volume = {2018}, eid = {A11B-1234}, pages = {A11B-1234}'))
  expect(publication).toMatchObject({ articleNumber: 'A11B-1234' })
  expect(exportsOf([publication]).all.ris()).not.toContain('EP  - ')
})

it('a publisher does not have the place that stands beside it', async () => {
  const bibtex = misc('publisher = {Ink Publishing, Geneva, Switzerland}, address = {Geneva, Switzerland}')
  expect(await entryK(bibtex)).toMatchObject({ venue: 'Ink Publishing', place: 'Geneva, Switzerland' })
})

it('a collaboration is cited behind names that go on', async () => {
  const publication = await entryK(
    without('article', 'journal = {Ink J.}, year = 2020, collaboration = {INK}').replace(
      'Ann}',
      'Ann and others}',
    ),
  )
  const styles = ['apa', 'chicago', 'vancouver', 'ieee'] as const
  expect(formattedCitations(publication, styles).map(({ text }) => text.split('Nibs')[0])).toEqual([
    'Quill, A., et al. (INK). (2020). ',
    'Quill, Ann, et al. (INK). 2020. “',
    'Quill A, et al. (INK). ',
    'A. Quill et al. (INK), “',
  ])
})
