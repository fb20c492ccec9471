import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serve } from '../../lib/scholar/test-server.ts'
import type { Link } from '../../lib/site/links.ts'
import { temporaryFolder } from '../../lib/test-folder.ts'
import { checkOnline } from './online.ts'

const link = (url: string, line = 1): Link => ({
  path: 'content/news/x.md',
  line,
  url,
  draft: false,
  image: false,
})

/**
 * A web of one server, by path; what it was asked for.
 *
 * @param timeoutMs that one answer may take: by default more than a busy machine needs
 */
async function web(timeoutMs = 60_000) {
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
    if (url === '/busy') return response.writeHead(429, { 'retry-after': '600' }).end()
    if (url === '/inside') return response.writeHead(302, { location: 'http://10.0.0.1/' }).end()
    if (url === '/for-now') return response.writeHead(302, { location: '/moved' }).end()
    if (url === '/moved') return response.writeHead(301, { location: '/moved-too' }).end()
    if (url === '/moved-too') return response.writeHead(308, { location: '/200' }).end()
    if (url === '/loop') return response.writeHead(302, { location: '/loop' }).end()
    return response.writeHead(status, { 'content-type': 'text/html' }).end('<p>words')
  })
  const cachePath = join(await temporaryFolder(), 'cache/links.json')
  const politeness = {
    timeoutMs,
    userAgent: 'academic-home/1 (mailto:ada@example.org)',
    privateHosts: ['127.0.0.1'],
    pauseMs: 0,
    cachePath,
    cacheMs: 60_000,
    hasNetwork: async () => true,
  }
  const check = (...paths: string[]) =>
    checkOnline(
      paths.map((path, index) => link(path.startsWith('/') ? `${server.origin}${path}` : path, index + 1)),
      politeness,
    )
  return { ...server, check, cachePath, politeness, most: () => most }
}

it('tells what is gone from what cannot be told', async () => {
  const { origin, check } = await web(5000)
  const findings = await check(
    '/200',
    '/for-now',
    '/404',
    '/410',
    '/403',
    '/503',
    '/loop',
    '/hang',
    'http://127.0.0.1:64998/',
  )
  expect(findings.map(({ severity, line, message }) => `${line} ${severity}: ${message}`)).toEqual([
    `3 error: expected a page at ${origin}/404, received 404; correct the address, or remove the link`,
    `4 error: expected a page at ${origin}/410, received 410; correct the address, or remove the link`,
    `5 note: could not be checked: ${origin}/403 (403)`,
    `6 note: could not be checked: ${origin}/503 (503)`,
    `7 note: could not be checked: ${origin}/loop (redirected too often)`,
    `8 note: could not be checked: ${origin}/hang (no answer in time)`,
    '9 error: expected a page at http://127.0.0.1:64998/, received ECONNREFUSED; correct the address, or remove the link',
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

it('says how far it is', async () => {
  const { origin, politeness } = await web()
  const told: string[] = []
  const onProgress = (done: number, all: number) => told.push(`${done} of ${all}`)
  const links = ['/a', '/busy', '/b', '/a#part'].map((path) => link(`${origin}${path}`))
  await checkOnline(links, { ...politeness, onProgress })
  expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3'])
})

it('asks again when what was kept is old or damaged', async () => {
  const { asked, politeness, origin } = await web()
  await checkOnline([link(`${origin}/a`)], politeness)
  await checkOnline([link(`${origin}/a`)], { ...politeness, cacheMs: -1 })
  expect(asked).toHaveLength(2)
})

it('tells no network from names that nobody has', async () => {
  const { politeness } = await web()
  const links = [link('https://no-such-name.invalid/'), link('https://nor-this.invalid/', 2)]
  await expect(checkOnline(links, { ...politeness, hasNetwork: async () => false })).rejects.toThrow(
    '--online: none of 2 addresses could be reached, and no other host; is there a network?',
  )
  const one = links.slice(0, 1)
  await expect(checkOnline(one, { ...politeness, hasNetwork: async () => false })).rejects.toThrow('network?')
  const findings = await checkOnline(links, politeness)
  for (const { severity } of findings) expect(['error', 'note']).toContain(severity)
  expect(findings).toHaveLength(2)
})

it('asks nobody inside a private network, nor follows there', async () => {
  const { origin, asked, politeness } = await web()
  const { port } = new URL(origin)
  const inside = [
    `http://localhost:${port}/a`,
    `http://127.0.0.1:${port}/a`,
    `http://[::ffff:127.0.0.1]:${port}/a`,
  ]
  const findings = await checkOnline(
    inside.map((url, index) => link(url, index + 1)),
    { ...politeness, privateHosts: [] },
  )
  expect(asked).toEqual([])
  expect(findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual(
    inside.map(
      (url) =>
        `warning expected an address that visitors can reach, received ${url}, inside a private network, which is not asked (CHECK_PRIVATE_HOSTS names those that may be)`,
    ),
  )
  const [redirected] = await checkOnline([link(`${origin}/inside`)], politeness)
  expect(redirected?.message).toMatch(/redirects into a private network, 10\.0\.0\.1, which is not asked/)
})

it('says where a page has moved for good, each time, and not of what the page makes itself', async () => {
  const { origin, politeness } = await web()
  const links = [
    link(`${origin}/moved`),
    link(`${origin}/for-now`, 2),
    { ...link(`${origin}/moved`, 3), field: 'doi' },
  ]
  const expected = [
    { severity: 'note', line: 1, message: `${origin}/moved has moved for good; write ${origin}/200` },
  ]
  expect(await checkOnline(links, politeness)).toMatchObject(expected)
  expect(await checkOnline(links, politeness)).toMatchObject(expected)
})

it('asks no more of a host that was asked too much, and goes on there the next time', async () => {
  const { asked, check } = await web()
  const findings = await check('/a', '/busy', '/b')
  expect(findings.map(({ message }) => message.replace(/^.*\(/, '('))).toEqual([
    expect.stringMatching(/^\(429, check again in (9|10) minutes\)$/),
    '(not asked, since its host was asked too much)',
  ])
  expect(asked.map(({ url }) => url)).toEqual(['/a', '/busy'])
  await check('/a', '/b')
  expect(asked.map(({ url }) => url)).toEqual(['/a', '/busy', '/b'])
})

it('says who asks', async () => {
  const { asked, check } = await web()
  await check('/a')
  expect(asked[0]?.headers['user-agent']).toBe('academic-home/1 (mailto:ada@example.org)')
})
