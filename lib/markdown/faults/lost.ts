import type {
  Code,
  Definition,
  Emphasis,
  Image,
  InlineCode,
  Link,
  LinkReference,
  Nodes,
  Parents,
  Root,
  Strong,
  Table,
  TableRow,
} from 'mdast'
import { visit } from 'unist-util-visit'
import { disguiseOf, isWebAddress } from '../web-address.ts'
import { detour, glued } from './addresses.ts'
import type { Fault } from './faults.ts'
import { type Loss, mistaken } from './mistaken.ts'

/** What a parser leaves out without a word, shows as what it is not, or lets run to the end of the text. */
export function lostIn(tree: Root, markdown: string): Fault[] {
  // Notes and the addresses of links both stand behind their name.
  const found = markdown.includes(']:') ? notedIn(tree) : []
  let line = 1
  visit(tree, (node, index, parent) => {
    // What was made of a part of a text, such as a bare address, has no place of its own.
    line = node.position?.start.line ?? line
    const loss =
      lossOf(node, parent, markdown) ?? mistaken(node, parent?.children[(index ?? 0) + 1], markdown)
    if (loss) found.push({ ...loss, line })
  })
  return found
}

function lossOf(node: Nodes, parent: Parents | undefined, markdown: string): Loss | undefined {
  switch (node.type) {
    case 'link':
      return (
        ofAsciiDoc(node) ??
        glued(node, markdown) ??
        withoutServer(node) ??
        detour(node, node.children[0]?.type === 'text' ? node.children[0].value : undefined) ??
        withoutWords(node, `[](${node.url})`)
      )
    case 'linkReference':
      return withoutWords(node, `[][${node.label}]`)
    case 'definition':
      return withoutServer(node) ?? detour(node)
    case 'image':
      return withoutServer(node) ?? sized(node.alt)
    case 'imageReference':
      return sized(node.alt)
    case 'tableRow':
      return parent?.type === 'table' ? (wider(node, parent) ?? below(node, parent, markdown)) : undefined
    case 'code':
      return runByTool(node) ?? withoutEnd(node, markdown)
    case 'inlineCode':
      return ofOtherTools(node) ?? withinWords(node, markdown)
    case 'strong':
      return inUnderscores(node, markdown) ?? beyondStar(node, parent, markdown)
    case 'emphasis':
      return beyondStar(node, parent, markdown)
    default:
      return undefined
  }
}

/** Notes that nothing leads to or that stand twice, and lines that look like the address of a link and are none. */
function notedIn(tree: Root): Fault[] {
  const found: Fault[] = []
  const used = new Set<string>()
  visit(tree, ['footnoteReference', 'linkReference', 'imageReference'], (node) => {
    if ('identifier' in node) used.add(`${node.type === 'footnoteReference' ? '^' : ''}${node.identifier}`)
  })
  const noted = new Set<string>()
  visit(tree, ['footnoteDefinition', 'definition'], (node) => {
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
    if (node.type === 'definition' && node.identifier.startsWith('^'))
      found.push({
        line,
        name: 'a note whose name has a space, which would be none',
        text: `[${node.label}]:`,
        instead: 'give it a name without one: [^1]',
      })
    // "[Update]: accepted" and "[1]: Looms." are the address of a link that nobody wrote.
    else if (node.type === 'definition' && !used.has(node.identifier) && isLost(node))
      found.push({
        line,
        name: 'a line that Markdown takes for an address, which would be lost',
        text: `[${node.label}]: ${node.url}`,
        instead: /^\d+$/.test(node.identifier)
          ? 'write a list, "1. " before each line'
          : `write \\[${node.label}]:`,
      })
  })
  return found
}

/** Whether the address of a link that nobody wrote says something: words, or what a list by hand has under a number; `[//]: #` is a remark. */
function isLost({ identifier, url }: Definition): boolean {
  return /^\d+$/.test(identifier) || !/[/#]|\.\w/.test(url)
}

function ofAsciiDoc({ url, children: [shown] }: Link): Loss | undefined {
  if (!url.includes('[') || shown?.type !== 'text' || url !== shown.value) return undefined
  return { name: 'a link of AsciiDoc', text: url, instead: 'write [words](address)' }
}

function withoutServer({ url }: Link | Image | Definition): Loss | undefined {
  if (!/^https?:\/\//i.test(url) || isWebAddress(url.replaceAll(' ', '%20'))) return undefined
  const disguise = disguiseOf(url)
  if (disguise) return { name: `an address ${disguise.name}`, text: url, instead: disguise.instead }
  return {
    name: 'an address that names no server',
    text: url,
    instead: 'write the name of the server after //, in letters, digits, hyphens and dots',
  }
}

function withoutWords({ children }: Link | LinkReference, text: string): Loss | undefined {
  if (children.length > 0) return undefined
  return { name: 'a link without words, which nobody would see', text, instead: 'write [words](address)' }
}

function sized(alt: string | null | undefined): Loss | undefined {
  if (/^bg(?: |$)/.test(alt ?? ''))
    return {
      name: 'a background of Marp',
      text: `![${alt}]`,
      instead: 'write what it shows: ![words](/picture.png)',
    }
  if (!/\|\s*\d+(x\d+)?\s*$|^(?:[wh]|width|height):\d+(?:px|%)?(?:\s|$)/.test(alt ?? '')) return undefined
  return {
    name: 'a picture with a size',
    text: `![${alt}]`,
    instead: 'leave the size out: the page fits pictures to its width',
  }
}

function wider({ children: cells }: TableRow, { children: [head] }: Table): Loss | undefined {
  const columns = head?.children.length ?? 0
  if (cells.length <= columns) return undefined
  return {
    name: 'a row with more cells than the table has columns, which would be lost',
    text: `${cells.length} instead of ${columns}`,
    instead: 'write \\| for a bar within a cell',
  }
}

/** A line right below a table, of which Markdown makes a row. */
function below(row: TableRow, { children: rows }: Table, markdown: string): Loss | undefined {
  const text = markdown.slice(row.position?.start.offset, row.position?.end.offset)
  if (row !== rows.at(-1) || rows.length < 2 || rows[0]?.children.length === 1 || text.includes('|'))
    return undefined
  return {
    name: 'a line below a table, which would be a row of it',
    text: text.slice(0, 40),
    instead: 'write an empty line above it, or | before and behind it',
  }
}

/** The languages of code that other tools do not show but run; behind a full stop, Pandoc has a mere class. */
const runByTools =
  /^\{(?![.#])|^(mermaid|plantuml|dot|graphviz|ditaa|d2|tikz|svgbob|wavedrom|vega(-lite)?|flow|flowchart|sequence|mindmap|markmap|kanban|e?charts?|chartsview|dataview(js)?|tasks|query|base|ad-\w+|admonition)$/

function runByTool({ lang }: Code): Loss | undefined {
  if (!runByTools.test(lang ?? '')) return undefined
  return {
    name: `code that another tool runs (${lang})`,
    text: `\`\`\`${lang}`,
    instead: 'put in a picture of what it makes, or name the language alone to show the code',
  }
}

function withoutEnd(node: Code, markdown: string): Loss | undefined {
  if (!isOpen(node, markdown)) return undefined
  return {
    name: 'code that never ends, and takes all that follows',
    text: markdown.slice(node.position?.start.offset).split('\n')[0] ?? '',
    instead: 'write ``` on a line of its own below the code',
  }
}

/** Whether a fence begins the code and none ends it. */
function isOpen({ position }: Code, markdown: string): boolean {
  const written = markdown.slice(position?.start.offset, position?.end.offset)
  const [, fence = ''] = /^(`{3,}|~{3,})/.exec(written) ?? []
  if (fence === '') return false
  const end =
    written
      .split('\n')
      .at(-1)
      ?.replace(/^[\s>]*/, '') ?? ''
  return (
    !written.includes('\n') || !end.startsWith(fence) || end.replaceAll(fence.charAt(0), '').trim() !== ''
  )
}

function ofOtherTools({ value }: InlineCode): Loss | undefined {
  if (/^\$?= ?(?:this|dv)\.\w/.test(value))
    return { name: 'code that Obsidian runs', text: `\`${value}\``, instead: 'write what it comes to' }
  if (/^(?:\{[a-z]+\}|r) [\w.]+[([$]/.test(value))
    return {
      name: 'code that R Markdown or Quarto runs',
      text: `\`${value}\``,
      instead: 'write what it comes to',
    }
  if (/\S <(?:https?:|mailto:|\/)[^>]*>$/.test(value))
    return { name: 'a link of reStructuredText', text: `\`${value}\`_`, instead: 'write [words](address)' }
  return undefined
}

/** A star before words that are set off, which belongs to nothing: "**Words* are", "***Words** are". */
function beyondStar(
  { position }: Emphasis | Strong,
  parent: Parents | undefined,
  markdown: string,
): Loss | undefined {
  const start = position?.start.offset ?? 0
  const isOutside = parent?.position?.start.offset !== start - 1 || parent.type === 'paragraph'
  if (!isOutside || !/^(?:^|[^\\*\p{L}\p{N}])\*\*$/u.test(markdown.slice(Math.max(0, start - 2), start + 1)))
    return undefined
  return {
    name: 'a star too many, or too few at the end',
    text: markdown.slice(start - 1, position?.end.offset).slice(0, 40),
    instead: 'write as many behind the words as before them; where a star is meant, write \\*',
  }
}

/** Backticks for apostrophes or the ʻokina, as in "Hawai`i and O`ahu". */
function withinWords({ value, position }: InlineCode, markdown: string): Loss | undefined {
  const { start, end } = position ?? {}
  const letter = /\p{Script=Latin}/u
  if (
    !letter.test(markdown[(start?.offset ?? 0) - 1] ?? '') ||
    !letter.test(markdown[end?.offset ?? 0] ?? '')
  )
    return undefined
  return {
    name: 'backticks within words, which make code of what stands between them',
    text: `\`${value}\``,
    instead: 'write ’ for an apostrophe, ʻ for the letter of Hawaiʻi, or \\` for the sign itself',
  }
}

/** Names that Python gives a meaning (Data model, "Special method names"), and those of its modules. */
const special =
  /^(?:init|main|new|del|call|all|name|file|doc|dict|class|module|future|version|author|slots|str|repr|len|bool|hash|eq|ne|lt|le|gt|ge|add|sub|mul|iter|next|enter|exit|getitem|setitem|contains|getattr|setattr|pycache|post_init)$/

/** Words with which MediaWiki is told how to make a page. */
const magic = /^(?:(?:NO|FORCE)?TOC|NO(?:EDITSECTION|GALLERY|INDEX)|NEWSECTIONLINK)$/

/** A name such as `__init__`, or a word such as `__TOC__`, of which Markdown makes the word in bold. */
function inUnderscores(
  { children: [only, ...others], position }: Strong,
  markdown: string,
): Loss | undefined {
  if (only?.type !== 'text' || others.length > 0 || markdown[position?.start.offset ?? 0] !== '_')
    return undefined
  const text = `__${only.value}__`
  if (magic.test(only.value)) return { name: 'a word for MediaWiki', text, instead: 'remove it' }
  if (!special.test(only.value)) return undefined
  return {
    name: 'a name of Python, which would be a word in bold',
    text,
    instead: `write \`${text}\`, or **${only.value}** for bold`,
  }
}
