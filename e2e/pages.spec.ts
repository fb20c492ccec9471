import { expect, test } from 'playwright/test'
import { accessibleInColours } from './accessible.ts'
import { htmlFaults } from './html.ts'
import { listen, sitemapPaths } from './site.ts'

test('the sitemap lists the home page', async ({ page }) => {
  expect(await sitemapPaths(page)).toContain('/')
})

test('no page has an accessibility violation in light or dark colours, or makes noise', async ({ page }) => {
  const expectAccessibleSo = accessibleInColours()
  const noise = listen(page)
  for (const path of [...(await sitemapPaths(page)), '/no-such-page'])
    for (const colorScheme of ['light', 'dark'] as const)
      await test.step(`${path} in ${colorScheme} colours`, async () => {
        await page.emulateMedia({ colorScheme })
        const response = await page.goto(path)
        expect(response?.status()).toBe(path === '/no-such-page' ? 404 : 200)
        await expect(page.locator('h1')).toHaveCount(1)
        await expectAccessibleSo(page)
        expect(noise.splice(0).filter((line) => !line.includes('404 (Not Found)'))).toEqual([])
      })
})

test('every page of the site is valid HTML', async ({ page }) => {
  expect(await htmlFaults('<p><div></div></p>')).not.toEqual([])
  expect(await htmlFaults('<p>p > 0.05</p>')).toEqual([])
  expect(await htmlFaults('<link rel="preload" as="image" imagesrcset="/a.webp 2x">')).toEqual([])
  for (const path of [...(await sitemapPaths(page)), '/no-such-page'])
    expect(await htmlFaults(await (await page.request.get(path)).text()), path).toEqual([])
})

for (const width of [320, 390, 1280, 3840])
  test(`nothing overflows at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of await sitemapPaths(page)) {
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
    }
  })

test('the text of every page begins where that of the home page does, and no line of prose is long', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/')
  const edge = () => page.locator('main').evaluate((node) => node.getBoundingClientRect().left)
  const home = await edge()
  for (const path of [...(await sitemapPaths(page)), '/no-such-page']) {
    await page.goto(path)
    expect(await edge(), path).toBe(home)
    const long = await page.locator('main :is(.prose > p, .rows p, #cite p)').evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size
        const letters = node.textContent?.length ?? 0
        return lines > 2 && letters / lines > 78 ? [`${letters} letters on ${lines} lines`] : []
      }),
    )
    expect(long, path).toEqual([])
  }
})

// Co-authors' names are links in the middle of a line, as in prose: they are as high as the line.
test('links are large enough for a thumb in the masthead, the profile and the publications', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  for (const path of ['/', '/publications']) {
    await page.goto(path)
    // The owner's name stands in the masthead of other pages alone.
    const targets = page
      .locator('header a, header button, aside li a, article .pills > a, article .pills summary')
      .filter({ visible: true })
    const small = await targets.evaluateAll((nodes) =>
      nodes.filter((node) => node.getBoundingClientRect().height < 44).map((node) => node.outerHTML),
    )
    expect(await targets.count(), path).toBeGreaterThan(0)
    expect(small, path).toEqual([])
  }
})

test('every link within the site leads to a page, and every fragment to an element', async ({ page }) => {
  const targets = new Set<string>()
  for (const path of await sitemapPaths(page)) {
    await page.goto(path)
    const hrefs = await page
      .locator('a[href], link[rel=icon]')
      .evaluateAll((nodes) =>
        nodes.flatMap((node) =>
          node instanceof HTMLAnchorElement || node instanceof HTMLLinkElement ? [node.href] : [],
        ),
      )
    for (const href of hrefs) if (href.startsWith(new URL(page.url()).origin)) targets.add(href)
  }
  for (const target of targets) {
    const { pathname, hash } = new URL(target)
    if (!hash) {
      // Asked for without opening it: some are files to download.
      expect((await page.request.get(target)).status(), target).toBe(200)
      continue
    }
    const response = await page.goto(target)
    // A fragment of the page that is open already answers nothing.
    if (response) expect(response.status(), target).toBe(200)
    await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`), pathname + hash).toHaveCount(1)
  }
})

test('a page printed is the page without its navigation, and its links can be read', async ({ page }) => {
  await page.goto('/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.locator('footer')).toBeHidden()
  const link = page.locator('main .prose a[href^="http"]').first()
  if (await link.count()) {
    const after = await link.evaluate((node) => getComputedStyle(node, '::after').content)
    expect(after).toContain(await link.getAttribute('href'))
  }
  const cut = await page
    .locator('article')
    .evaluateAll((nodes) => nodes.filter((node) => getComputedStyle(node).breakInside !== 'avoid').length)
  expect(cut).toBe(0)
})
