import { appendFileSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { type RunnerTestCase, TestRunner } from 'vitest'
import { z } from 'zod'
import { fullName } from './in-worker.ts'

// Runs in the tests' own process, in the place of Vitest's runner: after each test, the same test with each fault that it
// reaches (functions.ts), until some test has failed for it.
declare global {
  /** The fault to make at the moment. */
  var fault: string | undefined
}

/** The faults to make, by the path of the test file and the test's name; what is asked of all tests of a file has no name. */
const plan = z.record(z.string(), z.record(z.string(), z.array(z.string())))
/** Milliseconds after which a test that only waits counts as failed. */
const patience = 20_000

const { MUTANTS_PLAN: path, MUTANTS_NOTICED: log } = process.env

export default class extends TestRunner {
  private readonly planned = path ? plan.parse(JSON.parse(readFileSync(path, 'utf8'))) : {}

  async runTask(test: RunnerTestCase) {
    const once = TestRunner.getTestFn(test)
    await once()
    const faults = this.planned[relative('.', test.file.filepath)] ?? {}
    for (const id of [...(faults[''] ?? []), ...(faults[fullName(test)] ?? [])]) {
      if (!log || readFileSync(log, 'utf8').includes(`${id} noticed\n`)) continue
      appendFileSync(log, `${id} made\n`)
      globalThis.fault = id
      const noticed = await fails(once)
      globalThis.fault = undefined
      // A fault that spoils what comes after it shows nothing here: it is made again, in a process of its own.
      const leavesTraces = noticed && (await fails(once))
      appendFileSync(log, `${id} ${leavesTraces ? 'leaves traces' : noticed ? 'noticed' : 'passed'}\n`)
      if (leavesTraces) return
    }
  }
}

async function fails(once: () => unknown): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const waiting = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('waits')), patience)
  })
  try {
    await Promise.race([once(), waiting])
    return false
  } catch {
    return true
  } finally {
    clearTimeout(timer)
  }
}
