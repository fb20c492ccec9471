import { LineCounter } from 'yaml'
import { phrasesToRead, proseToRead } from '../syntax/parse.ts'
import { type ForeignMarkup, foreignPhrases } from './foreign.ts'
import { foreignBlocks } from './foreign-blocks.ts'
import { habits } from './habits.ts'
import { leftovers } from './leftovers.ts'
import { lostIn } from './lost.ts'
import { lookPasted, lookPastedInLine, ofSymbolFont, pastedBlocks, pastedPhrases } from './pasted.ts'
import { runTogether } from './run-together.ts'
import { runningText } from './running-text.ts'

/** Something in Markdown that would not come out as it is meant: on which line from 1, what it is, and what to do. */
export type Fault = { line: number; name: string; text: string; instead: string; inExports?: true }

/** A character without which nothing of what is looked for can stand in a text, or the beginning of a line. */
const suspicious = new RegExp(
  [
    /[@{}[\]<>%=^:*~&|+\\!#'"`_•◦▪▫●○‣➢➤■□►▶·∙＊＃【｜]|\(\(|[^\s-]--[^\s-]|---|\?\?|ADDIN |PAGEREF |错误！/,
    /^[ \t]*(?:\(?[\da-z]{1,2}\)[ \t]|[–—①-⑳❶⑴㈠⓵（-]|[\d๐-๙০-৯]{1,2}[、．.)-]|[一二三四五六七八九十]{1,3}、|[^\s：]{1,8}：)/,
    /^[ \t]*(?:o[ \u00a0]|\d{1,2}(?:[º°ª]|[a-zè]{1,3}[ \t.)])|(?:h[1-6]|bq)\.|[‘’´]{3}|[A-Z][a-z]{1,9}\.? ?\d|0\d |\d{1,2}\/\d|(?:Mon|Tues|Wed|Thu|Fri|Satur|Sun)[a-z]*[ ,:]|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|[аАαΑאأا가ㄱकกアイ甲Ⅰⅰ][.)．、）׳])/,
    // Three short lines, one after the other.
    /^\S.{1,41}\n\S.{1,41}\n\S/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
)

/** What is looked for within a line: what has a name of its own first. */
const inLine = [...pastedPhrases, ...leftovers, ...foreignPhrases, ...habits, ofSymbolFont]
const onLines = [...pastedBlocks, ...runTogether, ...foreignBlocks, ...inLine]

/** What of a body would be shown raw, or be lost: markup of other tools, notes and cells that belong to nothing. */
export function faultsIn(markdown: string): Fault[] {
  if (!suspicious.test(markdown) && !lookPasted.test(markdown)) return []
  const tree = proseToRead(markdown)
  return onePerLine([...foreignIn(runningText(markdown, tree), markdown, onLines), ...lostIn(tree, markdown)])
}

/** The same of a line: what many a title holds, such as a colon before a space or words in quotation marks, is none. */
const suspiciousInLine = /[@{}[\]<>%=^*~|+\\!#`_＊【\n]|[:&]\S|''|\(\(|[^\s-]--[^\s-]|---|\?\?|错误！/

/** What of a line with inline Markdown would be shown raw. */
export function faultIn(line: string): Fault | undefined {
  if (!suspiciousInLine.test(line) && !lookPastedInLine.test(line)) return undefined
  const tree = phrasesToRead(line)
  return foreignIn(runningText(line, tree), line, inLine)[0] ?? lostIn(tree, line)[0]
}

/**
 * Markdown in which markup of other tools is escaped, so that it is the signs it is made of; lines that Markdown makes one
 * paragraph of, however they are meant, stand on one line.
 */
export function withEscapes(markdown: string): string {
  let escaped = joined(markdown)
  // An escape can bring to light what a longer match had hidden.
  for (let round = 0; round < 5; round += 1) {
    const found = foreignIn(runningText(escaped, proseToRead(escaped)), escaped, onLines).filter(
      // A backslash makes a plain sign of ASCII punctuation alone (CommonMark, "Backslash escapes").
      ({ offset }) => /[!-/:-@[-`{-~]/.test(escaped.charAt(offset)),
    )
    if (found.length === 0) break
    for (const { offset } of found.toSorted((a, b) => b.offset - a.offset))
      escaped = `${escaped.slice(0, offset)}\\${escaped.slice(offset)}`
  }
  return escaped
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

function foreignIn(
  running: string,
  markdown: string,
  looked: readonly ForeignMarkup[],
): (Fault & { /** Of its first sign. */ offset: number })[] {
  const lineAt = linesOf(markdown)
  let rest = running
  return looked.flatMap(({ looks, name, instead, inExports }) => {
    // As it is of nearly all, in nearly every text.
    if (!looks.test(rest)) return []
    const found: (Fault & { offset: number })[] = []
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
        offset,
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
