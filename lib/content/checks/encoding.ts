import { turningSigns, voidSigns } from '../../control-characters.ts'
import { lineAt } from '../problem.ts'

/**
 * A file's text, its lines ended by line feeds alone and its ligatures letters, or what keeps it from being text that somebody
 * meant.
 *
 * @param mended the text without what would refuse it and can be left out of a file of this kind
 */
export function decodeText(
  bytes: Uint8Array,
  mended = (text: string) => text,
): string | { problem: string; line?: number } {
  if (isUtf16(bytes)) return { problem: 'expected UTF-8 text, received UTF-16; save the file as UTF-8' }
  const badByte = invalidUtf8Offset(bytes)
  if (badByte !== undefined)
    return {
      line: lineBreaksAsFeeds(new TextDecoder().decode(bytes.subarray(0, badByte))).split('\n').length,
      problem: `expected UTF-8 text, received an invalid byte at offset ${badByte}${inLatin1(bytes[badByte], bytes[badByte + 1])}; save the file as UTF-8`,
    }
  // TextDecoder drops a byte order mark by itself.
  const text = mended(asTyped(lineBreaksAsFeeds(new TextDecoder().decode(bytes))))
  return unfinishedMerge(text) ?? strangeCharacter(text) ?? turningSign(text) ?? piledMarks(text) ?? text
}

const lineBreaksAsFeeds = (text: string) => text.replace(/\r\n?/g, '\n')

/**
 * What nobody types and PDF and word processors leave in what is pasted: one sign for "fi", which no search finds, and line ends
 * that no browser shows, so that two words would be one.
 */
const asTyped = (text: string) =>
  text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\v\f\u0085\u2028\u2029]/g, ' ')

/** Whether text of two bytes a character stands here: behind its mark, or with every second byte of "---" empty. */
const isUtf16 = ([first, second, third, fourth]: Uint8Array) =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  (first !== 0 && second === 0 && third !== 0 && fourth === 0) ||
  (first === 0 && second !== 0 && third === 0 && fourth !== 0)

/** The letter that a byte is in an older encoding of western languages, where no byte follows that continues it in UTF-8. */
function inLatin1(byte = 0, next = 0xff): string {
  return byte >= 0xc0 && next < 0x80 ? ` (${String.fromCharCode(byte)} in Latin-1)` : ''
}

const turning = new RegExp(`[${turningSigns}]`)

/**
 * A sign that nobody sees and that sets what follows it in another order than it is written in (Unicode Standard Annex 9): an
 * override reverses letters, so that `gnp.exe` reads `exe.png`; what opens a run and does not close it takes the rest of the line along.
 */
function turningSign(text: string): { problem: string; line: number } | undefined {
  if (!turning.test(text)) return undefined
  for (const [index, line] of text.split('\n').entries()) {
    const override = /[\u202d\u202e]/.exec(line)?.[0]
    const sign = override ?? neverClosed(line)
    if (sign === undefined) continue
    const advice = override ? 'remove it' : 'remove it, or close it in the same line'
    return {
      line: index + 1,
      problem: `expected text, received a sign that nobody sees and that turns what follows it around (U+${sign.charCodeAt(0).toString(16).toUpperCase()}); ${advice}`,
    }
  }
  return undefined
}

/**
 * A text without signs that turn what follows them around, and the lines that had one: in a file of many entries, one of them, as it is
 * copied along with a name in Hebrew or Arabic, keeps the others from nobody.
 */
export function withoutTurning(text: string): { text: string; lines: number[] } {
  if (!turning.test(text)) return { text, lines: [] }
  const lines: number[] = []
  const straight = text.split('\n').map((line, index) => {
    if (!turningSign(line)) return line
    lines.push(index + 1)
    return line.replace(new RegExp(turning, 'g'), '')
  })
  return { text: straight.join('\n'), lines }
}

/** The first sign of a line that opens an embedding or an isolate and is not closed there. */
function neverClosed(line: string): string | undefined {
  const open: string[] = []
  for (const [sign] of line.matchAll(/[\u202a-\u202c\u2066-\u2069]/g)) {
    if (sign !== '\u202c' && sign !== '\u2069') open.push(sign)
    else if (open.at(-1)?.match(sign === '\u202c' ? /[\u202a\u202b]/ : /[\u2066-\u2068]/)) open.pop()
  }
  return open[0]
}

/** As many marks on one letter as Unicode allows in text that is streamed (Standard Annex 15, 13); no language has ten. */
const pile = /(?:\p{M}[\u200c\u200d]*){31}/u

/** Accents piled up on one letter, which are drawn over the lines above and below it. */
function piledMarks(text: string): { problem: string; line: number } | undefined {
  const start = text.search(pile)
  if (start < 0) return undefined
  return {
    line: lineAt(text, start),
    problem:
      'expected at most 30 accents on one letter, received more, which would cover the lines around it; remove them',
  }
}

/** What no text has; but for tags behind a black flag, which make it that of England, Scotland or Wales. */
const strange = new RegExp(String.raw`\u{1f3f4}[\u{e0061}-\u{e007f}]+|[\0${voidSigns}]`, 'gu')

/** A character that no editor writes into text; a file with NUL is a program's, or was cut off. */
function strangeCharacter(text: string): { problem: string; line: number } | undefined {
  for (const { 0: sign, index } of text.matchAll(strange)) {
    if (sign.startsWith('\u{1f3f4}')) continue
    const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return {
      line: lineAt(text, index),
      problem:
        sign === '\0'
          ? 'expected text, received a NUL character; restore the file from a copy, or write it again'
          : `expected text, received a sign that nobody sees and no text has (U+${number}); remove it`,
    }
  }
  return undefined
}

/** The first line that git left of a merge which was not finished: a heading, a quotation or nothing at all to a parser. */
function unfinishedMerge(text: string): { problem: string; line: number } | undefined {
  const [mark] = /^(<{7}|>{7}) \S.*$/m.exec(text) ?? []
  if (mark === undefined) return undefined
  return {
    line: lineAt(text, text.indexOf(mark)),
    problem: `expected text, received a conflict of git (${JSON.stringify(mark)}); keep the version that is right, and remove the lines <<<<<<<, ======= and >>>>>>>`,
  }
}

/** Offset of the first byte that is not UTF-8 (RFC 3629), or undefined. */
function invalidUtf8Offset(bytes: Uint8Array): number | undefined {
  const valid = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true })
      return true
    } catch {
      return false
    }
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return undefined
  } catch {
    // The longest prefix that decodes, by halving; a stream may end within a character, a file may not.
    let low = 0
    let high = bytes.length
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (valid(middle)) low = middle
      else high = middle - 1
    }
    // It may end in the first bytes of the character that breaks off; the decoder holds those back.
    const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), {
      stream: true,
    })
    return new TextEncoder().encode(whole).length
  }
}
