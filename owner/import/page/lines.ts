import { attribute, childrenOf, classesOf, headingLevel, isBlock, isElement, type Node } from './tree.ts'

/** A stretch of text that looks the same throughout, a picture, or the place of a citation count. */
export type Run = {
  text: string
  bold?: boolean
  italic?: boolean
  code?: boolean
  raised?: boolean
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

/** The lines that nodes are made of. */
export function linesOf(nodes: readonly Node[]): Line[] {
  const lines: Line[] = []
  type Place = { depth: number; tag: string; classes: readonly string[] }
  let open: Line | undefined
  const begin = (place: Place) => {
    open = { runs: [], ...place }
    lines.push(open)
  }
  const push = (run: Run, place: Place) => {
    if (!open) begin(place)
    open?.runs.push(run)
  }

  function walk(node: Node, place: Place, style: Omit<Run, 'text'>): void {
    if (node.type === 'text') {
      const text = node.value.replace(/\s+/g, ' ')
      if (text !== '') push({ ...style, text }, place)
      return
    }
    if (node.type !== 'element') return
    if (isElement(node, 'br')) {
      begin({ ...place, tag: 'br' })
      return
    }
    if (isElement(node, 'img', 'import-image')) {
      const src = attribute(node, 'src')
      push(
        { ...style, text: '', image: { ...(src ? { src } : {}), alt: attribute(node, 'alt') ?? '' } },
        place,
      )
      return
    }
    const classes = classesOf(node)
    if (classes.includes('show_paper_citations')) {
      const scholar = attribute(node, 'data')
      if (scholar) push({ ...style, text: '', scholar }, place)
      return
    }
    if (isBlock(node)) {
      const inner: Place = {
        depth: place.depth + (isElement(node, 'ul', 'ol') ? 1 : 0),
        tag: isElement(node, 'ul', 'ol', 'tbody', 'thead') ? place.tag : node.tagName,
        classes: [...place.classes, ...classes],
      }
      open = undefined
      const bold = headingLevel(node) !== undefined ? { bold: false } : {}
      for (const child of childrenOf(node)) walk(child, inner, { ...style, ...bold })
      open = undefined
      return
    }
    const next: Omit<Run, 'text'> = { ...style, classes: [...style.classes, ...classes] }
    if (isElement(node, 'strong', 'b')) next.bold = true
    if (isElement(node, 'em', 'i')) next.italic = true
    if (isElement(node, 'code', 'kbd', 'samp', 'tt')) next.code = true
    if (isElement(node, 'sup')) next.raised = true
    if (isElement(node, 'del', 's')) next.struck = true
    if (isElement(node, 'a')) next.href = attribute(node, 'href')
    for (const child of childrenOf(node)) walk(child, place, next)
  }

  const place = { depth: 0, tag: 'p', classes: [] }
  for (const node of nodes) walk(node, place, { classes: [] })
  return lines.map((line) => ({ ...line, runs: trimRuns(line.runs) })).filter(({ runs }) => runs.length > 0)
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
