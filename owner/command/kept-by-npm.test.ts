import { Command } from 'commander'
import { expect, it } from 'vitest'
import { keptByNpm } from './kept-by-npm.ts'

/** What is said of a command when it is run with these flags and no `--` before them, in npm's words for them. */
function said(env: Record<string, string>): string | undefined {
  const program = new Command('npm run mend --').option('--dry-run').option('--json').option('--yes')
  program.command('part').option('--etAl [true|false]').option('--links.code <address>')
  return keptByNpm(program, env)
}

it.each([
  [{ npm_config_dry_run: 'true' }, /^npm took --dry-run for itself.*: npm run mend -- … --dry-run;/],
  [
    { npm_config_etal: 'true', 'npm_config_links.code': 'https://a.example' },
    /^npm took --etAl, --links\.code /,
  ],
])('flags that npm kept are named, and how to give them: %s', (env, expected) => {
  expect(said(env)).toMatch(expected)
})

it('what may be a setting of npm is none of the command’s', () => {
  expect(
    said({ npm_config_json: 'true', npm_config_yes: '', npm_config_dry_run: '', npm_config_cache: '/x' }),
  ).toBeUndefined()
})
