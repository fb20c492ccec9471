import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { point } from '../test-folder.ts'
import { pictureFault } from './picture-file.ts'

/** What is said of a picture of these bytes, one character each, under this name. */
async function saidOf(name: string, bytes: string | Buffer): Promise<string | undefined> {
  const file = join(await mkdtemp(join(tmpdir(), 'picture-')), name)
  await writeFile(file, typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes)
  return pictureFault(file, `/${name}`)
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>'

/** A PNG of so many points, of which only the facts are there. */
const png = (width: number, height: number, end = 'IEND') => {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  return `\x89PNG\r\n\x1a\n\0\0\0\rIHDR${size.toString('latin1')}\b\x02\0\0\0${end}`
}

/** A JPEG that holds a small one, as those of cameras do, with the frame and the scan that follow it. */
const jpeg = (width: number, height: number, end = '\xff\xd9') => {
  const size = Buffer.alloc(4)
  size.writeUInt16BE(height)
  size.writeUInt16BE(width, 2)
  const small = '\xff\xd8\xff\xda\0\x02\xff\xd9'
  return `\xff\xd8\xff\xe1\0\x0a${small}\xff\xff\xc0\0\x0b\b${size.toString('latin1')}\x01\x01\x11\0\xff\xda\0\x02abc${end}`
}

it.each([
  ['a.gif', point],
  ['a.jpg', point],
  ['a.png', png(16_000, 16_000)],
  ['a.jpeg', jpeg(60_000, 4000)],
  ['a.JPG', `${jpeg(30, 40)}and a film, as telephones add it`],
  ['a.png', 'RIFF\x04\0\0\0WEBP'],
  ['a.jpg', '\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf'],
  ['a.svg', svg],
  ['a.svg', `\xef\xbb\xbf<?xml version="1.0"?>\n<!-- ${'made so '.repeat(900)} -->\n${svg}`],
  ['a.svg', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:rect/></svg:svg>'],
  ['a.svg', '<svg viewBox="0 0 1 1" aria-label="a -> b" xmlns="http://www.w3.org/2000/svg"><rect/></svg>'],
  ['a.svg', Buffer.from(`\ufeff${svg}`, 'utf16le')],
  ['a.svg', svg.replace('<rect/>', '<foreignObject><body>HTML</body></foreignObject>')],
])('%s that browsers draw is left alone', async (name, bytes) => {
  expect(await saidOf(name, bytes)).toBeUndefined()
})

it.each([
  ['me.jpg', '', 'which is empty; save it again'],
  ['me.png', '<!doctype html>\n<title>Sign in</title>', 'a web page, which a server sent in its place'],
  ['me.svg', '\n<HTML lang="en"><svg></svg>', 'a web page'],
  [
    'me.png',
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a',
    'fetch the picture with git lfs pull',
  ],
  ['me.jpg', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'HEIC, which few browsers draw; save it as JPEG'],
  ['me.jpg', 'II*\0\b\0\0\0', 'TIFF, which few browsers draw'],
  ['me.png', '%PDF-1.7', 'a PDF, which browsers draw in no page'],
  ['me.jpg', 'my picture', 'something else; save it as JPEG'],
  ['me.png', svg, 'SVG and does not end in .svg; rename it'],
  ['me.svg', point, 'GIF and ends in .svg'],
  ['me.svg', '<svg viewBox="0 0 1 1"><rect/></svg>', 'SVG without its namespace'],
  ['me.svg', '<svg xmlns:xlink="http://www.w3.org/1999/xlink"><rect/></svg>', 'SVG without its namespace'],
  ['me.svg', svg.replace('</svg>', ''), 'cut off before its end'],
  ['me.png', png(40, 40, 'IDAT'), 'cut off before its end'],
  ['me.png', '\x89PNG\r\n\x1a\n', 'cut off before its end'],
  ['me.jpg', jpeg(30, 40, ''), 'cut off before its end'],
  ['me.jpg', '\xff\xd8\xff', 'cut off before its end'],
  ['me.webp', 'RIFF\xff\0\0\0WEBP', 'cut off before its end'],
  [
    'me.png',
    png(60_000, 60_000),
    '60000 by 60000 pixels, more than browsers draw everywhere; save it smaller',
  ],
  ['me.jpg', jpeg(60_000, 5000), '60000 by 5000 pixels'],
])('%s that browsers do not draw is named: %j', async (name, bytes, said) => {
  const message = await saidOf(name, bytes)
  expect(message).toContain(`expected a picture, received "/${name}"`)
  expect(message).toContain(said)
})

it('looks through a file of letters without end only once', async () => {
  expect(await saidOf('me.svg', '<svg '.repeat(200_000))).toContain('something else')
  expect(await saidOf('me.png', '<!---->'.repeat(2000))).toContain('something else')
})
