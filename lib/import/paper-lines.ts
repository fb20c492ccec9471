import { type Line, type Run, textOfRuns, trimRuns } from './lines.ts'

/** What stands around a paper's words, taken out of its lines: pictures, badges, roles. */

/** Pictures and citation counts out of the lines: the first picture is the thumbnail. */
export function takePictures(lines: readonly Line[]) {
  let thumbnail: string | undefined
  let scholar: string | undefined
  const spent: string[] = []
  const rest = lines.map((line) => ({
    ...line,
    runs: line.runs.filter((run) => {
      if (/^\s*(cited by|citations?)\s*:?\s*$/i.test(run.text) && line.runs.some((other) => other.scholar)) {
        spent.push(run.text)
        return false
      }
      if (run.scholar) {
        scholar ??= run.scholar
        return false
      }
      if (!run.image) return true
      if (run.image.src === undefined) return false
      if (thumbnail !== undefined) return true
      thumbnail = run.image.src
      return false
    }),
  }))
  return {
    thumbnail,
    spent,
    scholar: /^[\w-]+:[\w-]+$/.test(scholar ?? '') ? scholar : undefined,
    lines: rest.filter(({ runs }) => runs.length > 0),
  }
}

const parts =
  /(^|[-_])(title|authors?|venue|badge|tag|label|desc|description|role|year|when|accolade|details)([-_]|$)/i

/** Inline elements whose class says what they are stand on lines of their own. */
export function separateByClass(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const key = (run: Run) => run.classes.filter((name) => parts.test(name)).join(' ')
    if (line.runs.every((run) => key(run) === key(line.runs[0] ?? run)))
      return [{ ...line, classes: [...line.classes, ...(line.runs[0]?.classes ?? [])] }]
    const out: Line[] = []
    let last: string | undefined
    for (const run of line.runs) {
      const own = key(run)
      if (own !== last || out.length === 0)
        out.push({ ...line, runs: [], classes: [...line.classes, ...(own ? run.classes : [])] })
      out.at(-1)?.runs.push(run)
      last = own
    }
    return out
      .map((part) => ({ ...part, runs: trimRuns(part.runs) }))
      .filter(({ runs }) => /[\p{L}\p{N}]/u.test(textOfRuns(runs)) || runs.some(({ image }) => image))
  })
}

const roleWords: [RegExp, string][] = [
  [/^(first author|第一作者|一作)$/i, 'first'],
  [/^(co-?first authors?|共同一作|共同第一作者)$/i, 'co-first'],
  [/^(corresponding author|通讯作者)$/i, 'corresponding'],
]

/** A line that says which author the owner is. */
export function takeRole(lines: readonly Line[]) {
  for (const line of lines) {
    const words = textOfRuns(line.runs)
      .split(/[/|·]|\s(?=[\p{Script=Han}])/u)
      .map((part) => part.trim())
      .filter(Boolean)
    const found = words.map((word) => roleWords.find(([pattern]) => pattern.test(word))?.[1])
    const [role] = found
    if (role !== undefined && found.every((other) => other === role))
      return { role, words: words, lines: lines.filter((other) => other !== line) }
  }
  return { lines: [...lines] }
}

/** A badge on a line of its own, or a piece of code before everything else. */
export function takeBadge(lines: readonly Line[]): { text?: string; lines: Line[] } {
  const at = lines.findIndex(
    ({ classes, runs }) =>
      /badge|venue|(^|[-_])tag/i.test(classes.join(' ')) &&
      textOfRuns(runs).length <= 40 &&
      !runs.some(({ href }) => href),
  )
  const line = lines[at]
  if (line && at <= 1) return { text: textOfRuns(line.runs), lines: lines.filter((other) => other !== line) }
  const [first, ...rest] = lines
  const code = first?.runs.findIndex(({ code: isCode }) => isCode) ?? -1
  if (first && code >= 0 && !/[\p{L}\p{N}]/u.test(textOfRuns(first.runs.slice(0, code)))) {
    let end = code + 1
    while (first.runs[end]?.code) end += 1
    const before = trimRuns(first.runs.slice(0, code))
    const text = textOfRuns(first.runs.slice(code, end)).trim()
    return {
      text: [textOfRuns(before), text].filter(Boolean).join(' '),
      lines: [{ ...first, runs: trimRuns(first.runs.slice(end)) }, ...rest].filter(
        ({ runs }) => runs.length > 0,
      ),
    }
  }
  return { lines: [...lines] }
}

/** A line that is a year and nothing else. */
export function takeYear(lines: readonly Line[]): { year?: string; lines: Line[] } {
  const line = lines.find(({ runs }) => /^\s*(19|20)\d{2}\s*$/.test(textOfRuns(runs)))
  return line
    ? { year: textOfRuns(line.runs).trim(), lines: lines.filter((other) => other !== line) }
    : { lines: [...lines] }
}
