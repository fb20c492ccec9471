import { cp, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright/test'
import { freePort, makeTree } from '../e2e/tree.ts'
import type { Imported } from '../owner/import/import-site.ts'
import { findChromium } from '../scripts/browser.mjs'

/**
 * Builds an imported site as its owner would, and looks at every page of its sitemap.
 *
 * @returns what is wrong: a build that fails, axe's violations, pages wider than a phone
 */
export async function faultsOfBuild(
  name: string,
  { files, copies }: Imported,
  source: string,
): Promise<string[]> {
  const content = files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const)
  const tree = await makeTree(`import-${name}`, Object.fromEntries(content))
  for (const [from, to] of copies) {
    await mkdir(dirname(join(tree.root, to)), { recursive: true })
    await cp(join(source, from), join(tree.root, to))
  }
  const port = await freePort()
  const env = { SITE_URL: `http://localhost:${port}`, SCHOLAR_OFFLINE: '1' }
  const built = await tree.run('npm', ['run', 'build'], env)
  if (built.code !== 0) return [`the build fails:\n${built.output}`]
  const server = await tree.serve('start', env, { port })
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const faults: string[] = []
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
    const page = await context.newPage()
    const xml = await (await fetch(`${server.address}/sitemap.xml`)).text()
    const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    )
    for (const path of paths) {
      const response = await page.goto(`${server.address}${path}`)
      if (response?.status() !== 200) faults.push(`${path}: status ${response?.status()}`)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 390) faults.push(`${path}: ${width} pixels wide at 390`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      faults.push(
        ...violations.map(
          ({ id, nodes }) => `${path}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      )
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  return faults
}
