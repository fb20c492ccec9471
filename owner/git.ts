import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/**
 * What git prints; undefined where there is no git, no repository, or nothing of that name.
 *
 * @param root the folder it is asked in
 */
export async function git(root: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd: root, maxBuffer: 16 * 1024 * 1024 })
    return stdout.trim()
  } catch {
    return undefined
  }
}
