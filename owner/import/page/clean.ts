import type { Element, Root } from 'hast'
import { decoded, urlOf } from '../../../lib/markdown/web-address.ts'
import { withSureFormulas } from '../entries/markdown/formulas.ts'
import type { Resolve } from './addresses.ts'
import { pushDown, withRaised } from './push-down.ts'
import {
  attribute,
  childrenOf,
  classesOf,
  contentOf,
  element,
  headingLevel,
  holdsBlocks,
  isBlock,
  isElement,
  isVisible,
  type Node,
  rawText,
  textNode,
} from './tree.ts'

/** What a page has beside its words, and what became of it. */
export type Findings = {
  /** Scripts, styles, frames and the like, which stay behind. */
  left: string[]
  /** Files of the old site that the content names, by path: those that are there, and those that are not. */
  files: Set<string>
  missing: Set<string>
  /** Links that led nowhere, in their words. */
  deadLinks: string[]
  /** The key of a ClustrMaps map. */
  visitorMap?: string
}

/** What cleaning begins with. */
export function noFindings(): Findings {
  return { left: [], files: new Set(), missing: new Set(), deadLinks: [] }
}

const invisible = new Set(
  'script style link meta base noscript template title head canvas svg object embed input select textarea'.split(
    ' ',
  ),
)
/** The same picture again, for a page in dark colours: al-folio's and Sphinx's classes, GitHub's fragment. */
const forDark = /(^| )(only-dark|dark-only|[\w-]+-img-dark)( |$)|#gh-dark-mode-only$/
const controls =
  /^(show |see |view |read )?(more|less|all|older|earlier)( \w+)?$|^(show|hide|expand|collapse|details|更多|展开|收起|查看更多)$/i

/**
 * A page's tree with nothing in it but what its readers read, in addresses of the new site: scripts and hidden parts
 * are gone, badges of shields.io have become their words, icons have become nothing.
 *
 * @param cleaning `findings` is added to
 */
export function cleanTree(tree: Root, cleaning: Cleaning): Node[] {
  return cleanNodes(contentOf(tree.children), cleaning)
}

/** Where the page lies, how its addresses are resolved, whether dollars enclose formulas, and what was found on it. */
type Cleaning = {
  from: string
  resolve: Resolve
  findings: Findings
  /** Undefined in code, where nothing is a formula. */
  dollars: boolean | undefined
}

function cleanNodes(nodes: readonly Node[], cleaning: Cleaning): Node[] {
  return separated(withRaised(nodes).flatMap((node) => cleanNode(node, cleaning)))
}

function cleanNode(node: Node, cleaning: Cleaning): Node[] {
  const { findings } = cleaning
  if (node.type === 'text') return marked(node.value, cleaning.dollars)
  if (node.type !== 'element') return []
  if (invisible.has(node.tagName)) {
    leave(node, findings)
    return []
  }
  if (isHidden(node)) {
    if (isVisible(node)) findings.left.push(`hidden: ${short(rawText(node))}`)
    return []
  }
  if (isElement(node, 'button') || (isElement(node, 'summary') && controls.test(rawText(node).trim()))) {
    findings.left.push(`control: ${short(rawText(node))}`)
    return []
  }
  if (isElement(node, 'img')) return cleanImage(node, cleaning)
  if (isElement(node, 'iframe', 'video', 'audio')) return linkToFrame(node, cleaning)
  if (isElement(node, 'a')) return cleanLink(node, cleaning)
  const inside = isElement(node, 'code', 'pre', 'kbd', 'samp', 'tt')
    ? { ...cleaning, dollars: undefined }
    : cleaning
  return afterHeading(pushDown({ ...node, children: inRows(node, cleanNodes(node.children, inside)) }))
}

/** Says what is left behind with an element that no reader sees; of a visitor map, keeps the key. */
function leave(node: Element, findings: Findings): void {
  const src = attribute(node, 'src') ?? attribute(node, 'href') ?? ''
  const inside = rawText(node).trim()
  const key = mapKeyIn(`${src} ${inside}`)
  if (key) findings.visitorMap = key
  else if (src || inside || isElement(node, 'script', 'style'))
    findings.left.push(`${node.tagName}: ${src || `${inside.length} characters`}`)
}

/** The key of a ClustrMaps map. */
function mapKeyIn(text: string): string | undefined {
  return /clustrmaps\.com\/[^"'\s]*[?&]d=([\w-]+)/.exec(text)?.[1]
}

function cleanImage(node: Element, { from, resolve, findings }: Cleaning): Node[] {
  const src = attribute(node, 'src') ?? attribute(node, 'dataSrc') ?? ''
  // acad-homepage's boxes call every picture "sym".
  const alt = attribute(node, 'alt')?.trim().replace(/^sym$/, '') ?? ''
  const key = mapKeyIn(src)
  if (key) {
    findings.visitorMap = key
    return []
  }
  if (forDark.test([...classesOf(node), src].join(' '))) {
    findings.left.push(`a picture for dark colours: ${short(src)}`)
    return []
  }
  const badge = badgeWords(src, alt)
  if (badge !== undefined) {
    findings.left.push(`badge: ${src}`)
    return badge === '' ? [] : [textNode(badge)]
  }
  const address = resolve(src, from)
  const kept = (url: string) => [element('img', [], { src: url, alt })]
  if (address.kind === 'web') return kept(address.url)
  if (address.kind === 'file' && address.found) {
    findings.files.add(address.path)
    return kept(address.url)
  }
  if (/^data:/i.test(src)) findings.left.push(`a picture written into the page: ${short(alt || src)}`)
  else if (src !== '') findings.missing.add(address.kind === 'file' ? address.path : short(src))
  return [element('import-image', [], { alt })]
}

/** A frame or a film becomes a link to what it showed. */
function linkToFrame(node: Element, { from, resolve, findings }: Cleaning): Node[] {
  const source = childrenOf(node).find((child) => isElement(child, 'source'))
  const src = attribute(node, 'src') ?? (isElement(source) ? attribute(source, 'src') : undefined) ?? ''
  findings.left.push(`${node.tagName}: ${src}`)
  const address = resolve(src, from)
  const title = attribute(node, 'title')?.trim() || src
  if (address.kind === 'file') (address.found ? findings.files : findings.missing).add(address.path)
  if (address.kind !== 'web' && !(address.kind === 'file' && address.found)) return []
  return [element('p', [element('a', [textNode(title)], { href: address.url })])]
}

function cleanLink(node: Element, cleaning: Cleaning): Node[] {
  const { from, resolve, findings } = cleaning
  const href = attribute(node, 'href')
  const inside = cleanNodes(node.children, cleaning)
  if (href === undefined) return inside
  const address = resolve(href, from)
  const named = attribute(node, 'title') ?? attribute(node, 'ariaLabel')
  if (address.kind === 'none') {
    findings.deadLinks.push(short(rawText(node) || href))
    return [element('span', inside, { className: classesOf(node) })]
  }
  if (address.kind === 'file') (address.found ? findings.files : findings.missing).add(address.path)
  const url = address.kind === 'fragment' ? `#${address.id}` : address.url
  // A picture that leads to itself, or one that is not there and leads nowhere, is no link.
  const [only, ...more] = inside.filter(isVisible)
  const isItself = isElement(only, 'img') && attribute(only, 'src') === url
  const isGone = isElement(only, 'import-image') && address.kind === 'file' && !address.found
  if (more.length === 0 && (isItself || isGone)) return inside
  const words = inside.some(says) ? inside : [textNode(named ?? hostOf(url))]
  return [pushDown(element('a', words, { href: url, className: classesOf(node) }))]
}

/** A heading ends where a block begins inside it, as one that was never closed does. */
function afterHeading(node: Node): Node[] {
  if (!isElement(node) || headingLevel(node) === undefined || !holdsBlocks(node)) return [node]
  const at = node.children.findIndex(isBlock)
  const head = node.children.slice(0, at)
  return [...(head.some(isVisible) ? [{ ...node, children: head }] : []), ...node.children.slice(at)]
}

/** Whether a node has words or a picture: an icon in brackets has neither. */
function says(node: Node): boolean {
  if (node.type === 'text') return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(node.value)
  if (isElement(node, 'import-image')) return attribute(node, 'alt') !== ''
  return isElement(node, 'img') || childrenOf(node).some(says)
}

/** Elements that a style sheet sets apart have no space between them as text: they get one. */
function separated(nodes: Node[]): Node[] {
  const apart = (node: Node | undefined) => isElement(node, 'span', 'time', 'a', 'strong', 'b', 'small')
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1]
    const stuck =
      apart(before) &&
      apart(node) &&
      (isElement(before, 'time') || (before ? classesOf(before) : []).length + classesOf(node).length > 0)
    return stuck ? [textNode(' '), node] : [node]
  })
}

/** Phrases that alone fill a list item or a box were lines or labels of their own to its style sheet. */
function inRows({ tagName }: Element, children: Node[]): Node[] {
  const inside = children.filter(isVisible)
  const phrases = inside.filter((node) => isElement(node, 'span', 'time'))
  const alone = inside.every((node) => isElement(node, 'span', 'time', 'strong', 'b', 'em', 'small', 'a'))
  if (!/^(li|div)$/.test(tagName) || phrases.length < 2 || !alone) return children
  const between = () => (tagName === 'li' ? element('br', []) : textNode(' '))
  return inside.flatMap((node, index) => (index === 0 ? [node] : [between(), node]))
}

/**
 * A mark that MathJax would have raised (`$^*$`) is raised without it; hard and invisible spaces become plain ones; a sign
 * for private use, which a font of icons alone has, becomes nothing.
 */
function marked(text: string, dollars: boolean | undefined): Node[] {
  const plain = text
    .replace(/[\u00A0\u2007\u202F\u3000]/g, ' ')
    .replace(/[\u200B\u2060\uFEFF\u00AD\p{Co}]/gu, '')
  return plain.split(/(\$\^\{?\\?(?:[*†‡§¶#]|dagger|ddagger|ast|star|\d{1,2})\}?\$)/).flatMap((part) => {
    const mark = /^\$\^\{?\\?(.+?)\}?\$$/.exec(part)?.[1]
    if (mark === undefined) {
      if (part === '') return []
      return [textNode(dollars === undefined ? part : withSureFormulas(part, dollars))]
    }
    const word = { dagger: '†', ddagger: '‡', ast: '*', star: '*' }[mark] ?? mark
    return [element('sup', [textNode(word)])]
  })
}

function isHidden(node: Element): boolean {
  const style = attribute(node, 'style') ?? ''
  return node.properties.hidden === true || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

/** The words of a badge that a service draws, or undefined for any other picture. */
function badgeWords(src: string, alt: string): string | undefined {
  if (!/^(https?:)?\/\/(img\.shields\.io|badgen\.net|komarev\.com|visitor-badge|hits\.)/i.test(src))
    return undefined
  if (alt && !/^(license|static badge)$/i.test(alt)) return alt
  const [label, message] = ['label', 'message'].map((key) => new RegExp(`[?&]${key}=([^&]+)`).exec(src)?.[1])
  // shields.io: /badge/LABEL-MESSAGE-COLOUR, in which two hyphens are one and an underline is a space.
  const inPath = /\/badge\/([^?#]+)-[^-?#]+/.exec(src)?.[1]?.split(/(?<!-)-(?!-)/)
  const words = [label ?? inPath?.[0], message ?? inPath?.[1]].flatMap((part) => part ?? [])
  const text = words.join(' ').replace(/\+/g, ' ')
  return decoded(inPath ? text.replace(/_/g, ' ').replace(/--/g, '-') : text)
}

function hostOf(url: string): string {
  return urlOf(url)?.hostname || url.replace(/^mailto:/, '')
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
