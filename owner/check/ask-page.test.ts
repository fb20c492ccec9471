import type * as dns from 'node:dns'
import { createServer } from 'node:net'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { serve } from '../../lib/scholar/test-server.ts'
import { askPage } from './ask-page.ts'

/** What each name stands for, one answer after the other; the last one for good. */
const names = new Map<string, string[]>()
const lookedUp: string[] = []

vi.mock('node:dns', async (original) => {
  const real = await original<typeof dns>()
  return {
    ...real,
    lookup: (
      name: string,
      _: dns.LookupOptions,
      callback: (error: null, found: dns.LookupAddress[]) => void,
    ) => {
      lookedUp.push(name)
      const addresses = names.get(name) ?? []
      const address = (addresses.length > 1 ? addresses.shift() : addresses[0]) ?? '192.0.2.1'
      callback(null, [{ address, family: 4 }])
    },
  }
})

beforeEach(() => {
  names.clear()
  lookedUp.length = 0
})

const asking = { timeoutMs: 60_000, userAgent: 'academic-home/1', privateHosts: [] }

it('asks nobody inside, whatever a name stands for when it is looked up', async () => {
  const { origin, asked } = await serve((_, response) => response.end())
  const { port } = new URL(origin)
  names.set('rebound.example', ['127.0.0.1'])
  expect(await askPage(`http://rebound.example:${port}/`, asking)).toEqual({
    kind: 'inside',
    host: `rebound.example:${port}`,
    redirected: false,
  })
  expect(asked).toEqual([])
})

it('looks a name up once, so that it cannot stand for another a moment later', async () => {
  const { origin, asked } = await serve((_, response) => response.end())
  const { port } = new URL(origin)
  // 192.0.2.0/24 is for documentation: nobody answers there.
  names.set('rebound.example', ['192.0.2.1', '127.0.0.1'])
  expect(await askPage(`http://rebound.example:${port}/`, { ...asking, timeoutMs: 300 })).toMatchObject({
    kind: 'failed',
  })
  expect(lookedUp).toEqual(['rebound.example'])
  expect(asked).toEqual([])
})

it('asks inside where its owner allows it, and follows from there nowhere else inside', async () => {
  const { origin, asked } = await serve(({ url }, response) => {
    response.writeHead(302, { location: url === '/a' ? 'http://rebound.example/' : '/b' }).end()
  })
  names.set('rebound.example', ['10.0.0.1'])
  const own = { ...asking, privateHosts: ['127.0.0.1'] }
  expect(await askPage(`${origin}/a`, own)).toEqual({
    kind: 'inside',
    host: 'rebound.example',
    redirected: true,
  })
  expect(asked).toHaveLength(1)
})

it.each([
  ['ftp://files.example/paper.pdf', 'redirected to ftp:'],
  ['/', 'redirected too often'],
])('says what became of a page that redirects to %s', async (location, reason) => {
  const { origin } = await serve((_, response) => {
    response.writeHead(302, { location }).end()
  })
  const own = { ...asking, privateHosts: ['127.0.0.1'] }
  expect(await askPage(`${origin}/`, own)).toEqual({ kind: 'failed', reason })
})

it.each([
  [301, 308, true],
  [301, 302, false],
])('a page has moved for good by redirects of %i and %i: %s', async (first, second, moved) => {
  const { origin } = await serve(({ url }, response) => {
    if (url === '/c') response.end()
    else response.writeHead(url === '/a' ? first : second, { location: url === '/a' ? '/b' : '/c' }).end()
  })
  const own = { ...asking, privateHosts: ['127.0.0.1'] }
  expect(await askPage(`${origin}/a`, own)).toEqual({
    kind: 'answered',
    status: 200,
    ...(moved && { movedTo: `${origin}/c` }),
    until: undefined,
  })
})

it.each([
  ['nothing of HTTP', 'SSH-2.0-OpenSSH_9.9\r\n'],
  ['an end', ''],
  ['headers without end', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(20_000)}`],
  ['a length and no more', 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nx'],
])('gets over a host that answers %s', async (name, bytes) => {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const answer = await askPage(`http://127.0.0.1:${port}/`, { ...asking, privateHosts: ['127.0.0.1'] })
  expect(answer).toMatchObject(name.startsWith('a length') ? { status: 200 } : { kind: 'failed' })
})
