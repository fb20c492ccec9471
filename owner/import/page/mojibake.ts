/**
 * Text that was UTF-8, was read as a Windows code page (1252, 1254 or Latin-1), and was written as UTF-8 again: `ğŸ”¥`
 * was 🔥, `Ã©` was é.
 */

// What the bytes 0x80–0x9F mean in Windows-1252; the five that mean nothing there stay control characters.
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
// Where Windows-1254 (Turkish) differs from it, as far as UTF-8 has such bytes before letters that are known below.
const turkish: [character: string, byte: number][] = [
  ['Ğ', 0xd0],
  ['ğ', 0xf0],
]

const bytesOf = new Map([
  ...[...windows].map((character, index): [string, number] => [character, 128 + index]),
  ...turkish,
])

const foreign = new RegExp(`[\\u0080-ÿ${[...bytesOf.keys()].join('')}]{2,}`, 'gu')

/**
 * Repairs such text, however often it went through the mill.
 *
 * @returns the text, and each thing that was repaired with what it became; a run of characters that does not decode
 * without fault stays as it is.
 */
export function repairMojibake(text: string): { text: string; repaired: { from: string; to: string }[] } {
  const repaired: { from: string; to: string }[] = []
  const once = (source: string) =>
    source.replace(foreign, (run) => {
      const better = repairRun(run)
      if (better !== run) repaired.push({ from: run, to: better })
      return better
    })
  let current = text
  for (let next = once(current); next !== current; next = once(current)) current = next
  return { text: current, repaired }
}

/** The UTF-8 sequences inside a run, decoded; what is none stays. */
function repairRun(run: string): string {
  const characters = [...run]
  const bytes = characters.map((character) => bytesOf.get(character) ?? character.charCodeAt(0))
  const parts: { text: string; weight: number }[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at] ?? 0)
    const decoded = decode(bytes.slice(at, at + length))
    const weight = decoded === undefined ? 0 : weightOf(decoded)
    if (decoded === undefined || weight === 0) {
      parts.push({ text: characters[at] ?? '', weight: 0 })
      at += 1
    } else {
      parts.push({ text: decoded, weight })
      at += length
    }
  }
  // One sequence can be chance: “groß” ends in two characters that would be a letter of N’Ko.
  return parts.reduce((sum, { weight }) => sum + weight, 0) >= 2
    ? parts.map(({ text }) => text).join('')
    : run
}

/** How much a decoded character speaks for having been meant: 2 when one is enough, 1 when two are, 0 never. */
function weightOf(character: string): number {
  if (
    /\p{Extended_Pictographic}|[\u00A0-\u017F\u2010-\u2027\u2030-\u205E\u20AC\u2122\u2190-\u22FF]|\uFE0F|\u200D/u.test(
      character,
    )
  )
    return 2
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\u3000-\u303F\uFF00-\uFFEF]/u.test(
    character,
  )
    ? 1
    : 0
}

/** How many bytes belong together, if the first of them is one that others follow. */
function sequenceLength(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
}

function decode(bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
