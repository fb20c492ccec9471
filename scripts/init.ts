import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { collectionNames } from '../lib/content/collections.ts'
import { formatProblem } from '../lib/content/problem.ts'
import { profile } from '../lib/content/profile.ts'
import { language } from '../lib/content/schema.ts'
import { languageMeant } from '../lib/content/values/language-tag.ts'
import { messageOf } from '../lib/message-of.ts'
import { publicFiles } from '../lib/site/public-files.ts'
import { addAll } from '../owner/command/add-all.ts'
import { terminalPrompts } from '../owner/command/ask.ts'
import {
  addEntryFlags,
  type Facts,
  factsFromFlags,
  flagHelp,
  missingFlags,
} from '../owner/command/entry-flags.ts'
import { Cancelled, commandEnv, isTerminal, run, say, UsageError } from '../owner/command/run.ts'
import { type Fact, groupOf } from '../owner/entry-file.ts'
import { importBib } from '../owner/import/import-bib.ts'
import { exampleFiles } from '../owner/init/examples.ts'
import { hasHeadings } from '../owner/init/headings.ts'
import { initialise } from '../owner/init/init.ts'
import { askWho } from '../owner/init/questions.ts'
import { profilePart } from '../owner/parts.ts'
import { servicesOf } from '../owner/remote/services.ts'
import { turnsIn } from '../owner/remote/turns.ts'
import { readIdentifier } from '../owner/remote/work.ts'
import { changeTogether } from '../owner/write-together.ts'

// npm run init: makes the site a new owner's. Asks on a terminal who that is unless --name says it; exits 2 when there is
// nobody to ask.
const { keys, meaningOf } = profilePart()
const program = new Command('npm run init --')
  .description('Makes this site yours: sets the content aside, and begins anew with who you are.')
  .option('--lang <tag>', 'language of the page, such as en, fr or zh; en unless given')
  .option('--url <address>', 'address of the site, where you know it already')
  .option('--papers <source>', 'your papers: an ORCID, or a .bib file')
  .addHelpText(
    'after',
    `
${flagHelp}

Examples:
  npm run init
  npm run init -- --name "Ada Example" --links.github https://github.com/ada --papers 0000-0002-1825-0097
  npm run init -- --name "王小明" --lang zh --papers ../papers.bib

An old site made with Jekyll moves in by itself: npm run import -- ../old-site --fresh
The content that was here is kept beside it, as content.old-…; nothing of it is shown.`,
  )
addEntryFlags(program, keys, meaningOf)
program.action(async (options: Record<string, unknown>) => {
  const given = factsFromFlags(options, keys)
  const missing = missingFlags(given, profile.schema)
  const asking = isTerminal() && missing.length > 0
  if (missing.length > 0 && !asking)
    throw new UsageError(`expected ${missing.join(', ')}, since there is no terminal to ask on; give it`)
  const facts = asking ? await askWho(given, terminalPrompts) : given
  const lang = await languageFrom(options, asking)
  const papers = await papersFrom(options, asking, facts)
  if (
    asking &&
    !(await terminalPrompts.confirm(
      'Set the content that is here aside (it is kept, as content.old-…), and begin anew?',
    ))
  )
    throw new Cancelled()
  const { url } = options
  const owner = {
    profile: facts,
    lang,
    url: typeof url === 'string' ? url : undefined,
    filled: papers ? (['publications'] as const) : [],
  }
  const { kept, written } = await initialise(process.cwd(), owner, new Date())
  for (const path of written) console.log(path)
  const stopped = papers ? await fill(papers) : false
  const own = [facts.avatar, groupOf(facts.links).cv]
  const left = [...publicFiles(process.cwd())].filter((address) => !own.includes(address))
  if (left.length > 0)
    say(
      `public/ still has ${left.length === 1 ? 'a file' : `${left.length} files`} of before, which anybody can open at its address: ${left.slice(0, 5).join(', ')}${left.length > 5 ? ', …' : ''}; remove what is not yours`,
      'yellow',
    )
  say(
    `The content that was here is kept in ${kept}. Next: npm run dev shows the site; write about yourself in content/profile.md, and over the examples (content/news/example.md, …).`,
  )
  if (!hasHeadings(lang))
    say(
      `The headings are in English, since none are known here for the language "${lang}": write your own in content/site.md (title and nav of each section).`,
      'yellow',
    )
  if (stopped) process.exit(130)
})

async function languageFrom({ lang }: Record<string, unknown>, asking: boolean): Promise<string> {
  if (typeof lang !== 'string' && !asking) return 'en'
  const written =
    typeof lang === 'string'
      ? lang
      : await terminalPrompts.text('Language of the page', 'such as de or zh; Enter for en', (value) =>
          value === '' || tagOf(value) ? undefined : 'expected a language tag; write for example en or zh',
        )
  const tag = written === '' && asking ? 'en' : tagOf(written)
  if (!tag)
    throw new UsageError(
      `--lang: expected a language tag, received "${written}"; write for example en, fr or pt-BR`,
    )
  return tag
}

/** The tag of a language that is given by its tag, also as other programs write it (pt_BR), or by its name. */
function tagOf(written: string): string | undefined {
  return language.safeParse(written).success ? written : languageMeant(written)
}

type Papers = { kind: 'orcid'; id: string } | { kind: 'bib'; path: string }

async function papersFrom(
  options: Record<string, unknown>,
  asking: boolean,
  { links }: Facts,
): Promise<Papers | undefined> {
  const answer = typeof options.papers === 'string' ? options.papers : asking ? await askForPapers(links) : ''
  if (answer === '') return undefined
  const source = sourceOf(answer)
  if (!source && existsSync(answer))
    throw new UsageError(
      `--papers: expected an ORCID or the path of a .bib file, received the folder ${answer}; an old site moves in whole, with who you are: npm run import -- ${answer} --fresh`,
    )
  if (!source)
    throw new UsageError(`--papers: expected an ORCID or the path of a .bib file, received "${answer}"`)
  return source
}

async function askForPapers(links: Fact): Promise<string> {
  const { orcid } = groupOf(links)
  if (
    typeof orcid === 'string' &&
    (await terminalPrompts.confirm('Take your papers from your ORCID record?'))
  )
    return orcid
  const place = orcid ? 'a .bib file' : 'an ORCID or a .bib file'
  return terminalPrompts.text('Your papers', `${place}; Enter for none yet`, (value) =>
    value === '' || isThere(sourceOf(value))
      ? undefined
      : 'expected an ORCID or the path of a .bib file that is there',
  )
}

function isThere(source: Papers | undefined): boolean {
  return source?.kind === 'bib' ? existsSync(source.path) : source !== undefined
}

function sourceOf(value: string): Papers | undefined {
  if (/\.bib$/i.test(value)) return { kind: 'bib', path: value }
  const identifier = readIdentifier(value)
  return identifier?.kind === 'orcid' ? { kind: 'orcid', id: identifier.id } : undefined
}

/** Papers that cannot be had do not undo the rest: what failed is said, and how to try again. Answers whether it was stopped. */
async function fill(papers: Papers): Promise<boolean> {
  const leaveExample = () => {
    const others = collectionNames.filter((name) => name !== 'publications')
    return changeTogether(process.cwd(), { files: exampleFiles(others) })
  }
  try {
    if (papers.kind === 'bib') {
      const { written, refused, remarks } = await importBib(process.cwd(), [papers.path], { dryRun: false })
      for (const path of written) console.log(path)
      for (const remark of remarks) say(`left out: ${formatProblem(remark)}`, 'yellow')
      for (const one of refused) say(`not taken: ${formatProblem(one)}`, 'red')
      if (refused.length > 0) process.exitCode = 1
      if (written.length === 0) await leaveExample()
      return false
    }
    const { stopped } = await addAll(papers.id, {
      root: process.cwd(),
      services: servicesOf(commandEnv(), (remark) => say(remark, 'yellow'), turnsIn(process.cwd())),
      given: {},
      show: (line) => say(line, 'yellow'),
    })
    return stopped
  } catch (error) {
    say(messageOf(error), 'red')
    const again = papers.kind === 'bib' ? `npm run import -- ${papers.path}` : `npm run add -- ${papers.id}`
    await leaveExample()
    say(`The site is yours; its papers are not there yet. Try again with ${again}`, 'yellow')
    process.exitCode = 1
    return false
  }
}

await run(program)
