import { proseMarkdown } from './entries/prose-markdown.ts'
import { readSection, type Understood } from './entries/read-section.ts'
import type { NewEntry, Reading } from './entry.ts'
import type { Placed } from './entry-files.ts'
import { type Kind, kindsOf } from './page/heading-kinds.ts'
import type { OldSection } from './page/sections.ts'
import { element, elementsIn, isElement, type Node, textNode } from './page/tree.ts'

/** What became of a section of the old page. */
export type SectionReport = {
  page: string
  title: string
  /** The collection, `about`, or `sections` for a free one. */
  of: string
  /** Items that became entries, and things that stayed prose. */
  recognised: number
  prose: number
  draft: boolean
}

/** A section of the new page: of a collection, of the text about the owner, or of one free section. */
type PlannedSection = { of: Kind | 'about' | NewEntry; ids: string[]; title?: string }

/** The new site, not yet files. */
export type SitePlan = {
  placed: Placed[]
  sections: PlannedSection[]
  about: string
  report: SectionReport[]
  /** Headings with nothing under them. */
  empty: string[]
}

type Source = OldSection & { page: string }

/** Decides what each section of the old pages becomes. */
export function planSite(sources: readonly Source[], reading: Reading): SitePlan {
  const plan: SitePlan = { placed: [], sections: [], about: '', report: [], empty: [] }
  const about: Node[] = []
  let origin = 0

  const families = new Map<object, number>()
  const place = (entry: NewEntry) => {
    const known = entry.family && families.get(entry.family)
    plan.placed.push({ entry, origin: known ?? origin })
    if (known !== undefined) return
    if (entry.family) families.set(entry.family, origin)
    origin += 1
  }
  const free = (title: string, ids: readonly string[], nodes: readonly Node[], draft: boolean): boolean => {
    const body = proseMarkdown(nodes).replace(/(\n\n---)+$/, '')
    if (body === '') return false
    const entry: NewEntry = { of: 'sections', name: title, facts: { title }, body, spent: [], draft }
    place(entry)
    plan.sections.push({ of: entry, ids: [...ids], title })
    return true
  }
  const report = (source: Source, of: string, recognised: number, prose: number) =>
    plan.report.push({
      page: source.page,
      title: source.title ?? '',
      of,
      recognised,
      prose,
      draft: source.draft,
    })

  for (const source of withTargets(sources)) {
    const title = source.title ?? ''
    const isName =
      plan.sections.every(({ of }) => of === 'about') &&
      reading.owner.names.some((own) => title.startsWith(own))
    if ((source.about || isName) && !source.draft) {
      const planned = plan.sections.find(({ of }) => of === 'about')
      if (planned) {
        planned.ids.push(...source.ids)
        if (title !== '' && title !== reading.owner.name) {
          if (about.length === 0 && planned.title === undefined) planned.title = title
          else about.push(element('h3', [textNode(title)]))
        }
      } else
        plan.sections.push({
          of: 'about',
          ids: [...source.ids],
          ...(title === '' || title === reading.owner.name ? {} : { title }),
        })
      about.push(...source.nodes)
      report(source, 'about', 0, 1)
      continue
    }
    const found =
      source.kinds.length > 0
        ? readSection(source.nodes, source.kinds, { ...reading, heading: title }, source.draft)
        : undefined
    if (!found) {
      if (free(title, source.ids, source.nodes, source.draft)) report(source, 'sections', 0, 1)
      else if (source.kinds[0] !== undefined && !plan.sections.some(({ of }) => of === source.kinds[0]))
        // A heading that waits for its first entry.
        plan.sections.push({ of: source.kinds[0], ids: source.ids, title })
      else if (!source.draft) plan.empty.push(title)
      continue
    }
    placeFound(source, found)
    const prose = found.prose.length > 0 && free(continued(title), [], found.prose, source.draft)
    free(`${continued(title)} – draft`, [], found.draftProse, true)
    report(
      source,
      source.kinds.join(' + '),
      found.recognised,
      found.items - found.recognised + (prose && found.items === found.recognised ? 1 : 0),
    )
  }
  plan.about = proseMarkdown(about)
  // A site has sections, even one with nothing to show in them.
  if (plan.sections.length === 0) plan.sections.push({ of: 'about', ids: [] })
  return plan

  function placeFound(source: Source, { entries }: Understood): void {
    for (const entry of entries) place(entry)
    const kinds = source.kinds.filter((kind) => entries.some(({ of }) => of === kind))
    for (const [index, kind] of kinds.entries()) {
      const title = kinds.length > 1 ? partOf(source.title ?? '', kind) : (source.title ?? '')
      const planned = plan.sections.find(({ of }) => of === kind)
      if (!planned) plan.sections.push({ of: kind, ids: index === 0 ? source.ids : [], title })
      else if (!source.draft) {
        // One collection stands in one place: it bears both headings.
        planned.title = [planned.title, title].filter(Boolean).join(' · ')
        planned.ids.push(...source.ids)
      }
    }
  }
}

/** The half of "Education and Experience" that names a kind. */
function partOf(title: string, kind: Kind): string {
  const parts = title.split(/\s+and\s+|\s*[&＆/]\s*|[与和及、]/i)
  return parts.find((part) => kindsOf(part).includes(kind)) ?? title
}

function continued(title: string): string {
  return /\p{Script=Han}/u.test(title) && !/[a-z]/i.test(title) ? `${title}（续）` : `${title} (continued)`
}

/** Links to places of the page that are no section's are words. */
function withTargets(sources: readonly Source[]): Source[] {
  const ids = new Set(sources.flatMap((source) => source.ids))
  const keep = (nodes: readonly Node[]): Node[] =>
    nodes.map((node) => {
      if (!isElement(node)) return node
      const href = node.properties.href
      const children = keep(node.children)
      if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('#') && !ids.has(href.slice(1)))
        return { ...element('span', children), children }
      return { ...node, children }
    })
  const hasFragments = (nodes: readonly Node[]) =>
    nodes.some((node) =>
      [...elementsIn(node)].some(({ properties }) => String(properties.href ?? '').startsWith('#')),
    )
  return sources.map((source) =>
    hasFragments(source.nodes) ? { ...source, nodes: keep(source.nodes) } : source,
  )
}
