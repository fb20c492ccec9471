import { describe, expect, it } from 'vitest'
import { keptApart } from '../../../site/language.ts'
import { imprint } from '../../imprint.ts'
import { bibliographyRemarks } from '../../place.ts'
import { article, book, entryK, misc, paper, withNone } from '../test-entries.ts'
import { exportsOf } from '../write/exports.ts'

// Volumes, numbers, pages, editions, publishers, places and dates, as they stand in fields and as they are shown.

const raw = String.raw
const chapter = (fields: string) =>
  `@incollection{k, author = {Quill, Ann}, title = {Nibs}, booktitle = {Ink Handbook}, year = 2020, ${fields}}`
const report = (fields: string) =>
  `@techreport{k, author = {Quill, Ann}, title = {Nibs}, institution = {Ink U}, year = 2020, ${fields}}`
const preprint = (fields: string) => misc(`eprint = {2301.00001}, archiveprefix = {arXiv}, ${fields}`)
const undated = (fields: string) =>
  `@misc{k, author = {Quill, Ann}, title = {Nibs}, howpublished = {Inks}, ${fields}}`
const remarksOf = (bibtex: string) =>
  bibliographyRemarks([{ path: 'content/publications/a.bib', bytes: new TextEncoder().encode(bibtex) }]).map(
    ({ field, message }) => `${field}: ${message}`,
  )

describe('the facts are as they are shown', () => {
  it.each<[string, object]>([
    [article('issue = 3, volume = 12'), { volume: '12', number: '3' }],
    [article('number = 4, issue = 3'), { number: '4' }],
    [article('volume = {51(99)}, number = 2'), { volume: '51(99)', number: '2' }],
    [article('volume = {51(9)}, number = 9'), { volume: '51', number: '9' }],
    [article('number = {3, SI}'), { number: '3' }],
    [article('volume = {2017-Decem}'), { volume: undefined }],
    [article('volume = {0}, number = {0}'), { volume: undefined, number: undefined }],
    [article('volume = {0}'), { volume: undefined }],
    [article('volume = {0}, number = {1}'), { volume: '0', number: '1' }],
    [
      article('volume = {PP}, number = {99}, pages = {1-1}'),
      { volume: undefined, number: undefined, pages: undefined },
    ],
    [report('reportnumber = {INK-7}'), { number: 'INK-7' }],
    [report('number = 8, reportnumber = {INK-7}'), { number: '8' }],
    [article('reportnumber = {INK-7}'), { number: undefined }],
    [misc('howpublished = {Inks}, version = {1.2}'), { version: '1.2' }],
    ...['eid', 'articleno', 'article-number', 'art_number', 'article_number', 'elocation-id'].map(
      (name): [string, object] => [article(`${name} = {e12}`), { articleNumber: 'e12' }],
    ),
    [report('eid = {e12}'), { articleNumber: undefined, number: 'e12' }],
    [report('eid = {e12}, number = 3'), { articleNumber: undefined, number: '3' }],
    [report('eid = {e12}, doi = {10.1000/e12}'), { articleNumber: undefined, number: undefined }],
    [
      preprint('volume = {abs/2301.00001}, number = {arXiv:2301.00001}'),
      { volume: undefined, number: undefined },
    ],
    [preprint('pages = {arXiv:2301.00001}'), { pages: undefined }],
    [preprint('pages = {2023--01}'), { pages: undefined }],
    [article('pages = {2023--01}'), { pages: '2023-01' }],
  ])('%s', async (bibtex, facts) => {
    expect(withNone(facts, await entryK(bibtex))).toMatchObject(facts)
  })

  it.each<[string, object]>([
    [paper('series = {LNCS 1234}'), { series: 'LNCS', volume: '1234' }],
    [paper('series = {LNCS 1234}, volume = 1234'), { series: 'LNCS', volume: '1234' }],
    [paper('series = {LNCS 1234}, volume = 7'), { series: 'LNCS 1234', volume: '7' }],
    [book('series = {Ink Studies, vol. 12}'), { series: 'Ink Studies', volume: '12' }],
    [book('series = {Ink Studies ; 12}'), { series: 'Ink Studies', number: '12' }],
    [book('series = {Ink Studies ; 12}, number = 7'), { series: 'Ink Studies ; 12', number: '7' }],
    [paper('volume = {LNCS-1234}'), { series: 'LNCS', volume: '1234' }],
    [paper('volume = {LNCS 1234}, series = {Lecture Notes}'), { series: 'Lecture Notes', volume: '1234' }],
    [paper('volume = {ABC 12}'), { volume: 'ABC 12' }],
    [paper('volume = {ABC 12}, series = {ABC}'), { series: 'ABC', volume: '12' }],
    [article('series = {newseries}'), { series: 'New series' }],
    [article('series = {oldseries}'), { series: 'Old series' }],
    [article('series = {2}'), { series: 'Series 2' }],
    [book('series = {2}'), { series: '2' }],
    [
      '@inproceedings{k, author = {Quill, Ann}, title = {Nibs}, series = {Ink Notes}, year = 2020}',
      { venue: 'Ink Notes', series: undefined },
    ],
    [
      paper('series = {Ink Abstracts}, volume = 235').replace('Ink Conf', raw`Ink Abstracts \#235`),
      { series: undefined, volume: undefined },
    ],
    [article('volume = {7 - 2020}'), { volume: '7' }],
    [article('volume = {7 - 2019}'), { volume: '7 - 2019' }],
    [article('number = {Article 12}, issue = 3'), { articleNumber: '12', number: '3' }],
    [
      '@online{k, author = {Quill, Ann}, title = {Nibs}, organization = {Inks}, year = 2020, volume = 2020, number = {3 May}}',
      { volume: undefined, number: undefined },
    ],
  ])('of series: %s', async (bibtex, facts) => {
    expect(withNone(facts, await entryK(bibtex))).toMatchObject(facts)
  })

  it.each<[string, object]>([
    [article('page = {12}'), { pages: '12' }],
    [article('startpage = 12, endpage = 34'), { pages: '12-34' }],
    [article('firstpage = 12, lastpage = 34'), { pages: '12-34' }],
    [article('page_start = 12, page_end = 34'), { pages: '12-34' }],
    [article('startpage = 12'), { pages: '12' }],
    [article('pages = {12--34}, page = 7'), { pages: '12-34' }],
    [book('pages = {312}'), { totalPages: 312, pages: undefined }],
    [book('pages = {xii, 312 p. : ill. ; 24 cm}'), { totalPages: 312 }],
    [book('pages = {12--34}'), { pages: '12-34', totalPages: undefined }],
    [report('pages = {40}'), { totalPages: 40 }],
    [report('pages = {12-14}'), { pages: '12-14', totalPages: undefined }],
    [article('pages = {40 pages}'), { totalPages: 40, pages: undefined }],
    [article('pages = {40}'), { pages: '40', totalPages: undefined }],
    [book('pagetotal = {xii, 312}'), { totalPages: 312 }],
    [book('numpages = 99'), { totalPages: 99 }],
    [article('numpages = 9'), { totalPages: undefined }],
    [article('pages = {Art. No. e12}'), { articleNumber: 'e12', pages: undefined }],
    [article('pages = {Art. No. e12}, eid = {e13}'), { articleNumber: 'e13', pages: undefined }],
    [article('pages = {L12}, eid = {L12}'), { articleNumber: 'L12', pages: undefined }],
    [paper('pages = {12}, eid = {12}'), { pages: '12', articleNumber: undefined }],
  ])('of pages: %s', async (bibtex, facts) => {
    expect(withNone(facts, await entryK(bibtex))).toMatchObject(facts)
  })

  it.each([
    ['2', '2'],
    ['2nd', '2'],
    ['3rd ed.', '3'],
    ['Second', '2'],
    ['Tenth edition', '10'],
    ['4e', '4'],
    ['1975', '1975'],
    ['2., überarbeitete Auflage', '2., überarbeitete Auflage'],
    ['2nd, revised', '2nd, revised'],
    ['Revised ed.', 'Revised ed.'],
  ])('of an edition: %s', async (written, edition) => {
    expect((await entryK(book(`edition = {${written}}`))).edition).toBe(edition)
  })

  it('of an edition that is called by its year', async () => {
    const named = await entryK(book('edition = {1975 ed.}, publisher = {Ink Press}'))
    expect(named.edition).toBe('1975')
    expect(imprint(named, 'en')).toContain(keptApart('1975 edition'))
  })

  it('of an edition that stands with the name of the book', async () => {
    const named = (fields: string) => chapter(fields).replace('Ink Handbook', 'Ink Handbook (Third Edition)')
    expect(await entryK(named('pages = {1-2}'))).toMatchObject({ venue: 'Ink Handbook', edition: '3' })
    expect(await entryK(named('edition = {2}'))).toMatchObject({
      venue: 'Ink Handbook (Third Edition)',
      edition: '2',
    })
  })

  it.each<[string, object]>([
    [book('isbn = {978-3-16-148410-0}'), { isbn: '978-3-16-148410-0' }],
    [book('ean = {9783161484100}'), { isbn: '9783161484100' }],
    [book('isbn = {978-3-16-148410-1 and 978-3-16-148410-0}'), { isbn: '978-3-16-148410-0' }],
    [article('isbn = {2049-3630}'), { issn: '2049-3630', isbn: undefined }],
    [article('issn = {1234-5678, 2049-3630}'), { issn: '2049-3630' }],
    [article('eissn = {20493630}'), { issn: '2049-3630' }],
  ])('of a number of libraries: %s', async (bibtex, facts) => {
    expect(withNone(facts, await entryK(bibtex))).toMatchObject(facts)
  })

  it('and what cannot be right is said, with its field', () => {
    expect(remarksOf(book('ean = {9783161484101}'))).toEqual([
      'ean: expected an ISBN whose last digit fits the others, received "9783161484101", which is left out; copy it again',
    ])
    expect(remarksOf(book('series = {Inks}, volume = 2, maintitle = {Ink}'))).toEqual([
      'volume: is cited as the number in "Inks"; if it is that of a volume of the whole work, write volumes = {…}, how many it has, too',
    ])
    for (const clear of ['maintitle = {Ink}, volumes = 3', 'maintitle = {Ink}, number = 7', 'isbn = {}'])
      expect(remarksOf(book(`series = {Inks}, volume = 2, ${clear}`)), clear).toEqual([])
    expect(remarksOf(book('isbn = {978-3-16-148410-1}'))).toEqual([
      expect.stringContaining('isbn: expected an ISBN'),
    ])
    expect(remarksOf(article('issn = {1234-5678}'))).toEqual([
      expect.stringContaining('issn: expected an ISSN'),
    ])
    expect(remarksOf(article('langid = {Martian}'))).toEqual([
      'langid: expected one language by its name or its tag (BCP 47), received "Martian", which is left out; write that of the text, for example langid = {de}',
    ])
    expect(remarksOf(article('langid = {Martian}, language = {german}'))).toEqual([])
  })
})

describe('who published it, and where', () => {
  it.each<[string, object]>([
    [article('publisher = {Ink Press}'), { publisher: 'Ink Press' }],
    [paper('organization = {Ink Society}'), { publisher: 'Ink Society' }],
    [paper('publisher = {Ink Press}, organization = {Ink Society}'), { publisher: 'Ink Press' }],
    [preprint('publisher = {arXiv}'), { publisher: undefined }],
    [book('address = {Oslo}'), { venue: 'Ink Press', place: 'Oslo' }],
    [book('location = {Oslo}, address = {Bergen}'), { place: 'Oslo' }],
    [book('place = {Oslo}'), { place: 'Oslo' }],
    [
      paper('publisher = {Ink Press}, address = {New York}, location = {Oslo, Norway}'),
      { place: 'New York', event: { place: 'Oslo, Norway' } },
    ],
    [paper('location = {Oslo}'), { place: 'Oslo', event: undefined }],
    [paper('address = {Online}'), { place: undefined, event: { place: 'Online' } }],
    [paper('address = {Virtual Event}'), { place: undefined, event: { place: 'Virtual Event' } }],
    [
      paper('eventtitle = {InkConf 2020}, venue = {Oslo}, eventdate = {2020-05-03/2020-05-06}'),
      { event: { name: 'InkConf 2020', place: 'Oslo', start: '2020-05-03', end: '2020-05-06' } },
    ],
    [paper('eventdate = {2020-05}'), { event: { start: '2020-05' } }],
    [
      '@talk{k, author = {Quill, Ann}, title = {Nibs}, eventtitle = {InkConf}, institution = {Ink U}, venue = {Oslo}, year = 2020}',
      { venue: 'InkConf', place: 'Ink U, Oslo', event: undefined },
    ],
    [chapter('publisher = {Ink Press, Oslo}, mrnumber = 1'), { publisher: 'Ink Press', place: 'Oslo' }],
    [chapter('publisher = {Ink Press, Oslo}'), { publisher: 'Ink Press, Oslo', place: undefined }],
    [
      chapter('publisher = {Ink Press, Oslo}, mrnumber = 1, address = {Bergen}'),
      { publisher: 'Ink Press, Oslo' },
    ],
    [chapter('publisher = {Ink Press, Oslo}, address = {Oslo}'), { publisher: 'Ink Press', place: 'Oslo' }],
    [chapter('publisher = {Oslo : Inkers}'), { publisher: 'Inkers', place: 'Oslo' }],
    [chapter('publisher = {Ink Press : Oslo}'), { publisher: 'Ink Press : Oslo', place: undefined }],
  ])('%s', async (bibtex, facts) => {
    expect(withNone(facts, await entryK(bibtex))).toMatchObject(facts)
  })
})

it('a conference whose end is open has none', async () => {
  expect((await entryK(paper('eventdate = {2020-05-03/..}'))).event).toEqual({ start: '2020-05-03' })
})

describe('when it appeared', () => {
  it.each<[string, object]>([
    ['date = {2020-05-03}', { year: 2020, month: 5 }],
    ['date = {2020}', { year: 2020, month: undefined }],
    ['date = {2020/05/03}', { year: 2020, month: 5 }],
    ['date = {2020, May 3}', { year: 2020, month: 5 }],
    ['date = {03.05.2020}', { year: 2020, month: 5 }],
    ['date = {31/12/2020}', { year: 2020, month: 12 }],
    ['date = {12/31/2020}', { year: 2020, month: 12 }],
    ['date = {5/5/2020}', { year: 2020, month: 5 }],
    ['date = {5/6/2020}', { year: 2020, month: undefined }],
    ['date = {3rd May 2020}', { year: 2020, month: 5 }],
    ['date = {May 3, 2020}', { year: 2020, month: 5 }],
    ['date = {2020-21}', { year: 2020, month: undefined }],
    ['date = {2019-05-03}, year = 2020', { year: 2020, month: 5 }],
    ['year = {May 2020}', { year: 2020, month: 5 }],
    ['year = {c2020}', { year: 2020 }],
    ['year = {2020a}', { year: 2020 }],
    ['year = {2020/21}', { year: 2020 }],
    ['year = {2019--2020}', { year: 2019 }],
    ['year = {[1990] 2020}', { year: 2020, originalYear: 1990 }],
    ['year = {[2020] ©2019}', { year: 2020 }],
    ['year = 2020, origdate = {1990-05}', { year: 2020, originalYear: 1990 }],
    ['year = 2020, origyear = {1990}', { originalYear: 1990 }],
    ['year = 2020, origyear = {2020}', { originalYear: undefined }],
    ['year = 2020, month = {12}', { month: 12 }],
    ['year = 2020, month = {13}', { month: undefined }],
    ['year = 2020, month = {05.}', { month: 5 }],
    ['year = 2020, month = {5月}', { month: 5 }],
    ['year = 2020, month = {2020-05-03}', { month: 5 }],
    ['year = 2020, month = {05/2020}', { month: 5 }],
    ['year = 2020, month = sept', { month: 9 }],
    ['year = 2020, month = {Mai}', { month: 5 }],
    ['year = 2020, month = {3 May}', { month: 5 }],
    ['year = 2020, month = {May--June}', { month: 5 }],
    ['year = 2020, month = {January--March}', { month: undefined }],
    ['year = {submitted}', { year: undefined, status: 'submitted' }],
    ['year = {in preparation}', { year: undefined, kind: 'manuscript' }],
    ['year = 2020, pubstate = {forthcoming}', { status: 'in press' }],
    ['year = 2020, month = {in press}', { status: 'in press', month: undefined }],
    ['year = 2020, number = {accepted}', { status: 'accepted', number: undefined }],
  ])('%s', async (fields, facts) => {
    expect(withNone(facts, await entryK(undated(fields)))).toMatchObject(facts)
  })

  it('a month that is none is said; a season is not', () => {
    expect(remarksOf(undated('year = 2020, month = {Maius}'))).toEqual([
      'month: expected a month, received "Maius", which is left out; write month = {10}',
    ])
    for (const season of ['Spring', 'summer', 'Autumn', 'Fall', 'Winter', '2nd quarter', 'to appear'])
      expect(remarksOf(undated(`year = 2020, month = {${season}}`)), season).toEqual([])
  })

  it('what needs no year, and shows no kind, is something other than a paper', async () => {
    expect((await entryK(undated(''))).kind).toBe('other')
    expect((await entryK(undated('year = 2020'))).kind).toBeUndefined()
    expect((await entryK(undated('note = {to appear}'))).kind).toBeUndefined()
    const manual = '@manual{k, title = {Nibs}, organization = {Inks}}'
    expect((await entryK(manual)).kind).toBe('other')
    expect((await entryK(manual.replace('}}', '}, year = 2020}'))).kind).toBe('book')
  })
})

it.each(['Korea Patent 10-1234567', 'Indian Patent 2,34,567', 'US Patent 9,876,543, 2018'])(
  'visitors are given the note that names a patent: %s',
  async (note) => {
    const patent = await entryK(misc(`note = {${note}}`))
    expect(exportsOf([patent]).bibtex('k')).toContain(note)
  },
)

it('a supplement that is named with the volume as well is named once', async () => {
  expect(await entryK(article('volume = {16 (Suppl 1)}, number = {Suppl 1}'))).toMatchObject({
    volume: '16',
    number: 'Suppl 1',
  })
})
