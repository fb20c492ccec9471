import { readFile } from 'node:fs/promises'
import { hasCode } from './write-file.ts'

/**
 * A file's bytes; undefined where there is no such file.
 *
 * @throws what the file system throws for any other reason
 */
export async function bytesIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}
