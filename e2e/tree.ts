import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join, relative, resolve } from 'node:path'
import { program } from '../scripts/run.mjs'

/** A copy of the project with content of its own, for what must not be tried on the owner's. */
export type Tree = {
  root: string
  write: (path: string, text: string) => Promise<void>
  remove: (path: string) => Promise<void>
  /** Runs a command in the tree to its end. */
  run: (
    command: string,
    args: string[],
    env?: Record<string, string>,
  ) => Promise<{ code: number; output: string }>
  /**
   * Starts `next dev` or `next start`, on a port where one is given; answers when it serves. With `keepsModes` it may
   * not write where a file's mode forbids it, even when root runs the tests.
   */
  serve: (
    mode: 'dev' | 'start',
    env?: Record<string, string>,
    options?: { port?: number; keepsModes?: boolean },
  ) => Promise<Server>
  /** Starts the folder that a standalone build left. */
  serveStandalone: (env?: Record<string, string>) => Promise<Server>
}

export type Server = {
  address: string
  pid: number | undefined
  output: () => string
  stop: () => Promise<void>
  /** Ends it without a chance to tidy up. */
  kill: () => Promise<void>
}

/** Where trees stand: inside the project, so that Node finds the installed packages by walking up; git and the build pass it over. */
export const treeFolder = resolve('.fixture')

/** What a tree has of the project. */
export const projectParts = [
  'app',
  'components',
  'lib',
  'owner',
  'scripts',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'next.config.ts',
  'postcss.config.mjs',
]

/** Whether a file or a folder of the project goes into a tree: all but the tests do, and what each build makes for itself. */
export const isTreeFile = (path: string) =>
  !/\.test\.ts$|[\\/](?:(?:pdf|publications)[\\/]made|preview[\\/]fonts)(?:[\\/]|$)/.test(path)

/** The least that is a site, for trees that say nothing else of it. */
export const minimalContent = {
  'content/site.md': `---
title: Ada Example
sections:
  - { of: about, id: about, nav: About }
  - { of: news, id: news, title: News, nav: News }
  - { of: publications, id: publications, title: Publications, nav: Publications }
  - { of: awards, id: awards, title: Awards }
---
`,
  'content/profile.md': '---\nname: Ada Example\nheadline: Engineer\n---\n\nI build engines.\n',
}

/**
 * Copies the project, without its builds and its packages, and gives it content: a minimal one and `files`, or with
 * `content: true` the project's own.
 */
export async function makeTree(
  name: string,
  files: Record<string, string | Uint8Array> = {},
  options: { content?: boolean } = {},
): Promise<Tree> {
  const root = join(treeFolder, name)
  await rm(root, { recursive: true, force: true })
  await fillTree(root, options.content ? files : { ...minimalContent, ...files }, options)
  return treeAt(root)
}

/** Writes the project's files and then `files` into a folder. */
export async function fillTree(
  root: string,
  files: Record<string, string | Uint8Array>,
  options: { content?: boolean } = {},
): Promise<void> {
  for (const part of [...projectParts, ...(options.content ? ['content', 'public'] : [])])
    await cp(part, join(root, part), { recursive: true, filter: isTreeFile })
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), bytes)
  }
}

/** The tree that stands in a folder. */
export function treeAt(root: string): Tree {
  return {
    root,
    async write(path, text) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), text)
    },
    remove: (path) => rm(join(root, path), { recursive: true, force: true }),
    async run(command, args, env = {}) {
      const { child, output } = start(root, command, args, env)
      const code = await new Promise<number>((done) => child.on('close', (status) => done(status ?? 1)))
      return { code, output: output() }
    },
    async serve(mode, env = {}, options = {}) {
      const port = options.port ?? (await freePort())
      const command = [process.execPath, nextCommand, mode, '-p', String(port)]
      if (mode === 'start') command.push('--keepAliveTimeout', patience)
      // Root writes everywhere, unless it gives that right up.
      if (options.keepsModes && process.getuid?.() === 0)
        command.unshift('setpriv', '--bounding-set=-dac_override')
      const [program = '', ...args] = command
      return serving(port, start(root, program, args, env))
    },
    async serveStandalone(env = {}) {
      const port = await freePort()
      // Next lays the server out as the tree lay, when it was built, below the folder of the lockfile.
      const parent = join(root, '.next/standalone', relative(resolve('.'), treeFolder))
      const [built = ''] = await readdir(parent)
      const folder = join(parent, built)
      return serving(
        port,
        start(folder, process.execPath, ['server.js'], {
          KEEP_ALIVE_TIMEOUT: patience,
          ...env,
          PORT: String(port),
        }),
      )
    },
  }
}

async function serving(port: number, { child, output }: Started): Promise<Server> {
  const end = (signal: 'SIGTERM' | 'SIGKILL') => () =>
    new Promise<void>((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done()
      child.on('exit', () => done())
      child.kill(signal)
      setTimeout(() => child.kill('SIGKILL'), 3000).unref()
    })
  const stop = end('SIGTERM')
  // How long a server takes is no matter here: the test that waits has a limit of its own.
  for (;;) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the server ended:\n${output()}`)
    if (/Ready in/.test(output()))
      return { address: `http://localhost:${port}`, pid: child.pid, output, stop, kill: end('SIGKILL') }
    await new Promise((wait) => setTimeout(wait, 100))
  }
}

/**
 * How long a server keeps a connection that nobody uses, in milliseconds: after the usual 5 s a test on a busy machine could
 * send its question just as the server hangs up.
 */
const patience = '600000'

/** What `next` runs. */
export const nextCommand = resolve('node_modules/next/dist/bin/next')

type Started = { child: ChildProcess; output: () => string }

function start(root: string, command: string, args: string[], env: Record<string, string>): Started {
  let text = ''
  const { file, before, shell } = program(command)
  const child = spawn(file, [...before, ...args], {
    cwd: root,
    shell,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
  child.on('error', (error) => {
    text += `${command}: ${error.message}`
  })
  return { child, output: () => text }
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.on('error', fail)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('no port')),
      )
    })
  })
}
