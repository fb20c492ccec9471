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
  const there = readContentFolder(root)
  const before = new Map(there.files.map(({ path, bytes }) => [path, bytes]))
  const created = files.filter(({ path }) => !before.has(path))
  const changed = files.filter(({ path, bytes }) => before.has(path) && !same(before.get(path), bytes))
  const pictures = await newCopies(copies, root, source)
  const copied = [...pictures.fresh, ...pictures.differing]

  const obstacle = obstacleOf(
    [...(options.fresh ? [] : changed.map(({ path }) => path)), ...pictures.differing.map(({ to }) => to)],
    options,
  )
  if (obstacle && !options.dryRun)
    throw new Error(`${obstacle.found}nothing was written; ${obstacle.waysOut}`)
  const result: Written = {
    created: created.map(({ path }) => path),
    changed: changed.map(({ path }) => path),
    copied: copied.map(({ to }) => to),
    ...(obstacle && { stopped: `${obstacle.found}${obstacle.waysOut}` }),
  }
  const isOther =
    options.fresh &&
    (there.problems.length > 0 ||
      before.size + created.length > files.length ||
      (await exists(join(root, snapshotPath))))
  const isChanged = isOther || created.length + changed.length > 0
  if (!isChanged && copied.length === 0) return result

  const { content, problems } = wholeOf(files, there, options)
  if (problems.length > 0 && !obstacle)
    throw new Error(
      `together with what is in content/ the import would not be valid, and nothing was written (--fresh replaces the whole of content/):\n${formatProblems(problems)}`,
    )
  if (options.dryRun) return result

  const isNew = options.fresh && isChanged
  const aside = isNew ? { folder: 'content', to: await keptName(root, 'content', now) } : undefined
  const keeps = isNew && (await exists(join(root, 'content')))
  const readme = isNew && content ? await readmeChanges(root, content) : undefined
  await changeTogether(root, {
    files: new Map<string, string | Uint8Array>([
      ...(isNew ? files : [...created, ...changed]).map(({ path, bytes }) => [path, bytes] as const),
      ...(readme?.files ?? []),
    ]),
    copies: new Map(copied.map(({ from, to }) => [to, join(source, from)])),
    gone: readme?.gone,
    aside,
  })
  return keeps ? { ...result, kept: aside?.to } : result
}

/** What files that differ are in the way, and what to do about them; undefined where none is, or they are to be written over. */
function obstacleOf(
  paths: readonly string[],
  { fresh, force }: WriteOptions,
): { found: string; waysOut: string } | undefined {
  if (paths.length === 0 || force) return undefined
  const files = paths.length === 1 ? 'a file that differs' : `${paths.length} files that differ`
  return {
    found: `expected nothing in the way, found ${files} from what would be written:\n${list(paths)}\n`,
    waysOut: fresh
      ? '--force writes over them'
      : '--force writes over them, --fresh replaces the whole of content/',
  }
}

/** The content as it would be, and what would be wrong with it. */
function wholeOf(
  files: Imported['files'],
  there: ReturnType<typeof readContentFolder>,
  { fresh }: WriteOptions,
): ReturnType<typeof loadContent> {
  if (fresh) return loadContent(files, { drafts: true })
  const others = there.files.filter(({ path }) => !files.some((file) => file.path === path))
  const loaded = loadContent([...others, ...files], { drafts: true })
  return there.problems.length > 0 ? { problems: [...there.problems, ...loaded.problems] } : loaded
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
  const left = paths.slice(20).length
  const shown = paths.slice(0, 20).map((path) => `  ${path}`)
  return [...shown, ...(left > 0 ? [`  and ${left} more`] : [])].join('\n')
}
