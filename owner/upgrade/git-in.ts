import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { hasCode } from '../../lib/error-code.ts'
import { messageOf } from '../../lib/message-of.ts'

/** Runs git with these words and answers what it prints. Throws an Error with what it said where it fails. */
export type Git = (...args: string[]) => Promise<string>

/** Git, run in a folder. */
export function gitIn(root: string): Git {
  return async (...args) => {
    try {
      // Names are shown as they are, not letter by letter in octal numbers.
      const { stdout } = await promisify(execFile)('git', ['-c', 'core.quotePath=false', ...args], {
        cwd: root,
        maxBuffer: 64 * 1024 * 1024,
      })
      return stdout
    } catch (error) {
      if (hasCode(error, 'ENOENT'))
        throw new Error('expected git, which is not installed here; get it from https://git-scm.com')
      const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
      throw new Error(said || messageOf(error))
    }
  }
}

/** Whether git ends well with these words. */
export async function succeeds(git: Git, ...args: string[]): Promise<boolean> {
  try {
    await git(...args)
    return true
  } catch {
    // Its answer is its exit code; what follows looks at what there is.
    return false
  }
}

/** The commit of a name, such as HEAD. */
export async function commitOf(git: Git, name: string): Promise<string> {
  return (await git('rev-parse', name)).trim()
}
