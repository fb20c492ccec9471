import { execFile } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { temporaryFolder } from '../lib/test-folder.ts'

const folder = fileURLToPath(new URL('../.github/workflows/', import.meta.url))
const step = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
})
const workflow = z.looseObject({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), z.looseObject({ steps: z.array(step) })),
})
const workflows = await Promise.all(
  (await readdir(folder)).map(async (file) => ({
    file,
    ...workflow.parse(parse(await readFile(join(folder, file), 'utf8'))),
  })),
)
const stepsIn = (file: string) => workflows.filter((one) => one.file === file).flatMap(stepsOf)
function stepsOf(one: (typeof workflows)[number]) {
  return Object.values(one.jobs).flatMap(({ steps }) => steps)
}

describe('every workflow', () => {
  it.each(workflows)(
    'runs actions by their commit, and puts no words of others into a shell: $file',
    (one) => {
      for (const { uses, run = '' } of stepsOf(one)) {
        if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/)
        expect(run).not.toMatch(/\$\{\{\s*(github\.event|github\.head_ref|inputs)/)
      }
    },
  )

  it('checks the content before anything else that is said of it, and of the code nothing', () => {
    const runs = stepsIn('ci.yml').flatMap(({ run }) => run ?? [])
    expect(runs).toEqual(['npm ci', 'npm run check', 'npm run verify -- --content'])
  })
})

describe('a paper by an issue', () => {
  const lookUp = stepsIn('add-paper.yml').find(({ name }) => name === 'Look it up')?.run

  /** Runs the step in a folder of its own with the body of an issue; answers what it would have called. */
  async function callsFor(body: string) {
    const root = await temporaryFolder()
    await mkdir(join(root, 'bin'))
    await writeFile(
      join(root, 'bin/npx'),
      '#!/bin/sh\nfor word; do printf "<%s>" "$word"; done >>calls\necho >>calls\n',
    )
    await chmod(join(root, 'bin/npx'), 0o755)
    await new Promise<void>((done) => {
      const env = { ...process.env, PATH: `${root}/bin:${process.env.PATH}`, BODY: body }
      execFile('bash', ['-eo', 'pipefail', '-c', lookUp ?? ''], { cwd: root, env }, () => done())
    })
    return { files: await readdir(root), calls: (await readFile(join(root, 'calls'), 'utf8')).split('\n') }
  }

  it.each([
    ['### DOI or arXiv id\n\n10.1000/182\n', '10.1000/182'],
    ['### DOI or arXiv id\r\n\r\n https://doi.org/10.1000/(a)b;c \r\n', 'https://doi.org/10.1000/(a)b;c'],
    ['### DOI or arXiv id\n\n$(touch pwned)`touch pwned`\n', '$(touch pwned)`touch pwned`'],
    ['### DOI or arXiv id\n\n"; touch pwned; "\n', '"; touch pwned; "'],
    ['### DOI or arXiv id\n\n--slug=../../pwned\n', '--slug=../../pwned'],
  ])('is looked up by what the issue says, which no shell runs: %j', async (body, paper) => {
    const { files, calls } = await callsFor(body)
    expect(calls[0]).toBe(`<--no-install><tsx><scripts/add.ts><--yes><--><${paper}>`)
    expect(files).not.toContain('pwned')
  })
})
