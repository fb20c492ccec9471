import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { overBudget, weigh } from '../bench/weigh.ts'
import { withDrafts } from './site.ts'
import { makeTree, type Tree } from './tree.ts'

/** The owner's portrait and a very long page are the owner's choice: the budget is for what the code sends. */
const isOrdinary = withDrafts.news.length <= 20 && withDrafts.publications.length <= 20

test.setTimeout(180_000)

test('the home page is light, and asks nobody else for anything', async ({ page, baseURL }) => {
  test.skip(!isOrdinary, 'content/ holds more news or papers than the budget is made for')
  const weight = await weigh(page, `${baseURL}/`)
  expect(overBudget(weight)).toEqual([])
  // The page and its style sheet: no file of script at all.
  expect(weight.script).toBe(0)
  expect(weight.requests).toBeLessThanOrEqual(3)
  // Nothing weighed would be nothing proved.
  expect(weight.html).toBeGreaterThan(1000)
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

/** Builds by `next build` alone and weighs the home page: what a host sends that regenerates pages by a cache of its own. */
async function weighNextsOwn(tree: Tree, page: Page) {
  const built = await tree.run(process.execPath, ['../../node_modules/next/dist/bin/next', 'build'])
  expect(built.code, built.output).toBe(0)
  const server = await tree.serve('start')
  try {
    const weight = await weigh(page, server.address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    return weight
  } finally {
    await server.stop()
  }
}

test('a page with Next’s own scripts, as other hosts regenerate it, is within the budget too', async ({
  page,
}) => {
  test.skip(!isOrdinary, 'content/ holds more news or papers than the budget is made for')
  const weight = await weighNextsOwn(await makeTree('nexts-own', {}, { content: true }), page)
  expect(overBudget(weight)).toEqual([])
  expect(weight.script).toBeGreaterThan(0)
})

test('if the rule that leaves React out stops matching, pages still work, and the budget notices', async ({
  page,
}) => {
  const tree = await makeTree('upgraded')
  const config = await readFile(`${tree.root}/next.config.ts`, 'utf8')
  // As if a later Next kept its client in another folder.
  await tree.write('next.config.ts', config.replace('(client|lib)', '(moved|elsewhere)'))
  expect(overBudget(await weighNextsOwn(tree, page)).join()).toContain('script')
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
