import type { Html, Nodes, PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { type FormulaProblem, formulaProblems } from './formulas/check.ts'
import { formulaToText, lowered, raised } from './formulas/text.ts'
import { type Placement, treeToHtml } from './html.ts'
import { misleading } from './misleading.ts'
import { parsePhrases, parseProse, phrasesToRead, proseToRead } from './syntax/parse.ts'

/**
 * Markdown (CommonMark with GitHub's extensions) as sanitised HTML. Its headings begin below the heading they stand
 * under, without gaps between their levels.
 */
export function renderMarkdown(markdown: string, placement: Placement = {}): string {
  const html = treeToHtml(parseProse(markdown), placement)
  return html === '' ? '' : `${html}\n`
}

/** One line of inline Markdown as sanitised HTML, without a paragraph around it. */
export function renderInline(markdown: string, placement: Pick<Placement, 'place' | 'printed'> = {}): string {
  if (isPlain(markdown)) return oneLine(markdown)
  return treeToHtml(parsePhrases(oneLine(markdown)), { ...placement, inline: true })
    .trim()
    .replace(/^<p>|<\/p>$/g, '')
}

/** The words of inline Markdown alone, for titles of pages and the like. */
export function plainText(markdown: string): string {
  return isPlain(markdown) ? oneLine(markdown) : wordsOf(parsePhrases(oneLine(markdown)))
}

/** The words of a part of a tree alone, as `plainText` has those of a line. */
export function wordsOf(part: Nodes): string {
  const words: string[] = []
  visit(part, (node, _, parent) => {
    if (node.type === 'text' && parent?.type === 'subscript') words.push(lowered(node.value))
    else if (node.type === 'text' && parent?.type === 'superscript') words.push(raised(node.value))
    else if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value)
    if (node.type === 'break') words.push(' ')
    if (node.type === 'image') words.push(node.alt ?? '')
    if (node.type === 'formula') words.push(formulaToText(node.value))
  })
  return words.join('')
}

/** Addresses of the pictures in a body. */
export function imagesIn(markdown: string): string[] {
  if (!markdown.includes('![')) return []
  const found: string[] = []
  visit(proseToRead(markdown), ['image', 'definition'], (node) => {
    if (node.type === 'image' || node.type === 'definition') found.push(node.url)
  })
  return found
}

/**
 * Where the links and pictures of Markdown lead, by line from 1; `misleads` where the words of a link say otherwise.
 *
 * @param how `inline` for what stands on one line of front matter
 */
export function linksIn(
  markdown: string,
  { inline } = { inline: false },
): { url: string; line: number; image: boolean; misleads?: string }[] {
  if (!/\]|<|https?:|www\./.test(markdown)) return []
  const found: ReturnType<typeof linksIn> = []
  visit(inline ? phrasesToRead(oneLine(markdown)) : proseToRead(markdown), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const misleads = node.type === 'link' ? misleading(node) : undefined
      const line = node.position?.start.line ?? 1
      found.push({ url: node.url, line, image: node.type === 'image', ...(misleads && { misleads }) })
    }
  })
  return found
}

/** The raw HTML in a body, by line from 1; comments, which nobody was to see, are not counted. */
export function rawHtml(markdown: string): { line: number; html: string }[] {
  if (!markdown.includes('<')) return []
  const found: { line: number; html: string }[] = []
  visit(proseToRead(markdown), 'html', (node) => {
    if (!isComment(node)) found.push({ line: node.position?.start.line ?? 1, html: node.value })
  })
  return found
}

/** Whether a line of inline Markdown holds raw HTML, which would be dropped. */
export function inlineProblem(markdown: string): boolean {
  if (!markdown.includes('<')) return false
  let found = false
  visit(phrasesToRead(oneLine(markdown)), 'html', () => {
    found = true
  })
  return found
}

/** What is wrong with the formulas in a body: those that cannot be read or may be none, and LaTeX outside of them. */
export function brokenFormulas(markdown: string): FormulaProblem[] {
  return /[$\\|]|```math|~~~math/.test(markdown) ? formulaProblems(proseToRead(markdown), markdown) : []
}

/** What is wrong with the first such formula in a line of inline Markdown. */
export function brokenFormula(markdown: string): FormulaProblem | undefined {
  if (!/[$\\]/.test(markdown)) return undefined
  const line = oneLine(markdown)
  return formulaProblems(phrasesToRead(line), line)[0]
}

/** A line of inline Markdown as a tree, for other formats than HTML. */
export function phrasesOf(markdown: string): PhrasingContent[] {
  if (isPlain(markdown)) return [{ type: 'text', value: oneLine(markdown) }]
  const [paragraph] = parsePhrases(oneLine(markdown)).children
  return paragraph?.type === 'paragraph' ? paragraph.children : []
}

/** As VitePress has it, and servers. */
const includes = /<!--\s*[@#]\s*include\b/

/** A comment says nothing to visitors, unless another tool puts a file in its place. */
function isComment({ value }: Html): boolean {
  return !includes.test(value) && value.replace(/<!--[\s\S]*?-->/g, '').trim() === ''
}

/**
 * Whether a line holds no character that inline Markdown is made of. Most titles do not, and need no parser: with
 * thousands of entries that is most of the time that reading them takes.
 */
function isPlain(markdown: string): boolean {
  return !/[\\`*_<&[\]$~^]|:[\w+-]+:/.test(markdown)
}

function oneLine(markdown: string): string {
  return markdown.replace(/\s+/g, ' ').trim()
}
