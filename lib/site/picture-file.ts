import { readFileSync, statSync } from 'node:fs'
import { hasCode } from '../error-code.ts'

/** So many bytes are read; GitHub takes no file that is larger ("About large files on GitHub"). */
const mostBytes = 100 * 1024 * 1024

/** So many pixels Next makes smaller (sharp's `limitInputPixels`); more than that is sent as it is, and phones do not draw it. */
const mostPixels = 0x3fff * 0x3fff

const drawn = 'JPEG, PNG, WebP, AVIF or SVG'

/** How files begin that browsers draw, SVG aside: one character a byte. */
const pixels: readonly (readonly [kind: string, begins: string | RegExp])[] = [
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['WebP', /^RIFF.{4}WEBP/s],
  ['AVIF', /^.{4}ftyp.{0,40}avi[fs]/s],
  ['BMP', 'BM'],
  ['ICO', '\0\0\x01\0'],
]

/** How files begin that are often found under a picture's name, and what to do about them. */
const others: readonly (readonly [received: string, begins: string | RegExp])[] = [
  [
    'a note of Git LFS in its place; fetch the picture with git lfs pull, or keep it in git itself',
    'version https://git-lfs',
  ],
  [
    'a web page, which a server sent in its place; download the picture itself',
    /^(?:(?!<svg).)*?<(?:!doctype\s+html|html|head|body)\b/is,
  ],
  [`HEIC, which few browsers draw; save it as ${drawn}`, /^.{4}ftyp(?:hei|hev|mif1|msf1)/s],
  [`TIFF, which few browsers draw; save it as ${drawn}`, 'II*\0'],
  [`TIFF, which few browsers draw; save it as ${drawn}`, 'MM\0*'],
  [`a PDF, which browsers draw in no page; save it as ${drawn}`, '%PDF-'],
]

/**
 * What is wrong with a picture that lies in `public/`, in words: it is no picture, its ending says otherwise where browsers
 * go by it, a part of it is missing, or it is too large to be drawn.
 *
 * @param file where it lies
 * @param address what visitors ask for, such as `/me.jpg`
 * @returns undefined where nothing is, and of a file that cannot be read, of which another check tells
 */
export function pictureFault(file: string, address: string): string | undefined {
  const received = (what: string) =>
    `expected a picture, received ${JSON.stringify(address)}, which is ${what}`
  let bytes: Buffer
  try {
    const { size } = statSync(file)
    if (size > mostBytes) return received('larger than 100 MB; save it smaller')
    bytes = readFileSync(file)
  } catch (error) {
    if (hasCode(error, 'EACCES') || hasCode(error, 'EISDIR')) return undefined
    throw error
  }
  if (bytes.length === 0) return received('empty; save it again')
  const isNamedSvg = /\.svg$/i.test(address)
  const head = bytes.toString('latin1', 0, 4096)
  const kind = pixels.find(([, begins]) => doesBegin(head, begins))?.[0]
  if (kind) {
    // Browsers know the kinds with pixels apart by their bytes, whatever their names end in.
    if (isNamedSvg) return received(`${kind} and ends in .svg; give its name the ending of its kind`)
    if (isCutOff(kind, bytes)) return received('cut off before its end; save it again')
    const { width, height } = sizeOf(kind, bytes)
    return width * height > mostPixels
      ? received(`${width} by ${height} pixels, more than browsers draw everywhere; save it smaller`)
      : undefined
  }
  const other = others.find(([, begins]) => doesBegin(head, begins))?.[0]
  if (other) return received(other)
  const fault = svgFault(textOf(bytes))
  if (fault) return received(fault)
  return isNamedSvg ? undefined : received('SVG and does not end in .svg; rename it')
}

function doesBegin(head: string, begins: string | RegExp): boolean {
  return typeof begins === 'string' ? head.startsWith(begins) : begins.test(head)
}

function textOf(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return bytes.toString(isUtf16 ? 'utf16le' : 'utf8')
}

function svgFault(text: string): string | undefined {
  const [tag, prefix = ''] = /<([\w-]+:)?svg\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/.exec(text) ?? []
  if (!tag) return `something else; save it as ${drawn}`
  // Without it browsers take an SVG that stands in a file of its own for text.
  const namespace = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns'
  if (!new RegExp(`\\s${namespace}\\s*=`).test(tag))
    return 'SVG without its namespace; write <svg xmlns="http://www.w3.org/2000/svg" …'
  return tag.endsWith('/>') || text.includes(`</${prefix}svg`)
    ? undefined
    : 'cut off before its end; save it again'
}

/** Whether what ends every file of a kind is missing (PNG 5.6, "IEND"; JPEG B.1.1.3, "EOI"; RIFF's length). */
function isCutOff(kind: string, bytes: Buffer): boolean {
  if (kind === 'PNG') return bytes.length < 24 || !bytes.includes('IEND')
  if (kind === 'WebP') return bytes.length < 12 || bytes.readUInt32LE(4) + 8 > bytes.length
  if (kind !== 'JPEG') return bytes.length < 16
  // A small picture within the picture, as cameras add, has an end of its own: what counts is the end behind the scan.
  const scan = jpegPart(bytes, (marker) => marker === 0xda)
  return scan === undefined || bytes.indexOf(Buffer.from([0xff, 0xd9]), scan) === -1
}

/** Width and height in pixels, as the file says; 0 for kinds that cannot be too large. */
function sizeOf(kind: string, bytes: Buffer): { width: number; height: number } {
  if (kind === 'PNG') return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  if (kind === 'GIF') return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
  // JPEG B.2.2: the frame is any of SOF0 to SOF15, among which three numbers mean something else.
  const frame =
    kind === 'JPEG'
      ? jpegPart(bytes, (marker) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      : undefined
  if (frame === undefined || frame + 9 > bytes.length) return { width: 0, height: 0 }
  return { width: bytes.readUInt16BE(frame + 7), height: bytes.readUInt16BE(frame + 5) }
}

/** Where the first part of a JPEG begins whose marker is asked for; undefined where there is none. */
function jpegPart(bytes: Buffer, isAsked: (marker: number) => boolean): number | undefined {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (isAsked(marker)) return at
    // A marker may be preceded by any number of bytes FF.
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}
