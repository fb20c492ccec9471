import type { List, Nodes, Paragraph } from 'mdast'
import type { Loss } from '../mistaken.ts'
import { joining } from '../pasted.ts'

/**
 * Paragraphs and lists whose lines each say something of their own, as their tree shows: every line begins with words in bold or
 * with a link, or is short; or several items stand on one line.
 */

function written({ position }: Nodes, markdown: string): string {
  return markdown.slice(position?.start.offset, position?.end.offset)
}

/** What is wrong with the lines of a paragraph. */
export function ownLines(node: Paragraph, markdown: string): Loss | undefined {
  return (
    noList(node, markdown) ??
    shortLines(node, markdown) ??
    bareAddresses(node) ??
    begunAlike(node, markdown) ??
    endedAlike(node, markdown)
  )
}

/** Numbered lines below words, of which a list begins with 1 alone (CommonMark, "List items"). */
function noList(node: Paragraph, markdown: string): Loss | undefined {
  const item = String.raw`\n[ \t]*\d{1,3}[.)][ \t]+\S.*`
  const [lines] = new RegExp(`(?:[:：][ \\t]*|${item})${item}`).exec(written(node, markdown)) ?? []
  if (lines === undefined) return undefined
  return {
    name: 'numbered lines that would run into the words above them, as only 1. begins a list there',
    text: lines.slice(0, 40).trim(),
    instead: 'write an empty line above the first',
  }
}

const littleWords = `(?<!\\p{L})(?:${joining}|the|an?|in|for|at|by|from|on|with|is|are|was|were|der|die|das|den|dem|des|ein|eine|im|am|zu|zur|zum|von|mit|für|le|la|les|du|des|au|aux|el|los|las|del|il|gli|do|da|dos|das|no|na|het|een|van|det|den)$`

/** Where a line of a sentence rather ends than a line of an address. */
const goesOn = new RegExp(`[\\p{P}=<>](?<![)\\]*_"”’»])$|${littleWords}`, 'u')

/** Three short lines or more that each begin with a capital or a number, as of an address or a poem, of which Markdown makes one. */
function shortLines(node: Paragraph, markdown: string): Loss | undefined {
  if (node.children.some(({ type }) => type === 'break' || type === 'html')) return undefined
  const lines = linesOf(node, markdown)
  const areOwn =
    lines.length > 2 &&
    lines.every((line) => line.length <= 42 && /^[*_[“"«(]{0,3}[\p{Lu}\d+]/u.test(line)) &&
    lines.slice(0, -1).every((line) => !goesOn.test(line))
  if (!areOwn) return undefined
  return {
    name: 'short lines, as of an address or a poem, which would run into one paragraph',
    text: lines.slice(0, 2).join(' / '),
    instead: 'write a backslash at the end of each but the last, or "- " before each',
    inExports: true,
  }
}

function linesOf(node: Paragraph, markdown: string): string[] {
  return written(node, markdown)
    .split('\n')
    .map((line) => line.trim())
}

/** Addresses alone, or links of several words, each on a line of its own. */
function bareAddresses({ children }: Paragraph): Loss | undefined {
  const isOwn = (part: Nodes) => {
    const words = part.type === 'link' && part.children[0]?.type === 'text' ? part.children[0].value : ''
    return part.type === 'link' && words !== '' && (part.url.endsWith(words) || words.length > 24)
  }
  const areLines =
    children.length > 2 &&
    children.every((part, index) =>
      index % 2 === 0 ? isOwn(part) : part.type === 'text' && /^[ \t]?\n[ \t]*$/.test(part.value),
    )
  const [first] = children
  if (!areLines || first?.type !== 'link') return undefined
  return {
    name: 'addresses or links on lines of their own, which would run into one',
    text: first.url,
    instead: 'write "- " before each',
  }
}

/**
 * Lines that all begin with words in bold, or all with a link, as of projects and papers: each says something of them behind a
 * sign or in a sentence of its own, and none goes on in the next.
 */
function begunAlike(node: Paragraph, markdown: string): Loss | undefined {
  const text = written(node, markdown)
  if (!text.includes('\n') || node.children.some(({ type }) => type === 'break')) return undefined
  const from = node.position?.start.offset ?? 0
  const starts = [...text.matchAll(/^[ \t]*(?=\S)/gm)].map(
    ({ 0: spaces, index }) => from + index + spaces.length,
  )
  const parts = starts.map((start) => node.children.find(({ position }) => position?.start.offset === start))
  const [first] = parts
  const areAlike =
    (first?.type === 'strong' || first?.type === 'link') && parts.every((part) => part?.type === first.type)
  const lines = linesOf(node, markdown)
  const areOwn = lines.every((line, index) => {
    const behind = line.slice((parts[index]?.position?.end.offset ?? 0) - (starts[index] ?? 0))
    const before = line.slice(0, line.length - behind.length)
    return (
      (first?.type === 'link' && /^,.*\p{L}{2}/u.test(behind)) ||
      /^[ \t]*[\p{Lu}\p{Lo}(:：–—|-].*\p{L}{2}/u.test(behind) ||
      (/[.:：]\W{0,4}$/.test(before) && behind.trim() !== '')
    )
  })
  if (!areAlike || !areOwn || lines.slice(0, -1).some((line) => withinSentence.test(line))) return undefined
  return {
    name: `lines that each begin with ${first?.type === 'link' ? 'a link' : 'words in bold'}, which would run into one paragraph`,
    text: lines[0]?.slice(0, 40) ?? '',
    instead: 'write "- " before each line, or an empty line between them',
    inExports: true,
  }
}

/** Where a line ends within a sentence: in a sign that ends none, or a word that ends none. */
const withinSentence = new RegExp(`[^\\P{P}.!?)\\]*_”’»"]$|${littleWords}`, 'u')

/** Three short lines or more of which all but the last end in a semicolon, the first perhaps in a colon: a list without its signs. */
function endedAlike(node: Paragraph, markdown: string): Loss | undefined {
  const [first = '', ...others] = linesOf(node, markdown)
  const items = /[:：]$/.test(first) ? others : [first, ...others]
  const areItems =
    items.length > 2 &&
    items.every((line) => line.length < 60) &&
    items.slice(0, -1).every((line) => /(?<!&#?\w{1,8})[;；]$/.test(line))
  if (!areItems || node.children.some(({ type }) => type === 'break')) return undefined
  return {
    name: 'lines that end in a semicolon each, which would run into one paragraph',
    text: items.slice(0, 2).join(' / ').slice(0, 60),
    instead: 'write "- " before each line',
    inExports: true,
  }
}

/** Three numbers in a row, each before a word: "e4", "Nf3" and "O-O" are moves of a game. */
const oneTwoThree = new RegExp(
  ['^1([.)])', '.{0,2000}[ \\t]2\\1', '.{0,2000}[ \\t]3\\1']
    .map(
      (number) =>
        `${number}[ \\t]+[*_[]{0,3}(?:\\p{L}{3,}(?![\\p{L}\\d])|(?!(?:FC|FSV|SC|SV|TSV)\\b)\\p{Lu}{2,}(?![\\p{L}\\d-])|\\p{Lo})`,
    )
    .join(''),
  'u',
)

/** Several items of a numbered list on one line, of which Markdown makes one: "1. Looms 2. Threads 3. Dyes". */
export function onOneLine(list: List, markdown: string): Loss | undefined {
  const text = written(list, markdown)
  if (!list.ordered || list.children.length > 1 || !oneTwoThree.test(text)) return undefined
  return {
    name: 'a numbered list on one line, of which the first number alone would be one',
    text: text.slice(0, 40),
    instead: 'write each number on a line of its own',
  }
}
