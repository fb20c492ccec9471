import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { run } from '../../owner/command/run.ts'
import { markAt, withFaults, withMarks } from './functions.ts'
import { drawn, type Mutation, mutationsOf } from './mutations.ts'
import { changedSince, keepReach, keptReach, lookedAt, noticing, unknown } from './reach.ts'
import { openSuite, type Tests } from './suite.ts'

const core = [
  ...['content', 'publications', 'scholar', 'services', 'markdown', 'site', 'next', 'cv', 'elsewhere'].map(
    (room) => `lib/${room}`,
  ),
  ...['import', 'check', 'command', 'write-together.ts'].map((room) => `owner/${room}`),
]

// npm run mutants: makes deliberate faults, runs the tests that reach them, and says which faults no test notices.
type Options = {
  room: string[]
  tests?: string[]
  sample: number
  seed: number
  seconds: number
  commands?: true
  at?: string[]
  lookAgain?: true
}
let asked: Options | undefined
const program = new Command('npm run mutants --')
  .description('Makes faults in the code, one at a time, and lists those that no test notices.')
  .addOption(
    new Option('--room <folders...>', 'whose code: folders or files').default(
      core,
      'each folder of the core',
    ),
  )
  .option(
    '--tests <folders...>',
    'run the tests of these folders alone, for a first look: faults that others would notice count as unnoticed',
  )
  .option('--sample <n>', 'how many faults of each', wholeNumber, 60)
  .option('--seed <n>', 'which: the same number draws the same faults', wholeNumber, 1)
  .option('--at <places...>', 'all faults of a line (FILE:LINE) in place of a sample')
  .option(
    '--seconds <n>',
    'how long the processor may work for the tests of one fault, the nearest first',
    wholeNumber,
    10,
  )
  .option('--commands', 'also run the tests that start commands: minutes for each fault')
  .option('--look-again', 'look anew at which tests reach what')
  .addHelpText(
    'after',
    `
The first run looks at which tests reach what, for as long as all tests take; a later one only at tests that have changed.

Examples:
  npm run mutants -- --room lib/content --sample 60 --seed 1
  npm run mutants -- --room lib/content --at lib/content/shown-date.ts:20`,
  )
  .action((options: Options) => {
    asked = options
  })
await run(program)
if (!asked) process.exit()
const {
  room: rooms,
  tests: withTests,
  sample: size,
  seed,
  seconds,
  commands: withCommands,
  at,
  lookAgain,
} = asked

// Faulty code may write where it should not: it gets a copy of the project.
const project = process.cwd()
const outside = mkdtempSync(join(tmpdir(), 'academic-home-mutants-'))
const root = join(outside, 'project')
const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter(Boolean)
for (const path of paths) cpSync(path, join(root, path))
symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
process.chdir(root)
process.env.MUTANTS_PROCESS = join(outside, 'process')

/** Whether a file is the code of a room, and not a test of it or its words. */
const isOf = (room: string) => (path: string) =>
  isWithin(room, path) &&
  /\.(tsx?|mjs)$/.test(path) &&
  !/\.test\.ts$|\.d\.m?ts$|\/(test-|cli-test)|^lib\/site\/words/.test(path)

/** Tests of what npm runs start processes of their own, which read the project anew. */
const startsProcess = (file: string) => file.startsWith('scripts/')

let together: { id: string; fault: Mutation }[] = []
let marking = false
const suite = await openSuite(
  root,
  (path, text) => {
    if (marking) return core.some((room) => isOf(room)(path)) ? withMarks(path, text) : text
    const own = together.filter(({ fault }) => fault.path === path)
    return own.length > 0 ? withFaults(path, text, own) : text
  },
  process.env.MUTANTS_PROCESS,
)
const files = suite.files.filter(
  (file) => !startsProcess(file) && (withTests?.some((folder) => isWithin(folder, file)) ?? true),
)
const starting = suite.files.filter(startsProcess)
try {
  const reachFile = join(project, 'node_modules/.cache/mutants/reach.json')
  let reach = (lookAgain ? undefined : await keptReach(reachFile)) ?? unknown
  const changed = await changedSince(reach, files)
  if (changed.length > 0) {
    console.log(`Which tests reach what: looking at ${changed.length} of ${files.length} test files …`)
    const log = join(outside, 'ran')
    writeFileSync(log, '')
    process.env.MUTANTS_RAN = log
    marking = true
    const { failed, outside: errors } = await suite.run(
      changed.map((file) => ({ file })),
      3_600_000,
      0,
    )
    if (errors.length > 0) throw new Error(`expected a run of the tests, received ${errors.join('; ')}`)
    marking = false
    delete process.env.MUTANTS_RAN
    for (const path of paths) suite.forget(path)
    for (const name of failed) console.log(`fails without a fault, and is left out: ${name}`)
    reach = await lookedAt(reach, changed, log, failed)
    await keepReach(reachFile, reach)
  }
  const whoNotices = await noticing(reach, { inProcess: files, starting }, 1000 * seconds)
  for (const room of rooms) await look(room, whoNotices)
} finally {
  await suite.close()
  process.chdir(project)
  rmSync(outside, { recursive: true, force: true })
}

async function look(room: string, whoNotices: Awaited<ReturnType<typeof noticing>>): Promise<void> {
  const texts = new Map(paths.filter(isOf(room)).map((path) => [path, readFileSync(path, 'utf8')]))
  const all = [...texts].flatMap(([path, text]) => mutationsOf(path, text))
  const sample = at ? all.filter(({ path, line }) => at.includes(`${path}:${line}`)) : drawn(all, size, seed)
  const mutations = sample.map((fault, index) => ({
    id: `fault-${index}`,
    fault,
    text: texts.get(fault.path) ?? '',
  }))
  if (mutations.length === 0) return
  const began = Date.now()
  const { noticed, passed } = await madeTogether(
    mutations.filter(({ fault, text }) => markAt(fault.path, text, fault.start) !== undefined),
    whoNotices,
  )
  let endless = 0
  let busy = 0
  for (const { id, fault, text } of mutations.filter((one) => !noticed.has(one.id))) {
    const { path, line, before, after } = fault
    const { tests, time, leftOut, commands } = whoNotices(fault, text)
    const write = (content: string) => {
      writeFileSync(path, content)
      suite.forget(path)
    }
    const faulty = () => write(text.slice(0, fault.start) + after + text.slice(fault.end))
    const whole = () => write(text)
    faulty()
    const limit = 30_000 + 5 * time
    let outcome: Outcome | 'busy' = passed.has(id) ? 'passed' : await outcomeOf(tests, limit)
    // Is it the fault, or the machine that is busy? The same tests without it say so, in the time that they take here and now.
    if (outcome === 'noticed' || outcome === 'endless') {
      whole()
      const since = Date.now()
      const without = await outcomeOf(tests, 1_200_000)
      const patient = 30_000 + 10 * (Date.now() - since)
      if (without !== 'passed') outcome = 'busy'
      else if (outcome === 'endless' && patient > limit) {
        faulty()
        outcome = await outcomeOf(tests, patient)
      }
    }
    if (outcome === 'passed' && withCommands) {
      faulty()
      outcome = await outcomeOf(commands, 600_000)
    }
    whole()
    if (outcome === 'endless') endless += 1
    if (outcome === 'busy') busy += 1
    if (outcome === 'noticed' || outcome === 'endless') noticed.add(id)
    else
      console.log(
        `${path}:${line}: ${oneLine(before)} → ${oneLine(after) || 'nothing'} (${tests.length} test files${leftOut > 0 ? `, ${leftOut} tests left out` : ''}${outcome === 'busy' ? ', the machine was too busy to say' : ''})`,
      )
  }
  const percent = Math.round((100 * noticed.size) / mutations.length)
  const minutes = ((Date.now() - began) / 60_000).toFixed(1)
  console.log(
    `${room}: ${noticed.size} of ${mutations.length} noticed (${percent} %), ${endless} of them because a test had no end, ${busy} undecided, since the machine was busy, seed ${seed}, of ${all.length} possible, ${minutes} minutes`,
  )
}

type Outcome = 'passed' | 'noticed' | 'endless'

/** Whether one of these tests fails, or is not done within `limit` milliseconds. */
async function outcomeOf(tests: readonly Tests[], limit: number): Promise<Outcome> {
  if (tests.length === 0) return 'passed'
  const { failed, outside: errors, ended } = await suite.run(tests, limit, 1)
  if (ended) return 'endless'
  return failed.length + errors.length > 0 ? 'noticed' : 'passed'
}

/**
 * Makes faults within functions one after the other in one process (runner.ts): those that a test noticed, and those that all
 * tests passed. Of the rest, such as one that had no end, it says nothing.
 */
async function madeTogether(
  mutations: readonly { id: string; fault: Mutation; text: string }[],
  whoNotices: Awaited<ReturnType<typeof noticing>>,
): Promise<{ noticed: Set<string>; passed: Set<string> }> {
  const plan: Record<string, Record<string, string[]>> = {}
  for (const { id, fault, text } of mutations) {
    const { tests } = whoNotices(fault, text)
    for (const { file, names = [''] } of tests)
      for (const name of names) {
        plan[file] ??= {}
        const ids = plan[file]
        ids[name] = [...(ids[name] ?? []), id]
      }
  }
  const log = join(outside, 'noticed')
  writeFileSync(log, '')
  writeFileSync(join(outside, 'plan'), JSON.stringify(plan))
  Object.assign(process.env, { MUTANTS_PLAN: join(outside, 'plan'), MUTANTS_NOTICED: log })
  together = [...mutations]
  for (const { fault } of together) suite.forget(fault.path)
  const tests = Object.entries(plan).map(([file, names]) =>
    '' in names ? { file } : { file, names: Object.keys(names) },
  )
  await suite.run(tests, 120_000, 0, () => readFileSync(log, 'utf8'))
  for (const { fault } of together) suite.forget(fault.path)
  together = []
  delete process.env.MUTANTS_PLAN
  delete process.env.MUTANTS_NOTICED
  const outcomes = readFileSync(log, 'utf8').trim().split('\n')
  const withOutcome = (outcome: string) =>
    new Set(mutations.flatMap(({ id }) => (outcomes.includes(`${id} ${outcome}`) ? [id] : [])))
  const times = (list: readonly string[], one: string) => list.filter((other) => other === one).length
  const planned = Object.values(plan).flatMap((names) => Object.values(names).flat())
  const passed = mutations.flatMap(({ id }) =>
    outcomes.includes(`${id} passed`) &&
    times(outcomes, `${id} passed`) + times(outcomes, `${id} not made`) >= times(planned, id)
      ? [id]
      : [],
  )
  return { noticed: withOutcome('noticed'), passed: new Set(passed) }
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

function oneLine(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ')
  return flat.length > 90 ? `${flat.slice(0, 60)} … ${flat.slice(-25)}` : flat
}

function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number.')
}
