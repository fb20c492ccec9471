import { createServer } from 'node:http'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { builtTree, copyOf } from './built.ts'
import { listen } from './site.ts'

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

test('pictures on another server are drawn, with a query and behind a redirect too, in development as well', async ({
  page,
}) => {
  // Two origins: what the content names, and where that leads.
  const other = createServer((request, response) => {
    if (request.url?.startsWith('/moved'))
      response.writeHead(302, { location: `http://localhost:${port}/there.svg` }).end()
    else
      response
        .setHeader('content-type', 'image/svg+xml')
        .end('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle r="40"/></svg>')
  })
  const port = await new Promise<number>((done) =>
    other.listen(0, () => done(Number(Reflect.get(Object(other.address()), 'port')))),
  )
  const host = `http://127.0.0.1:${port}`
  const built = await builtTree('foreign-images', {
    'content/profile.md': `---\nname: Ada Example\navatar: ${host}/portrait.svg?v=4\n---\n\n![Moved](${host}/moved.svg?raw=true)\n`,
    'content/publications/a.md': `---\ntitle: Engines\nauthors: [A. Example]\nvenue: V\nyear: 2025\nthumbnail: { src: '${host}/figure.svg?size=2', alt: An engine }\n---\n`,
  })
  const tree = await copyOf(built, 'foreign-images-served')
  const drawn = async (address: string) => {
    await page.goto(address)
    for (const name of ['Portrait of Ada Example', 'Moved', 'An engine']) {
      const image = page.getByRole('img', { name })
      await image.scrollIntoViewIfNeeded()
      await expect
        .poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth), { message: name })
        .toBeGreaterThan(0)
    }
  }
  try {
    for (const mode of ['start', 'dev'] as const) {
      const server = await tree.serve(mode)
      try {
        const noise = listen(page)
        await drawn(server.address)
        if (mode === 'start') expect(noise).toEqual([])
        // Our own server asks nobody for a picture.
        const service = `${server.address}/_next/image?w=640&q=75&url=`
        const asked = await page.request.get(service + encodeURIComponent(`${host}/portrait.svg?v=4`))
        expect(asked.status()).toBe(400)
      } finally {
        await server.stop()
      }
    }
  } finally {
    other.closeAllConnections()
    other.close()
  }
})
