import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { expectAccessible } from './accessible.ts'
import { builtWithSnapshot } from './badged.ts'
import { listen } from './site.ts'

test('the portrait and the figures come small, in a modern format, without moving the page', async ({
  page,
}) => {
  const tree = await builtWithSnapshot()
  const large = await readFile(join(tree.root, 'public/portrait.png'))
  const server = await tree.serve('start')
  try {
    await page.setViewportSize({ width: 1280, height: 900 })
    const noise = listen(page)
    await page.addInitScript(() => {
      let moved = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved += Number(Reflect.get(entry, 'value'))
        document.documentElement.dataset.moved = String(moved)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(server.address, { waitUntil: 'networkidle' })
    const images = page.locator('img')
    await expect(images).toHaveCount(4)
    // What is fetched early is drawn.
    const sets = (selector: string, name: string) =>
      page.locator(selector).evaluateAll((nodes, key) => nodes.map((node) => node.getAttribute(key)), name)
    const early = await sets('link[rel=preload][as=image]', 'imagesrcset')
    expect(early).not.toEqual([])
    expect(await sets('img', 'srcset')).toEqual(expect.arrayContaining(early))
    for (const image of await images.all()) {
      await image.scrollIntoViewIfNeeded()
      await expect
        .poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth))
        .toBeGreaterThan(0)
      const address = await image.evaluate((node: HTMLImageElement) => node.currentSrc)
      const answer = await page.request.get(address, { headers: { accept: 'image/avif,image/webp' } })
      expect(answer.headers()['content-type']).toBe('image/avif')
      expect((await answer.body()).length).toBeLessThan(large.length / 4)
      for (const side of ['width', 'height']) expect(await image.getAttribute(side)).toMatch(/^\d+$/)
    }
    await expect(page.getByRole('img', { name: 'Portrait of Ada Example' })).not.toHaveAttribute('loading')
    await expect(page.getByRole('img', { name: 'A drawing of an engine' })).not.toHaveAttribute('loading')
    await expect(images.last()).toHaveAttribute('loading', 'lazy')
    expect(await page.evaluate(() => document.documentElement.dataset.moved ?? '0')).toBe('0')
    await expectAccessible(page)
    expect(noise).toEqual([])
  } finally {
    await server.stop()
  }
})
