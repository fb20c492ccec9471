import type { List, ListItem, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Puts a list that is set in by one or two spaces below a numbered item into that item, in a freshly parsed tree. Most editors
 * do so, and people write it; CommonMark, which wants as many spaces as number and dot take, ends the numbered list there and
 * begins a second one behind it.
 */
export function nestLists(tree: Root): void {
  visit(tree, 'list', (list, index, parent) => {
    if (!parent || index === undefined || !list.ordered) return
    nestItems(list)
    for (let next = parent.children[index + 1]; next?.type === 'list'; next = parent.children[index + 1]) {
      const last = list.children.at(-1)
      if (last && columnOf(next) > columnOf(list)) last.children.push(next)
      else if (next.ordered && next.start === (list.start ?? 1) + list.children.length && nests(last))
        list.children.push(...next.children)
      else return
      parent.children.splice(index + 1, 1)
    }
  })
}

/** Numbered items that are set in below another are a list of their own, and not the next of the same. */
function nestItems(list: List): void {
  // A list that is made here has no place of its own.
  const column = columnOf(list.children[0] ?? list)
  const outer: ListItem[] = []
  let inner: List | undefined
  for (const item of list.children) {
    const above = outer.at(-1)
    if (!above || columnOf(item) < column + 2) {
      outer.push(item)
      inner = undefined
    } else if (inner) inner.children.push(item)
    else {
      inner = { type: 'list', ordered: true, start: 1, spread: false, children: [item] }
      above.children.push(inner)
    }
  }
  list.children = outer
}

const nests = (item: ListItem | undefined) => item?.children.at(-1)?.type === 'list'

const columnOf = ({ position }: List | ListItem) => position?.start.column ?? 1
