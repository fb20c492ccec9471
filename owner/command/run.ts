import { styleText } from 'node:util'
import nextEnv from '@next/env'
import { type Command, CommanderError } from 'commander'
import { type Env, readEnv } from '../../lib/env.ts'
import { finishChanges } from '../write-together.ts'

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
  try {
    for (const command of [program, ...program.commands]) command.exitOverride()
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
    say(error instanceof Error ? error.message : String(error), 'red')
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}

/** A line on stderr, in colour where stderr is a terminal that wants it (NO_COLOR). */
export function say(line: string, colour?: 'red' | 'yellow' | 'dim'): void {
  console.error(colour ? styleText(colour, line, { stream: process.stderr }) : line)
}

/** Whether there is somebody to ask. */
export function isTerminal(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY)
}

/** The environment as Next reads it: .env.local and the like, and what the shell has set before them. */
export function commandEnv(): Env {
  nextEnv.loadEnvConfig(process.cwd(), true, { info: () => {}, error: console.error })
  return readEnv(process.env)
}

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
  let shown = false
  const show = () => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}…`)
    else if (!shown) console.error(`${text}…`)
    shown = true
  }
  const timer = setTimeout(show, 1000)
  try {
    return await work((next) => {
      text = next
      if (shown && process.stderr.isTTY) show()
    })
  } finally {
    clearTimeout(timer)
    if (shown && process.stderr.isTTY) process.stderr.write('\r\u001B[K')
  }
}
