import { messageOf } from '../../lib/message-of.ts'
import { bareArxiv } from '../../lib/scholar/statistics.ts'
import { hasAnswered, refusalOf } from '../../lib/services/refusal.ts'
import { fetchArxiv } from '../remote/arxiv.ts'
import { lookUp } from '../remote/look-up.ts'
import { fetchOrcidWorks, type ListedWork } from '../remote/orcid.ts'
import type { Services } from '../remote/services.ts'
import type { Work } from '../remote/work.ts'
import { type Adding, entryOf, papersOf } from './add.ts'
import type { Prompts } from './ask.ts'
import { writeEntry } from './new-entry.ts'
import { Cancelled, UsageError, withProgress } from './run.ts'

/** Facts that can be given for all papers of a record at once. */
const ofMany = ['draft', 'topics', 'kind', 'selected']

/** What adding a record is done with. */
export type AddingRecord = Adding & {
  /** Told each path as soon as it is written. */
  onWritten?: (path: string) => void
  /** Stops before the next look-up; what is being written then is written. */
  signal?: AbortSignal
}

/** What became of the works of a record. */
export type Added = {
  paths: string[]
  known: number
  failures: string[]
  /** How many were not asked for, since a service refused or it was stopped: the next run goes on with them. */
  left: number
}

/**
 * Adds the papers of an ORCID record that the site has not. What cannot be added is said, and the rest goes on; of a
 * service that refuses to be asked, no more is asked.
 *
 * @throws Error in a sentence where the record itself cannot be read
 */
export async function addRecord(orcid: string, adding: AddingRecord): Promise<Added> {
  const { root, services, prompts, signal } = adding
  refuseFactsOfOne(orcid, adding)
  const { find } = await papersOf(root)
  const listed = await withProgress(`asking ORCID for ${orcid}`, () => fetchOrcidWorks(orcid, services))
  const unknown = listed.filter((work) => !find(work))
  const chosen = prompts
    ? await choose(
        unknown.map(({ title }) => title),
        prompts,
      )
    : undefined
  const wanted = unknown.filter(({ title }) => chosen?.includes(title) ?? true)
  const added: Added = { paths: [], known: listed.length - unknown.length, failures: [], left: 0 }
  await withProgress(`looking up ${wanted.length} papers`, async (update) => {
    const closed = new Set<string>()
    const preprints = await preprintsOf(wanted, services)
    for (const [index, work] of wanted.entries()) {
      const asked = work.doi ? 'Crossref' : 'arXiv'
      if (signal?.aborted || closed.has(asked)) {
        added.left += 1
        continue
      }
      update(`looking up ${index + 1} of ${wanted.length}: ${work.doi ?? work.arxiv ?? work.title}`)
      try {
        const path = await addWork(work, preprints, adding)
        if (path === undefined) added.known += 1
        else added.paths.push(path)
      } catch (error) {
        if (error instanceof Cancelled) throw error
        if (signal?.aborted) {
          added.left += 1
          continue
        }
        added.failures.push(`"${work.title}": ${messageOf(error)}`)
        // Who says "too many", or is to be left alone for a while, is not asked more.
        if (hasAnswered(error, 429) || refusalOf(error)?.until !== undefined) closed.add(asked)
      }
    }
  })
  return added
}

/** Adds one work of a record; undefined where the site has it under another title. */
async function addWork(
  work: ListedWork,
  preprints: ReadonlyMap<string, Work>,
  adding: AddingRecord,
): Promise<string | undefined> {
  if (!work.doi && !work.arxiv)
    throw new Error('ORCID gives neither a DOI nor an arXiv id; write it with npm run new -- publication')
  const { root, services, signal } = adding
  const found = await unlessStopped(lookUp(work, services, preprints), signal)
  // Its title may differ from the record's, and another of the record may have been the same.
  if ((await papersOf(root)).find(found)) return undefined
  const entry = await entryOf(found, adding)
  for (const remark of entry.remarks) adding.show(`Note on "${work.title}": ${remark}`)
  await writeEntry(root, entry)
  adding.onWritten?.(entry.path)
  return entry.path
}

/** What arXiv knows of the works that it alone has, asked for together: it wants three seconds between two questions. */
async function preprintsOf(wanted: readonly ListedWork[], services: Services): Promise<Map<string, Work>> {
  const ids = wanted.flatMap(({ doi, arxiv }) => (!doi && arxiv ? [bareArxiv(arxiv)] : []))
  const preprints = new Map<string, Work>()
  if (ids.length < 2) return preprints
  try {
    return await fetchArxiv(ids, services, preprints)
  } catch {
    // They are asked for one by one then, and whatever is wrong is said of the one that it is wrong with.
    return preprints
  }
}

/** Whatever comes first: the answer, or the wish to stop, on which nothing that is asked is waited for. */
async function unlessStopped<Answer>(answer: Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
  if (!signal) return answer
  let stop = () => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('stopped'))
    signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([answer, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function refuseFactsOfOne(orcid: string, { given, slug }: Adding): void {
  const ofOne = [...(slug ? ['slug'] : []), ...Object.keys(given).filter((name) => !ofMany.includes(name))]
  if (ofOne.length > 0)
    throw new UsageError(
      `--${ofOne.join(', --')}: expected the DOI or arXiv id of one paper, received ${orcid}, a record of several; of a record only --${ofMany.join(', --')} can be set`,
    )
}

async function choose(titles: string[], prompts: Prompts): Promise<string[]> {
  if (titles.length === 0) return []
  return prompts.choose(
    'Which of these, that the site has not? Space chooses',
    titles.map((value) => ({ value })),
  )
}
