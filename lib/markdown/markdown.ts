import { defaultSchema } from 'hast-util-sanitize'
import type { Html, PhrasingContent, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { formulaFromMarkdown, formulaSyntax, formulasAsMathML } from './math.ts'
import { formulaToMathML, formulaToText, mathElements } from './mathml.ts'

const sanitize = {
  ...defaultSchema,
  // Footnotes come with prefixed ids already, and Markdown can set no other: a second prefix would break their links.
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), ...Object.keys(mathElements)],
  attributes: {
    ...defaultSchema.attributes,
    ...mathElements,
    a: [...(defaultSchema.attributes?.a ?? []), 'rel'],
    span: ['lang'],
  },
}

const prose = remark()
  .data('micromarkExtensions', [formulaSyntax])
  .data('fromMarkdownExtensions', [formulaFromMarkdown])
  .use(remarkGfm)
  .use(formulasAsMathML)
  .use(headingsBelowSection)
  .use(tasksAsText)
  .use(languageOfWords)
  .use(externalLinks)
  .use(remarkHtml, { sanitize })

// In a title, "1. " starts no list and "# " no heading: only what stands within a line is Markdown.
const phrases = remark()
  .data('micromarkExtensions', [
    formulaSyntax,
    {
      disable: {
        null: [
          'blockQuote',
          'codeFenced',
          'codeIndented',
          'definition',
          'headingAtx',
          'htmlFlow',
          'list',
          'setextUnderline',
          'thematicBreak',
        ],
      },
    },
  ])
  .data('fromMarkdownExtensions', [formulaFromMarkdown])
  .use(formulasAsMathML)
  .use(externalLinks)
  .use(remarkHtml, { sanitize })

/** Words in another language than the page's, and which (BCP 47): a screen reader then says them right. */
export type Foreign = { text: string; lang: string }

/**
 * Markdown (CommonMark with GitHub's extensions) as sanitised HTML. Its headings begin at `firstHeading`, below the
 * heading they stand under (an `h2` unless told), without gaps between their levels; `foreign` words get their language.
 */
export function renderMarkdown(
  markdown: string,
  options: { firstHeading?: number; foreign?: Foreign } = {},
): string {
  return String(prose.processSync({ value: markdown, data: { render: { firstHeading: 3, ...options } } }))
}

/** One line of inline Markdown as sanitised HTML, without a paragraph around it. */
export function renderInline(markdown: string): string {
  if (isPlain(markdown)) return oneLine(markdown)
  return String(phrases.processSync(oneLine(markdown)))
    .trim()
    .replace(/^<p>|<\/p>$/g, '')
}

/** The words of inline Markdown alone, for titles of pages and the like. */
export function plainText(markdown: string): string {
  if (isPlain(markdown)) return oneLine(markdown)
  const words: string[] = []
  visit(phrases.parse(oneLine(markdown)), (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value)
    if (node.type === 'image') words.push(node.alt ?? '')
    if (node.type === 'formula') words.push(formulaToText(node.value))
  })
  return words.join('')
}

/** Addresses of the pictures in a body. */
export function imagesIn(markdown: string): string[] {
  if (!markdown.includes('![')) return []
  const found: string[] = []
  visit(prose.parse(markdown), ['image', 'definition'], (node) => {
    if (node.type === 'image' || node.type === 'definition') found.push(node.url)
  })
  return found
}

/** Where the links and pictures of Markdown lead, by line from 1; `inline` for what stands on one line of front matter. */
export function linksIn(
  markdown: string,
  { inline } = { inline: false },
): { url: string; line: number; image: boolean }[] {
  if (!/\]|<|https?:|www\./.test(markdown)) return []
  const found: { url: string; line: number; image: boolean }[] = []
  visit(inline ? phrases.parse(oneLine(markdown)) : prose.parse(markdown), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      found.push({ url: node.url, line: node.position?.start.line ?? 1, image: node.type === 'image' })
  })
  return found
}

/** The raw HTML in a body, by line from 1; comments, which nobody was to see, are not counted. */
export function rawHtml(markdown: string): { line: number; html: string }[] {
  if (!markdown.includes('<')) return []
  const found: { line: number; html: string }[] = []
  visit(prose.parse(markdown), 'html', (node) => {
    if (!isComment(node)) found.push({ line: node.position?.start.line ?? 1, html: node.value })
  })
  return found
}

/** Whether a line of inline Markdown holds raw HTML, which would be dropped. */
export function inlineProblem(markdown: string): boolean {
  if (!markdown.includes('<')) return false
  let found = false
  visit(phrases.parse(oneLine(markdown)), 'html', () => {
    found = true
  })
  return found
}

/** The formulas in a body that cannot be read, by line from 1, and why. */
export function brokenFormulas(markdown: string): { line: number; formula: string; problem: string }[] {
  return markdown.includes('$') ? brokenIn(prose.parse(markdown)) : []
}

/** The first formula in a line of inline Markdown that cannot be read, and why. */
export function brokenFormula(markdown: string): { formula: string; problem: string } | undefined {
  return markdown.includes('$') ? brokenIn(phrases.parse(oneLine(markdown)))[0] : undefined
}

function brokenIn(tree: Root): { line: number; formula: string; problem: string }[] {
  const found: { line: number; formula: string; problem: string }[] = []
  visit(tree, 'formula', ({ value, display, position }) => {
    const result = formulaToMathML(value, display)
    if ('problem' in result)
      found.push({ line: position?.start.line ?? 1, formula: value, problem: result.problem })
  })
  return found
}

/** A line of inline Markdown as a tree, for other formats than HTML. */
export function phrasesOf(markdown: string): PhrasingContent[] {
  if (isPlain(markdown)) return [{ type: 'text', value: oneLine(markdown) }]
  const [paragraph] = phrases.parse(oneLine(markdown)).children
  return paragraph?.type === 'paragraph' ? paragraph.children : []
}

function isComment({ value }: Html): boolean {
  return value.replace(/<!--[\s\S]*?-->/g, '').trim() === ''
}

declare module 'vfile' {
  interface DataMap {
    render: { firstHeading: number; foreign?: Foreign }
  }
}

const levels = [1, 2, 3, 4, 5, 6] as const

function headingsBelowSection() {
  return (tree: Root, file: VFile) => {
    // The depths, as written, of the headings that the present one stands under.
    const above: number[] = []
    visit(tree, 'heading', (heading) => {
      while ((above.at(-1) ?? 0) >= heading.depth) above.pop()
      const depth = levels[(file.data.render?.firstHeading ?? 3) - 1 + above.length]
      above.push(heading.depth)
      heading.depth = depth ?? 6
    })
  }
}

/** A link that leaves the site gives the other page no hold on this one. */
function externalLinks() {
  return (tree: Root) => {
    const addresses = new Map<string, string>()
    visit(tree, 'definition', ({ identifier, url }) => {
      addresses.set(identifier, url)
    })
    visit(tree, ['link', 'linkReference'], (node) => {
      if (node.type !== 'link' && node.type !== 'linkReference') return
      const url = node.type === 'link' ? node.url : (addresses.get(node.identifier) ?? '')
      if (/^(https?:)?\/\//i.test(url)) node.data = { ...node.data, hProperties: { rel: ['noopener'] } }
    })
  }
}

function languageOfWords() {
  return (tree: Root, file: VFile) => {
    const foreign = file.data.render?.foreign
    if (!foreign) return
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes(foreign.text)) return
      const marked: PhrasingContent = {
        type: 'emphasis',
        data: { hName: 'span', hProperties: { lang: foreign.lang } },
        children: [{ type: 'text', value: foreign.text }],
      }
      const parts = node.value
        .split(foreign.text)
        .flatMap((value, at): PhrasingContent[] => [...(at > 0 ? [marked] : []), { type: 'text', value }])
      parent.children.splice(index, 1, ...parts)
      return index + parts.length
    })
  }
}

/** A task list's box as a character: an input that nobody can use and no label names helps no reader. */
function tasksAsText() {
  return (tree: Root) => {
    visit(tree, 'listItem', (item) => {
      if (typeof item.checked !== 'boolean') return
      const first = item.children[0]
      const box: PhrasingContent = { type: 'text', value: item.checked ? '☑ ' : '☐ ' }
      if (first?.type === 'paragraph') first.children.unshift(box)
      item.checked = null
    })
  }
}

/**
 * Whether a line holds no character that inline Markdown is made of. Most titles do not, and need no parser: with
 * thousands of entries that is most of the time that reading them takes.
 */
function isPlain(markdown: string): boolean {
  return !/[\\`*_<&[\]$]/.test(markdown)
}

function oneLine(markdown: string): string {
  return markdown.replace(/\s+/g, ' ').trim()
}
