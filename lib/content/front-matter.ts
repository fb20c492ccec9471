import matter from 'gray-matter'
import { type Document, isAlias, isMap, isNode, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Problem } from './problem.ts'
import { eatenBackslashes } from './yaml/double-quotes.ts'
import { dropEmptyItems, withoutEmpty } from './yaml/empty.ts'
import { explain, misspeltKeys } from './yaml/mistakes.ts'

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

/**
 * Takes a Markdown file with YAML front matter apart. Every scalar stays text (YAML 1.2 failsafe schema), so that
 * `2024.10` is October and `1984` can be a title; a key without a value counts as absent.
 *
 * @returns the parts, or the problems that make the file unreadable. Never throws.
 */
export function parseFrontMatter({ path, bytes }: SourceFile): FrontMatter | { problems: Problem[] } {
  const fail = (message: string, line?: number) => ({ problems: [{ path, line, message }] })

  if (bytes.length > maxBytes)
    return fail(
      `expected at most 1 MB, received ${(bytes.length / maxBytes).toFixed(1)} MB; move large files to public/`,
    )
  const text = decodeText(bytes)
  if (typeof text !== 'string') return fail(text.problem, text.line)
  if (text.trim() === '')
    return fail(
      'expected front matter between two lines ---, received an empty file; write it, or delete the file',
    )

  const opening = /^---[ \t]*(.*)\n/.exec(text)
  // The one file that mostly is prose alone.
  if (!opening && path === 'content/bio.md')
    return { data: {}, body: text.trimEnd(), bodyLine: 1, lineOf: () => 1 }
  if (!opening) return fail(firstLineAdvice(text.slice(0, 200)), 1)
  if (opening[1])
    return fail(
      `expected YAML front matter under a line ---, received "---${opening[1]}"; write --- alone`,
      1,
    )
  const closing = text.indexOf('\n---', 3)
  const dots = text.slice(0, closing === -1 ? text.length : closing).search(/^\.\.\.[ \t]*$/m)
  if (dots !== -1)
    return fail(
      'expected a second line --- below the facts, received ..., which ends them in Pandoc alone; write ---',
      text.slice(0, dots).split('\n').length,
    )
  if (closing === -1) return fail('expected a second line --- below the facts, received none; write it', 1)
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const closingLine = lineAt(closing + 1)
  if (!/^\n---[ \t]*(\n|$)/.test(text.slice(closing)))
    return fail(
      `expected a line --- alone below the facts, received ${JSON.stringify(text.slice(closing + 1).split('\n')[0])}; put the rest on a line of its own`,
      closingLine,
    )

  let document: Document | undefined
  let source = ''
  const counter = new LineCounter()
  matter(text, {
    language: 'yaml',
    engines: {
      yaml: {
        parse(yaml: string) {
          source = withPlainSpaces(yaml)
          document = parseDocument(source, { schema: 'failsafe', lineCounter: counter })
          return {}
        },
      },
    },
  })
  // gray-matter does not call the engine for front matter that holds nothing but comments.
  document ??= parseDocument('{}', { schema: 'failsafe' })

  // gray-matter hands over what follows the opening `---`, line break included: line 1 there is line 1 here.
  const marked = markedOffset(document)
  if (marked !== undefined)
    return fail(
      'expected text, received a value that YAML reads as a reference; a value that begins with "*" or "&" goes in quotes',
      counter.linePos(marked).line,
    )
  const misspelt = misspeltKeys(text.slice(0, closing)).map((one) => ({ path, ...one }))
  const isFaulty = document.errors.length > 0 || !isMap(document.contents)
  // What a sign before a value was meant to be explains all that the parser makes of it.
  if (isFaulty && misspelt.length > 0) return { problems: misspelt }
  const faults = [
    ...eatenBackslashes(document, source).map(({ offset, message }) => ({
      path,
      line: counter.linePos(offset).line,
      message,
    })),
    ...[...document.errors, ...document.warnings]
      // Said above, of the whole value.
      .filter(({ code }) => code !== 'BAD_DQ_ESCAPE')
      .map((fault) => ({ path, line: fault.linePos?.[0].line, message: explain(fault) })),
  ]
  // One mistake can trip the parser many times over: what it says first of a line is what is wrong there.
  const first = faults.filter((fault, index) => faults.findIndex(({ line }) => line === fault.line) === index)
  if (first.length > 0) return { problems: first }
  const cut = cutShort(document)
  if (cut.length > 0)
    return {
      problems: cut.map(({ offset, message }) => ({ path, line: counter.linePos(offset).line, message })),
    }
  const { contents } = document
  if (!isMap(contents))
    return fail(
      'expected facts, received a list or a word; write each as "key: value" on a line of its own',
      2,
    )

  dropEmptyItems(contents)
  // Not as gray-matter has it, which keeps what spaces follow the closing `---` and so moves the lines by one.
  const content = text.slice(closing).replace(/^\n---[ \t]*\n?/, '')
  return {
    data: withoutEmpty(contents.toJS(document)),
    body: content.trim() === '' ? '' : content.trimEnd(),
    bodyLine: closingLine + 1,
    lineOf: (keys) => lineOf(contents, keys, counter),
  }
}

/** A file's text, its lines ended by line feeds alone, or what keeps it from being text that somebody meant. */
export function decodeText(bytes: Uint8Array): string | { problem: string; line?: number } {
  const badByte = invalidUtf8Offset(bytes)
  if (badByte !== undefined)
    return {
      problem: `expected UTF-8 text, received ${isUtf16(bytes) ? 'UTF-16' : `an invalid byte at offset ${badByte}`}; save the file as UTF-8`,
    }
  // TextDecoder drops a byte order mark by itself.
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  return unfinishedMerge(text) ?? text
}

const isUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** The first line that git left of a merge which was not finished: a heading, a quotation or nothing at all to a parser. */
function unfinishedMerge(text: string): { problem: string; line: number } | undefined {
  const [mark] = /^(<{7}|>{7}) \S.*$/m.exec(text) ?? []
  if (mark === undefined) return undefined
  return {
    line: text.slice(0, text.indexOf(mark)).split('\n').length,
    problem: `expected text, received a conflict of git (${JSON.stringify(mark)}); keep the version that is right, and remove the lines <<<<<<<, ======= and >>>>>>>`,
  }
}

function firstLineAdvice(text: string): string {
  const [first = ''] = text.split('\n')
  const advice = /^\s*$/.test(first)
    ? 'remove the empty lines above ---'
    : /^\+\+\+/.test(first)
      ? 'this is TOML, which Hugo reads: write the facts between two lines --- as "key: value"'
      : /^\s+---/.test(first)
        ? 'remove what stands before ---'
        : /^[—–―-]+\s*$/.test(first)
          ? 'an editor made dashes of the hyphens: write three hyphens'
          : 'begin with ---, the facts as "key: value", and a second line ---'
  return `expected a first line ---, received ${JSON.stringify(first.slice(0, 40))}; ${advice}`
}

/** No-break, full-width and other spaces before a value as plain ones, which YAML takes for spaces. */
function withPlainSpaces(yaml: string): string {
  return yaml.replace(
    /^([ \u00a0\u2000-\u200a\u202f\u3000]*)((?:- ?)?)([A-Za-z]\w*:)?([ \u00a0\u2000-\u200a\u202f\u3000]+)/gmu,
    (_, indent: string, dash: string, key = '', spaces: string) =>
      `${' '.repeat(indent.length)}${dash}${key}${' '.repeat(spaces.length)}`,
  )
}

/** Offset of the first byte that is not UTF-8 (RFC 3629), or undefined. */
function invalidUtf8Offset(bytes: Uint8Array): number | undefined {
  const valid = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true })
      return true
    } catch {
      return false
    }
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return undefined
  } catch {
    // The longest prefix that decodes, by halving; a stream may end within a character, a file may not.
    let low = 0
    let high = bytes.length
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (valid(middle)) low = middle
      else high = middle - 1
    }
    // It may end in the first bytes of the character that breaks off; the decoder holds those back.
    const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), {
      stream: true,
    })
    return new TextEncoder().encode(whole).length
  }
}

/**
 * Offset of the first anchor or alias. Nobody means them here: `*Emphasis*` would be a reference to nothing, and
 * `&co` would vanish without a word.
 */
function markedOffset(document: Document): number | undefined {
  let offset: number | undefined
  visit(document, (_, node) => {
    if (!isNode(node) || !(isAlias(node) || ('anchor' in node && node.anchor))) return undefined
    offset = node.range?.[0]
    return visit.BREAK
  })
  return offset
}

/**
 * Values of which YAML leaves out words: it reads what follows " #" as a comment, and a comment in the middle of a
 * title would be lost without a sound. Also turns YAML's words for nothing (`~`, `null`) into nothing; `Null` is a word, and the name of people.
 */
function cutShort(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = []
  visit(document, {
    Scalar(_, scalar) {
      // Signs that nobody sees and no fact is made of; they come along when text is pasted.
      if (typeof scalar.value === 'string')
        scalar.value = scalar.value.replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
      if (scalar.type !== 'PLAIN') return
      if (/^(~|null)$/.test(String(scalar.value))) scalar.value = ''
      const { comment, range } = scalar
      // An empty value may have a comment, as in "email: # fill in"; "rank: #1" is not meant as one.
      if (!comment || !range || (scalar.value === '' && comment.startsWith(' '))) return
      found.push({
        offset: range[0],
        message: `expected a value alone, received a comment behind it (${JSON.stringify(`#${comment}`)}), which YAML leaves out; put the value in quotes, or the comment on a line of its own`,
      })
    },
  })
  return found
}

function lineOf(contents: unknown, keys: readonly PropertyKey[], counter: LineCounter): number {
  let line = 1
  let node = contents
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key))
      if (!pair) return line
      if (isNode(pair.key) && pair.key.range) line = counter.linePos(pair.key.range[0]).line
      node = pair.value
    } else if (isSeq(node)) {
      const item = node.items[Number(key)]
      if (!isNode(item)) return line
      if (item.range) line = counter.linePos(item.range[0]).line
      node = item
    } else return line
  }
  return line
}
