import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeTree, type Tree } from '../e2e/tree.ts'
import { readContentFolder } from '../lib/files.ts'
import { loadContent } from '../lib/load.ts'
import { weigh } from './weigh.ts'

const sections = ['news', 'publications', 'education', 'awards', 'talks']

const siteWithLimits = `---
title: Ada Example
limits: { ${sections.map((of) => `${of}: 20`).join(', ')} }
sections:
  - { of: about, id: about }
${sections.map((of) => `  - { of: ${of}, id: ${of}, title: ${of} }`).join('\n')}
---
`

/** Files of a site with so many entries in each of its collections. */
function entries(count: number): Record<string, string> {
  const files: Record<string, string> = { 'content/site.md': siteWithLimits }
  for (let index = 0; index < count; index += 1) {
    const date = `${2000 + (index % 25)}-0${1 + (index % 9)}`
    files[`content/news/n${index}.md`] =
      `---\ndate: ${date}\n---\n\nNews **${index}**, with [a link](https://example.org/${index}).\n`
    files[`content/publications/p${index}.md`] =
      `---\ntitle: 'Paper ${index}: On Engines'\nauthors: [A. Example, B. Other, C. Third]\nvenue: V\nyear: ${2000 + (index % 25)}\nlinks: { paper: 'https://example.org/${index}.pdf' }\n---\n`
    files[`content/awards/a${index}.md`] = `---\ndate: ${date}\ntitle: Prize ${index}\n---\n`
    files[`content/talks/t${index}.md`] = `---\ndate: ${date}\ntitle: Talk ${index}\n---\n`
    files[`content/education/e${index}.md`] = `---\nstart: ${date}\ninstitution: I\ndegree: D${index}\n---\n`
  }
  return files
}

const timed = async <T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> => {
  const start = performance.now()
  const result = await work()
  return { ms: Math.round(performance.now() - start), result }
}

export type Scale = {
  perCollection: number
  entries: number
  buildMs: number
  homeBytes: number
  newsBytes: number
}

/** Builds a site of that size from nothing, and weighs its pages. */
export async function measureScale(perCollection: number, page: Page): Promise<Scale> {
  const tree = await makeTree(`scale-${perCollection}`, entries(perCollection))
  const { ms, result } = await timed(() => tree.run('npm', ['run', 'build']))
  if (result.code !== 0) throw new Error(result.output)
  const server = await tree.serve('start')
  try {
    const home = await weigh(page, server.address)
    const news = await weigh(page, `${server.address}/news`)
    return {
      perCollection,
      entries: perCollection * sections.length,
      buildMs: ms,
      homeBytes: home.total,
      newsBytes: news.total,
    }
  } finally {
    await server.stop()
  }
}

/** Milliseconds to read and check so many entries per collection from disk, without a build. */
export async function measureLoader(perCollection: number): Promise<{ entries: number; ms: number }> {
  const tree = await makeTree(`loader-${perCollection}`, entries(perCollection))
  const { ms } = await timed(async () => {
    const { files } = await readContentFolder(tree.root)
    const { problems } = loadContent(files, { drafts: false })
    if (problems.length > 0) throw new Error(`the generated content has ${problems.length} problems`)
  })
  await tree.remove('.')
  return { entries: perCollection * sections.length, ms }
}

/** Milliseconds from a saved file to the screen of `next dev`, median of five, with so many entries per collection. */
export async function measureEditing(perCollection: number, page: Page): Promise<number> {
  const tree: Tree = await makeTree(`editing-${perCollection}`, entries(perCollection))
  const server = await tree.serve('dev')
  try {
    await page.goto(server.address, { timeout: 120_000 })
    const times: number[] = []
    for (let round = 0; round < 6; round += 1) {
      const words = `Saved in round ${round}`
      const shown = page.waitForFunction((text) => document.body.innerText.includes(text), words, {
        polling: 10,
      })
      const { ms } = await timed(async () => {
        await tree.write(join('content/news', 'n24.md'), `---\ndate: 2030-01\n---\n\n${words}\n`)
        await shown
      })
      times.push(ms)
    }
    // The first save still compiles what later ones reuse.
    return median(times.slice(1))
  } finally {
    await server.stop()
  }
}

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
