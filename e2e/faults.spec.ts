import { execFileSync } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { endure } from '../bench/load.ts'
import { type Badged, serveBadged } from './badged.ts'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let site: Badged

/** The number of citations on the home page as it is served, or '' for none. */
async function shown(): Promise<string> {
  const response = await fetch(site.server.address)
  expect(response.status).toBe(200)
  return /<dt>Citations<\/dt><dd[^>]*>([\d,]+)/.exec(await response.text())?.[1] ?? ''
}

const becomes = (number: string) => expect.poll(shown, { timeout: 20_000, intervals: [300] }).toBe(number)

test.beforeAll(async () => {
  test.setTimeout(240_000)
  site = await serveBadged('faults')
})

test.afterAll(async () => {
  await site?.stop()
})

test('a hundred visitors at once get whole pages while the source fails', async () => {
  const { answers, failures, torn } = await endure(site.server, site.upstream, 4)
  expect(answers).toBeGreaterThan(100)
  expect({ failures, torn }).toEqual({ failures: 0, torn: 0 })
})

test('a page that has regenerated is as bare as the build left it', async () => {
  site.upstream.behave({ kind: 'well', citations: 60 })
  await becomes('60')
  const html = await (await fetch(site.server.address)).text()
  expect(html).not.toContain('__next_f')
  expect(html).not.toMatch(/<script[^>]* src=/)
})

test('killed in the middle of a regeneration, it starts again and serves the last good number', async () => {
  site.upstream.behave({ kind: 'well', citations: 70 })
  await becomes('70')
  site.upstream.behave({ kind: 'hang' })
  site.upstream.asked()
  // A visit after expiry begins the regeneration; the stand-in sees it ask, and lets it wait.
  await expect
    .poll(async () => (await shown()) === '70' && site.upstream.asked().length > 0, { intervals: [200] })
    .toBe(true)
  await site.server.kill()
  site.server = await site.tree.serve('start', site.env)
  expect(await shown()).toBe('70')
  site.upstream.behave({ kind: 'well', citations: 71 })
  await becomes('71')
})

test('where it may write nothing, it serves, and the number changes all the same', async () => {
  await site.server.stop()
  const build = join(site.tree.root, '.next')
  // To root every file can be written: the server then runs as nobody.
  const root = process.getuid?.() === 0
  const mode = (change: string) => execFileSync('chmod', ['-R', change, build])
  if (!root) mode('a-w')
  const before = await lastWritten(build)
  try {
    site.server = await site.tree.serve('start', site.env, { uid: root ? 65_534 : undefined })
    expect(await shown()).toBe('71')
    site.upstream.behave({ kind: 'well', citations: 72 })
    await becomes('72')
    site.upstream.behave({ kind: 'status', status: 500 })
    await new Promise((wait) => setTimeout(wait, 1500))
    for (let visit = 0; visit < 3; visit += 1) expect(await shown()).toBe('72')
    // Nothing was written, or this has proved nothing.
    expect(await lastWritten(build)).toBe(before)
  } finally {
    if (!root) mode('u+w')
  }
})

/** When a file below a folder was last written, in milliseconds since 1970. */
async function lastWritten(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true })
  const times = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).mtimeMs))
  return Math.max(...times)
}
