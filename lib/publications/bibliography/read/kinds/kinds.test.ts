import { describe, expect, it } from 'vitest'
import { about, article, entryK, misc, withNone } from '../../test-entries.ts'

// What an entry is by the words that it has for it, where its type does not say all.

const thesis = (type: string) =>
  `@thesis{k, author = {Quill, Ann}, title = {Nibs}, institution = {Ink U}, year = 2020, type = {${type}}}`
const report = (type: string, more = '') =>
  `@report{k, author = {Quill, Ann}, title = {Nibs}, institution = {Ink U}, year = 2020, type = {${type}}${more}}`

describe('a thesis is called', () => {
  it.each([
    ['phdthesis', 'PhD thesis'],
    ['mathesis', 'Master’s thesis'],
    ['mastersthesis', 'Master’s thesis'],
    ['bathesis', 'Bachelor’s thesis'],
    ['candthesis', 'Candidate thesis'],
    ['Theses', 'PhD thesis'],
    ['PhD', 'PhD thesis'],
    ['Ph.D.', 'PhD thesis'],
    ['Doctoral', 'Doctoral thesis'],
    ['Master', 'Master’s thesis'],
    ['Masters', 'Master’s thesis'],
    ['Bachelor', 'Bachelor’s thesis'],
    ["Bachelor's thesis", 'Bachelor’s thesis'],
    ['Habilitationsschrift', 'Habilitationsschrift'],
    ['Thesis', undefined],
  ])('%s: %s', async (type, genre) => {
    expect(withNone({ genre }, await entryK(thesis(type)))).toMatchObject({ kind: 'thesis', genre })
  })
})

describe('a report is called', () => {
  it.each([
    ['techreport', 'Technical report'],
    ['technicalreport', 'Technical report'],
    ['workingpaper', 'Working paper'],
    ['discussionpaper', 'Discussion paper'],
    ['resreport', 'Research report'],
    ['IZA Discussion Papers', 'IZA Discussion Paper'],
    ['Working Paper Series', 'Working Paper'],
    ['Research Papers Series', 'Research Paper'],
    ['Staff Papers', 'Staff Paper'],
    ['White papers', 'White papers'],
  ])('%s: %s', async (type, genre) => {
    expect(await entryK(report(type))).toMatchObject({ kind: 'report', genre })
  })

  it('by Google Scholar before who published it', async () => {
    for (const [venue, facts] of Object.entries({
      'Technical report, Ink Institute': { venue: 'Ink Institute', genre: 'Technical report' },
      'Tech. Rep.: Ink Institute': { venue: 'Ink Institute', genre: 'Technical report' },
      'Working paper, Ink Institute': { venue: 'Ink Institute', genre: 'Working paper' },
    }))
      expect(await entryK(report('').replace('Ink U', venue))).toMatchObject(facts)
  })

  it('once, where the series says the same', async () => {
    const series = ', series = {Working Paper Series}, number = 7'
    expect(withNone({ series: undefined }, await entryK(report('Working Paper', series)))).toMatchObject({
      genre: 'Working Paper',
      number: '7',
      series: undefined,
    })
    const other = ', series = {Ink Papers}, number = 7'
    expect(await entryK(report('Working Paper', other))).toMatchObject({ series: 'Ink Papers' })
  })
})

describe('a patent is called', () => {
  it.each([
    ['type = {patent}, location = {countryde}', { genre: 'Patent', place: 'Germany' }],
    ['howpublished = {US Patent}', { genre: 'US Patent' }],
    ['type = {patentde}', { genre: 'German patent' }],
    ['type = {patenteu}', { genre: 'European patent' }],
    ['type = {patentfr}', { genre: 'French patent' }],
    ['type = {patentuk}', { genre: 'British patent' }],
    ['type = {patentus}, location = {countryus}', { genre: 'US patent', place: 'United States' }],
    ['type = {patreq}', { genre: 'Patent request' }],
    ['type = {patreqde}', { genre: 'German patent request' }],
    [
      'type = {patreqeu}, location = {countryeu}',
      { genre: 'European patent request', place: 'European Union' },
    ],
    ['type = {patreqfr}', { genre: 'French patent request' }],
    [
      'type = {patrequk}, location = {countryuk}',
      { genre: 'British patent request', place: 'United Kingdom' },
    ],
    ['type = {patrequs}, location = {countryde and countryfr}', { place: 'Germany, France' }],
    ['type = {patreq}, location = {countryep}', { place: 'European Union' }],
    ['type = {patreq}, location = {countrywo}', { place: 'World' }],
    ['type = {patreq}, location = {Oslo}', { place: 'Oslo' }],
    ['note = {US Patent 9,876,543}', { genre: 'US patent', number: '9,876,543' }],
    ['howpublished = {Korea Patent 10-1234567}', { genre: 'Korean patent', number: '10-1234567' }],
    ['note = {US Patent App. 12/345,678}', { genre: 'US patent application', number: '12/345,678' }],
    ['note = {European Patent No. EP 1234567 B1.}', { genre: 'European patent', number: 'EP 1234567 B1' }],
    ['note = {US Patent 1,111,111}, number = {9,876,543}', { number: '9,876,543' }],
  ])('%s', async (fields, facts) => {
    const patent = `@patent{k, author = {Quill, Ann}, title = {Nibs}, holder = {Ink Inc.}, year = 2020, number = 7, ${fields}}`
    const bibtex = /number = \{|note|howpublished/.test(fields) ? patent.replace(' number = 7,', '') : patent
    expect(await entryK(bibtex)).toMatchObject({ kind: 'patent', ...facts })
  })

  it('by a remark of a @misc, and not of a paper', async () => {
    expect((await entryK(misc('note = {US Patent 9,876,543}'))).kind).toBe('patent')
    expect((await entryK(misc('howpublished = {Chinese Patent 9876543}'))).kind).toBe('patent')
    expect((await entryK(article('note = {US Patent 9,876,543}'))).kind).toBe('journal')
  })
})

describe('a @misc is by its type', () => {
  it.each([
    ['Workshop', 'workshop'],
    ['Chapter', 'chapter'],
    ['Patent', 'patent'],
    ['Preprint', 'preprint'],
    ['pre-print', 'preprint'],
    ['Software', 'software'],
    ['Computer software', 'software'],
    ['Computer program', 'software'],
    ['Code', 'software'],
    ['Dataset', 'dataset'],
    ['[Data set]', 'dataset'],
    ['Web page', 'webpage'],
    ['Website', 'webpage'],
    ['Blog post', 'webpage'],
    ['Conference poster', 'presentation'],
    ['Oral presentation', 'presentation'],
    ['Invited talk', 'presentation'],
    ['Lecture', 'presentation'],
    ['Slides', 'presentation'],
    ['Keynote', 'presentation'],
    ['Pamphlet', undefined],
  ])('%s: %s', async (type, kind) => {
    const bibtex = misc(`howpublished = {Inks}, type = {${type}}`)
    expect(withNone({ kind }, await entryK(bibtex))).toMatchObject({ kind })
  })
})

describe('an article is of', () => {
  it.each([
    ['a magazine', 'entrysubtype = {magazine}', 'magazine'],
    ['a newspaper', 'entrysubtype = {Newspaper}', 'newspaper'],
    ['a magazine, as Zotero has it', 'type = {magazine article}', 'magazine'],
    ['a newspaper, as Zotero has it', 'type = {newspaperArticle}', 'newspaper'],
    ['a journal', 'entrysubtype = {magazines of old}', 'journal'],
  ])('%s', async (_, field, kind) => {
    expect((await entryK(article(field))).kind).toBe(kind)
  })

  it.each([
    ['2020 IEEE International Conference on Inks', 'conference'],
    ['12th Symposium on Inks', 'conference'],
    ['Proceedings of the 3rd Workshop on Inks', 'workshop'],
    ['Proceedings of 2nd Ink Congress', 'conference'],
    ['Proceedings of the National Academy of Inks', 'journal'],
    ['Journal of the Ink Conference', 'journal'],
  ])('what its venue says, whatever Semantic Scholar has it for: %s', async (venue, kind) => {
    expect((await entryK(`@article{k, ${about.article.replace('Ink J.', venue)}}`)).kind).toBe(kind)
    expect((await entryK(`@article{k, ${about.article.replace('Ink J.', venue)}, volume = 3}`)).kind).toBe(
      'journal',
    )
  })
})

describe('a talk says what it was and where', () => {
  const at = (fields: string) =>
    `@unpublished{k, author = {Quill, Ann}, title = {Nibs}, year = 2020, ${fields}}`
  it.each([
    ['note = {Invited talk at InkConf}', { genre: 'Invited talk', venue: 'InkConf' }],
    ['note = {Keynote at the Ink Forum}', { genre: 'Keynote', venue: 'Ink Forum' }],
    ['note = {Seminar talk, University of Ink}', { genre: 'Seminar talk', venue: 'University of Ink' }],
    ['note = {Contributed talk: InkConf}', { genre: 'Contributed talk', venue: 'InkConf' }],
    ['note = {Presented at InkConf}', { venue: 'InkConf' }],
    ['note = {Poster in InkConf}', { genre: 'Poster', venue: 'InkConf' }],
    ['note = {Invited talk}, howpublished = {InkConf}', { genre: 'Invited talk', venue: 'InkConf' }],
    ['eventtitle = {InkConf}', { event: { name: 'InkConf' } }],
    ['eventtitle = {InkConf}, type = {Keynote}', { genre: 'Keynote', event: { name: 'InkConf' } }],
    ['presentationtype = {talk}, howpublished = {InkConf}', { genre: 'talk', venue: 'InkConf' }],
  ])('%s', async (fields, facts) => {
    expect(await entryK(at(fields))).toMatchObject({ kind: 'presentation', ...facts })
  })

  it('and a manuscript is none', async () => {
    expect((await entryK(at('note = {Talks are planned}'))).kind).toBe('manuscript')
    expect(
      (await entryK(misc('howpublished = {Inks}, note = {Invited talk at InkConf}'))).kind,
    ).toBeUndefined()
  })
})

describe('what is known by its number', () => {
  it.each<[string, object]>([
    [
      misc(
        'howpublished = {RFC 1234}, series = {Request for Comments}, number = 1234, publisher = {RFC Editor}',
      ),
      {
        kind: 'report',
        genre: 'Request for Comments',
        venue: 'RFC Editor',
        number: '1234',
        series: undefined,
      },
    ],
    [misc('howpublished = {RFC1234}'), { kind: 'report', venue: 'RFC Editor', number: '1234' }],
    [misc('series = {RFC 1234}, publisher = {IETF}'), { kind: 'report', venue: 'IETF', number: '1234' }],
    [misc('series = {Request for Comments}, number = {RFC 1234}'), { kind: 'report', number: '1234' }],
    [misc('series = {Request for Comments}, howpublished = {Inks}'), { kind: undefined, venue: 'Inks' }],
    [
      '@article{k, title = {Nibs}, journal = {IEEE Std 802.3-2018 (Revision of IEEE Std 802.3-2015)}, year = 2018}',
      { kind: 'report', venue: 'IEEE', number: 'IEEE Std 802.3-2018', authors: [{ name: 'IEEE' }] },
    ],
    [
      '@manual{k, author = {Quill, Ann}, title = {nibs: Nibs in R}, note = {R package version 1.2-3}, organization = {Inks}, year = 2020}',
      { kind: 'software', version: '1.2-3' },
    ],
    [article('note = {R package version 1.2-3}'), { kind: 'journal', version: undefined }],
  ])('%s', async (bibtex, facts) => {
    expect(withNone(facts, await entryK(bibtex))).toMatchObject(facts)
  })
})
