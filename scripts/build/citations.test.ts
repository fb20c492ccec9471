import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contentFolder, paper } from '../../lib/test-folder.ts'
import { command } from '../../owner/command/cli-test.ts'

it('sets the papers that are published in the styles of site.md, and takes away what was set before', async () => {
  const root = await contentFolder({
    'site.md': '---\ntitle: A site\ncitationStyles: [mla]\nsections: []\n---\n',
    'publications/looms.md': paper(),
    'publications/secret.md': paper('draft: true').replace('On Tests', 'Not Yet'),
  })
  expect(await command('build/citations.ts', root)()).toEqual({ status: 0, stdout: '', stderr: '' })
  const folder = join(root, 'lib/publications/made')
  expect(await readdir(folder)).toEqual(['citations.json'])
  const made: unknown = JSON.parse(await readFile(join(folder, 'citations.json'), 'utf8'))
  expect(made).toEqual({ looms: [{ style: 'MLA', text: expect.stringContaining('On Tests') }] })
})
