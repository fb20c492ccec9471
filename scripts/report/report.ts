import { mkdir } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { readContentFolder } from '../../lib/content/files.ts'
import { type Content, loadContent } from '../../lib/content/load.ts'
import { formatProblems } from '../../lib/content/problem.ts'
import { siteUrl } from '../../lib/env.ts'
import { wholeAddress } from '../../lib/site/machines/whole-address.ts'
import { commandEnv, print, run, say } from '../../owner/command/run.ts'
import { coauthorsOf } from '../../owner/report/coauthors.ts'
import { conflictsReport } from '../../owner/report/conflicts.ts'
import { asCsv, asWorkbook, nsfRows } from '../../owner/report/nsf-table.ts'
import { snapshotsIn } from '../../owner/report/snapshots.ts'
import { yearReport } from '../../owner/report/year.ts'
import { changeTogether, finishChanges } from '../../owner/write-together.ts'

// npm run report -- coauthors|conflicts|year: what an academic fills in by hand, from the content. Drafts are not in it.
const program = new Command('npm run report --')
  .description(
    'What forms ask for, made of content/: co-authors, conflicts of interest, what a year brought.',
  )
  .addHelpText(
    'after',
    `
Exit code: 0 when it is made, 1 when the content has problems, 2 when it is called wrongly. What the content cannot
say is said: on stderr, or at the end of the report.

Examples:
  npm run report -- coauthors
  npm run report -- coauthors --until 2026-11-30 --out nsf/table-4
  npm run report -- conflicts > conflicts.md
  npm run report -- year 2025 --out reports/2025.md`,
  )

const until = ['--until <day>', 'the day to count back from (YYYY-MM-DD; today unless given)', day] as const
const months = ['--months <n>', 'how many months to count back', wholeNumber, 48] as const

program
  .command('coauthors')
  .description("the NSF's table of collaborators (Table 4 of its template), as CSV and as XLSX")
  .option(...until)
  .option(...months)
  .option('--out <path>', 'where to write it, without the ending', 'reports/coauthors')
  .action(async (options: { until?: Date; months: number; out: string }) => {
    const { people, remarks } = coauthorsOf(content(), options.until ?? new Date(), options.months)
    const rows = nsfRows(people)
    const base = options.out.replace(/\.(csv|xlsx)$/i, '')
    const files = new Map<string, string | Uint8Array>([
      [`${base}.csv`, asCsv(rows)],
      [`${base}.xlsx`, await asWorkbook(rows)],
    ])
    await write(files)
    say(`${people.length} co-authors of the last ${options.months} months`)
    say(
      'Not known: affiliations, departments and e-mail addresses, which the content has not; and whoever shared a project and no paper',
    )
    say(
      'The other tables of the template are yours to fill in: your own affiliations, advisors and students, and with whom you edit',
    )
    for (const remark of remarks) say(`Not known: ${remark}`)
  })

program
  .command('conflicts')
  .description('co-authors, advisors and institutions, as Markdown')
  .option(...until)
  .option(...months)
  .option('--out <path>', 'a file to write it to (printed unless given)')
  .action(async (options: { until?: Date; months: number; out?: string }) => {
    await give(conflictsReport(content(), options.until ?? new Date(), options.months), options.out)
  })

program
  .command('year')
  .argument('<year>', 'of four digits', year)
  .description('papers, talks, awards, teaching, service and citations of a year, as Markdown')
  .option('--out <path>', 'a file to write it to (printed unless given)')
  .action(async (of: number, options: { out?: string }) => {
    const all = content()
    const site = siteUrl(commandEnv(), all.site.url)
    const snapshots = await snapshotsIn(process.cwd())
    await give(
      yearReport(all, of, snapshots, (address) => wholeAddress(address, site)),
      options.out,
    )
  })

function content(): Content {
  const { files, problems: unread } = readContentFolder(process.cwd())
  const { content: read, problems } = loadContent(files, { drafts: false })
  if (!read || unread.length > 0) throw new Error(formatProblems([...unread, ...problems]))
  return read
}

async function give(text: string, path: string | undefined): Promise<void> {
  if (path === undefined) return print(text.trimEnd())
  await write(new Map([[path, text]]))
}

/** Writes files of one folder, all of them or none, and says which. */
async function write(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const [first = ''] = files.keys()
  // Beside where they are to stand, which may be outside of the project, on another disk.
  const folder = dirname(resolve(first))
  await mkdir(folder, { recursive: true })
  await finishChanges(folder)
  await changeTogether(folder, {
    files: new Map([...files].map(([path, bytes]) => [basename(path), bytes])),
  })
  for (const path of files.keys()) print(path)
}

function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number.')
}

function year(value: string): number {
  if (/^[12]\d{3}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a year of four digits, such as 2025.')
}

function day(value: string): Date {
  const moment = new Date(`${value}T00:00:00Z`)
  if (
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    !Number.isNaN(moment.getTime()) &&
    moment.toISOString().startsWith(value)
  )
    return moment
  throw new InvalidArgumentError('Expected a day, such as 2026-11-30.')
}

await run(program)
