import { readFile } from 'node:fs/promises'
import { loadSources } from '../../lib/content/collection.ts'
import { collections } from '../../lib/content/collections.ts'
import { readContentFolder } from '../../lib/content/files.ts'
import { loadContent } from '../../lib/content/load.ts'
import { formatProblems, type Problem } from '../../lib/content/problem.ts'
import { readBibliography } from '../../lib/publications/bibliography/read/source.ts'
import { publicationPlaces } from '../../lib/publications/place.ts'
import { type Fact, formatEntry } from '../entry-file.ts'
import { catalogue } from '../remote/known.ts'
import { changeTogether } from '../write-together.ts'

/** What became of the entries of a .bib file: the files that were written, and the papers that were there already. */
export type ImportedBib = { written: string[]; known: { key: string; path: string }[] }

/**
 * Makes an entry of `content/publications/` from each entry of a .bib file whose paper the site does not have: by DOI,
 * arXiv id and title. All of them, or none.
 *
 * @param root folder that holds `content/`
 * @param path the .bib file
 * @throws Error with every problem of the file or of the content; with the names of files that are in the way
 */
export async function importBib(
  root: string,
  path: string,
  { dryRun }: { dryRun: boolean },
): Promise<ImportedBib> {
  const there = readContentFolder(root)
  const loaded = loadContent(there.files, { drafts: true })
  if (!loaded.content) throw new Error(formatProblems([...there.problems, ...loaded.problems]))

  const problems: Problem[] = []
  const { entries } = readBibliography({ path, bytes: await bytesOf(path) }, problems)
  const publications = new Map(
    loadSources(collections.publications, entries, problems).map((paper) => [paper.slug, paper]),
  )
  if (problems.length > 0) throw new Error(formatProblems(problems))

  const { find, add } = catalogue(loaded.content.publications)
  const placeOf = publicationPlaces(there.files)
  const taken = new Set(loaded.content.publications.map(({ slug }) => slug))
  const result: ImportedBib = { written: [], known: [] }
  const files = new Map<string, string>()
  for (const { slug, key, data, body } of entries) {
    const paper = publications.get(slug)
    const same = paper && find(paper)
    const file = `content/publications/${slug}.md`
    const fresh = same && `content/publications/${same.slug}.md`
    if (fresh) result.known.push({ key, path: files.has(fresh) ? fresh : placeOf(same.slug).path })
    else if (taken.has(slug) || there.files.some((one) => one.path === file) || files.has(file))
      throw new Error(
        `${path}: expected a key of its own, received "${key}", whose file ${file} is another paper's; rename the key`,
      )
    else {
      if (paper) add(paper)
      files.set(file, formatEntry(Object.fromEntries(factsIn(data)), body))
    }
  }
  // What is right by itself may not be so among the others; then none is written.
  const together = loadContent(
    [
      ...there.files,
      ...[...files].map(([file, text]) => ({ path: file, bytes: new TextEncoder().encode(text) })),
    ],
    { drafts: true },
  )
  if (together.problems.length > 0)
    throw new Error(`${formatProblems(together.problems)}\nNothing was written.`)
  if (!dryRun && files.size > 0) await changeTogether(root, { files })
  result.written.push(...files.keys())
  return result
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Error(`expected a .bib file that can be read, received ${reason} for ${path}; correct the path`)
  }
}

/** The facts of a source, which are text, lists and groups of text. */
function factsIn(data: Record<string, unknown>): [string, Fact][] {
  return Object.entries(data).map(([key, value]) => [key, factOf(value)])
}

function factOf(value: unknown): Fact {
  if (Array.isArray(value)) return value.map(factOf)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, factOf(inner)]))
  return value === undefined || value === null ? undefined : String(value)
}
