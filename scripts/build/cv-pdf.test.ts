import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { contentFolder, entry } from '../../lib/test-folder.ts'
import { node } from '../../owner/command/cli-test.ts'

const script = fileURLToPath(new URL('cv-pdf.ts', import.meta.url))
// The folder that it runs in has no packages.
const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url))

it('a name that no font here can set keeps nobody from having a site: the build says so and goes on', async () => {
  const root = await contentFolder({
    'profile.md': entry('name: 𒀀 Scribe'),
    'talks/a.md': entry('date: 2024\ntitle: On clay'),
  })
  const { status, stderr } = await node(['--import', tsx, script], root)
  expect(stderr).toMatch(
    /^The curriculum vitae has no PDF; its page is \/cv all the same:\n {2}content\/profile\.md: expected letters that an installed font has, received "𒀀"/,
  )
  expect(status).toBe(0)
  expect(await readdir(join(root, 'lib/cv/pdf/made'))).toEqual([])
})
