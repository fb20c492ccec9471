import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nameOfMade } from '../../lib/publications/made-citations.ts'
import { withOwnFiles } from '../../lib/publications/own-files.ts'
import { contentFolder, load, paper } from '../../lib/test-folder.ts'
import { command } from '../../owner/command/cli-test.ts'

it('sets the papers that are published in the styles of site.md, and takes away what was set before', async () => {
  const files = {
    'site.md': '---\ntitle: A site\ncitationStyles: [mla]\nsections: []\n---\n',
    'publications/looms.md': paper(),
    'publications/secret.md': paper('draft: true').replace('On Tests', 'Not Yet'),
  }
  const root = await contentFolder(files)
  await mkdir(join(root, 'public/publications'), { recursive: true })
  await writeFile(join(root, 'public/publications/looms.pdf'), '%PDF-1.7')
  expect(await command('build/citations.ts', root)()).toEqual({ status: 0, stdout: '', stderr: '' })
  const folder = join(root, 'lib/publications/made')
  expect(await readdir(folder)).toEqual(['citations.json'])
  const made: unknown = JSON.parse(await readFile(join(folder, 'citations.json'), 'utf8'))
  const { publications, site } = await load(files, { drafts: false })
  // As the pages have them: with the file that lies beside one.
  const [name] = withOwnFiles(publications, new Set(['looms'])).map((one) =>
    nameOfMade(one, site.citationStyles),
  )
  expect(made).toEqual({ [name ?? '']: [{ style: 'MLA', text: expect.stringContaining('On Tests') }] })
  // Nor does the build leave it to a `next build` alone, whose code may be newer.
  await command('build/bare-pages.ts', root)()
  expect(existsSync(folder)).toBe(false)
})

it('what was set of other facts, or in other styles, is not found', async () => {
  const names = await Promise.all(
    [paper(), paper('volume: 7')].map(async (file) => {
      const { publications } = await load({ 'publications/looms.md': file })
      return publications.flatMap((one) => [nameOfMade(one, undefined), nameOfMade(one, ['mla'])])
    }),
  )
  expect(new Set(names.flat()).size).toBe(4)
})
