import { expect, it } from 'vitest'
import { keptApart } from '../../../../site/language.ts'
import { imprint } from '../../../imprint.ts'
import { entryK } from '../../test-entries.ts'
import { cslItem } from '../../write/csl.ts'
import { formattedCitations } from '../../write/format.ts'
import { risRecord } from '../../write/ris.ts'

// What is no paper: its type in CSL and in RIS (Zotero's mapping of both), and how APA 7 cites it (10.12–10.14, 11).

it.each<[string, bibtex: string, csl: string, ris: string, apa: string]>([
  [
    'a court decision, which nobody is named for',
    '@jurisdiction{k, title = {Quill v. Malm}, volume = 347, series = {U.S.}, pages = 483, date = {1954-05-17}, institution = {Supreme Court of Inks}}',
    'legal_case',
    'CASE',
    'Quill v. Malm, 347 U.S. 483 (Supreme Court of Inks 1954).',
  ],
  [
    'a court decision without its report',
    '@legal{k, title = {Quill v. Malm}, number = {C-12/09}, date = {2010-05-17}, court = {Court of Inks}}',
    'legal_case',
    'CASE',
    'Quill v. Malm, C-12/09 (Court of Inks May 17, 2010).',
  ],
  [
    'a law',
    '@legislation{k, title = {Nib Act}, number = {88-352}, type = {Public Law}, year = 1964}',
    'legislation',
    'STAT',
    'Nib Act, Public Law No. 88-352 (1964).',
  ],
  [
    'a letter, of which the style prints nothing',
    '@letter{k, author = {Quill, Ann}, title = {To Bo Malm}, date = {1936-03-02}}',
    'personal_communication',
    'PCOMM',
    'Quill, A. (1936, March 2). To Bo Malm [Letter].',
  ],
  [
    'a film, whose director is no editor',
    '@movie{k, editor = {Malm, Bo}, editortype = {director}, title = {The Nib}, year = 1999, publisher = {Ink Films}}',
    'motion_picture',
    'VIDEO',
    'Malm, B. (1999). The Nib [Video recording]. Ink Films.',
  ],
  [
    'a podcast with its day',
    '@audio{k, author = {Quill, Ann}, title = {On Nibs}, date = {2021-04-01}, organization = {Ink FM}, type = {podcast}}',
    'song',
    'SOUND',
    'Quill, A. (2021, April 1). On Nibs [Podcast]. Ink FM.',
  ],
  [
    'a post of a blog, by the link alone',
    '@misc{k, author = {Quill, Ann}, title = {Nibs}, blog = {https://example.org/nibs}, year = 2020}',
    'document',
    'GEN',
    'Quill, A. (2020). Nibs. https://example.org/nibs',
  ],
  [
    'a painting',
    '@artwork{k, author = {Quill, Ann}, title = {Nibs}, year = 1890, type = {oil on canvas}, institution = {Ink Museum}}',
    'graphic',
    'ART',
    'Quill, A. (1890). Nibs [Oil on canvas]. Ink Museum.',
  ],
  [
    'a standard',
    '@standard{k, title = {Nibs}, organization = {Ink Institute}, number = {ISO 690}, year = 2021}',
    'standard',
    'STAND',
    'Ink Institute. (2021). Nibs (ISO 690).',
  ],
  [
    'a review',
    '@review{k, author = {Quill, Ann}, title = {The Nib}, journaltitle = {Ink J.}, volume = 3, date = 2003}',
    'article-journal',
    'JOUR',
    'Quill, A. (2003). The Nib [Review]. Ink J., 3.',
  ],
  [
    'a book whose edition is called by its year, which is no ordinal',
    '@book{k, author = {Quill, Ann}, title = {Nibs}, publisher = {Ink Press}, edition = {1975}, year = 2020}',
    'book',
    'BOOK',
    'Quill, A. (2020). Nibs (1975 ed.). Ink Press.',
  ],
])('%s', async (_, bibtex, csl, ris, apa) => {
  const publication = await entryK(bibtex)
  expect(cslItem(publication).type).toBe(csl)
  expect(risRecord(publication).split('\r\n')[0]).toBe(`TY  - ${ris}`)
  expect(formattedCitations(publication, ['apa'])[0]?.text).toBe(apa)
})

it('a letter to a journal is a paper of it', async () => {
  const letter = await entryK(
    '@article{k, author = {Quill, Ann}, title = {On Nibs}, journal = {Ink Journal}, volume = 3, year = 2020, type = {Letter}}',
  )
  expect(letter).toMatchObject({ kind: 'journal', venue: 'Ink Journal' })
})

it('what reports a decision is named once, and cited as lawyers do', async () => {
  const decision = await entryK(
    '@jurisdiction{k, title = {Quill v. Malm}, volume = 347, series = {U.S.}, pages = 483, date = {1954-05-17}, institution = {Supreme Court of Inks}}',
  )
  expect(risRecord(decision).match(/^T. {2}- U\.S\.$/gm)).toEqual(['T2  - U.S.'])
  expect(imprint(decision, 'en')).toContain(keptApart('347 U.S. 483'))
  expect(imprint({ ...decision, series: 'BVerfGE', volume: '7', pages: '198' }, 'en')).toContain(
    keptApart('BVerfGE 7, 198'),
  )
  const cited = (paper: typeof decision) =>
    formattedCitations(paper, ['apa', 'chicago', 'vancouver', 'mla']).map(({ text }) => text)
  expect(cited(decision)).toEqual([
    'Quill v. Malm, 347 U.S. 483 (Supreme Court of Inks 1954).',
    'Quill v. Malm, 347 U.S. 483 (Supreme Court of Inks 1954).',
    'Quill v. Malm. 347 U.S. 483. 1954.',
    'Quill v. Malm. 347 U.S. 483, 17 May 1954.',
  ])
  expect(cited({ ...decision, series: 'BVerfGE', volume: '7', pages: '198' })).toEqual([
    'Quill v. Malm, BVerfGE 7, 198 (Supreme Court of Inks 1954).',
    'Quill v. Malm, BVerfGE 7, 198 (Supreme Court of Inks 1954).',
    'Quill v. Malm. BVerfGE 7, 198. 1954.',
    'Quill v. Malm. BVerfGE 7, 198, 17 May 1954.',
  ])
  // Of a series that is not known nobody says which comes first.
  const pieces = imprint({ ...decision, series: 'UKSC', volume: '[2010]', pages: '12' }, 'en')
  expect(pieces).toContain('UKSC')
  const law = await entryK('@legislation{k, title = {Nib Act}, volume = 78, series = {Stat.}, year = 1964}')
  expect(imprint(law, 'en')).toEqual([keptApart('78 Stat.')])
  expect(imprint({ ...law, series: 'BGBl. I', volume: '2004', pages: '1842' }, 'en')).toEqual([
    keptApart('BGBl. I 2004, 1842'),
  ])
})

it('a standard may be cited without its year', async () => {
  const standard = await entryK(
    '@standard{k, title = {Nibs}, organization = {Ink Institute}, number = {ISO 690}}',
  )
  expect(formattedCitations(standard, ['apa'])[0]?.text).toBe('Ink Institute. (n.d.). Nibs (ISO 690).')
})

it('the journal in which a law is printed is no parliament', async () => {
  const treaty = await entryK(
    '@legislation{k, title = {Nib Treaty}, journaltitle = {OJ}, series = {C}, volume = 326, pages = 47, date = {2012}}',
  )
  expect(treaty.venue).toBeUndefined()
  expect(imprint(treaty, 'en')).toEqual([keptApart('OJ C 326, 47')])
  expect(formattedCitations(treaty, ['apa'])[0]?.text).toBe('Nib Treaty, OJ C 326, 47 (2012).')
})
