import { type Line, type Run, sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'
import { inlineMarkdown } from './markdown/lines.ts'

/** What is said of a degree or a position behind its facts, with a label: who guided it, grades, ranks. */
type Detail = { label: string; text: string }

const guided =
  /^(?:(?:and\s+)?((?:co-)?(?:advised|supervised|mentored|hosted)\s+by|working with|(?:co-)?(?:advisors?|supervisors?|mentors?|hosts?)\s*[:：]|导师\s*[:：])\s*)/iu

/** Whether a text begins with who guided a work: "advised by …", "Supervisor: …". */
export function isGuide(text: string): boolean {
  return guided.test(text)
}

/** The details with which the lines below begin, and the other lines. */
export function detailsBelow(lines: readonly Line[]) {
  const details: Detail[] = []
  for (const line of lines) {
    const detail = asDetail(line)
    if (!detail) break
    details.push(detail)
  }
  return { details, rest: lines.slice(details.length) }
}

/** `Supervisor: Prof. A. Example` */
function asDetail({ runs, depth }: Line): Detail | undefined {
  const text = textOfRuns(runs)
  const match = /^\s*([\p{L}][\p{L}\p{N} /&'’.-]{0,38}?)\s*[:：]\s*(?=\S)/u.exec(text)
  if (!match?.[1] || depth > 1 || runs.some(({ image }) => image)) return undefined
  const rest = sliceRuns(runs, match[0].length)
  // A link in the label would be lost.
  if (sliceRuns(runs, 0, match[0].length).some(({ href }) => href)) return undefined
  return { label: match[1], text: inlineMarkdown(trimRuns(rest)) }
}

/** The runs without "advised by …" behind the facts, which says who as a detail. */
export function splitGuide(runs: readonly Run[]): { rest: Run[]; detail?: Detail } {
  const text = textOfRuns(runs)
  const from = text.search(
    /(?<=^|[\s,，.;；(（[])(?:(?:and\s+)?(?:co-)?(?:advised|supervised|mentored|hosted)\s+by\s|(?:(?:co-)?(?:advisors?|supervisors?|mentors?|hosts?)|导师)\s*[:：])/iu,
  )
  if (from <= 0) return { rest: [...runs] }
  const phrase = sliceRuns(runs, from)
  const label = guided.exec(textOfRuns(phrase))
  if (!label?.[1]) return { rest: [...runs] }
  const open = /[(（[]\s*$/.test(text.slice(0, from))
  const value = trimRuns(sliceRuns(phrase, label[0].length), /^\s+/, open ? /[\s.。)）\]]+$/ : /[\s.。]+$/)
  if (textOfRuns(value) === '') return { rest: [...runs] }
  const words = label[1].replace(/\s*[:：]$/, '')
  return {
    rest: trimRuns(sliceRuns(runs, 0, from), /^\s+/, open ? /[\s,，.。;；(（[]+$/ : /[\s,，;；]+$/),
    detail: { label: capital(words), text: inlineMarkdown(value) },
  }
}

/** `(GPA: 3.8/4.0, rank: 1/93)` behind everything else. */
export function splitBrackets(runs: readonly Run[]): { rest: Run[]; details: Detail[] } {
  const text = textOfRuns(runs)
  const match = /[\s,，]*[(（]([^()（）]*[:：][^()（）]*)[)）][\s.。]*$/u.exec(text)
  if (!match?.[1]) return { rest: [...runs], details: [] }
  const parts = match[1].split(/[,，;；]\s*/)
  const details = parts.map((part) => /^\s*([\p{L}][\p{L} .]{0,24}?)\s*[:：]\s*(\S.*?)\s*$/u.exec(part))
  if (!details.every((detail) => detail !== null) || sliceRuns(runs, match.index).some(({ href }) => href))
    return { rest: [...runs], details: [] }
  return {
    rest: sliceRuns(runs, 0, match.index),
    details: details.map(([, label = '', said = '']) => ({
      label: capital(label),
      text: inlineMarkdown([{ text: said, classes: [] }]),
    })),
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
