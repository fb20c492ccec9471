import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { z } from 'zod'
import { runsOf } from './runs.ts'

/** A font of the letters that were asked for, and of none besides. */
export type SmallFont = { name: string; bytes: Uint8Array }

/** Letters that every picture may need. */
const always = '|…·,.()-–:0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz '

const rangesByPart = z.record(z.string(), z.string())

/**
 * The letters of texts as small fonts in TrueType, taken from the Noto fonts that are installed (packages of
 * fontsource.org, in node_modules), and the letters that none of them has.
 */
export async function lettersOf(
  texts: readonly string[],
): Promise<{ fonts: SmallFont[]; missing: string[] }> {
  const wanted = new Set(always)
  const byFamily = new Map<string, Set<string>>()
  for (const text of texts)
    for (const run of runsOf(text)) {
      const letters = run.family ? (byFamily.get(run.family) ?? new Set()) : wanted
      if (run.family) byFamily.set(run.family, letters)
      for (const letter of run.text) letters.add(letter)
    }
  const packages = await installedFonts()
  const fonts: SmallFont[] = []
  const take = async (font: FontPackage, letters: Set<string>) => {
    for (const part of font.parts) {
      const candidates = [...letters].filter((letter) => part.has(letter))
      if (candidates.length === 0) continue
      const bytes = await subsetFont(await readFile(part.file), candidates.join(''), {
        targetFormat: 'sfnt',
        ...(font.variable ? { variationAxes: { wght: 400 } } : {}),
      })
      const drawn = new Set(new Face(new Blob(new Uint8Array(bytes))).collectUnicodes())
      const found = candidates.filter((letter) => drawn.has(letter.codePointAt(0) ?? 0))
      if (found.length === 0) continue
      fonts.push({ name: `${font.name}-${part.name}`, bytes })
      for (const letter of found) letters.delete(letter)
    }
  }
  for (const [family, letters] of byFamily) {
    const font = packages.find(({ name }) => name === family.toLowerCase().replaceAll(' ', '-'))
    if (font) await take(font, letters)
    for (const letter of letters) wanted.add(letter)
  }
  for (const font of packages) await take(font, wanted)
  // What has no ink needs no letter.
  return { fonts, missing: [...wanted].filter((letter) => !/[\s\p{C}]/u.test(letter)) }
}

type FontPackage = {
  name: string
  variable: boolean
  parts: { name: string; file: string; has: (letter: string) => boolean }[]
}

/** The Noto fonts among the installed packages: the one of the European scripts first, then that of formulas. */
async function installedFonts(): Promise<FontPackage[]> {
  const require = createRequire(import.meta.url)
  const modules = dirname(dirname(dirname(require.resolve('@fontsource/noto-sans/package.json'))))
  const found: FontPackage[] = []
  for (const scope of ['@fontsource', '@fontsource-variable']) {
    if (!existsSync(join(modules, scope))) continue
    for (const name of await readdir(join(modules, scope)))
      if (name.startsWith('noto-sans')) found.push(await fontPackage(join(modules, scope, name), name, scope))
  }
  const rank = ({ name }: FontPackage) => ['noto-sans', 'noto-sans-math'].indexOf(name) + 1 || 3
  return found.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
}

async function fontPackage(folder: string, name: string, scope: string): Promise<FontPackage> {
  const variable = scope === '@fontsource-variable'
  const ranges = rangesByPart.parse(JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')))
  const parts = Object.entries(ranges).flatMap(([key, range]) => {
    const part = key.replace(/[[\]]/g, '')
    const file = join(folder, 'files', `${name}-${part}-${variable ? 'wght' : '400'}-normal.woff2`)
    if (!existsSync(file)) return []
    // The font of formulas comes whole in one file, whose list names only some of its letters.
    const has = name === 'noto-sans-math' ? () => true : inRange(range)
    return [{ name: part, file, has }]
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
