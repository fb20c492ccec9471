import { isNode, isScalar, type Node, visit } from 'yaml'

/** Facts that were left open: by a template, by hand, or by a form that writes every field it has. */

/**
 * `key:` without a value is how templates leave a fact open, and how forms write one that was not filled in, a group of them
 * included: the same as no key, at any depth.
 */
export function withoutEmpty(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => !isEmpty(child))
      .map(([key, child]) => [key, withoutEmptyInside(child)]),
  )
}

function withoutEmptyInside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyInside)
  return typeof value === 'object' && value !== null ? withoutEmpty(value) : value
}

/** Whether nothing was filled in; a list without items says that there is none. */
function isEmpty(value: unknown): boolean {
  if (value === '' || value === null) return true
  if (typeof value !== 'object' || Array.isArray(value)) return false
  return Object.values(value).every((child) => isEmpty(child) || (Array.isArray(child) && child.length === 0))
}

/** Takes rows that were left empty out of every list of a document; the others keep their lines. */
export function dropEmptyItems(contents: Node): void {
  visit(contents, {
    Seq: (_, list) => {
      list.items = list.items.filter(holdsSomething)
    },
  })
}

/** Whether an item of a list is more than a row of a form that was left empty; a bare "-" is an item that was forgotten. */
function holdsSomething(item: unknown): boolean {
  if (isScalar(item) && item.type === 'PLAIN' && item.value === '') return true
  return !isNode(item) || !isEmpty(item.toJSON())
}
