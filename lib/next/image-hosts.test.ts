import { expect, it } from 'vitest'
import { readContentFolder } from '../content/files.ts'
import { contentFolder, entry, paper } from '../test-folder.ts'
import { imageHosts } from './image-hosts.ts'

it('names the servers of pictures in prose, of thumbnails and of the portrait, each once', async () => {
  const root = await contentFolder({
    'profile.md': entry(
      'name: N\navatar: https://portraits.example/me.jpg',
      '![a](https://pictures.example/a.png)',
    ),
    'news/a.md': entry('date: 2024', '![b][b] and ![c](/c.png)\n\n[b]: https://pictures.example/b.png'),
    'publications/p.md': paper('thumbnail: { src: https://thumbs.example:8443/t.png, alt: A figure }'),
    'publications/of-bibtex.md': entry('thumbnail: https://more.example/t.png'),
    'publications/of-bibtex.bib': '@misc{Of_BibTeX, abstract = {![d](https://bibtex.example/d.png)}}',
    'news/draft.md': entry('date: 2024\ndraft: "true "', '![e](https://drafts.example/e.png)'),
  })
  expect(imageHosts(readContentFolder(root).files)).toEqual([
    'https://more.example',
    'https://pictures.example',
    'https://portraits.example',
    'https://thumbs.example:8443',
  ])
})

it('takes nothing for a server that cannot be one', async () => {
  const root = await contentFolder({
    'news/a.md': entry('date: 2024', '![a](https://**/a.png) ![b](https://b.example;script-src/b.png)'),
    'publications/p.md': paper('thumbnail: https://*.example.org/t.png'),
  })
  expect(imageHosts(readContentFolder(root).files)).toEqual([])
})
