import { installedFonts, type Style, smallFont } from '../../site/preview/font-packages.ts'
import { renamed } from './font-name.ts'

/** Texts, by the style in which they are set. */
export type StyledText = Style & { text: string }

/** Fonts of the letters of a document: the families in the order in which a letter is looked for, and their files. */
export type Fonts = { families: string[]; files: Uint8Array[] }

/** The packages in whose fonts letters are looked for, by their names or what these begin with. */
function packagesFor(template: 'classic' | 'modern', lang: string): string[] {
  // Chinese characters have other forms in Korean.
  const eastAsian = ['noto-sans-sc', 'noto-sans-kr']
  if (/^ko\b/.test(lang)) eastAsian.reverse()
  // Noto's Arabic letters are drawn of a stroke and dots, and are copied from a PDF twice; Amiri's are one sign each.
  const european = template === 'classic' ? ['libertinus-serif', 'noto-sans'] : ['noto-sans']
  return [...european, ...eastAsian, 'amiri', 'noto-sans-', 'noto-emoji']
}

/**
 * The fonts for texts, made of the installed packages of fontsource.org, each of the letters that are needed and under a
 * name of its own, so that no font of the system can stand in for one.
 *
 * @returns the fonts, and the letters that none of the packages has
 */
export async function fontsFor(
  texts: readonly StyledText[],
  { template, lang }: { template: 'classic' | 'modern'; lang: string },
): Promise<Fonts & { missing: string[] }> {
  const packages = await installedFonts(packagesFor(template, lang))
  const made = new Map<string, { family: string; style: Style; letters: Set<string>; bytes: Uint8Array }>()
  const missing = new Set<string>()
  for (const style of styles) {
    const { wanted, bases } = lettersOf(texts.filter((text) => sameStyle(text, style)))
    for (const font of packages)
      for (const part of font.parts) {
        const file = part.file(style)
        const asked = [...wanted].filter((letter) => part.has(letter))
        if (!file || asked.length === 0) continue
        // A mark is drawn by the font that has the letter under it.
        const under = asked.flatMap((mark) => [...(bases.get(mark) ?? [])])
        const weight = font.variable || file.includes('-700-') ? style.weight : 400
        const key = `${file} ${weight}`
        const before = made.get(key)
        const letters = new Set([...(before?.letters ?? []), ...asked, ...under])
        const { bytes, found } = await smallFont(file, {
          letters: [...letters],
          ...(font.variable && { weight }),
        })
        const drawn = new Set(found)
        if (!asked.some((letter) => drawn.has(letter))) continue
        const family = `CV ${font.name} ${part.name}`.replaceAll('-', ' ')
        made.set(key, { family, style: { weight, italic: file.includes('italic') }, letters, bytes })
        for (const letter of asked) if (drawn.has(letter)) wanted.delete(letter)
      }
    for (const letter of wanted) missing.add(letter)
  }
  const files = [...made.values()]
  return {
    families: [...new Set(files.map(({ family }) => family))],
    files: files.map(({ family, style, bytes }) => renamed(bytes, family, nameOf(style))),
    missing: [...missing],
  }
}

const styles: readonly Style[] = [
  { weight: 400, italic: false },
  { weight: 400, italic: true },
  { weight: 700, italic: false },
  { weight: 700, italic: true },
]

function sameStyle(a: Style, b: Style): boolean {
  return a.weight === b.weight && a.italic === b.italic
}

function nameOf({ weight, italic }: Style): string {
  return [weight === 700 ? 'Bold' : '', italic ? 'Italic' : ''].filter(Boolean).join(' ') || 'Regular'
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The letters of texts that have ink, and for each mark the letters that it stands on. */
function lettersOf(texts: readonly StyledText[]): {
  wanted: Set<string>
  bases: Map<string, Set<string>>
} {
  const wanted = new Set<string>()
  const bases = new Map<string, Set<string>>()
  for (const { text } of texts)
    for (const { segment } of clusters.segment(text)) {
      const letters = [...segment]
      for (const letter of letters) {
        if (/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(letter)) continue
        wanted.add(letter)
        if (letters.length > 1 && /\p{M}/u.test(letter))
          bases.set(letter, new Set([...(bases.get(letter) ?? []), ...letters]))
      }
    }
  // What the templates add by themselves: spaces, numbers of papers and pages, bullets.
  if (wanted.size > 0) for (const letter of ' 0123456789.:/·•–-') wanted.add(letter)
  return { wanted, bases }
}
