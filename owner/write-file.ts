import { constants } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { hasCode } from '../lib/error-code.ts'

/**
 * Writes a text file so that it is always whole, whenever the machine stops: beside its place and onto the disk, then
 * moved there. Folders on the way are made, and what an interrupted command left beside it is removed.
 *
 * @throws what the file system throws; what was there is there still
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  await beside(path, text, (written) => moveOver(written, path))
}

/**
 * Writes a text file so that it is always whole, where nothing is yet: what is there stays.
 *
 * @returns whether it was written
 * @throws what the file system throws
 */
export async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await beside(path, text, async (written) => {
      // Unlike a move, a link does not replace what is there.
      await linkOrCopy(written, path)
      await rm(written)
    })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Writes bytes onto the disk, not only into the machine's memory of it. */
export async function writeThrough(path: string, bytes: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Puts a file's bytes, or the names in a folder (new ones, and those that were moved), onto the disk. */
export async function sync(path: string): Promise<void> {
  // Windows opens no folder, and has no such call for what is open to be read.
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** How long (milliseconds) Windows is waited for, and how often it is asked. */
const patienceMs = 4000
const everyMs = 100

/**
 * Moves a file or a folder, over what is there if that is a file. Windows moves nothing that a program has open, and a virus
 * scanner or the search looks into every new file for a moment: there it is tried again for some seconds.
 *
 * @throws what the file system throws
 */
export async function moveOver(from: string, to: string): Promise<void> {
  for (let waited = 0; ; waited += everyMs) {
    try {
      return await rename(from, to)
    } catch (error) {
      const isHeld = ['EPERM', 'EACCES', 'EBUSY'].some((code) => hasCode(error, code))
      if (process.platform !== 'win32' || !isHeld || waited >= patienceMs) throw error
      await rest(everyMs)
    }
  }
}

/** Whether the process that left something, by its number, may still be at it. Numbers are given anew, also to us. */
export function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user is there, and may not be asked.
    return hasCode(error, 'EPERM')
  }
}

const full = ['ENOSPC', 'EDQUOT', 'EFBIG']
const closed = ['EACCES', 'EPERM', 'EROFS', 'EBUSY']

/**
 * What the file system says when it takes no more, as a sentence; any other error as it is.
 *
 * @param kept what became of the owner's files
 */
export function asUnwritten(error: unknown, path: string, kept = 'nothing was written'): unknown {
  const code = [...full, ...closed].find((one) => hasCode(error, one))
  if (code === undefined) return error
  const said = full.includes(code)
    ? `expected room on the disk, received ${code}; make room, and run the command again`
    : `expected a place that can be written, received ${code}; ${adviceForClosed()}`
  return new Error(`${path}: ${said}; ${kept}`, { cause: error })
}

/** What to do where something cannot be written. */
export function adviceForClosed(): string {
  return process.platform === 'win32'
    ? 'close what has it open (an editor, the Explorer, a terminal in it, npm run dev), or check its permissions'
    : 'check its permissions'
}

/** Whether an error is such a sentence. */
export function isUnwritten(error: unknown): boolean {
  return error instanceof Error && [...full, ...closed].some((code) => hasCode(error.cause, code))
}

let count = 0

async function beside(path: string, text: string, place: (written: string) => Promise<void>): Promise<void> {
  const folder = dirname(path)
  count += 1
  // A short name of its own, since names have a limit, with a dot, since what begins with one is never content.
  const written = join(folder, `.unfinished-${process.pid}-${count}`)
  try {
    await mkdir(folder, { recursive: true })
    await tidy(folder)
    await writeThrough(written, text)
    await place(written)
  } catch (error) {
    await rm(written, { force: true })
    throw asUnwritten(error, path)
  }
  await sync(folder)
}

/** Removes what commands that were stopped have left in a folder. */
async function tidy(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid] = /^\.unfinished-(\d+)-\d+$/.exec(name) ?? []
    if (pid !== undefined && Number(pid) !== process.pid && !isAtWork(Number(pid)))
      await rm(join(folder, name), { force: true })
  }
}

/** Some file systems (exFAT, network drives) have no links; there a copy that replaces nothing comes nearest. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].some((code) => hasCode(error, code))) throw error
    await copyFile(from, to, constants.COPYFILE_EXCL)
  }
}
