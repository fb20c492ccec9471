import { access, constants, cp, lstat, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { hasCode } from '../lib/error-code.ts'
import { messageOf } from '../lib/message-of.ts'
import { adviceForClosed, asUnwritten, isAtWork, moveOver, sync, writeThrough } from './write-file.ts'

/** Changes of a project that belong together; paths are from its root, with forward slashes. */
export type Changes = {
  /** Files and what they are to hold. */
  files: ReadonlyMap<string, string | Uint8Array>
  /** Files and what they are to be a copy of, anywhere on disk. */
  copies?: ReadonlyMap<string, string>
  /** Files that are removed, where they are. */
  gone?: readonly string[]
  /** A folder that is put aside first: `files` within it make a new one of its name, and hold all that it has. */
  aside?: { folder: string; to: string }
}

/**
 * A name that is free, under which a folder is put aside: `content.old-20241031-123000`; with `-2` and so on behind it where
 * another was put aside in the same second.
 */
export async function keptName(root: string, folder: string, now: Date): Promise<string> {
  const stamp = now
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d+Z$/, '')
    .replace('T', '-')
  const name = `${folder}.old-${stamp}`
  let free = name
  for (let count = 2; await exists(join(root, free)); count += 1) free = `${name}-${count}`
  return free
}

/**
 * What is to be done once everything is written beside its place. Each step can be done again: one whose source is gone
 * was done.
 */
const plan = z.strictObject({
  aside: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  moves: z.array(z.strictObject({ from: z.string(), to: z.string() })),
})

const stageName = /^\.unfinished-(\d+)$/
const planName = 'plan.json'

/**
 * Changes files of a project, all of them or none, whenever the machine stops or the disk is full: everything is written
 * into a folder beside (`.unfinished-…`) and onto the disk, then a plan of what goes where, then it is moved. A command
 * that is stopped before the plan has changed nothing; from there on `finishChanges` does the rest.
 *
 * @param root folder of the project
 * @throws what the file system throws or a sentence, with nothing changed; an Error with a sentence where a move fails
 *   half-way
 */
export async function changeTogether(
  root: string,
  { files, copies, gone = [], aside }: Changes,
): Promise<void> {
  const stage = `.unfinished-${process.pid}`
  const moves: { from: string; to: string }[] = []
  const inside = (path: string) => aside !== undefined && path.startsWith(`${aside.folder}/`)
  try {
    await mkdir(join(root, stage))
    const add = async (path: string, put: (place: string) => Promise<void>) => {
      const from = inside(path) ? `${stage}/${path}` : `${stage}/${moves.length}`
      await mkdir(dirname(join(root, from)), { recursive: true })
      await put(join(root, from))
      if (inside(path)) return
      await mkdir(dirname(join(root, path)), { recursive: true })
      await refuseUnlessPlace(root, path, stage)
      moves.push({ from, to: path })
    }
    for (const [path, source] of copies ?? [])
      await add(path, async (place) => {
        await cp(source, place)
        await sync(place)
      })
    for (const [path, bytes] of files) await add(path, (place) => writeThrough(place, bytes))
    // They go with the folder that everything else came from.
    for (const [index, path] of gone.entries()) moves.push({ from: path, to: `${stage}/gone-${index}` })
    if (aside) moves.push({ from: `${stage}/${aside.folder}`, to: aside.folder })
    const there = aside && (await exists(join(root, aside.folder)))
    await writeThrough(
      join(root, stage, 'plan'),
      JSON.stringify({ ...(there ? { aside: { from: aside.folder, to: aside.to } } : {}), moves }),
    )
    // From here on the change is made.
    await rename(join(root, stage, 'plan'), join(root, stage, planName))
    await sync(join(root, stage))
  } catch (error) {
    await remove(join(root, stage))
    throw asUnwritten(error, root)
  }
  await carryOut(root, stage, { isNew: true })
}

/** Looks, before anything is moved, for what a move would stumble over. */
async function refuseUnlessPlace(root: string, path: string, stage: string): Promise<void> {
  const folder = dirname(join(root, path))
  await access(folder, constants.W_OK)
  if ((await exists(join(root, path))) && (await lstat(join(root, path))).isDirectory())
    throw new Error(`${path}: expected the name of a file, received that of a folder; give another name`)
  // Nothing moves from one file system to another.
  if ((await stat(folder)).dev !== (await stat(join(root, stage))).dev)
    throw new Error(
      `${path}: expected a folder on the disk of ${root}, received one on another (a mount, or a link to it); put it there`,
    )
}

/**
 * Ends what a command that was stopped has begun, as every command does first, and says so on stderr: the moves of its plan
 * are made, or where it had come to none, its leavings are removed.
 *
 * @param root folder of the project
 * @throws what the file system throws; an Error with a sentence where a move fails
 */
export async function finishChanges(root: string): Promise<void> {
  for (const name of (await readdir(root)).toSorted()) {
    const [, pid] = stageName.exec(name) ?? []
    if (pid === undefined || isAtWork(Number(pid))) continue
    const done = await carryOut(root, name)
    if (done.length > 0)
      console.error(
        `A command was interrupted; the rest of what it had begun is done: ${done.slice(0, 3).join(', ')}${done.length > 3 ? ` and ${done.length - 3} more` : ''}`,
      )
  }
}

/**
 * Makes the moves of a plan, those that are still to be made.
 *
 * @param isNew its command is still at it, and can take it back as long as nothing was moved
 */
async function carryOut(root: string, stage: string, { isNew = false } = {}): Promise<string[]> {
  const { aside, moves } = await planOf(join(root, stage))
  const done: string[] = []
  const folders = new Set<string>()
  const step = async (from: string, to: string, make: () => Promise<void>) => {
    try {
      await make()
    } catch (error) {
      if (hasCode(error, 'ENOENT') && !(await exists(join(root, from)))) return
      if (isNew && done.length === 0) {
        await remove(join(root, stage))
        throw asUnwritten(error, join(root, to === aside?.to ? from : to))
      }
      throw new Error(
        `${to}: expected a place that can be written, received ${messageOf(error)}; ${adviceForClosed()}; the next command ends what this one began (it lies ready in ${stage})`,
      )
    }
    for (const path of [from, to]) folders.add(dirname(join(root, path)))
    // What is removed is moved into the stage, which goes at the end.
    done.push(to.startsWith(`${stage}/`) ? from : to)
  }
  const move = (from: string, to: string) => step(from, to, () => moveOver(join(root, from), join(root, to)))
  // Once the new folder is in its place, the old one is aside.
  if (aside && (await exists(join(root, stage, aside.from))))
    await step(aside.from, aside.to, () => putAside(root, stage, aside))
  for (const { from, to } of moves) await move(from, to)
  for (const folder of folders) if (await exists(folder)) await sync(folder)
  await remove(join(root, stage))
  return done
}

/** Moves a folder; one that a container has from its image (overlayfs) cannot be moved, and is copied whole, then removed. */
async function putAside(root: string, stage: string, { from, to }: { from: string; to: string }) {
  const isCopied = join(root, stage, 'is-copied')
  if (!(await exists(join(root, to)))) {
    try {
      await moveOver(join(root, from), join(root, to))
    } catch (error) {
      if (!hasCode(error, 'EXDEV')) throw error
      const copy = join(root, stage, 'copy')
      await writeThrough(isCopied, '')
      await cp(join(root, from), copy, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
      for (const entry of await readdir(copy, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) await sync(join(entry.parentPath, entry.name))
      await rename(copy, join(root, to))
    }
  }
  if (await exists(isCopied)) await rm(join(root, from), { recursive: true, force: true })
}

/** Removes a folder; what Windows does not let go of at once is tried again for a second. */
async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 4 })
}

async function planOf(stage: string): Promise<z.output<typeof plan>> {
  try {
    return plan.parse(JSON.parse(await readFile(join(stage, planName), 'utf8')))
  } catch (error) {
    // Stopped before its plan stood: nothing was moved.
    if (hasCode(error, 'ENOENT')) return { moves: [] }
    throw error
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}
