import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { writeWhole } from '../write-file.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))

/** How a command ended, and what it said. */
export type Outcome = { status: number; stdout: string; stderr: string }

/**
 * Runs one of the commands of `scripts/` in a folder, without a terminal: as a process of its own, whose sources and
 * packages are put into one file first, since to read them one by one takes a second of a processor.
 *
 * @param env besides which nothing is set: what is set where the tests run is not meant for them
 */
export function command(script: string, root: string, env: Record<string, string> = {}) {
  return async (...flags: string[]) => {
    const { stderr, ...outcome } = await node([await bundled(script), ...flags], root, env)
    // How far things are is said of what takes longer than a second, as everything does on a busy machine.
    return { ...outcome, stderr: stderr.replace(/^(asking|checking|looking up)\b.*…\n/gm, '') }
  }
}

/** Runs one of the commands likewise where every disk is full: its files may have no bytes. Windows has no such limit. */
export function commandOnFullDisk(script: string, root: string) {
  return async (...flags: string[]) => {
    const limited = ['-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, await bundled(script), ...flags]
    return node(limited, root, {}, 'sh')
  }
}

/** Runs Node in a folder to its end, likewise. */
export function node(
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
  file = process.execPath,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const { PATH, HOME, NODE_ENV } = process.env
    const options = { cwd, env: { PATH, HOME, NODE_ENV, ...env } }
    const child = execFile(file, args, options, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr })
    })
    child.stdin?.end()
  })
}

const bundles = new Map<string, Promise<string>>()

/** The file that holds a command and all that it imports; inside the project, where Node finds the packages that are left out. */
function bundled(script: string): Promise<string> {
  const known = bundles.get(script)
  if (known) return known
  const made = bundle(script)
  bundles.set(script, made)
  return made
}

async function bundle(script: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${project}scripts/${script}`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    // What packages written as CommonJS expect of Node.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname`,
    },
    // Binary, or found by its place among the packages.
    external: ['@myriaddreamin/*', '@resvg/*', 'subset-font', 'harfbuzzjs'],
    write: false,
  })
  const path = `${project}.fixture/commands/${script.replace(/ts$/, 'mjs')}`
  await writeWhole(path, outputFiles[0]?.text ?? '')
  return path
}
