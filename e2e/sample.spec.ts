import { expect, type Locator, type Page, test } from 'playwright/test'
import { accessibleInColours, expectAccessible } from './accessible.ts'
import { builtExample, sample } from './example.ts'
import type { Server } from './tree.ts'

// The person who has everything that makes a page hard to set: a portrait, thirteen links, names that cannot be broken, figures
// of every shape, sixty authors on one paper.
test.describe.configure({ mode: 'default' })

/** One page of each kind that is set in its own way. */
const pages = ['/', '/publications', '/publications/global-atlas', '/cv']

let server: Server

test.beforeAll(async () => {
  server = await (await builtExample(sample)).serve('start')
})

test.afterAll(() => server?.stop())

test('her pages can be used by everybody, in every width and every choice of colours', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const expectAccessibleSo = accessibleInColours()
  for (const path of pages) {
    await page.goto(server.address + path)
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const colours of [
        { colorScheme: 'light', forcedColors: 'none' },
        { colorScheme: 'dark', forcedColors: 'none' },
        { colorScheme: 'dark', forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia(colours)
        await test.step(`${path} ${width} ${JSON.stringify(colours)}`, () => expectAccessibleSo(page))
      }
    }
  }
})

// WCAG 2.2, 1.4.4 (resize text), 1.4.10 (reflow) and 1.4.12 (text spacing).
test('nothing is wider than a phone, nor cut off, however large or far apart a reader sets the letters', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [...pages, '/bio', '/news', '/talks']) {
    await page.goto(server.address + path)
    expect(await misfits(page), path).toEqual([])
    const width = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
      const large = document.documentElement.scrollWidth
      document.documentElement.style.fontSize = ''
      return large
    })
    expect(width, `${path}, twice as large`).toBe(320)
    await spreadText(page)
    expect(await misfits(page), `${path}, spread`).toEqual([])
  }
})

test('all words are set in six sizes and two weights', async ({ page }) => {
  const sizes = new Set<string>()
  const weights = new Set<string>()
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [...pages, '/bio', '/news']) {
      await page.goto(server.address + path)
      for (const [size, weight] of await page.evaluate(letters)) {
        sizes.add(size)
        weights.add(weight)
      }
    }
  }
  expect([...sizes].sort()).toEqual(['13px', '15px', '17px', '20px', '26px', '36px'])
  expect([...weights].sort()).toEqual(['400', '600'])
})

/**
 * Size and weight of the letters of each element that has words of its own. Formulas and what is raised in a line follow their
 * line, and the rest of a long list of authors is not seen.
 */
function letters(): [size: string, weight: string][] {
  return [...document.querySelectorAll('body *:not(script, style, svg *, math *, sup, sub, .rest, .rest *)')]
    .filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
    .map((element) => {
      const { fontSize, fontWeight } = getComputedStyle(element)
      return [fontSize, fontWeight]
    })
}

test('whatever has the keyboard’s focus is in sight, in a window that is not high', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 580 })
  for (const path of ['/', '/publications/global-atlas']) {
    await page.goto(server.address + path)
    const reached = new Set<string>()
    for (;;) {
      await page.keyboard.press('Tab')
      const { name, fault } = await page.evaluate(focused)
      if (name === undefined || reached.has(name)) break
      reached.add(name)
      expect(fault, `${path} ${name}`).toBeUndefined()
    }
    const stops = await page.locator('main a[href]:visible').count()
    expect(reached.size, path).toBeGreaterThan(stops)
  }
})

test('her home page is light with all that comes at first, her portrait and figures too, and nothing moves', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const cdp = await page.context().newCDPSession(page)
  const images = new Set<string>()
  let bytes = 0
  await cdp.send('Network.enable')
  cdp.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Image') images.add(requestId)
  })
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto(server.address)
  // The portrait and eight figures, or nothing would be proved: a busy machine asks for the lazy ones late.
  await expect.poll(() => images.size, { timeout: 60_000 }).toBeGreaterThanOrEqual(9)
  await page.waitForLoadState('networkidle')
  expect(bytes).toBeLessThan(90_000)
  expect(await page.evaluate(moved)).toBe(0)
})

test('the picture beside a title leads where the title does, whichever way the page runs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  for (const direction of ['ltr', 'rtl']) {
    await page.goto(server.address)
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction)
    const paper = page.locator('#paper-planktobuoy')
    // Clicked where it is, whatever lies there.
    await paper.locator('.figure').click({ force: true })
    await expect(page, direction).toHaveURL(`${server.address}/publications/planktobuoy`)
  }
})

test('what the home page leaves out stands on a page of its own, and what it does not leave out has none', async ({
  page,
}) => {
  await page.goto(server.address)
  await expect(page.locator('#talks .rows > li')).toHaveCount(5)
  await expect(page.locator('#teaching .rows > li')).toHaveCount(6)
  await page.getByRole('link', { name: /^All 7.*Talks/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Talks')
  await expect(page.locator('.rows > li')).toHaveCount(7)
  await expectAccessible(page)
  await page.goto(`${server.address}/activities`)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Associate Editor',
    'Area Chair',
    'Reviewer',
    'Board member',
  ])
  await expectAccessible(page)
  expect((await page.request.get(`${server.address}/teaching`)).status()).toBe(404)
  expect((await page.request.get(`${server.address}/education`)).status()).toBe(404)
  const xml = await (await page.request.get(`${server.address}/sitemap.xml`)).text()
  expect(xml.match(/\/(activities|talks)</g)).toHaveLength(2)
  expect(xml).not.toMatch(/\/(teaching|education)</)
})

test('the table behind the drawing of citations is for those who listen alone, in Firefox too', async ({
  page,
}) => {
  await page.goto(server.address)
  await expect(page.locator('aside table')).toHaveCount(1)
  // Firefox draws the caption of a table whatever is said of its own size.
  await expect(page.locator('table.sr-only')).toHaveCount(0)
  await expect(page.locator('.sr-only > table')).toHaveCount(1)
})

test('what is folded opens by keyboard, and for the print in every browser that runs scripts', async ({
  page,
}) => {
  await page.goto(server.address)
  const rest = page.locator('#news .fold')
  const last = rest.locator('li').last()
  await expect(last).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(last).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(last).toBeHidden()
  await rest.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(last).toBeVisible()
})

test('on a page that runs from right to left, English words keep their order and a name stands at the edge', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${server.address}/publications/global-atlas`)
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  const cited = page.locator('.meta', { hasText: '187 citations as of' })
  expect(await placesOf(cited, ['187', 'citations', 'as of'])).toEqual(['187', 'citations', 'as of'])
  const name = page.locator('.home b')
  const edges = await name.evaluate((node) => {
    const letters = document.createRange()
    letters.selectNodeContents(node)
    return [letters.getBoundingClientRect().right, node.getBoundingClientRect().right]
  })
  expect(edges[0]).toBeCloseTo(edges[1] ?? 0, 0)
  await page.goto(server.address)
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  const paper = page.locator('#paper-global-atlas .meta')
  expect(await placesOf(paper, ['187', 'citations'])).toEqual(['187', 'citations'])
})

test('without sections in it, the masthead has its choice of colours at the edge all the same', async ({
  page,
}) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(server.address)
    const edge = () => page.locator('#theme').evaluate((node) => node.getBoundingClientRect().right)
    const usual = await edge()
    await page.locator('.masthead nav').evaluate((node) => node.remove())
    expect(await edge(), `${width}`).toBe(usual)
  }
})

test('on paper what stands below the papers’ heading stays on its page', async ({ page }) => {
  await page.goto(server.address)
  await page.emulateMedia({ media: 'print' })
  const summary = page.locator('#publications > .heading + p')
  for (const rule of ['break-after', 'break-inside']) await expect(summary).toHaveCSS(rule, 'avoid')
})

test('on paper every page says whose it is, once', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const path of ['/', '/publications', '/publications/planktobuoy', '/talks', '/cv']) {
    await page.goto(server.address + path)
    const names = page.locator('h1, .home b').filter({ hasText: /^Eleni Kymathera$/, visible: true })
    await expect(names, path).toHaveCount(1)
  }
})

// WCAG 2.2, 2.4.9: whoever has the links of a page read out as a list hears where each leads.
test('no two links that lead to different places have the same name', async ({ page }) => {
  for (const path of [...pages, '/news', '/talks']) {
    await page.goto(server.address + path)
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll('main details')) closed.setAttribute('open', '')
      for (const other of document.querySelectorAll('header, aside, footer')) other.remove()
    })
    const session = await page.context().newCDPSession(page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const places = new Map<string, Set<unknown>>()
    for (const { role, name, properties = [], backendDOMNodeId } of nodes) {
      if (role?.value !== 'link' && role?.value !== 'button') continue
      const called = String(name?.value)
      const place = properties.find((one) => one.name === 'url')?.value.value ?? backendDOMNodeId
      places.set(called, (places.get(called) ?? new Set()).add(place))
    }
    expect(places.size, path).toBeGreaterThan(3)
    expect(
      [...places].filter(([, leadsTo]) => leadsTo.size > 1).map(([called]) => called),
      path,
    ).toEqual([])
  }
})

/** Words of a part of the page, as they stand from left to right. */
async function placesOf(part: Locator, wanted: string[]): Promise<string[]> {
  const places = await part.evaluate((node, parts) => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    const found: { word: string; left: number }[] = []
    while (texts.nextNode()) {
      const text = texts.currentNode
      for (const word of parts) {
        const start = text.textContent?.indexOf(word) ?? -1
        if (start < 0) continue
        const range = document.createRange()
        range.setStart(text, start)
        range.setEnd(text, start + word.length)
        found.push({ word, left: range.getBoundingClientRect().left })
      }
    }
    return found
  }, wanted)
  return places.toSorted((one, other) => one.left - other.left).map(({ word }) => word)
}

/** Sets text as WCAG's success criterion 1.4.12 lets a reader set it; by a sheet of the page's own, which its policy does not ask about. */
async function spreadText(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const sheet = new CSSStyleSheet()
    await sheet.replace(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })
}

/** What reaches out of the window, but for what lies in a box that scrolls; and text that is cut off by its box. */
async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth
    const isIn = (node: Element, test: (style: CSSStyleDeclaration) => boolean) => {
      for (let box: Element | null = node; box; box = box.parentElement)
        if (test(getComputedStyle(box))) return true
      return false
    }
    const seen = [...document.querySelectorAll('body *')].filter(
      (node) =>
        node.getClientRects().length > 0 &&
        !isIn(node, ({ clipPath, overflowX }) => clipPath !== 'none' || /auto|scroll/.test(overflowX)),
    )
    const out = seen.filter((node) => {
      const { left, right } = node.getBoundingClientRect()
      return left < -1 || right > wide + 1
    })
    const cut = seen.filter(
      (node) =>
        /hidden|clip/.test(getComputedStyle(node).overflowY) &&
        node.scrollHeight > node.clientHeight + 1 &&
        node.textContent?.trim(),
    )
    return [
      ...(document.documentElement.scrollWidth > wide ? ['the page scrolls sideways'] : []),
      ...out.map((node) => `out: ${node.outerHTML.slice(0, 120)}`),
      ...cut.map((node) => `cut: ${node.outerHTML.slice(0, 120)}`),
    ]
  })
}

/** What has the focus, and why it cannot be seen where that is so. Runs in the page. */
function focused(): { name?: string; fault?: string } {
  const node = document.activeElement
  if (!node || node === document.body) return {}
  const all = [...document.querySelectorAll('*')]
  const name = `${all.indexOf(node)} ${node.outerHTML.slice(0, 120)}`
  const box = node.getClientRects()[0]
  if (!box) return { name, fault: 'is not drawn' }
  if (box.top < -1 || box.bottom > innerHeight + 1 || box.left < -1 || box.right > innerWidth + 1)
    return { name, fault: `is outside the window: ${Math.round(box.top)}–${Math.round(box.bottom)}` }
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  return hit && (node.contains(hit) || hit.contains(node)) ? { name } : { name, fault: 'is under something' }
}

/** How much the page's parts moved while it was loaded (Cumulative Layout Shift). Runs in the page. */
function moved(): Promise<number> {
  return new Promise((done) => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') sum += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    requestAnimationFrame(() => setTimeout(() => done(sum)))
  })
}
