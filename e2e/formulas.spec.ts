import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from 'playwright/test'
import { renderMarkdown } from '../lib/markdown/markdown.ts'
import { compactScript } from '../lib/next/inline-script.ts'
import { expectAccessible } from './accessible.ts'
import { listen } from './site.ts'

const copying = compactScript(
  await readFile(new URL('../components/scripts/formulas.inline.js', import.meta.url), 'utf8'),
)
const hundred = await readFile(new URL('../lib/markdown/formulas/hundred.md', import.meta.url), 'utf8')

/** Puts Markdown into a page of the site, with what pages of formulas have, and under the site's policy. */
async function show(page: Page, markdown: string): Promise<void> {
  await page.goto('/not-there')
  await page.evaluate(
    async ([html = '', source = '']) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = '/formulas.css'
      const loaded = new Promise((done) => link.addEventListener('load', done))
      document.head.append(link)
      await loaded
      const script = document.createElement('script')
      script.text = source
      document.body.append(script)
      const main = document.querySelector('main')
      if (main) main.innerHTML = `<h1>Formulas</h1><div class="prose">${html}</div>`
    },
    [renderMarkdown(markdown, { firstHeading: 2 }), copying],
  )
}

test.describe('formulas', () => {
  test('of a page of a hundred fit a phone, and those that are wider scroll by keyboard', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    const noise = listen(page)
    await show(page, hundred)
    await expect(page.locator('math')).toHaveCount(100)
    const wide = await page.evaluate(() => {
      const root = document.documentElement
      const boxes = [...document.querySelectorAll<HTMLElement>('.formula')]
      return {
        overflow: root.scrollWidth - root.clientWidth,
        empty: boxes.filter((box) => box.clientHeight < 10).length,
        scrolling: boxes.filter((box) => box.scrollWidth > box.clientWidth).length,
        outOfReach: boxes
          .filter((box) => box.scrollWidth > box.clientWidth && box.tabIndex !== 0)
          .map((box) => box.textContent),
      }
    })
    expect(wide).toMatchObject({ overflow: 0, empty: 0, outOfReach: [] })
    expect(wide.scrolling).toBeGreaterThan(5)
    await expectAccessible(page)
    // The page that is not there says so itself.
    expect(noise.filter((line) => !line.includes('404'))).toEqual([])
  })

  test('have cells apart and aligned as LaTeX has them', async ({ page }) => {
    await show(
      page,
      String.raw`
$$\begin{pmatrix} 1 & 0 \\ 0 & 1 \end{pmatrix}$$

$$\begin{cases} 1 & x > 0 \\ -1 & \text{otherwise} \end{cases}$$

$$\begin{aligned} f(x) + 1 &= a \\ x &= bcd \end{aligned}$$

$$\begin{array}{l|r} a & bb \\ \hline cc & d \end{array}$$`,
    )
    const [matrix, cases, aligned, array] = await page.locator('mtable').evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('mtd')].map((cell) => {
          const range = document.createRange()
          range.selectNodeContents(cell)
          const { left, right } = range.getBoundingClientRect()
          const { borderRightWidth, borderBottomWidth } = getComputedStyle(cell)
          return { left, right, lines: [borderRightWidth, borderBottomWidth].map(Number.parseFloat) }
        }),
      ),
    )
    const [a, b, c, d] = matrix ?? []
    expect((b?.left ?? 0) - (a?.right ?? 0)).toBeGreaterThan(8)
    expect((d?.left ?? 0) - (c?.right ?? 0)).toBeGreaterThan(8)
    const near = (first?: number, second?: number) =>
      expect(Math.abs((first ?? 0) - (second ?? Number.NaN))).toBeLessThan(1.5)
    near(cases?.[0]?.left, cases?.[2]?.left)
    near(cases?.[1]?.left, cases?.[3]?.left)
    near(aligned?.[0]?.right, aligned?.[2]?.right)
    near(aligned?.[1]?.left, aligned?.[3]?.left)
    near(array?.[0]?.left, array?.[2]?.left)
    near(array?.[1]?.right, array?.[3]?.right)
    expect(array?.[0]?.lines.every((width) => width > 0)).toBe(true)
    expect(array?.[3]?.lines).toEqual([0, 0])
  })

  test('have their bars, boxes, strokes and colours', async ({ page }) => {
    await show(
      page,
      String.raw`$\overline{abc}$ $\underline{abc}$ $\boxed{x}$ $\cancel{x}$ $\textcolor{red}{x}$`,
    )
    const styleOf = (selector: string, property: string) =>
      page.locator(selector).evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property)
    expect(Number.parseFloat(await styleOf('.tml-overline', 'border-top-width'))).toBeGreaterThan(0)
    expect(Number.parseFloat(await styleOf('.tml-underline', 'border-bottom-width'))).toBeGreaterThan(0)
    expect(Number.parseFloat(await styleOf('.tml-fbox', 'border-left-width'))).toBeGreaterThan(0)
    expect(await styleOf('.tml-cancel', 'clip-path')).toContain('polygon')
    expect(await styleOf('[mathcolor]', 'color')).toBe('rgb(255, 0, 0)')
  })

  test('are copied as a line of text, and as formulas for whoever takes them', async ({ page }) => {
    await show(
      page,
      String.raw`Rates of $\frac{a}{b+c}$ and $\sqrt{x^2+1}$.

On lines of their own:

$$\hat\theta = \sum_{i=1}^n x_i$$`,
    )
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('main .prose') ?? document.body)
      const event = new ClipboardEvent('copy', {
        bubbles: true,
        cancelable: true,
        clipboardData: new DataTransfer(),
      })
      document.body.dispatchEvent(event)
      return [event.clipboardData?.getData('text/plain'), event.clipboardData?.getData('text/html')]
    })
    expect(copied[0]?.split(/\n+/)).toEqual([
      'Rates of a/(b + c) and √(x² + 1).',
      'On lines of their own:',
      'θ̂ = ∑ᵢ₌₁ⁿxᵢ',
    ])
    expect(copied[1]).toContain('<mfrac>')
  })

  test('belong to the names of links and headings', async ({ page }) => {
    await show(page, '## On $\\beta$-looms\n\n[Rates of $O(n^2)$](/)')
    // As the browser itself computes names, which is not as Playwright does.
    const session = await page.context().newCDPSession(page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const names = nodes.map(({ role, name }) => `${role?.value}: ${name?.value}`)
    expect(names).toContain('heading: On β -looms')
    expect(names).toContain('link: Rates of O(n²)')
  })
})
