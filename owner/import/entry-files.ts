import { slugify } from '../../lib/content/collection.ts'
import { type Fact, formatEntry } from '../entry-file.ts'
import type { AccountedFile } from './account.ts'
import { type NewEntry, textsIn } from './entry.ts'

/** New entries as files: a name for each, and an order where their dates leave it open. */

const fallback: Record<NewEntry['of'], string> = {
  news: 'item',
  publications: 'paper',
  education: 'education',
  experience: 'position',
  teaching: 'course',
  activities: 'service',
  awards: 'award',
  talks: 'talk',
  sections: 'section',
}

/** An entry, and the item of the page that it came from; the entry itself where it came alone. */
export type Placed = { entry: NewEntry; origin: object }

/** The files of entries, which come in the order of the page. */
export function entryFiles(placed: readonly Placed[]): AccountedFile[] {
  const taken = new Set<string>()
  const orders = ordersOf(placed.map(({ entry }) => entry))
  return placed.map(({ entry, origin }) => {
    const folder = `content/${entry.of}`
    const path = `${folder}/${freeName(nameOf(entry), (name) => !taken.has(`${folder}/${name}`))}`
    taken.add(path)
    const { draft, facts, body, spent, assembled } = entry
    const [head, rest] = split(facts)
    const text = formatEntry(
      { ...(draft ? { draft: true } : {}), ...head, order: orders.get(entry), ...rest },
      body,
    )
    return { path: `${path}.md`, bytes: new TextEncoder().encode(text), spent, origin, assembled }
  })
}

/** Dates stand before `order`, as in hand-written entries. */
function split(facts: NewEntry['facts']): [Record<string, Fact>, Record<string, Fact>] {
  const first = ['date', 'start', 'end']
  const entries = Object.entries(facts)
  return [
    Object.fromEntries(entries.filter(([key]) => first.includes(key))),
    Object.fromEntries(entries.filter(([key]) => !first.includes(key))),
  ]
}

function nameOf({ of, name, facts }: NewEntry): string {
  const date = of === 'news' || of === 'awards' || of === 'talks' ? String(facts.date) : ''
  // A paper is known by what stands before its colon.
  const short = of === 'publications' && /^[^:]{2,30}:/.test(name) ? name.slice(0, name.indexOf(':')) : name
  const words = slugify(short)
  const plain =
    words === 'entry' && !/entry/i.test(short)
      ? fallback[of]
      : words
          .split('-')
          .slice(0, of === 'publications' ? 8 : 6)
          .join('-')
          .slice(0, 60)
          .replace(/-$/, '')
  return [date, plain].filter(Boolean).join('-')
}

/** The name, or the name with the first number that makes it free. */
export function freeName(name: string, isFree: (name: string) => boolean): string {
  if (isFree(name)) return name
  let number = 2
  while (!isFree(`${name}-${number}`)) number += 1
  return `${name}-${number}`
}

/** A place for each entry whose date another one of its collection has too: as on the page. */
function ordersOf(entries: readonly NewEntry[]): Map<NewEntry, number> {
  const orders = new Map<NewEntry, number>()
  const groups = new Map<string, NewEntry[]>()
  for (const entry of entries) {
    const key = `${entry.of} ${dateOf(entry)}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  for (const group of groups.values())
    if (group.length > 1) for (const [index, entry] of group.entries()) orders.set(entry, index + 1)
  return orders
}

function dateOf({ of, facts }: NewEntry): string {
  if (of === 'activities' || of === 'sections') return ''
  if (of === 'publications') return [facts.year, facts.month].flatMap(textsIn).join('-')
  return textsIn(facts.date ?? facts.start).join('')
}
