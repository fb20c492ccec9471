import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { withDrafts } from './site.ts'
import { makeTree } from './tree.ts'

/** Bytes of bodies as the server compresses them (kB = 1000 bytes). */
const budget = { requests: 6, total: 30_000, script: 8_000, css: 8_000 }

/** The owner's portrait and a very long page are the owner's choice: the budget is for what the code sends. */
const isOrdinary = withDrafts.news.length <= 20 && withDrafts.publications.length <= 20

test('the home page is light, and asks nobody else for anything', async ({ page, baseURL }) => {
  test.skip(!isOrdinary, 'content/ holds more news or papers than the budget is made for')
  const bytes = { total: 0, script: 0, css: 0 }
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  const headers = new Map<string, { type: string; size: number }>()
  cdp.on('Network.responseReceived', ({ requestId, type, response }) =>
    headers.set(requestId, { type, size: response.encodedDataLength }),
  )
  const finished = new Map<string, number>()
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    finished.set(requestId, encodedDataLength),
  )
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  let counted = 0
  for (const [id, transferred] of finished) {
    const { type, size } = headers.get(id) ?? { type: 'Other', size: 0 }
    // Images and icons are not counted.
    if (!['Document', 'Script', 'Stylesheet', 'Fetch', 'XHR', 'Font'].includes(type)) continue
    counted += 1
    const body = transferred - size
    bytes.total += body
    if (type === 'Script') bytes.script += body
    if (type === 'Stylesheet') bytes.css += body
  }
  expect(requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([])
  expect(counted).toBeLessThanOrEqual(budget.requests)
  expect(bytes.css).toBeLessThanOrEqual(budget.css)
  expect(bytes.script).toBeLessThanOrEqual(budget.script)
  expect(bytes.total).toBeLessThanOrEqual(budget.total)
  // The figures are of compressed bodies: a server that stopped compressing would be seen.
  expect(bytes.total).toBeGreaterThan(1000)
})

test('a component that says ‘use client’ brings React back, and the build says so', async ({ page }) => {
  const tree = await makeTree('interactive')
  await tree.write(
    'components/Counter.tsx',
    `// A comment may stand before the directive.
'use client'
import { useState } from 'react'
export function Counter() {
  const [count, setCount] = useState(0)
  return <button type="button" onClick={() => setCount(count + 1)}>Clicked {count}</button>
}
`,
  )
  await tree.write(
    'app/counter/page.tsx',
    `import { Counter } from '@/components/Counter'
export default function Page() {
  return <main><h1>Counter</h1><Counter /></main>
}
`,
  )
  const built = await tree.run('npm', ['run', 'build'])
  expect(built.code, built.output).toBe(0)
  expect(built.output).toContain("Pages are sent with React: components/Counter.tsx says 'use client'")
  const server = await tree.serve('start')
  try {
    await page.goto(`${server.address}/counter`)
    await page.getByRole('button', { name: 'Clicked 0' }).click()
    await expect(page.getByRole('button', { name: 'Clicked 1' })).toBeVisible()
  } finally {
    await server.stop()
  }
})

test('if the rule that leaves React out stops matching, pages still work, and the budget notices', async ({
  page,
}) => {
  const tree = await makeTree('upgraded')
  const { readFile } = await import('node:fs/promises')
  const config = await readFile(`${tree.root}/next.config.ts`, 'utf8')
  // As if a later Next kept its client in another folder.
  await tree.write('next.config.ts', config.replace('(client|lib)', '(moved|elsewhere)'))
  expect((await tree.run('npm', ['run', 'build'])).code).toBe(0)
  const server = await tree.serve('start')
  try {
    let script = 0
    page.on('response', async (response) => {
      if (response.request().resourceType() !== 'script') return
      script += gzipSync(await response.body()).length
    })
    await page.goto(server.address)
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Example')
    expect(script).toBeGreaterThan(budget.script)
  } finally {
    await server.stop()
  }
})

test('answers are compressed', async ({ request }) => {
  const { request: raw } = await import('node:http')
  const url = new URL((await request.get('/')).url())
  const body = await new Promise<Buffer>((done, fail) => {
    raw(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => done(Buffer.concat(parts)))
    })
      .on('error', fail)
      .end()
  })
  expect(gunzipSync(body).toString()).toContain('</html>')
})
