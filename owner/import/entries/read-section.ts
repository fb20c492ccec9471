import { type NewEntry, type Reading, wordsOfEntry } from '../entry.ts'
import { hrefsOfEntry, hrefsOfNodes } from '../hrefs.ts'
import type { Kind } from '../page/heading-kinds.ts'
import { linesOf, oneLineOf, textOfRuns } from '../page/lines.ts'
import { childrenOf, element, isBlock, isElement, type Node } from '../page/tree.ts'
import { readPublication } from '../papers/publication.ts'
import { WordCount, wordsOf } from '../words.ts'
import { mergeActivities, readActivity } from './activity.ts'
import { readAward } from './award.ts'
import { readEducation, readExperience } from './career.ts'
import { readCourses } from './course.ts'
import { isYearLabel } from './dates.ts'
import { type Item, itemsOf, type Label } from './items.ts'
import { readNews } from './news.ts'
import { readTalk } from './talk.ts'

/** A section as it was understood: its entries, and what of it stays prose. */
export type Understood = {
  entries: NewEntry[]
  /** What was not understood, in the page's order, with the headings it stood under. */
  prose: Node[]
  /** The same of what was commented out. */
  draftProse: Node[]
  /** Items in all, and how many of them became entries. */
  items: number
  recognised: number
}

type Reader = (item: Item, reading: Reading) => NewEntry[] | undefined

const one = (entry: NewEntry | undefined) => (entry ? [entry] : undefined)
const readers: Record<Kind, Reader> = {
  news: (item) => one(readNews(item)),
  publications: (item, reading) => one(readPublication(item, reading)),
  education: (item) => one(readEducation(item)),
  experience: (item, reading) => one(readExperience(item, reading)),
  teaching: (item) => readCourses(item),
  activities: (item) => readActivity(item),
  awards: (item) => readAward(item),
  talks: (item) => one(readTalk(item)),
}

/**
 * Reads what stands under a heading as entries of the kinds that the heading names.
 *
 * @param draft whether the whole section was commented out
 * @returns undefined when most of it was not understood: it stays as it is then
 */
export function readSection(
  nodes: readonly Node[],
  kinds: readonly Kind[],
  reading: Reading,
  draft: boolean,
): Understood | undefined {
  const parts = itemsOf(nodes, { byYear: kinds.includes('publications') })
  const entries: NewEntry[] = []
  const prose: Node[] = []
  const draftProse: Node[] = []
  let items = 0
  let recognised = 0
  let labels: { label: string; nodes: Node[]; entries: NewEntry[]; placed: boolean }[] = []
  const all: typeof labels = []
  for (let part = parts.shift(); part; part = parts.shift()) {
    if ('label' in part) {
      const label = { label: part.label, nodes: part.nodes, entries: [], placed: false }
      all.push(label)
      labels = [...labels, label]
      continue
    }
    const item = draft ? { ...part, draft: true } : part
    const found = understand(item, kinds, reading)
    const inside = found ? undefined : itemsUnder(part)
    if (inside) {
      parts.unshift(...inside)
      continue
    }
    if (!item.draft || draft) {
      if (part.listed || found) items += 1
      if (found) recognised += 1
    }
    labels = labels.filter(({ label }) => part.groups.includes(label))
    if (found) {
      entries.push(...found)
      for (const label of labels) label.entries.push(...found)
    } else {
      const target = item.draft && !draft ? draftProse : prose
      for (const label of labels.filter(({ placed }) => !placed)) {
        label.placed = true
        if (!(item.draft && !draft)) target.push(...label.nodes)
      }
      target.push(...part.nodes.map(asListItem))
    }
  }
  if (entries.length === 0 || recognised * 2 < items) return undefined
  for (const label of all.filter(({ placed }) => !placed)) placeLabel(label, prose)
  const merged = kinds.includes('activities') ? mergeActivities(entries) : entries
  return { entries: merged, prose: joinLists(prose), draftProse: joinLists(draftProse), items, recognised }
}

/** A heading all of whose items became entries: papers have it as a topic, a year is theirs, others say it in the first one. */
function placeLabel(
  { label, nodes, entries }: { label: string; nodes: Node[]; entries: NewEntry[] },
  prose: Node[],
): void {
  const [first] = entries
  // A topic or a year leads nowhere: a heading with a link stays one.
  if (!first || hrefsOfNodes(nodes).length > 0) {
    prose.push(...nodes)
    return
  }
  const year = isYearLabel(label) ? /\d{4}/.exec(label)?.[0] : undefined
  if (year && entries.some((entry) => wordsOfEntry(entry).includes(year))) {
    // Their own lines may say it once more.
    first.spent = [...first.spent, year]
    return
  }
  if (first.of === 'publications' || first.of === 'activities') {
    const words = new WordCount(wordsOfEntry(first))
    if (words.lacking(wordsOf(label).filter((word) => /[\p{L}\p{N}]/u.test(word))).length === 0) return
  }
  first.body = [label, first.body].filter(Boolean).join('\n\n')
}

/** The parts of an item that only names what the list inside it holds: `- Scholarships` over a list of them. */
function itemsUnder({ nodes, groups, draft }: Item): (Item | Label)[] | undefined {
  const [node] = nodes
  if (nodes.length !== 1 || !isElement(node, 'li')) return undefined
  const lists = node.children.filter((child) => isElement(child, 'ul', 'ol'))
  const head = node.children.filter((child) => !isElement(child, 'ul', 'ol'))
  const label = oneLineOf(head)
  if (lists.length === 0 || label === '' || /\d|[.。]$/.test(label)) return undefined
  const named = element('p', [
    element(
      'strong',
      head.flatMap((child) => (isElement(child, 'p') ? child.children : [child])),
    ),
  ])
  const items = lists.flatMap(childrenOf).filter((child) => isElement(child, 'li'))
  return [
    { label, nodes: [named] },
    ...items.map((inner) => ({ nodes: [inner], groups: [...groups, label], draft, listed: true })),
  ]
}

function understand(item: Item, kinds: readonly Kind[], reading: Reading): NewEntry[] | undefined {
  for (const kind of kinds) {
    const notes: string[] = []
    const found = readers[kind](item, { ...reading, note: (text) => notes.push(text) })
    if (!found || !saysAll(item, found)) continue
    for (const note of notes) reading.note(note)
    return found.map((entry) => ({ ...entry, family: item }))
  }
  return undefined
}

/** Whether entries say every word of an item, and lead everywhere it led. Whoever reads an item is not trusted with that. */
function saysAll(item: Item, entries: readonly NewEntry[]): boolean {
  const said = new WordCount(entries.flatMap(wordsOfEntry))
  const words = linesOf(item.nodes).flatMap(({ runs }) => wordsOf(textOfRuns(runs)))
  if (said.lacking(words).length > 0) return false
  const links = new Set(entries.flatMap(hrefsOfEntry))
  return hrefsOfNodes(item.nodes).every((href) => links.has(href))
}

function asListItem(node: Node): Node {
  if (!isBlock(node)) return element('p', [node])
  return isElement(node, 'tr')
    ? {
        ...node,
        tagName: 'p',
        children: node.children.flatMap((cell) => [
          cell.type === 'element' ? { ...cell, tagName: 'span' } : cell,
          { type: 'text' as const, value: ' ' },
        ]),
      }
    : node
}

/** List items that lost their list get one. */
function joinLists(nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (!isElement(node, 'li')) out.push(node)
    else if (isElement(last, 'ul') && last.properties.dataJoined === true) last.children.push(node)
    else out.push({ type: 'element', tagName: 'ul', properties: { dataJoined: true }, children: [node] })
  }
  return out
}
