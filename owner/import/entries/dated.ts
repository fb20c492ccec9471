import { type Line, sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'
import { type FoundPeriod, leadingPeriod, trailingPeriod } from './dates.ts'

/** Lines whose first (or only) words are when it was: the time, and the lines without it. */
export type Dated = { period: FoundPeriod; lines: Line[]; spent: string[] }

const startEdge = /^[\s:：,，、;；|｜.。]+/u

/**
 * Takes the time out of lines.
 *
 * @param options `bareYear`: whether a year without a separator behind it counts; `trailing`: whether a time at the
 * end of the first line does
 */
export function takePeriod(
  lines: readonly Line[],
  options: { bareYear: boolean; trailing: boolean },
): Dated | undefined {
  const [first, ...rest] = lines
  if (!first) return undefined
  const text = textOfRuns(first.runs)
  const lead = leadingPeriod(text, options)
  if (lead) {
    const before = trimRuns(sliceRuns(first.runs, 0, lead.from))
    const after = trimRuns(sliceRuns(first.runs, lead.to), startEdge)
    const runs = textOfRuns(before).trim() === '' ? after : [...before, { text: ' ', classes: [] }, ...after]
    return dated(lead, text, [{ ...first, runs }, ...rest])
  }
  if (!options.trailing) return undefined
  const trail = trailingPeriod(text)
  if (!trail) return undefined
  return dated(trail, text, [{ ...first, runs: trimRuns(sliceRuns(first.runs, 0, trail.from)) }, ...rest])
}

function dated(period: FoundPeriod, text: string, lines: readonly Line[]): Dated {
  // What the dates say in words is said by the facts: "present", "to", "年".
  const spent = text.slice(period.from, period.to).match(/\p{L}+/gu) ?? []
  return {
    period,
    spent: [...spent],
    lines: lines.filter(({ runs }) => textOfRuns(runs).trim() !== '' || runs.some(({ image }) => image)),
  }
}

/** The period that a line below the first says and nothing else, and the other lines. */
export function takePeriodLine(lines: readonly Line[]): Dated | undefined {
  for (const line of lines.slice(1)) {
    const found = takePeriod([line], { bareYear: true, trailing: false })
    if (found && line.depth === 0 && found.lines.length === 0)
      return { ...found, lines: lines.filter((other) => other !== line) }
  }
  return undefined
}
