import { expect, type Page, test } from 'playwright/test'
import { plainText } from '../lib/markdown/markdown.ts'
import { exportsOf } from '../lib/publications/bibliography/write/exports.ts'
import { facetsOf } from '../lib/publications/list.ts'
import { expectAccessible } from './accessible.ts'
import { chooseInFilter, content, listen, wordsOf } from './site.ts'

const { publications, profile } = content

test.beforeEach(() => {
  test.skip(publications.length === 0, 'no publications in content/')
})

test('the list has every publication under its year, also without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/publications')
  await expect(page.locator('article')).toHaveCount(publications.length)
  await expect(page.getByRole('search')).toBeHidden()
  for (const { slug, year } of publications)
    await expect(page.locator(`section[id="${year}"] #paper-${slug}`)).toHaveCount(1)
  await context.close()
})

test('abstract and citation open in the row without scripts, and are copied with them', async ({
  page,
  browser,
  context,
}) => {
  const [paper] = publications.filter(({ body }) => body)
  test.skip(!paper, 'no abstract in content/')
  const bibtex = exportsOf(publications)
    .bibtex(paper?.slug ?? '')
    ?.trim()

  const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await bare.goto('/publications')
  const row = bare.locator(`#paper-${paper?.slug}`)
  await expect(row.locator('pre')).toBeHidden()
  await row.locator('summary', { hasText: 'Cite' }).click()
  await expect(row.locator('pre')).toHaveText(bibtex ?? '')
  await row.locator('summary', { hasText: 'Abstract' }).click()
  await expect(row.locator('.prose')).toBeVisible()
  await expect(row.getByRole('button')).toBeHidden()
  await bare.context().close()

  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/publications')
  await page.locator(`#paper-${paper?.slug} summary`, { hasText: 'Cite' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Copy BibTeX' }).click()
  await expect(page.locator('#copied')).toHaveText('Copied')
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(bibtex)
})

test('what a paper’s links are called says of which paper they are, with the words in sight first', async ({
  page,
}) => {
  for (const path of ['/', '/publications']) {
    await page.goto(path)
    const links = page.locator('article .pills > a, article .pills summary')
    const names = await links.evaluateAll((nodes) =>
      nodes.map((node) =>
        (node.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent?.trim())
          .join(' '),
      ),
    )
    const seen = await links.allTextContents()
    const titles = await page.locator('article h3').allTextContents()
    expect(names.length).toBeGreaterThan(titles.length - 1)
    for (const [index, name] of names.entries()) {
      expect(name.startsWith(seen[index]?.trim() ?? '-'), name).toBe(true)
      expect(
        titles.some((title) => name.endsWith(title.trim())),
        name,
      ).toBe(true)
    }
    expect(new Set(names).size, path).toBe(names.length)
  }
})

test.describe('the filter', () => {
  const shown = (page: Page) => page.locator('article:visible')
  const [first] = facetsOf(publications, profile)
    .flatMap(({ key, choices }) => choices.map((choice) => ({ key, ...choice })))
    .filter(({ count, key }) => count < publications.length && key !== 'year')

  test('by hand and by address shows the same papers, and the way back works', async ({ page }) => {
    test.skip(!first, 'nothing to filter by in content/')
    const { key = '', value = '', count = 0 } = first ?? {}
    const noise = listen(page)
    await page.goto('/publications')
    await chooseInFilter(page, key, value)
    await expect(shown(page)).toHaveCount(count)
    await expect(page.getByRole('search')).toContainText(`${count} of ${publications.length} publications`)
    expect(new URL(page.url()).searchParams.get(key)).toBe(value)
    const link = page.url()

    await page.goBack()
    await expect(shown(page)).toHaveCount(publications.length)
    await page.goForward()
    await expect(shown(page)).toHaveCount(count)

    await page.goto('about:blank')
    await page.goto(link)
    await expect(shown(page)).toHaveCount(count)
    await expect(page.locator(`select[name=${key}]`)).toHaveValue(value)
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Show all' }).click()
    await expect(shown(page)).toHaveCount(publications.length)
    expect(new URL(page.url()).search).toBe('')
    expect(noise).toEqual([])
  })

  test('by words finds titles and authors, whatever their case and accents, and says when there is none', async ({
    page,
  }) => {
    const word = plainText(publications[0]?.title ?? '').split(/\W+/)[0] ?? ''
    await page.goto('/publications')
    const field = page.getByRole('searchbox', { name: 'Search publications' })
    await field.fill(word.toUpperCase())
    await expect(page.locator(`#paper-${publications[0]?.slug}`)).toBeVisible()
    expect(await shown(page).count()).toBeLessThanOrEqual(publications.length)
    await field.fill('zzz-nothing-is-called-this')
    await expect(shown(page)).toHaveCount(0)
    await expect(page.getByRole('search')).toContainText('No matching publications')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect(shown(page)).toHaveCount(publications.length)
  })

  test('by words looks through abstracts, topics and full names of venues, and not through BibTeX', async ({
    page,
  }) => {
    await page.goto('/publications')
    const field = page.getByRole('searchbox')
    const paper = publications.find(({ body, topics, venueName }) => body && topics.length > 0 && venueName)
    test.skip(!paper, 'no paper with all of them in content/')
    const inAbstract = (await wordsOf(page, paper?.body ?? ''))
      .split(' ')
      .toSorted((a, b) => b.length - a.length)
    for (const words of [inAbstract[0], paper?.topics.at(-1), paper?.venueName]) {
      await field.fill(words ?? '-')
      await expect(page.locator(`#paper-${paper?.slug}`), words).toBeVisible()
    }
    await field.fill('@')
    await expect(shown(page)).toHaveCount(0)
  })

  test('leaves the first paper near the heading, and the number found in sight', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto('/publications')
    const bottom = await page.locator('h1').evaluate((node) => node.getBoundingClientRect().bottom)
    const top = await page
      .locator('article')
      .first()
      .evaluate((node) => node.getBoundingClientRect().top)
    expect(top - bottom).toBeLessThanOrEqual(120)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 700 })
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
      await expect(page.locator('#filter output'), String(width)).toBeInViewport()
    }
  })
})
