import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { alone } from './lock.ts'
import { fillTree, isTreeFile, minimalContent, projectParts, type Tree, treeAt, treeFolder } from './tree.ts'

/** A tree with its build, and what the build printed. */
export type BuiltTree = Tree & { output: string }

/** How a tree is built: the environment. */
type How = { env?: Record<string, string> }

// Every build is made in this one folder, one after the other: Turbopack's cache knows files by their path, and with it
// a build takes a third of the time.
const workshop = join(treeFolder, 'workshop')
const lock = join(treeFolder, 'workshop.lock')
const compiled = '.next/cache/turbopack'

/** No service answers here; a build that may ask somebody for citations learns so at once. */
const nobody = 'http://127.0.0.1:9'
export const nowhere = {
  SCHOLAR_STATS_BASE_URL: nobody,
  OPENALEX_BASE_URL: nobody,
  SEMANTIC_SCHOLAR_BASE_URL: nobody,
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
  return alone(lock, async () => {
    const earlier = await recorded(record)
    if (earlier?.from === from) return { ...treeAt(root), output: earlier.output }
    const output = await build({ ...minimalContent, ...files }, how)
    await rm(root, { recursive: true, force: true })
    await moveAll(workshop, root, ['.next/cache/turbopack'])
    await writeFile(record, JSON.stringify({ from, output }))
    return { ...treeAt(root), output }
  })
}

/** A copy of a tree and its build, for one test to change. */
export async function copyOf(tree: Tree, name: string): Promise<Tree> {
  const root = join(treeFolder, name)
  await rm(root, { recursive: true, force: true })
  await cp(tree.root, root, { recursive: true, verbatimSymlinks: true })
  return treeAt(root)
}

async function build(files: Record<string, string | Uint8Array>, { env }: How): Promise<string> {
  await moveAll(workshop, join(treeFolder, 'waste'), [compiled])
  await rm(join(treeFolder, 'waste'), { recursive: true, force: true })
  await fillTree(workshop, files)
  const { code, output } = await treeAt(workshop).run('npm', ['run', 'build'], { ...nowhere, ...env })
  if (code !== 0) throw new Error(`the build failed:\n${output}`)
  return output
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
  const hash = createHash('sha256').update(JSON.stringify([process.version, how, Object.keys(files)]))
  for (const bytes of Object.values(files)) hash.update(bytes)
  for (const path of (await Promise.all([...projectParts, 'package-lock.json'].map(filesAt))).flat())
    hash.update(path).update(await readFile(path))
  return hash.digest('hex')
}

async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && isTreeFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
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
