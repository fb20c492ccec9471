import { isYearLabel } from '../entries/dates.ts'
import { isAbout, type Kind, kindsOf } from './heading-kinds.ts'
import { oneLineOf } from './lines.ts'
import {
  attribute,
  childrenOf,
  classesOf,
  element,
  elementsIn,
  headingLevel,
  isBlock,
  isElement,
  isVisible,
  type Node,
  rawText,
  textNode,
} from './tree.ts'

/** A part of the page under a heading. */
export type OldSection = {
  /** The heading as its words, emoji included; absent above the first one. */
  title?: string
  /** Fragments that led to it, as they were written, the best first. */
  ids: string[]
  kinds: Kind[]
  about: boolean
  nodes: Node[]
  /** Commented out on the page. */
  draft: boolean
}

/** Cuts a page into its sections. */
export function sectionsOf(nodes: readonly Node[]): OldSection[] {
  const flat = spread(nodes)
  const isSectionHead = sectionHeads(flat)
  const sections: OldSection[] = []
  let current: OldSection = { ids: [], kinds: [], about: true, nodes: [], draft: false }
  let anchors: string[] = []
  // Sections that were commented out stand behind the one they stood in.
  let waiting: OldSection[] = []
  for (const node of flat) {
    if (isElement(node, 'import-draft')) {
      const inner = sectionsOf(childrenOf(node))
      const [first, ...rest] = inner
      // What is commented out without a heading belongs where it stands.
      if (first && first.title === undefined) current.nodes.push(element('import-draft', first.nodes))
      const drafts = first?.title === undefined ? rest : inner
      waiting.push(...drafts.map((section) => ({ ...section, draft: true })))
      continue
    }
    const anchor = anchorOf(node)
    if (anchor !== undefined) {
      anchors.push(anchor)
      continue
    }
    if (isSectionHead(node)) {
      if (current.title !== undefined || current.nodes.length > 0 || current.ids.length > 0)
        sections.push(current)
      sections.push(...waiting)
      waiting = []
      current = headed(node, anchors)
      anchors = []
      continue
    }
    if (isVisible(node)) {
      current.ids.push(...anchors)
      anchors = []
    }
    current.nodes.push(node)
  }
  current.ids.push(...anchors)
  sections.push(current, ...waiting)
  return sections.filter(
    ({ title, nodes: inside, ids }) => title !== undefined || inside.some(isVisible) || ids.length > 0,
  )
}

function headed(node: Node, anchors: readonly string[]): OldSection {
  const custom = /\s*\{#([\w:.-]+)\}$/.exec(oneLineOf([node]))?.[1]
  const title = headingText(node)
  const own = [...elementsIn(node)].flatMap((inner) => attribute(inner, 'id') ?? [])
  // A heading that is a link leads there from the text under it; one that is a picture is shown there.
  const links = [...elementsIn(node)].filter(
    (inner) => isElement(inner, 'a') && !attribute(inner, 'href')?.startsWith('#'),
  )
  const pictures = oneLineOf([node]) === '' && links.length === 0 ? picturesIn(node) : []
  const ids = [...anchors, ...(custom ? [custom] : []), ...own, gfmId(title)]
  const kept = [...links, ...pictures]
  return {
    title,
    ids: [...new Set(ids)].filter(Boolean),
    kinds: kindsOf(title),
    about: isAbout(title),
    nodes: kept.length > 0 ? [element('p', kept)] : [],
    draft: false,
  }
}

/** The words of a heading; of one that is a picture, what the picture is called. */
function headingText(node: Node): string {
  const words = oneLineOf([node]).replace(/\s*\{#[\w:.-]+\}$/, '')
  return (
    words ||
    picturesIn(node)
      .map((picture) => attribute(picture, 'alt') ?? '')
      .join(' ')
      .trim()
  )
}

/** The pictures of a node, itself included where it is one. */
export function picturesIn(node: Node) {
  return [...elementsIn(node)].filter((inner) => isElement(inner, 'img', 'import-image'))
}

/** The id that kramdown's GFM parser gives a heading: `🔥 News` is `-news`. */
function gfmId(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

/** Boxes that hold headings of sections, opened. A heading in a row of its own (with an icon before it) is that row. */
function spread(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!isElement(node, 'div', 'section', 'article', 'header', 'main', 'aside', 'p', 'center')) return [node]
    if (isElement(node, 'p') && node.children.every((child) => !isVisible(child)))
      return node.children.filter((child) => child.type === 'element')
    const heads = [...elementsIn(node)].filter((inner) => (headingLevel(inner) ?? 9) <= 2)
    const [head] = heads
    if (!head) return [node]
    if (isHeadRow(node, heads.length)) {
      const words = node.children.filter((child) => isVisible(child))
      const links = [...elementsIn(node)].filter((inner) => isElement(inner, 'a'))
      if (
        links.length === 0 ||
        words.every((child) => headingLevel(child) !== undefined || !isElement(child, 'a'))
      )
        return [
          element(
            head.tagName,
            words.flatMap((child) => [child, textNode(' ')]),
            head.properties,
          ),
        ]
    }
    const children = spread(node.children)
    return isElement(node, 'p') ? children : wrapPhrases(children)
  })
}

function isHeadRow(node: Node, heads: number): boolean {
  return (
    heads === 1 &&
    childrenOf(node).filter(isVisible).length <= 3 &&
    childrenOf(node).every(
      (child) =>
        headingLevel(child) !== undefined ||
        !isVisible(child) ||
        (isElement(child, 'span', 'i') && rawText(child).length < 12),
    )
  )
}

function wrapPhrases(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => (isBlock(node) || !isVisible(node) ? [node] : [element('p', [node])]))
}

/**
 * Which headings begin a section: those of the level on which the page's sections stand, those above it, and those
 * just below it that name something else than the section they stand in (pages mix `#` and `##`).
 */
function sectionHeads(nodes: readonly Node[]): (node: Node) => boolean {
  const levels = nodes.flatMap((node) => headingLevel(node) ?? [])
  const main =
    [1, 2, 3].find((level) => levels.filter((other) => other === level).length >= 2) ?? Math.min(...levels, 7)
  const heads = new Set<Node>()
  let under: Kind[] = []
  // The section on a level above, whose parts bear headings too: journals and conferences under papers.
  let above: Kind[] = []
  for (const node of nodes) {
    const level = headingLevel(node)
    // One without words says nothing of what stands under it: it is part of what stands above.
    if (level === undefined || !isVisible(node) || headingText(node) === '') continue
    const kinds = kindsOf(rawText(node))
    const named = level === main + 1 && kinds.length > 0 && kinds.every((kind) => !under.includes(kind))
    const isPart = level >= main && kinds.length > 0 && kinds.every((kind) => above.includes(kind))
    if (isYearLabel(rawText(node)) || isPart) continue
    if (level <= main || named) {
      heads.add(node)
      under = kinds
      if (level < main) above = kinds
      else if (!kinds.some((kind) => above.includes(kind))) above = []
    }
  }
  return (node) => heads.has(node)
}

/** The id of an empty element that is there to be linked to. */
function anchorOf(node: Node): string | undefined {
  if (isVisible(node)) return undefined
  for (const inner of elementsIn(node)) {
    const id = attribute(inner, 'id') ?? (isElement(inner, 'a') ? attribute(inner, 'name') : undefined)
    if (id !== undefined && (classesOf(inner).includes('anchor') || !isVisible(inner))) return id
  }
  return undefined
}
