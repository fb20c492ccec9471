import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join, relative, resolve } from 'node:path'

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
  /** Starts `next dev` or `next start`, on a port and as a user (a number) where one is given; answers when it serves. */
  serve: (
    mode: 'dev' | 'start',
    env?: Record<string, string>,
    options?: { port?: number; uid?: number },
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

// Inside the project, so that Node finds the installed packages by walking up; git and the build pass it over.
const folder = resolve('.fixture')

const minimal = {
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
  files: Record<string, string> = {},
  options: { content?: boolean } = {},
): Promise<Tree> {
  const root = join(folder, name)
  await rm(root, { recursive: true, force: true })
  for (const part of [
    'app',
    'components',
    'lib',
    'owner',
    'public',
    'scripts',
    ...(options.content ? ['content'] : []),
  ])
    await cp(part, join(root, part), { recursive: true, filter: (path) => !path.endsWith('.test.ts') })
  for (const file of [
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'next.config.ts',
    'postcss.config.mjs',
  ])
    await cp(file, join(root, file))
  const tree: Tree = {
    root,
    async write(path, text) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), text)
    },
    remove: (path) => rm(join(root, path), { recursive: true, force: true }),
    async run(command, args, env = {}) {
      const { child, output } = start(root, command, args, env)
      const code = await new Promise<number>((done) => child.on('exit', (status) => done(status ?? 1)))
      return { code, output: output() }
    },
    async serve(mode, env = {}, options = {}) {
      const port = options.port ?? (await freePort())
      const args = [nextCommand, mode, '-p', String(port)]
      return serving(port, start(root, process.execPath, args, env, options.uid))
    },
    async serveStandalone(env = {}) {
      const port = await freePort()
      // Next lays the server out as the tree lies below the folder of the lockfile.
      const folder = join(root, '.next/standalone', relative(resolve('.'), root))
      return serving(port, start(folder, process.execPath, ['server.js'], { ...env, PORT: String(port) }))
    },
  }
  for (const [path, text] of Object.entries(options.content ? files : { ...minimal, ...files }))
    await tree.write(path, text)
  return tree
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
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended:\n${output()}`)
    if (/Ready in/.test(output()))
      return { address: `http://localhost:${port}`, pid: child.pid, output, stop, kill: end('SIGKILL') }
    await new Promise((wait) => setTimeout(wait, 100))
  }
  await stop()
  throw new Error(`the server did not start within 30 s:\n${output()}`)
}

const nextCommand = resolve('node_modules/next/dist/bin/next')

type Started = { child: ChildProcess; output: () => string }

function start(
  root: string,
  command: string,
  args: string[],
  env: Record<string, string>,
  uid?: number,
): Started {
  let text = ''
  const child = spawn(command, args, {
    cwd: root,
    uid,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
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
