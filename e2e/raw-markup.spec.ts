import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { builtWithSnapshot } from './badged.ts'
import { builtExample } from './example.ts'

/** Signs that somebody's markup was not read: of Markdown, LaTeX, Liquid, kramdown, HTML. */
const signs = [
  /\*\*/,
  /\$\$/,
  /\{%/,
  /\\begin/,
  /&(amp|lt|gt|quot|nbsp);/,
  /<\/?(sub|sup|i|b|em|br)>/,
  /\]\(/,
  /\{:/,
  /(^|\s)#{1,6} /,
  /\[\[|\]\]/,
  /\\[a-zA-Z]{3,}/,
]

/** What an invented person means to be shown so, as the words around the sign. */
const meant: string[] = []

/** The words of a page that its visitors see, but for code and citations in the formats of programs. */
function wordsIn(page: Page, html: string): Promise<string[]> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html')
    for (const node of parsed.querySelectorAll('script, style, code, pre, kbd, samp, math, textarea'))
      node.remove()
    const walker = parsed.createTreeWalker(parsed.documentElement, NodeFilter.SHOW_TEXT)
    const words: string[] = [
      ...parsed.querySelectorAll('[alt], [aria-label], [title], meta[content]'),
    ].flatMap((node) =>
      ['alt', 'aria-label', 'title', 'content'].map((name) => node.getAttribute(name) ?? ''),
    )
    while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '')
    return words.filter((word) => word.trim() !== '')
  }, html)
}

/** Words with a sign of markup. */
function raw(words: string[]): string[] {
  return words.filter(
    (word) => signs.some((sign) => sign.test(word)) && !meant.some((known) => word.includes(known)),
  )
}

test('no page shows markup that was to be read', async ({ page }) => {
  const shown =
    '<p>a **b**</p><p>$$x$$</p><p>&amp;amp;</p><p>[a](b)</p><p>\\begin{x}</p><img alt="{% x %}"><p>{: .a}</p>'
  expect(raw(await wordsIn(page, shown))).toHaveLength(7)
  expect(raw(await wordsIn(page, '<p><code>**</code> 5 * 3, $5</p>'))).toEqual([])
  for (const site of [await builtExample(), await builtWithSnapshot()]) {
    const pages = join(site.root, '.next/server/app')
    const files = (await readdir(pages, { recursive: true })).filter((name) => name.endsWith('.html'))
    expect(files).toContain('index.html')
    for (const file of files)
      expect(raw(await wordsIn(page, await readFile(join(pages, file), 'utf8'))), file).toEqual([])
  }
})
