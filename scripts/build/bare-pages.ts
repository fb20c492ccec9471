import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bareBuild } from '../../lib/next/bare-build.ts'
import { findClientFile } from '../../lib/next/client-runtime.ts'
import { madeIn } from './made-in.ts'

// The last step of `npm run build`. What was made for it is compiled in now: a later `next build` alone, which makes nothing, would
// show the curriculum vitae of content, and citations of code, that may have changed since.
for (const folder of Object.values(madeIn)) await rm(folder, { recursive: true, force: true })

// Takes Next's scripts out of the pages that it prerendered. Does nothing when a component needs React in the browser.
if (!findClientFile(process.cwd()))
  try {
    for (const build of await builds())
      console.log(`${build}: ${await bareBuild(build)} pages are sent without Next's scripts`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }

/** The folder of the build, and its copy in a standalone one, which lies as deep as the project does. */
async function builds(): Promise<string[]> {
  const standalone = '.next/standalone'
  if (!existsSync(standalone)) return ['.next']
  const copies = (await readdir(standalone, { recursive: true })).filter(
    (path) => !path.includes('node_modules') && path.endsWith('.next'),
  )
  return ['.next', ...copies.map((path) => join(standalone, path))]
}
