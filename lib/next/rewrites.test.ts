import type { Rewrite } from 'next/dist/lib/load-custom-routes.js'
import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match.js'
import { prepareDestination } from 'next/dist/shared/lib/router/utils/prepare-destination.js'
import { expect, it } from 'vitest'
import { redirects, rewrites } from './rewrites.ts'

/** Where the first of some rules leads an address, by Next's own reading of them; undefined where none speaks of it. */
function led(rules: readonly Pick<Rewrite, 'source' | 'destination'>[], path: string): string | undefined {
  for (const { source, destination } of rules) {
    const params = getPathMatch(source, { removeUnnamedParams: true, strict: true })(path)
    if (!params) continue
    const { newUrl } = prepareDestination({
      appendParamsToQuery: false,
      destination,
      params,
      query: {},
    })
    return newUrl
  }
  return undefined
}

async function rules() {
  const all = await rewrites?.()
  if (!all || Array.isArray(all)) throw new Error('expected rules before and after the files of app/')
  return { before: all.beforeFiles ?? [], after: all.afterFiles ?? [] }
}

it.each([
  ['/publications/my-paper.bib', '/publications/my-paper/bib'],
  ['/publications/my-paper.ris', '/publications/my-paper/ris'],
  ['/news.md', '/as-markdown/news'],
  ['/index.md', '/as-markdown/index'],
  ['/publications/my-paper.md', '/as-markdown/publications/my-paper'],
  ['/publications/year/2024.md', '/as-markdown/publications/year/2024'],
  ['/cv.pdf', '/cv/pdf'],
  ['/awards', '/whole/awards'],
  ['/awards/more', undefined],
])('%s is answered by %s', async (path, route) => {
  expect(led((await rules()).after, path)).toBe(route)
})

it.each([
  ['/whole/awards', '/-'],
  ['/as-markdown/news', '/-'],
  ['/publications/a%ZZ', '/publications/-'],
  ['/publications/my-paper', undefined],
  ['/news', undefined],
])('%s, which is no address of the site, is not found: %s', async (path, route) => {
  expect(led((await rules()).before, path)).toBe(route)
})

it('the addresses of the old site lead home for good', async () => {
  const all = (await redirects?.()) ?? []
  for (const path of ['/about', '/about.html']) expect(led(all, path)).toBe('/')
  expect(all.every((rule) => 'permanent' in rule && rule.permanent)).toBe(true)
})
