import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../test-folder.ts'
import { bareRules } from './turbopack-rules.ts'

it('are others when what takes the scripts out of pages has changed, since a cache outlives builds', async () => {
  const root = await temporaryFolder()
  const folder = join(root, 'lib/next')
  await mkdir(folder, { recursive: true })
  for (const name of ['bare-render.mjs', 'bare-page.mjs'])
    await cp(join('lib/next', name), join(folder, name))
  const before = bareRules(root)
  expect(bareRules(root)).toEqual(before)
  await writeFile(join(folder, 'bare-page.mjs'), 'export const barePage = (html) => html')
  expect(bareRules(root)).not.toEqual(before)
})
