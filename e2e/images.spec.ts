import { expect, test } from '@playwright/test'
import { builtTree } from './built.ts'
import { expectAccessible, listen } from './site.ts'

test('the portrait and the figures come small, in a modern format, without moving the page', async ({
  page,
}) => {
  const paper = (year: number, thumbnail: string) =>
    `---\ntitle: Engines of ${year}\nauthors: [A. Example]\nvenue: V\nyear: ${year}\nthumbnail: ${thumbnail}\n---\n`
  await page.setViewportSize({ width: 1600, height: 1200 })
  await page.setContent('<body style="background: linear-gradient(45deg, red, blue, green)">')
  const large = await page.screenshot()
  const tree = await builtTree('images', {
    'content/profile.md': '---\nname: Ada Example\navatar: /portrait.png\n---\n\nWords.\n',
    'content/publications/a.md': paper(2025, '{ src: /figure.png, alt: A drawing of an engine }'),
    'content/publications/b.md': paper(2024, '/figure.png'),
    'content/publications/c.md': paper(2023, '/figure.png'),
    'public/portrait.png': large,
    'public/figure.png': large,
  })
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
