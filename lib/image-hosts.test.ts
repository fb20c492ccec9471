import { expect, it } from 'vitest'
import { imageHosts } from './image-hosts.ts'
import { entry, load, paper } from './test-folder.ts'

it('names the servers of pictures in prose, of thumbnails and of the portrait, each once', async () => {
  const content = await load({
    'profile.md': entry(
      'name: N\navatar: https://portraits.example/me.jpg',
      '![a](https://pictures.example/a.png)',
    ),
    'news/a.md': entry('date: 2024', '![b][b] and ![c](/c.png)\n\n[b]: https://pictures.example/b.png'),
    'publications/p.md': paper('thumbnail: https://thumbs.example:8443/t.png'),
  })
  expect(imageHosts(content)).toEqual([
    'https://pictures.example',
    'https://portraits.example',
    'https://thumbs.example:8443',
  ])
})
