import type { Element } from 'hast'
import type { BlockContent, DefinitionContent, Nodes, RootContent } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { formulaToMathML } from '../../markdown/formulas/mathml.ts'
import { formulaToText } from '../../markdown/formulas/text.ts'
import { phrasesOf } from '../../markdown/markdown.ts'
import { parseProse } from '../../markdown/syntax/parse.ts'
import type { Block, Formula, MathNode, Phrase } from './nodes.ts'

/** Where an address leads from a file that stands anywhere: undefined where that is not known. */
export type Place = (address: string) => string | undefined

type Context = { place: Place; definitions: ReadonlyMap<string, string>; notes: ReadonlyMap<string, number> }

/** A line of inline Markdown as phrases. */
export function phrases(markdown: string, place: Place): Phrase[] {
  return inLine(phrasesOf(markdown), { place, definitions: new Map(), notes: new Map() })
}

/** A body as blocks. Pictures stand there by their words; footnotes at the end, behind their numbers. */
export function prose(markdown: string, place: Place): Block[] {
  if (markdown.trim() === '') return []
  const tree = parseProse(markdown)
  const definitions = new Map<string, string>()
  const notes = new Map<string, number>()
  visit(tree, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url)
    if (node.type === 'footnoteReference' && !notes.has(node.identifier))
      notes.set(node.identifier, notes.size + 1)
  })
  return blocks(tree.children, { place, definitions, notes })
}

function blocks(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  context: Context,
): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ is: 'paragraph', of: inLine(node.children, context) }]
      case 'heading':
        return [{ is: 'heading', of: inLine(node.children, context) }]
      case 'list':
        return [
          {
            is: 'list',
            ...(node.ordered && { first: node.start ?? 1 }),
            items: node.children.map((item) => withBox(item.checked, blocks(item.children, context))),
          },
        ]
      case 'blockquote':
        return [{ is: 'quote', of: blocks(node.children, context) }]
      case 'code':
        return [{ is: 'pre', text: node.value }]
      case 'table':
        return [
          {
            is: 'table',
            align: (node.align ?? []).map((side) => side ?? 'start'),
            rows: node.children.map((row) => row.children.map((cell) => inLine(cell.children, context))),
          },
        ]
      case 'thematicBreak':
        return [{ is: 'rule' }]
      case 'footnoteDefinition': {
        const number = context.notes.get(node.identifier)
        const [first, ...rest] = blocks(node.children, context)
        if (number === undefined || first?.is !== 'paragraph') return []
        return [{ ...first, of: [{ is: 'super', of: [`${number}`] }, ' ', ...first.of] }, ...rest]
      }
      // A link's address says nothing by itself, and a comment is for nobody here.
      case 'definition':
      case 'html':
      case 'yaml':
        return []
      default:
        return [{ is: 'paragraph', of: inLine([node], context) }]
    }
  })
}

/** A task list's box as a character. */
function withBox(checked: boolean | null | undefined, item: Block[]): Block[] {
  const [first, ...rest] = item
  if (typeof checked !== 'boolean' || first?.is !== 'paragraph') return item
  return [{ ...first, of: [checked ? '☑ ' : '☐ ', ...first.of] }, ...rest]
}

function inLine(nodes: readonly Nodes[], context: Context): Phrase[] {
  return nodes.flatMap((node): Phrase[] => {
    const inside = () => ('children' in node ? inLine(node.children, context) : [])
    switch (node.type) {
      case 'text':
        return said(node.value)
      case 'strong':
        return [{ is: 'strong', of: inside() }]
      case 'emphasis':
        return [{ is: markOf(node.data), of: inside() }]
      case 'delete':
        return [{ is: 'strike', of: inside() }]
      case 'subscript':
        return [{ is: 'sub', of: inside() }]
      case 'superscript':
        return [{ is: 'super', of: inside() }]
      case 'inlineCode':
        return [{ is: 'code', text: seen(node.value) }]
      case 'break':
        return [{ is: 'break' }]
      case 'link':
        return linked(context.place(node.url), inside())
      case 'linkReference':
        return linked(context.place(context.definitions.get(node.identifier) ?? ''), inside())
      case 'image':
      case 'imageReference':
        return node.alt ? [seen(node.alt)] : []
      case 'footnoteReference':
        return [{ is: 'super', of: [`${context.notes.get(node.identifier) ?? ''}`] }]
      case 'formula':
        return [formula(node.value, node.display === true)]
      case 'html':
        return []
      default:
        return [seen(wordsOf(node))]
    }
  })
}

/** `<u>` and its like are emphasis of a name of their own. */
function markOf(data: object | undefined): 'emphasis' | 'underline' {
  return data && 'hName' in data && data.hName === 'u' ? 'underline' : 'emphasis'
}

function linked(url: string | undefined, of: Phrase[]): Phrase[] {
  return url ? [{ is: 'link', url, of }] : of
}

const below = /^[\u2080-\u209C\u1D62-\u1D6A]/
const shifted = /([\u2070-\u207F\u1D2C-\u1D61]+|[\u2080-\u209C\u1D62-\u1D6A]+)/u

/** Text in whose signs above and below the line, which few fonts have, ordinary letters are raised and lowered. */
function said(text: string): Phrase[] {
  return text.split(shifted).flatMap((part): Phrase[] => {
    if (part === '') return []
    return shifted.test(part) ? [{ is: below.test(part) ? 'sub' : 'super', of: [seen(part)] }] : [seen(part)]
  })
}

/** Text as fonts have it: letters put together where Unicode can, and ordinary ones for those above and below the line. */
export function seen(text: string): string {
  return text.normalize('NFC').replace(new RegExp(shifted, 'gu'), (signs) => signs.normalize('NFKC'))
}

function formula(tex: string, display: boolean): Formula | Phrase {
  const result = formulaToMathML(tex, display)
  if ('problem' in result) return { is: 'code', text: seen(tex) }
  return { is: 'formula', tree: mathNode(result.math), alt: formulaToText(tex), display }
}

/** Attributes of MathML that the templates draw. */
const drawn = new Set([
  'mathvariant',
  'stretchy',
  'form',
  'fence',
  'width',
  'linethickness',
  'mathcolor',
  'notation',
])

function mathNode({ tagName, properties, children }: Element): MathNode {
  const texts = children.flatMap((child) => (child.type === 'text' ? child.value : []))
  return {
    t: tagName,
    ...(texts.length > 0 && { s: texts.join('').replace(/[\u2061-\u2064]/g, '') }),
    a: Object.fromEntries(
      Object.entries(properties).flatMap(([name, value]) =>
        drawn.has(name) && value !== undefined ? [[name, String(value)]] : [],
      ),
    ),
    c: children.flatMap((child) => (child.type === 'element' ? mathNode(child) : [])),
  }
}
