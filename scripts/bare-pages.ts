import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bareMark, barePage } from '../lib/next/bare-page.mjs'
import { findClientFile } from '../lib/next/client-runtime.ts'

// The last step of `npm run build`: takes Next's scripts out of the pages that it prerendered, and marks the build, so
// that pages which regenerate are kept bare too. Does nothing when a component needs React in the browser.
if (!findClientFile(process.cwd())) {
  let pages = 0
  for (const build of await builds()) {
    for (const folder of ['server/app', 'server/pages'])
      for (const file of await readdir(join(build, folder), { recursive: true })) {
        if (!file.endsWith('.html')) continue
        const path = join(build, folder, file)
        await writeFile(path, barePage(await readFile(path, 'utf8')))
        pages += 1
      }
    await writeFile(join(build, bareMark), '')
  }
  console.log(`${pages} pages are sent without Next's scripts`)
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
