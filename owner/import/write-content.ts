import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readContentFolder } from '../../lib/content/files.ts'
import { loadContent } from '../../lib/content/load.ts'
import { formatProblems } from '../../lib/content/problem.ts'
import { snapshotPath } from '../../lib/scholar/snapshot.ts'
import { readmeChanges } from '../init/readme.ts'
import { changeTogether, keptName } from '../write-together.ts'
import type { Imported } from './import-site.ts'

/** How new content meets what is there. */
export type WriteOptions = {
  /** Write over files that differ. */
  force: boolean
  /** Replace the whole of `content/`, and keep the old one beside it; the README then names the new owner. */
  fresh: boolean
  /** Decide everything, write nothing. */
  dryRun: boolean
}

/** What was written, or would have been: paths from the root of the project. */
export type Written = {
  created: string[]
  changed: string[]
  copied: string[]
  /** Files that stop the rest from being written, and what to do about them; said only where nothing was to be written. */
  stopped?: string
  /** Where the old content is kept. */
  kept?: string
}

/**
 * Writes imported content into a project, after it was checked as the build checks it: all of it or nothing.
 *
 * @param root folder of the project
 * @param source folder of the old site, from which files are copied to `public/`
 * @param now names the folder that keeps the old content
 * @throws Error with a sentence when files are in the way, or when the whole would not be valid; then nothing is written
 */
export async function writeContent(
  { files, copies }: Imported,
  { root, source, now }: { root: string; source: string; now: Date },
  options: WriteOptions,
): Promise<Written> {
  const { files: existing, problems } = readContentFolder(root)
  const before = new Map(existing.map(({ path, bytes }) => [path, bytes]))
  const created = files.filter(({ path }) => !before.has(path))
  const changed = files.filter(({ path, bytes }) => before.has(path) && !same(before.get(path), bytes))
  const pictures = await newCopies(copies, root, source)

  const inTheWay = [
    ...(options.fresh ? [] : changed.map(({ path }) => path)),
    ...pictures.differing.map(({ to }) => to),
  ]
  const stopped =
    inTheWay.length > 0 && !options.force
      ? `expected nothing in the way, found ${inTheWay.length === 1 ? 'a file that differs' : `${inTheWay.length} files that differ`} from what would be written:\n${list(inTheWay)}\n`
      : undefined
  const waysOut = options.fresh
    ? '--force writes over them'
    : '--force writes over them, --fresh replaces the whole of content/'
  if (stopped && !options.dryRun) throw new Error(`${stopped}nothing was written; ${waysOut}`)
  const isOther =
    options.fresh &&
    (problems.length > 0 ||
      before.size + created.length > files.length ||
      (await exists(join(root, snapshotPath))))
  const copied = [...pictures.fresh, ...pictures.differing]
  const result: Written = {
    created: created.map(({ path }) => path),
    changed: changed.map(({ path }) => path),
    copied: copied.map(({ to }) => to),
    ...(stopped && { stopped: `${stopped}${waysOut}` }),
  }
  if (!isOther && created.length + changed.length + copied.length === 0) return result

  const whole = options.fresh
    ? files
    : [...existing.filter(({ path }) => !files.some((file) => file.path === path)), ...files]
  const loaded = loadContent(whole, { drafts: true })
  const checked = [...(options.fresh ? [] : problems), ...loaded.problems]
  if (checked.length > 0 && !stopped)
    throw new Error(
      `together with what is in content/ the import would not be valid, and nothing was written (--fresh replaces the whole of content/):\n${formatProblems(checked)}`,
    )
  if (options.dryRun) return result

  const isChanged = isOther || created.length + changed.length > 0
  const old = await keptName(root, 'content', now)
  const keeps = options.fresh && isChanged && (await exists(join(root, 'content')))
  const isNew = options.fresh && isChanged
  const readme = isNew && loaded.content ? await readmeChanges(root, loaded.content) : undefined
  await changeTogether(root, {
    files: new Map<string, string | Uint8Array>([
      ...(isNew ? files : [...created, ...changed]).map(({ path, bytes }) => [path, bytes] as const),
      ...(readme?.files ?? []),
    ]),
    copies: new Map(copied.map(({ from, to }) => [to, join(source, from)])),
    gone: readme?.gone,
    aside: isNew ? { folder: 'content', to: old } : undefined,
  })
  return keeps ? { ...result, kept: old } : result
}

/** Files of the old site that `public/` lacks, and those that it has in another version. */
async function newCopies(copies: Imported['copies'], root: string, source: string) {
  const fresh: { from: string; to: string }[] = []
  const differing: { from: string; to: string }[] = []
  for (const [from, to] of copies) {
    if (!(await exists(join(root, to)))) fresh.push({ from, to })
    else if (!same(await readFile(join(root, to)), await readFile(join(source, from))))
      differing.push({ from, to })
  }
  return { fresh, differing }
}

function same(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0
}

async function exists(path: string): Promise<boolean> {
  try {
    await readFile(path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error.code === 'EISDIR'
    throw error
  }
}

function list(paths: readonly string[]): string {
  const shown = paths.slice(0, 20).map((path) => `  ${path}`)
  return [...shown, ...(paths.length > 20 ? [`  and ${paths.length - 20} more`] : [])].join('\n')
}
