import { oneLineOf } from '../page/lines.ts'
import {
  childrenOf,
  classesOf,
  element,
  elementsIn,
  headingLevel,
  holdsBlocks,
  isBlock,
  isElement,
  isVisible,
  type Node,
  rawText,
} from '../page/tree.ts'
import { isYearLabel, leadingPeriod, wholePeriod } from './dates.ts'

/** One thing of a section: a list item, a box, a paragraph, a row of a table, and what belongs to it. */
export type Item = {
  nodes: Node[]
  /** Headings inside the section that it stands under. */
  groups: string[]
  draft: boolean
  /** Whether it stood among others of its shape; a paragraph on its own may as well be an introduction. */
  listed: boolean
}

/** Something of a section that holds no items of its own: a heading inside it. */
export type Label = { label: string; nodes: Node[] }

/**
 * Cuts a section into its items and the headings between them, in order.
 *
 * @param options `byYear`: whether a year in bold is such a heading, as over papers; elsewhere it dates what follows
 */
export function itemsOf(nodes: readonly Node[], { byYear }: { byYear: boolean }): (Item | Label)[] {
  const out: (Item | Label)[] = []
  let groups: { level: number; text: string }[] = []

  const item = (inside: readonly Node[], listed: boolean, draft: boolean) => {
    if (inside.some(isVisible))
      out.push({ nodes: [...inside], groups: groups.map(({ text }) => text), draft, listed })
  }
  const label = (node: Node, level: number) => {
    const text = oneLineOf([node])
    groups = [...groups.filter((group) => group.level < level), { level, text }]
    out.push({ label: text, nodes: [node] })
  }

  function walk(list: readonly Node[], draft: boolean): void {
    for (let at = 0; at < list.length; at++) {
      const node = list[at]
      if (!node || !isVisible(node)) continue
      const level = headingLevel(node)
      if (isElement(node, 'import-draft')) walk(node.children, true)
      else if (level !== undefined) {
        const own = belonging(list, at)
        if (leadingOrTrailing(rawText(node)) && !wholePeriod(rawText(node))) {
          item([node, ...own], true, draft)
          at = list.indexOf(own.at(-1) ?? node)
        } else label(node, level)
      } else if (isElement(node, 'ul', 'ol')) {
        for (const child of node.children)
          if (isElement(child, 'li')) item([child], true, draft)
          else if (isVisible(child)) walk([child], draft)
      } else if (isElement(node, 'table')) {
        for (const row of elementsIn(node)) if (isElement(row, 'tr')) item([row], true, draft)
      } else if (isElement(node, 'p')) {
        const next = list.slice(at + 1).find(isVisible)
        if (isBoldLine(node)) {
          const heads = !isDated(node) || (byYear && isYearLabel(rawText(node)))
          if (heads && next && !isElement(next, 'p')) {
            label(node, 7)
            continue
          }
        }
        // A dated paragraph and the undated list under it are one thing.
        const joins = isDated(node) && isElement(next, 'ul', 'ol') && !childrenOf(next).some(isDated)
        if (joins && next) {
          item([node, next], true, draft)
          at = list.indexOf(next)
        } else for (const part of datedParts(node)) item([part], isDated(part), draft)
      } else if (isBlock(node) && holdsBlocks(node) && !isOneThing(node))
        walk(boxedPhrases(childrenOf(node)), draft)
      else item([node], isOneThing(node), draft)
    }
  }
  walk(nodes, false)
  return out
}

/** What stands between a heading and the next one. */
function belonging(list: readonly Node[], at: number): Node[] {
  const rest = list.slice(at + 1)
  const end = rest.findIndex((node) => headingLevel(node) !== undefined)
  return (end === -1 ? rest : rest.slice(0, end)).filter(isVisible)
}

function leadingOrTrailing(text: string): boolean {
  return (
    leadingPeriod(text, { bareYear: false }) !== undefined ||
    /\(?[12]\d{3}\s*[-–—~至]\s*\S+\)?$/.test(text.trim())
  )
}

function isDated(node: Node): boolean {
  return leadingPeriod(rawText(node).trim(), { bareYear: false }) !== undefined
}

/** A paragraph that is one bold phrase: a heading by another name. */
function isBoldLine(node: Node): boolean {
  const inside = childrenOf(node).filter(isVisible)
  return inside.length === 1 && isElement(inside[0], 'strong', 'b')
}

/** A paragraph whose lines each begin with a date is one item for each. */
function datedParts(node: Node): Node[] {
  const parts: Node[][] = [[]]
  for (const child of childrenOf(node))
    if (isElement(child, 'br')) parts.push([])
    else parts.at(-1)?.push(child)
  const lines = parts.map((children) => element('p', children)).filter(isVisible)
  return lines.length > 1 && lines.every(isDated) ? lines : [node]
}

const single =
  /(^|[-_])(paper-?box\d?|card|item|entry|row|feature|publication|pub|post|project|award|job|timeline-block)([-_]|$)/i
const many = /(list|grid|feed|group|wrapper|container|items|cards|entries|section|publications|timeline)$/i

/** Whether a box is one thing rather than a box of things. */
function isOneThing(node: Node): boolean {
  if (!isElement(node)) return true
  const inside = node.children.filter(isVisible)
  const classes = classesOf(node)
  const repeated = sameShape(inside)
  if (isElement(node, 'details', 'blockquote')) return false
  if (isElement(node, 'article', 'tr', 'li')) return !repeated || classes.some((name) => single.test(name))
  if (classes.some((name) => single.test(name) && !many.test(name))) return true
  if (classes.some((name) => many.test(name))) return false
  if (
    inside.some(
      (child) =>
        isElement(child, 'ul', 'ol', 'article', 'table', 'details') || headingLevel(child) !== undefined,
    )
  )
    return false
  return !repeated && inside.length > 1
}

/** Whether two or more of the children are boxes that look alike. */
function sameShape(nodes: readonly Node[]): boolean {
  const shapes = nodes.flatMap((node) =>
    isElement(node, 'div', 'article', 'li', 'section', 'a')
      ? [`${node.tagName}.${classesOf(node).join('.')}`]
      : [],
  )
  return new Set(shapes).size < shapes.length && nodes.filter(holdsBlocks).length >= 2
}

/** Phrases between blocks are a paragraph: words that a picture parts are still one line. */
function boxedPhrases(nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  let open: Node[] | undefined
  for (const node of nodes) {
    if (isBlock(node)) {
      open = undefined
      out.push(node)
    } else if (open) open.push(node)
    else if (isVisible(node)) {
      open = [node]
      out.push(element('p', open))
    }
  }
  return out
}
