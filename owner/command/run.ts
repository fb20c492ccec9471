import { styleText } from 'node:util'
import nextEnv from '@next/env'
import { type Command, CommanderError } from 'commander'
import { isContact, keyMeant, labelOf } from '../../lib/content/checks/foreign-keys.ts'
import { nearest } from '../../lib/content/problem.ts'
import { withoutControls } from '../../lib/control-characters.ts'
import { type Env, readEnv } from '../../lib/env.ts'
import { hasCode } from '../../lib/error-code.ts'
import { messageOf } from '../../lib/message-of.ts'
import { finishChanges } from '../write-together.ts'
import { keptByNpm } from './kept-by-npm.ts'
import { refuseUnreadableSettings } from './settings-files.ts'

/** A command that was called wrongly: its sentence is shown, and the exit code is 2. */
export class UsageError extends Error {}

/** The prompt was left with Ctrl-C or Escape: nothing is wrong, and nothing is written. */
export class Cancelled extends Error {}

/**
 * Runs a command to its end and sets the exit code: what its action gives (0 for nothing), 2 for a mistake in how it
 * was called, 130 for a prompt that was left, 1 for any other error. Errors are their sentence, without a stack.
 *
 * @param program the command with its action; errors of parsing are its own to print
 */
export async function run(program: Command): Promise<void> {
  // A reader who has seen enough (`| head -1`) closes the pipe: what is under way is done all the same, and not shown.
  process.stdout.on('error', (error) => {
    if (!hasCode(error, 'EPIPE')) throw error
  })
  try {
    const help = `${program.name().replace(/ --$/, '')} -- --help says more`
    for (const command of [program, ...program.commands]) {
      command.exitOverride().showHelpAfterError(help)
      command.configureOutput({ outputError: (text, write) => write(withGroup(text, command)) })
    }
    const kept = keptByNpm(program, process.env)
    if (kept) throw new UsageError(kept)
    await finishChanges(process.cwd())
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    if (error instanceof Cancelled) {
      process.exitCode = 130
      return
    }
    say(messageOf(error), 'red')
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}

/**
 * A complaint about an option that is one of a group, with the option's whole name (--links.orcid for --orcid), or with how the
 * group takes any other; commander's own guess takes the name of the group for half of a likeness.
 */
function withGroup(text: string, command: Command): string {
  const flags = command.options.flatMap(({ long }) => long ?? [])
  const [unknown, group, key = ''] = /^error: unknown option '--(\w+)\.([\w-]+)[^']*'/.exec(text) ?? []
  const start = `--${group}.`
  const known = flags.flatMap((flag) => (flag.startsWith(start) ? flag.slice(start.length) : []))
  if (unknown && known.length > 0) {
    // "--links.orcid-id": a key that is known, and a word of another tool behind it.
    const prefix = known.find((name) => new RegExp(`^${name}[-_]`, 'i').test(key))
    const meant = keyMeant(key, known) ?? prefix ?? (isContact(key) ? undefined : nearest(key, known))
    if (meant) return `${unknown}; write ${start}${meant}\n`
    if (flags.includes(`--${key}`)) return `${unknown}; write --${key}\n`
    return known.includes('other')
      ? `${unknown}; write ${start}other "{ label: ${labelOf(key)}, url: https://… }"\n`
      : `${unknown}; known here: ${known.map((name) => start + name).join(', ')}\n`
  }
  if (text.includes('Did you mean')) return text
  const [, name = ''] = /unknown option '--([\w-]+)/.exec(text) ?? []
  const inside = flags.filter((flag) => flag.startsWith(`--${name}.`))
  if (inside.length > 0) return text.replace(/\n?$/, `; known here: ${inside.join(', ')}\n`)
  const whole = flags.find((flag) => name !== '' && flag.endsWith(`.${name}`))
  return whole ? text.replace(/\n?$/, `; write ${whole}\n`) : text
}

/** A line on stderr, in colour where stderr is a terminal that wants it (NO_COLOR), without what a terminal would obey. */
export function say(line: string, colour?: 'red' | 'yellow' | 'dim'): void {
  wipe()
  const text = withoutControls(line)
  console.error(colour ? styleText(colour, text, { stream: process.stderr }) : text)
}

/** A line of the result on stdout, likewise. */
export function print(line: string): void {
  wipe()
  console.log(withoutControls(line))
}

/** Whether the line of a progress stands on the terminal, where other lines would be appended to it. */
let progressIsShown = false

function wipe(): void {
  if (progressIsShown && process.stderr.isTTY) process.stderr.write('\r\u001B[K')
}

/** Whether there is somebody to ask. */
export function isTerminal(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY)
}

/** The environment as Next reads it: .env.local and the like, and what the shell has set before them. */
export function commandEnv(): Env {
  refuseUnreadableSettings(process.cwd())
  nextEnv.loadEnvConfig(process.cwd(), true, { info: () => {}, error: console.error })
  return readEnv(process.env)
}

/** Without a terminal to rewrite a line on, so often (milliseconds) one says how far things are. */
const everyMs = 5000

/**
 * Says on stderr what is under way when it takes longer than a second; on a terminal the line is rewritten as things
 * advance and wiped at the end.
 *
 * @param work gets a function that changes what is said
 */
export async function withProgress<Result>(
  label: string,
  work: (update: (label: string) => void) => Promise<Result>,
): Promise<Result> {
  let text = label
  let last: number | undefined
  const show = () => {
    const line = withoutControls(text).slice(0, 200)
    if (process.stderr.isTTY)
      process.stderr.write(`\r\u001B[K${line.slice(0, (process.stderr.columns ?? 80) - 2)}…`)
    else console.error(`${line}…`)
    last = Date.now()
    progressIsShown = true
  }
  const timer = setTimeout(show, 1000)
  try {
    return await work((next) => {
      text = next
      if (last !== undefined && (process.stderr.isTTY || Date.now() - last >= everyMs)) show()
    })
  } finally {
    clearTimeout(timer)
    if (last !== undefined) wipe()
    progressIsShown = false
  }
}
