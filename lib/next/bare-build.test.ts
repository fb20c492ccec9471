import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../test-folder.ts'
import { bareBuild } from './bare-build.ts'
import { barePage } from './bare-page.mjs'
import { securityHeaders } from './headers/security-headers.ts'
import { compactScript } from './inline-script.ts'
import { ownScripts } from './policy-hashes.ts'

const theme = compactScript(await readFile('components/scripts/theme.inline.js', 'utf8'))
const ours = `<script>${theme}</script><script type="application/ld+json">{"name":"x"}</script>`
const payload = '<script>self.__next_f.push([1,"x"])</script>'

/** A build as Next leaves it, with one page and with the code that renders pages on request. */
async function build(page: string, renders = `${barePage}`): Promise<string> {
  const root = await temporaryFolder()
  const headers = securityHeaders({ scripts: ownScripts('.', ''), styles: [], imageHosts: [] })
  const files = {
    'routes-manifest.json': JSON.stringify({ headers }),
    'server/app/deep/a.html': page,
    'server/app/deep/a.meta': JSON.stringify({
      headers: { 'x-next-cache-tags': 't' },
      segmentPaths: ['/_tree'],
    }),
    'prerender-manifest.json': JSON.stringify({ version: 4, routes: { '/deep/a': { dataRoute: null } } }),
    'server/chunks/ssr/next.js': renders,
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return root
}

it('takes Next’s scripts out of every page, and leaves ours', async () => {
  const root = await build(`<p>x</p>${ours}${payload}`)
  expect(await bareBuild(root)).toBe(1)
  expect(await readFile(join(root, 'server/app/deep/a.html'), 'utf8')).toBe(`<p>x</p>${ours}`)
})

it('has a page sent with the links of its head that machines follow, by Next and by Vercel', async () => {
  const head =
    '<head><link rel="stylesheet" href="/a.css"/><link rel="cite-as" href="https://doi.org/10.1/a&amp;b"/><link rel="item" href="https://e.org/a.pdf" type="application/pdf"/></head><link rel="author" href="/in-the-body"/>'
  const root = await build(`<html>${head}<p>x</p>${ours}</html>`)
  await bareBuild(root)
  const link =
    '<https://doi.org/10.1/a&b>; rel="cite-as", <https://e.org/a.pdf>; rel="item"; type="application/pdf"'
  const read = async (path: string) => JSON.parse(await readFile(join(root, path), 'utf8'))
  expect(await read('server/app/deep/a.meta')).toEqual({
    headers: { 'x-next-cache-tags': 't', link },
    segmentPaths: ['/_tree'],
  })
  expect(await read('prerender-manifest.json')).toEqual({
    version: 4,
    routes: { '/deep/a': { dataRoute: null, initialHeaders: { link } } },
  })
})

it('knows a script from the words of an attribute', async () => {
  const page = `<math aria-label="&quot;><script>alert(1)</script>"><mi>x</mi></math>${ours}`
  expect(await bareBuild(await build(page))).toBe(1)
})

it.each([
  [
    '<b title="it\'s"></b><!-- it\'s --><script>alert(1)</script>',
    'a script stands behind an attribute and a comment',
  ],
  ['<script>self.__later_f.push(1)</script>', 'Next writes its payload in other words'],
  ['<script src="/_later/a.js" async=""></script>', 'Next keeps its files elsewhere'],
  ['<script type="module">import "/x.js"</script>', 'a component has a script of its own'],
  [`<script>${theme} </script>`, 'a script of ours is not as it was hashed'],
])('stops the build that would send %s', async (script) => {
  const root = await build(`<p>x</p>${ours}${script}`)
  await expect(bareBuild(root)).rejects.toThrow(/a\.html: expected no scripts but our own.*found <script/)
})

it('stops the build whose pages would have Next’s scripts when they are rendered on request', async () => {
  await expect(bareBuild(await build(`<p>x</p>${ours}`, 'render()'))).rejects.toThrow(
    /expected lib\/next\/bare-page\.mjs in what renders pages/,
  )
})
