import type { Element } from 'hast'
import { attribute, childrenOf, classesOf, headingLevel, isBlock, isElement, type Node } from './tree.ts'

/** A stretch of text that looks the same throughout, a picture, or the place of a citation count. */
export type Run = {
  text: string
  bold?: boolean
  italic?: boolean
  code?: boolean
  struck?: boolean
  href?: string
  /** Classes of the inline elements around it. */
  classes: readonly string[]
  image?: { src?: string; alt: string }
  /** The author_pub_id of `show_paper_citations`. */
  scholar?: string
}

/** A line as a reader sees it. */
export type Line = {
  runs: Run[]
  /** How many lists it stands in, inside the item it belongs to. */
  depth: number
  /** The element that makes it a line: `p`, `li`, `h3`, `div`, `td`; `br` when it goes on after a line break. */
  tag: string
  /** Classes of the elements around it, inside the item. */
  classes: readonly string[]
}

/** Where a line begins, and what it is then. */
type Place = Pick<Line, 'depth' | 'tag' | 'classes'>

/** What the elements around a text make of it. */
type Style = Omit<Run, 'text'>

/** The lines that nodes are made of. */
export function linesOf(nodes: readonly Node[]): Line[] {
  const lines: Line[] = []
  let open: Line | undefined
  const begin = (place: Place) => {
    open = { runs: [], ...place }
    lines.push(open)
  }
  const push = (run: Run, place: Place) => {
    if (!open) begin(place)
    open?.runs.push(run)
  }
  function walk(node: Node, place: Place, style: Style): void {
    const run = runOf(node, style)
    if (run) push(run, place)
    else if (isElement(node, 'br')) begin({ ...place, tag: 'br' })
    else if (isElement(node) && isBlock(node)) {
      open = undefined
      const bold = headingLevel(node) !== undefined ? { bold: false } : {}
      for (const child of childrenOf(node)) walk(child, placeIn(node, place), { ...style, ...bold })
      open = undefined
    } else if (isElement(node)) for (const child of childrenOf(node)) walk(child, place, styleIn(node, style))
  }
  for (const node of nodes) walk(node, { depth: 0, tag: 'p', classes: [] }, { classes: [] })
  return lines.map((line) => ({ ...line, runs: trimRuns(line.runs) })).filter(({ runs }) => runs.length > 0)
}

/** A node that is a run itself: words, a picture, the number of a paper's citations. */
function runOf(node: Node, style: Style): Run | undefined {
  if (node.type === 'text') {
    const text = node.value.replace(/\s+/g, ' ')
    return text === '' ? undefined : { ...style, text }
  }
  if (isElement(node, 'img', 'import-image')) {
    const src = attribute(node, 'src')
    return { ...style, text: '', image: { ...(src ? { src } : {}), alt: attribute(node, 'alt') ?? '' } }
  }
  if (!isElement(node) || !classesOf(node).includes('show_paper_citations')) return undefined
  const scholar = attribute(node, 'data')
  return scholar ? { ...style, text: '', scholar } : undefined
}

/** Where the lines inside a block begin. */
function placeIn(block: Element, { depth, tag, classes }: Place): Place {
  return {
    depth: depth + (isElement(block, 'ul', 'ol') ? 1 : 0),
    tag: isElement(block, 'ul', 'ol', 'tbody', 'thead') ? tag : block.tagName,
    classes: [...classes, ...classesOf(block)],
  }
}

/** What text inside an inline element looks like. */
function styleIn(element: Element, style: Style): Style {
  return {
    ...style,
    classes: [...style.classes, ...classesOf(element)],
    ...(isElement(element, 'strong', 'b') && { bold: true }),
    ...(isElement(element, 'em', 'i') && { italic: true }),
    ...(isElement(element, 'code', 'kbd', 'samp', 'tt') && { code: true }),
    ...(isElement(element, 'del', 's') && { struck: true }),
    ...(isElement(element, 'a') && { href: attribute(element, 'href') }),
  }
}

/** What nodes say, on one line. */
export function oneLineOf(nodes: readonly Node[]): string {
  return linesOf(nodes)
    .map(({ runs }) => textOfRuns(runs))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of runs. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/** The part of runs from one character to another; pictures and the like at the edges stay. */
export function sliceRuns(
  runs: readonly Run[],
  from: number,
  to = Number.POSITIVE_INFINITY,
  keepWordless = false,
): Run[] {
  let at = 0
  return runs.flatMap((run) => {
    const start = at
    at += run.text.length
    if (run.text === '') return keepWordless || (start >= from && start <= to) ? [run] : []
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [{ ...run, text }]
  })
}

/** Without white space, or what `edge` names, at either end, and without doubled spaces inside. */
export function trimRuns(runs: readonly Run[], start = /^\s+/, end = /\s+$/): Run[] {
  const text = textOfRuns(runs)
  const from = start.exec(text)?.[0].length ?? 0
  const rest = text.slice(from)
  const to = text.length - (end.exec(rest)?.[0].length ?? 0)
  let spaced = false
  return sliceRuns(runs, from, to, true).flatMap((run) => {
    if (run.text === '') return [run]
    const single = spaced ? run.text.replace(/^\s+/, '') : run.text
    if (single !== '') spaced = /\s$/.test(single)
    return single === '' ? [] : [{ ...run, text: single }]
  })
}
