import { expect, type Page, test } from 'playwright/test'
import { visibleSections } from '../lib/site/sections.ts'
import { content, sitemapPaths } from './site.ts'

/** Gives the person of the page twelve links more, a name without a place to break it, and as long a name of the site. */
async function lengthen(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const list =
      document.querySelector('aside ul') ??
      document.querySelector('aside')?.appendChild(document.createElement('ul'))
    for (let index = 0; index < 12; index += 1) {
      const item = document.createElement('li')
      item.innerHTML = `<a href="https://example.org/${index}" class="inline-flex min-h-11">Another place ${index}</a>`
      list?.append(item)
    }
    for (const place of document.querySelectorAll('h1, header bdi')) place.textContent = name
  }, 'Wolfeschlegelsteinhausenbergerdorffvoralternwaren')
}

for (const height of [450, 650])
  test(`everything about the person can be reached in a window of 1280 × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height })
    // Where it can be reached is the question, and not how smoothly: without motion the page is there at once.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/')
    await lengthen(page)
    const links = page.locator('aside a')
    const masthead = await page
      .locator('header')
      .evaluate((node) =>
        getComputedStyle(node).position === 'sticky' ? node.getBoundingClientRect().bottom : 0,
      )
    // From the end of the page as from its beginning, as the Tab key would.
    for (const start of [0, 100_000])
      for (const link of await links.all()) {
        await page.evaluate((top) => scrollTo(0, top), start)
        await link.focus()
        await expect(link).toBeInViewport({ ratio: 0.9 })
        await expect
          .poll(async () => (await link.boundingBox())?.y ?? -1)
          .toBeGreaterThanOrEqual(Math.floor(start === 0 && height < 640 ? 0 : masthead))
      }
    await page.evaluate(() => scrollTo(0, 0))
    await links.first().hover()
    await expect(async () => {
      await page.mouse.wheel(0, 100)
      await expect(links.last()).toBeInViewport({ timeout: 500 })
    }).toPass()
  })

test('long names and large text make no page wider than its window, and squeeze no portrait', async ({
  page,
}) => {
  for (const path of await sitemapPaths(page)) {
    await page.goto(path)
    await lengthen(page)
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const size of ['100%', '200%']) {
        await page.evaluate((text) => document.documentElement.style.setProperty('font-size', text), size)
        const found = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          portrait: document.querySelector('aside')?.firstElementChild?.getBoundingClientRect(),
        }))
        expect(found.width, `${path} at ${width}, text ${size}`).toBeLessThanOrEqual(width)
        if (found.portrait) expect(found.portrait.width).toBeGreaterThanOrEqual(found.portrait.height - 1)
      }
    }
  }
})

test('nothing is lost at 320 with the spacing of text that WCAG 1.4.12 asks for', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } })
  const page = await context.newPage()
  for (const path of [
    '/',
    '/publications',
    '/news',
    `/publications/${content.publications[0]?.slug ?? ''}`,
  ]) {
    await page.goto(baseURL + path)
    await page.addStyleTag({
      content:
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
  }
  await context.close()
})

test('the frame of the visitor map has no address before it is opened, and without scripts there is a link', async ({
  page,
  browser,
  baseURL,
}) => {
  test.skip(!content.site.visitorMap, 'content/site.md names no visitor map')
  await page.goto('/')
  expect(
    await page.locator('iframe').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('src'))),
  ).toEqual([null])
  // It looks like what opens: with the browser's own triangle.
  await expect(page.locator('footer summary')).toHaveCSS('display', 'list-item')
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(`${baseURL}/`)
  await expect(plain.locator('footer summary')).toBeHidden()
  await plain.getByRole('link', { name: 'Visitor map' }).click()
  await expect(plain.locator('body')).toContainText('scripts are off')
  await context.close()
})

test('the filter works where a list of parameters has no size and the address cannot be written', async ({
  page,
}) => {
  test.skip(content.publications.length < 2, 'no two publications in content/')
  await page.addInitScript(() => {
    Reflect.deleteProperty(URLSearchParams.prototype, 'size')
    history.replaceState = () => {
      throw new DOMException(
        'Attempt to use history.replaceState() more than 100 times per 10 seconds',
        'SecurityError',
      )
    }
  })
  await page.goto('/publications')
  await page.getByRole('searchbox').fill('zzz-nothing')
  await expect(page.locator('article:visible')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.locator('article:visible')).toHaveCount(content.publications.length)
})

test('what is typed into the filter comes into the address, and Back from a paper finds it', async ({
  page,
}) => {
  const [paper] = content.publications
  test.skip(!paper, 'no publications in content/')
  await page.goto('/publications')
  await page.getByRole('searchbox').fill(String(paper?.year))
  await expect(page).toHaveURL(/\?q=\d{4}$/)
  const left = await page.locator('article:visible').count()
  await page.locator('article:visible h3 a').first().click()
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue(String(paper?.year))
  await expect(page.locator('article:visible')).toHaveCount(left)
})

test('the choice of colours holds in a page from memory and in another tab, and the browser’s bar follows it', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const other = await context.newPage()
  await other.emulateMedia({ colorScheme: 'light' })
  await other.goto('/')
  const bar = (tab: Page) =>
    tab
      .locator('meta[name=theme-color]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('content')))
  const [light, dark] = await bar(page)
  await page.getByRole('button', { name: 'Dark mode' }).click()
  const button = other.getByRole('button', { name: 'Dark mode' })
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  for (const tab of [page, other]) expect(await bar(tab)).toEqual([dark, dark])
  // As a browser says it of a page that it kept, whose scripts saw nothing of the change.
  await other.evaluate(() => {
    localStorage.removeItem('theme')
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  expect(await bar(other)).toEqual([light, dark])
})

for (const scheme of ['light', 'dark'] as const)
  test(`selected words can be read without color-mix in ${scheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/')
    for (const selector of ['main a', '.text-soft', 'main p']) {
      const contrast = await page
        .locator(selector)
        .first()
        .evaluate((node) => {
          const { color, backgroundColor } = getComputedStyle(node, '::selection')
          const light = (value: string) => {
            const [red = 0, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number)
            if (alpha < 1) throw new Error(`${value} lets through what lies below`)
            const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
              part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
            )
            return 0.2126 * r + 0.7152 * g + 0.0722 * b
          }
          const [a, b] = [light(color), light(backgroundColor)]
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
        })
      expect(contrast, selector).toBeGreaterThan(4.5)
    }
  })

for (const height of [900, 1400])
  test(`the section that somebody went to is marked, in a window ${height} high`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height })
    await page.goto('/')
    for (const { nav } of visibleSections(content)) {
      if (!nav) continue
      await page
        .getByRole('navigation', { name: 'Sections' })
        .getByRole('link', { name: nav, exact: true })
        .click()
      await expect(page.locator('nav a[aria-current]')).toHaveText([nav])
    }
    await page.emulateMedia({ forcedColors: 'active' })
    const lined = await page.locator('nav[aria-label=Sections] a').evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        const { borderBlockEndColor } = getComputedStyle(node)
        const ground = getComputedStyle(document.body).backgroundColor
        return borderBlockEndColor === ground ? [] : [node.getAttribute('aria-current')]
      }),
    )
    expect(lined).toEqual(['true'])
  })

test('on paper the person stands above the text, and an e-mail link says its address', async ({ page }) => {
  await page.goto('/')
  await page.emulateMedia({ media: 'print' })
  const person = await page.locator('aside').evaluate((node) => ({
    position: getComputedStyle(node).position,
    bottom: node.getBoundingClientRect().bottom,
  }))
  expect(person.position).toBe('static')
  expect(person.bottom).toBeLessThanOrEqual((await page.locator('main').boundingBox())?.y ?? 0)
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('block')
  const { email } = content.profile.links ?? {}
  if (email) await expect(page.locator('aside').getByText(email)).toBeVisible()
})

test('on paper a short page is one sheet', async ({ page }) => {
  await page.goto('/no-such-page')
  const sheets = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)
  expect(sheets).toHaveLength(1)
})

test('every page names a picture for its previews, and a language with its territory', async ({ page }) => {
  for (const path of ['/', '/publications', '/news', `/publications/${content.publications[0]?.slug}`]) {
    if ((await page.request.get(path)).status() !== 200) continue
    await page.goto(path)
    const meta = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content')
    expect(await meta('locale'), path).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/)
    const picture = await page.request.get(new URL((await meta('image')) ?? '').pathname)
    expect(picture.headers()['content-type'], path).toBe('image/png')
    expect((await picture.body()).length, path).toBeLessThan(100_000)
    expect((await picture.body()).length, path).toBeGreaterThan(5_000)
  }
})

test('/favicon.ico is an icon', async ({ page }) => {
  const answer = await page.request.get('/favicon.ico')
  expect(answer.headers()['content-type']).toBe('image/x-icon')
  const decoded = await page.goto('/').then(() =>
    page.evaluate(async () => {
      const picture = new Image()
      picture.src = '/favicon.ico'
      await picture.decode()
      return picture.naturalWidth
    }),
  )
  expect(decoded).toBeGreaterThanOrEqual(32)
})
