import { type Line, type Run, sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'

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

/** Where in a series or a journal a paper stands: lines that its citation became (other-templates/collections.ts). */
export function takeImprint(lines: readonly Line[]) {
  const keyOf = ({ classes }: Line) => /(?:^| )imprint-(\w+)/.exec(classes.join(' '))?.[1]
  const facts = lines.flatMap((line) => {
    const key = keyOf(line)
    return key === undefined ? [] : [[key, textOfRuns(line.runs)] as const]
  })
  return { facts: Object.fromEntries(facts), lines: lines.filter((line) => keyOf(line) === undefined) }
}

const parts =
  /(^|[-_])(title|authors?|venue|badge|tag|label|desc|description|role|year|when|accolade|details)([-_]|$)/i

/** Inline elements whose class says what they are stand on lines of their own, which are not what the line around them is. */
export function separateByClass(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const key = (run: Run) => run.classes.filter((name) => parts.test(name)).join(' ')
    if (line.runs.every((run) => key(run) === key(line.runs[0] ?? run)))
      return [{ ...line, classes: [...line.classes, ...(line.runs[0]?.classes ?? [])] }]
    const out: Line[] = []
    let last: string | undefined
    for (const run of line.runs) {
      const own = key(run)
      const around = own ? line.classes.filter((name) => !parts.test(name)) : line.classes
      if (own !== last || out.length === 0)
        out.push({ ...line, runs: [], classes: [...around, ...(own ? run.classes : [])] })
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
      return { role, words, lines: lines.filter((other) => other !== line) }
  }
  return { lines: [...lines] }
}

const number = /^\s*(?:[[(【][A-Z]{0,2}\d{1,3}[\])】]|\d{1,3}[.)](?=\s))[\s.:]*/u

/** The number that a list gave a paper (`1.`, `[C3]`): the new list has an order of its own. */
export function takeNumber(lines: readonly Line[]): { words: string[]; lines: Line[] } {
  const at = lines.findIndex(({ depth, runs }) => depth === 0 && number.test(textOfRuns(runs)))
  const line = at <= 2 ? lines[at] : undefined
  const taken = line && number.exec(textOfRuns(line.runs))?.[0]
  if (!line || !taken) return { words: [], lines: [...lines] }
  const runs = trimRuns(sliceRuns(line.runs, taken.length))
  return {
    words: [taken],
    lines: lines
      .map((other) => (other === line ? { ...line, runs } : other))
      .filter(({ runs: left }) => left.length > 0),
  }
}

// `[CONFEX 2025]`, `【EXCON'24 (Oral)】`
const bracketed =
  /^\s*[[【]\s*(\p{Lu}[\p{L}&/ .-]{1,28}(?:\s(?:19|20)|\s?['’]|(?:19|20))\d{2}(?:\s*[(（][^()（）]{2,30}[)）])?)\s*[\]】]\s*[:：]?\s*/u

/** A badge on a line of its own, or a piece of code or a bracket before everything else. */
export function takeBadge(lines: readonly Line[]): { text?: string; lines: Line[] } {
  // A class of the whole box tells none of its lines apart.
  const tells = (name: string) =>
    /badge|venue|(^|[-_])tag/i.test(name) &&
    (lines.length === 1 || !lines.every(({ classes }) => classes.includes(name)))
  const at = lines.findIndex(
    ({ classes, runs }) =>
      classes.some(tells) && textOfRuns(runs).length <= 40 && !runs.some(({ href }) => href),
  )
  const line = lines[at]
  if (line && at <= 1) return { text: textOfRuns(line.runs), lines: lines.filter((other) => other !== line) }
  for (const coded of lines.slice(0, 3)) {
    const code = coded.runs.findIndex(({ code: isCode }) => isCode)
    if (code === -1 || /[\p{L}\p{N}]/u.test(textOfRuns(coded.runs.slice(0, code)))) continue
    let end = code + 1
    while (coded.runs[end]?.code) end += 1
    const before = trimRuns(coded.runs.slice(0, code))
    const text = textOfRuns(coded.runs.slice(code, end)).trim()
    const rest = { ...coded, runs: trimRuns(coded.runs.slice(end)) }
    return {
      text: [textOfRuns(before), text].filter(Boolean).join(' '),
      lines: lines.map((other) => (other === coded ? rest : other)).filter(({ runs }) => runs.length > 0),
    }
  }
  const [first, ...rest] = lines
  const inBrackets = first && bracketed.exec(textOfRuns(first.runs))
  if (first && inBrackets?.[1]) {
    const runs = trimRuns(sliceRuns(first.runs, inBrackets[0].length))
    return { text: inBrackets[1].trim(), lines: runs.length > 0 ? [{ ...first, runs }, ...rest] : rest }
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
