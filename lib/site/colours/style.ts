import type { Site } from '../../content/site.ts'
import { markedOf, type Scheme, tintOf, usualAccent } from './accent.ts'

/** The words of style with which a page takes the owner's colour and typeface; undefined where site.md names neither. */
export function ownerStyle({ accent, typeface }: Pick<Site, 'accent' | 'typeface'>): string | undefined {
  if (!accent && typeface !== 'sans') return undefined
  const rule = (scheme: Scheme) => {
    const colour = accent?.[scheme] ?? usualAccent[scheme]
    return `--accent:${colour};--tint:${tintOf(colour, scheme)};--marked:${markedOf(colour, scheme)}`
  }
  // Paper has black links, whatever the colour. `html:root` goes before the style sheet's own, wherever that is linked.
  const colours = accent
    ? `@media screen{html:root{${rule('light')};--seal:${accent.light}}@media (prefers-color-scheme:dark){html:root:not([data-theme=light]){${rule('dark')}}}html:root[data-theme=dark]{${rule('dark')}}}`
    : ''
  // In every language, of which the style sheet gives some letters of their own.
  return colours + (typeface === 'sans' ? 'html:root,html:root *{--serif:var(--sans)}' : '')
}
