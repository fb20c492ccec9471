import { expect, test } from 'playwright/test'
import { displayDate, displayYears } from '../lib/content/shown-date.ts'
import { plainText } from '../lib/markdown/markdown.ts'
import { countFirstAuthored } from '../lib/publications/authorship.ts'
import { homeContent } from '../lib/site/home.ts'
import { visibleSections } from '../lib/site/sections.ts'
import { content, textOf, withDrafts, wordsOf } from './site.ts'

const sectionOf = (name: string) => content.site.sections.find(({ of }) => of === name)

test('the person stands on the page with everything that is known', async ({ page }) => {
  await page.goto('/')
  const { name, nativeName, headline, location, links } = content.profile
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  const card = page.getByRole('complementary', { name: 'Profile' })
  for (const fact of [headline, location]) if (fact) await expect(card).toContainText(fact)
  if (nativeName) await expect(card.locator(`[lang="${nativeName.lang}"]`)).toHaveText(nativeName.text)
  for (const url of Object.values(links ?? {}))
    if (typeof url === 'string') await expect(card.locator(`ul a[href$="${url}"]`)).toHaveCount(1)
})

test('sections stand in the owner’s order, under the owner’s headings, and the navigation names those it should', async ({
  page,
}) => {
  await page.goto('/')
  const sections = visibleSections(content).filter(({ of }) => of !== 'sections')
  const drawn = await page.locator('main > section').evaluateAll((nodes) => nodes.map(({ id }) => id))
  expect(drawn.filter((id) => sections.some((section) => section.id === id))).toEqual(
    sections.map(({ id }) => id),
  )
  for (const { id, title } of sections)
    if (title) expect(await textOf(page, `[id="${id}"] h2 a`)).toContain(title)
  const nav = page.getByRole('navigation', { name: 'Sections' }).getByRole('link')
  const expected = sections.flatMap(({ nav }) => nav ?? [])
  if (expected.length > 0) await expect(nav).toHaveText(expected)
})

test('every news item has its date and its words', async ({ page }) => {
  const section = sectionOf('news')
  test.skip(!section || content.news.length === 0, 'no news in content/')
  await page.goto('/')
  const rows = page.locator(`[id="${section?.id}"] .rows > li`)
  const items = homeContent(content).news
  await expect(rows).toHaveCount(items.length)
  const texts = (await rows.allTextContents()).map((text) => text.replace(/\s+/g, ' '))
  for (const [index, item] of items.entries()) {
    expect(texts[index]).toContain(displayDate(item.date, content.site.lang))
    expect(texts[index]).toContain(await wordsOf(page, item.body))
  }
})

test('the rest of a folded list opens by a click and by a fragment, without scripts, and is printed', async ({
  browser,
  baseURL,
}) => {
  const items = homeContent(content).news
  const rest = items.slice(content.site.fold.news)
  expect(rest.length).toBeGreaterThan(0)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const last = page.locator(`[id="news-${items.at(-1)?.slug}"]`)
  await page.goto(`${baseURL}/`)
  await expect(last).toBeHidden()
  // What the owner folds ever so generously has nothing to unfold.
  await expect(page.locator('summary').filter({ hasText: 'more' })).toHaveCount(1)
  await page.getByText(`Show ${rest.length} more`).click()
  await expect(last).toBeVisible()
  await page.getByText('Show fewer').click()
  await expect(last).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(last).toBeVisible()
  await page.emulateMedia({ media: null })
  await page.goto(`${baseURL}/#news-${items.at(-1)?.slug}`)
  await expect(last).toBeInViewport()
  await context.close()
})

test('/news has all news under their years', async ({ page }) => {
  test.skip(content.news.length === 0, 'no news in content/')
  await page.goto('/news')
  await expect(page.locator('.rows > li')).toHaveCount(content.news.length)
  const years = [...new Set(content.news.map(({ date }) => date.slice(0, 4)))]
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    years.map((year) => new RegExp(`^${year}`)),
  )
})

test('every publication it shows has its title, its authors, its venue and its links', async ({ page }) => {
  test.skip(!sectionOf('publications') || content.publications.length === 0, 'no publications in content/')
  await page.goto('/')
  const { publications } = homeContent(content)
  await expect(page.locator('article')).toHaveCount(publications.length)
  for (const { slug, title, authors, venue, year, distinction, links } of publications) {
    const entry = page.locator(`#paper-${slug}`)
    const text = await textOf(page, `#paper-${slug}`)
    expect(text).toContain(plainText(title))
    for (const { name } of authors) expect(text).toContain(name)
    expect(text).toContain(`${venue} ${year}`)
    if (distinction) expect(text).toContain(distinction)
    for (const url of [links?.paper, links?.code])
      if (url) expect(await entry.locator(`a[href="${url}"]`).count()).toBeGreaterThan(0)
  }
})

test('the summary of first-authored papers counts them', async ({ page }) => {
  const section = sectionOf('publications')
  const counts = countFirstAuthored(content.publications, content.site.firstAuthorVenues, content.profile)
  test.skip(!section || counts.length === 0, 'no first-authored papers at the venues of site.md')
  await page.goto('/')
  const text = await textOf(page, `[id="${section?.id}"]`)
  for (const { venue, count } of counts) expect(text).toContain(`${venue} ×${count}`)
})

test('education, activities, awards and the text about the person are complete', async ({ page }) => {
  await page.goto('/')
  const home = homeContent(content)
  const expectIn = async (name: string, facts: (string | undefined)[]) => {
    const section = sectionOf(name)
    if (!section || facts.length === 0) return
    const text = await textOf(page, `[id="${section.id}"]`)
    for (const fact of facts) if (fact) expect(text).toContain(plainText(fact))
  }
  const stationFacts = (details: { label: string; text: string }[]) =>
    details.flatMap(({ label, text }) => [label, text])
  await expectIn(
    'education',
    home.education.flatMap((e) => [
      e.institution,
      e.degree,
      displayDate(e.start, content.site.lang),
      ...stationFacts(e.details),
    ]),
  )
  await expectIn(
    'experience',
    home.experience.flatMap((e) => [e.organization, e.role, ...stationFacts(e.details)]),
  )
  await expectIn(
    'teaching',
    home.teaching.flatMap((e) => [e.course, e.term, e.institution, e.code]),
  )
  await expectIn(
    'activities',
    home.activities.flatMap((a) => [
      a.group,
      a.area,
      ...a.venues.map((v) => `${v.name} ${displayYears(v.years)}`.trim()),
    ]),
  )
  await expectIn(
    'awards',
    home.awards.flatMap((a) => [displayDate(a.date, content.site.lang), a.rank, a.title, a.issuer, a.event]),
  )
  await expectIn(
    'talks',
    home.talks.flatMap((t) => [t.title, t.host, t.place]),
  )
  const about = sectionOf('about')
  if (about && content.profile.body)
    expect(await textOf(page, `[id="${about.id}"]`)).toContain(await wordsOf(page, content.profile.body))
})

test('drafts leave no section behind', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('Draft', { exact: true })).toHaveCount(0)
  const visible = visibleSections(content).map(({ id }) => id)
  for (const { id } of visibleSections(withDrafts))
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(visible.includes(id) ? 1 : 0)
})

test('old addresses lead to the home page for good', async ({ request }) => {
  for (const path of ['/about', '/about.html']) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect(response.status(), path).toBe(308)
    expect(response.headers().location, path).toBe('/')
  }
  const slash = await request.get('/about/')
  expect(slash.status()).toBe(200)
  expect(new URL(slash.url()).pathname).toBe('/')
})

test('old fragments land on their sections', async ({ page }) => {
  for (const { id, aliases } of visibleSections(content))
    for (const fragment of [id, ...aliases]) {
      await page.goto(`/#${encodeURIComponent(fragment)}`)
      await expect(page.locator(`[id="${id}"]`), fragment).toBeInViewport()
      expect(
        await page.locator(`[id="${id}"]`).locator(`xpath=descendant-or-self::*[@id="${fragment}"]`).count(),
        fragment,
      ).toBe(1)
      await page.goto('about:blank')
    }
})

test('what is not there is said in the site’s own look, with a way home', async ({ page }) => {
  const response = await page.goto('/no-such-page')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await page.getByRole('link', { name: 'Home page' }).click()
  await expect(page).toHaveURL('/')
})

test('metadata say what the page is', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle(content.site.title)
  const description = content.site.description ?? content.profile.headline
  if (description)
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', description)
  await expect(page.locator('link[rel=canonical]')).toHaveCount(1)
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', content.site.title)
  await expect(page.locator('meta[property="og:site_name"]')).toHaveAttribute('content', content.site.title)
  await expect(page.locator('meta[property="og:url"]')).toHaveCount(1)
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute('content', 'profile')
  await expect(page.locator('html')).toHaveAttribute('lang', content.site.lang)
  const robots = await (await page.request.get('/robots.txt')).text()
  expect(robots).toContain('/sitemap.xml')
  for (const [rel, type] of [
    ['icon', 'image/svg+xml'],
    ['apple-touch-icon', 'image/png'],
  ]) {
    const icon = await page.request.get((await page.locator(`link[rel=${rel}]`).getAttribute('href')) ?? '')
    expect(icon.status()).toBe(200)
    expect(icon.headers()['content-type']).toContain(type)
  }
})
