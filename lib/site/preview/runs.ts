/** A stretch of text that one font can draw: the family where it cannot be any that has its letters, raised or lowered. */
export type Run = { text: string; family?: string; shift?: 'sub' | 'super' }

/** Scripts whose letters stand one beside the other: a letter can come from any font. */
const simple =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Zyyy}\p{Script=Zinh}]/u

/** Scripts of syllables, whose signs change places, by the name that their Noto font ends in. */
const syllabic = [
  'Bengali',
  'Devanagari',
  'Gujarati',
  'Gurmukhi',
  'Kannada',
  'Khmer',
  'Malayalam',
  'Myanmar',
  'Oriya',
  'Sinhala',
  'Tamil',
  'Telugu',
]

/** Scripts whose letters change with their neighbours, likewise. */
const joined = [
  ...['Arabic', 'Armenian', 'Ethiopic', 'Georgian', 'Hebrew', 'Lao', 'Thaana', 'Thai'],
  ...syllabic,
].map((script) => ({ family: notoOf(script), letter: new RegExp(`\\p{Script=${script}}`, 'u') }))

function notoOf(script: string): string {
  return `Noto Sans ${script}`
}

/** The family in which a letter with its marks must be drawn, since another could not set them together; else undefined. */
function familyOf(cluster: string): string | undefined {
  const [letter = ''] = cluster
  if (!simple.test(letter)) return joined.find((script) => script.letter.test(letter))?.family
  // A letter under an accent that Unicode knows no single sign for, as in formulas.
  return [...cluster].length > 1 && /\p{M}/u.test(cluster) ? 'Noto Sans Math' : undefined
}

const syllables = new Set(syllabic.map(notoOf))
const virama = /[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2]$/u

/** Whether the letters of a family hang from one line, without air between them. */
export function hangs(family: string): boolean {
  return /Devanagari|Bengali|Gurmukhi/.test(family)
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * A text as runs; with `apart`, signs are runs of their own, as a line that is read from the right has to move them.
 * Digits and letters that are lowered or raised become ordinary ones, which more fonts have.
 */
export function runsOf(text: string, apart = false): Run[] {
  const runs: Run[] = []
  for (const { segment } of clusters.segment(text)) {
    const family = familyOf(segment)
    const shift = shiftOf(segment)
    const drawn = shift ? segment.normalize('NFKC') : segment
    const last = runs.at(-1)
    // resvg sets what follows a syllable of several signs too near: each is a run, but for those that a virama ties together.
    const syllable = family !== undefined && syllables.has(family) && !virama.test(last?.text ?? '')
    // So it does with what follows a Thai or Lao vowel of two signs.
    const behindTwo = /[\u0E33\u0EB3]$/.test(last?.text ?? '')
    const parted =
      syllable || behindTwo || (apart && /^[\p{Po}\s]/u.test(drawn) !== /^[\p{Po}\s]/u.test(last?.text ?? ''))
    if (last && !parted && last.family === family && last.shift === shift) last.text += drawn
    else runs.push({ text: drawn, family, shift })
  }
  return runs
}

function shiftOf(letter: string): Run['shift'] {
  if (/^[\u2080-\u209C\u1D62-\u1D6A]/u.test(letter)) return 'sub'
  return /^[\u2070-\u207F\u1D2C-\u1D61]/u.test(letter) ? 'super' : undefined
}

/** Whether a text begins with a letter that is written from the right to the left. */
export function isRightToLeft(text: string): boolean {
  const [first] = /\p{L}/u.exec(text) ?? []
  return first !== undefined && /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Thaa}\p{Script=Syrc}]/u.test(first)
}
