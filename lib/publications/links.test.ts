import { describe, expect, it } from 'vitest'
import { leadsTo, publicationLinks, webAddress } from './links.ts'

describe('the links of a paper', () => {
  it('are none without facts', () => {
    expect(publicationLinks({})).toEqual([])
    expect(publicationLinks({ links: {} })).toEqual([])
  })

  it('stand in the order in which readers look for them', () => {
    const links = {
      other: [{ label: 'Press', url: 'https://a.example/press' }],
      data: '/data.zip',
      video: 'https://a.example/video',
      poster: '/poster.pdf',
      slides: '/slides.pdf',
      project: 'https://a.example/',
      code: 'https://a.example/code',
      paper: '/paper.pdf',
    }
    const all = publicationLinks({ links, doi: '10.1000/182', arxiv: '1501.00001' })
    expect(all.map(({ label }) => label)).toEqual([
      'Paper',
      'arXiv',
      'DOI',
      'Code',
      'Project',
      'Slides',
      'Poster',
      'Video',
      'Data',
      'Press',
    ])
    expect(all.map(({ url }) => url).slice(0, 4)).toEqual([
      '/paper.pdf',
      'https://arxiv.org/abs/1501.00001',
      'https://doi.org/10.1000/182',
      'https://a.example/code',
    ])
  })

  it('name an identifier once when the paper already leads there', () => {
    const labels = (paper: string) =>
      publicationLinks({ links: { paper }, doi: '10.1000/182', arxiv: '1501.00001' }).map(
        ({ label }) => label,
      )
    expect(labels('https://arxiv.org/pdf/1501.00001')).toEqual(['Paper', 'DOI'])
    expect(labels('https://press.example/chapter/10.1000/182')).toEqual(['Paper', 'arXiv'])
  })

  it('name the PDF beside the paper, unless it is the paper', () => {
    const labels = (pdf: string) =>
      publicationLinks({ links: { paper: '/paper.pdf', pdf } }).map(({ label }) => label)
    expect(labels('/other.pdf')).toEqual(['Paper', 'PDF'])
    expect(labels('/paper.pdf')).toEqual(['Paper'])
  })

  it('lead to a DOI with signs that an address gives another meaning', () => {
    const url = (doi: string) => publicationLinks({ doi })[0]?.url
    expect(url('10.1000/a<b>#c?d%e')).toBe('https://doi.org/10.1000/a%3Cb%3E%23c%3Fd%25e')
    expect(url('10.1000/(ab)12:3;4-5')).toBe('https://doi.org/10.1000/(ab)12:3;4-5')
  })
})

describe('words that lead to a paper', () => {
  const paper = {
    slug: 'atlas',
    links: { paper: 'https://a.example/atlas', pdf: '/atlas.pdf', code: 'https://a.example/code' },
    doi: '10.1000/182',
    arxiv: '1501.00001',
  }
  it.each([
    ['its page here', '[Atlas](/publications/atlas#cite)'],
    ['its page here, in full', '[Atlas](https://ada.example/publications/atlas/)'],
    ['its place', 'Out now ([paper](https://a.example/atlas/))'],
    ['its file', '[pdf](/atlas.pdf)'],
    ['its DOI', 'https://doi.org/10.1000/182'],
    ['its preprint', '[arXiv](https://arxiv.org/pdf/1501.00001v2.pdf)'],
  ])('link to %s', (_, markdown) => {
    expect(leadsTo(markdown, paper)).toBe(true)
  })

  it.each([
    ['to what belongs to it', '[code](https://a.example/code)'],
    ['to another of a longer name', '[Atlas](/publications/old-atlas-2) [b](https://doi.org/10.1000/1823)'],
    ['nowhere', 'Our atlas, 1501.00001, is out'],
  ])('or do not, when they link %s', (_, markdown) => {
    expect(leadsTo(markdown, paper)).toBe(false)
  })
})

it.each<[Parameters<typeof webAddress>[0], string | undefined]>([
  [{ links: { paper: 'https://e.org/a', pdf: 'https://e.org/b' } }, 'https://e.org/a'],
  [{ links: { paper: '/a.pdf', pdf: 'https://e.org/b' } }, 'https://e.org/b'],
  [{ kind: 'software', links: { code: 'https://e.org/c' } }, 'https://e.org/c'],
  [{ kind: 'dataset', links: { data: 'https://e.org/d' } }, 'https://e.org/d'],
  [{ kind: 'webpage', links: { other: [{ label: 'Blog', url: 'https://e.org/e' }] } }, 'https://e.org/e'],
  [{ kind: 'other', links: { other: [{ label: 'Blog', url: 'https://e.org/e' }] } }, 'https://e.org/e'],
  [{ kind: 'journal', links: { other: [{ label: 'Blog', url: 'https://e.org/e' }] } }, undefined],
  [{ kind: 'journal', links: { code: 'https://e.org/c', data: 'https://e.org/d' } }, undefined],
  [{}, undefined],
])('on the web %j is at %s', (publication, address) => {
  expect(webAddress(publication)).toBe(address)
})
