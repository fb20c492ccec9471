import { grounds, usualAccent } from '../colours/accent.ts'
import type { Card } from './cards.ts'
import { type Line, linesThatFit, type Measure, pieceOf } from './lines.ts'
import { isRightToLeft, type Run } from './runs.ts'

/** Pixels, as those who preview links ask for them (developers.facebook.com/docs/sharing/webmasters/images). */
export const cardSize = { width: 1200, height: 630 }

const edge = 72
const bar = 24
const space = cardSize.width - bar - 2 * edge
const leading = 1.3

/** A card as SVG: the heading as large as it fits, and below who and where. From the right where the heading is. */
export function cardAsSvg(
  { heading, people, place }: Card,
  measure: Measure,
  accent = usualAccent.light,
): string {
  const fromRight = isRightToLeft(heading)
  const draw = (lines: Line[], size: number, colour: string, top: number) =>
    lines
      .map((line, index) => drawLine(line, size, colour, top + (index * leading + 1) * size, fromRight))
      .join('')
  const head = linesThatFit(heading, [64, 56, 48, 40, 34], { most: 4, space, measure })
  const who = linesThatFit(people, [30], { most: 2, space, measure })
  const where = linesThatFit(place, [34], { most: 1, space, measure })
  const bottom = cardSize.height - edge
  const whereTop = bottom - where.lines.length * where.size * leading
  const whoTop = whereTop - who.lines.length * who.size * leading
  return svg(
    cardSize.width,
    cardSize.height,
    [
      `<rect width="100%" height="100%" fill="${grounds.light.paper}"/>`,
      `<rect x="${fromRight ? cardSize.width - bar : 0}" width="${bar}" height="100%" fill="${accent}"/>`,
      draw(head.lines, head.size, '#1d2024', edge),
      draw(who.lines, who.size, '#565c64', whoTop),
      draw(where.lines, where.size, accent, whereTop),
    ].join(''),
  )
}

/** Letters on a round or square ground, as SVG of that many pixels. */
export function monogramAsSvg(
  letters: string,
  size: number,
  round: boolean,
  measure: Measure,
  accent: string,
): string {
  const ground = round
    ? `<circle cx="50%" cy="50%" r="50%" fill="${accent}"/>`
    : `<rect width="100%" height="100%" fill="${accent}"/>`
  const letterSize = size * 0.45
  const { width } = pieceOf(letters, measure)
  const start = (size - width * letterSize) / 2
  const line = [pieceOf(letters, measure)]
  return svg(
    size,
    size,
    ground + runsAt(line, letterSize, '#fff', size * 0.66, start, isRightToLeft(letters)),
  )
}

/** A run alone, at a size of 100 pixels, to be measured. */
export function runAsSvg(run: Run): string {
  return svg(10, 10, textAt({ ...run, shift: undefined }, 0, 100, 100, '#000'))
}

function drawLine(line: Line, size: number, colour: string, y: number, fromRight: boolean): string {
  const width = line.reduce((sum, piece) => sum + piece.width, 0) * size
  const start = fromRight ? cardSize.width - bar - edge - width : bar + edge
  return runsAt(line, size, colour, y, start, fromRight)
}

/** The runs of a line one after the other from `start`, or from its end where the line is read from the right. */
function runsAt(
  line: Line,
  size: number,
  colour: string,
  y: number,
  start: number,
  fromRight: boolean,
): string {
  let x = start
  const runs = line.flatMap((piece) => piece.runs)
  return (fromRight ? inOrderOfSight(runs) : withTurned(runs))
    .map((run) => {
      const text = textAt(run, x, y, size, colour)
      x += run.width * size
      return text
    })
    .join('')
}

/**
 * The runs of a line that is read from the right, from left to right as they are seen: words of a left-to-right script
 * that follow each other stay in their own order.
 */
function inOrderOfSight<T extends Run>(runs: T[]): T[] {
  const groups: T[][] = []
  let leftToRight: T[] = []
  const end = () => {
    // A sign or a space at the edge of such words belongs to the line around them.
    const edges: T[] = []
    while (leftToRight.length > 0 && !/[\p{L}\p{N})\]]/u.test(leftToRight.at(-1)?.text ?? ''))
      edges.push(...leftToRight.splice(-1))
    groups.push(...withNumberApart(leftToRight))
    for (const run of edges.reverse()) groups.push([run])
    leftToRight = []
  }
  for (const run of runs) {
    const own = isRightToLeft(run.text)
    const strong = /[\p{L}\p{N}([]/u.test(run.text)
    if (!own && (strong || leftToRight.length > 0)) {
      leftToRight.push(run)
      continue
    }
    end()
    groups.push([run])
  }
  end()
  return groups.reverse().flat()
}

/** Words of a left-to-right script; a number before them goes with what is read from the right (UAX #9, N1 and N2). */
function withNumberApart<T extends Run>(runs: T[]): T[][] {
  const word = runs.findIndex(({ text }) => /\p{L}/u.test(text))
  if (word <= 0 || !/^\p{N}/u.test(runs[0]?.text ?? '')) return runs.length > 0 ? [runs] : []
  const end = runs.slice(0, word).findLastIndex(({ text }) => /\p{N}/u.test(text)) + 1
  return [runs.slice(0, end), ...runs.slice(end, word).map((run) => [run]), runs.slice(word)]
}

/**
 * The runs of a line that is read from the left, as they are seen: words of a right-to-left script that follow each other,
 * with the signs and numbers between and behind them, are read from the right (UAX #9, N1 and W2).
 */
function withTurned<T extends Run>(runs: T[]): T[] {
  const first = runs.findIndex(({ text }) => isRightToLeft(text))
  if (first === -1) return runs
  const stop = runs.findIndex(({ text }, at) => at > first && /\p{L}/u.test(text) && !isRightToLeft(text))
  const inside = runs.slice(first, stop === -1 ? runs.length : stop)
  const last = first + inside.findLastIndex(({ text }) => /[\p{L}\p{N}]/u.test(text))
  return [
    ...runs.slice(0, first),
    ...runs.slice(first, last + 1).toReversed(),
    ...withTurned(runs.slice(last + 1)),
  ]
}

function textAt({ text, family, shift }: Run, x: number, y: number, size: number, colour: string): string {
  const drawnAt = shift === 'sub' ? y + size * 0.15 : shift === 'super' ? y - size * 0.35 : y
  const own = family ? ` font-family="${family}"` : ''
  return `<text x="${x.toFixed(1)}" y="${drawnAt.toFixed(1)}" font-size="${shift ? size * 0.65 : size}" fill="${colour}"${own}>${escaped(text)}</text>`
}

function svg(width: number, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Noto Sans" xml:space="preserve">${inside}</svg>`
}

function escaped(text: string): string {
  // "]]>" ends no text (XML 1.0, 2.4).
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
