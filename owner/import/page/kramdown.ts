import type { Element, Root, RootContent } from 'hast'
import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { forMarkdown, inDollars } from '../entries/markdown/formulas.ts'
import { elementEnd, findMarkdownElement, outsideCode } from './html-scan.ts'

/**
 * A page in kramdown, the Markdown of Jekyll, as a tree of HTML. kramdown differs from CommonMark where HTML meets
 * Markdown: an element that begins a line runs to its end, blank lines and indentation or not, and what stands in it
 * is HTML, unless it says `markdown="1"` (kramdown, "HTML Blocks").
 */

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)

const html = unified().use(rehypeRaw)

/** The name of the element that holds what was commented out. */
export const draftElement = 'import-draft'
const slotElement = 'import-slot'

const blockElements =
  /^ {0,3}<(address|article|aside|blockquote|center|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|iframe|main|nav|ol|p|section|style|script|table|ul|video)\b/i

/** How a page is read. */
type Options = { drafts: boolean; dollars?: boolean }

/**
 * Parses a page.
 *
 * @param source kramdown, its Liquid already run
 * @param options `drafts`: whether what is commented out is kept, inside `import-draft` elements;
 *   `dollars`: whether single ones enclose formulas
 */
export function parseKramdown(source: string, options: Options): Root {
  const slots: RootContent[][] = []
  const slot = (children: RootContent[]) => {
    slots.push(children)
    return `\n\n<div data-${slotElement}="${slots.length - 1}"></div>\n\n`
  }
  const bare = withoutAttributeLists(
    withoutOpenEnds(
      outsideCode(withFormulasOnOneLine(source), /<!--([\s\S]*?)-->/g, (_, comment, before) => {
        if (!options.drafts || before.trim() !== '' || comment.trim() === '') return ''
        const { children } = parseKramdown(comment, { drafts: false })
        return slot([
          { type: 'element', tagName: draftElement, properties: {}, children: elements(children) },
        ])
      }),
    ),
  )

  let text = ''
  let fence: string | undefined
  for (let at = 0; at < bare.length; ) {
    const lineEnd = bare.indexOf('\n', at)
    const next = lineEnd === -1 ? bare.length : lineEnd + 1
    const line = bare.slice(at, next)
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1]
    if (mark && (!fence || line.trim().startsWith(fence))) fence = fence ? undefined : mark
    const isSlot = line.startsWith(`<div data-${slotElement}=`)
    const end =
      !fence && !isSlot && blockElements.test(line) ? elementEnd(bare, at + line.indexOf('<')) : undefined
    if (end === undefined) {
      text += line
      at = next
    } else {
      text += slot(elements(parseHtml(bare.slice(at, end), options).children))
      at = end
    }
  }
  const tree = markdown.runSync(markdown.parse(withPlainFormulas(text, options)))
  fillSlots(tree, slots)
  return tree
}

/** A block of HTML, in which elements may say that Markdown stands in them. */
function parseHtml(source: string, options: Options): Root {
  const slots: RootContent[][] = []
  let rest = source
  let text = ''
  for (let found = findMarkdownElement(rest); found; found = findMarkdownElement(rest)) {
    slots.push(
      elements(parseKramdown(dedent(rest.slice(found.innerStart, found.innerEnd)), options).children),
    )
    text += `${rest.slice(0, found.innerStart)}<${slotElement} data-${slotElement}="${slots.length - 1}"></${slotElement}>`
    rest = rest.slice(found.innerEnd)
  }
  const tree = html.runSync({ type: 'root', children: [{ type: 'raw', value: text + rest }] })
  fillSlots(tree, slots)
  return tree
}

function fillSlots(tree: Root, slots: readonly RootContent[][]): void {
  visit(tree, 'element', (node, index, parent) => {
    const number = node.properties.dataImportSlot
    if (number === undefined || !parent || index === undefined) return undefined
    const children = elements(slots[Number(number)] ?? [])
    // An HTML parser that met the slot where no element may stand can have left text inside it.
    parent.children.splice(index, 1, ...children, ...node.children)
    return [SKIP, index + children.length]
  })
}

function elements(children: readonly RootContent[]): Element['children'] {
  return children.flatMap((child) => (child.type === 'doctype' ? [] : [child]))
}

/** A formula between doubled dollars, in which kramdown reads no Markdown; comments of TeX end with their line. */
const formula = /(?<!\\)\$\$((?:[^$%\n]|\\%|\n(?!\s*\n)){1,2000})\$\$/g

/** Each such formula on one line, so that no line of it is Markdown's. */
function withFormulasOnOneLine(source: string): string {
  return outsideCode(source, formula, (match, inner, before) => {
    // Signs within a line and within a later item of a list are prices, as in "- Lunch: $$".
    const joinsItems = before.trim() !== '' && /\n[ \t]*([-*+]|\d+[.)])[ \t]/.test(inner)
    return joinsItems ? match : `$$${inner.trim().replace(/\s*\n\s*/g, ' ')}$$`
  })
}

/** Their signs as signs, for a reader of CommonMark. */
function withPlainFormulas(text: string, { dollars }: Options): string {
  const plain = outsideCode(text, formula, (match, inner) =>
    inner.includes('\n') ? match : `$$${inner.replace(/[!-/:-@[-`{-~]/g, '\\$&')}$$`,
  )
  return dollars ? outsideCode(plain, inDollars, forMarkdown) : plain
}

/** kramdown's attribute lists (`{: .class}`), extensions (`{::…}`) and hard breaks (`\\`), in CommonMark's terms. */
function withoutAttributeLists(source: string): string {
  return (
    outsideCode(source, /^[*-] TOC\n\{:toc[^}\n]*\}|\{:[^{}\n]*\}|\\\\(?=[ \t]*$)/gim, (match) =>
      match === '\\\\' ? '\\' : '',
    )
      .replace(/\\[ \t]+$/gm, '\\')
      // Emphasis does not reach out of an element: a mark in a <sup> is that mark.
      .replace(/<su[pb]>[^<\n]*<\/su[pb]>/gi, (raised) => raised.replace(/(?<!\\)[*_]/g, '\\$&'))
  )
}

/** A comment, script or style that is never closed would swallow the rest of the page: its `<` becomes a character. */
function withoutOpenEnds(source: string): string {
  return source.replace(
    /<(?=!--|\/?plaintext|(script|style|textarea|title|xmp|noscript)\b)/gi,
    (match, name, offset) => {
      const rest = source.slice(offset)
      if (rest.startsWith('<!--')) return rest.includes('-->') ? match : '&lt;'
      return name && rest.toLowerCase().includes(`</${String(name).toLowerCase()}`) ? match : '&lt;'
    },
  )
}

/** Takes away the indentation that all lines share, as kramdown does inside an element. */
function dedent(text: string): string {
  const indents = [...text.matchAll(/^([ \t]*)\S/gm)].map(([, space = '']) => space.length)
  const first = /^[ \t]*\S/.test(text) && !text.startsWith('\n') ? indents.slice(1) : indents
  const shared = Math.min(...(first.length > 0 ? first : [0]))
  return shared > 0 ? text.replace(new RegExp(`^[ \\t]{0,${shared}}`, 'gm'), '') : text
}
