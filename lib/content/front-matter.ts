import { decodeText } from './checks/encoding.ts'
import { lineAt, type Problem } from './problem.ts'
import { type Fault, readFacts } from './yaml/facts.ts'
import { firstLineProblem, missingEnd } from './yaml/fences.ts'

/** One file of content as it was found: its path from the root of the project, and its bytes. */
export type SourceFile = { path: string; bytes: Uint8Array }

/** A file taken apart: facts as text, lists and maps of text; prose as Markdown. */
export type FrontMatter = {
  data: Record<string, unknown>
  body: string
  /** Line of the file on which the body's first line stands, from 1. */
  bodyLine: number
  /** Line of the key (or the nearest key above it that exists) at a path such as `['links', 'paper']`. */
  lineOf: (path: readonly PropertyKey[]) => number
}

const maxBytes = 1024 * 1024

/** Whether facts mark what they are of as a draft, which visitors are not shown; for those who ask before a schema has read them. */
export function isDraft({ draft }: FrontMatter['data']): boolean {
  return typeof draft === 'string' && draft.trim().toLowerCase() === 'true'
}

/**
 * Takes a Markdown file with YAML front matter apart. Every scalar stays text (YAML 1.2 failsafe schema), so that
 * `2024.10` is October and `1984` can be a title; a key without a value counts as absent.
 *
 * @returns the parts, or the problems that make the file unreadable. Never throws.
 */
export function parseFrontMatter(file: SourceFile): FrontMatter | { problems: Problem[] } {
  const problem = (fault: Fault): Problem => ({ path: file.path, ...fault })
  const text = readText(file.bytes)
  if (typeof text !== 'string') return { problems: [problem(text)] }
  // The one file that mostly is prose alone.
  if (file.path === 'content/bio.md' && !opening.test(text))
    return { data: {}, body: text.trimEnd(), bodyLine: 1, lineOf: () => 1 }
  const fences = fencesOf(text)
  if ('message' in fences) return { problems: [problem(fences)] }
  const facts = readFacts(text, fences.closing)
  if ('faults' in facts) return { problems: facts.faults.map(problem) }
  // Not as gray-matter has it, which keeps what spaces follow the closing `---` and so moves the lines by one.
  const below = text.slice(fences.closing).replace(/^\n---[ \t]*\n?/, '')
  const body = withoutTitle(below, facts.data.title)
  return { ...facts, body: body.trim() === '' ? '' : body.trimEnd(), bodyLine: fences.closingLine + 1 }
}

/** A text without the heading that says the title once more, as files of other tools begin; its lines stay where they are. */
function withoutTitle(body: string, title: unknown): string {
  const [heading, words] = /^\s*#{1,2}[ \t]+(\S.*?)[ \t]*#*[ \t]*(?=\n|$)/.exec(body) ?? []
  const isTitle = heading !== undefined && typeof title === 'string' && words === title.trim()
  return isTitle ? heading.replace(/[^\n]/g, '') + body.slice(heading.length) : body
}

/** A file's text, if it is one that can hold facts. */
function readText(bytes: Uint8Array): string | Fault {
  if (bytes.length > maxBytes)
    return {
      message: `expected at most 1 MB, received ${(bytes.length / maxBytes).toFixed(1)} MB; move large files to public/`,
    }
  const text = decodeText(bytes)
  if (typeof text !== 'string') return { message: text.problem, line: text.line }
  const control = /[^\P{Cc}\t\n]/u.exec(text)
  if (control)
    return {
      message: `expected text, received a control character (U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}), which nobody sees; remove it, or write what it stood for, such as a hyphen`,
      line: lineAt(text, control.index),
    }
  if (text.trim() !== '') return text
  return {
    message:
      'expected front matter between two lines ---, received an empty file; write it, or delete the file',
  }
}

const opening = /^---[ \t]*(.*)\n/

/** Where the second line `---` stands: the offset of the line break before it, and its line. */
function fencesOf(text: string): { closing: number; closingLine: number } | Fault {
  const first = opening.exec(text)
  if (!first) return { message: firstLineProblem(text.slice(0, 200)), line: 1 }
  if (first[1])
    return {
      message: `expected YAML front matter under a line ---, received "---${first[1]}"; write --- alone`,
      line: 1,
    }
  const closing = text.indexOf('\n---', 3)
  const dots = text.slice(0, closing === -1 ? text.length : closing).search(/^\.\.\.[ \t]*$/m)
  if (dots !== -1)
    return {
      message:
        'expected a second line --- below the facts, received ..., which ends them in Pandoc alone; write ---',
      line: lineAt(text, dots),
    }
  if (closing === -1) return missingEnd(text)
  const closingLine = lineAt(text, closing + 1)
  if (/^\n---[ \t]*(\n|$)/.test(text.slice(closing))) return { closing, closingLine }
  return {
    message: `expected a line --- alone below the facts, received ${JSON.stringify(text.slice(closing + 1).split('\n')[0])}; put the rest on a line of its own`,
    line: closingLine,
  }
}
