import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { itWithGit } from '../lib/test-git.ts'
import { node } from '../owner/command/cli-test.ts'

const packages = z.object({
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
})

/** Files that only a check runs. */
const checking =
  /\.test\.tsx?$|(^|\/)(test-[^/]*|cli-test)\.ts$|^(e2e|bench)\/|^(playwright|vitest)(\.walk)?\.config\.ts$/

/** Packages that the files of the project import, by name. */
function imported(files: readonly string[]): Set<string> {
  const specifiers = files.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/\bfrom '((?:@[a-z][\w.-]*\/)?[a-z][\w.-]*)/g),
  ])
  return new Set(specifiers.flatMap(([, name]) => name ?? []))
}

itWithGit('what a build and the commands import is installed without the packages for checks', () => {
  const { dependencies, devDependencies } = packages.parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((file) => !checking.test(file))
  const needed = imported(files)
  expect(needed).toContain('next')
  expect(Object.keys(devDependencies).filter((name) => needed.has(name))).toEqual([])
  // These are named in scripts and in the style sheet's configuration, not imported; types are named nowhere.
  for (const name of ['tsx', 'typescript', '@tailwindcss/postcss', '@types/node', '@types/react'])
    expect(dependencies).toHaveProperty([name])
})

it('every command starts from its sources, and explains itself', async () => {
  const { scripts } = packages.parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const commands = Object.values(scripts).flatMap(
    (line) =>
      /^node --import \.\/scripts\/typescript\.mjs (scripts\/(?:(?:report|upgrade|example)\/)?[\w-]+\.ts)$/.exec(
        line,
      )?.[1] ?? [],
  )
  expect(commands).toContain('scripts/add.ts')
  // All in one process, which none of them ends: most of what each costs is to read the sources that the others need too.
  const startAll = `process.exit = () => {}
  process.stdout.setMaxListeners(0)
  for (const command of ${JSON.stringify(commands)}) {
    process.argv = [process.execPath, command, '--help']
    console.log('started ' + command)
    await import('./' + command)
    console.log('ended with ' + process.exitCode)
  }`
  const { stdout, ...rest } = await node(['--import', 'tsx', '--input-type=module', '--eval', startAll], '.')
  expect(rest).toEqual({ status: 0, stderr: '' })
  const said = stdout.split(/^(?=started )/m)
  expect(said.map((one) => one.split('\n')[0])).toEqual(commands.map((command) => `started ${command}`))
  for (const one of said) expect(one).toMatch(/^started .+\nUsage: npm run .*\nended with 0\n$/s)
  // This one ends at once when it has explained itself.
  expect(await node(['--import', 'tsx', 'bench/mutants/run.ts', '--help'], '.')).toEqual({
    status: 0,
    stdout: expect.stringContaining('Usage: npm run '),
    stderr: '',
  })
})

itWithGit('text has the same line ends on every system, whatever git is set to', () => {
  const attributes = execFileSync('git', [
    'check-attr',
    'text',
    'eol',
    '--',
    'content/site.md',
    'app/page.tsx',
  ])
  expect(attributes.toString().match(/: (text: auto|eol: lf)$/gm)).toHaveLength(4)
})
