import { expect, it } from 'vitest'
import { ownPapers } from '../site/public-files.ts'
import { load, paper } from '../test-folder.ts'
import { publicationLinks } from './links.ts'
import { citationTags } from './machines/tags.ts'
import { withOwnFiles } from './own-files.ts'

it('a PDF beside the page of a paper is its PDF, and a copy elsewhere is a link too', async () => {
  const own = new Set(
    ownPapers(['/publications/a.pdf', '/publications/b.pdf', '/cv.pdf', '/publications/x/a.pdf']),
  )
  const { publications, profile } = await load({
    'publications/a.md': paper('arxiv: 2401.00001'),
    'publications/b.md': paper('links: { pdf: https://example.org/b.pdf }').replace('On', 'About'),
    'publications/c.md': paper('links: { pdf: https://example.org/c.pdf }').replace('On', 'Of'),
  })
  const seen = withOwnFiles(publications, own).map((publication) => ({
    links: publicationLinks(publication).map(({ label, url }) => `${label} ${url}`),
    pdf: new Map(citationTags(publication, profile, 'https://example.edu/~zoe')).get('citation_pdf_url'),
  }))
  expect(seen).toEqual([
    {
      links: ['PDF /publications/a.pdf', 'arXiv https://arxiv.org/abs/2401.00001'],
      pdf: 'https://example.edu/~zoe/publications/a.pdf',
    },
    {
      links: ['Paper https://example.org/b.pdf', 'PDF /publications/b.pdf'],
      pdf: 'https://example.edu/~zoe/publications/b.pdf',
    },
    { links: ['PDF https://example.org/c.pdf'], pdf: 'https://example.org/c.pdf' },
  ])
})
