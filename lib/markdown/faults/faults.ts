import { LineCounter } from 'yaml'
import { phrasesToRead, proseToRead } from '../syntax/parse.ts'
import { doubtful } from './doubtful.ts'
import { type ForeignMarkup, foreignPhrases } from './foreign.ts'
import { foreignBlocks } from './foreign-blocks.ts'
import { otherBlocks, otherPhrases } from './foreign-others.ts'
import { bracesOfBibTeX, habits } from './habits.ts'
import { htmlAsCode, setInHtml } from './html.ts'
import { leftovers } from './leftovers.ts'
import { runTogether } from './lines/run-together.ts'
import { lostIn } from './lost.ts'
import { lookPasted, lookPastedInLine, ofSymbolFont, pastedBlocks, pastedPhrases } from './pasted.ts'
import { remarks, remarksOnLines } from './remarks.ts'
import { runningText } from './running-text.ts'

/** Something in Markdown that would not come out as it is meant: on which line from 1, what it is, and what to do. */
export type Fault = { line: number; name: string; text: string; instead: string; inExports?: true }

/** A character without which nothing of what is looked for can stand in a text, or the beginning of a line. */
const suspicious = new RegExp(
  [
    /\bX{4}\b|[@{}[\]<>%=^:*~&|+\\!#'"`_•◦▪▫●○‣➢➤■□►▶·∙＊＃【｜《]|\(\(|[^\s-]--[^\s-]|---|\?\?|ADDIN |PAGEREF |错误！|REF _|SEQ |HYPERLINK|MERGEFORMAT|EMBED |false false|X-NONE|MicrosoftInternet|Error!|Errore\.|エラー|\/\/|www\. /,
    // Lines that each say something of their own.
    /\S[ \t]*\n[ \t]*\S/,
    /^[ \t]*(?:[–—①-⑳❶⑴㈠⓵]|(?:h[1-6]|bq)\.|\/|[‘’´]{3}|diff )/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
)

/** What is looked for within a line: what has a name of its own first. */
const inLine = [
  ...remarks,
  ...pastedPhrases,
  ...leftovers,
  ...otherPhrases,
  ...foreignPhrases,
  ...habits,
  ofSymbolFont,
]
const inTitle = [...inLine, bracesOfBibTeX]
const onLines = [
  ...remarksOnLines,
  ...pastedBlocks,
  ...otherBlocks,
  ...runTogether,
  ...foreignBlocks,
  ...inLine,
]

/** What is made of words alone, of which no sign tells; and whether a text may have it. */
const wordsAlone = [...remarks, ...remarksOnLines]
const mayRemark = (text: string) => wordsAlone.some(({ looks }) => looks.test(text))

/** What of a body would be shown raw, or be lost: markup of other tools, notes and cells that belong to nothing. */
export function faultsIn(markdown: string): Fault[] {
  if (!suspicious.test(markdown) && !lookPasted.test(markdown) && !mayRemark(markdown)) return []
  const tree = proseToRead(markdown)
  return onePerLine([...foreignIn(runningText(markdown, tree), markdown, onLines), ...lostIn(tree, markdown)])
}

/** What of a text can be left behind by a tool or be meant, which nothing tells; for those who ask its owner. */
export function doubtsIn(markdown: string): Fault[] {
  if (!setInHtml.test(markdown) && !doubtful.some(({ looks }) => looks.test(markdown))) return []
  const tree = proseToRead(markdown)
  return onePerLine([...foreignIn(runningText(markdown, tree), markdown, doubtful), ...htmlAsCode(tree)])
}

/** The same of a line: what many a title holds, such as a colon before a space or words in quotation marks, is none. */
const suspiciousInLine =
  /[@{}[\]<>%=^*~|+\\!#`_＊【｜\n]|[:&]\S|''|\(\(|[^\s-]--[^\s-]|---|\?\?|错误！|REF _|SEQ |HYPERLINK|MERGEFORMAT|EMBED |X-NONE|Errore\.|エラー|\/\/|www\. /

/** What of a line with inline Markdown would be shown raw. */
export function faultIn(line: string): Fault | undefined {
  if (
    !suspiciousInLine.test(line) &&
    !lookPastedInLine.test(line) &&
    !remarks.some(({ looks }) => looks.test(line))
  )
    return undefined
  const tree = phrasesToRead(line)
  return foreignIn(runningText(line, tree), line, inTitle)[0] ?? lostIn(tree, line)[0]
}

/**
 * Markdown in which markup of other tools is escaped, so that it is the signs it is made of; lines that Markdown makes one
 * paragraph of, however they are meant, stand on one line.
 */
export function withEscapes(markdown: string): string {
  let escaped = joined(markdown)
  // An escape can bring to light what a longer match had hidden.
  for (let round = 0; round < 5; round += 1) {
    const found = foreignIn(runningText(escaped, proseToRead(escaped)), escaped, onLines)
    const edits = found.flatMap((one) => editOf(one, escaped, round) ?? [])
    if (edits.length === 0) break
    for (const { at, length, by } of edits.toSorted((a, b) => b.at - a.at))
      escaped = escaped.slice(0, at) + by + escaped.slice(at + length)
  }
  return escaped
}

/**
 * How something becomes the signs it is made of: by a backslash, which makes a plain sign of ASCII punctuation alone (CommonMark,
 * "Backslash escapes"); where there is none, or it did not help, by the number of its first space, or else of a sign beyond ASCII.
 */
function editOf(
  { index, offset, length }: Place,
  markdown: string,
  round: number,
): { at: number; length: number; by: string } | undefined {
  if (round === 0 && /[!-/:-@[-`{-~]/.test(markdown.charAt(offset)))
    return { at: offset, length: 0, by: '\\' }
  const written = markdown.slice(index, index + length)
  const at = /(?<=\S) (?=\S)/.exec(written)?.index ?? /[^\p{ASCII}]/u.exec(written)?.index
  const code = at === undefined ? undefined : written.codePointAt(at)
  if (at === undefined || code === undefined) return undefined
  return { at: index + at, length: String.fromCodePoint(code).length, by: `&#${code};` }
}

/** Markdown with a space for each end of a line that only seems to keep what stands behind it apart. */
function joined(markdown: string): string {
  const running = runningText(markdown, proseToRead(markdown))
  const characters = markdown.split('')
  for (const { looks } of runTogether) {
    // A third line is found once the first two are one.
    let rest = running
    for (let found = true; found; ) {
      found = false
      rest = rest.replace(
        new RegExp(looks.source, `${looks.flags}g`),
        (lines: string, ...more: unknown[]) => {
          const start = more.find((value) => typeof value === 'number') ?? 0
          return lines.replace(/(?<! {2}|\\)\n/g, (_, at: number) => {
            found = true
            characters[start + at] = ' '
            return ' '
          })
        },
      )
    }
  }
  return characters.join('')
}

/** Where something stands in a text: its beginning, its first sign of ASCII punctuation, and how long it is. */
type Place = { index: number; offset: number; length: number }

function foreignIn(running: string, markdown: string, looked: readonly ForeignMarkup[]): (Fault & Place)[] {
  const lineAt = linesOf(markdown)
  let rest = running
  return looked.flatMap(({ looks, name, instead, inExports }) => {
    // As it is of nearly all, in nearly every text.
    if (!looks.test(rest)) return []
    const found: (Fault & Place)[] = []
    const others: string[] = []
    let end = 0
    for (const match of rest.matchAll(new RegExp(looks.source, `${looks.flags}g`))) {
      const text = markdown.slice(match.index, match.index + match[0].length)
      const offset = match.index + Math.max(0, text.search(/[!-/:-@[-`{-~]/))
      found.push({
        line: lineAt(offset),
        name,
        text: text.trim(),
        instead,
        index: match.index,
        offset,
        length: match[0].length,
        ...(inExports && { inExports }),
      })
      // What one name stands for is no other's.
      others.push(rest.slice(end, match.index), match[0].replace(/[^\n]/g, '\0'))
      end = match.index + match[0].length
    }
    if (end > 0) rest = others.join('') + rest.slice(end)
    return found
  })
}

function onePerLine(faults: Fault[]): Fault[] {
  const seen = new Set<number>()
  return faults.filter(({ line }) => !seen.has(line) && seen.add(line))
}

/** Tells the lines, from 1, of offsets into a text. */
function linesOf(text: string): (offset: number) => number {
  const counter = new LineCounter()
  counter.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1)
  return (offset) => counter.linePos(offset).line
}
