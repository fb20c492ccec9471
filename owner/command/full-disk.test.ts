import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contentFolder, entry, temporaryFolder } from '../../lib/test-folder.ts'
import { commandOnFullDisk } from './cli-test.ts'

// The others write with the same functions.
const commands: [script: string, flags: (elsewhere: string) => string[], kept: string][] = [
  ['import.ts', (elsewhere) => [join(elsewhere, 'two.bib')], 'nothing was written'],
  ['import.ts', (elsewhere) => [elsewhere, '--fresh'], 'nothing was written'],
  ['build/prepare.ts', () => [], 'your content is as it was'],
]

it.skipIf(process.platform === 'win32').each(commands)(
  'on a full disk %s changes nothing, and says what to do (%#)',
  async (script, flags, kept) => {
    const root = await contentFolder({ 'awards/a.md': entry('title: Prize\ndate: 2024') })
    const before = await filesOf(root)
    const { status, stderr } = await commandOnFullDisk(script, root)(...flags(await oldThings()))
    const said = ': expected room on the disk, received EFBIG; make room, and run the command again; '
    expect(stderr.endsWith(`${said}${kept}\n`), stderr).toBe(true)
    expect(stderr).not.toContain('    at ')
    expect(status).toBe(1)
    expect(await filesOf(root)).toEqual(before)
  },
)

/** A folder with an old site, and some papers. */
async function oldThings(): Promise<string> {
  const folder = await temporaryFolder()
  const paper = (key: string) =>
    `@article{${key}, title={Looms of ${key}}, author={Kay, Ada}, journal={J}, year={2020}}\n`
  await mkdir(join(folder, '_pages'))
  const files = {
    'two.bib': paper('kay1') + paper('kay2'),
    '_config.yml': 'title: Ada Kay\nauthor:\n  name: Ada Kay\n',
    '_pages/about.md': '---\npermalink: /\n---\n\nHello there.\n',
  }
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text)
  return folder
}

/** What a folder holds, but for what a build makes for itself. */
async function filesOf(root: string): Promise<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const one of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(one.parentPath, one.name)
    if (one.isFile() && !/[\\/](?:fonts|made)[\\/]/.test(path)) all[path] = await readFile(path, 'utf8')
  }
  return all
}
