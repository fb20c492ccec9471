import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'

/**
 * Axe for a page. None of ours holds a frame of another origin before a visitor opens it; without these a look takes half
 * the time, since axe needs no page of its own ("legacy" mode).
 */
export const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true)

/** Fails on any violation of any impact that axe finds. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolation(axe(page))
}

async function expectNoViolation(look: AxeBuilder): Promise<void> {
  const { violations } = await look.analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

/** The rules of axe whose answer depends on colours: all that it tags `cat.color` at level AA. */
const colourRules = ['color-contrast', 'link-in-text-block']

/**
 * `expectAccessible` for pages that are drawn again in other colours. Where the page and the place of all that is on it are
 * as in an earlier look, only colours can have changed, and only what axe says of colours is asked again.
 */
export function accessibleInColours(): (page: Page) => Promise<void> {
  const seen = new Set<string>()
  return async (page) => {
    const drawing = await page.evaluate(drawn)
    await expectNoViolation(seen.has(drawing) ? axe(page).withRules(colourRules) : axe(page))
    seen.add(drawing)
  }
}

/** A page and where everything on it is drawn, but for the button that says which colours are chosen. Runs in the page. */
function drawn(): string {
  const places = [...document.querySelectorAll('*')].map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect()
    const { visibility, opacity } = getComputedStyle(node)
    return [x, y, width, height, visibility, opacity].join(' ')
  })
  const html = document.documentElement.outerHTML.replaceAll(/ aria-pressed="(true|false)"/g, '')
  return [location.href, innerWidth, html, ...places].join('\n')
}
