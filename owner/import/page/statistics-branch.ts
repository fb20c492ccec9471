import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { workflowBranch } from '../../../lib/scholar/google-scholar.ts'

const run = promisify(execFile)

/** What no file of statistics is larger than: bytes. */
const maxBytes = 8 * 1024 * 1024

/**
 * The statistics that acad-homepage's workflow has published on a branch of its own, as far as the clone has it. Asks Git
 * for the file as it is stored: nothing that the clone's settings name is run, and nothing is fetched.
 *
 * @param root the folder of the clone
 * @returns undefined where there is no Git, no clone, or no such branch in it
 */
export async function statisticsOnBranch(root: string): Promise<string | undefined> {
  for (const place of ['remotes/origin', 'heads'])
    try {
      const { stdout } = await run(
        'git',
        [
          `--git-dir=${join(root, '.git')}`,
          'cat-file',
          'blob',
          `refs/${place}/${workflowBranch}:gs_data.json`,
        ],
        { maxBuffer: maxBytes, env: { ...process.env, GIT_NO_LAZY_FETCH: '1' } },
      )
      return stdout
    } catch {
      // Not there; its numbers are looked at by the build all the same.
    }
  return undefined
}

/** The branch that a clone has checked out; undefined where that cannot be told. */
export async function branchOf(root: string): Promise<string | undefined> {
  try {
    return /^ref: refs\/heads\/(\S+)/.exec(await readFile(join(root, '.git/HEAD'), 'utf8'))?.[1]
  } catch {
    // No clone, but a copy.
    return undefined
  }
}
