import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'playwright/test'
import { expectAccessible } from './accessible.ts'
import { builtBadged, builtWithSnapshot, citationsAt, serveBadged } from './badged.ts'
import { copyOf, nowhere } from './built.ts'
import { listen } from './site.ts'
import { makeTree, type Server, type Tree } from './tree.ts'
import type { Upstream } from './upstream.ts'

test.describe.configure({ mode: 'serial' })

const seconds = 1
let upstream: Upstream
let tree: Tree
let server: Server
let env: Record<string, string>

const shown = (address = server.address) => citationsAt(address)

/** Visits until the page shows a number: one visit regenerates, a later one sees it. */
async function becomes(number: string, message?: string): Promise<void> {
  await expect.poll(() => shown(), { intervals: [300], message }).toBe(number)
}

/** Lets an interval pass. */
const interval = () => new Promise((wait) => setTimeout(wait, seconds * 1000 + 100))

test.beforeAll(async () => {
  const badged = await serveBadged('scholar')
  tree = badged.tree
  env = badged.env
  upstream = badged.upstream
  server = badged.server
  upstream.behave({
    kind: 'well',
    citations: 1000,
    papers: { 'AdaAdaAdaAda:one': 40, 'AdaAdaAdaAda:two': 1 },
  })
  await becomes('1,000')
})

test.afterAll(async () => {
  await server?.stop()
  await upstream?.close()
})

test('the badge says how many, where from and of when, and every paper its own', async ({ page }) => {
  const noise = listen(page)
  await page.goto(server.address)
  const badge = page.getByRole('region', { name: 'Citations' })
  await expect(badge).toContainText('1,000')
  await expect(badge).toContainText('h-index')
  await expect(badge).toContainText(/as of May 6, 2026(, over [^·]+)? · Google Scholar/)
  await expect(badge.getByRole('link')).toHaveAttribute('href', /scholar\.google\.com/)
  await expect(badge.getByRole('table', { name: 'Citations per year' }).getByRole('row')).toHaveCount(3)
  await expect(page.locator('#paper-engines')).toContainText('40 citations')
  await expect(page.locator('#paper-wheels')).toContainText('1 citation')
  await expect(page.locator('#paper-lost')).not.toContainText('citation')
  await expectAccessible(page)
  expect(noise).toEqual([])
})

test('a page that regenerates is as bare as the build left it', async () => {
  const path = '/publications/engines'
  const built = await readFile(join(tree.root, `.next/server/app${path}.html`), 'utf8')
  upstream.behave({ kind: 'well', citations: 1000, papers: { 'AdaAdaAdaAda:one': 41 } })
  let html = ''
  let link: string | null = null
  await expect
    .poll(async () => {
      const answer = await fetch(server.address + path)
      html = await answer.text()
      link = answer.headers.get('link')
      return html
    })
    .toContain('41 citations')
  // The links that machines follow are in a header still.
  expect(link).toContain('/publications/engines.bib>; rel="describedby"')
  const tags = (page: string) => page.match(/<(script|link)\b[^>]*>/g)
  expect(tags(html)).toEqual(tags(built))
})

test('badges for elsewhere say the same', async ({ request }) => {
  await expect
    .poll(async () => (await request.get(`${server.address}/badge.json`)).json())
    .toEqual({ schemaVersion: 1, label: 'citations', message: '1000', color: '0a5a80' })
  const svg = await request.get(`${server.address}/badge.svg`)
  expect(svg.headers()['content-type']).toContain('image/svg+xml')
  await expect
    .poll(async () => (await request.get(`${server.address}/badge.svg`)).text())
    .toContain('citations: 1000')
})

test('the number changes by itself', async () => {
  upstream.behave({ kind: 'well', citations: 1001 })
  await becomes('1,001')
})

test('the next source takes over, and is named', async ({ page }) => {
  upstream.behave({ kind: 'status', status: 503 })
  upstream.behaveAsOpenAlex({ kind: 'well', citations: 77 })
  await becomes('77')
  await page.goto(server.address)
  await expect(page.getByRole('region', { name: 'Citations' })).toContainText(
    /as of Jul 8, 2026(, over [^·]+)? · OpenAlex/,
  )
  upstream.behaveAsOpenAlex({ kind: 'status', status: 500 })
  upstream.behave({ kind: 'well', citations: 3001 })
  await becomes('3,001')
})

test('numbers of somebody else are not shown, and named in the log', async () => {
  upstream.behave({ kind: 'foreign', citations: 551_074 })
  upstream.behaveAsOpenAlex({ kind: 'well', citations: 78 })
  await becomes('78')
  expect(server.output()).toContain(
    'its numbers are those of Somebody Else (Template0AAJ), and links.scholar',
  )
  upstream.behaveAsOpenAlex({ kind: 'status', status: 500 })
  upstream.behave({ kind: 'well', citations: 3001 })
  await becomes('3,001')
})

test('real statistics files show their numbers', async () => {
  const sites = resolve('../shared/acad-sites')
  test.skip(!existsSync(sites), 'no real files beside the project (../shared/acad-sites)')
  for (const site of readdirSync(sites)) {
    const path = join(sites, site, 'google-scholar-stats/gs_data.json')
    if (!existsSync(path)) continue
    upstream.behave({ kind: 'file', path, scholarId: 'AdaAdaAdaAda' })
    const { citedby }: { citedby: number } = JSON.parse(await readFile(path, 'utf8'))
    await expect.poll(() => shown(), { message: site }).toBe(citedby.toLocaleString('en'))
  }
})

test('two hundred visitors at the moment of expiry cause one question over all pages, and all get an answer', async () => {
  upstream.behave({ kind: 'well', citations: 4000 })
  await becomes('4,000')
  upstream.behave({ kind: 'slow', ms: 200, citations: 4001 })
  await interval()
  upstream.asked()
  const paths = ['/', '/badge.json', '/badge.svg']
  const started = Date.now()
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) => fetch(`${server.address}${paths[index % paths.length]}`)),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(200).fill(200))
  await Promise.all(answers.map((answer) => answer.text()))
  await new Promise((wait) => setTimeout(wait, 500))
  // A machine so slow that the answers took a whole interval has rightly asked once more.
  const intervals = 1 + Math.floor((Date.now() - started) / (seconds * 1000))
  expect(upstream.asked().length).toBeLessThanOrEqual(intervals)
})

test('asking again at once takes the secret', async ({ request }) => {
  const url = `${server.address}/api/revalidate`
  expect((await request.get(url)).status()).toBe(405)
  expect((await request.post(url)).status()).toBe(401)
  expect((await request.post(url, { headers: { authorization: 'Bearer wrong' } })).status()).toBe(401)
  const response = await request.post(url, { headers: { authorization: 'Bearer a secret' } })
  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual({ revalidated: 'scholar' })
})

test('a build that reaches no source passes, with a plain link', async ({ page }) => {
  const built = await builtBadged()
  expect(built.output).toContain('no source answered')
  // In a copy: its pages are asked for again after a second, where still nobody answers.
  const running = await (await copyOf(built, 'unreached')).serve('start', nowhere)
  try {
    await page.goto(running.address)
    await expect(page.getByRole('region', { name: 'Citations' })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Google Scholar' })).toBeVisible()
    const badge = await page.request.get(`${running.address}/badge.json`)
    expect(await badge.json()).toMatchObject({ message: 'unknown' })
    expect((await page.request.post(`${running.address}/api/revalidate`)).status()).toBe(503)
  } finally {
    await running.stop()
  }
})

test('without its folders, and a day from expiry, a standalone server asks again when told to', async ({
  request,
}) => {
  const alone = await copyOf(await builtWithSnapshot(), 'standalone')
  for (const folder of ['content', 'app', 'lib', 'owner', 'components', 'scripts']) await alone.remove(folder)
  const running = await alone.serveStandalone({ ...env, SCHOLAR_REVALIDATE_SECONDS: '86400' })
  try {
    const revalidate = () =>
      request.post(`${running.address}/api/revalidate`, { headers: { authorization: 'Bearer a secret' } })
    upstream.behave({ kind: 'well', citations: 5001 })
    upstream.asked()
    expect(await shown(running.address)).toBe('12')
    expect(upstream.asked()).toEqual([])
    await revalidate()
    await expect.poll(() => shown(running.address)).toBe('5,001')
    expect(await (await fetch(running.address)).text()).toContain('I build engines.')
    // A call during an outage keeps the number.
    upstream.behave({ kind: 'status', status: 500 })
    upstream.asked()
    // An answer that is a moment old serves once more; a later call asks again, and is refused.
    const asksAgain = async () => {
      await revalidate()
      expect(await shown(running.address)).toBe('5,001')
      return upstream.asked().length > 0
    }
    await expect.poll(asksAgain).toBe(true)
    expect(await shown(running.address)).toBe('5,001')
  } finally {
    await running.stop()
  }
})

test('a build that reaches no source passes, with the snapshot and its date', async ({ page }) => {
  const offline = await builtWithSnapshot()
  expect(offline.output).toContain('no source answered')
  const running = await offline.serve('start')
  try {
    await page.goto(running.address)
    const badge = page.getByRole('region', { name: 'Citations' })
    await expect(badge).toContainText('12')
    await expect(badge).toContainText(/as of Jan 2, 2024, over \d+ years ago · OpenAlex/)
  } finally {
    await running.stop()
  }
})

test('a malformed setting stops the build with a sentence', async () => {
  const broken = await makeTree('setting')
  const built = await broken.run('npm', ['run', 'build'], {
    SCHOLAR_REVALIDATE_SECONDS: 'often',
    SITE_URL: 'example.org',
  })
  expect(built.code).not.toBe(0)
  expect(built.output).toContain(
    'SITE_URL: expected an address such as https://example.org; correct it or leave it unset',
  )
  expect(built.output).toContain('SCHOLAR_REVALIDATE_SECONDS: expected a whole number from 1 to 31536000')
})
