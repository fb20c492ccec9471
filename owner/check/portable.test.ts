import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { readContentFolder } from '../../lib/content/files.ts'
import { contentFolder, newsItem } from '../../lib/test-folder.ts'
import { unportableNames } from './portable.ts'

/** What is said of files in `content/news/` and `public/`. */
async function said(news: string[], served: string[]): Promise<string[]> {
  const root = await contentFolder(Object.fromEntries(news.map((name) => [`news/${name}`, newsItem()])))
  for (const path of served) {
    await mkdir(dirname(join(root, 'public', path)), { recursive: true })
    await writeFile(join(root, 'public', path), '')
  }
  return unportableNames(root, readContentFolder(root).files).map(
    ({ path, message }) => `${path}: ${message}`,
  )
}

// The systems that cannot keep such names cannot be asked about them.
it.skipIf(process.platform !== 'linux')('warns of names that Windows cannot keep', async () => {
  const names = ['aux/figure.png', 'notes?.pdf', 'talk.', 'Com1.tar.gz', 'a: b.pdf', 'q "x".png']
  expect(
    await said(['con.md', 'fine.md'], [...names, 'auxiliary.pdf', '.well-known/x', 'Größe, 2.pdf']),
  ).toEqual([
    'content/news/con.md: expected a name that Windows can keep, received "con.md"; rename it',
    'public/Com1.tar.gz: expected a name that Windows can keep, received "Com1.tar.gz"; rename it',
    'public/a: b.pdf: expected a name that Windows can keep, received "a: b.pdf"; rename it',
    'public/aux/figure.png: expected a name that Windows can keep, received "aux"; rename it',
    'public/notes?.pdf: expected a name that Windows can keep, received "notes?.pdf"; rename it',
    'public/q "x".png: expected a name that Windows can keep, received "q \\"x\\".png"; rename it',
    'public/talk.: expected a name that Windows can keep, received "talk."; rename it',
  ])
})

it.skipIf(process.platform !== 'linux')('warns of names that other systems take for one', async () => {
  const found = await said(
    [],
    ['Photo.JPG', 'photo.jpg', 'images/é.png'.normalize('NFC'), 'images/é.png'.normalize('NFD'), 'cv.pdf'],
  )
  expect(found.map((line) => line.normalize('NFC').replace(/:.*received (\S+) too.*/, ' is $1'))).toEqual([
    'public/images/é.png is public/images/é.png'.normalize('NFC'),
    'public/photo.jpg is public/Photo.JPG',
  ])
})
