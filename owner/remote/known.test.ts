import { expect, it } from 'vitest'
import { load, paper } from '../../lib/test-folder.ts'
import { finder } from './known.ts'

const titled = (title: string, facts = '') => paper(facts).replace('On Tests', () => title)

it('finds a paper by any of its names', async () => {
  const { publications } = await load({
    'publications/a.md': titled("'On *Engines*: $x$'", 'doi: 10.5555/ABC\narxiv: 2401.00001v2\n'),
    'publications/b.md': titled('Looms', "links: { paper: 'https://arxiv.org/abs/2401.00002v1' }\n"),
    'publications/c.md': titled('Threads', 'doi: 10.48550/arXiv.2401.00003\n'),
  })
  const find = finder(publications)
  const slug = (work: Parameters<typeof find>[0]) => find(work)?.slug
  expect(slug({ doi: 'https://doi.org/10.5555/abc' })).toBe('a')
  expect(slug({ arxiv: 'arXiv:2401.00001' })).toBe('a')
  expect(slug({ title: 'on engines x' })).toBe('a')
  expect(slug({ doi: '10.48550/arXiv.2401.00002' })).toBe('b')
  expect(slug({ arxiv: '2401.00003' })).toBe('c')
  expect(slug({ title: 'Loom', doi: '10.5555/none', arxiv: '2401.99999' })).toBeUndefined()
  expect(slug({ title: '…' })).toBeUndefined()
})
