import { request as httpRequest } from 'node:http'
import { expect, type Page, test } from 'playwright/test'
import { markdownShapes, shapes } from './attacks.ts'
import { builtTree } from './built.ts'
import { content, listen, scriptSources, sitemapPaths } from './site.ts'
import { makeTree, type Tree } from './tree.ts'

test('every answer but a redirect has the security headers, and says nothing of what serves it', async ({
  page,
}) => {
  const paths = [
    ...(await sitemapPaths(page)),
    '/no-such-page',
    '/sitemap.xml',
    '/robots.txt',
    '/badge.json',
    '/icon.svg',
    ...(content.publications.length > 0
      ? ['/publications.bib', '/publications.ris', '/publications.json']
      : []),
    ...content.publications
      .slice(0, 1)
      .flatMap(({ slug }) => [
        `/publications/${slug}.bib`,
        `/publications/${slug}.ris`,
        `/publications/${slug}/preview`,
      ]),
  ]
  await page.goto('/')
  const assets = await page
    .locator('link[rel=stylesheet], script[src]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? ''))
  for (const path of [...paths, ...assets]) {
    const answer = await page.request.get(path)
    const headers = answer.headers()
    expect(headers['content-security-policy'], path).toMatch(/^default-src 'none'; /)
    for (const directive of [
      "script-src-attr 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      'form-action',
      "frame-ancestors 'none'",
    ])
      expect(headers['content-security-policy'], path).toContain(directive)
    for (const source of scriptSources(answer)) expect(source, path).toMatch(/^'sha256-[\w+/]{43}='$/)
    expect(scriptSources(answer).length, path).toBeGreaterThan(0)
    expect(headers['strict-transport-security'], path).toContain('max-age=')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
    expect(headers['permissions-policy'], path).toContain('camera=()')
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
    expect(headers['cross-origin-resource-policy'], path).toBe(
      /badge|icon|\.(bib|ris|json)$|preview/.test(path) ? 'cross-origin' : 'same-origin',
    )
    expect(headers['x-powered-by'], path).toBeUndefined()
  }
})

test('the visitor map is asked for when it is opened, in a frame that can do nothing else', async ({
  page,
  context,
}) => {
  const foreign: string[] = []
  await context.route(/clustrmaps\.com/, async (route) => {
    foreign.push(route.request().url())
    await route.fulfill({
      contentType: 'text/javascript',
      body: `let reached = 'nothing'
        try { reached = parent.document.title } catch { reached = 'a wall' }
        document.body.append('The map met ' + reached)`,
    })
  })
  await page.goto('/')
  const map = page.locator('details', { hasText: 'Visitor map' })
  test.skip((await map.count()) === 0, 'content/site.md names no visitor map')
  await page.waitForLoadState('networkidle')
  expect(foreign).toEqual([])
  await map.locator('summary').click()
  await expect(page.frameLocator('iframe').getByText('The map met a wall')).toBeVisible()
  expect(foreign.length).toBe(1)
  expect(foreign[0]).toContain(`d=${content.site.visitorMap}`)
})

test('the visitor map stays closed to those who ask not to be tracked, and says so when it does not answer', async ({
  browser,
}) => {
  test.skip(!content.site.visitorMap, 'content/site.md names no visitor map')
  const open = async (page: Page) => {
    await page.goto('/')
    await page.locator('footer summary').click()
    return page.frameLocator('iframe').getByRole('status')
  }
  const untracked = await browser.newContext()
  await untracked.addInitScript(() =>
    Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true }),
  )
  const foreign: string[] = []
  await untracked.route(/clustrmaps/, (route) => {
    foreign.push(route.request().url())
    return route.abort()
  })
  await expect(await open(await untracked.newPage())).toContainText('asks not to be tracked')
  expect(foreign).toEqual([])
  await untracked.close()

  const broken = await browser.newContext()
  await broken.route(/clustrmaps/, (route) => route.abort())
  await expect(await open(await broken.newPage())).toContainText('is not responding')
  await broken.close()
})

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Takes out of a tree what its content check refuses, which never reaches a page; answers the paths. */
async function removeRefused(tree: Tree): Promise<Set<string>> {
  const refused = new Set<string>()
  // What is wrong between files is looked for once each file is right by itself.
  for (let turn = 0; turn < 5; turn += 1) {
    const { code, output } = await tree.run('npm', ['run', 'check:content'])
    if (code === 0) return refused
    const paths = [...output.matchAll(/^ *(content\/[^:\s]+)(?::\d+)?:? /gm)].map(([, path = '']) => path)
    expect(paths, output).not.toEqual([])
    for (const path of new Set(paths)) {
      expect(path, output).not.toMatch(/site\.md|profile\.md/)
      refused.add(path)
      await tree.remove(path)
    }
  }
  throw new Error('the check goes on refusing')
}

test('nothing that is written in content runs in a browser', async ({ page }) => {
  const files: Record<string, string> = {
    'content/site.md': `---
title: ${quoted(shapes[5] ?? '')}
description: ${quoted(shapes[1] ?? '')}
sections:
  - { of: about, id: 'x"onfocus=alert(1)', nav: ${quoted(shapes[2] ?? '')} }
${['news', 'publications', 'education', 'experience', 'teaching', 'activities', 'awards', 'talks']
  .map(
    (of) =>
      `  - { of: ${of}, id: ${of}, title: ${quoted(shapes[0] ?? '')}, nav: ${quoted(shapes[3] ?? '')} }`,
  )
  .join('\n')}
---
`,
    'content/profile.md': `---
name: ${quoted(shapes[2] ?? '')}
nativeName: { text: ${quoted(shapes[0] ?? '')}, lang: zh }
headline: ${quoted(shapes[5] ?? '')}
location: ${quoted(shapes[6] ?? '')}
keywords: [${quoted(shapes[1] ?? '')}]
links:
  other:
    - { label: ${quoted(shapes[2] ?? '')}, url: 'https://example.org/"onclick=alert(1)' }
---
`,
    // A picture that is there, whatever it holds, so that a shape with its address is drawn.
    'public/missing-is-fine.png': 'GIF89a of nothing more',
  }
  for (const [index, shape] of shapes.entries()) {
    const text = quoted(shape)
    files[`content/publications/p${index}.md`] =
      `---\ntitle: T${index}\nauthors: [${text}]\nvenue: ${text}\nvenueName: ${text}\nyear: 2024\ndistinction: ${text}\ntopics: [${text}]\n---\n`
    files[`content/activities/a${index}.md`] =
      `---\ngroup: ${text}\narea: ${text}\nvenues: [{ name: ${text}, years: [2024] }]\n---\n`
    files[`content/teaching/t${index}.md`] =
      `---\ndate: 2024\nterm: ${text}\ncourse: C\ninstitution: I\nrole: ${text}\ncode: ${text}\n---\n`
    files[`content/awards/w${index}.md`] = `---\ndate: 2024\ntitle: T\nrank: ${text}\n---\n`
    files[`content/talks/k${index}.md`] =
      `---\ndate: 2024\ntitle: T\nplace: ${text}\nlinks: [{ label: ${text}, url: /x }]\n---\n`
    files[`content/education/e${index}.md`] =
      `---\nstart: 2024\ninstitution: I\ndegree: D\ndetails: [{ label: ${text}, text: T }]\n---\n`
  }
  for (const [index, shape] of shapes.entries()) {
    // Braces and backslashes are BibTeX's own; what is left of a payload without them is the same to a browser.
    const text = shape.replace(/[{}\\]/g, '')
    files[`content/publications/payload${index}.bib`] =
      `@misc{b${index}, title = {B${index} ${text}}, author = {{${text}}}, howpublished = {${text}}, year = 2024, abstract = {${text}}}`
  }
  for (const [index, shape] of markdownShapes.entries()) {
    files[`content/news/n${index}.md`] =
      `---\ndate: 2024\nemoji: ${quoted(shapes[2] ?? '')}\n---\n\n${shape}\n`
    if (!shape.includes('\n') && !shape.includes('```'))
      files[`content/experience/x${index}.md`] =
        `---\nstart: 2024\norganization: ${quoted(shape)}\nrole: ${quoted(shape)}\n---\n`
  }
  const tree = await makeTree('payloads', files)
  const refused = await removeRefused(tree)
  const isTaken = (path: string) => path in files && !refused.has(path)
  // What the check takes in one body it takes in others.
  const bodies = markdownShapes.filter((_, index) => isTaken(`content/news/n${index}.md`))
  expect(bodies.length).toBeGreaterThan(3)
  const taken = Object.fromEntries(Object.entries(files).filter(([path]) => isTaken(path)))
  taken['content/profile.md'] += `\n${bodies.join('\n\n')}\n`
  const papers = shapes.flatMap((_, index) => (isTaken(`content/publications/p${index}.md`) ? [index] : []))
  for (const index of papers) {
    taken[`content/publications/p${index}.md`] += `\n${bodies[index % bodies.length]}\n`
  }
  const server = await (await builtTree('attacked', taken)).serve('start')
  try {
    const noise = listen(page)
    const dialogs: string[] = []
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message())
      await dialog.dismiss()
    })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const slugs = [
      ...papers.map((index) => `p${index}`),
      ...shapes.flatMap((_, index) =>
        isTaken(`content/publications/payload${index}.bib`) ? [`b${index}`] : [],
      ),
    ]
    expect(slugs.length).toBeGreaterThan(shapes.length)
    const hostile = new URLSearchParams({ q: shapes[2] ?? '', topic: shapes[1] ?? '', year: shapes[3] ?? '' })
    for (const path of [
      '/',
      '/news',
      '/publications',
      `/publications?${hostile}`,
      ...slugs.map((slug) => `/publications/${slug}`),
      '/icon.svg',
      '/badge.svg',
    ]) {
      await page.goto(server.address + path)
      if (!path.endsWith('.svg')) {
        if (path.startsWith('/publications/'))
          expect(
            JSON.parse(
              (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
            ),
          ).toMatchObject({ '@context': 'https://schema.org' })
        await page.evaluate(() => {
          for (const target of ['a', 'summary', 'h2'])
            for (const node of [...document.querySelectorAll(target)].slice(0, 40))
              node.dispatchEvent(
                new MouseEvent('mouseover', { bubbles: true, cancelable: true, composed: true }),
              )
        })
        const dangerous = await page.evaluate(() =>
          [...document.querySelectorAll('*')].flatMap((node) =>
            [...node.attributes].flatMap(({ name, value }) =>
              /^on/i.test(name) ||
              (/^(href|src|action|srcdoc)$/i.test(name) && /^\s*(javascript|data|vbscript):/i.test(value))
                ? [node.outerHTML.slice(0, 200)]
                : [],
            ),
          ),
        )
        expect(dangerous, path).toEqual([])
        await page.waitForLoadState('networkidle')
      }
    }
    expect(dialogs).toEqual([])
    expect(asked.filter((url) => /xss|javascript/.test(url) || !url.startsWith(server.address))).toEqual([])
    // The picture that is not there is the one thing that may be missing.
    expect(noise.filter((line) => !line.includes('404 (Not Found)'))).toEqual([])
  } finally {
    await server.stop()
  }
})

test('odd requests are refused, and a made-up host is never echoed', async ({ baseURL }) => {
  const ask = (path: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
    new Promise<{ status: number; body: string; location: string }>((done, fail) => {
      const { hostname, port } = new URL(baseURL ?? '')
      const request = httpRequest({ hostname, port, path, ...options }, (response) => {
        let body = ''
        response.on('data', (part: Buffer) => {
          body += part.toString()
        })
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, body, location: response.headers.location ?? '' }),
        )
      })
      request.on('error', fail)
      request.end()
    })
  for (const path of [
    '/..%2f',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/package.json',
    '/%00',
    '/%ff',
    '/publications/%ff',
    '/publications/%ff.bib',
    '/publications/%ff/preview',
    '/publications/year/%ff',
    '/publications/%E0%A4%A',
    `/${'a'.repeat(8000)}`,
    '/content/site.md',
    '/.env',
    '/api/none',
  ]) {
    const { status } = await ask(path)
    expect(status, path.slice(0, 40)).toBeGreaterThanOrEqual(400)
    expect(status, path.slice(0, 40)).toBeLessThan(500)
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
    for (const path of ['/', '/news', '/badge.json']) {
      const { status } = await ask(path, { method })
      expect(status, `${method} ${path}`).toBeLessThan(500)
      expect(status, `${method} ${path}`).toBeGreaterThanOrEqual(400)
    }
  for (const host of ['evil.example', 'evil.example:99999', 'a b', '[::', '"><script>']) {
    const { status, body, location } = await ask('/', { headers: { host } })
    expect(status, host).toBeLessThan(500)
    expect(body, host).not.toContain('evil.example')
    expect(location, host).not.toContain('evil.example')
  }
})
