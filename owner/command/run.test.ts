import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { profilePart } from '../parts.ts'
import { node } from './cli-test.ts'
import { addEntryFlags } from './entry-flags.ts'
import { Cancelled, print, run, say, UsageError, withProgress } from './run.ts'

const newEntry = fileURLToPath(new URL('../../scripts/new.ts', import.meta.url))

const addPaper = fileURLToPath(new URL('../../scripts/add.ts', import.meta.url))

it('a command whose reader has seen enough ends as if it had been read to the end', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', newEntry, '--help'])
  // As `| head -1` does it, before anything is written.
  child.stdout.destroy()
  let said = ''
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString()
  })
  const status = await new Promise((done) => child.on('close', done))
  expect({ status, said }).toEqual({ status: 0, said: '' })
})

it.each([
  [[], "error: missing required argument 'id'"],
  [['10.1000/182', '--nope'], "error: unknown option '--nope'"],
])('a command that is called wrongly says what is wrong and where more is said: %s', async (words, wrong) => {
  const { status, stdout, stderr } = await node(['--import', 'tsx', addPaper, ...words], '.')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(wrong)
  expect(stderr).toMatch(/\nnpm run add -- --help says more\n$/)
})

/** What is said on stderr from here on, until the test is over. */
function listened(): string[] {
  const said: string[] = []
  const spy = vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
  onTestFinished(() => spy.mockRestore())
  return said
}

/** Lets a command end by itself here, and answers how. */
async function ended(action: () => Promise<void>, ...words: string[]) {
  const said = listened()
  const writeErr = (text: string) => void said.push(text)
  const { argv, exitCode } = process
  process.argv = ['node', 'command', ...words]
  process.exitCode = undefined
  try {
    await run(new Command('npm run test --').option('--dry-run').action(action).configureOutput({ writeErr }))
    return { status: process.exitCode, said }
  } finally {
    Object.assign(process, { argv, exitCode })
  }
}

it.each([
  ['has nothing wrong', async () => {}, undefined, []],
  ['was left at a question', () => Promise.reject(new Cancelled()), 130, []],
  ['was called wrongly', () => Promise.reject(new UsageError('expected --name')), 2, ['expected --name']],
  ['failed', () => Promise.reject(new Error('no network')), 1, ['no network']],
  ['failed with what is no error', () => Promise.reject('odd'), 1, ['odd']],
])('a command that %s ends so, with its sentence alone', async (_, action, status, said) => {
  expect(await ended(action)).toEqual({ status, said })
})

it('a command does nothing where npm took its flag, or where it does not know one', async () => {
  let times = 0
  const count = async () => {
    times += 1
  }
  vi.stubEnv('npm_config_dry_run', 'true')
  const { status, said } = await ended(count)
  vi.unstubAllEnvs()
  expect({ status, times }).toEqual({ status: 2, times: 0 })
  expect(said).toEqual([expect.stringContaining('npm took --dry-run for itself, and nothing was done')])
  const unknown = await ended(count, '--nope')
  expect(unknown.status).toBe(2)
  expect(unknown.said.join('')).toBe("error: unknown option '--nope'\nnpm run test -- --help says more\n")
  expect(times).toBe(0)
  expect(await ended(count, '--dry-run')).toEqual({ status: undefined, said: [] })
  expect(times).toBe(1)
})

it.each([
  ['--links.schola', 'write --links.scholar'],
  ['--links.gitlab', 'write --links.other "{ label: GitLab, url: https://… }"'],
  ['--links.osf', 'write --links.other "{ label: OSF, url: https://… }"'],
  ['--links.loop', 'write --links.other "{ label: Loop, url: https://… }"'],
  ['--links.twitter', 'write --links.x'],
  ['--links.orcid-id', 'write --links.orcid'],
  ['--links.xing', 'write --links.other "{ label: Xing, url: https://… }"'],
  ['--links.Github', 'write --links.github'],
  ['--links.location', 'write --location'],
  ['--nativeName.tongue', 'known here: --nativeName.text, --nativeName.lang'],
  ['--nativeName', 'known here: --nativeName.text, --nativeName.lang'],
  ['--scholar', 'write --links.scholar'],
])('an option of a group that is not known, %s, has one piece of advice', async (flag, advice) => {
  const { keys, meaningOf } = profilePart()
  const said: string[] = []
  const program = new Command('npm run init --').configureOutput({ writeErr: (text) => void said.push(text) })
  addEntryFlags(program, keys, meaningOf)
  const { argv, exitCode } = process
  // Each program here would listen to the output of the one process.
  const listening = vi.spyOn(process.stdout, 'on').mockReturnValue(process.stdout)
  process.argv = ['node', 'init', flag, 'x']
  try {
    await run(program.action(() => {}))
    expect({ status: process.exitCode, said: said.join('') }).toEqual({
      status: 2,
      said: `error: unknown option '${flag}'; ${advice}\nnpm run init -- --help says more\n`,
    })
  } finally {
    Object.assign(process, { argv, exitCode })
    listening.mockRestore()
  }
})

it('nothing that is said is a command to the terminal', () => {
  const said = listened()
  const printed = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  onTestFinished(() => printed.mockRestore())
  say('a\u001b[31mb')
  print('c\u0007d\te')
  expect(said).toEqual(['a[31mb', 'cd\te'])
})

describe('what takes long', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    onTestFinished(() => {
      vi.useRealTimers()
    })
  })

  /** Work that is done when it is told so. */
  function slow() {
    let finish = () => {}
    let update: (label: string) => void = () => {}
    const done = withProgress('asking ORCID', (tell) => {
      update = tell
      return new Promise<string>((resolve) => {
        finish = () => resolve('answer')
      })
    })
    return { done, finish: () => finish(), update: (label: string) => update(label) }
  }

  it('is told after a second, and again every five, where there is no terminal', async () => {
    const said = listened()
    const { done, finish, update } = slow()
    update('1 of 9')
    vi.advanceTimersByTime(999)
    expect(said).toEqual([])
    vi.advanceTimersByTime(1)
    expect(said).toEqual(['1 of 9…'])
    update('2 of 9')
    vi.advanceTimersByTime(4999)
    update('3 of 9')
    expect(said).toHaveLength(1)
    vi.advanceTimersByTime(1)
    update('4 of 9')
    finish()
    expect(await done).toBe('answer')
    vi.advanceTimersByTime(10_000)
    expect(said).toEqual(['1 of 9…', '4 of 9…'])
  })

  it('is told of no work that is quickly done', async () => {
    const said = listened()
    const { done, finish } = slow()
    finish()
    await done
    vi.advanceTimersByTime(10_000)
    expect(said).toEqual([])
  })

  it('is one line on a terminal, which goes with each step and makes way for every other line', async () => {
    const written: string[] = []
    const { isTTY, columns } = process.stderr
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      written.push(String(text))
      return true
    })
    Object.assign(process.stderr, { isTTY: true, columns: 12 })
    onTestFinished(() => {
      spy.mockRestore()
      Object.assign(process.stderr, { isTTY, columns })
    })
    const said = listened()
    const { done, finish, update } = slow()
    vi.advanceTimersByTime(1000)
    update('2 of 9')
    say('Note')
    finish()
    await done
    say('after')
    const wiped = '\r\u001B[K'
    expect(written).toEqual([`${wiped}asking ORC…`, `${wiped}2 of 9…`, wiped, wiped])
    expect(said).toEqual(['Note', 'after'])
  })
})
