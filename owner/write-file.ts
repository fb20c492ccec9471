import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a text file so that it is always whole: beside its place, then moved there. Folders on the way are made.
 *
 * @throws what the file system throws
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  await rename(await writeBeside(path, text), path)
}

/**
 * Writes a text file so that it is always whole, where nothing is yet: what is there stays.
 *
 * @returns whether it was written
 * @throws what the file system throws
 */
export async function writeNew(path: string, text: string): Promise<boolean> {
  const beside = await writeBeside(path, text)
  try {
    // Unlike a move, a link does not replace what is there.
    await link(beside, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(beside)
  }
}

async function writeBeside(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.tmp`
  await writeFile(beside, text)
  return beside
}
