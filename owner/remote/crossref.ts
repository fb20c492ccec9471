import { readDoi } from '../../lib/content/identifiers.ts'
import { messageOf } from '../../lib/message-of.ts'
import { nameParts } from '../../lib/publications/bibliography/person-names.ts'
import { lacking } from '../../lib/scholar/lacking.ts'
import { fieldsOf, toCount, toText } from '../../lib/scholar/statistics.ts'
import { hasAnswered } from '../../lib/services/refusal.ts'
import { inlineMarkdownOf, markdownOfJats, wordsOf } from './markup.ts'
import type { Services } from './services.ts'
import type { Work } from './work.ts'

/**
 * Asks Crossref for a work (REST API, `/works/{doi}`; api.crossref.org/swagger-ui).
 *
 * @throws Error in one line: unknown there, no usable answer
 */
export async function fetchCrossref(doi: string, services: Services): Promise<Work> {
  let json: unknown
  try {
    json = await services.crossref.json(`/works/${encodeURIComponent(doi)}`)
  } catch (error) {
    if (hasAnswered(error, 404))
      throw new Error(
        `Crossref does not know ${doi}; it may be mistyped, or registered elsewhere (DataCite, for instance): then use npm run new -- publication`,
      )
    throw error
  }
  return reshapeCrossref(fieldsOf(json).message, doi)
}

/** How many DOIs one question may name. */
const batchSize = 20

/** DOIs in lower case, with that of the notice of retraction where there is one. */
export type Retractions = Map<string, string | undefined>

/**
 * Which of these DOIs Crossref knows to be retracted, withdrawn or removed (`updated-by`, which includes Retraction Watch).
 *
 * @param found is filled, so that what was found before a failure is known after it
 * @throws Error in one line that says how many were asked for before
 */
export async function retractedAtCrossref(
  dois: readonly string[],
  { crossref }: Services,
  found: Retractions = new Map(),
): Promise<Retractions> {
  const note = (value: unknown) => {
    const work = fieldsOf(value)
    const doi = toText(work.DOI)?.toLowerCase()
    const notice = noticeIn(work, withdrawing)
    if (doi && notice) found.set(doi, notice.doi)
  }
  // A comma parts two filters, and some old DOIs have one.
  const together = dois.filter((doi) => !doi.includes(','))
  let asked = 0
  try {
    for (let start = 0; start < together.length; start += batchSize) {
      const batch = together.slice(start, start + batchSize)
      const filter = batch.map((doi) => `doi:${doi}`).join(',')
      const json = await crossref.json('/works', { filter, rows: String(batchSize) })
      const { message } = fieldsOf(json)
      const { items } = fieldsOf(message)
      if (!Array.isArray(items)) throw lacking('Crossref: expected a list "items"', 'items', message)
      items.forEach(note)
      asked += batch.length
    }
    for (const doi of dois.filter((one) => one.includes(','))) {
      note(fieldsOf(await crossref.json(`/works/${encodeURIComponent(doi)}`)).message)
      asked += 1
    }
  } catch (error) {
    if (asked === 0) throw error
    const reason = messageOf(error)
    throw new Error(`${reason} (${asked} of ${dois.length} DOIs were asked for before)`)
  }
  return found
}

/** Crossref's types that are exactly one of ours; a paper in proceedings may be of a workshop. */
const kinds: Record<string, string> = {
  'journal-article': 'journal',
  'proceedings-article': 'conference',
  'book-chapter': 'chapter',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  dissertation: 'thesis',
  report: 'report',
}

/**
 * Turns Crossref's work into ours; what cannot be read is left out.
 *
 * @throws Error in one line where there is no title
 */
export function reshapeCrossref(json: unknown, doi: string): Work {
  const work = fieldsOf(json)
  const title = firstOf(work.title)
  if (!title) throw lacking(`Crossref: expected a "title" for ${doi}`, 'title', json)
  const subtitle = firstOf(work.subtitle)
  const full = subtitle && !title.includes(subtitle) ? `${title}: ${subtitle}` : title
  const { authors, remark } = authorsOf(work.author)
  const type = toText(work.type) ?? ''
  const container = firstOf(work['container-title'])
  const short = firstOf(work['short-container-title'])
  const event = toText(fieldsOf(work.event).name)
  const isPreprint = type === 'posted-content' && toText(work.subtype) === 'preprint'
  const institution = toText(fieldsOf(listOf(work.institution)[0]).name)
  const host = isPreprint ? (institution ?? toText(work['group-title'])) : institution
  const venue = short ?? container ?? host
  const isWorkshop = /workshop/i.test(`${container} ${event}`)
  const kind = isPreprint ? 'preprint' : isWorkshop ? undefined : kinds[type]
  const { year, month } = dateOf(work)
  const { abstract, leftOut } = abstractOf(work.abstract)
  const published = preprintOf(work)
  const registered = toText(work.DOI)
  return {
    source: 'Crossref',
    title: inlineMarkdownOf(full),
    authors,
    doi: registered && readDoi(registered) === registered ? registered : doi,
    ...(abstract && { abstract }),
    ...(!kind && { inexactType: type }),
    facts: {
      venue: venue && wordsOf(venue),
      venueName: container && short && container !== short ? wordsOf(container) : undefined,
      year,
      month,
      kind,
      volume: toText(work.volume),
      number: toText(work.issue),
      pages: toText(work.page),
      publisher: toText(work.publisher),
    },
    remarks: [
      ...noticesOf(work),
      ...(published ? [`Crossref names where it was published: https://doi.org/${published}`] : []),
      ...(remark ? [remark] : []),
      ...(leftOut ? [leftOut] : []),
    ],
  }
}

/** The abstract; without one that cannot be read, a paper is a paper all the same. */
function abstractOf(jats: unknown): { abstract?: string; leftOut?: string } {
  if (typeof jats !== 'string') return {}
  try {
    return { abstract: markdownOfJats(jats) }
  } catch (error) {
    return { leftOut: `its abstract is left out: ${messageOf(error)}` }
  }
}

function authorsOf(value: unknown): { authors: Work['authors']; remark?: string } {
  const all = listOf(value).map(fieldsOf)
  const authors = all.flatMap(({ given, family, suffix, name }) => {
    const parts = [toText(given), toText(family), toText(suffix)].filter(Boolean)
    const spelling = parts.length > 0 ? parts.join(' ') : toText(name)
    return spelling ? [named(wordsOf(spelling), toText(family))] : []
  })
  const lost = all.length - authors.length
  return {
    authors,
    ...(lost > 0 && { remark: `${lost} of its authors ${lost === 1 ? 'has' : 'have'} no name at Crossref` }),
  }
}

/** A name, with its family name where that is not plain to see. */
function named(name: string, written?: string): Work['authors'][number] {
  const family = written && wordsOf(written)
  const parts = nameParts({ name })
  const seen = 'family' in parts ? [parts.family, `${parts['non-dropping-particle']} ${parts.family}`] : []
  return !family || family === name || seen.includes(family) ? name : { name, family }
}

/** The first day on which it was out, in print or not (`published`), as far as it is known. */
function dateOf(work: Record<string, unknown>): { year?: number; month?: number } {
  const parts = listOf(fieldsOf(work.published ?? work.issued)['date-parts'])[0]
  const [year, month] = listOf(parts).map(toCount)
  if (year === undefined || year < 1000 || year > 2999) return {}
  return { year, ...(month !== undefined && month >= 1 && month <= 12 && { month }) }
}

/** Types of an update (Crossref, "Crossmark", "Update types") with which a work is taken back. */
const withdrawing = ['retraction', 'withdrawal', 'removal']

/** Those of which the owner should know, in words. */
const notices: readonly { words: string; types: readonly string[] }[] = [
  { words: 'it was retracted', types: ['retraction'] },
  { words: 'it was withdrawn', types: ['withdrawal', 'removal'] },
  { words: 'a part of it was retracted', types: ['partial_retraction'] },
  { words: 'an expression of concern was published about it', types: ['expression_of_concern'] },
]

function noticesOf(work: Record<string, unknown>): string[] {
  return notices.flatMap(({ words, types }) => {
    const notice = noticeIn(work, types)
    return notice ? [`${words}${notice.doi ? ` (https://doi.org/${notice.doi})` : ''}`] : []
  })
}

function noticeIn(work: Record<string, unknown>, types: readonly string[]): { doi?: string } | undefined {
  const notice = listOf(work['updated-by'])
    .map(fieldsOf)
    // Some publishers write "Expression of Concern", and "expression-of-concern".
    .find(({ type }) =>
      types.includes(
        toText(type)
          ?.toLowerCase()
          .replace(/[\s-]+/g, '_') ?? '',
      ),
    )
  return notice && { doi: toText(notice.DOI) }
}

/** The DOI of the work of which this one is the preprint (Crossref, "Relationships"). */
function preprintOf(work: Record<string, unknown>): string | undefined {
  return listOf(fieldsOf(work.relation)['is-preprint-of'])
    .map(fieldsOf)
    .filter((one) => one['id-type'] === 'doi')
    .map(({ id }) => readDoi(toText(id) ?? ''))
    .find(Boolean)
}

function firstOf(value: unknown): string | undefined {
  return listOf(value).map(toText).find(Boolean)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
