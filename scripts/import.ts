import { resolve } from 'node:path'
import { styleText } from 'node:util'
import { Command } from 'commander'
import { formatProblem } from '../lib/content/problem.ts'
import { run } from '../owner/command/run.ts'
import { importBib } from '../owner/import/import-bib.ts'
import { importSite } from '../owner/import/import-site.ts'
import { readOldSite } from '../owner/import/page/read-site.ts'
import { reportText, type Style, writtenText } from '../owner/import/report-text.ts'
import { writeContent } from '../owner/import/write-content.ts'
import { writeWhole } from '../owner/write-file.ts'

// npm run import -- PATH: moves an old site made with Jekyll into content/. Exits 1 when anything was not found again, or
// is in the way; then nothing is written.
const command = new Command('npm run import --')
  .description(
    'Moves a site made with Jekyll (acad-homepage, academicpages, al-folio, minimal-light), or the papers of .bib files, into content/.',
  )
  .argument('<path...>', 'folder of the old site (a clone of its repository), or .bib files')
  .option('--dry-run', 'say what would be written, and write nothing')
  .option('--strict', 'of .bib files all papers or none: nothing is written where one entry is wrong')
  .option('--report <file>', 'write the report as JSON too')
  .option('--force', 'write over entries that are there and differ (old sites only, as the next two)')
  .option('--fresh', 'replace the whole of content/; the old one is kept beside it, as content.old-…')
  .option('--with-drafts', 'make drafts of what the old pages had commented out')
  .addHelpText(
    'after',
    `
Examples:
  npm run import -- ../old-site --dry-run      look first
  npm run import -- ../old-site --fresh        move in: replaces the content that came with this site
  npm run import -- ../old-site --report report.json
  npm run import -- papers.bib book.bib        the papers that the site does not have

Nothing that a reader of the old site could see is lost: every line is looked for in the new content, and the command
fails when it is not there. What is not surely a date, a title or a name is kept as text.`,
  )
  .action(moveIn)

type Options = {
  dryRun?: true
  strict?: true
  report?: string
  force?: true
  fresh?: true
  withDrafts?: true
}

async function moveIn(paths: string[], options: Options): Promise<void> {
  const [path = '', ...more] = paths
  if (/^(https?|git|ssh):|^git@/.test(path))
    throw new Error(`expected a folder, received an address; clone it first: git clone ${path} ../old-site`)
  if (paths.every((one) => /\.bib$/i.test(one))) return takePapers(paths, options)
  if (more.length > 0)
    throw new Error(
      `expected one old site, or .bib files alone, received ${paths.join(', ')}; import them one after the other`,
    )

  const began = performance.now()
  const stage = (name: string) => {
    if (performance.now() - began > 1000 && process.stderr.isTTY) console.error(`${name} …`)
  }
  const source = resolve(path)
  const site = await readOldSite(source)
  stage(`understanding ${site.texts.size} files`)
  const imported = importSite(site, { drafts: options.withDrafts === true })
  const { report } = imported
  console.log(reportText(report, style()))
  if (options.report)
    await writeWhole(resolve(options.report), `${JSON.stringify({ source: path, ...report }, null, 2)}\n`)
  if (report.unaccounted.length > 0)
    throw new Error(
      `\n${report.unaccounted.length} of the old site's lines were not found again (listed above); nothing was written`,
    )
  stage(`writing ${imported.files.length} files`)
  const written = await writeContent(
    imported,
    { root: process.cwd(), source, now: new Date() },
    { force: options.force === true, fresh: options.fresh === true, dryRun: options.dryRun === true },
  )
  console.log(`\n${writtenText(written, options.dryRun === true)}`)
}

/** Adds the papers of .bib files. */
async function takePapers(paths: string[], options: Options): Promise<void> {
  const ofSites = (['force', 'fresh', 'withDrafts'] as const).filter((name) => options[name])
  if (ofSites.length > 0)
    throw new Error(
      `--${ofSites.map((name) => name.replace('withD', 'with-d')).join(', --')}: expected the folder of an old site, received ${paths.join(', ')}; papers of a .bib file are added to those that are there, and change none`,
    )
  const { written, known, refused, remarks } = await importBib(process.cwd(), paths, {
    dryRun: options.dryRun === true,
    strict: options.strict === true,
  })
  if (options.report)
    await writeWhole(
      resolve(options.report),
      `${JSON.stringify({ source: paths.length === 1 ? paths[0] : paths, written, known, refused, remarks }, null, 2)}\n`,
    )
  for (const { key, path: file } of known) console.log(`${key} is on the site already: ${file}`)
  for (const file of written) console.log(`${options.dryRun ? 'would write' : 'wrote'} ${file}`)
  for (const remark of remarks) console.log(`left out: ${formatProblem(remark)}`)
  if (refused.length > 0) {
    console.error(
      `Not taken, since something is wrong with them:\n${refused.map((one) => `  ${formatProblem(one)}`).join('\n')}`,
    )
    process.exitCode = 1
  }
}

/** Colours on a terminal alone, and not where NO_COLOR says so (no-color.org). */
function style(): Style {
  const coloured = process.stdout.isTTY && !process.env.NO_COLOR
  const as = (format: 'bold' | 'dim' | 'yellow') => (text: string) =>
    coloured ? styleText(format, text) : text
  return { bold: as('bold'), dim: as('dim'), warn: as('yellow') }
}

await run(command)
