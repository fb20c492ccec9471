import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../lib/test-folder.ts'
import { node } from '../owner/command/cli-test.ts'
import { program } from './run.mjs'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** A port that another program listens on. */
async function takenPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, done))
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return address.port
}

describe('npm run site', () => {
  it('says a port that cannot be, and installs nothing', async () => {
    const taken = String(await takenPort())
    for (const [port, said] of [
      ['abc', /^PORT: expected a whole number from 1 to 65535, received "abc"; correct it/],
      ['99999', /^PORT: expected a whole number from 1 to 65535/],
      ['0', /^PORT: expected a whole number/],
      ['80 80', /^PORT: expected a whole number/],
      [taken, new RegExp(`^PORT: expected a free port, received ${taken}: another program listens on it`)],
      [` ${taken} `, new RegExp(`^PORT: expected a free port, received ${taken}:`)],
    ] as const) {
      const root = await temporaryFolder()
      const { status, stdout, stderr } = await node([here('site.mjs')], root, { PORT: port })
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(said)
      expect(await readdir(root)).toEqual([])
    }
  })

  it('says a folder that it cannot be built in, and installs nothing', async () => {
    const root = join(await temporaryFolder(), 'C#')
    await mkdir(root)
    expect(await node([here('site.mjs')], root)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^expected a folder without # and \? in its path, received .*C#, /),
    })
    expect(await readdir(root)).toEqual([])
  })

  it('explains itself, and takes no words that it does not know', async () => {
    const root = await temporaryFolder()
    const helped = await node([here('site.mjs'), '--help'], root)
    expect(helped).toMatchObject({ status: 0, stdout: expect.stringMatching(/PORT=8080 npm run site/) })
    const asked = await node([here('site.mjs'), '--prot', '80'], root)
    expect(asked).toMatchObject({ status: 2, stderr: expect.stringContaining('received --prot 80') })
  })
})

describe('npm run verify', () => {
  it('explains itself, and begins nothing with words that it does not know', async () => {
    const root = await temporaryFolder()
    const helped = await node([here('verify.mjs'), '--help'], root)
    expect(helped).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('npm run verify -- --content'),
    })
    const asked = await node([here('verify.mjs'), '--contents'], root)
    expect(asked).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^expected --content, --installed or nothing, received --contents\n/),
    })
  })
})

describe('what is installed', () => {
  /** A folder whose lockfile names four packages, of which these are there. */
  async function folderWith(there: readonly string[]) {
    const root = await temporaryFolder()
    const packages = {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0', dev: true },
      'node_modules/other-system': { version: '1.0.0', optional: true },
    }
    await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages }))
    await mkdir(join(root, 'node_modules'))
    const some = Object.fromEntries(Object.entries(packages).filter(([path]) => there.includes(path)))
    await writeFile(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: some }))
    return root
  }

  it('is not installed once more: what a site needs, and what its checks need besides', async () => {
    const script = `
      const { isInstalled } = await import(${JSON.stringify(pathToFileURL(here('run.mjs')).href)})
      console.log(await isInstalled({ checks: false }), await isInstalled({ checks: true }))`
    const asked = async (root: string) => (await node(['--input-type=module', '-e', script], root)).stdout
    expect(await asked(await folderWith(['node_modules/a', 'node_modules/b']))).toBe('true true\n')
    expect(await asked(await folderWith(['node_modules/a']))).toBe('true false\n')
    expect(await asked(await folderWith(['node_modules/b']))).toBe('false false\n')
    expect(await asked(await temporaryFolder())).toBe('false false\n')
  })
})

it('is installed where npm cannot write into its own folder, with one for this time', async () => {
  const root = await temporaryFolder()
  await writeFile(join(root, 'npm-cli.js'), 'console.log(process.argv.slice(2).join(" "))')
  const script = `
    const { install } = await import(${JSON.stringify(pathToFileURL(here('run.mjs')).href)})
    process.exit(await install())`
  const withCache = async (cache: string) => {
    const env = { npm_execpath: join(root, 'npm-cli.js'), npm_config_cache: cache, TMPDIR: root, TEMP: root }
    return (await node(['--input-type=module', '-e', script], root, env)).stdout
  }
  const usual = 'ci --include=dev --no-audit --no-fund'
  expect(await withCache(join(root, 'none/yet'))).toBe(`${usual}\n`)
  // Below a file there is no folder, whoever asks for it.
  expect(await withCache(join(root, 'npm-cli.js/cache'))).toContain(`${usual} --cache ${join(root, 'npm-')}`)
  expect(await readdir(root)).toEqual(['npm-cli.js'])
})

describe('a command of the project', () => {
  it('is started on Windows where Node lies in a folder with a space, by no shell', async () => {
    const folder = join(await temporaryFolder(), 'Program Files')
    await mkdir(folder)
    const file = join(folder, 'node')
    await symlink(process.execPath, file)
    const script = `
      Object.defineProperty(process, 'platform', { value: 'win32' })
      const { run } = await import(${JSON.stringify(pathToFileURL(here('run.mjs')).href)})
      process.exit(await run(${JSON.stringify(file)}, ['-p', '"two words " + process.argv.length', 'a b']))`
    expect(await node(['--input-type=module', '-e', script], folder)).toEqual({
      status: 0,
      stdout: 'two words 2\n',
      stderr: '',
    })
  })

  it('is npm, by the Node and the npm that run already', () => {
    const windows = {
      env: { npm_execpath: 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js' },
      execPath: 'C:\\Program Files\\nodejs\\node.exe',
      platform: 'win32',
    }
    expect(program('npm', windows)).toMatchObject({ file: windows.execPath, shell: false })
    expect(program('npx', windows).before.join()).toMatch(/npx-cli\.js$/)
    // Without npm above, the shell knows where it is; the word has no space.
    expect(program('npm', { ...windows, env: {} })).toEqual({ file: 'npm', before: [], shell: true })
    expect(program('npm', { ...windows, env: {}, platform: 'linux' }).shell).toBe(false)
  })
})
