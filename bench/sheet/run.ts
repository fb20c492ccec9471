import { execFileSync } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright/test'
import { type BuiltTree, builtTree } from '../../e2e/built.ts'
import { builtExample, filesOfSite, sample } from '../../e2e/example.ts'
import { findChromium } from '../../scripts/browser.mjs'
import { kindsOf } from './kinds.ts'
import { type Look, sheetPage } from './sheet-page.ts'

// npm run sheet -- [sample | own]: pictures of every kind of page of the invented person, and of your own site, in five
// widths, light, dark and printed, on one page: test-results/sheet/index.html. Printed pages need pdftoppm (poppler-utils).
const widths = [320, 390, 768, 1280, 1440]
const schemes = ['light', 'dark'] as const
/** Longer pages are cut here: CSS pixels. Chromium draws no more than 16,384 in one picture. */
const longest = 9000
const folder = 'test-results/sheet'

const sites: Record<string, () => Promise<BuiltTree>> = {
  sample: () => builtExample(sample),
  own: async () => builtTree('own', await filesOfSite('.')),
}
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !(name in sites))
if (unknown !== undefined) {
  console.error(`npm run sheet: expected ${Object.keys(sites).join(' or ')}, received "${unknown}"`)
  process.exit(2)
}

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const looks: Look[] = []
  for (const [name, build] of Object.entries(sites))
    if (asked.length === 0 || asked.includes(name)) looks.push(...(await lookAt(name, await build())))
  const index = join(folder, 'index.html')
  await writeFile(index, sheetPage(looks))
  await pictureOf(index, browser)
  console.log(`${looks.length} pictures: ${index}`)
} finally {
  await browser.close()
}

/** Pictures every kind of page of a site, in a folder of its own. */
async function lookAt(site: string, tree: BuiltTree): Promise<Look[]> {
  await rm(join(folder, site), { recursive: true, force: true })
  await mkdir(join(folder, site), { recursive: true })
  const server = await tree.serve('start')
  try {
    const looks: Look[] = []
    for (const { kind, path } of await kindsOf(server.address)) {
      const about = { site, kind, path }
      const name = kind.replaceAll(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'
      const page = await browser.newPage({ reducedMotion: 'reduce' })
      for (const width of widths) {
        // Opened anew, as a visitor with such a window opens it.
        await page.setViewportSize({ width, height: 900 })
        await page.goto(server.address + path)
        for (const scheme of schemes) {
          const file = join(site, `${name}-${width}-${scheme}.jpg`)
          await shoot(page, { width, scheme, file: join(folder, file) })
          looks.push({ ...about, width, scheme, file })
        }
      }
      for (const file of await printed(page, join(folder, site, `${name}-print`)))
        looks.push({ ...about, scheme: 'print', width: 794, file: join(site, basename(file)) })
      await page.close()
    }
    return looks
  } finally {
    await server.stop()
  }
}

async function shoot(
  page: Page,
  { width, scheme, file }: { width: number; scheme: 'light' | 'dark'; file: string },
): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, media: 'screen' })
  // What is lazy comes when it is near.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    // Two frames: in the first, parts of a long page may not be painted.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
  })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.screenshot({
    path: file,
    type: 'jpeg',
    quality: 80,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, longest) },
  })
}

/** Prints a page and pictures the sheets of paper; none without pdftoppm. */
async function printed(page: Page, stem: string): Promise<string[]> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await page.pdf({ path: `${stem}.pdf`, format: 'A4', printBackground: true })
  try {
    execFileSync('pdftoppm', ['-r', '80', '-png', `${stem}.pdf`, stem])
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    console.warn(`no picture of ${stem}.pdf: pdftoppm is not installed (package poppler-utils)`)
    return []
  }
  const files = await readdir(join(stem, '..'))
  return files
    .filter((file) => file.startsWith(`${basename(stem)}-`))
    .toSorted()
    .map((file) => join(stem, '..', file))
}

/** The whole sheet as pictures, a row each, for who looks at it without a browser. */
async function pictureOf(index: string, browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } })
  await page.goto(pathToFileURL(index).href)
  for (const [number, row] of (await page.locator('section').all()).entries())
    await row.screenshot({ path: join(folder, `row-${String(number + 1).padStart(2, '0')}.png`) })
  await page.close()
}
