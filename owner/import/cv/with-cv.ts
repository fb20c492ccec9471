import { inlineMarkdown } from '../entries/markdown/lines.ts'
import { proseMarkdown } from '../entries/markdown/prose.ts'
import type { NewEntry } from '../entry.ts'
import type { ReadText } from '../other-templates/collections.ts'
import { plainLine } from '../other-templates/plain-line.ts'
import { asSample } from '../other-templates/samples.ts'
import { kindsOf } from '../page/heading-kinds.ts'
import { linesOf } from '../page/lines.ts'
import type { SectionReport, SitePlan } from '../site-plan.ts'
import { type CvKind, type ReadCvText, readItem } from './item.ts'
import { isFacts, lineOf, named, type Said } from './said.ts'
import type { CvSection, ShownCv } from './shown.ts'

/** Words of the template's samples, which stay in many files whose owners wrote only the rest. */
const sampleWords =
  /\b((Sub-)?description \d\.|Hobby 1, Hobby 2|Topic \d\.|Y{4}\b|Palmer Physical Laboratory|Matteucci Medal)|year: 2029|^title: <a href="[^"]*\/al-folio">al-folio<\/a>/i

/** Before it nobody was anything who has a home page; Albert Einstein, of whom al-folio's sample is, was. */
const firstYear = 1940

/**
 * The plan with what a curriculum vitae says besides the pages: entries of education, experience and awards, and under
 * its heading as text whatever of a section is none of them. A section that a page has too is the page's.
 *
 * @returns the plan, what became of the file, and in words what stays behind
 */
export function withCv(
  plan: SitePlan,
  cv: ShownCv | undefined,
  readText: ReadText,
): { plan: SitePlan; uses: { path: string; use: string }[]; left: string[] } {
  if (!cv) return { plan, uses: [], left: [] }
  const { path } = cv
  const read: ReadCvText = {
    line: (text) => lineOfMarkdown(readText({ path, data: {}, text: unmarked(text) }).nodes),
    prose: (text) => proseMarkdown(readText({ path, data: {}, text }).nodes),
  }
  const made: SitePlan = {
    ...plan,
    placed: [...plan.placed],
    sections: plan.sections.map((section) => ({ ...section })),
    report: [...plan.report],
  }
  const left = [...cv.left]
  for (const section of cv.sections) {
    const title = plainLine(section.title)
    if (title === '') {
      left.push(`${path}: a section without a title: ${section.items.map(named).join('; ')}`)
      continue
    }
    const isThere = plan.report.some((other) => !other.draft && isOf(other, title))
    const items = section.items.filter((item) => !isSample(item))
    const samples = section.items.filter((item) => !items.includes(item))
    left.push(...samples.map((item) => `${path}: ${title}: ${asSample}: ${named(item)}`))
    if (isThere) left.push(...items.map((item) => `${path}: ${title}, which a page says too: ${named(item)}`))
    else left.push(...place({ title, items }, path, made, read))
  }
  const taken = made.report.length - plan.report.length
  const use = `${taken} of its ${cv.sections.length} sections are sections of the home page`
  return { plan: made, uses: cv.sections.length > 0 ? [{ path, use }] : [], left }
}

/** Puts a section into the plan. Answers in words what has no place. */
function place({ title, items }: CvSection, path: string, plan: SitePlan, read: ReadCvText): string[] {
  const kind = kindOf(title)
  const found = items.map((item) => ({ item, ...readItem(item, kind, read) }))
  const entries = found.flatMap((one) => one.entries)
  const text = found.flatMap((one) => (one.text === '' ? [] : one.text))
  const put = (entry: NewEntry) => plan.placed.push({ entry, origin: entry })
  for (const entry of entries) put(entry)
  const planned = plan.sections.find(({ of }) => of === kind)
  if (kind && entries.length > 0) {
    if (!planned) plan.sections.push({ of: kind, ids: [], title })
    else if (!same(planned.title ?? title, title))
      // One collection stands in one place: it bears both headings.
      planned.title = `${planned.title} · ${title}`
  }
  if (text.length > 0) {
    const heading = entries.length > 0 ? `${title} (continued)` : title
    const body = text.join('\n')
    const entry = { of: 'sections' as const, name: heading, facts: { title: heading }, body }
    const section: NewEntry = { ...entry, spent: [], draft: false }
    put(section)
    plan.sections.push({ of: section, ids: [], title: heading })
  }
  if (entries.length + text.length > 0)
    plan.report.push({
      page: path,
      title,
      of: entries.length > 0 && kind ? kind : 'sections',
      recognised: entries.length,
      prose: text.length,
      draft: false,
    })
  return found.flatMap(({ item, left }) => left.map((fact) => `${path}: ${title}: ${nameOf(item)}${fact}`))
}

/** The collection that a heading names, where its items can be entries of one. */
function kindOf(title: string): CvKind | undefined {
  if (same(title, 'Volunteer')) return 'experience'
  const [kind, other] = kindsOf(title)
  return other === undefined && (kind === 'education' || kind === 'experience' || kind === 'awards')
    ? kind
    : undefined
}

/** Whether a section of a page is about what a heading names. */
function isOf({ of, title }: SectionReport, heading: string): boolean {
  const kind = kindOf(heading)
  const kinds: string[] = [...of.split(' + '), ...kindsOf(title)]
  return same(title, heading) || (kind !== undefined && kinds.includes(kind))
}

function isSample(item: Said): boolean {
  if (sampleWords.test(named(item))) return true
  const dates = isFacts(item)
    ? Object.entries(item).flatMap(([key, date]) => (/year|date/i.test(key) ? lineOf(date) : []))
    : []
  const years = dates.flatMap((date) => date.match(/\b\d{4}\b/g) ?? []).map(Number)
  return years.length > 0 && Math.max(...years) < firstYear
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** What an item is called, before a fact of it. */
function nameOf(item: Said): string {
  const [first] = named(item).split('; ')
  return first ? `${first.replace(/^\w+: /, '')}: ` : ''
}

function lineOfMarkdown(nodes: Parameters<typeof linesOf>[0]): string {
  return inlineMarkdown(
    linesOf(nodes).flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: ' ', classes: [] }, ...runs])),
  )
}

/** A line that begins no list, heading or quote: `1. Prize` is a prize. */
function unmarked(text: string): string {
  return text.replace(/^(\d+)(?=[.)]\s)/, '$1\\').replace(/^(?=[-+*#>|]\s)/, '\\')
}
