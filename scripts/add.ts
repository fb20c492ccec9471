import { Command } from 'commander'
import { type Adding, addPaper } from '../owner/command/add.ts'
import { addRecord } from '../owner/command/add-record.ts'
import { terminalPrompts } from '../owner/command/ask.ts'
import { addEntryFlags, factsFromFlags, flagHelp } from '../owner/command/entry-flags.ts'
import { commandEnv, isTerminal, print, run, say, UsageError } from '../owner/command/run.ts'
import { collectionPart } from '../owner/parts.ts'
import { servicesOf } from '../owner/remote/services.ts'
import { turnsIn } from '../owner/remote/turns.ts'
import { readIdentifier } from '../owner/remote/work.ts'

// npm run add -- ID: a publication from Crossref, arXiv or ORCID. Shows it, asks, writes it, prints its path. Exits 1 when it
// could not (known already, no answer), 2 when it was called wrongly or a fact is missing that nobody can be asked for.
const { keys, meaningOf } = collectionPart('publications')
const program = new Command('npm run add --')
  .description('Adds a publication, or the publications of an ORCID record that the site has not.')
  .argument('<id>', 'a DOI, an arXiv id or an ORCID, or an address of one')
  .option('--yes', 'write without asking')
  .option('--slug <name>', 'the name of the file, without .md')
  .addHelpText(
    'after',
    `
The facts are those of the service; each can be set by a flag instead.
${flagHelp}

Examples:
  npm run add -- 10.1000/182
  npm run add -- https://arxiv.org/abs/1501.00001 --yes
  npm run add -- 10.1000/182 --venue ICLR --kind conference --links.code https://example.org/code
  npm run add -- 0000-0002-1825-0097`,
  )
addEntryFlags(
  program,
  keys.map((key) => ({ ...key, required: false })),
  meaningOf,
)
program.action(async (id: string, options: Record<string, unknown>) => {
  const identifier = readIdentifier(id)
  if (!identifier)
    throw new UsageError(
      `expected a DOI, an arXiv id or an ORCID, received "${id}"; write for example 10.1000/182, 1501.00001 or 0000-0002-1825-0097`,
    )
  const yes = options.yes === true
  if (!yes && !isTerminal())
    throw new UsageError(
      'expected --yes, since there is no terminal to ask on; give it to write what is found',
    )
  const adding: Adding = {
    root: process.cwd(),
    services: servicesOf(commandEnv(), (remark) => say(remark, 'yellow'), turnsIn(process.cwd())),
    given: factsFromFlags(options, keys),
    slug: typeof options.slug === 'string' ? options.slug : undefined,
    prompts: yes ? undefined : terminalPrompts,
    show: (line) => say(line, 'yellow'),
  }
  if (identifier.kind === 'orcid') await addAll(identifier.id, adding)
  else print(await addPaper(identifier, adding))
})

/** Adds a record; Ctrl-C ends it after what is being written, and says what was. */
async function addAll(orcid: string, adding: Adding): Promise<void> {
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGINT', stop)
  const { paths, known, failures, left } = await addRecord(orcid, {
    ...adding,
    onWritten: print,
    signal: stopping.signal,
  })
  process.off('SIGINT', stop)
  for (const failure of failures) say(failure, 'red')
  if (stopping.signal.aborted)
    say(['stopped; written before:', ...(paths.length > 0 ? paths : ['nothing'])].join('\n  '))
  const notAsked = left > 0 ? `, ${left} not asked for; run the command again to go on with them` : ''
  say(`${paths.length} added, ${known} on the site already, ${failures.length} not added${notAsked}`)
  if (failures.length > 0 || left > 0) process.exitCode = 1
  // What was still asked for holds the process no longer.
  if (stopping.signal.aborted) process.exit(130)
}

await run(program)
