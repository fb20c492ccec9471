import { expect, test } from 'playwright/test'
import { plainText } from '../lib/markdown/markdown.ts'
import { exportsOf } from '../lib/publications/bibliography/write/exports.ts'
import { visibleSections } from '../lib/site/sections.ts'
import { engines } from './engines.ts'
import { content } from './site.ts'

const { publications, profile } = content

for (const { name, open, otherwise } of engines)
  test(`${name}: read, filter, cite, copy, choose colours and come back, print, do without scripts`, async ({
    baseURL,
  }) => {
    test.skip(!open, `${name} is left out: ${otherwise}`)
    if (!open) return
    const tab = await open()
    const soon = (expression: string) =>
      expect.poll(() => tab.run(expression).catch((error) => `not yet: ${error}`))
    try {
      await tab.go(`${baseURL}/`)
      expect(await tab.run(`document.querySelector('h1').textContent`)).toBe(profile.name)
      const sections = visibleSections(content).filter(({ of }) => of !== 'sections')
      expect(
        await tab.run(
          `${JSON.stringify(sections.map(({ id }) => id))}.every((id) => document.getElementById(id))`,
        ),
      ).toBe(true)
      await soon('document.documentElement.scrollWidth - innerWidth').toBeLessThanOrEqual(0)
      // No item of a list begins with an empty line.
      expect(
        await tab.run(
          `[...document.querySelectorAll('li')].filter((item) => {
            const inner = item.firstElementChild?.getBoundingClientRect()
            const room = inner?.height ? inner.top - item.getBoundingClientRect().top : 0
            return room - Number.parseFloat(getComputedStyle(item).paddingTop) > 8
          }).map((item) => item.textContent)`,
        ),
      ).toEqual([])

      const [paper] = publications
      if (paper) {
        await tab.go(`${baseURL}/publications`)
        const shown = `[...document.querySelectorAll('article')].filter((node) => !node.hidden).length`
        const type = (words: string) =>
          tab.run(
            `(() => { const field = document.querySelector('#filter input'); field.value = ${JSON.stringify(words)}; field.dispatchEvent(new Event('input', { bubbles: true })) })()`,
          )
        await type('zzz-nothing')
        await soon(shown).toBe(0)
        await soon('location.search').toBe('?q=zzz-nothing')
        await type(plainText(paper.title))
        await soon(shown).toBeGreaterThan(0)

        await tab.go(`${baseURL}/publications/${paper.slug}`)
        const bibtex = exportsOf(publications).bibtex(paper.slug)?.trim()
        expect(await tab.run(`document.getElementById('cite-bibtex').textContent`)).toBe(bibtex)
        await tab.click('[data-copy]')
        await soon(`document.querySelector('[data-copy]').textContent`).toMatch(
          /^(Copied|Selected; now copy it)$/,
        )
      }

      const bytes = await tab.print()
      if (bytes === undefined) console.log(`${name}: printing is left out, its driver has no command for it`)
      else expect(bytes).toBeGreaterThan(5_000)

      await tab.go(`${baseURL}/`)
      const dark = `document.getElementById('theme').getAttribute('aria-pressed')`
      const before = await tab.run(dark)
      await tab.go(`${baseURL}${paper ? '/publications' : '/no-such-page'}`)
      await tab.click('#theme')
      await tab.run('void setTimeout(() => history.back())')
      await soon('location.pathname').toBe('/')
      await soon(dark).toBe(before === 'true' ? 'false' : 'true')

      // As the page stands where scripts do not run.
      await tab.run(`document.documentElement.removeAttribute('data-script')`)
      expect(
        await tab.run(
          `[...document.querySelectorAll('.needs-script')].filter((node) => node.getClientRects().length > 0).length`,
        ),
      ).toBe(0)
    } finally {
      await tab.close()
    }
  })
