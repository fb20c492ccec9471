import { describe, expect, it } from 'vitest'
import { notPictureProblem } from './picture-pages.ts'

/** Addresses that are no picture, and what is said of each. */
const pages: [address: string, sentence: string][] = [
  ['https://github.com/a/b/blob/main/c.png', 'write https://raw.githubusercontent.com/a/b/main/c.png'],
  ['https://gitlab.com/a/b/-/blob/main/c.png', 'write https://gitlab.com/a/b/-/raw/main/c.png'],
  ['https://codeberg.org/a/b/src/branch/main/c.png', 'write https://codeberg.org/a/b/raw/branch/main/c.png'],
  ['https://www.dropbox.com/s/a/b.jpg?dl=0', 'write https://www.dropbox.com/s/a/b.jpg?raw=1'],
  [
    'https://www.dropbox.com/scl/fi/a/b.jpg?rlkey=x&dl=0',
    'write https://www.dropbox.com/scl/fi/a/b.jpg?rlkey=x&raw=1',
  ],
  ['https://drive.google.com/file/d/1a/view?usp=sharing', 'download it, put it into public/'],
  ['https://photos.app.goo.gl/AbC', 'download it, put it into public/'],
  ['https://imgur.com/AbCd', 'download it, put it into public/'],
  [
    'https://en.wikipedia.org/wiki/File:Loom.jpg',
    'write https://en.wikipedia.org/wiki/Special:FilePath/Loom.jpg',
  ],
  ['https://www.youtube.com/watch?v=abc', 'a video is a link: [words](address)'],
  ['https://example.org/a.heic', 'save it as JPEG, PNG, WebP, AVIF or SVG'],
]

describe('the address of a picture', () => {
  it.each(pages)('is refused where it is a page: %s', (address, sentence) => {
    expect(notPictureProblem(address)).toContain(sentence)
  })

  it.each([
    'https://raw.githubusercontent.com/a/b/main/c.png',
    'https://github.com/a/b/blob/main/c.png?raw=true',
    'https://github.com/a/b/raw/main/c.png',
    'https://avatars.githubusercontent.com/u/1?v=4',
    'https://www.dropbox.com/s/a/b.jpg?raw=1',
    'https://i.imgur.com/a.png',
    'https://img.youtube.com/vi/abc/0.jpg',
    'https://upload.wikimedia.org/a/b.svg',
    'https://example.org/picture?id=3',
  ])('is taken where nothing shows that it is none: %s', (address) => {
    expect(notPictureProblem(address)).toBeUndefined()
  })
})
