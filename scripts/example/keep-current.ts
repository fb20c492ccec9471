import { cpSync, existsSync, rmSync, statSync, watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasCode } from '../../lib/error-code.ts'

/**
 * Copies what changes in some files and folders into another place, for as long as the process runs.
 *
 * @param to where the copies stand
 * @param parts the files and folders, which have the same names there
 * @param from where they are
 */
export function keepCurrent(to: string, parts: readonly string[], from: string): void {
  for (const part of parts) {
    const source = join(from, part)
    if (!existsSync(source)) continue
    const isFolder = statSync(source).isDirectory()
    // The folder of a file is watched, since editors put a new file in the place of the old one.
    watch(isFolder ? source : dirname(source), { recursive: isFolder }, (_, name) => {
      if (name === null) return
      if (isFolder) copy(join(source, name), join(to, part, name))
      else if (name === part) copy(source, join(to, part))
    })
  }
}

/** A file that is gone is removed: one that was there when the event was sent may not be when it is read. */
function copy(source: string, target: string): void {
  try {
    cpSync(source, target, { recursive: true })
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
    rmSync(target, { recursive: true, force: true })
  }
}
