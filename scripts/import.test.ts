import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../lib/test-folder.ts'
import { command } from '../owner/command/cli-test.ts'

it('moves a site in, says what became of it, and writes its report', async () => {
  const root = await temporaryFolder()
  await mkdir(join(root, 'old/_pages'), { recursive: true })
  await writeFile(join(root, 'old/_config.yml'), 'title: Ada Example\nauthor:\n  name: Ada Example\n')
  await writeFile(
    join(root, 'old/_pages/about.md'),
    '---\npermalink: /\n---\n\nHello.\n\n# ğŸ”¥ News\n- *2024.10*: An item\n- Undated\n- *2024.09*: Another\n',
  )
  const { status, stdout } = await command('import.ts', root)('old', '--report', 'report.json')
  expect(status).toBe(0)
  expect(stdout).toMatch(/🔥 News +news: 2 recognised, 1 kept as prose/)
  expect(stdout).toContain('ğŸ”¥ → 🔥')
  expect(stdout).toContain('content/: 5 new files')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no colours where nobody sees them
  expect(stdout).not.toMatch(/\u001b\[/)
  expect(JSON.parse(await readFile(join(root, 'report.json'), 'utf8'))).toMatchObject({
    source: 'old',
    unaccounted: [],
  })
  expect((await command('import.ts', root)('old')).stdout).toContain('nothing has changed')
})

it('says what it expects, and writes nothing', async () => {
  const root = await temporaryFolder()
  // Which papers are new can only be told of a site that can be read.
  expect(await command('import.ts', root)('papers.bib')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('content/site.md: expected this file'),
  })
  expect(await command('import.ts', root)('https://github.com/ada/ada.github.io')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('git clone'),
  })
  expect(await command('import.ts', root)('nowhere')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('expected the folder'),
  })
  expect(await command('import.ts', root)('old', 'papers.bib')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('expected one old site, or .bib files alone, received old, papers.bib'),
  })
  expect((await command('import.ts', root)('--help')).stdout).toContain('Examples:')
  expect(await readdir(root)).toEqual([])
})

it('refuses what is for old sites alone where a .bib file is given, and writes its report', async () => {
  const root = await temporaryFolder()
  await mkdir(join(root, 'content'))
  await writeFile(join(root, 'content/site.md'), '---\ntitle: Ada\nsections: []\n---\n')
  await writeFile(join(root, 'content/profile.md'), '---\nname: Ada Example\nheadline: Engineer\n---\n')
  await writeFile(
    join(root, 'papers.bib'),
    '@article{doe2020, title={Looms}, author={Doe, J}, journal={N}, year=2020}',
  )
  const refused = await command('import.ts', root)('papers.bib', '--fresh')
  expect(refused).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('--fresh: expected the folder'),
  })
  expect((await command('import.ts', root)('papers.bib', '--report', 'report.json')).status).toBe(0)
  expect(JSON.parse(await readFile(join(root, 'report.json'), 'utf8'))).toEqual({
    source: 'papers.bib',
    written: ['content/publications/doe2020.md'],
    known: [],
    refused: [],
    remarks: [],
  })
  await writeFile(join(root, 'none.bib'), '')
  await command('import.ts', root)('papers.bib', 'none.bib', '--report', 'both.json')
  expect(JSON.parse(await readFile(join(root, 'both.json'), 'utf8'))).toMatchObject({
    source: ['papers.bib', 'none.bib'],
  })
})
