import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../lib/test-folder.ts'

const tsx = createRequire(import.meta.url).resolve('tsx/cli')
const script = fileURLToPath(new URL('import.ts', import.meta.url))

/** Runs the command in a folder of its own. */
function run(cwd: string, ...flags: string[]): Promise<{ code: number; output: string; error: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [tsx, script, ...flags], { cwd }, (error, output, words) => {
      done({ code: error ? Number(error.code) : 0, output, error: words })
    })
  })
}

it('moves a site in, says what became of it, and writes its report', async () => {
  const root = await temporaryFolder()
  await mkdir(join(root, 'old/_pages'), { recursive: true })
  await writeFile(join(root, 'old/_config.yml'), 'title: Ada Example\nauthor:\n  name: Ada Example\n')
  await writeFile(
    join(root, 'old/_pages/about.md'),
    '---\npermalink: /\n---\n\nHello.\n\n# ğŸ”¥ News\n- *2024.10*: An item\n- Undated\n- *2024.09*: Another\n',
  )
  const { code, output } = await run(root, 'old', '--report', 'report.json')
  expect(code).toBe(0)
  expect(output).toMatch(/🔥 News +news: 2 recognised, 1 kept as prose/)
  expect(output).toContain('ğŸ”¥ → 🔥')
  expect(output).toContain('content/: 5 new files')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no colours where nobody sees them
  expect(output).not.toMatch(/\u001b\[/)
  expect(JSON.parse(await readFile(join(root, 'report.json'), 'utf8'))).toMatchObject({
    source: 'old',
    unaccounted: [],
  })
  expect((await run(root, 'old')).output).toContain('nothing has changed')
}, 30_000)

it('says what it expects, and writes nothing', async () => {
  const root = await temporaryFolder()
  // Which papers are new can only be told of a site that can be read.
  expect(await run(root, 'papers.bib')).toMatchObject({
    code: 1,
    error: expect.stringContaining('content/site.md: expected this file'),
  })
  expect(await run(root, 'https://github.com/ada/ada.github.io')).toMatchObject({
    code: 1,
    error: expect.stringContaining('git clone'),
  })
  expect(await run(root, 'nowhere')).toMatchObject({
    code: 1,
    error: expect.stringContaining('expected the folder'),
  })
  expect((await run(root, '--help')).output).toContain('Examples:')
  expect(await readdir(root)).toEqual([])
}, 30_000)

it('refuses what is for old sites alone where a .bib file is given, and writes its report', async () => {
  const root = await temporaryFolder()
  await mkdir(join(root, 'content'))
  await writeFile(join(root, 'content/site.md'), '---\ntitle: Ada\nsections: []\n---\n')
  await writeFile(join(root, 'content/profile.md'), '---\nname: Ada Example\nheadline: Engineer\n---\n')
  await writeFile(
    join(root, 'papers.bib'),
    '@article{doe2020, title={Looms}, author={Doe, J}, journal={N}, year=2020}',
  )
  const refused = await run(root, 'papers.bib', '--fresh')
  expect(refused).toMatchObject({ code: 1, error: expect.stringContaining('--fresh: expected the folder') })
  expect((await run(root, 'papers.bib', '--report', 'report.json')).code).toBe(0)
  expect(JSON.parse(await readFile(join(root, 'report.json'), 'utf8'))).toEqual({
    source: 'papers.bib',
    written: ['content/publications/doe2020.md'],
    known: [],
    refused: [],
    remarks: [],
  })
})
