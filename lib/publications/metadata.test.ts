import { describe, expect, it } from 'vitest'
import { entry, load } from '../test-folder.ts'
import {
  citationTags,
  jsonForScript,
  pdfAddress,
  publicationDescription,
  scholarlyArticle,
} from './metadata.ts'

const address = 'https://example.org'

async function one(facts: string, body = '') {
  const content = await load({
    'profile.md': entry(
      'name: Zoë Quill\nauthorNames: [Z. Quill]\ncoauthors: [{ name: B. Other, url: "https://example.org/b" }]',
    ),
    'publications/p.md': entry(
      `title: 'On *Tests* & "Proofs"'\nauthors: [Z. Quill, B. Other]\nvenue: EX\nyear: 2024\n${facts}`,
      body,
    ),
  })
  const [publication] = content.publications
  if (!publication) throw new Error('no publication')
  return { publication, profile: content.profile }
}

describe('tags for Google Scholar', () => {
  it('name everything that is known, in its order', async () => {
    const { publication } = await one(
      'venueName: Journal of Examples\nkind: journal\nmonth: 3\nvolume: 7\nnumber: 2\npages: 12-34\ndoi: 10.1000/x\narxiv: 2401.00001',
    )
    expect(citationTags(publication, address)).toEqual({
      citation_title: 'On Tests & "Proofs"',
      citation_author: ['Z. Quill', 'B. Other'],
      citation_publication_date: '2024/03',
      citation_journal_title: 'Journal of Examples',
      citation_volume: '7',
      citation_issue: '2',
      citation_firstpage: '12',
      citation_lastpage: '34',
      citation_doi: '10.1000/x',
      citation_arxiv_id: '2401.00001',
      citation_pdf_url: 'https://arxiv.org/pdf/2401.00001',
      citation_abstract_html_url: 'https://example.org/publications/p',
    })
  })

  it.each([
    ['conference', 'citation_conference_title'],
    ['workshop', 'citation_conference_title'],
    ['thesis', 'citation_dissertation_institution'],
    ['report', 'citation_technical_report_institution'],
    ['chapter', 'citation_inbook_title'],
  ])('call the venue of a %s %s', async (kind, tag) => {
    const { publication } = await one(`kind: ${kind}`)
    expect(citationTags(publication, address)).toMatchObject({ [tag]: 'EX' })
  })

  it('do not say what kind of venue it is when nobody said so', async () => {
    const { publication } = await one('')
    expect(Object.keys(citationTags(publication, address))).toEqual([
      'citation_title',
      'citation_author',
      'citation_publication_date',
      'citation_abstract_html_url',
    ])
  })
})

it.each([
  ['links: { paper: https://example.com/a.pdf }', 'https://example.com/a.pdf'],
  ['links: { paper: https://openreview.net/pdf?id=x }', 'https://openreview.net/pdf?id=x'],
  ['links: { paper: /papers/a.pdf }', '/papers/a.pdf'],
  ['links: { paper: https://example.com/a }\narxiv: 2401.00001', 'https://arxiv.org/pdf/2401.00001'],
  ['links: { paper: https://example.com/a }', undefined],
])('the PDF of %s is %s', async (facts, expected) => {
  expect(pdfAddress((await one(facts)).publication)).toBe(expected)
})

it('JSON-LD has the required facts, the people by name, and other addresses of the same paper', async () => {
  const { publication, profile } = await one('kind: conference\ndoi: 10.1000/x', 'The *abstract*.')
  expect(scholarlyArticle(publication, profile, address)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    headline: 'On Tests & "Proofs"',
    name: 'On Tests & "Proofs"',
    author: [
      { '@type': 'Person', name: 'Zoë Quill', url: 'https://example.org' },
      { '@type': 'Person', name: 'B. Other', url: 'https://example.org/b' },
    ],
    datePublished: '2024',
    isPartOf: { '@type': 'CreativeWork', name: 'EX' },
    abstract: 'The abstract.',
    identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1000/x' },
    sameAs: ['https://doi.org/10.1000/x'],
    url: 'https://example.org/publications/p',
  })
})

it('no value ends the script that it stands in', () => {
  const text = jsonForScript({ title: '</script><!--' })
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual({ title: '</script><!--' })
})

it('a description is the beginning of the abstract, cut between words, or who and where', async () => {
  expect(publicationDescription((await one('etAl: true')).publication)).toBe(
    'Z. Quill, B. Other, et al. EX 2024.',
  )
  const long = publicationDescription((await one('', 'word '.repeat(100))).publication)
  expect(long).toMatch(/word…$/)
  expect(long.length).toBeLessThanOrEqual(240)
})
