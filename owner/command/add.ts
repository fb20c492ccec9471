import { collections } from '../../lib/content/collections.ts'
import { readContentFolder } from '../../lib/content/files.ts'
import { loadContent } from '../../lib/content/load.ts'
import { formatProblems } from '../../lib/content/problem.ts'
import { publicationPlaces } from '../../lib/publications/place.ts'
import { hasAnswered } from '../../lib/services/refusal.ts'
import { factsOf, finder, type Named } from '../remote/known.ts'
import { lookUp } from '../remote/look-up.ts'
import { fetchOrcidWorks } from '../remote/orcid.ts'
import type { Services } from '../remote/services.ts'
import type { Identifier, Work } from '../remote/work.ts'
import { keysOf } from '../shape.ts'
import type { Prompts } from './ask.ts'
import { type Facts, missingFlags } from './entry-flags.ts'
import { type NewEntry, newEntry, writeEntry } from './new-entry.ts'
import { Cancelled, UsageError, withProgress } from './run.ts'

/** What adding is done with. */
export type Adding = {
  root: string
  services: Services
  /** Facts and a name that its owner gives; they stand before those of the service. */
  given: Facts
  slug?: string
  /** Whoever can be asked; absent, nobody, and everything found is written. */
  prompts?: Prompts
  /** Shows a line: an entry, a remark. */
  show: (line: string) => void
}

/**
 * Adds the paper of a DOI or an arXiv id.
 *
 * @returns the path of its file
 * @throws Error in a sentence: known already, unknown there, no answer, a fact missing; nothing is written then
 */
export async function addPaper(identifier: Identifier, adding: Adding): Promise<string> {
  const ids = { [identifier.kind]: identifier.id }
  const { find } = await papersOf(adding.root)
  refuseKnown(find(ids), identifier.id)
  const work = await withProgress(`looking up ${identifier.id}`, () => lookUp(ids, adding.services))
  refuseKnown(find(work), identifier.id)
  const entry = await entryOf(work, adding)
  const { prompts, show } = adding
  for (const remark of entry.remarks) show(`Note: ${remark}`)
  if (prompts) {
    prompts.show(`${entry.path}\n\n${entry.text.trimEnd()}`)
    if (!(await prompts.confirm('Write it?'))) throw new Cancelled()
  }
  await writeEntry(adding.root, entry)
  return entry.path
}

/** Facts that can be given for all papers of a record at once. */
const ofMany = ['draft', 'topics', 'kind', 'selected']

/** What became of the works of a record. */
export type Added = { paths: string[]; known: number; failures: string[] }

/**
 * Adds the papers of an ORCID record that the site has not. What cannot be added is said, and the rest goes on.
 *
 * @throws Error in a sentence where the record itself cannot be read
 */
export async function addRecord(orcid: string, adding: Adding): Promise<Added> {
  const { root, services, prompts, show } = adding
  const ofOne = [
    ...(adding.slug ? ['slug'] : []),
    ...Object.keys(adding.given).filter((name) => !ofMany.includes(name)),
  ]
  if (ofOne.length > 0)
    throw new UsageError(
      `--${ofOne.join(', --')}: expected the DOI or arXiv id of one paper, received ${orcid}, a record of several; of a record only --${ofMany.join(', --')} can be set`,
    )
  const { find } = await papersOf(root)
  const listed = await withProgress(`asking ORCID for ${orcid}`, () => fetchOrcidWorks(orcid, services))
  const unknown = listed.filter((work) => !find(work))
  const chosen = prompts
    ? await choose(
        unknown.map(({ title }) => title),
        prompts,
      )
    : undefined
  const failures: string[] = []
  const paths: string[] = []
  let known = listed.length - unknown.length
  const wanted = unknown.filter(({ title }) => chosen?.includes(title) ?? true)
  for (const [index, work] of wanted.entries()) {
    try {
      if (!work.doi && !work.arxiv)
        throw new Error('ORCID gives neither a DOI nor an arXiv id; write it with npm run new -- publication')
      const found = await withProgress(`looking up ${work.doi ?? work.arxiv}`, () => lookUp(work, services))
      // Its title may differ from the record's, and another of the record may have been the same.
      if ((await papersOf(root)).find(found)) {
        known += 1
        continue
      }
      const entry = await entryOf(found, adding)
      for (const remark of entry.remarks) show(`Note on "${work.title}": ${remark}`)
      await writeEntry(root, entry)
      paths.push(entry.path)
    } catch (error) {
      if (error instanceof Cancelled) throw error
      failures.push(`"${work.title}": ${error instanceof Error ? error.message : String(error)}`)
      // Who says "too many" is not asked more.
      if (!hasAnswered(error, 429)) continue
      failures.push(...wanted.slice(index + 1).map(({ title }) => `"${title}": not asked for`))
      break
    }
  }
  return { paths, known, failures }
}

async function choose(titles: string[], prompts: Prompts): Promise<string[]> {
  if (titles.length === 0) return []
  return prompts.choose(
    'Which of these, that the site has not? Space chooses',
    titles.map((value) => ({ value })),
  )
}

/** Nothing new can be told from what is there while that cannot be read. */
async function papersOf(root: string): Promise<{ find: (work: Named) => string | undefined }> {
  const { files, problems } = readContentFolder(root)
  const loaded = loadContent(files, { drafts: true })
  if (!loaded.content) throw new Error(formatProblems([...problems, ...loaded.problems]))
  const find = finder(loaded.content.publications)
  const placeOf = publicationPlaces(files)
  return {
    find: (work) => {
      const paper = find(work)
      if (!paper) return undefined
      const { path, line } = placeOf(paper.slug)
      return line === undefined ? path : `${path}:${line}`
    },
  }
}

function refuseKnown(place: string | undefined, id: string): void {
  if (place) throw new Error(`${id} is on the site already: ${place}`)
}

async function entryOf(
  work: Work,
  { root, given, slug, prompts }: Adding,
): Promise<NewEntry & { remarks: string[] }> {
  const { schema } = collections.publications
  const known = factsOf(work)
  const facts: Facts = { ...known.facts, ...given }
  const keys = keysOf(schema)
  if (work.authors.length === 0 && !given.authors) facts.authors = undefined
  const missing = missingFlags(facts, keys)
  if (missing.length > 0 && !prompts)
    throw new UsageError(
      `${work.source} does not say ${missing.map((flag) => flag.slice(2)).join(', ')}; give ${missing.join(', ')}`,
    )
  for (const flag of missing) {
    const name = flag.slice(2)
    const answer = await prompts?.text(`${name}, which ${work.source} does not say`, '', (value) =>
      value === '' ? `${name} is needed` : undefined,
    )
    facts[name] = name === 'authors' ? answer?.split(/\s*;\s*/) : answer
  }
  const entry = await newEntry(root, 'publications', facts, work.abstract ?? '', slug)
  const remarks = [...work.remarks, ...known.remarks]
  // A kind that its owner gives needs no word about there being none.
  return { ...entry, remarks: given.kind ? remarks.filter((remark) => !remark.includes('--kind')) : remarks }
}
