import { Command } from 'commander'
import { type CollectionName, collectionNames, collections } from '../lib/content/collections.ts'
import { formatProblems } from '../lib/content/problem.ts'
import { askForFacts, terminalPrompts } from '../owner/command/ask.ts'
import { addEntryFlags, factsFromFlags, flagHelp, missingFlags } from '../owner/command/entry-flags.ts'
import { newEntry, writeEntry } from '../owner/command/new-entry.ts'
import { Cancelled, isTerminal, run, say, UsageError } from '../owner/command/run.ts'
import { collectionPart, singular } from '../owner/parts.ts'
import { keysOf } from '../owner/shape.ts'

// npm run new -- KIND [--key value …]: writes a new entry's file and prints its path. Asks on a terminal for what is not
// given; without one, says which flags are missing and exits 2.
const program = new Command('npm run new --')
  .description('Writes a new entry into content/, and asks for what it needs.')
  .addHelpText(
    'after',
    `
Examples:
  npm run new -- news
  npm run new -- news --date 2026-11 --emoji 🎉 --body "A paper is **accepted**."
  npm run new -- publication --title "On Engines" --authors "A. Example" --authors "B. Other" --venue ICLR --year 2026
  npm run new -- award --help    every flag of an award`,
  )

for (const directory of collectionNames) {
  const { keys, body: bodyRule, meaningOf } = collectionPart(directory)
  const command = program
    .command(singular(directory))
    .description(
      `a file of content/${directory}/: ${keys.flatMap(({ name, required }) => (required ? [name] : [])).join(', ')}${bodyRule === 'required' ? ', text' : ''}`,
    )
    .option('--slug <name>', 'the name of the file, without .md (made from the facts unless given)')
  if (singular(directory) !== directory) command.alias(directory)
  if (bodyRule !== 'forbidden')
    command.option(
      '--body <markdown>',
      `the text under the facts${bodyRule === 'required' ? ' (required)' : ''}`,
    )
  addEntryFlags(command, keys, meaningOf)
  command.addHelpText('after', `\n${flagHelp}`)
  command.action((options: Record<string, unknown>) => write(directory, options))
}

async function write(directory: CollectionName, options: Record<string, unknown>): Promise<void> {
  const { schema, body: bodyRule } = collections[directory]
  const keys = keysOf(schema)
  const given = factsFromFlags(options, keys)
  const slug = typeof options.slug === 'string' ? options.slug : undefined
  const givenBody = typeof options.body === 'string' ? options.body : undefined
  const asks = isTerminal()
  const missing = [
    ...missingFlags(given, schema),
    ...(bodyRule === 'required' && givenBody === undefined ? ['--body'] : []),
  ]
  if (missing.length > 0 && !asks)
    throw new UsageError(
      `expected ${missing.join(', ')}, since there is no terminal to ask on; give ${missing.length === 1 ? 'it' : 'them'} (npm run new -- ${singular(directory)} --help lists every flag)`,
    )
  const asking = asks && missing.length > 0
  const facts = asking ? await askForFacts(given, schema, terminalPrompts) : given
  const body =
    givenBody ??
    (asking && bodyRule !== 'forbidden'
      ? await terminalPrompts.text(
          'Text, in Markdown',
          bodyRule === 'required' ? 'one line; the file can be edited after' : 'Enter for none',
          (value) => (value === '' && bodyRule === 'required' ? 'a text is needed' : undefined),
        )
      : '')
  const entry = await newEntry(process.cwd(), directory, facts, body, slug)
  if (asking) {
    terminalPrompts.show(`${entry.path}\n\n${entry.text.trimEnd()}`)
    if (!(await terminalPrompts.confirm('Write it?'))) throw new Cancelled()
  }
  await writeEntry(process.cwd(), entry)
  console.log(entry.path)
  if (entry.remaining.length > 0) say(`Still to do: ${formatProblems(entry.remaining)}`, 'yellow')
}

await run(program)
