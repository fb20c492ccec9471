import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { z } from 'zod'
import { markAt } from './functions.ts'
import type { Mutation } from './mutations.ts'
import type { Tests } from './suite.ts'

/** A line of what the tests' process notes (runner.ts): a test, the milliseconds that the processor worked for it, the functions it ran. */
const noted = z.object({ file: z.string(), name: z.string(), time: z.number(), ran: z.array(z.string()) })
const kept = z.object({
  /** What each test file held when it was looked at. */
  held: z.record(z.string(), z.string()),
  tests: z.array(noted),
  /** Names of tests that fail without any mutation. */
  failing: z.array(z.string()),
})

/** Which tests run which function, as one run of all tests showed. */
export type Reach = z.infer<typeof kept>

/** Nothing is known of any test. */
export const unknown: Reach = { held: {}, tests: [], failing: [] }

/** The test files that are others than when they were looked at. */
export async function changedSince(reach: Reach, files: readonly string[]): Promise<string[]> {
  const held = await Promise.all(files.map(digest))
  return files.filter((file, index) => reach.held[file] !== held[index])
}

/**
 * A reach after another look at some test files.
 *
 * @param log what their run wrote, in which modules left marks (functions.ts)
 * @param failing the tests that failed in it
 */
export async function lookedAt(
  reach: Reach,
  files: readonly string[],
  log: string,
  failing: readonly string[],
): Promise<Reach> {
  const lines = (await readFile(log, 'utf8')).split('\n').filter(Boolean)
  const isOther = (name: string) => !files.some((file) => name.startsWith(file))
  const held = await Promise.all(files.map(async (file) => [file, await digest(file)]))
  return {
    held: { ...reach.held, ...Object.fromEntries(held) },
    tests: [
      ...reach.tests.filter(({ file }) => isOther(file)),
      ...lines.map((line) => noted.parse(JSON.parse(line))),
    ],
    failing: [...reach.failing.filter(isOther), ...failing],
  }
}

/** The reach that an earlier run kept, if there is one. */
export async function keptReach(path: string): Promise<Reach | undefined> {
  try {
    return kept.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Keeps a reach for later runs. */
export async function keepReach(path: string, reach: Reach): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, JSON.stringify(reach))
}

/** Tests that can notice a mutation, the nearest first, and the processor's time for them together, in milliseconds. */
export type Noticing = {
  tests: Tests[]
  time: number
  leftOut: number
  /** Those that start the commands that load it, each as a process of its own. */
  commands: Tests[]
}

/**
 * Which tests can notice mutations: those that ran the mutated function; for what is mutated outside of functions, and for
 * functions changed since, those that ran any of its file, or else load it.
 *
 * @param files the test files that run the code themselves, and those that start commands
 * @param most milliseconds of the processor's that the tests of one mutation may take; those for which there is no time are counted
 * @returns says it for a mutation and the text of its file
 */
export async function noticing(
  reach: Reach,
  { inProcess: files, starting }: { inProcess: readonly string[]; starting: readonly string[] },
  most: number,
) {
  const loads = new Map<string, Set<string>>()
  for (const file of files) loads.set(file, await loadedBy(file))
  // The test of a command stands beside it.
  for (const file of starting) loads.set(file, await loadedBy(file.replace('.test.ts', '.ts')))
  const known = new Set(reach.tests.flatMap(({ ran }) => ran))

  return ({ path, start }: Mutation, text: string): Noticing => {
    const mark = `${path} ${markAt(path, text, start)}`
    const exact = known.has(mark)
    const ran = reach.tests.filter(
      (test) =>
        files.includes(test.file) &&
        test.ran.some((one) => (exact ? one === mark : one.startsWith(`${path} `))),
    )
    const whole = files.filter((file) => !exact && ran.length === 0 && loads.get(file)?.has(path))
    const timeOf = (file: string, name?: string) =>
      reach.tests
        .filter((test) => test.file === file && (name === undefined || test.name === name))
        .reduce((sum, one) => sum + one.time, 0)
    const far = (file: string) => {
      // One that bears the module's name may stand in the room above it.
      if (basename(file) === basename(path).replace(/\.tsx?$/, '.test.ts')) return 0
      if (file.startsWith(`${dirname(path)}/`)) return 1
      return file.split('/')[1] === path.split('/')[1] ? 2 : 3
    }
    const units = [
      ...whole.map((file) => ({ file, name: '', time: timeOf(file), reach: 0 })),
      ...ran.map(({ file, name, ran: marks }) => ({
        file,
        name,
        time: timeOf(file, name === '' ? undefined : name),
        reach: marks.length,
      })),
    ]
      .filter(({ file, name }) => !reach.failing.includes(`${file} ${name}`))
      // A test that runs few functions looks closest at each.
      .sort((a, b) => far(a.file) - far(b.file) || a.reach - b.reach || a.time - b.time)
    const tests = new Map<string, string[]>()
    let time = 0
    let taken = 0
    for (const { file, name, time: own } of units) {
      if (taken > 0 && time + own > most) break
      tests.set(file, [...(tests.get(file) ?? []), name])
      time += own
      taken += 1
    }
    return {
      tests: [...tests].map(([file, names]) => (names.includes('') ? { file } : { file, names })),
      time,
      leftOut: units.length - taken,
      commands: starting.filter((file) => loads.get(file)?.has(path)).map((file) => ({ file })),
    }
  }
}

async function digest(file: string): Promise<string> {
  return createHash('sha1')
    .update(await readFile(file))
    .digest('hex')
}

/** The project's own modules that a module loads, near and far. */
async function loadedBy(name: string, seen = new Set<string>()): Promise<Set<string>> {
  const path = [name, `${name}.ts`, `${name}.tsx`].find((one) => /\.m?[jt]sx?$/.test(one) && existsSync(one))
  if (path === undefined || seen.has(path)) return seen
  seen.add(path)
  for (const name of await importsOf(path)) await loadedBy(name, seen)
  return seen
}

const imports = new Map<string, string[]>()

/** What a module of the project imports of the project, as paths, some without their ending; read once. */
async function importsOf(path: string): Promise<string[]> {
  const before = imports.get(path)
  if (before) return before
  const { module } = parseSync(path, await readFile(path, 'utf8'))
  const names = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((one) => one.moduleRequest?.value ?? []),
    ),
  ]
  const own = names.flatMap((name) => {
    if (name.startsWith('@/')) return [name.slice(2)]
    return name.startsWith('.') ? [join(dirname(path), name)] : []
  })
  imports.set(path, own)
  return own
}
