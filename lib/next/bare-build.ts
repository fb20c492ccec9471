import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { barePage, linkHeader } from './bare-page.mjs'
import { stoppedScript } from './policy-hashes.ts'

/**
 * Takes Next's scripts out of the pages that a build has prerendered, has each sent with its links as a header too, and sees to it
 * that no page is left with a script that its policy stops, and that pages rendered on request will be bare too.
 *
 * @param folder the build: `.next`, or its copy in a standalone folder
 * @returns how many pages there are
 * @throws Error in one sentence where Next has changed, so that one of these does not hold
 */
export async function bareBuild(folder: string): Promise<number> {
  const policy = await policyOf(folder)
  const pages = await filesOf(join(folder, 'server'), '.html')
  const links = new Map<string, string>()
  for (const path of pages) {
    const page = barePage(await readFile(path, 'utf8'))
    const stopped = stoppedScript(page, policy)
    if (stopped)
      throw new Error(
        `${path}: expected no scripts but our own, which the policy allows, and found ${stopped}; if it is Next's, take it out in lib/next/bare-page.mjs; if it is ours, put it into a file components/**/*.inline.js`,
      )
    await writeFile(path, page)
    // Next's own page of errors is a copy of one of ours, without headers.
    const link = path.startsWith(join(folder, 'server/app/')) ? linkHeader(page) : ''
    if (link) links.set(path, link)
  }
  await addLinkHeaders(folder, links)
  // The pattern that barePage looks for stands in the bundle as it stands in its source.
  const pattern = String.raw`self\.__next_f\b[\s\S]*?`
  for (const path of await filesOf(join(folder, 'server'), '.js'))
    if ((await readFile(path, 'utf8')).includes(pattern)) return pages.length
  throw new Error(
    `${folder}: expected lib/next/bare-page.mjs in what renders pages on request, and it is not there; find out what became of app-page-runtime.js in this version of Next, and correct lib/next/turbopack-rules.ts`,
  )
}

const headers = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** What Next keeps beside a prerendered page, for its own server: the headers to send with it, and more. */
const beside = z.looseObject({ headers })

/** What it says of all prerendered pages, of which Vercel takes the headers. */
const prerendered = z.looseObject({
  routes: z.record(z.string(), z.looseObject({ initialHeaders: headers.optional() })),
})

/**
 * Has prerendered pages sent with a `Link` header.
 *
 * @param links the value of the header by the page's file
 */
async function addLinkHeaders(folder: string, links: ReadonlyMap<string, string>): Promise<void> {
  if (links.size === 0) return
  const manifestPath = join(folder, 'prerender-manifest.json')
  const all = prerendered.parse(JSON.parse(await readFile(manifestPath, 'utf8')))
  for (const [path, link] of links) {
    const metaPath = path.replace(/\.html$/, '.meta')
    const meta = beside.parse(JSON.parse(await readFile(metaPath, 'utf8')))
    await writeFile(metaPath, JSON.stringify({ ...meta, headers: { ...meta.headers, link } }))
    const name = relative(join(folder, 'server/app'), path)
      .replaceAll('\\', '/')
      .replace(/\.html$/, '')
    const route = all.routes[name === 'index' ? '/' : `/${name}`]
    if (route) route.initialHeaders = { ...route.initialHeaders, link }
  }
  await writeFile(manifestPath, JSON.stringify(all))
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
