import { type Run, sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'

/** A stretch of a line between commas, full stops or changes of style. */
export type Piece = { runs: Run[]; text: string; from: number; to: number }

const abbreviation =
  /(^|[\s(])(\p{Lu}|Ph|Ph\.D|M\.?Sc|B\.?Sc|M\.?S|B\.?S|M\.?A|B\.?A|M\.?Eng|B\.?Eng|B\.?E|M\.?E|Eng|Prof|Dr|St|Univ|Inst|Dept|Co|Ltd|Inc|Mr|Ms|Mrs|No|Vol|vs|Assoc|Asst|Sci|Tech)$/u

/**
 * Cuts a line at commas, semicolons, bars, line ends and full stops, brackets kept whole; abbreviations end nothing.
 *
 * @param options `styles`: whether a change from plain to bold, linked or coloured text ends a piece too; `at`:
 * whether the word does, as in "Engineer at Example Works"
 */
export function piecesOf(runs: readonly Run[], options: { styles: boolean; at?: boolean }): Piece[] {
  const text = textOfRuns(runs)
  const cuts: [from: number, to: number][] = []
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (/[(（[【]/.test(character)) depth += 1
    else if (/[)）\]】]/.test(character)) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (
      /[,，;；|｜。·•]/.test(character) ||
      (/[–—-]/.test(character) && /\s/.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 1))) ||
      (/\s/.test(character) && /^\s@\s/.test(text.slice(at)))
    )
      cuts.push([at, at + 1])
    else if (character === '.' && /^\.(\s|$)/.test(text.slice(at)) && !abbreviation.test(text.slice(0, at)))
      cuts.push([at, at + 1])
  }
  if (options.at) for (const { index } of text.matchAll(/\sat\s/g)) cuts.push([index, index + 4])
  if (options.styles) {
    let at = 0
    for (const [index, run] of runs.entries()) {
      const before = runs[index - 1]
      if (
        before &&
        look(before) !== look(run) &&
        !cuts.some(([, to]) => to <= at && text.slice(to, at).trim() === '') &&
        !inBrackets(text, at)
      )
        cuts.push([at, at])
      at += run.text.length
    }
  }
  const sorted = cuts.toSorted((a, b) => a[0] - b[0])
  const pieces: Piece[] = []
  let from = 0
  for (const [end, next] of [...sorted, [text.length, text.length] as const]) {
    const part = trimRuns(sliceRuns(runs, from, end), /^[\s@]+/, /[\s@]+$/)
    const words = textOfRuns(part)
    if (/[\p{L}\p{N}]/u.test(words) || part.some(({ image }) => image))
      pieces.push({ runs: part, text: words, from, to: end })
    from = next
  }
  return pieces
}

/** Pieces as one line again: neighbours with what stood between them, others with a comma. */
export function joinPieces(line: readonly Run[], pieces: readonly Piece[]): Run[] {
  const out: Run[] = []
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1]
    const gap = before ? sliceRuns(line, before.to, piece.from) : []
    const wordless = before && before.to <= piece.from && !/[\p{L}\p{N}]/u.test(textOfRuns(gap))
    if (before && !wordless) out.push({ text: ', ', classes: [] })
    else if (before)
      out.push(...sliceRuns(line, before.to - trailing(line, before), piece.from + leading(line, piece)))
    out.push(...piece.runs)
  }
  return out
}

/** How much space a piece had before and behind its words. */
function leading(line: readonly Run[], { from, to }: Piece): number {
  const text = textOfRuns(sliceRuns(line, from, to))
  return text.length - text.replace(/^[\s@]+/, '').length
}

function trailing(line: readonly Run[], { from, to }: Piece): number {
  const text = textOfRuns(sliceRuns(line, from, to))
  return text.length - text.replace(/[\s@]+$/, '').length
}

function look({ bold, italic, href, classes }: Run): string {
  return `${bold ?? ''}|${italic ?? ''}|${href ?? ''}|${classes.join(' ')}`
}

function inBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return (before.match(/[(（[【]/g) ?? []).length > (before.match(/[)）\]】]/g) ?? []).length
}
