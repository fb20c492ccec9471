import { expect, test } from 'playwright/test'
import { expectAccessible } from './accessible.ts'
import { builtTree } from './built.ts'
import { chooseInFilter, listen, textOf } from './site.ts'
import type { Server } from './tree.ts'

// A list too long for one page, one author list too long for a row, and a paper that has everything.
test.describe.configure({ mode: 'serial' })
let server: Server

const paper = (index: number, year: number, more = '') =>
  `---\ntitle: 'Paper ${index}'\nauthors: [A. Example, Bo Other]\nvenue: V${index % 3}\nyear: ${year}\n${more}---\n`

test.beforeAll(async () => {
  const files: Record<string, string> = {
    'content/profile.md': `---
name: Ada Example
authorNames: [A. Example]
coauthors:
  - { name: Bo Other, url: https://example.org/bo }
---

Words.
`,
    'content/publications/rich.md': `---
title: 'On $x_1^2$ and *Engines*'
authors:
  - { name: Cleo Núñez, equal: true }
  - { name: A. Example, equal: true, corresponding: true }
  - Bo Other
venue: JX
venueName: Journal of Examples
kind: journal
volume: 7
number: 2
pages: 12-34
year: 2024
month: 5
doi: 10.1000/xyz
topics: [Engines, Steam & Coal]
links: { paper: 'https://example.org/rich.pdf', code: 'https://example.org/code' }
---

We prove that $a < b$ for *all* engines.
`,
    // Its own PDF lies beside its page.
    'public/publications/rich.pdf': '%PDF-1.4\n',
    'content/publications/crowd.md': `---
title: 'A Paper of Sixty'
authors:
${Array.from(
  { length: 60 },
  (_, index) => `  - { name: 'B. Author${index}'${index === 59 ? ', corresponding: true' : ''} }`,
)
  .with(30, '  - A. Example')
  .join('\n')}
venue: JX
kind: journal
year: 2024
month: 4
---
`,
    'content/news/rich.md': '---\ndate: 2024-05\npublication: rich\n---\n\nThe rich paper is out.\n',
  }
  for (let index = 0; index < 300; index += 1)
    files[`content/publications/p${index}.md`] = paper(
      index,
      2023 - (index % 30),
      index % 50 === 0 ? 'topics: [Engines]\n' : '',
    )
  server = await (await builtTree('papers', files)).serve('start')
})

test.afterAll(() => server?.stop())

test('a paper’s page draws its formulas, its marks and its co-authors, accessibly', async ({ page }) => {
  const noise = listen(page)
  await page.goto(`${server.address}/publications/rich`)
  await expect(page.locator('h1 math')).toHaveCount(1)
  await expect(page.locator('#abstract math')).toHaveCount(1)
  await expect(page).toHaveTitle(/^On x₁² and Engines/)
  await expect(page.locator('.by')).toContainText('A. Example† (equal contribution)* (corresponding author)')
  await expect(page.getByRole('link', { name: 'Bo Other' })).toHaveAttribute('href', 'https://example.org/bo')
  await expect(page.locator('#main')).toContainText(
    'Journal of Examples, volume 7, number 2, pages 12–34, 2024',
  )
  await expect(page.getByText('The rich paper is out.')).toBeVisible()
  for (const [name, value] of [
    ['citation_journal_title', 'Journal of Examples'],
    ['citation_doi', '10.1000/xyz'],
    ['citation_publication_date', '2024/05'],
  ])
    await expect(page.locator(`meta[name=${name}]`)).toHaveAttribute('content', value ?? '')
  const own = await page.locator('meta[name=citation_pdf_url]').getAttribute('content')
  expect(new URL(own ?? '').pathname).toBe('/publications/rich.pdf')
  await expect(page.getByRole('link', { name: 'PDF' })).toHaveAttribute('href', '/publications/rich.pdf')
  const file = await page.request.get(`${server.address}/publications/rich.pdf`)
  expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf'])
  await expectAccessible(page)
  expect(noise).toEqual([])
  await page.getByRole('link', { name: 'Steam & Coal' }).click()
  await expect(page.locator('article:visible')).toHaveCount(1)
  expect(new URL(page.url()).search).toBe('?topic=Steam+%26+Coal'.replaceAll('+', '%20'))
})

test('sixty authors are twelve and “and 48 more” without scripts; copied, printed and heard they are sixty', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.address}/publications`)
  const row = page.locator('#paper-crowd')
  const width = (text: string) =>
    row.locator('.by').evaluate((node, name) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const start = text.textContent?.indexOf(name) ?? -1
        if (start < 0) continue
        const range = document.createRange()
        range.setStart(text, start)
        range.setEnd(text, start + name.length)
        return range.getBoundingClientRect().width
      }
      return undefined
    }, text)
  const initial = 'B.\u00a0Author'
  for (const shown of [`${initial}0`, `${initial}9`, 'A.\u00a0Example', `${initial}59`])
    expect(await width(shown), shown).toBeGreaterThan(20)
  for (const folded of [`${initial}10`, `${initial}31`, `${initial}58`])
    expect(await width(folded), folded).toBe(0)
  const all = Array.from({ length: 60 }, (_, index) =>
    index === 30 ? 'A. Example' : `B. Author${index}`,
  ).join(', ')
  expect((await textOf(page, '#paper-crowd .by')).replace(/ \(.*?\)|[†*]/g, '')).toBe(all)
  const copied = await row.locator('.by').evaluate((node) => {
    getSelection()?.selectAllChildren(node)
    return String(getSelection()).replace(/\s+/g, ' ')
  })
  expect(copied).toContain('B. Author9, B. Author10, B. Author11')
  await page.emulateMedia({ media: 'print' })
  expect(await width(`${initial}31`)).toBeGreaterThan(20)
  await page.emulateMedia({ media: 'screen' })
  const more = row.getByRole('group').locator('summary').first()
  await expect(more).toHaveAccessibleName('and 48 more, or show fewer')
  await more.click()
  expect(await width(`${initial}31`)).toBeGreaterThan(20)
  await context.close()
})

test('a long list is sent by years, and every year can be reached without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.address}/publications`)
  const rows = await page.locator('article').count()
  expect(rows).toBeLessThan(302)
  const years = await page.getByRole('navigation', { name: 'Years' }).getByRole('link').allTextContents()
  expect(years).toHaveLength(31)
  await page.getByRole('link', { name: '1994' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Publications from 1994')
  await expect(page.locator('article')).toHaveCount(10)
  await context.close()
})

test('the filter looks through all years', async ({ page }) => {
  await page.goto(`${server.address}/publications`)
  await expect(page.getByRole('search')).toContainText('302 publications')
  await expect(page.locator('select[name=year] option[value="1994"]')).toHaveText('1994 (10)')
  await chooseInFilter(page, 'year', '1994')
  await expect(page.locator('article:visible')).toHaveCount(10)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.getByRole('search')).toContainText('302 publications')
  await page.goto(`${server.address}/publications?topic=Engines`)
  await expect(page.locator('article:visible')).toHaveCount(7)
  await expect(page.getByRole('search')).toContainText('7 of 302 publications')
  await chooseInFilter(page, 'topic', '')
  await chooseInFilter(page, 'year', '1994')
  await expect(page.locator('article:visible')).toHaveCount(10)
  await expectAccessible(page)
  await expect(page.locator('select[name=topic] option:checked')).toHaveText('All')
})

test('the filter says when years cannot be loaded', async ({ page }) => {
  await page.route('**/publications/year/**', (route) => route.abort())
  await page.goto(`${server.address}/publications?topic=Engines`)
  await expect(page.getByRole('search')).toContainText('could not be loaded')
})
