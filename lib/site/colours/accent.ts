import { contrast, hexOf, oklchOf } from './oklch.ts'

/** In which light a page is read. */
export type Scheme = 'light' | 'dark'

/** The owner's colour in both schemes, `#rrggbb` each. */
export type Accent = Record<Scheme, string>

/** What the site has without one; app/styles/tokens.css says it too. */
export const usualAccent: Accent = { light: '#0a5a80', dark: '#86c5e4' }

/** The grounds of app/styles/tokens.css that words of the accent's colour stand on, beside its own tint. */
export const grounds: Record<Scheme, { paper: string; wash: string }> = {
  light: { paper: '#fcfbf8', wash: '#f3f1ea' },
  dark: { paper: '#14161a', wash: '#1d2024' },
}

/** What WCAG 2.2 asks of the contrast of text (1.4.3, level AA). */
const leastContrast = 4.5

/** The quiet ground of a colour: under the current item of the navigation, and under the venues of papers. */
export function tintOf(colour: string, scheme: Scheme): string {
  const { chroma, hue } = oklchOf(colour)
  return scheme === 'light'
    ? hexOf({ lightness: 0.95, chroma: Math.min(0.02, chroma / 4), hue })
    : hexOf({ lightness: 0.285, chroma: Math.min(0.035, chroma / 3), hue })
}

/** The ground of words that are selected. */
export function markedOf(colour: string, scheme: Scheme): string {
  const { chroma, hue } = oklchOf(colour)
  return scheme === 'light'
    ? hexOf({ lightness: 0.9, chroma: Math.min(0.04, chroma / 2), hue })
    : hexOf({ lightness: 0.42, chroma: Math.min(0.06, chroma), hue })
}

/** The least contrast that a colour has to the grounds it stands on, and which ground that is. */
export function weakest(colour: string, scheme: Scheme): { ground: string; ratio: number } {
  const stoodOn = { ...grounds[scheme], tint: tintOf(colour, scheme) }
  return Object.entries(stoodOn)
    .map(([ground, other]) => ({ ground, ratio: contrast(colour, other) }))
    .reduce((least, one) => (one.ratio < least.ratio ? one : least))
}

/** Whether words of a colour can be read on every ground of a scheme. */
export function isReadable(colour: string, scheme: Scheme): boolean {
  return weakest(colour, scheme).ratio >= leastContrast
}

/** The colour of the same hue, nearest in lightness, that can be read: darker on light grounds, lighter on dark ones. */
export function nearestReadable(colour: string, scheme: Scheme): string {
  const from = oklchOf(colour)
  const step = scheme === 'light' ? -0.001 : 0.001
  for (let lightness = from.lightness; lightness > 0 && lightness < 1; lightness += step) {
    const candidate = hexOf({ ...from, lightness })
    if (isReadable(candidate, scheme)) return candidate
  }
  return scheme === 'light' ? '#000000' : '#ffffff'
}

/** The owner's colour for dark pages, made of that for light ones: as light as the usual one, and lighter where it must be. */
export function darkOf(light: string): string {
  const { chroma, hue } = oklchOf(light)
  const { lightness } = oklchOf(usualAccent.dark)
  return nearestReadable(hexOf({ lightness, chroma: Math.min(chroma, 0.12), hue }), 'dark')
}
