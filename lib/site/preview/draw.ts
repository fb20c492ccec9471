import { initWasm, Resvg } from '@resvg/resvg-wasm'
import wasm from '@resvg/resvg-wasm/index_bg.wasm'
import type { Card } from './cards.ts'
import type { Measure } from './lines.ts'
import { measureWith } from './measure.ts'
import { cardAsSvg, monogramAsSvg } from './picture.ts'

// The letters that the site's cards need, which scripts/build/preview-fonts.ts took from the fonts before the build.
const fontBuffers = Object.values(
  import.meta.glob<{ default: Uint8Array }>('./fonts/*.ttf', { eager: true }),
).map((module) => module.default)
const font = { fontBuffers, defaultFontFamily: 'Noto Sans' }

let loaded: Promise<void> | undefined

async function draw(svg: (measure: Measure) => string): Promise<Uint8Array<ArrayBuffer>> {
  loaded ??= initWasm(wasm)
  await loaded
  const measure = measureWith((text) => new Resvg(text, { font }).getBBox())
  return new Uint8Array(new Resvg(svg(measure), { font }).render().asPng())
}

/** A card as PNG, in a colour `#rrggbb`. */
export function drawCard(card: Card, accent: string): Promise<Uint8Array<ArrayBuffer>> {
  return draw((measure) => cardAsSvg(card, measure, accent))
}

/** Letters on a ground of a colour `#rrggbb`, as PNG of that many pixels. */
export function drawMonogram(
  letters: string,
  size: number,
  accent: string,
  round = false,
): Promise<Uint8Array<ArrayBuffer>> {
  return draw((measure) => monogramAsSvg(letters, size, round, measure, accent))
}
