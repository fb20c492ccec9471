import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from 'playwright/test'
import { content, sitemapPaths } from './site.ts'

/** Words as they stand in the text of a page, without what is drawn only. */
const wordsShown = () => document.body.innerText.split(/\s+/).filter(Boolean)

test('without the style sheet no words run together, and no icon is larger than a line', async ({ page }) => {
  for (const path of await sitemapPaths(page)) {
    await page.goto(path)
    const styled = new Set(await page.evaluate(wordsShown))
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) sheet.remove()
      // What a style sheet hides is there without it, and is no part of the question.
      for (const node of document.querySelectorAll('.without-script, [aria-hidden=true]:not(svg), [hidden]'))
        node.remove()
    })
    const bare = await page.evaluate(wordsShown)
    const known = (word: string) =>
      styled.has(word) || [...styled].some((one) => one.toLowerCase() === word.toLowerCase())
    const hidden = new Set(await page.evaluate(() => (document.body.textContent ?? '').split(/\s+/)))
    expect(
      bare.filter(
        (word) => !known(word) && hidden.has(word) && /\p{Ll}\p{Lu}|\p{Lu}{3}\p{L}{2}|\d\p{L}{3}/u.test(word),
      ),
      path,
    ).toEqual([])
    const large = await page
      .locator('svg:visible')
      .evaluateAll((nodes) => nodes.filter((node) => node.getBoundingClientRect().height > 40).length)
    expect(large, path).toBe(0)
  }
})

test('what is copied of a paper’s row has its words apart', async ({ page }) => {
  await page.goto('/publications')
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(
      document.querySelector('.pills:has(details + details)') ?? document.body,
    )
    return getSelection()?.toString()
  })
  expect(copied).toMatch(/Abstract\s+Cite/)
})

test('what is copied of the page is what is seen of it', async ({ page }) => {
  await page.goto('/')
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body)
    return getSelection()?.toString() ?? ''
  })
  expect(copied.length).toBeGreaterThan(1000)
  // The sign of a heading's link.
  expect(copied.split('\n').filter((line) => line.endsWith('#'))).toEqual([])
  const heard = await page.locator('main .sr-only:not(:has(*))').allTextContents()
  const words = heard.map((text) => text.trim()).filter((text) => /\p{L}{3}/u.test(text))
  expect(words).not.toEqual([])
  expect(words.filter((one) => copied.includes(one))).toEqual([])
})

/** The text that the reader view of Firefox (and of what is built on it) keeps of a page. */
async function readerText(page: Page): Promise<string> {
  await page.addScriptTag({
    content: await readFile('node_modules/@mozilla/readability/Readability.js', 'utf8'),
  })
  return page.evaluate(
    'new Readability(document.cloneNode(true)).parse()?.textContent.replace(/\\s+/g, "") ?? ""',
  )
}

test('a reader view keeps every paper and every news item', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  const paper =
    content.news.find(({ publication }) => publication)?.publication ?? content.publications[0]?.slug
  for (const path of ['/', '/publications', '/news', `/publications/${paper}`, '/cv', '/bio']) {
    const answer = await page.goto(baseURL + path)
    if (answer?.status() !== 200) continue
    const expected = await page
      .locator(
        'main li[id^=news-], main article h3, main pre, #cite h3, main .cv .apart li, main [id$=-text]',
      )
      .evaluateAll((nodes) =>
        nodes.map((node) => {
          const copy = document.createElement('div')
          copy.append(node.cloneNode(true))
          for (const unseen of copy.querySelectorAll('[aria-hidden=true]')) unseen.remove()
          return (copy.textContent ?? '').replace(/\s+/g, '')
        }),
      )
    const kept = await readerText(page)
    expect(
      expected.filter((words) => !kept.includes(words)),
      path,
    ).toEqual([])
  }
  await context.close()
})

test('lists are lists for WebKit’s readers too, and every paper of a list has a name of its own', async ({
  page,
}) => {
  await page.goto('/')
  const unmarked = await page
    .locator('ul, ol')
    .evaluateAll((nodes) => nodes.filter((node) => getComputedStyle(node).listStyleType === 'none').length)
  expect(unmarked).toBe(0)
  const names = await page
    .locator('article')
    .evaluateAll((nodes) =>
      nodes.map((node) => document.getElementById(node.getAttribute('aria-labelledby') ?? '')?.textContent),
    )
  expect(new Set(names).size).toBe(names.length)
  expect(names).not.toContain(undefined)
})
