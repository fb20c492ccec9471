import { Command } from 'commander'
import { type Adding, addPaper } from '../owner/command/add.ts'
import { addAll } from '../owner/command/add-all.ts'
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
  if (identifier.kind !== 'orcid') print(await addPaper(identifier, adding))
  else if ((await addAll(identifier.id, adding)).stopped) process.exit(130)
})

await run(program)
