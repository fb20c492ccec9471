import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { phrasesToRead, proseToRead } from '../syntax/parse.ts'
import { isWebAddress } from '../web-address.ts'
import { type ForeignMarkup, foreignBlocks, foreignPhrases } from './foreign.ts'
import { runningText } from './running-text.ts'

/** Something in Markdown that would not come out as it is meant: on which line from 1, what it is, and what to do. */
export type Fault = { line: number; name: string; text: string; instead: string }

/** A character without which nothing of what is looked for can stand in a text. */
const suspicious = /[{}[\]<>%=^:*~&|+\\!#'"`]/

/** What of a body would be shown raw, or be lost: markup of other tools, notes and cells that belong to nothing. */
export function faultsIn(markdown: string): Fault[] {
  const all = [...foreignBlocks, ...foreignPhrases]
  if (!suspicious.test(markdown)) return []
  const tree = proseToRead(markdown)
  return onePerLine([...foreignIn(runningText(markdown, tree), markdown, all), ...lostIn(tree)])
}

/** The same of a line: what many a title holds, such as a colon before a space or words in quotation marks, is none. */
const suspiciousInLine = /[{}[\]<>%=^*~|+\\!#`]|[:&]\S|'''/

/** What of a line with inline Markdown would be shown raw. */
export function faultIn(line: string): Fault | undefined {
  if (!suspiciousInLine.test(line)) return undefined
  return foreignIn(runningText(line, phrasesToRead(line)), line, foreignPhrases)[0]
}

/** Markdown in which markup of other tools is escaped, so that it is the signs it is made of. */
export function withEscapes(markdown: string): string {
  let escaped = markdown
  // An escape can bring to light what a longer match had hidden.
  for (let round = 0; round < 5; round += 1) {
    const found = foreignIn(runningText(escaped, proseToRead(escaped)), escaped, [
      ...foreignBlocks,
      ...foreignPhrases,
    ])
    if (found.length === 0) break
    for (const { offset } of found.toSorted((a, b) => b.offset - a.offset))
      escaped = `${escaped.slice(0, offset)}\\${escaped.slice(offset)}`
  }
  return escaped
}

function foreignIn(
  running: string,
  markdown: string,
  looked: readonly ForeignMarkup[],
): (Fault & { /** Of its first sign. */ offset: number })[] {
  let rest = running
  return looked.flatMap(({ looks, name, instead }) => {
    const found: (Fault & { offset: number })[] = []
    for (const match of rest.matchAll(new RegExp(looks.source, `${looks.flags}g`))) {
      const text = markdown.slice(match.index, match.index + match[0].length)
      const offset = match.index + Math.max(0, text.search(/[!-/:-@[-`{-~]/))
      found.push({ line: lineAt(markdown, offset), name, text: text.trim(), instead, offset })
      // What one name stands for is no other's.
      rest = `${rest.slice(0, match.index)}${match[0].replace(/[^\n]/g, '\0')}${rest.slice(match.index + match[0].length)}`
    }
    return found
  })
}

/** What the parser leaves out without a word. */
function lostIn(tree: Root): Fault[] {
  const found: Fault[] = []
  const noted = new Set<string>()
  const used = new Set<string>()
  visit(tree, ['footnoteReference', 'linkReference', 'imageReference'], (node) => {
    if ('identifier' in node) used.add(`${node.type === 'footnoteReference' ? '^' : ''}${node.identifier}`)
  })
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1
    if (node.type === 'footnoteDefinition') {
      const text = `[^${node.identifier}]:`
      if (noted.has(node.identifier))
        found.push({
          line,
          name: 'a second note of one name, which would be lost',
          text,
          instead: 'give each a name of its own',
        })
      else if (!used.has(`^${node.identifier}`))
        found.push({
          line,
          name: 'a note that nothing leads to, which would be lost',
          text,
          instead: `write [^${node.identifier}] where it belongs`,
        })
      noted.add(node.identifier)
    }
    // "[Update]: accepted" is the address of a link that nobody wrote.
    if (node.type === 'definition' && !used.has(node.identifier) && !/[/.#]/.test(node.url))
      found.push({
        line,
        name: 'a line that Markdown takes for an address, which would be lost',
        text: `[${node.label}]: ${node.url}`,
        instead: `write \\[${node.label}]:`,
      })
    if (
      node.type === 'link' &&
      /\[/.test(node.url) &&
      node.children[0]?.type === 'text' &&
      node.url === node.children[0].value
    )
      found.push({ line, name: 'a link of AsciiDoc', text: node.url, instead: 'write [words](address)' })
    if (
      (node.type === 'image' || node.type === 'link' || node.type === 'definition') &&
      /^https?:\/\//i.test(node.url) &&
      !isWebAddress(node.url)
    )
      found.push({
        line,
        name: 'an address that names no server',
        text: node.url,
        instead: 'write the name of the server after //, in letters, digits, hyphens and dots',
      })
    if (node.type === 'table') {
      const columns = node.children[0]?.children.length ?? 0
      for (const row of node.children)
        if (row.children.length > columns)
          found.push({
            line: row.position?.start.line ?? line,
            name: 'a row with more cells than the table has columns, which would be lost',
            text: `${row.children.length} instead of ${columns}`,
            instead: 'write \\| for a bar within a cell',
          })
    }
    if (node.type === 'code' && /^\{|^(mermaid|plantuml|dot|graphviz)$/.test(node.lang ?? ''))
      found.push({
        line,
        name: `code that another tool runs (${node.lang})`,
        text: `\`\`\`${node.lang}`,
        instead: 'put in a picture of what it makes, or name the language alone to show the code',
      })
    if (
      (node.type === 'image' || node.type === 'imageReference') &&
      /\|\s*\d+(x\d+)?\s*$/.test(node.alt ?? '')
    )
      found.push({
        line,
        name: 'a picture with a size',
        text: `![${node.alt}]`,
        instead: 'leave the size out: the page fits pictures to its width',
      })
  })
  return found
}

function onePerLine(faults: Fault[]): Fault[] {
  return faults.filter((fault, index) => faults.findIndex(({ line }) => line === fault.line) === index)
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
