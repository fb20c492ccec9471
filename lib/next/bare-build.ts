import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { barePage } from './bare-page.mjs'
import { stoppedScript } from './script-policy.ts'

/**
 * Takes Next's scripts out of the pages that a build has prerendered, and sees to it that no page is left with a script that
 * its policy stops, and that pages rendered on request will be bare too.
 *
 * @param folder the build: `.next`, or its copy in a standalone folder
 * @returns how many pages there are
 * @throws Error in one sentence where Next has changed, so that one of these does not hold
 */
export async function bareBuild(folder: string): Promise<number> {
  const policy = await policyOf(folder)
  const pages = await filesOf(join(folder, 'server'), '.html')
  for (const path of pages) {
    const page = barePage(await readFile(path, 'utf8'))
    const stopped = stoppedScript(page, policy)
    if (stopped)
      throw new Error(
        `${path}: expected no scripts but our own, which the policy allows, and found ${stopped}; if it is Next's, take it out in lib/next/bare-page.mjs; if it is ours, put it into a file components/**/*.inline.js`,
      )
    await writeFile(path, page)
  }
  // The pattern that barePage looks for stands in the bundle as it stands in its source.
  const pattern = String.raw`self\.__next_f\b[\s\S]*?`
  for (const path of await filesOf(join(folder, 'server'), '.js'))
    if ((await readFile(path, 'utf8')).includes(pattern)) return pages.length
  throw new Error(
    `${folder}: expected lib/next/bare-page.mjs in what renders pages on request, and it is not there; find out what became of app-page-runtime.js in this version of Next, and correct lib/next/turbopack-rules.ts`,
  )
}

const manifest = z.object({
  headers: z.array(
    z.object({ source: z.string(), headers: z.array(z.object({ key: z.string(), value: z.string() })) }),
  ),
})

/** The policy of the pages, as this build's server will send it. */
async function policyOf(folder: string): Promise<string> {
  const path = join(folder, 'routes-manifest.json')
  const { headers } = manifest.parse(JSON.parse(await readFile(path, 'utf8')))
  const policy = headers
    .find(({ source }) => source.endsWith('/:path*'))
    ?.headers.find(({ key }) => key === 'Content-Security-Policy')?.value
  if (!policy) throw new Error(`${path}: expected a Content-Security-Policy for every page`)
  return policy
}

async function filesOf(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name))
}
