import type { Measure } from './lines.ts'
import { runAsSvg } from './picture.ts'
import { hangs } from './runs.ts'

/** Measures runs by drawing them, each once. What is drawn has a box; spaces at its ends have none, so that bars stand around. */
export function measureWith(boxOf: (svg: string) => { width: number } | undefined): Measure {
  const known = new Map<string, number>()
  const drawn = (text: string, family?: string) => (boxOf(runAsSvg({ text, family }))?.width ?? 0) / 100
  const bars = drawn('||')
  return ({ text, family }) => {
    const key = `${family} ${text}`
    // In a font of one script there is no bar, and no space either: a run of it is as wide as its ink and a little air.
    const width =
      known.get(key) ??
      (family ? drawn(text, family) + (hangs(family) ? -0.01 : 0.05) : drawn(`|${text}|`) - bars)
    known.set(key, width)
    return width
  }
}
