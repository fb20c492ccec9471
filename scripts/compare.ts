import { Command } from 'commander'
import { readContentFolder } from '../lib/content/files.ts'
import { loadContent } from '../lib/content/load.ts'
import { formatProblems } from '../lib/content/problem.ts'
import { publicationPlaces } from '../lib/publications/place.ts'
import { scholarSettings } from '../lib/scholar/citation-source.ts'
import { commandEnv, print, run, say, UsageError, withProgress } from '../owner/command/run.ts'
import { asText, differencesOf } from '../owner/compare/compare.ts'
import { gather } from '../owner/compare/gather.ts'
import { goingOn } from '../owner/compare/kept-answers.ts'
import { servicesOf } from '../owner/remote/services.ts'
import { turnsIn } from '../owner/remote/turns.ts'
import { readIdentifier } from '../owner/remote/work.ts'

// npm run compare: in what the site is behind ORCID, OpenAlex, arXiv and Crossref. Exits 1 when a source had no usable answer,
// and with --strict when anything differs.
const program = new Command('npm run compare --')
  .description('Papers that the site lacks, preprints that were published, and retractions.')
  .option('--orcid <id>', 'an ORCID (links.orcid of content/profile.md unless given)')
  .option('--openalex <id>', 'an author of OpenAlex (links.openAlex there unless given, else by the ORCID)')
  .option('--json', 'the result as JSON')
  .option('--strict', 'exit 1 where anything differs')
  .addHelpText(
    'after',
    `
Exit code: 0 whatever was found; 1 when a source had no usable answer, and with --strict when anything differs.

Examples:
  npm run compare
  npm run compare -- --orcid 0000-0002-1825-0097
  npm run compare -- --openalex A5000000001 --json`,
  )
  .action(async (options: { orcid?: string; openalex?: string; json?: true; strict?: true }) => {
    const env = commandEnv()
    const { files, problems: unread } = readContentFolder(process.cwd())
    const { content, problems } = loadContent(files, { drafts: true })
    if (!content) throw new Error(formatProblems([...unread, ...problems]))
    const { publications, site, profile } = content

    const settings = scholarSettings(site, profile, env)
    const orcid = orcidOf('--orcid', options.orcid) ?? orcidOf('links.orcid', profile.links?.orcid)
    const openAlexId =
      openAlexOf(options.openalex) ?? (options.orcid && orcid ? `orcid:${orcid}` : settings.openAlexId)
    if (!orcid && !openAlexId)
      throw new UsageError(
        'expected somebody to ask for; write links.orcid or links.openAlex in content/profile.md, or give --orcid or --openalex',
      )
    const { services, keep } = await goingOn(
      servicesOf(env, (remark) => say(remark, 'yellow'), turnsIn(process.cwd())),
      process.cwd(),
    )
    const { failures, ...known } = await withProgress('asking ORCID', (update) =>
      gather(publications, { orcid, openAlexId }, services, update),
    )
    const differences = differencesOf(publications, known)
    if (options.json) console.log(JSON.stringify({ differences, failures }, null, 2))
    else if (differences.length > 0 || failures.length === 0)
      print(asText(differences, publicationPlaces(files)))
    for (const failure of failures) say(failure, 'red')
    const left = (await keep()).map((name) => nameOf[name])
    if (left.length > 0)
      say(
        `what ${left.join(' and ')} answered before is kept for a day; run the command again to go on from there`,
      )
    if (failures.length > 0 || (options.strict && differences.length > 0)) process.exitCode = 1
  })

const nameOf = { orcid: 'ORCID', openAlex: 'OpenAlex', arxiv: 'arXiv', crossref: 'Crossref' }

function orcidOf(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const found = readIdentifier(text)
  if (found?.kind === 'orcid') return found.id
  throw new UsageError(
    `${name}: expected an ORCID, received "${text}"; write for example 0000-0002-1825-0097`,
  )
}

function openAlexOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const id = /(?:^|\/)(A\d+)$/i.exec(text.trim())?.[1]
  if (id) return id.toUpperCase()
  throw new UsageError(
    `--openalex: expected an author's id, received "${text}"; write for example A5000000001`,
  )
}

await run(program)
