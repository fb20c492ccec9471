import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const tsx = createRequire(import.meta.url).resolve('tsx/cli')

/** How a command ended, and what it said. */
export type Outcome = { status: number; stdout: string; stderr: string }

/**
 * Runs one of the commands of `scripts/` in a folder, without a terminal.
 *
 * @param env besides which nothing is set: what is set where the tests run is not meant for them
 */
export function command(script: string, root: string, env: Record<string, string> = {}) {
  const path = fileURLToPath(new URL(`../../scripts/${script}`, import.meta.url))
  const { PATH, HOME, NODE_ENV } = process.env
  return (...flags: string[]) =>
    new Promise<Outcome>((resolve) => {
      const options = { cwd: root, env: { PATH, HOME, NODE_ENV, ...env } }
      const child = execFile(process.execPath, [tsx, path, ...flags], options, (error, stdout, stderr) => {
        resolve({ status: error ? Number(error.code) : 0, stdout, stderr })
      })
      child.stdin?.end()
    })
}
