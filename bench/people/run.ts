import { mkdir, rm } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, chromium, type Page } from 'playwright/test'
import { makeTree } from '../../e2e/tree.ts'
import { findChromium } from '../../scripts/browser.mjs'
import { inventPerson } from './person.ts'

// npm run people -- [how many] [first seed]: invented people with names, lists and pictures of every length, each looked at in
// twelve windows. Ends with 1 when something is wider than its window, a link cannot be reached, or axe finds something.
const [count = 40, first = 1] = process.argv.slice(2).map(Number)
const widths = [320, 390, 768, 1280]
const heights = [450, 650, 900]

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const pictures = 'test-results/people'
await rm(pictures, { recursive: true, force: true })
await mkdir(pictures, { recursive: true })
const faults: string[] = []
let looks = 0

const tree = await makeTree('people')
const server = await tree.serve('dev')
try {
  for (let seed = first; seed < first + count; seed += 1) {
    const { name, files } = inventPerson(seed)
    await tree.remove('content')
    for (const [path, text] of Object.entries(files)) await tree.write(path, text)
    const before = faults.length
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    // The development server compiles on the first request, on a busy machine for a while.
    context.setDefaultTimeout(900_000)
    await lookAt(context, seed, name)
    await context.close()
    console.log(`${seed}: ${Object.keys(files).length} files, ${faults.length - before} faults`)
    for (const fault of faults.slice(before)) console.error(fault)
  }
} finally {
  await server.stop()
  await browser.close()
}
console.log(`${count} people, ${looks} looks, ${faults.length} faults`)
process.exit(faults.length > 0 ? 1 : 0)

async function lookAt(context: BrowserContext, seed: number, name: string): Promise<void> {
  const page = await context.newPage()
  // The development server takes a moment to see new files.
  for (let tries = 0; ; tries += 1) {
    await page.goto(server.address, { waitUntil: 'load' })
    if ((await page.locator('h1').textContent()) === name) break
    if (tries > 60)
      throw new Error(`${seed}: the page does not become ${name}\n${server.output().slice(-2000)}`)
    await page.waitForTimeout(500)
  }
  const paths = ['/']
  for (const path of ['/publications', '/publications/p0', '/news'])
    if ((await page.request.get(server.address + path)).ok()) paths.push(path)
  for (const path of paths) {
    await page.goto(server.address + path, { waitUntil: 'load' })
    for (const width of widths)
      for (const height of heights) {
        const where = `${seed} ${path} ${width}x${height}`
        await page.setViewportSize({ width, height })
        const wide = await page.evaluate(tooWide)
        if (wide.length > 0) faults.push(`${where}: wider than the window: ${wide.join(' | ')}`)
        for (const link of await outOfReach(page)) faults.push(`${where}: cannot be reached: ${link}`)
        looks += 1
        if (faults.at(-1)?.startsWith(where))
          await page.screenshot({ path: `${pictures}/${where.replaceAll(/\W+/g, '-')}.png` })
      }
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 650 })
      const { violations } = await new AxeBuilder({ page }).exclude('nextjs-portal').analyze()
      for (const { id, nodes } of violations)
        faults.push(`${seed} ${path} ${width}: axe ${id}: ${nodes[0]?.html}`)
    }
  }
}

/** Elements that reach out of the window, when the page can be scrolled sideways. */
function tooWide(): string[] {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  return (
    [...document.querySelectorAll('body *')]
      .filter(
        (node) => node.getBoundingClientRect().right > width + 1 || node.getBoundingClientRect().left < -1,
      )
      // What scrolls by itself, and what the development server adds.
      .filter((node) => !node.closest('header nav, nextjs-portal, script, next-route-announcer'))
      .slice(-3)
      .map((node) => node.outerHTML.slice(0, 120))
  )
}

/** Links and buttons that, focused, are not where they can be seen: outside the window, or under something. */
async function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = []
    const nodes = [
      ...document.querySelectorAll<HTMLElement>(
        'main a[href], main summary, aside a[href], header a[href], button',
      ),
    ].filter((node) => node.checkVisibility())
    // Of thousands, some hundreds stand for all.
    const step = Math.ceil(nodes.length / 400)
    for (const node of nodes.filter((_, index) => index % step === 0 || nodes.length - index < 20)) {
      node.focus()
      // As the browser does it for the Tab key.
      node.scrollIntoView({ block: 'nearest' })
      // Of one that runs over two lines, the longer part.
      const [box] = [...node.getClientRects()].toSorted((a, b) => b.width - a.width)
      if (!box) continue
      const x = box.left + Math.min(box.width / 2, 20)
      const y = box.top + Math.min(box.height / 2, 12)
      const hit = document.elementFromPoint(x, y)
      // What the development server draws over the page is none of it.
      if (hit?.localName === 'nextjs-portal') continue
      if (!hit || !(node.contains(hit) || hit.contains(node))) lost.push(node.outerHTML.slice(0, 120))
    }
    return lost.slice(0, 3)
  })
}
