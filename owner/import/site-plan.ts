import { proseMarkdown } from './entries/markdown/prose.ts'
import { readSection, type Understood } from './entries/read-section.ts'
import type { NewEntry, Reading } from './entry.ts'
import type { Placed } from './entry-files.ts'
import { type Kind, kindsOf } from './page/heading-kinds.ts'
import type { OldSection } from './page/sections.ts'
import {
  childrenOf,
  element,
  elementsIn,
  headingLevel,
  isElement,
  type Node,
  rawText,
  textNode,
} from './page/tree.ts'

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
  for (const source of withTargets(sources))
    if (isAbout(source, plan, reading) && !source.draft) placeAbout(source, about, plan, reading)
    else placeSection(source, plan, reading)
  plan.about = proseMarkdown(about)
  // A site has sections, even one with nothing to show in them.
  if (plan.sections.length === 0) plan.sections.push({ of: 'about', ids: [] })
  return plan
}

/** The plan with papers that stand on no page but in a file of their own, under one heading, at the end of those there are. */
export function withPapers(plan: SitePlan, papers: readonly NewEntry[], page: string): SitePlan {
  if (papers.length === 0) return plan
  const title = 'Publications'
  const isThere = plan.sections.some(({ of }) => of === 'publications')
  return {
    ...plan,
    placed: [...plan.placed, ...papers.map((entry) => ({ entry, origin: entry }))],
    sections: isThere
      ? plan.sections
      : [...plan.sections, { of: 'publications', ids: ['publications'], title }],
    report: [
      ...plan.report,
      { page, title, of: 'publications', recognised: papers.length, prose: 0, draft: false },
    ],
  }
}

function placeEntry(entry: NewEntry, plan: SitePlan): void {
  plan.placed.push({ entry, origin: entry.family ?? entry })
}

/** A section is about the owner where it says so, and at the beginning where its heading is the owner's name. */
function isAbout({ about, title = '' }: Source, plan: SitePlan, { owner }: Reading): boolean {
  return (
    about ||
    (plan.sections.every(({ of }) => of === 'about') && owner.names.some((own) => title.startsWith(own)))
  )
}

function placeAbout(source: Source, about: Node[], plan: SitePlan, { owner }: Reading): void {
  const { title = '' } = source
  const isTitled = title !== '' && title !== owner.name
  const planned = plan.sections.find(({ of }) => of === 'about')
  if (!planned) plan.sections.push({ of: 'about', ids: [...source.ids], ...(isTitled && { title }) })
  else {
    planned.ids.push(...source.ids)
    if (isTitled && about.length === 0 && planned.title === undefined) planned.title = title
    else if (isTitled) about.push(element('h3', [textNode(title)]))
  }
  about.push(...source.nodes)
  plan.report.push(reportOf(source, 'about', 0, 1))
}

/** A section becomes entries of the collections it is of, and what is not understood of it text behind them. */
function placeSection(source: Source, plan: SitePlan, reading: Reading): void {
  const { title = '', kinds, draft } = source
  const waiting = headingsAlone(source.nodes)
  const nodes = waiting ? [] : source.nodes
  if (!draft) plan.empty.push(...(waiting ?? []))
  const found =
    kinds.length > 0 ? readSection(nodes, kinds, { ...reading, heading: title }, draft) : undefined
  if (!found) {
    if (placeText(title, source.ids, nodes, draft, plan)) plan.report.push(reportOf(source, 'sections', 0, 1))
    else if (kinds[0] !== undefined && !plan.sections.some(({ of }) => of === kinds[0]))
      // A heading that waits for its first entry.
      plan.sections.push({ of: kinds[0], ids: source.ids, title })
    else if (!draft) plan.empty.push(title)
    return
  }
  placeFound(source, found, plan)
  const prose = found.prose.length > 0 && placeText(continued(title), [], found.prose, draft, plan)
  placeText(`${continued(title)} – draft`, [], found.draftProse, true, plan)
  const left = found.items - found.recognised
  plan.report.push(
    reportOf(source, kinds.join(' + '), found.recognised, left + (prose && left === 0 ? 1 : 0)),
  )
}

/** The headings, and ornaments, of what has nothing else, as where a plugin lists the papers of each kind; else undefined. */
function headingsAlone(nodes: readonly Node[]): string[] | undefined {
  const said: string[] = []
  const isEmpty = (node: Node): boolean => {
    const isHeading = headingLevel(node) !== undefined
    if (isElement(node) && !isHeading) return !isElement(node, 'img') && childrenOf(node).every(isEmpty)
    const text = rawText(node).replace(/\s+/g, ' ').trim()
    if (text !== '') said.push(text)
    return isHeading || !/[\p{L}\p{N}]/u.test(text)
  }
  return nodes.every(isEmpty) && said.length > 0 ? said : undefined
}

/** Text as a section of its own. Answers whether there was any. */
function placeText(
  title: string,
  ids: readonly string[],
  nodes: readonly Node[],
  draft: boolean,
  plan: SitePlan,
): boolean {
  const body = proseMarkdown(nodes).replace(/(\n\n---)+$/, '')
  if (body === '') return false
  const entry: NewEntry = { of: 'sections', name: title, facts: { title }, body, spent: [], draft }
  placeEntry(entry, plan)
  plan.sections.push({ of: entry, ids: [...ids], title })
  return true
}

function placeFound(source: Source, { entries }: Understood, plan: SitePlan): void {
  const { sections } = plan
  for (const entry of entries) placeEntry(entry, plan)
  const kinds = source.kinds.filter((kind) => entries.some(({ of }) => of === kind))
  for (const [index, kind] of kinds.entries()) {
    const title = kinds.length > 1 ? partOf(source.title ?? '', kind) : (source.title ?? '')
    const planned = sections.find(({ of }) => of === kind)
    if (!planned) sections.push({ of: kind, ids: index === 0 ? source.ids : [], title })
    else if (!source.draft) {
      // One collection stands in one place: it bears both headings.
      planned.title = [planned.title, title].filter(Boolean).join(' · ')
      planned.ids.push(...source.ids)
    }
  }
}

function reportOf(
  { page, title = '', draft }: Source,
  of: string,
  recognised: number,
  prose: number,
): SectionReport {
  return { page, title, of, recognised, prose, draft }
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
