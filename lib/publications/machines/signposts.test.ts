import { expect, it } from 'vitest'
import { entry, load } from '../../test-folder.ts'
import { linkset, signposts } from './signposts.ts'

const address = 'https://example.edu/~zoe'

async function one(facts: string) {
  const { publications, profile } = await load({
    'profile.md': entry('name: Zoë Quill\nlinks: { orcid: 0000-0002-1825-0097 }'),
    'publications/p.md': entry(`title: T\nauthors: [Zoë Quill, B. Other]\nvenue: V\nyear: 2024\n${facts}`),
  })
  const [publication] = publications
  if (!publication) throw new Error('no publication')
  return { publication, profile }
}

it('signposts lead to all that is known of a paper', async () => {
  const { publication, profile } = await one(
    'kind: thesis\ndoi: 10.1000/x\nlinks: { pdf: /publications/p.pdf }',
  )
  expect(signposts(publication, profile, address)).toEqual([
    { rel: 'cite-as', href: 'https://doi.org/10.1000/x' },
    { rel: 'author', href: 'https://orcid.org/0000-0002-1825-0097' },
    { rel: 'item', href: `${address}/publications/p.pdf`, type: 'application/pdf' },
    { rel: 'describedby', href: `${address}/publications/p.bib`, type: 'application/x-bibtex' },
    {
      rel: 'describedby',
      href: `${address}/publications/p.ris`,
      type: 'application/x-research-info-systems',
    },
    { rel: 'linkset', href: `${address}/publications/p/linkset`, type: 'application/linkset+json' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: 'https://schema.org/Thesis' },
  ])
})

it('a preprint is cited by the DOI that arXiv gives it, and what has none by no other address', async () => {
  const cited = async (facts: string) => {
    const { publication, profile } = await one(facts)
    return signposts(publication, profile, address).find(({ rel }) => rel === 'cite-as')?.href
  }
  expect(await cited('arxiv: 2401.00001v2')).toBe('https://doi.org/10.48550/arXiv.2401.00001')
  expect(await cited('links: { paper: https://example.org/a }')).toBeUndefined()
})

it('the set of links has the way back from each file of the site’s own', async () => {
  const { publication, profile } = await one('links: { pdf: https://elsewhere.example/a.pdf }')
  const page = `${address}/publications/p`
  const back = [{ href: page, type: 'text/html' }]
  expect(linkset(publication, profile, address)).toEqual({
    linkset: [
      {
        anchor: page,
        author: [{ href: 'https://orcid.org/0000-0002-1825-0097' }],
        item: [{ href: 'https://elsewhere.example/a.pdf', type: 'application/pdf' }],
        describedby: [
          { href: `${page}.bib`, type: 'application/x-bibtex' },
          { href: `${page}.ris`, type: 'application/x-research-info-systems' },
        ],
        type: [{ href: 'https://schema.org/AboutPage' }, { href: 'https://schema.org/ScholarlyArticle' }],
      },
      { anchor: `${page}.bib`, describes: back },
      { anchor: `${page}.ris`, describes: back },
    ],
  })
})
