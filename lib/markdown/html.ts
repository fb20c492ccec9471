import type { Nodes } from 'hast'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { PhrasingContent, Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { hasItalics } from '../site/language.ts'
import { words } from '../site/words.ts'
import { drawFormulas, formulaBox, keepWithStops, spellFormulas } from './formulas/draw-formulas.ts'
import { mathElements } from './formulas/mathml.ts'
import { headingIds } from './headings.ts'
import { phraseElements } from './syntax/html-phrases.ts'
import { decoded } from './web-address.ts'

/** What `boxTables` puts around a table. */
const tableBox: (string | [string, ...string[]])[] = ['tabIndex', ['className', 'scrolls']]

/** How the cells of a column are aligned, where its owner says so. */
const alignments: [string, ...string[]] = ['className', 'left', 'center', 'right']

const schema = {
  ...defaultSchema,
  // Ids are ours: Markdown can set none, so that a prefix against foreign ones would only break links.
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), ...phraseElements, ...Object.keys(mathElements)],
  attributes: {
    ...defaultSchema.attributes,
    ...mathElements,
    a: [...(defaultSchema.attributes?.a ?? []), 'rel', 'dataAgain'],
    div: tableBox,
    th: [alignments],
    td: [alignments],
    span: ['lang', ...formulaBox],
    // The heading of the footnotes, at whatever level, is for screen readers.
    ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, [['className', 'sr-only']]])),
  },
  protocols: { ...defaultSchema.protocols, href: [...(defaultSchema.protocols?.href ?? []), 'tel'] },
}

/** Words in another language than the page's, and which (BCP 47): a screen reader then says them right. */
type Foreign = { text: string; lang: string }

/** How a body stands on its page. */
export type Placement = {
  /** The level of its first heading, below the heading it stands under; 3 unless told. */
  firstHeading?: number
  /** Words of the body in another language than the page's. */
  foreign?: Foreign
  /** What the ids of its headings and footnotes begin with, so that no other body on the page has the same. */
  idPrefix?: string
  /** What becomes of an address, such as `href` of lib/site/address.ts; it stays as it is unless told. */
  place?: (address: string) => string
  /** The ids of its headings, in order, where they are not to be GitHub's behind the prefix. */
  headingIds?: readonly string[]
  /** Whether it is a line in which no formula has lines of its own, such as a title. */
  inline?: boolean
  /** Whether it may be printed, where links are followed by their addresses. */
  printed?: boolean
  /** Whether formulas are words: feed readers drop MathML, and of x² would leave x2. */
  formulasAsWords?: boolean
}

/** A tree of Markdown as sanitised HTML. The tree is changed. */
export function treeToHtml(tree: Root, placement: Placement = {}): string {
  const { firstHeading = 3, foreign, idPrefix = '', place, inline = false } = placement
  picturesAsText(tree)
  const label = headingsBelow(tree, firstHeading)
  identify(tree, placement)
  if (placement.formulasAsWords) spellFormulas(tree)
  else drawFormulas(tree, inline)
  tasksAsText(tree)
  boldWithoutItalics(tree)
  if (!placement.formulasAsWords) keepWithStops(tree)
  if (foreign) markForeign(tree, foreign)
  lowerSchemes(tree)
  describeLinks(tree, placement)
  const html = toHast(tree, {
    clobberPrefix: idPrefix,
    footnoteLabelTagName: `h${label}`,
    footnoteLabel: words.footnotes,
    footnoteBackLabel: (index, again) => words.backToReference(`${index + 1}${again > 1 ? `-${again}` : ''}`),
  })
  // The label's id is the same for every body of a page unless it is changed here.
  visit(html, 'element', ({ properties }) => {
    if (properties.id === 'footnote-label') properties.id = `${idPrefix}footnote-label`
    if (properties.ariaDescribedBy) properties.ariaDescribedBy = [`${idPrefix}footnote-label`]
  })
  if (place) placeAddresses(html, place)
  shapeCells(html)
  boxTables(html)
  return toHtml(sanitize(html, schema))
}

/** What is stressed in letters that have no italics is bold, as books set in them have it. */
function boldWithoutItalics(tree: Root): void {
  visit(tree, 'emphasis', (node) => {
    if (!hasItalics(wordsOf(node))) node.data = { ...node.data, hName: 'strong' }
  })
}

/** A picture without words that is written as a heading heads nothing that could be said: it stands on a line of its own. */
function picturesAsText(tree: Root): void {
  visit(tree, 'heading', (heading, index, parent) => {
    if (wordsOf(heading).trim() === '' && parent && index !== undefined)
      parent.children[index] = { type: 'paragraph', children: heading.children }
  })
}

const levels = [1, 2, 3, 4, 5, 6] as const

/** Moves headings below the one that they stand under, without gaps. Answers the level of the body's first ones. */
export function headingsBelow(tree: Root, firstHeading: number): number {
  // The depths, as written, of the headings that the present one stands under.
  const above: number[] = []
  visit(tree, 'heading', (heading) => {
    while ((above.at(-1) ?? 0) >= heading.depth) above.pop()
    const depth = levels[firstHeading - 1 + above.length]
    above.push(heading.depth)
    heading.depth = depth ?? 6
  })
  return levels[firstHeading - 1] ?? 6
}

/** Gives headings their ids, and makes links to them by GitHub's ids lead there. */
function identify(tree: Root, { idPrefix = '', headingIds: given }: Placement): void {
  const slugs = headingIds(tree)
  const ids = new Map(slugs.map((slug, index) => [slug, given?.[index] ?? `${idPrefix}${slug}`]))
  let index = 0
  visit(tree, 'heading', (heading) => {
    heading.data = { ...heading.data, hProperties: { id: ids.get(slugs[index] ?? '') } }
    index += 1
  })
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return
    const id = node.url.startsWith('#') && ids.get(decoded(node.url.slice(1)))
    if (id) node.url = `#${encodeURIComponent(id)}`
  })
}

/** Addresses within the site stand where the site does; those of footnotes are among them. */
function placeAddresses(html: Nodes, place: (address: string) => string): void {
  visit(html, 'element', ({ properties }) => {
    for (const name of ['href', 'src']) {
      const address = properties[name]
      if (typeof address === 'string') properties[name] = place(address)
    }
  })
}

/**
 * The alignment of a column (GitHub Flavored Markdown, 4.10) is a class, since HTML has no attribute for it any more; and an
 * empty cell above a column, as in a corner, heads nothing.
 */
function shapeCells(html: Nodes): void {
  visit(html, 'element', (cell) => {
    const { align, ...others } = cell.properties
    if (typeof align === 'string') cell.properties = { ...others, className: [align] }
    if (cell.tagName === 'th' && cell.children.length === 0) cell.tagName = 'td'
  })
}

/** A table stands in a box that is moved sideways where it is wider than the page, by keyboard too. */
function boxTables(html: Nodes): void {
  visit(html, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || !parent || index === undefined) return undefined
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['scrolls'], tabIndex: 0 },
      children: [table],
    }
    return SKIP
  })
}

/** Writes `HTTPS://` small: it means the same, and only so is it known for what it is below. */
function lowerSchemes(tree: Root): void {
  visit(tree, ['link', 'image', 'definition'], (node) => {
    if ('url' in node) node.url = node.url.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase())
  })
}

/**
 * A link that leaves the site gives the other page no hold on this one; one that is a picture without words is read aloud as where
 * it leads; and of one whose words are its address, paper does not say the address again.
 */
function describeLinks(tree: Root, { printed = false }: Placement): void {
  const addresses = new Map<string, string>()
  visit(tree, 'definition', ({ identifier, url }) => {
    addresses.set(identifier, url)
  })
  visit(tree, ['link', 'linkReference'], (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return
    const url = node.type === 'link' ? node.url : (addresses.get(node.identifier) ?? '')
    const leaves = /^(https?:)?\/\//i.test(url)
    const said = wordsOf(node).trim()
    node.data = {
      ...node.data,
      hProperties: {
        ...(leaves && { rel: ['noopener'] }),
        ...(said === '' && { ariaLabel: url }),
        ...(printed && said !== '' && bare(said) === bare(url) && { dataAgain: '' }),
      },
    }
  })
}

/** An address as people write it in a text. */
function bare(address: string): string {
  return decoded(address)
    .replace(/^(?:mailto:|https?:\/\/)/i, '')
    .replace(/\/$/, '')
}

function markForeign(tree: Root, foreign: Foreign): void {
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

/** A task list's box as a character: an input that nobody can use and no label names helps no reader. */
function tasksAsText(tree: Root): void {
  visit(tree, 'listItem', (item) => {
    if (typeof item.checked !== 'boolean') return
    const first = item.children[0]
    const box: PhrasingContent = { type: 'text', value: item.checked ? '☑ ' : '☐ ' }
    if (first?.type === 'paragraph') first.children.unshift(box)
    item.checked = null
  })
}
