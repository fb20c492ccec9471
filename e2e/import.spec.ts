import { expect, test } from 'playwright/test'
import { importPage } from '../owner/import/test-site.ts'
import { expectAccessible } from './accessible.ts'
import { builtTree } from './built.ts'
import { expectDrawn, type Pictures, startPictures } from './pictures.ts'
import { listen } from './site.ts'
import type { Server } from './tree.ts'

/** A page of every shape: what an owner who moves in may bring. */
const page = `<span class='anchor' id='about-me'></span>

I am **Ada Example** (艾达), see [my papers](#-publications) and ![a picture that is gone](images/gone.png).

# 🔥 News
- *2024.10*: &nbsp;🎉🎉 Engines are [out](https://example.org/out), with a_very_long_word_that_no_phone_is_wide_enough_for_but_that_has_to_be_broken_somewhere_all_the_same.
- [2024.09] A second item

# 📝 Publications

Some words before the papers.

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">CONFEX 2024</div><img src='images/x.png' alt="sym"></div></div>
<div class='paper-box-text' markdown="1">

[Engines in a Box](https://example.org/paper.pdf) \\\\
**Ada Example**\\*, Bo Sample

[**Code**](https://github.com/ada/box) <strong><span class='show_paper_citations' data='AbCdEfGhIjK:u5HHmVD_uO8C'></span></strong>
- A box that holds an engine.
</div>
</div>

- [A Paper Without a Year](https://example.org/none), **Ada Example**, Bo Sample.
- **Ada Example**, Bo Sample. Engines of Old. In CONFEX 2023, Oral.

## 📖 Educations
- *2019.06 - 2022.04*, Example University, Ph.D. in Engines
  - Supervisor: Prof. Bo Sample

# 🎖 Honors and Awards
- 2022, 1st Place, Engine Cup (Contest of Engines).

# 👔 Services
- **Reviewer**: CONFEX'23,24; EXCON

# 🎮 Misc

> A quotation, \`code\` and 你好.

| Year | What |
|---|---|
| 2020 | Much |

<h3><i class="icon"></i> A heading of its own</h3>
`

test.describe('a site that moved in', () => {
  test.describe.configure({ mode: 'default' })
  let pictures: Pictures
  let server: Server

  test.beforeAll(async () => {
    const { files, report } = importPage(page)
    expect(report.unaccounted).toEqual([])
    const moved: Record<string, string> = Object.fromEntries(
      files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
    )
    // Since then she has named pictures that lie elsewhere.
    pictures = await startPictures()
    const profile = moved['content/profile.md']?.replace('name: Ada Example\n', `$&${pictures.avatar}`)
    expect(profile).toContain(pictures.avatar)
    server = await (
      await builtTree('moved-in', {
        ...moved,
        'content/profile.md': `${profile}\n${pictures.body}`,
        'content/publications/engines.md': pictures.paper,
      })
    ).serve('start')
  })

  test.afterAll(async () => {
    await server?.stop()
    pictures?.close()
  })

  test('has no violation and no overflow on a phone', async ({ page: browser }) => {
    await browser.setViewportSize({ width: 390, height: 800 })
    await browser.goto(server.address)
    for (const heading of ['🔥 News', '📝 Publications', '📖 Educations', '🎖 Honors and Awards', '🎮 Misc'])
      await expect(browser.locator('h2', { hasText: heading }).first()).toBeVisible()
    await expect(browser.getByText('A Paper Without a Year')).toBeVisible()
    expect(await browser.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectAccessible(browser)
    // Fragments of the old page still lead to its sections.
    await browser.goto(`${server.address}/#-publications`)
    await expect(browser.locator('h2', { hasText: '📝 Publications' }).first()).toBeInViewport()
  })

  test('draws pictures on another server, with a query and behind a redirect too', async ({
    page: browser,
  }) => {
    const noise = listen(browser)
    await expectDrawn(browser, server.address, pictures)
    expect(noise).toEqual([])
  })
})
