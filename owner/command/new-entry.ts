import { join } from 'node:path'
import { loadEntry, slugify } from '../../lib/content/collection.ts'
import { type CollectionName, collections } from '../../lib/content/collections.ts'
import { readContentFolder } from '../../lib/content/files.ts'
import type { SourceFile } from '../../lib/content/front-matter.ts'
import { loadContent } from '../../lib/content/load.ts'
import { formatProblems, type Problem } from '../../lib/content/problem.ts'
import { formatEntry } from '../entry-file.ts'
import { keysOf } from '../shape.ts'
import { writeNew } from '../write-file.ts'
import type { Facts } from './entry-flags.ts'
import { entrySlug } from './entry-slug.ts'
import { UsageError } from './run.ts'

/** An entry that is right and not yet written. */
export type NewEntry = {
  path: string
  text: string
  /** What the owner has to do elsewhere, once it is written. */
  remaining: Problem[]
}

/**
 * Makes an entry of facts and words and checks it as the build would: by itself, and among the others.
 *
 * @param root folder that holds `content/`
 * @param slug the name it is to have; without, one is made
 * @throws Error with every problem, or for a slug that is taken
 */
export async function newEntry(
  root: string,
  directory: CollectionName,
  facts: Facts,
  body: string,
  slug?: string,
): Promise<NewEntry> {
  const { files, problems: unread } = readContentFolder(root)
  const present = loadContent(files, { drafts: true })
  const taken = new Set([
    ...[...files, ...unread]
      .map(({ path }) => path)
      .filter((path) => path.startsWith(`content/${directory}/`))
      .map((path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')),
    // An entry need not be a file of its own name.
    ...(present.content?.[directory] ?? []).map((entry) => entry.slug),
  ])
  if (slug !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    throw new UsageError(`--slug: expected a–z, 0–9 and single hyphens, received "${slug}"`)
  if (slug !== undefined && slugify(slug) !== slug)
    throw new UsageError(
      `--slug: expected a name that every system can keep, received "${slug}"; write for example "${slugify(slug)}"`,
    )
  if (slug !== undefined && taken.has(slug))
    throw new Error(
      `content/${directory}/${slug}.md: there is an entry of this name; choose another with --slug`,
    )
  const path = `content/${directory}/${slug ?? entrySlug(directory, facts, body, taken)}.md`
  const text = formatEntry(inOrder(facts, directory), body)
  const file: SourceFile = { path, bytes: new TextEncoder().encode(text) }

  const own: Problem[] = []
  const { schema, body: rule } = collections[directory]
  loadEntry(file, schema, rule, own)
  if (own.length > 0) throw new Error(notWritten(own))
  const said = (problems: readonly Problem[]) => new Set(problems.map(({ message }) => message))
  const before = said(present.problems)
  const after = loadContent([...files, file], { drafts: true }).problems
  // A twin's problem is said at whichever of the two stands behind.
  const fresh = after.filter(({ message }) => !before.has(message))
  // A free section and its place on the page name each other: one has to be first.
  if (directory !== 'sections' && fresh.length > 0) throw new Error(notWritten(fresh))
  return { path, text, remaining: fresh }
}

/** Writes it where nothing is. */
export async function writeEntry(root: string, { path, text }: NewEntry): Promise<void> {
  if (!(await writeNew(join(root, path), text)))
    throw new Error(`${path}: there is a file of this name; nothing was written`)
}

/** As the schema has it, but for `order` and `draft`, which say nothing of the thing itself and stand last. */
function inOrder(facts: Facts, directory: CollectionName): Facts {
  const names = keysOf(collections[directory].schema).map(({ name }) => name)
  const last = ['order', 'draft']
  const sorted = [...names.filter((name) => !last.includes(name)), ...last]
  const known = sorted.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]] as const]))
  return { ...Object.fromEntries(known), ...facts }
}

function notWritten(problems: Problem[]): string {
  return `${formatProblems(problems)}\nNothing was written.`
}
