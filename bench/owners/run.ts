import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { today } from '../../lib/content/values/day.ts'
import { writeTable } from '../table.ts'
import { newOwners, type Owner } from './owners.ts'

// npm run owners -- [words of who]: new owners go from a clone of the last commit to green CI, by the commands that the README
// and .github/workflows/ci.yml name. Ends with 1 when a command fails. Minutes for each of them.
const workflow = z.object({
  jobs: z.object({ content: z.object({ steps: z.array(z.object({ run: z.string().optional() })) }) }),
})

/** What CI runs, as words; the first installs. */
const ci = workflow
  .parse(parse(await readFile('.github/workflows/ci.yml', 'utf8')))
  .jobs.content.steps.flatMap(({ run }) => (run ? [run.split(' ')] : []))

type Outcome = { command: string; code: number; seconds: number; output: string }

const [wanted = ''] = process.argv.slice(2)
const owners = (await newOwners()).filter(({ who }) => who.includes(wanted))
const rows: string[][] = []
let isRed = false
for (const owner of owners) {
  const outcomes = await firstDay(owner)
  const failed = outcomes.filter(({ code }) => code !== 0)
  isRed ||= failed.length > 0
  const check = outcomes.find(({ command }) => command === 'npm run check')?.output ?? ''
  const warnings = check.split('\n').filter((line) => line.startsWith('warning '))
  const seconds = (some: readonly Outcome[]) => some.reduce((sum, one) => sum + one.seconds, 0).toFixed(0)
  const own = outcomes.slice(1, -(ci.length - 1))
  rows.push([
    owner.who,
    String(own.length),
    `${seconds(own)} s`,
    `${seconds([...outcomes.slice(0, 1), ...outcomes.slice(-(ci.length - 1))])} s`,
    String(warnings.length),
    failed.length === 0 ? 'green' : `red: ${failed.map(({ command }) => command).join(', ')}`,
  ])
  for (const { command, code, output } of failed)
    console.error(`${owner.who}: ${command}: ${code}\n${output}`)
  for (const line of warnings) console.log(`  ${line}`)
}
const table = `| who | commands | their seconds | those of CI | warnings | |\n|---|---|---|---|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`
console.log(`\n${table}`)
if (wanted === '') await writeTable('owners', `${table}\n\nNode ${process.versions.node}, ${today()}`)
process.exitCode = isRed ? 1 : 0

/** One owner's commands, in a clone of their own: installs, what they type, a commit, and the rest of CI. */
async function firstDay({ who, files, commands }: Owner): Promise<Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'owner-'))
  const root = join(folder, 'site')
  const outcomes: Outcome[] = []
  try {
    console.log(`── ${who}`)
    await typed(['git', 'clone', '--quiet', process.cwd(), root], folder)
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), bytes)
    }
    const identity = ['-c', 'user.name=Owner', '-c', 'user.email=owner@example.org']
    const [install = [], ...checks] = ci
    for (const words of [
      install,
      ...commands,
      ['git', 'add', '-A'],
      ['git', ...identity, 'commit', '-qm', 'Mine'],
      ...checks,
    ]) {
      const outcome = await typed(words, root)
      console.log(
        `  ${outcome.seconds.toFixed(1)} s  ${outcome.code === 0 ? '' : 'FAILED '}${outcome.command}`,
      )
      outcomes.push(outcome)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  // git's own are no part of what is counted.
  return outcomes.filter(({ command }) => !command.startsWith('git '))
}

function typed([program = '', ...args]: readonly string[], cwd: string): Promise<Outcome> {
  const begun = performance.now()
  let output = ''
  return new Promise((done, fail) => {
    // As on GitHub but for the annotations, which only repeat the report.
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, CI: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        output += part.toString()
      })
    child.on('error', fail)
    child.on('close', (code) =>
      done({
        command: [program, ...args].join(' '),
        code: code ?? 1,
        seconds: (performance.now() - begun) / 1000,
        output,
      }),
    )
  })
}
