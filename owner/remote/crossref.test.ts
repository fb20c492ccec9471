import { expect, it } from 'vitest'
import { readEnv } from '../../lib/env.ts'
import { fetchCrossref, reshapeCrossref, retractedAtCrossref } from './crossref.ts'
import { factsOf } from './known.ts'
import { servicesOf } from './services.ts'
import { crossrefWork, standIn } from './test-services.ts'

it('becomes the facts of a publication', async () => {
  const { services } = await standIn({ crossref: { '10.5555/engines.2024': crossrefWork() } })
  const work = await fetchCrossref('10.5555/engines.2024', services)
  expect(work).toEqual({
    source: 'Crossref',
    title: 'On *Analytical* Engines & H₂O',
    authors: ['Ada Example', 'Zoë Quill Jr.', 'The Engine Consortium'],
    doi: '10.5555/engines.2024',
    abstract: 'Engines *weave* a \\<b>.',
    facts: {
      venue: 'J. Imag. Eng.',
      venueName: 'Journal of Imaginary Engines & Looms',
      year: 2024,
      month: 3,
      kind: 'journal',
      volume: '7',
      number: '2',
      pages: '11-29',
      publisher: 'Imaginary Press',
    },
    remarks: [],
  })
  expect(factsOf(work).facts).toMatchObject({
    title: 'On *Analytical* Engines & H₂O',
    doi: '10.5555/engines.2024',
    year: 2024,
  })
})

it.each([
  ['journal-article', {}, 'journal'],
  ['proceedings-article', {}, 'conference'],
  ['proceedings-article', { 'container-title': ['Proceedings of the Workshop on Looms'] }, undefined],
  ['proceedings-article', { event: { name: 'Second Workshop on Looms' } }, undefined],
  ['posted-content', { subtype: 'preprint' }, 'preprint'],
  ['posted-content', { subtype: 'other' }, undefined],
  ['book-chapter', {}, 'chapter'],
  ['dissertation', {}, 'thesis'],
  ['dataset', {}, undefined],
  [undefined, {}, undefined],
])('of type %s with %j is a kind only where that is exact: %s', (type, given, kind) => {
  const { facts, inexactType } = reshapeCrossref(crossrefWork({ type, ...given }), '10.5555/x')
  expect(facts.kind).toBe(kind)
  expect(inexactType).toBe(kind ? undefined : (type ?? ''))
})

it('says what it lacks by leaving it out', () => {
  const { facts, authors, remarks } = reshapeCrossref(
    {
      title: ['T'],
      type: 'journal-article',
      author: [{ given: '' }, { family: 'Quill' }],
      issued: { 'date-parts': [[null]] },
    },
    '10.5555/x',
  )
  expect(facts).toMatchObject({ venue: undefined })
  expect(facts).not.toHaveProperty('year', expect.anything())
  expect(authors).toEqual(['Quill'])
  expect(remarks).toEqual(['1 of its authors has no name at Crossref'])
  expect(() => reshapeCrossref({ title: [] }, '10.5555/x')).toThrow(
    'Crossref: expected a "title" for 10.5555/x',
  )
  expect(() => reshapeCrossref('nonsense', '10.5555/x')).toThrow('expected a "title"')
})

it('of a preprint server is named after it', () => {
  const work = crossrefWork({
    type: 'posted-content',
    subtype: 'preprint',
    'container-title': [],
    'short-container-title': [],
    institution: [{ name: 'looмRxiv'.replace('м', 'm') }],
  })
  expect(reshapeCrossref(work, 'x').facts).toMatchObject({ venue: 'loomRxiv', kind: 'preprint' })
})

it('names the family where that is not plain to see', () => {
  const author = [
    { given: 'María', family: 'García Márquez' },
    { given: 'Jan', family: 'van der Berg' },
    { given: 'A. B.', family: 'Other' },
    { family: 'Mononym' },
  ]
  expect(reshapeCrossref(crossrefWork({ author }), 'x').authors).toEqual([
    { name: 'María García Márquez', family: 'García Márquez' },
    'Jan van der Berg',
    'A. B. Other',
    'Mononym',
  ])
})

it('leaves out what the site cannot take, and says so', () => {
  const { facts, remarks } = factsOf(reshapeCrossref(crossrefWork({ page: 'n/a' }), 'x'))
  expect(facts).not.toHaveProperty('pages')
  expect(remarks).toEqual(['pages is left out: expected pages, received "n/a"'])
})

it.each([
  [
    'elements without end',
    '<jats:p>'.repeat(20_000),
    /^its abstract is left out: expected at most 2000 marks/,
  ],
  ['lists in lists', '<jats:list><jats:list-item>'.repeat(500), /^its abstract is left out: expected markup/],
  ['brackets without end', '['.repeat(50_000), /^its abstract is left out: expected at most 2000 marks/],
])('is a paper all the same where its abstract is %s', (_, abstract, remark) => {
  const work = reshapeCrossref(crossrefWork({ abstract }), '10.5555/engines.2024')
  expect(work.abstract).toBeUndefined()
  expect(work.title).toBe('On *Analytical* Engines & H₂O')
  expect(work.remarks).toContainEqual(expect.stringMatching(remark))
})

it('keeps the DOI that was asked for where it is given as none', () => {
  for (const DOI of ['10.5555/a\nb: c', 'a', 7])
    expect(reshapeCrossref(crossrefWork({ DOI }), '10.5555/engines.2024').doi).toBe('10.5555/engines.2024')
})

it('has its subtitle behind its title', () => {
  const { title } = reshapeCrossref(crossrefWork({ title: ['Looms'], subtitle: ['A View'] }), 'x')
  expect(title).toBe('Looms: A View')
})

it('may be retracted', async () => {
  const notice = {
    'updated-by': [
      { type: 'correction', DOI: '10.5555/c' },
      { type: 'retraction', DOI: '10.5555/notice' },
    ],
  }
  const { services, asked } = await standIn({
    crossref: {
      '10.5555/a': crossrefWork({ DOI: '10.5555/A', ...notice }),
      '10.5555/b': crossrefWork({ DOI: '10.5555/b' }),
    },
  })
  expect((await fetchCrossref('10.5555/a', services)).remarks).toEqual([
    'it was retracted (https://doi.org/10.5555/notice)',
  ])
  const dois = ['10.5555/a', '10.5555/b', ...Array.from({ length: 30 }, (_, index) => `10.5555/${index}`)]
  expect([...(await retractedAtCrossref(dois, services))]).toEqual([['10.5555/a', '10.5555/notice']])
  expect(asked).toHaveLength(3)
})

it('is asked politely where an address is given', async () => {
  const { env, asked } = await standIn({ crossref: { '10.5555/a': crossrefWork() } })
  await fetchCrossref('10.5555/a', servicesOf(readEnv({ ...env, CROSSREF_MAILTO: 'ada@example.org' })))
  expect(asked[0]?.url).toBe('/crossref/works/10.5555%2Fa?mailto=ada%40example.org')
})

it('may be unknown there', async () => {
  const { services } = await standIn({})
  await expect(fetchCrossref('10.5555/nope', services)).rejects.toThrow(
    /^Crossref does not know 10\.5555\/nope; /,
  )
})

it.each([
  ['expression_of_concern', 'an expression of concern was published about it (https://doi.org/10.5555/n)'],
  ['Expression of Concern', 'an expression of concern was published about it (https://doi.org/10.5555/n)'],
  ['withdrawal', 'it was withdrawn (https://doi.org/10.5555/n)'],
  ['removal', 'it was withdrawn (https://doi.org/10.5555/n)'],
  ['partial_retraction', 'a part of it was retracted (https://doi.org/10.5555/n)'],
  ['correction', undefined],
])('may have a notice: %s', (type, remark) => {
  const { remarks } = reshapeCrossref(crossrefWork({ 'updated-by': [{ type, DOI: '10.5555/n' }] }), 'x')
  expect(remarks).toEqual(remark ? [remark] : [])
})

it('may be the preprint of another', () => {
  const relation = {
    'is-preprint-of': [
      { 'id-type': 'uri', id: 'https://example.org' },
      { 'id-type': 'doi', id: '10.5555/Whole' },
    ],
  }
  expect(reshapeCrossref(crossrefWork({ relation }), 'x').remarks).toEqual([
    expect.stringMatching(/^Crossref names where it was published: https:\/\/doi\.org\/10\.5555\/whole$/i),
  ])
})
