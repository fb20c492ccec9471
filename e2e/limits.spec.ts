import { expect, test } from '@playwright/test'
import { builtTree } from './built.ts'
import { expectAccessible } from './site.ts'

test('what the home page leaves out stands on a page of its own, and what it does not leave out has none', async ({
  page,
}) => {
  const files: Record<string, string> = {
    'content/site.md': `---
title: Ada Example
limits: { awards: 2, activities: 1, talks: 5 }
sections:
  - { of: about, id: about }
  - { of: awards, id: honours, title: 🎖 Honours }
  - { of: activities, id: service, title: Service }
  - { of: talks, id: talks, title: Talks }
---
`,
  }
  for (let index = 0; index < 4; index += 1) {
    files[`content/awards/a${index}.md`] = `---\ndate: 202${index}\ntitle: Prize ${index}\n---\n`
    files[`content/talks/t${index}.md`] = `---\ndate: 202${index}\ntitle: Talk ${index}\n---\n`
    files[`content/activities/c${index}.md`] =
      `---\ngroup: Group ${index}\nvenues: [{ name: Venue ${index}, years: [2024] }]\n---\n`
  }
  const tree = await builtTree('limits', files, { env: { SITE_URL: 'http://localhost' } })
  const server = await tree.serve('start')
  try {
    await page.goto(server.address)
    await expect(page.locator('#honours .rows > li')).toHaveCount(2)
    await expect(page.locator('#honours')).toContainText('Prize 3')
    await expect(page.locator('#talks .rows > li')).toHaveCount(4)
    await page.getByRole('link', { name: 'All 4 of Honours' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Honours')
    await expect(page.locator('.rows > li')).toHaveCount(4)
    await expectAccessible(page)
    await page.goto(`${server.address}/activities`)
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(4)
    await expectAccessible(page)
    expect((await page.request.get(`${server.address}/talks`)).status()).toBe(404)
    expect((await page.request.get(`${server.address}/education`)).status()).toBe(404)
    const xml = await (await page.request.get(`${server.address}/sitemap.xml`)).text()
    expect([...xml.matchAll(/<loc>http:\/\/localhost([^<]*)</g)].map(([, path]) => path)).toEqual([
      '/',
      '/activities',
      '/awards',
    ])
  } finally {
    await server.stop()
  }
})
