import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { type RunnerTestCase, TestRunner } from 'vitest'
import { z } from 'zod'

// Runs in the tests' own process, in the place of Vitest's runner. It tells which process that is, so that it can be ended;
// notes which functions each test ran; and makes after each test, with the same test, the faults that it reaches, until some
// test has failed for them.
declare global {
  /** The marks of the functions that have run (functions.ts). */
  var ran: Set<string> | undefined
  /** The fault to make at the moment. */
  var fault: string | undefined
  /** Whether it was made. */
  var made: boolean | undefined
}

/** The faults to make, by the path of the test file and the test's name; what is asked of all tests of a file has no name. */
const plan = z.record(z.string(), z.record(z.string(), z.array(z.string())))
/** Milliseconds that a test may wait, and how many times as long as without a fault it may take besides. */
const patience = { wait: 20_000, times: 10 }
const { MUTANTS_PROCESS, MUTANTS_RAN, MUTANTS_PLAN, MUTANTS_NOTICED: log } = process.env

if (MUTANTS_PROCESS) writeFileSync(MUTANTS_PROCESS, String(process.pid))
if (MUTANTS_RAN) globalThis.ran ??= new Set()

export default class extends TestRunner {
  private readonly planned = MUTANTS_PLAN ? plan.parse(JSON.parse(readFileSync(MUTANTS_PLAN, 'utf8'))) : {}
  private began = process.cpuUsage()

  override onBeforeTryTask(test: RunnerTestCase) {
    // What ran before a test began belongs to its file.
    this.note(test, '')
    super.onBeforeTryTask(test)
  }

  override onAfterRunTask(test: RunnerTestCase) {
    this.note(test, fullName(test))
    super.onAfterRunTask(test)
  }

  async runTask(test: RunnerTestCase) {
    const once = TestRunner.getTestFn(test)
    const began = Date.now()
    await once()
    // What it takes here and now, however busy the machine is.
    const limit = patience.wait + patience.times * (Date.now() - began)
    const faults = this.planned[relative('.', test.file.filepath)] ?? {}
    for (const id of [...(faults[''] ?? []), ...(faults[fullName(test)] ?? [])]) {
      if (!log || readFileSync(log, 'utf8').includes(`${id} noticed\n`)) continue
      appendFileSync(log, `${id} made\n`)
      globalThis.made = false
      globalThis.fault = id
      const outcome = await outcomeOf(once, limit)
      globalThis.fault = undefined
      // A fault that spoils what comes after it, or only makes a test wait, shows nothing here: it is made again, in a process
      // of its own.
      const leavesTraces =
        outcome === 'waits' || (outcome === 'noticed' && (await outcomeOf(once, limit)) !== 'passed')
      // What runs while modules are loaded, or once, has run before.
      const said = leavesTraces ? 'leaves traces' : globalThis.made ? outcome : 'not made'
      appendFileSync(log, `${id} ${said}\n`)
      if (leavesTraces) return
    }
  }

  private note({ file }: RunnerTestCase, name: string) {
    const ran = [...(globalThis.ran ?? [])]
    const { user, system } = process.cpuUsage(this.began)
    const one = { file: relative('.', file.filepath), name, time: Math.round((user + system) / 1000), ran }
    if (MUTANTS_RAN && ran.length > 0) appendFileSync(MUTANTS_RAN, `${JSON.stringify(one)}\n`)
    globalThis.ran?.clear()
    this.began = process.cpuUsage()
  }
}

type Named = { name: string; suite?: Named | undefined }

/** A test by its name and those of what it stands in, as `testNamePattern` has it. */
function fullName({ suite, name }: Named): string {
  return suite ? `${fullName(suite)} ${name}` : name
}

async function outcomeOf(
  once: () => unknown,
  /** Milliseconds. */
  limit: number,
): Promise<'passed' | 'noticed' | 'waits'> {
  let timer: NodeJS.Timeout | undefined
  const waiting = new Promise<'waits'>((resolve) => {
    timer = setTimeout(() => resolve('waits'), limit)
  })
  try {
    return await Promise.race([Promise.resolve(once()).then(() => 'passed' as const), waiting])
  } catch {
    return 'noticed'
  } finally {
    clearTimeout(timer)
  }
}
