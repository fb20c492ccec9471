import type { Code, Emphasis, Heading, Link, List, ListItem, Nodes, Strong, ThematicBreak } from 'mdast'
import type { Fault } from './faults.ts'
import { secondFacts } from './foreign-blocks.ts'
import { onOneLine, ownLines } from './lines/alike.ts'

/** What is wrong with a node, on the line where it begins. */
export type Loss = Omit<Fault, 'line'>

/**
 * What Markdown makes of something that was hardly meant so: code of words that are set in, a heading of a sentence with a
 * line below it.
 *
 * @param next what stands behind the node
 * @param markdown what the tree was read from
 */
export function mistaken(node: Nodes, next: Nodes | undefined, markdown: string): Loss | undefined {
  switch (node.type) {
    case 'code':
      return wordsAsCode(node, markdown)
    case 'heading':
      return withoutHeading(node, markdown) ?? underlined(node, next, markdown)
    case 'emphasis':
      return ofFileNames(node)
    case 'link':
      return cutShort(node, next)
    case 'list':
      return countedAnew(node, markdown) ?? onOneLine(node, markdown)
    case 'listItem':
      return withoutSpace(node, markdown)
    case 'paragraph':
      return ownLines(node, markdown)
    case 'strong':
      return boldTwice(node, markdown)
    case 'thematicBreak':
      return ofColumns(node, markdown)
    default:
      return undefined
  }
}

function written({ position }: Nodes, markdown: string): string {
  return markdown.slice(position?.start.offset, position?.end.offset)
}

/** A paragraph, or the items of a list, behind four spaces or a tab. */
function wordsAsCode(node: Code, markdown: string): Loss | undefined {
  if (/^\s*(?:`{3}|~{3})/.test(written(node, markdown))) return undefined
  const { value } = node
  const [first = ''] = value.split('\n')
  const isMarkdown =
    /\]\((?:https?:|\/|mailto:)|(?<!\*)\*\*(?=[^\s*])[^*\n]*(?<=\S)\*\*(?!\*)|^\|?.*\|.*\n\|?[ :]*-{2,}[-: ]*\|/m.test(
      value,
    )
  const areWords =
    !/[{}[\];=<>|\\$#/_]|\w\(|::/.test(value) &&
    (/^\s*(?:[-*+•]|\d+[.)])\s+(?:\p{L}|\d+ \p{L})/u.test(first) ||
      /^\P{Ll}[^\n]*\p{L}[\p{L}’']*[ ,]+\p{L}+[ ,]+\p{L}/u.test(first) ||
      /^\p{L}[\p{L}’', -]+(?: [\p{L}’',-]+){3}[.!?]$/u.test(first) ||
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u.test(first))
  if (!isMarkdown && !areWords) return undefined
  return {
    name: 'words set in by four spaces or a tab, which would be code',
    text: first.slice(0, 40),
    instead: 'remove the spaces before them; what is code stands between two lines ```',
  }
}

/** The sign of a heading alone, as editors leave it where the words of one were removed. */
function withoutHeading(node: Heading, markdown: string): Loss | undefined {
  if (node.children.length > 0) return undefined
  return {
    name: 'a heading without words',
    text: written(node, markdown),
    instead: 'write them, or remove the line',
  }
}

/**
 * A sentence, or several lines, of which a line of hyphens or equals signs below makes a heading; and what is no heading in one
 * line either: what begins with a small letter, says "key: value" or is nothing but links, and what stands above nothing.
 */
function underlined(node: Heading, next: Nodes | undefined, markdown: string): Loss | undefined {
  const lines = written(node, markdown).split('\n')
  const rule = lines.pop()?.trim() ?? ''
  const last = lines.at(-1)?.trim() ?? ''
  if (lines.length === 0 || !/^(?:-+|=+)$/.test(rule)) return undefined
  if (rule === '---' && lines.every((line) => /^[a-z]\w*:(?: |$)/.test(line)))
    return { ...secondFacts, text: last.slice(0, 40) }
  const isSentence = /(?<!\b\p{L}{1,4})[.!?。！？…,;，；][”"’»)）]*$/u.test(last)
  const isNoHeading =
    /^\p{Ll}[\p{Ll} ]/u.test(last) ||
    /^\p{L}[\p{L} ]{1,20}: \S/u.test(last) ||
    node.children.every((part) => /^(?:link|image)$/.test(part.type) || /^[\s|·,•]*$/.test(textOf(part)))
  const isRule = rule === '---' && (last.length >= 30 || isNoHeading || next === undefined)
  // ".A title" stands above a block of AsciiDoc.
  if (!(lines.length > 1 || isSentence || isRule || /^\.\p{Lu}[\p{Ll} ]/u.test(last))) return undefined
  return {
    name: `words of which the line ${rule.slice(0, 3)} below makes a heading`,
    text: last.slice(0, 40),
    instead: 'write an empty line before it for a rule, or ## before the words for a heading',
  }
}

const textOf = (node: Nodes) => (node.type === 'text' ? node.value : '\0')

/** "*.py, data_*.csv": the stars of file names set words in italics, and are lost. */
function ofFileNames({ children: [first] }: Emphasis): Loss | undefined {
  if (first?.type !== 'text' || !/^\.[a-z]\w{0,4}\b/.test(first.value)) return undefined
  return {
    name: 'stars of file names, which would set what stands between them in italics',
    text: `*${first.value}*`,
    instead: 'write the names as code: `*.py`',
  }
}

/** Bold words right behind bold words, of which the stars between them are signs: "**co****ha**bitation". */
function boldTwice({ children }: Strong, markdown: string): Loss | undefined {
  const text = children
    .map((child) => (child.type === 'text' ? written(child, markdown) : ''))
    .find((value) => /\S\*{4}\S/.test(value))
  if (text === undefined) return undefined
  return {
    name: 'two pairs of stars between bold words, which visitors would see',
    text: `**${text}**`,
    instead: 'leave them out: **words**',
  }
}

/** Years, or numbers that go down, which a numbered list counts up from the first. */
function countedAnew(list: List, markdown: string): Loss | undefined {
  if (!list.ordered) return undefined
  const numbers = list.children.map((item) => Number.parseInt(written(item, markdown), 10))
  const [start = 0] = numbers
  const wrong = numbers.find(
    (number, index) => number < start - 1 || (number >= 1000 && number !== start && number !== start + index),
  )
  if (wrong === undefined) return undefined
  return {
    name: 'numbers that a list would count anew from the first',
    text: `${numbers.slice(0, 4).join(', ')}${numbers.length > 4 ? ' …' : ''}`,
    instead: `write "- " before each line, and a colon behind the number: - ${wrong}: words`,
  }
}

/** Options of compilers, with which a line goes on from the one above: "-Wall -O2", "-Xmx4g", "-DNDEBUG". */
const options = String.raw`W(?:all|extra|error|no-|shadow|conversion|pedantic)|Xm[sx]\d|Ofast|Og\b|[DIL][\w/]+=|D[A-Z]|\w+ --?\w`

/** The next item of a list without a space behind its sign, of which Markdown makes the end of this one; "-O3" goes on from the line above. */
function withoutSpace(node: ListItem, markdown: string): Loss | undefined {
  const [sign = '', number] = /^(?:(\d+)[.)]|[-*+])/.exec(written(node, markdown)) ?? []
  const word = sign === '-' ? String.raw`(?!${options})(?:\p{Lu}\p{Ll}|\p{Lo})` : String.raw`\p{L}`
  // A line of the item itself stands further in.
  const column = (node.position?.start.column ?? 1) - 1
  const next = new RegExp(
    `\\n {${column}}(${number ? `${Number(number) + 1}[.)]` : `[${sign}]`}(?=${word}).*)`,
    'u',
  )
  const texts = node.children.flatMap((part) => (part.type === 'paragraph' ? part.children : []))
  const found = texts
    .filter(({ type }) => type === 'text')
    .map((text) => next.exec(written(text, markdown))?.[1])
    .find((line) => line !== undefined)
  if (sign === '' || found === undefined) return undefined
  return {
    name: 'an item of a list without a space, which would run into the one above',
    text: found.slice(0, 40),
    instead: 'write a space behind its sign',
  }
}

/** The line of hyphens, with a space between its columns, that is a table to Pandoc. */
function ofColumns(node: ThematicBreak, markdown: string): Loss | undefined {
  const line = written(node, markdown)
  const [, above = ''] =
    /(?:^|\n)([^\n]*\S)[ \t]*\n$/.exec(markdown.slice(0, node.position?.start.offset)) ?? []
  if (/^\*{4,}$/.test(line) && Math.abs(above.length - line.length) < 2)
    return {
      name: 'a heading of reStructuredText',
      text: above,
      instead: 'write ## and the heading, and no line below it',
    }
  if (!/-{3,}[ \t]+-{2,}/.test(line)) return undefined
  return {
    name: 'a table of Pandoc',
    text: line,
    instead: 'write rows such as | a | b |, with |---|---| below the first',
  }
}

/**
 * An address that the link leaves before it ends: with "<" in it, as old DOIs of Wiley have; with an ellipsis, as networks and
 * spreadsheets show long ones; with a line end in it, as PDFs have them.
 */
function cutShort({ url, children: [shown] }: Link, next: Nodes | undefined): Loss | undefined {
  if (shown?.type !== 'text' || !url.endsWith(shown.value) || next?.type !== 'text') return undefined
  const [rest] = /^<[^\s<>]+>[^\s<]*/.exec(next.value) ?? []
  if (rest !== undefined)
    return {
      name: 'an address with < in it, which would end there',
      text: `${shown.value}${rest}`,
      instead: 'write %3C for < and %3E for >',
    }
  if (/^(?:…|\.{3}(?!\.))/.test(next.value) && /^(?:https?:\/\/|www\.)[^/]+\/./.test(shown.value))
    return {
      name: 'an address that was cut off',
      text: `${shown.value}…`,
      instead: 'write it whole; where it is, write a space before the …',
    }
  const [, further] = /^\n[ \t]*([a-z\d][\w%.~=&?/-]*)/.exec(next.value) ?? []
  const isPart = /[-_=&?%]$/.test(shown.value)
    ? /[-_./=&]\w/.test(further ?? '')
    : /\/\/.*\/$/.test(shown.value) && /\w\/\w|\.(?:pdf|html?|png|jpe?g|zip)$/.test(further ?? '')
  if (!further || !isPart) return undefined
  return {
    name: 'an address over two lines, which would end with the first',
    text: `${shown.value} ${further}`,
    instead: 'write it on one line',
  }
}
