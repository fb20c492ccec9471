import { defaultSchema } from 'hast-util-sanitize'
import type { Html, PhrasingContent, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import { visit } from 'unist-util-visit'

/** Headings of a body start here: `h1` is the page's, `h2` the section's. */
const firstHeading = 3

const prose = remark().use(remarkGfm).use(headingsBelowSection).use(tasksAsText).use(remarkHtml, {
  // Footnotes come with prefixed ids already, and Markdown can set no other: a second prefix would break their links.
  sanitize: { ...defaultSchema, clobberPrefix: '' },
})

// In a title, "1. " starts no list and "# " no heading: only what stands within a line is Markdown.
const phrases = remark()
  .data('micromarkExtensions', [
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
  .use(remarkHtml)

/**
 * Markdown (CommonMark with GitHub's extensions) as sanitised HTML. Headings are moved below a section's `h2`,
 * without gaps between their levels.
 */
export function renderMarkdown(markdown: string): string {
  return String(prose.processSync(markdown))
}

/** One line of inline Markdown as sanitised HTML, without a paragraph around it. */
export function renderInline(markdown: string): string {
  return String(phrases.processSync(oneLine(markdown)))
    .trim()
    .replace(/^<p>|<\/p>$/g, '')
}

/** The words of inline Markdown alone, for titles of pages and the like. */
export function plainText(markdown: string): string {
  const words: string[] = []
  visit(phrases.parse(oneLine(markdown)), (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value)
    if (node.type === 'image') words.push(node.alt ?? '')
  })
  return words.join('')
}

/** The raw HTML in a body, by line from 1; comments, which nobody was to see, are not counted. */
export function rawHtml(markdown: string): { line: number; html: string }[] {
  const found: { line: number; html: string }[] = []
  visit(prose.parse(markdown), 'html', (node) => {
    if (!isComment(node)) found.push({ line: node.position?.start.line ?? 1, html: node.value })
  })
  return found
}

/** Whether a line of inline Markdown holds raw HTML, which would be dropped. */
export function inlineProblem(markdown: string): boolean {
  let found = false
  visit(phrases.parse(oneLine(markdown)), 'html', () => {
    found = true
  })
  return found
}

function isComment({ value }: Html): boolean {
  return /^(\s*<!--[\s\S]*?-->\s*)+$/.test(value)
}

function headingsBelowSection() {
  return (tree: Root) => {
    const depths = new Set<number>()
    visit(tree, 'heading', (heading) => {
      depths.add(heading.depth)
    })
    const order = [...depths].sort()
    visit(tree, 'heading', (heading) => {
      const depth = Math.min(6, firstHeading + order.indexOf(heading.depth))
      heading.depth = depth === 3 ? 3 : depth === 4 ? 4 : depth === 5 ? 5 : 6
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

function oneLine(markdown: string): string {
  return markdown.replace(/\s+/g, ' ').trim()
}
