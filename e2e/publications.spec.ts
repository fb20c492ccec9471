import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { plainText } from '../lib/markdown/markdown.ts'
import { isOwner } from '../lib/publications/authorship.ts'
import { exportsOf } from '../lib/publications/bibliography/write/exports.ts'
import { formattedCitations } from '../lib/publications/bibliography/write/format.ts'
import { publicationLinks } from '../lib/publications/links.ts'
import { facetsOf } from '../lib/publications/list.ts'
import { expectAccessible } from './accessible.ts'
import { builtTree } from './built.ts'
import { htmlFaults } from './html.ts'
import { content, listen, sitemapPaths, textOf, wordsOf } from './site.ts'
import type { Server } from './tree.ts'

const { publications, profile } = content

test.beforeEach(() => {
  test.skip(publications.length === 0, 'no publications in content/')
})

test('every publication has a page with everything that is known of it', async ({ page }) => {
  const { bibtex } = exportsOf(publications)
  for (const publication of publications) {
    const { slug, title, authors, year, distinction, body } = publication
    await page.goto(`/publications/${slug}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(plainText(title))
    const text = await textOf(page, '#main')
    for (const { name } of authors) expect(text).toContain(name)
    for (const author of authors.filter((one) => isOwner(one, profile)))
      await expect(page.locator('.by strong', { hasText: author.name })).not.toHaveCount(0)
    for (const fact of [publication.venue, publication.venueName, String(year), distinction])
      if (fact) expect(text).toContain(fact)
    if (body) expect(text).toContain(await wordsOf(page, body))
    for (const { url } of publicationLinks(publication))
      await expect(page.locator(`#main a[href="${url}"]`)).not.toHaveCount(0)
    for (const { text: citation } of formattedCitations(publication)) expect(text).toContain(citation)
    await expect(page.locator('#cite-bibtex')).toHaveText(bibtex(slug)?.trim() ?? '')
    for (const item of content.news.filter((one) => one.publication === slug))
      expect(text).toContain(await wordsOf(page, item.body))
  }
})

test('the page of a paper leads to where its file is edited', async ({ page }) => {
  for (const [slug, file] of [
    ['knots', 'knots.md'],
    ['quill2019warp', 'older.bib'],
  ]) {
    await page.goto(`/publications/${slug}`)
    await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
      'href',
      `https://codeberg.org/zoe-quill/looms/_edit/main/content/publications/${file}`,
    )
  }
})

test('every page of a publication tells machines what it is', async ({ page }) => {
  for (const publication of publications) {
    const { slug, title, authors } = publication
    await page.goto(`/publications/${slug}`)
    const tags = (name: string) =>
      page
        .locator(`head meta[name="${name}"]`)
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('content')))
    expect(await tags('citation_title')).toEqual([plainText(title)])
    expect(await tags('citation_author')).toHaveLength(authors.length)
    expect((await tags('citation_publication_date'))[0]).toMatch(/^\d{4}(\/\d\d)?$/)
    const [own] = await tags('citation_abstract_html_url')
    expect(new URL(own ?? '').pathname).toBe(`/publications/${slug}`)
    for (const pdf of await tags('citation_pdf_url')) expect(URL.canParse(pdf ?? '')).toBe(true)

    const json: Record<string, unknown> = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
    )
    expect(json).toMatchObject({ '@context': 'https://schema.org', headline: plainText(title), url: own })
    for (const required of ['@type', 'author', 'datePublished', 'name']) expect(json[required]).toBeTruthy()

    // What machines follow stands in the head, in a header, and in a document of its own.
    const links = await page
      .locator(
        'head link:is([rel=cite-as], [rel=author], [rel=item], [rel=describedby], [rel=linkset], [rel=type])',
      )
      .evaluateAll((nodes) => nodes.map((node) => [node.getAttribute('rel'), node.getAttribute('href')]))
    expect(links.map(([rel]) => rel)).toContain('describedby')
    const answer = await page.request.get(`/publications/${slug}`)
    for (const [rel, href] of links) expect(answer.headers().link).toContain(`<${href}>; rel="${rel}"`)
    const set = await (await page.request.get(`/publications/${slug}/linkset`)).json()
    expect(set).toMatchObject({ linkset: [{ anchor: own }, {}, {}] })
    expect((await page.request.get(`/publications/${slug}.bib`)).headers().link).toBe(
      `<${slug}>; rel="describes"; type="text/html"`,
    )

    await expect(page.locator('meta[property="og:type"]')).toHaveAttribute('content', 'article')
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', own ?? '')
  }
  const preview = await page.locator('meta[property="og:image"]').getAttribute('content')
  const image = await page.request.get(new URL(preview ?? '').pathname)
  expect(image.headers()['content-type']).toBe('image/png')
  expect((await image.body()).length).toBeGreaterThan(5_000)
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

test('downloads have the right type, name and text, and unknown ones are not found', async ({ request }) => {
  const { bibtex, ris, all } = exportsOf(publications)
  const slug = publications[0]?.slug ?? ''
  const files: [string, string, string | undefined][] = [
    [`/publications/${slug}.bib`, 'application/x-bibtex', bibtex(slug)],
    [`/publications/${slug}.ris`, 'application/x-research-info-systems', ris(slug)],
    ['/publications.bib', 'application/x-bibtex', all.bibtex()],
    ['/publications.ris', 'application/x-research-info-systems', all.ris()],
    ['/publications.json', 'application/vnd.citationstyles.csl+json', all.csl()],
  ]
  for (const [path, type, text] of files) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['content-type'], path).toContain(type)
    expect(answer.headers()['content-disposition'], path).toBe(
      `attachment; filename="${path.slice(path.lastIndexOf('/') + 1)}"`,
    )
    expect(answer.headers()['cross-origin-resource-policy'], path).toBe('cross-origin')
    expect(await answer.text(), path).toBe(text)
  }
  for (const path of ['/publications/no-such', '/publications/no-such.bib', '/publications/no-such/preview'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('a download by hand is a file of that name', async ({ page }) => {
  const slug = publications[0]?.slug ?? ''
  await page.goto(`/publications/${slug}`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download .bib' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`${slug}.bib`)
  expect(await readFile(await download.path(), 'utf8')).toContain('@')
})

test('a citation is copied, and the button says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/publications/${publications[0]?.slug}`)
  const button = page.getByRole('button', { name: 'Copy BibTeX' })
  await button.click()
  await expect(button).toHaveText('Copied')
  await expect(page.getByRole('status')).toHaveText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.locator('#cite-bibtex').textContent())
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

test('every page of the site is valid HTML', async ({ page }) => {
  expect(await htmlFaults('<p><div></div></p>')).not.toEqual([])
  for (const path of [...(await sitemapPaths(page)), '/no-such-page'])
    expect(await htmlFaults(await (await page.request.get(path)).text()), path).toEqual([])
})

/** The choices of the filter are folded away until somebody wants them. */
async function choose(page: Page, key: string, value: string): Promise<void> {
  const select = page.locator(`select[name=${key}]`)
  if (!(await select.isVisible())) await page.getByRole('search').locator('summary').click()
  await select.selectOption(value)
}

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
    await choose(page, key, value)
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

test.describe('papers with everything', () => {
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
    await expect(page.locator('.by')).toContainText(
      'A. Example† (equal contribution)* (corresponding author)',
    )
    await expect(page.getByRole('link', { name: 'Bo Other' })).toHaveAttribute(
      'href',
      'https://example.org/bo',
    )
    await expect(page.locator('#main')).toContainText(
      'Journal of Examples (JX), volume 7, number 2, pages 12–34, 2024',
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
    await choose(page, 'year', '1994')
    await expect(page.locator('article:visible')).toHaveCount(10)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect(page.getByRole('search')).toContainText('302 publications')
    await page.goto(`${server.address}/publications?topic=Engines`)
    await expect(page.locator('article:visible')).toHaveCount(7)
    await expect(page.getByRole('search')).toContainText('7 of 302 publications')
    await choose(page, 'topic', '')
    await choose(page, 'year', '1994')
    await expect(page.locator('article:visible')).toHaveCount(10)
    await expectAccessible(page)
    await expect(page.locator('select[name=topic] option:checked')).toHaveText('All')
  })

  test('the filter says when years cannot be loaded', async ({ page }) => {
    await page.route('**/publications/year/**', (route) => route.abort())
    await page.goto(`${server.address}/publications?topic=Engines`)
    await expect(page.getByRole('search')).toContainText('could not be loaded')
  })
})
