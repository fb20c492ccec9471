import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serve } from '../../lib/scholar/test-server.ts'
import { temporaryFolder } from '../../lib/test-folder.ts'
import type { Link } from './links.ts'
import { checkOnline } from './online.ts'

const link = (url: string, line = 1): Link => ({ path: 'content/news/x.md', line, url, draft: false })

/** A web of one server, by path; what it was asked for. */
async function web() {
  let open = 0
  let most = 0
  const server = await serve(({ url = '' }, response) => {
    open += 1
    most = Math.max(most, open)
    response.on('close', () => {
      open -= 1
    })
    const status = Number(/^\/(\d{3})/.exec(url)?.[1] ?? 200)
    if (url === '/hang') return
    if (url === '/moved') return response.writeHead(301, { location: '/200' }).end()
    if (url === '/loop') return response.writeHead(302, { location: '/loop' }).end()
    return response.writeHead(status, { 'content-type': 'text/html' }).end('<p>words')
  })
  const cachePath = join(await temporaryFolder(), 'cache/links.json')
  const politeness = { timeoutMs: 1000, pauseMs: 0, cachePath, cacheMs: 60_000 }
  const check = (...paths: string[]) =>
    checkOnline(
      paths.map((path, index) => link(path.startsWith('/') ? `${server.origin}${path}` : path, index + 1)),
      politeness,
    )
  return { ...server, check, cachePath, politeness, most: () => most }
}

it('tells what is gone from what cannot be told', { timeout: 30_000 }, async () => {
  const { origin, check } = await web()
  const findings = await check(
    '/200',
    '/moved',
    '/404',
    '/410',
    '/403',
    '/429',
    '/503',
    '/loop',
    '/hang',
    'http://127.0.0.1:64998/',
  )
  expect(findings.map(({ severity, line, message }) => `${line} ${severity}: ${message}`)).toEqual([
    `3 error: expected a page at ${origin}/404, received 404; correct the address, or remove the link`,
    `4 error: expected a page at ${origin}/410, received 410; correct the address, or remove the link`,
    `5 note: could not be checked: ${origin}/403 (403)`,
    `6 note: could not be checked: ${origin}/429 (429)`,
    `7 note: could not be checked: ${origin}/503 (503)`,
    `8 note: could not be checked: ${origin}/loop (redirected too often)`,
    `9 note: could not be checked: ${origin}/hang (no answer in time)`,
    '10 error: expected a page at http://127.0.0.1:64998/, received ECONNREFUSED; correct the address, or remove the link',
  ])
})

it('asks for an address once, one at a time, and not again for what was alive', async () => {
  const { asked, check, cachePath, most } = await web()
  const paths = ['/a', '/a#part', '/b', '/404', '/c']
  expect(await check(...paths)).toHaveLength(1)
  expect(asked.map(({ url }) => url)).toEqual(['/a', '/b', '/404', '/c'])
  expect(most()).toBe(1)
  expect(Object.keys(JSON.parse(await readFile(cachePath, 'utf8')))).toHaveLength(3)
  expect(await check(...paths)).toHaveLength(1)
  expect(asked.map(({ url }) => url).slice(4)).toEqual(['/404'])
})

it('asks again when what was kept is old or damaged', async () => {
  const { asked, politeness, origin } = await web()
  await checkOnline([link(`${origin}/a`)], politeness)
  await checkOnline([link(`${origin}/a`)], { ...politeness, cacheMs: -1 })
  expect(asked).toHaveLength(2)
})

it('says that there is no network rather than that the web is gone', { timeout: 20_000 }, async () => {
  const { check } = await web()
  await expect(check('http://127.0.0.1:64998/', 'http://127.0.0.1:64999/')).rejects.toThrow(
    '--online: none of 2 addresses could be reached; is there a network?',
  )
})
