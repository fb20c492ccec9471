import { lacking } from '../../lib/scholar/lacking.ts'
import { bareArxiv, bareDoi, fieldsOf, toCount, toText } from '../../lib/scholar/statistics.ts'
import { hasAnswered } from '../../lib/services/refusal.ts'
import { wordsOf } from './markup.ts'
import type { Services } from './services.ts'
import { readIdentifier } from './work.ts'

/** A work as it stands in an ORCID record: enough to find it elsewhere. */
export type ListedWork = {
  title: string
  year?: number
  /** ORCID's word for what it is: `journal-article`, `conference-paper`, `preprint`, … */
  type?: string
  venue?: string
  doi?: string
  arxiv?: string
}

/**
 * The works of a public ORCID record (API 3.0, `/{orcid}/works`); the versions of one work that ORCID groups are one.
 *
 * @throws Error in one line
 */
export async function fetchOrcidWorks(orcid: string, services: Services): Promise<ListedWork[]> {
  let json: unknown
  try {
    json = await services.orcid.json(`/${orcid}/works`)
  } catch (error) {
    if (hasAnswered(error, 404)) throw new Error(`ORCID does not know ${orcid}; correct it`)
    throw error
  }
  const { group } = fieldsOf(json)
  if (!Array.isArray(group)) throw lacking('ORCID: expected a list "group"', 'group', json)
  return group.flatMap(reshapeGroup)
}

function reshapeGroup(value: unknown): ListedWork[] {
  const group = fieldsOf(value)
  const summaries = Array.isArray(group['work-summary']) ? group['work-summary'].map(fieldsOf) : []
  // The first is the one that the person prefers.
  const work = summaries[0]
  const title = work && toText(inside(work.title, 'title', 'value'))
  if (!work || !title) return []
  const ids = [group, ...summaries].flatMap(ownIds)
  return [
    {
      title: wordsOf(title),
      year: toCount(inside(work['publication-date'], 'year', 'value')),
      type: toText(work.type),
      venue: toText(inside(work['journal-title'], 'value')),
      // A group can hold the DOI of the preprint too; that of the version of record is the one that counts.
      doi: ids.find(({ kind }) => kind === 'doi')?.id,
      arxiv: ids.find(({ kind }) => kind === 'arxiv')?.id,
    },
  ]
}

/** The identifiers that are of the work itself, and not of what it is part of. */
function ownIds(holder: Record<string, unknown>): { kind: string; id: string }[] {
  const list = inside(holder['external-ids'], 'external-id')
  if (!Array.isArray(list)) return []
  return list.map(fieldsOf).flatMap((one) => {
    const type = toText(one['external-id-type'])
    const value = toText(one['external-id-value'])
    if (!value || (type !== 'doi' && type !== 'arxiv') || one['external-id-relationship'] === 'part-of')
      return []
    const found = readIdentifier(value)
    if (!found || found.kind === 'orcid') return []
    return [{ kind: found.kind, id: found.kind === 'doi' ? bareDoi(found.id) : bareArxiv(found.id) }]
  })
}

function inside(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>((inner, key) => fieldsOf(inner)[key], value)
}
