import { readFile, stat } from 'node:fs/promises'
import { hasCode } from '../lib/error-code.ts'

/**
 * A file's bytes; undefined where there is no such file.
 *
 * @throws Error in a sentence for what is no file, such as a pipe, which might never end; what the file system throws for any
 *   other reason
 */
export async function bytesIfThere(path: string): Promise<Buffer | undefined> {
  try {
    if (!(await stat(path)).isFile())
      throw new Error(
        `${path}: expected a file, received something else (a folder, a pipe or a device); remove it`,
      )
    return await readFile(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}
