import { execFileSync } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { type Badged, citationsAt, serveBadged } from './badged.ts'

test.describe.configure({ mode: 'serial' })

let site: Badged

const shown = () => citationsAt(site.server.address)

const becomes = (number: string) => expect.poll(shown, { intervals: [300] }).toBe(number)

test.beforeAll(async () => {
  site = await serveBadged('faults')
})

test.afterAll(async () => {
  await site?.stop()
})

test('a hundred visitors at once get whole pages while the source fails', async () => {
  site.upstream.behave({ kind: 'well', citations: 50 })
  await becomes('50')
  const visit = async () => {
    const response = await fetch(site.server.address)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('</html>')
    expect(html).toContain('<dt>Citations</dt>')
  }
  for (const behaviour of [{ kind: 'hang' }, { kind: 'html' }, { kind: 'torn' }] as const) {
    site.upstream.behave(behaviour)
    site.upstream.asked()
    // In rounds, until the source was asked twice: the first failure is behind them then.
    for (let asked = 0; asked < 2; asked += site.upstream.asked().length)
      await Promise.all(Array.from({ length: 100 }, visit))
  }
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
  const mode = (change: string) => execFileSync('chmod', ['-R', change, build])
  mode('a-w')
  const before = await lastWritten(build)
  try {
    site.server = await site.tree.serve('start', site.env, { keepsModes: true })
    expect(await shown()).toBe('71')
    site.upstream.behave({ kind: 'well', citations: 72 })
    await becomes('72')
    site.upstream.behave({ kind: 'status', status: 500 })
    site.upstream.asked()
    // As soon as the stand-in was asked again, and refused, the number has outlived its interval.
    await expect.poll(async () => (await shown()) === '72' && site.upstream.asked().length > 0).toBe(true)
    for (let visit = 0; visit < 3; visit += 1) expect(await shown()).toBe('72')
    // Nothing was written, or this has proved nothing.
    expect(await lastWritten(build)).toBe(before)
  } finally {
    mode('u+w')
  }
})

/** When a file below a folder was last written, in milliseconds since 1970. */
async function lastWritten(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true })
  const times = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).mtimeMs))
  return Math.max(...times)
}
