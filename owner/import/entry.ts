import type { Nodes, Paragraph } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { phrasesOf, wordsOf as shownWords } from '../../lib/markdown/markdown.ts'
import type { Fact } from '../entry-file.ts'
import type { Marks } from './entries/people.ts'
import type { Kind } from './page/heading-kinds.ts'
import { wordsOf } from './words.ts'

/** An entry as it was understood, not yet a file. */
export type NewEntry = {
  of: Kind | 'sections'
  /** Words for the name of its file. */
  name: string
  facts: { readonly [key: string]: Fact }
  body: string
  /** Words of the page that a fact says in another way: `present`, `In`, `et al.`, the label of a link. */
  spent: string[]
  draft: boolean
  /** The item of the page that it came from, where several did. */
  family?: object
  /** Whether its body was put together from facts, not in the order of the page. */
  assembled?: boolean
}

/** What the readers of items know of the page. */
export type Reading = {
  /** The owner's name, and the spellings of it met so far; readers of papers add to them. */
  owner: { name: string; names: readonly string[]; spellings: Set<string> }
  /** What the marks behind names mean, where the page says it. */
  marks: Marks
  /** The heading of the section. */
  heading?: string
  /** Something that the owner may want to look at. */
  note: (text: string) => void
}

/** Every text in a group of facts, in order; numbers are text too. */
export function textsIn(facts: unknown): string[] {
  if (typeof facts === 'string' || typeof facts === 'number') return [String(facts)]
  return typeof facts === 'object' && facts !== null ? Object.values(facts).flatMap(textsIn) : []
}

/** The words of a body that a reader sees, without the addresses of its links. */
export function wordsOfMarkdown(body: string): string[] {
  const words: string[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') words.push(node.value)
    else if ('children' in node) for (const child of node.children) walk(child)
    if (!isPhrasing(node)) words.push(' ')
  }
  walk(markdown.parse(body))
  return wordsOf(words.join(''))
}

/** The words of a fact on one line; a `<` in a plain one begins no tag. */
export function wordsOfFact(text: string): string[] {
  const line: Paragraph = {
    type: 'paragraph',
    children: phrasesOf(text.replace(/(?<!\\)<(?!https?:|mailto:)/g, '\\<')),
  }
  // A page's formulas are compared as LaTeX, in the words in which they are written.
  visit(line, 'formula', (node, index = 0, parent) => {
    if (parent) parent.children[index] = { type: 'text', value: node.value }
  })
  return wordsOf(shownWords(line))
}

const markdown = unified().use(remarkParse).use(remarkGfm)

function isPhrasing({ type }: Nodes): boolean {
  return ['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(type)
}

/** The words that an entry says, those it says in other ways included. */
export function wordsOfEntry({ facts, body, spent }: NewEntry): string[] {
  const said = textsIn(facts).filter((text) => !/^(https?:\/\/|\/)\S*$/.test(text))
  return [...said.flatMap(wordsOfFact), ...wordsOfMarkdown(body), ...spent.flatMap(wordsOf)]
}
