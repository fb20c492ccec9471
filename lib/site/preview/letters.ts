import { type FontPackage, installedFonts, smallFont } from './font-packages.ts'
import { runsOf } from './runs.ts'

/** A font of the letters that were asked for, and of none besides. */
export type SmallFont = { name: string; bytes: Uint8Array }

/** Letters that every picture may need. */
const always = '|…·,.()-–:0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz '

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
  const packages = await installedFonts(['noto-sans', 'noto-sans-math'])
  const fonts = new Map<string, SmallFont & { letters: string[] }>()
  const take = async (font: FontPackage, letters: Set<string>) => {
    for (const part of font.parts) {
      const candidates = [...letters].filter((letter) => part.has(letter))
      if (candidates.length === 0) continue
      const file = part.file({ weight: 400, italic: false })
      if (!file) continue
      const name = `${font.name}-${part.name}`
      // One font that was asked twice is still one, with the letters of both.
      const before = fonts.get(name)?.letters ?? []
      const { bytes, found } = await smallFont(file, {
        letters: [...new Set([...before, ...candidates])],
        ...(font.variable && { weight: 400 }),
      })
      if (found.length === before.length) continue
      fonts.set(name, { name, bytes, letters: found })
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
  return { fonts: [...fonts.values()], missing: [...wanted].filter((letter) => !/[\s\p{C}]/u.test(letter)) }
}
