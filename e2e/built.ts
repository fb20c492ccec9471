import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { alone } from './lock.ts'
import { fillTree, isTreeFile, minimalContent, projectParts, type Tree, treeAt, treeFolder } from './tree.ts'

/** A tree with its build, and what the build printed. */
export type BuiltTree = Tree & { output: string }

/** How a tree is built: in which environment, and whether with the settings that an owner's site has, or with `quickSettings`. */
type How = { env?: Record<string, string>; asShipped?: boolean }

// Every build is made in this one folder, one after the other: the caches of Turbopack and of the type check know files by
// their path, and with them a build takes a third of the time.
const workshop = join(treeFolder, 'workshop')
const lock = join(treeFolder, 'workshop.lock')
const caches = ['.next/cache/turbopack', '.next/cache/.tsbuildinfo']

const settings = 'next.config.ts'
const settingsAsShipped = 'next.config.shipped.ts'

/**
 * Settings that leave out what no page shows: the server's code is not minified and has no source maps, and its types, which
 * `npm run types` checks, are checked only where a test brings code of its own. A build then takes little more than half the time.
 */
const quickSettings = (checksTypes: boolean) => `import configure from './${settingsAsShipped}'

export default function configureQuickly(phase: string) {
  const config = configure(phase)
  return {
    ...config,
    typescript: { ...config.typescript, ignoreBuildErrors: ${!checksTypes} },
    experimental: { ...config.experimental, turbopackMinify: { server: false }, turbopackSourceMaps: false },
  }
}
`

/** No service answers here; a build that may ask somebody for citations learns so at once. */
const nobody = 'http://127.0.0.1:9'
export const nowhere = {
  SCHOLAR_STATS_BASE_URL: nobody,
  OPENALEX_BASE_URL: nobody,
  SEMANTIC_SCHOLAR_BASE_URL: nobody,
  // Pictures of other servers come from this machine.
  CHECK_PRIVATE_HOSTS: '127.0.0.1',
}

/**
 * A tree with a minimal content and `files`, built. It is built once for all tests, workers and runs that ask for it
 * under its name, and anew when the project, `files` or `how` changed. Who shares it must not change it: what lets its
 * pages regenerate, or writes into it, takes a `copyOf` it.
 *
 * @throws Error with all that the build printed, when it fails
 */
export async function builtTree(
  name: string,
  files: Record<string, string | Uint8Array> = {},
  how: How = {},
): Promise<BuiltTree> {
  const root = join(treeFolder, name)
  const record = join(root, '.next/built-from.json')
  const from = await fingerprint({ ...minimalContent, ...files }, how)
  const standing = async (): Promise<BuiltTree | undefined> => {
    const earlier = await recorded(record)
    return earlier?.from === from ? { ...treeAt(root), output: earlier.output } : undefined
  }
  // What stands need not wait until others have built; what does not may have been built while it waited.
  const already = await standing()
  if (already) return already
  return alone(lock, async () => {
    const meanwhile = await standing()
    if (meanwhile) return meanwhile
    const tree = await emptiedWorkshop(files, how)
    const { code, output } = await build(tree, how)
    if (code !== 0) throw new Error(`the build failed:\n${output}`)
    await rm(root, { recursive: true, force: true })
    await moveAll(workshop, root, caches)
    // Whole or not at all, for those who look without waiting.
    await writeFile(`${record}.new`, JSON.stringify({ from, output }))
    await rename(`${record}.new`, record)
    return { ...treeAt(root), output }
  })
}

/**
 * Does something with a tree as it is shipped, of which nothing is kept, in the folder where builds are fast: what shows how a build fails.
 *
 * @param files what the tree has besides a minimal content
 */
export function inWorkshop<T>(
  files: Record<string, string | Uint8Array>,
  work: (tree: Tree) => Promise<T>,
): Promise<T> {
  return alone(lock, async () => work(await emptiedWorkshop(files, { asShipped: true })))
}

/**
 * Builds a tree. Now and then Turbopack gives up with an error that it calls internal, and with which the next build goes
 * through ("conflicting effects for the same key": github.com/utooland/utoo/issues/3332): once more then, from nothing. Whatever
 * is wrong with the project has other words, and fails at once.
 */
async function build(tree: Tree, { env }: How): Promise<{ code: number; output: string }> {
  const run = () => tree.run('npm', ['run', 'build'], { ...nowhere, ...env })
  const first = await run()
  if (first.code === 0 || !first.output.includes('TurbopackInternalError')) return first
  console.warn(`Turbopack gave up, so ${tree.root} is built once more:\n${first.output}`)
  await tree.remove('.next')
  return run()
}

/** A copy of a tree and its build, for one test to change. */
export async function copyOf(tree: Tree, name: string): Promise<Tree> {
  const root = join(treeFolder, name)
  await rm(root, { recursive: true, force: true })
  await cp(tree.root, root, { recursive: true, verbatimSymlinks: true })
  return treeAt(root)
}

/** The workshop with a minimal content and `files`, and nothing of an earlier build but the caches. */
async function emptiedWorkshop(
  files: Record<string, string | Uint8Array>,
  { asShipped }: How = {},
): Promise<Tree> {
  const waste = join(treeFolder, 'waste')
  await moveAll(workshop, waste, caches)
  await rm(waste, { recursive: true, force: true })
  await fillTree(workshop, { ...minimalContent, ...files })
  if (!asShipped) {
    await rename(join(workshop, settings), join(workshop, settingsAsShipped))
    const bringsCode = Object.keys(files).some((path) => /\.tsx?$/.test(path))
    await writeFile(join(workshop, settings), quickSettings(bringsCode))
  }
  return treeAt(workshop)
}

/** Moves what a folder holds into another, but for the paths to keep. */
async function moveAll(from: string, to: string, kept: string[]): Promise<void> {
  await mkdir(from, { recursive: true })
  await mkdir(to, { recursive: true })
  for (const name of await readdir(from)) {
    if (kept.includes(name)) continue
    const below = kept
      .filter((path) => path.startsWith(`${name}/`))
      .map((path) => path.slice(name.length + 1))
    if (below.length > 0) await moveAll(join(from, name), join(to, name), below)
    else await rename(join(from, name), join(to, name))
  }
}

/** What a build is made from, in one word: every file of the project that goes into a tree, the packages, the content. */
async function fingerprint(files: Record<string, string | Uint8Array>, how: How): Promise<string> {
  const hash = createHash('sha256').update(
    JSON.stringify([process.version, how, Object.keys(files), quickSettings(false)]),
  )
  for (const bytes of Object.values(files)) hash.update(bytes)
  for (const path of (await Promise.all([...projectParts, 'package-lock.json'].map(filesAt))).flat())
    hash.update(path).update(await readFile(path))
  return hash.digest('hex')
}

async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isTreeFile)
    .toSorted()
}

async function recorded(path: string): Promise<{ from: string; output: string } | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (isError(error, 'ENOENT')) return undefined
    throw error
  }
}

function isError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
