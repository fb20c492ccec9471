import { readFile, stat } from 'node:fs/promises'
import { loadSources } from '../../lib/content/collection.ts'
import { collections } from '../../lib/content/collections.ts'
import { readContentFolder } from '../../lib/content/files.ts'
import type { SourceFile } from '../../lib/content/front-matter.ts'
import { loadContent } from '../../lib/content/load.ts'
import { formatProblems, type Problem } from '../../lib/content/problem.ts'
import { citationKey } from '../../lib/publications/bibliography/citation-keys.ts'
import {
  type BibliographyEntry,
  maxBytes,
  readBibliography,
} from '../../lib/publications/bibliography/read/bib-file.ts'
import { publicationPlaces } from '../../lib/publications/place.ts'
import { type Fact, formatEntry } from '../entry-file.ts'
import { catalogue } from '../remote/known.ts'
import { changeTogether } from '../write-together.ts'

/** What became of the entries of .bib files. */
export type ImportedBib = {
  /** The files that were written. */
  written: string[]
  /** The papers that were there already. */
  known: { key: string; path: string }[]
  /** What is wrong with the entries that were not taken. */
  refused: Problem[]
  /** What was left out of those that were. */
  remarks: Problem[]
}

/**
 * Makes an entry of `content/publications/` from each entry of some .bib files whose paper the site does not have: by DOI,
 * arXiv id and title; a paper that several files hold is taken once. What is wrong with some keeps none of the others
 * back, unless `strict`.
 *
 * @param root folder that holds `content/`
 * @param paths the .bib files
 * @throws Error with every problem of the content, or where a file cannot be read; with `strict` for any refused entry
 */
export async function importBib(
  root: string,
  paths: readonly string[],
  { dryRun, strict = false }: { dryRun: boolean; strict?: boolean },
): Promise<ImportedBib> {
  const there = readContentFolder(root)
  const loaded = loadContent(there.files, { drafts: true })
  if (!loaded.content) throw new Error(formatProblems([...there.problems, ...loaded.problems]))

  const files = await Promise.all(paths.map(async (path) => ({ path, bytes: await bytesOf(path) })))
  const refused: Problem[] = []
  const { entries, remarks } = entriesOf(files, refused)
  const { find, add } = catalogue(loaded.content.publications)
  const placeOf = publicationPlaces(there.files)
  const taken = new Set([
    ...loaded.content.publications.map(({ slug }) => `content/publications/${slug}.md`),
    ...there.files.map((file) => file.path),
  ])
  const byKey = new Map(loaded.content.publications.map((one) => [citationKey(one).toLowerCase(), one.slug]))
  const known: ImportedBib['known'] = []
  const fresh = new Map<string, { text: string; entry: BibliographyEntry }>()
  for (const { entry, isWrong } of entries) {
    const [paper] = loadSources(collections.publications, [entry], refused)
    if (!paper || isWrong) continue
    const same = find(paper)
    const cited = byKey.get(citationKey(paper).toLowerCase())
    const file = `content/publications/${entry.slug}.md`
    if (same) {
      const other = `content/publications/${same.slug}.md`
      known.push({ key: entry.key, path: fresh.has(other) ? other : placeOf(same.slug).path })
    } else if (taken.has(file) || fresh.has(file)) {
      const other = fresh.get(file)?.entry.key
      refused.push({
        ...entry.placeOf([]),
        message: `expected a key of its own, received "${entry.key}", whose file ${file} is another paper's${other ? ` ("${other}")` : ''}; rename the key`,
      })
    } else if (cited !== undefined) {
      refused.push({
        ...entry.placeOf([]),
        message: `expected a key of its own, received "${entry.key}", which is the citation key of ${placeOf(cited).path}; rename the key`,
      })
    } else {
      add(paper)
      fresh.set(file, { text: formatEntry(entryFacts(entry), entry.body), entry })
    }
  }
  refused.push(...amongOthers(there.files, fresh))
  if (strict && refused.length > 0)
    throw new Error(`${formatProblems(refused)}\nNothing was written, since --strict takes all or none.`)
  const texts = new Map([...fresh].map(([file, { text }]) => [file, text]))
  if (!dryRun && texts.size > 0) await changeTogether(root, { files: texts })
  return { written: [...texts.keys()], known, refused, remarks }
}

/** The entries of all files, and which of them the reader has refused. */
function entriesOf(files: readonly SourceFile[], refused: Problem[]) {
  const read = files.map((file) => {
    const problems: Problem[] = []
    const { entries, remarks, apart, leftOut } = readBibliography(file, problems)
    refused.push(...problems)
    const wrong = new Set(problems.map(({ entry }) => entry))
    return {
      remarks: [...remarks, ...apart, ...leftOut()],
      entries: entries.map((entry) => ({ entry, isWrong: wrong.has(entry.key) })),
    }
  })
  return { entries: read.flatMap(({ entries }) => entries), remarks: read.flatMap(({ remarks }) => remarks) }
}

/**
 * What is right by itself may not be so among the others: such entries are taken out of `files`.
 *
 * @throws Error for what is wrong with other files then
 */
function amongOthers(
  there: Parameters<typeof loadContent>[0],
  files: Map<string, { text: string; entry: BibliographyEntry }>,
): Problem[] {
  const refused: Problem[] = []
  for (;;) {
    const fresh = [...files].map(([path, { text }]) => ({ path, bytes: new TextEncoder().encode(text) }))
    const { problems } = loadContent([...there, ...fresh], { drafts: true })
    const own = problems.filter(({ path }) => files.has(path))
    if (problems.length > own.length)
      throw new Error(
        `${formatProblems(problems.filter(({ path }) => !files.has(path)))}\nNothing was written.`,
      )
    if (own.length === 0) return refused
    for (const { path, field, message } of own) {
      const entry = files.get(path)?.entry
      if (entry) refused.push({ ...entry.placeOf(field ? [field] : []), ...(field && { field }), message })
    }
    for (const { path } of own) files.delete(path)
  }
}

/** Looks at what it is and how large before it reads: a pipe has no end, and a device may have none. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const fail = (received: string) =>
    new Error(`expected a .bib file that can be read, received ${received} for ${path}; correct the path`)
  try {
    const found = await stat(path)
    if (!found.isFile()) throw fail('a folder, a pipe or a device')
    if (found.size > maxBytes)
      throw new Error(
        `${path}: expected at most 5 MB, received ${(found.size / 1024 / 1024).toFixed(1)} MB; split the file`,
      )
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw fail(String(error.code))
    throw error
  }
}

/** The facts of an entry of BibTeX as they are written into a file. */
export function entryFacts({ data }: Pick<BibliographyEntry, 'data'>): Record<string, Fact> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, factOf(value)]))
}

/** Sources are text, lists and groups of text. */
function factOf(value: unknown): Fact {
  if (Array.isArray(value)) return value.map(factOf)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, factOf(inner)]))
  return value === undefined || value === null ? undefined : String(value)
}
