import type { Element, Nodes, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import { toText } from 'hast-util-to-text'
import type { Root as Markdown } from 'mdast'
import { beyondLimits } from '../../lib/markdown/limits.ts'
import { escapedOnce } from '../escaped-once.ts'
import { raisedSigns } from '../raised.ts'
import { writeMarkdown } from './write-markdown.ts'

/**
 * The markup in which registers keep titles and abstracts, as Markdown that shows the same words and nothing else:
 * "face markup" in Crossref's titles (HTML tags and entities), JATS in its abstracts (NISO Z39.96), MathML in both.
 */

/**
 * A title or name with HTML tags and entities, as one line of inline Markdown.
 *
 * @throws Error with a sentence for what no register has: hundreds of elements inside one another, thousands of brackets
 */
export function inlineMarkdownOf(html: string): string {
  return toMarkdown(html).replace(/\s+/g, ' ').trim()
}

/**
 * The words of HTML alone, on one line.
 *
 * @throws Error likewise
 */
export function wordsOf(html: string): string {
  return bounded(html, () => toText(treeOf(html)).replace(/\s+/g, ' ').trim())
}

/**
 * An abstract in JATS as Markdown, without the heading "Abstract".
 *
 * @throws Error likewise
 */
export function markdownOfJats(jats: string): string {
  return toMarkdown(jats)
}

/** Plain text as Markdown that shows it as it is; its lines are joined, its paragraphs kept. TeX between dollars is one. */
export function markdownOfText(text: string): string {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  const root: Markdown = {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  }
  return writeMarkdown(root)
}

function toMarkdown(html: string): string {
  return bounded(html, () => {
    const tree = toMdast(treeOf(html))
    return tree.type === 'root' ? writeMarkdown(tree) : ''
  })
}

/** Those who read trees call themselves at each level, and there is an end to that, which has no words of its own. */
function bounded<Result>(html: string, read: () => Result): Result {
  const beyond = beyondLimits(html)
  if (beyond) throw new Error(beyond.message)
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Error('expected markup that can be read, received hundreds of elements inside one another')
  }
}

function treeOf(html: string): Root {
  const tree = fromHtml(escapedOnce(html), { fragment: true })
  return { type: 'root', children: tree.children.flatMap(asHtml) }
}

/** JATS and HTML names that mean the same, by what they become. */
const names: Record<string, string> = {
  p: 'p',
  italic: 'em',
  i: 'em',
  em: 'em',
  bold: 'strong',
  b: 'strong',
  strong: 'strong',
  list: 'ul',
  ul: 'ul',
  ol: 'ol',
  'list-item': 'li',
  li: 'li',
  monospace: 'code',
  code: 'code',
}

/** A node in the few elements that Markdown has; what is no such element leaves its words. */
function asHtml(node: RootContent): RootContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element') return []
  const name = localName(node)
  const children = () => node.children.flatMap(asHtml)
  switch (name) {
    case 'script':
    case 'style':
    case 'graphic':
    case 'inline-graphic':
      return []
    case 'title':
      return /^abstract\.?$/i.test(toText(node).trim()) ? [] : [element('p', [element('strong', children())])]
    case 'sup':
    case 'sub':
      return [{ type: 'text', value: raised(toText(node), name) }]
    case 'alternatives': {
      const tex = node.children.find((child) => child.type === 'element' && localName(child) === 'tex-math')
      return tex && tex.type === 'element' ? asHtml(tex) : children()
    }
    case 'tex-math':
      return [{ type: 'text', value: asTex(toText(node)) }]
    case 'math':
      return [{ type: 'text', value: formula(node) }]
    default: {
      const known = names[name]
      return known ? [element(known, children())] : children()
    }
  }
}

function localName({ tagName }: Element): string {
  return tagName.slice(tagName.indexOf(':') + 1)
}

function element(tagName: string, children: RootContent[]): Element {
  return {
    type: 'element',
    tagName,
    properties: {},
    children: children.filter((child) => child.type === 'text' || child.type === 'element'),
  }
}

/** A formula's TeX where it comes with it, else its signs one after the other. */
function formula(math: Element): string {
  const tex = find(
    math,
    (one) => localName(one) === 'annotation' && /tex/i.test(String(one.properties.encoding)),
  )
  if (tex) return asTex(toText(tex))
  return mathWords(math).replace(/\s+/g, ' ').trim()
}

function mathWords(node: Nodes): string {
  if (node.type === 'text') return node.value.trim()
  if (node.type !== 'element' || /^annotation/.test(localName(node))) return ''
  const [base, ...rest] = node.children.filter((child) => child.type === 'element').map(mathWords)
  const name = localName(node)
  if (name === 'msup' && base) return base + raised(rest.join(''), 'sup')
  if (name === 'msub' && base) return base + raised(rest.join(''), 'sub')
  if (name === 'mfrac' && base) return `${base}/${rest.join('')}`
  return node.children.map(mathWords).join('')
}

function find(node: Element, test: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const found = test(child) ? child : find(child, test)
    if (found) return found
  }
  return undefined
}

/** TeX between dollars, without the document that some publishers put around it. */
function asTex(tex: string): string {
  const inner = /\\begin\{document\}([\s\S]*)\\end\{document\}/.exec(tex)?.[1] ?? tex
  return `$${inner.replace(/^[\s$]+|[\s$]+$/g, '')}$`
}

/** H<sub>2</sub>O is H₂O; what has no raised signs is marked as in TeX: x^n. */
function raised(text: string, how: 'sup' | 'sub'): string {
  const trimmed = text.trim().replaceAll('−', '-')
  const signs = /^[\d+-]+$/.test(trimmed) ? raisedSigns(trimmed, how) : undefined
  if (signs !== undefined) return signs
  return trimmed === '' ? '' : `${how === 'sup' ? '^' : '_'}${trimmed.length > 1 ? `{${trimmed}}` : trimmed}`
}
