import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node'
import { z } from 'zod'
import config from '../../vitest.config.ts'

/** Tests of one file to run: all, or those with these names. */
export type Tests = { file: string; names?: readonly string[] }

/** The tests that failed, by file and name, what went wrong outside of them, and whether time was up before all had ended. */
export type Outcome = { failed: string[]; outside: string[]; ended: boolean }

/** Order is ours: the tests likeliest to notice first. */
class AsGiven {
  async shard(files: TestSpecification[]) {
    return files
  }
  async sort(files: TestSpecification[]) {
    return files
  }
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/**
 * The project's tests, ready to be run again and again: modules are compiled once, tests run in one process at a time.
 *
 * @param root of the project, of which the process is in
 * @param compiled what a module of the project (its path and text) is replaced by
 * @param processFile where the tests' process writes its id (runner.ts)
 */
export async function openSuite(root: string, compiled: Compiled, processFile: string) {
  const vitest = await vitestIn(root, compiled)
  const all = await vitest.globTestSpecifications()

  /**
   * Runs tests, until one fails (`bail` 1) or all (0). After every `limit` milliseconds in which `progress` stays the same, the
   * process that runs is ended.
   */
  async function run(
    tests: readonly Tests[],
    limit: number,
    bail: 0 | 1,
    progress = () => '',
  ): Promise<Outcome> {
    vitest.config.bail = bail
    for (const project of vitest.projects) project.config.bail = bail
    const guard = endWhatStands(processFile, limit, progress)
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      tests.flatMap((one) => specificationsOf(one, all, root)),
    )
    return {
      failed: testModules.flatMap((module) => failedIn(module, root)),
      ended: guard.close(),
      outside: unhandledErrors.map((error) => z.object({ message: z.string() }).parse(error).message),
    }
  }

  return {
    files: all.map(({ moduleId }) => relative(root, moduleId)),
    run,
    /** Has a module compiled anew in the next run. */
    forget: (path: string) => vitest.invalidateFile(resolve(root, path)),
    close: () => vitest.close(),
  }
}

type Compiled = (path: string, text: string) => string

/** Vitest as vitest.config.ts has it, but for one process, our runner, and modules that are replaced. */
function vitestIn(root: string, compiled: Compiled): Promise<Vitest> {
  const { projects = [], ...shared } = config.test ?? {}
  const plugin = {
    name: 'mutants',
    enforce: 'pre' as const,
    transform: (text: string, id: string) => ({ code: compiled(relative(root, id), text), map: null }),
  }
  const runner = join(root, 'bench/mutants/runner.ts')
  return createVitest('test', {
    ...shared,
    config: false,
    root,
    watch: false,
    bail: 1,
    maxWorkers: 1,
    reporters: [{}],
    sequence: { sequencer: AsGiven },
    projects: projects.flatMap((project) =>
      typeof project === 'object' && 'test' in project
        ? [
            {
              resolve: { alias: { '@': root } },
              plugins: [plugin],
              test: { ...shared, ...project.test, runner },
            },
          ]
        : [],
    ),
  })
}

function specificationsOf({ file, names }: Tests, all: readonly TestSpecification[], root: string) {
  const pattern = names && { testNamePattern: new RegExp(`^(?:${names.map(escaped).join('|')})$`) }
  return all
    .filter((spec) => spec.moduleId === resolve(root, file))
    .map(({ project, moduleId }) => project.createSpecification(moduleId, pattern))
}

/** Ends the tests' process whenever nothing has gone on for `limit` milliseconds. `close` stops this, and says whether it did. */
function endWhatStands(processFile: string, limit: number, progress: () => string) {
  let before = progress()
  let ended = false
  const guard = setInterval(() => {
    const now = progress()
    if (now !== '' && now !== before) {
      before = now
      return
    }
    ended = true
    try {
      process.kill(Number(readFileSync(processFile, 'utf8')), 'SIGKILL')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }, limit)
  return {
    close() {
      clearInterval(guard)
      return ended
    },
  }
}

/** The tests of a file that failed, or the file itself where what failed is none of them. */
function failedIn(module: TestModule, root: string): string[] {
  const file = relative(root, module.moduleId)
  const tests = [...module.children.allTests('failed')].map(
    ({ fullName }) => `${file} ${fullName.replaceAll(' > ', ' ')}`,
  )
  return tests.length > 0 || module.state() !== 'failed' ? tests : [file]
}
