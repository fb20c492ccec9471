import { readFile } from 'node:fs/promises'
import { expect, test } from 'playwright/test'
import { plainText } from '../lib/markdown/markdown.ts'
import { isOwner } from '../lib/publications/authorship.ts'
import { exportsOf } from '../lib/publications/bibliography/write/exports.ts'
import { formattedCitations } from '../lib/publications/bibliography/write/format.ts'
import { publicationLinks } from '../lib/publications/links.ts'
import { content, textOf, wordsOf } from './site.ts'

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
