import type { APIResponse, Page } from 'playwright/test'
import { readContentFolder } from '../lib/content/files.ts'
import { loadContent } from '../lib/content/load.ts'
import { renderMarkdown } from '../lib/markdown/markdown.ts'
import { example } from './example.ts'

// The site under test is an invented person's; an owner's content is walked over by e2e/walk/.
const { files } = readContentFolder(example)

/** The content as the production build has it. */
export const content = must(loadContent(files, { drafts: false }).content)

/** The content with its drafts. */
export const withDrafts = must(loadContent(files, { drafts: true }).content)

/** Paths of every page, as the sitemap of the running server lists them. */
export async function sitemapPaths(page: Page): Promise<string[]> {
  const xml = await (await page.request.get('/sitemap.xml')).text()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
}

/** The words of rendered prose, spaces folded. */
export async function wordsOf(page: Page, markdown: string): Promise<string> {
  return page.evaluate((html) => {
    const box = new DOMParser().parseFromString(html, 'text/html').body
    return (box.textContent ?? '').replace(/\s+/g, ' ').trim()
  }, renderMarkdown(markdown))
}

/** All words of an element of the page, spaces folded. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ').trim()
}

/** Chooses in the filter of the publications, whose choices are folded away until somebody wants them. */
export async function chooseInFilter(page: Page, key: string, value: string): Promise<void> {
  const select = page.locator(`select[name=${key}]`)
  if (!(await select.isVisible())) await page.getByRole('search').locator('summary').click()
  await select.selectOption(value)
}

/** Collects what a quiet page does not do: console words, errors, failed requests. */
export function listen(page: Page): string[] {
  const noise: string[] = []
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    // What the browser fetched ahead and let go again when the page closed is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') noise.push(`failed: ${request.url()}`)
  })
  return noise
}

/** The sources that the policy of an answer has in `script-src`. */
export function scriptSources(answer: APIResponse): string[] {
  const policy = answer.headers()['content-security-policy'] ?? ''
  return /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? []
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error(`${example} has problems`)
  return value
}
