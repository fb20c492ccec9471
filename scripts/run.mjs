import { spawn } from 'node:child_process'
import { access, constants, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What the two commands for a bare machine share: plain JavaScript, since nothing is installed yet when they start. */

const needed = [20, 19]

/** Stops with a sentence when this Node is too old to run the site. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  console.error(
    `Node ${needed.join('.')} or newer is needed, this is ${process.versions.node}: https://nodejs.org`,
  )
  process.exit(1)
}

/**
 * Stops with a sentence when the project lies where no build can read it: Tailwind and tsx take what follows a # or a ? in a
 * path for parts of an address.
 */
export function requireFolder(root = process.cwd()) {
  if (!/[#?]/.test(root)) return
  console.error(
    `expected a folder without # and ? in its path, received ${root}, which a build cannot read from; rename it, or move the project`,
  )
  process.exit(1)
}

/**
 * Runs a command and waits for it.
 *
 * @param output 'inherit' for what it prints to be seen at once, 'pipe' for all of it when it has ended
 * @returns its exit code; 1 when it could not be started or was stopped by a signal
 */
export function run(command, args, env = {}, output = 'inherit') {
  return new Promise((resolve) => {
    const { file, before, shell } = program(command)
    const child = spawn(file, [...before, ...args], {
      stdio: ['inherit', output, output],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      shell,
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part) => {
        printed += part
      })
    // Who stops this stops what it started: a server must not be left behind with its port.
    const stop = (signal) => child.kill(signal)
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop)
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(1)
    })
    child.on('close', (code) => {
      process.stdout.write(printed)
      for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.off(signal, stop)
      resolve(code ?? 1)
    })
  })
}

/**
 * Runs a command beside others and waits for it: what it prints comes in one piece when it has ended.
 *
 * @returns its exit code; 1 when it could not be started or was stopped by a signal
 */
export function runAside(command, args, env = {}) {
  return run(command, args, env, 'pipe')
}

/**
 * How a command is started on every system. On Windows `npm` and `npx` are scripts of the shell, which takes a path such as
 * `C:\Program Files\nodejs\node.exe` apart at its space; so they are run by Node, from where the npm that runs us is.
 *
 * @returns the file, the arguments that come before the command's own, and whether the shell has to find it
 */
export function program(command, { env, execPath, platform } = process) {
  const npm = env.npm_execpath
  if ((command === 'npm' || command === 'npx') && npm && /[\\/]npm-cli\.js$/.test(npm))
    return { file: execPath, before: [join(dirname(npm), `${command}-cli.js`)], shell: false }
  return {
    file: command,
    before: [],
    shell: platform === 'win32' && (command === 'npm' || command === 'npx'),
  }
}

/**
 * Installs exactly what the lockfile says. npm ends where it cannot write into its own folder, as for a user whose home is
 * read-only; there it gets one for this time.
 *
 * @param options `checks`: with what only the checks need (devDependencies), or without
 */
export async function install({ checks } = { checks: true }) {
  const own = process.env.npm_config_cache
  const lent = own && !(await canWrite(own)) ? await mkdtemp(join(tmpdir(), 'npm-')) : undefined
  try {
    return await run('npm', [
      'ci',
      checks ? '--include=dev' : '--omit=dev',
      '--no-audit',
      '--no-fund',
      ...(lent ? ['--cache', lent] : []),
    ])
  } finally {
    if (lent) await rm(lent, { recursive: true, force: true })
  }
}

/** Whether a folder can be written into, or made. */
async function canWrite(folder) {
  try {
    await access(folder, constants.W_OK)
    return true
  } catch (error) {
    return error.code === 'ENOENT' && dirname(folder) !== folder && canWrite(dirname(folder))
  }
}

/**
 * Whether what is needed was installed already from this lockfile: npm writes down at the end of an installation what it
 * put there. Packages for other systems need not be there.
 *
 * @param options `checks`: with what only the checks need (devDependencies), or without
 */
export async function isInstalled({ checks }) {
  const packagesOf = async (path) => JSON.parse(await readFile(path, 'utf8')).packages
  try {
    const wanted = await packagesOf('package-lock.json')
    const there = await packagesOf('node_modules/.package-lock.json')
    return Object.entries(wanted).every(
      ([path, { version, dev, devOptional, optional }]) =>
        path === '' || (dev && !checks) || devOptional || optional || there[path]?.version === version,
    )
  } catch (error) {
    if (error.code === 'ENOENT') return false
    throw error
  }
}
