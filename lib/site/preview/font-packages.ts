import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { z } from 'zod'

/** How thick letters are, and whether they lean. */
export type Style = { weight: 400 | 700; italic: boolean }

/** A font as fontsource.org packs it: in parts, each a range of Unicode and a file for each style. */
export type FontPackage = { name: string; variable: boolean; parts: FontPart[] }
type FontPart = {
  name: string
  has: (letter: string) => boolean
  /** The file of a style; that of upright letters where none lean; undefined where there is none. */
  file: (style: Style) => string | undefined
}

/** The installed packages of fonts whose names begin so, in the order of these beginnings and then by name. */
export async function installedFonts(beginnings: readonly string[]): Promise<FontPackage[]> {
  const require = createRequire(import.meta.url)
  const modules = dirname(dirname(dirname(require.resolve('@fontsource/noto-sans/package.json'))))
  const found: FontPackage[] = []
  for (const scope of ['@fontsource', '@fontsource-variable']) {
    if (!existsSync(join(modules, scope))) continue
    for (const name of await readdir(join(modules, scope)))
      if (beginnings.some((beginning) => name.startsWith(beginning)))
        found.push(await fontPackage(join(modules, scope, name), name, scope))
  }
  // A name in full goes before those that begin like it.
  const rank = ({ name }: FontPackage) => {
    const whole = beginnings.indexOf(name)
    return whole >= 0 ? whole : beginnings.length
  }
  return found.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
}

/** The letters of a font's file, in TrueType, and which of those that were asked for it has. */
export async function smallFont(
  file: string,
  { letters, weight }: { letters: readonly string[]; weight?: number },
): Promise<{ bytes: Uint8Array; found: string[] }> {
  const bytes = await subsetFont(await readFile(file), letters.map(withParts).join(''), {
    targetFormat: 'sfnt',
    // Programs for screens of coarse dots are a third of a font.
    noHinting: true,
    ...(weight ? { variationAxes: { wght: weight } } : {}),
  })
  const drawn = new Set(new Face(new Blob(new Uint8Array(bytes))).collectUnicodes())
  return { bytes, found: letters.filter((letter) => drawn.has(letter.codePointAt(0) ?? 0)) }
}

/** A letter and, of a vowel of Thai or Lao that is drawn as two signs around others, both of them. */
function withParts(letter: string): string {
  return /[\u0E33\u0EB3]/.test(letter) ? letter + letter.normalize('NFKD') : letter
}

const rangesByPart = z.record(z.string(), z.string())

async function fontPackage(folder: string, name: string, scope: string): Promise<FontPackage> {
  const variable = scope === '@fontsource-variable'
  const ranges = rangesByPart.parse(JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')))
  const parts = Object.entries(ranges).map(([key, range]): FontPart => {
    const part = key.replace(/[[\]]/g, '')
    const named = (weight: string, style: string) =>
      join(folder, 'files', `${name}-${part}-${weight}-${style}.woff2`)
    return {
      name: part,
      // The font of formulas comes whole in one file, whose list names only some of its letters.
      has: name === 'noto-sans-math' ? () => true : inRange(range),
      file: ({ weight, italic }) =>
        [
          ...(italic ? [named(variable ? 'wght' : `${weight}`, 'italic')] : []),
          named(variable ? 'wght' : `${weight}`, 'normal'),
          named('400', 'normal'),
        ].find((file) => existsSync(file)),
    }
  })
  return { name, variable, parts }
}

/** Whether a letter is in a range of CSS, such as "U+0000-00FF,U+0131" (CSS Fonts 4, unicode-range). */
function inRange(range: string): (letter: string) => boolean {
  const spans = range.split(',').map((span) => {
    const [first = '', last = first] = span.trim().replace(/^U\+/i, '').split('-')
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) }
  })
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return spans.some(({ first, last }) => code >= first && code <= last)
  }
}
