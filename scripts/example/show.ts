import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { nowhere } from '../../e2e/built.ts'
import { builtExample, filesOfSite, sample } from '../../e2e/example.ts'
import { fillTree, projectParts, treeAt, treeFolder } from '../../e2e/tree.ts'
import { run, UsageError } from '../../owner/command/run.ts'
import { keepCurrent } from './keep-current.ts'

// npm run example: an invented person's site, in a copy of the project, so that nobody's content/ is touched. What is edited
// in the project or in the example is on the screen as with `npm run dev`.
const people = await readdir('examples')
const usual = sample.replace('examples/', '')
const program = new Command('npm run example --')
  .description('Shows the site of an invented person; your own content/ is left alone.')
  .argument('[name]', `one of ${people.join(', ')}`, usual)
  .option('--built', 'as visitors would get it, built, rather than as it is while one edits')
  .option('-p, --port <port>', 'the port it listens on', '3000')
  .addHelpText('after', '\nExamples:\n  npm run example\n  npm run example -- zoe-quill --built -p 8080')
  .action(async (name: string, { built, port }: { built?: true; port: string }) => {
    if (!people.includes(name))
      throw new UsageError(`expected one of ${people.join(', ')}, received "${name}"; correct it`)
    const folder = join('examples', name)
    if (built) return next((await builtExample(`examples/${name}`)).root, 'start', port)
    const root = join(treeFolder, `example-${name}`)
    for (const part of [...projectParts, 'content', 'public']) await treeAt(root).remove(part)
    await fillTree(root, await filesOfSite(folder))
    keepCurrent(root, projectParts, '.')
    keepCurrent(root, ['content', 'public'], folder)
    return next(root, 'dev', port)
  })

await run(program)

/** Runs Next in a folder until it is stopped. No service is asked about people who do not exist. */
function next(root: string, mode: 'dev' | 'start', port: string): Promise<never> {
  const command = resolve('node_modules/next/dist/bin/next')
  const server = spawn(process.execPath, [command, mode, '-p', port], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...nowhere },
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal))
  return new Promise((_, fail) => {
    server.on('error', fail)
    // The copying would keep the process alive.
    server.on('close', (code) => process.exit(code ?? 0))
  })
}
