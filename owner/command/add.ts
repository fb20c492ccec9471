import { collections } from '../../lib/content/collections.ts'
import { readContentFolder } from '../../lib/content/files.ts'
import { loadContent } from '../../lib/content/load.ts'
import { formatProblems } from '../../lib/content/problem.ts'
import { publicationPlaces } from '../../lib/publications/place.ts'
import { factsOf, finder, type Named } from '../remote/known.ts'
import { lookUp } from '../remote/look-up.ts'
import type { Services } from '../remote/services.ts'
import type { Identifier, Work } from '../remote/work.ts'
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

/**
 * A way to find the papers of the site: by what tells one from another, to the place where it stands.
 *
 * @throws Error with every problem where the content cannot be read, since then nothing new can be told from it
 */
export async function papersOf(root: string): Promise<{ find: (work: Named) => string | undefined }> {
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

/** The entry of a work, with what its owner should know of it. */
export async function entryOf(
  work: Work,
  { root, given, slug, prompts }: Adding,
): Promise<NewEntry & { remarks: string[] }> {
  const { schema } = collections.publications
  const known = factsOf(work)
  const facts: Facts = { ...known.facts, ...given }
  if (work.authors.length === 0 && !given.authors) facts.authors = undefined
  const missing = missingFlags(facts, schema)
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
  const { source, inexactType } = work
  const ofKind =
    inexactType === undefined || given.kind
      ? []
      : [`${source} calls it "${inexactType}", for which no kind is exact; --kind says it`]
  return { ...entry, remarks: [...work.remarks, ...ofKind, ...known.remarks] }
}
