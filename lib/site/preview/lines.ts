import { isRightToLeft, type Run, runsOf } from './runs.ts'

/** How wide a run is, in parts of the size it is drawn at. */
export type Measure = (run: Run) => number

/** What stays together on a line, and how wide it is, in parts of the size. */
type Piece = { runs: (Run & { width: number })[]; width: number }
export type Line = Piece[]

/** A text as one piece. */
export function pieceOf(text: string, measure: Measure, fromRight = false): Piece {
  const runs = runsOf(text, fromRight).map((run) => ({
    ...run,
    width: measure(run) * (run.shift ? 0.65 : 1),
  }))
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) }
}

/** A text in lines at the first size at which `most` lines are enough; at the last one, what is too much becomes "…". */
export function linesThatFit(
  text: string,
  sizes: readonly number[],
  { most, space, measure }: { most: number; space: number; measure: Measure },
): { lines: Line[]; size: number } {
  const pieces = piecesOf(text).map((piece) => pieceOf(piece, measure, isRightToLeft(text)))
  const last = sizes.at(-1) ?? 0
  for (const size of sizes) {
    const lines = fill(pieces, space / size, measure)
    if (lines.length <= most) return { lines, size }
  }
  const dots = pieceOf('…', measure)
  const lines = fill(pieces, space / last - dots.width, measure).slice(0, most)
  const cut = (line: Line) => [...line.slice(0, line.findLastIndex((piece) => !isSpace(piece)) + 1), dots]
  return { lines: lines.map((line, index) => (index === most - 1 ? cut(line) : line)), size: last }
}

function fill(pieces: Piece[], space: number, measure: Measure): Line[] {
  const lines: Line[] = []
  let line: Line = []
  let width = 0
  const add = (piece: Piece) => {
    if (width + piece.width > space && line.length > 0) {
      lines.push(line)
      line = []
      width = 0
      // No line begins with the space at which it was broken.
      if (isSpace(piece)) return
    }
    line.push(piece)
    width += piece.width
  }
  for (const piece of pieces)
    if (piece.width <= space) add(piece)
    // What is wider than a line by itself is broken between any two letters.
    else for (const run of piece.runs) for (const letter of lettersOf(run, measure)) add(letter)
  return line.length > 0 ? [...lines, line] : lines
}

const isSpace = ({ runs }: Piece) => runs.every(({ text }) => text.trim() === '')

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function lettersOf({ text, family, shift }: Run, measure: Measure): Piece[] {
  return [...graphemes.segment(text)].map(({ segment }) => {
    const run = { text: segment, family, shift }
    const width = measure(run) * (shift ? 0.65 : 1)
    return { runs: [{ ...run, width }], width }
  })
}

const words = new Intl.Segmenter('en', { granularity: 'word' })
const opening = /^[\p{Ps}\p{Pi}]/u
const word = /[\p{L}\p{N}]/u
const unspaced =
  /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Laoo}\p{Script=Mymr}]/u

/** A text in what stays together on a line: words with the signs around them; a space is a piece of its own. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1)
    const joins =
      last !== undefined &&
      segment.trim() !== '' &&
      last.trim() !== '' &&
      (word.test(segment)
        ? !(unspaced.test(segment.charAt(0)) || unspaced.test(last)) || opening.test(last)
        : !opening.test(segment))
    if (joins) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}
