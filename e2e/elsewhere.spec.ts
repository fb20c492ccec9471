import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { expect, test } from 'playwright/test'
import { content, sitemapPaths } from './site.ts'

test('every page names the feeds and itself as Markdown, and all of them are there', async ({ page }) => {
  const others = new Map<string, string>()
  for (const path of await sitemapPaths(page)) {
    const html = await (await page.request.get(path)).text()
    const named = [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)].map(
      ([, type = '', address = '']) => [type, new URL(address).pathname] as const,
    )
    const twin = path === '/' ? '/index.md' : `${path}.md`
    expect(named, path).toContainEqual(['text/markdown', twin])
    expect(named, path).toContainEqual(['application/atom+xml', '/feed.xml'])
    expect(named, path).toContainEqual(['application/feed+json', '/feed.json'])
    for (const [type, address] of named) others.set(address, type)
  }
  for (const [address, type] of others) {
    const answer = await page.request.get(address)
    expect(answer.status(), address).toBe(200)
    expect(answer.headers()['content-type']?.split(';')[0], address).toBe(type)
  }
  const twin = await page.request.get('/news.md')
  expect(twin.headers().link).toMatch(/<http[^>]+\/news>; rel="canonical"/)
  for (const path of ['/no.md', '/publications/no.md', '/as-markdown/news'])
    expect((await page.request.get(path)).status(), path).toBe(404)
})

test('feeds and llms.txt tell of every paper and every news item', async ({ page }) => {
  const atom = parseAtomFeed(await (await page.request.get('/feed.xml')).text())
  const json = parseJsonFeed(await (await page.request.get('/feed.json')).text())
  const count = content.news.length + content.publications.filter(({ year }) => year).length
  expect(atom.entries).toHaveLength(count)
  expect(json.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id))
  const llms = await page.request.get('/llms.txt')
  expect(llms.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const text = await llms.text()
  for (const { slug } of content.publications) expect(text).toContain(`/publications/${slug}.md)`)
})

test('a biography is copied with one press, and every page leads to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/news')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Biography' }).click()
  await expect(page).toHaveURL('/bio')
  const button = page.getByRole('button', { name: 'Copy Long' })
  await button.click()
  await expect(page.getByRole('status')).toHaveText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.trim().split(/\n+/)).toEqual([
    expect.stringMatching(/^Zoë Quill \(奎佐伊\) is a lecturer .* LOOM 2024\.$/),
    'Before that she spun.',
  ])
  await expect(page.getByRole('link', { name: 'Portrait for print' })).toHaveAttribute('href', /300dpi/)
  await expect(page.locator('#bio-1')).toContainText('16 words')
})
