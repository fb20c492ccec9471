import { expect, test } from 'playwright/test'
import { visibleSections } from '../lib/site/sections.ts'
import { content, sitemapPaths, textOf } from './site.ts'

/** What is wrong with the focus: nothing has it, or it cannot be seen. Empty when all is well. */
const focusOutOfSight = () => {
  const node = document.activeElement
  if (!node || node === document.body) return 'nothing has the focus'
  const box = node.getBoundingClientRect()
  const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0
  return inside && getComputedStyle(node).outlineStyle !== 'none' ? '' : node.outerHTML
}

const background = () => getComputedStyle(document.body).backgroundColor

test('the choice of colours is kept, and can be taken back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const light = await page.evaluate(background)
  const button = page.getByRole('button', { name: 'Dark mode' })
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  const dark = await page.evaluate(background)
  expect(dark).not.toBe(light)
  await page.reload()
  expect(await page.evaluate(background)).toBe(dark)
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await button.click()
  expect(await page.evaluate(background)).toBe(light)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('the navigation marks the section in view', async ({ page }) => {
  const sections = visibleSections(content).filter(({ nav }) => nav)
  test.skip(sections.length < 2, 'fewer than two sections in the navigation')
  await page.goto('/')
  const current = page.locator('nav a[aria-current]')
  await expect(current).toHaveText(sections[0]?.nav ?? '')
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const last = visibleSections(content).at(-1)
  if (last?.nav) await expect(current).toHaveText(last.nav)
})

test('on a phone the navigation shows the section that a page is of', async ({ page }) => {
  test.skip(content.publications.length === 0, 'no publications')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/publications')
  await expect(page.locator('header nav [aria-current]')).toBeInViewport({ ratio: 0.9 })
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('everything is there to read, and no control that would not work', async ({ page, browser }) => {
    const scripted = await browser.newPage()
    for (const path of await sitemapPaths(page)) {
      await page.goto(path)
      await scripted.goto(new URL(page.url()).href)
      expect(await textOf(page, '#main'), path).toBe(await textOf(scripted, '#main'))
      await expect(page.locator('#main')).toBeVisible()
      await expect(page.locator('.needs-script').first()).toBeHidden()
    }
    await scripted.close()
  })

  test('the navigation leads to the sections', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    for (const { id, nav } of visibleSections(content)) {
      if (!nav) continue
      await page.goto('/')
      await page.getByRole('navigation').getByRole('link', { name: nav, exact: true }).click()
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
    }
  })
})

test('by keyboard: past the navigation with the first key, then through everything, always in sight', async ({
  page,
}) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()

  await page.reload()
  const reachable = await page.locator('a[href]:visible, button:visible').count()
  for (let press = 0; press < reachable; press += 1) {
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(focusOutOfSight)).toBe('')
  }
})
