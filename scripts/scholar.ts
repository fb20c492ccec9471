import { Command } from 'commander'
import { readContentFolder } from '../lib/content/files.ts'
import { loadContent } from '../lib/content/load.ts'
import { formatProblems } from '../lib/content/problem.ts'
import { scholarSettings } from '../lib/scholar/citation-source.ts'
import { differences } from '../lib/scholar/differences.ts'
import { foreignSnapshot } from '../lib/scholar/ownership.ts'
import { readSnapshot, snapshotPath } from '../lib/scholar/snapshot.ts'
import { askSources, hasSource, noSource } from '../lib/scholar/sources.ts'
import { type Statistics, statisticsSchema } from '../lib/scholar/statistics.ts'
import { commandEnv, run, say } from '../owner/command/run.ts'
import { bytesIfThere } from '../owner/read-file.ts'
import { turnsIn } from '../owner/remote/turns.ts'
import { writeWhole } from '../owner/write-file.ts'

// npm run scholar [-- --force]: asks the sources and keeps their numbers in content/scholar.json, for times when none
// answers. Exits 1 when none that is named does, or when the answer knows fewer papers than the file and --force is not given.
const program = new Command('npm run scholar --')
  .description('Asks the sources of citation numbers and keeps their answer in content/scholar.json.')
  .option('--force', 'also write an answer that knows fewer papers than the file, or over a damaged file')
  .addHelpText('after', '\nExamples:\n  npm run scholar\n  npm run scholar -- --force')
  .action(keepNumbers)

type Options = { force?: true }

/** Nobody waits for a page here: milliseconds. */
const patient = { deadlineMs: 180_000, patienceMs: 30_000 }

async function keepNumbers({ force }: Options): Promise<void> {
  const { files } = readContentFolder(process.cwd())
  const { content, problems } = loadContent(files, { drafts: false })
  if (!content) throw new Error(formatProblems(problems))
  const before = await readOld(force)
  const settings = scholarSettings(content.site, content.profile, commandEnv())
  // The workflow that runs this weekly stands in copies too whose owners want no numbers.
  if (!hasSource(settings)) return say(noSource, 'yellow')
  const foreign = before && foreignSnapshot(before, settings)
  if (foreign) say(`${snapshotPath}: ${foreign.replace(/; [^;]*$/, '')}; it is written anew`, 'yellow')
  const own = foreign ? undefined : before
  const asked = await askSources(settings, own, new Date(), {
    ...patient,
    note: (remark) => say(remark, 'yellow'),
    turn: turnsIn(process.cwd()),
  })
  const now = statisticsSchema.parse(asked)

  if (own && now.papers.length < own.papers.length && !force)
    throw new Error(
      `${now.source}: expected at least ${own.papers.length} papers, received ${now.papers.length}; nothing was written (--force writes all the same)`,
    )
  const text = `${JSON.stringify(now, null, 2)}\n`
  if (before && text === `${JSON.stringify(before, null, 2)}\n`) {
    console.log(`${snapshotPath}: nothing has changed since ${before.asOf}`)
    return
  }
  await writeWhole(snapshotPath, text)
  console.log(`${snapshotPath}: ${now.citations} citations as of ${now.asOf}, from ${now.source}`)
  console.table(differences(own, now))
}

async function readOld(force: true | undefined): Promise<Statistics | undefined> {
  const bytes = await bytesIfThere(snapshotPath)
  if (bytes === undefined) return undefined
  const read = readSnapshot(bytes)
  // A damaged snapshot is what this command mends.
  if ('problem' in read && force) return undefined
  if ('problem' in read) throw new Error(`${snapshotPath}: ${read.problem.message} (--force writes over it)`)
  return read.snapshot
}

await run(program)
