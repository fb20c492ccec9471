import { Command, InvalidArgumentError } from 'commander'
import { contactOf } from '../lib/services/known-services.ts'
import { userAgent } from '../lib/services/user-agent.ts'
import { checkContent } from '../owner/check/check.ts'
import { asAnnotations, asJson, asText, countsOf } from '../owner/check/finding.ts'
import { commandEnv, run, withProgress } from '../owner/command/run.ts'

// npm run check: all that is wrong with the content, and what is probably not meant. Exits 1 on an error; warnings alone
// are 0, with --strict 2.
type Options = { online?: true; json?: true; github?: true; strict?: true; staleMonths: number }

const day = 86_400_000

const program = new Command('npm run check --')
  .description('Checks content/: every file, links within the site, and what is probably not meant.')
  .option('--online', 'ask for external links too (answers are kept for a week in node_modules/.cache)')
  .option('--json', 'the report as JSON')
  .option('--github', 'the report as annotations (by itself where GITHUB_ACTIONS=true)')
  .option('--strict', 'exit 2 where there are warnings and no errors')
  .option('--stale-months <n>', 'age from which the newest news is old', wholeNumber, 12)
  .addHelpText(
    'after',
    `
Exit code: 0 no errors; 1 errors; with --strict, 2 warnings alone.

Examples:
  npm run check
  npm run check -- --online --stale-months 6
  npm run check -- --json > report.json`,
  )
  .action(async ({ staleMonths, ...options }: Options) => {
    const env = commandEnv()
    const report = await withProgress('checking', (update) =>
      checkContent(process.cwd(), env, {
        staleMonths,
        online: options.online && {
          timeoutMs: env.LOOKUP_TIMEOUT_MS,
          userAgent: userAgent(env.SITE_URL, contactOf(env)),
          privateHosts: env.CHECK_PRIVATE_HOSTS ?? [],
          pauseMs: 1000,
          cachePath: 'node_modules/.cache/academic-home/links.json',
          cacheMs: 7 * day,
          onProgress: (done, all) => update(`asking for external links: ${done} of ${all}`),
        },
      }),
    )
    const inActions = options.github ?? process.env.GITHUB_ACTIONS === 'true'
    if (options.json) console.log(asJson(report))
    else {
      if (inActions && report.findings.length > 0) console.log(asAnnotations(report))
      console.log(asText(report))
    }
    const { error, warning } = countsOf(report)
    process.exitCode = error > 0 ? 1 : warning > 0 && options.strict ? 2 : 0
  })

function wholeNumber(value: string): number {
  if (/^\d{1,4}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number.')
}

await run(program)
// Answers of which only the beginning was read would hold the process.
process.stdout.write('', () => process.exit())
