import { gunzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { overBudget, weigh } from '../bench/weigh.ts'
import { builtTree } from './built.ts'
import { scriptSources, withDrafts } from './site.ts'

/** The owner's portrait and a very long page are the owner's choice: the budget is for what the code sends. */
const isOrdinary = withDrafts.news.length <= 20 && withDrafts.publications.length <= 20

test('the home page is light, and asks nobody else for anything', async ({ page, baseURL }) => {
  test.skip(!isOrdinary, 'content/ holds more news or papers than the budget is made for')
  const weight = await weigh(page, `${baseURL}/`)
  expect(overBudget(weight)).toEqual([])
  // The page and its style sheet: no file of script at all.
  expect(weight.script).toBe(0)
  expect(weight.requests).toBeLessThanOrEqual(3)
  // What every visitor of every site gets, whatever its content: of its 16 kB, the ordinary home page needs ten for its words.
  expect(weight.css).toBeLessThanOrEqual(5_600)
  // Nothing weighed would be nothing proved.
  expect(weight.html).toBeGreaterThan(1000)
})

/** The least content, and a component that needs React. */
const interactive = () =>
  builtTree('interactive', {
    'components/Counter.tsx': `// A comment may stand before the directive.
'use client'
import { useState } from 'react'
export function Counter() {
  const [count, setCount] = useState(0)
  return <button type="button" onClick={() => setCount(count + 1)}>Clicked {count}</button>
}
`,
    'app/counter/page.tsx': `import { Counter } from '@/components/Counter'
export default function Page() {
  return <main><h1>Counter</h1><Counter /></main>
}
`,
  })

test('a component that says ‘use client’ brings React back, and the build says so', async ({ page }) => {
  const tree = await interactive()
  expect(tree.output).toContain("Pages are sent with React: components/Counter.tsx says 'use client'")
  const server = await tree.serve('start')
  try {
    await page.goto(`${server.address}/counter`)
    await page.getByRole('button', { name: 'Clicked 0' }).click()
    await expect(page.getByRole('button', { name: 'Clicked 1' })).toBeVisible()
    // React's payload is in scripts that nobody can hash: a single hash in the policy would stop them all.
    expect(scriptSources(await page.request.get(`${server.address}/counter`))).toEqual([
      "'self'",
      "'unsafe-inline'",
    ])
  } finally {
    await server.stop()
  }
})

for (const path of ['/', '/formulas.css', '/publications.json', '/resume.json', '/llms.txt'])
  test(`the answer to ${path} is compressed`, async ({ request }) => {
    const { request: raw } = await import('node:http')
    const plain = await request.get(path)
    const answer = await new Promise<{ type?: string; body: Buffer }>((done, fail) => {
      raw(new URL(plain.url()), { headers: { 'accept-encoding': 'gzip' } }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => done({ type: response.headers['content-type'], body: Buffer.concat(parts) }))
      })
        .on('error', fail)
        .end()
    })
    expect(gunzipSync(answer.body).toString()).toBe(await plain.text())
    expect(answer.type).toBe(plain.headers()['content-type'])
  })

test('a site without anything but a person is a page', async ({ page }) => {
  const tree = await interactive()
  const server = await tree.serve('start')
  try {
    await page.goto(server.address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Example')
    await expect(page.getByText('I build engines.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'News' })).toHaveCount(0)
    expect((await page.request.get(`${server.address}/news`)).status()).toBe(404)
  } finally {
    await server.stop()
  }
})
