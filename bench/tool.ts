import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Runs one of the tools that only the bench has (bench/package.json), which answers in JSON.
 *
 * @param script the tool's command, a path within bench/node_modules
 * @throws what the process wrote, where it fails
 */
export async function runTool(
  script: string,
  args: readonly string[],
  env: Record<string, string | undefined> = {},
): Promise<unknown> {
  const path = fileURLToPath(new URL(`node_modules/${script}`, import.meta.url))
  const { stdout } = await run(process.execPath, [path, ...args], {
    env: { ...process.env, ...env },
    maxBuffer: 256 * 1024 * 1024,
  })
  return JSON.parse(stdout)
}
