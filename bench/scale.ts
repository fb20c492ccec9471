import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { makeTree, type Tree } from '../e2e/tree.ts'
import { readContentFolder } from '../lib/content/files.ts'
import { loadContent } from '../lib/content/load.ts'
import { weigh } from './weigh.ts'

const lists = ['news', 'education', 'awards', 'talks'] as const
const sections = [...lists, 'publications'] as const

const siteWithLimits = `---
title: Ada Example
limits: { ${sections.map((of) => `${of}: 20`).join(', ')} }
sections:
  - { of: about, id: about }
${sections.map((of) => `  - { of: ${of}, id: ${of}, title: ${of} }`).join('\n')}
---
`

/** How many entries a site has: in each of its lists, and papers, each of which has pages of its own. */
export type Size = { perList: number; papers: number }

const countOf = ({ perList, papers }: Size) => perList * lists.length + papers

const words =
  'engines wheels steam calculus tables numbers looms cards patterns notes proofs bounds errors models letters'.split(
    ' ',
  )
const pick = (index: number, step: number) => words[(index * step + step) % words.length] ?? ''

/** Files of a site of that size. */
function entries({ perList, papers }: Size): Record<string, string> {
  const files: Record<string, string> = { 'content/site.md': siteWithLimits }
  for (let index = 0; index < papers; index += 1)
    files[`content/publications/p${index}.md`] =
      `---\ntitle: 'Paper ${index}: On ${pick(index, 7)} and ${pick(index, 11)}, with ${pick(index, 13)} for ${pick(index, 4)}'\nauthors: [A. Example, B. ${pick(index, 3)}, C. ${pick(index, 5)}, D. ${pick(index, 8)}]\nvenue: V${index % 20}\nyear: ${2000 + (index % 25)}\nlinks: { paper: 'https://example.org/${(index * 7919) % 100_003}.pdf' }\n---\n`
  for (let index = 0; index < perList; index += 1) {
    const date = `${2000 + (index % 25)}-0${1 + (index % 9)}`
    files[`content/news/n${index}.md`] =
      `---\ndate: ${date}\n---\n\nNews **${index}**, with [a link](https://example.org/${index}).\n`
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

export type Scale = Size & {
  entries: number
  /** Pages and files that the build made. */
  pages: number
  buildMs: number
  homeBytes: number
  newsBytes: number
  publicationsBytes: number
  /** From a word typed into the filter of /publications to the list laid out anew, all years at hand. */
  filterMs: number
}

/** Builds a site of that size from nothing, and weighs its pages. */
export async function measureScale(size: Size, page: Page): Promise<Scale> {
  const tree = await makeTree(`scale-${size.perList}-${size.papers}`, entries(size))
  const { ms, result } = await timed(() => tree.run('npm', ['run', 'build']))
  if (result.code !== 0) throw new Error(result.output)
  const server = await tree.serve('start')
  try {
    const weightOf = async (path: string) => (await weigh(page, `${server.address}${path}`)).total
    return {
      ...size,
      entries: countOf(size),
      pages: Number(/Generating static pages[^(]*\((\d+)\/\1\)/.exec(result.output)?.[1] ?? Number.NaN),
      buildMs: ms,
      homeBytes: await weightOf('/'),
      newsBytes: await weightOf('/news'),
      publicationsBytes: await weightOf('/publications'),
      filterMs: await measureFilter(page, `${server.address}/publications`),
    }
  } finally {
    await server.stop()
    await tree.remove('.')
  }
}

async function measureFilter(page: Page, address: string): Promise<number> {
  await page.goto(`${address}?q=paper`)
  await page.locator('#filter output').filter({ hasText: ' of ' }).waitFor()
  const times = await page.evaluate(
    async (typed) => {
      const times: number[] = []
      for (const word of typed) {
        const field = document.querySelector<HTMLInputElement>('#filter input[name=q]')
        if (!field) throw new Error('the page has no filter')
        const start = performance.now()
        field.value = word
        field.dispatchEvent(new Event('input', { bubbles: true }))
        await new Promise((done) => setTimeout(done))
        document.body.getBoundingClientRect()
        times.push(performance.now() - start)
      }
      return times
    },
    words.slice(0, 9),
  )
  return Math.round(median(times))
}

/** Milliseconds to read and check so many entries from disk, without a build. */
export async function measureLoader(size: Size): Promise<{ entries: number; ms: number }> {
  const tree = await makeTree('loader', entries(size))
  const { ms } = await timed(async () => {
    const { files } = readContentFolder(tree.root)
    const { problems } = loadContent(files, { drafts: false })
    if (problems.length > 0) throw new Error(`the generated content has ${problems.length} problems`)
  })
  await tree.remove('.')
  return { entries: countOf(size), ms }
}

/**
 * Saves other words each time until the page of `next dev` shows those saved last, with ever more patience. The page is never
 * told of what is saved while its server begins to watch, and a busy one may take long to begin.
 *
 * @param save saves a file that shows the words
 */
async function saveUntilShown(page: Page, save: (words: string) => Promise<void>): Promise<void> {
  for (let round = 0; ; round++) {
    const words = `Words of round ${round}.`
    await save(words)
    for (let waits = 30 * 2 ** round; waits > 0; waits--) {
      if (await page.getByText(words).isVisible()) return
      await page.waitForTimeout(100)
    }
  }
}

/** Milliseconds from a saved file to the screen of `next dev`, median of five, in a site of that size. */
export async function measureEditing(size: Size, page: Page): Promise<number> {
  const tree: Tree = await makeTree('editing', entries(size))
  const server = await tree.serve('dev')
  try {
    const save = (words: string) =>
      tree.write(join('content/news', 'n24.md'), `---\ndate: 2030-01\n---\n\n${words}\n`)
    await page.goto(server.address, { timeout: 0, waitUntil: 'networkidle' })
    await saveUntilShown(page, save)
    const times: number[] = []
    for (let round = 0; round < 6; round += 1) {
      const words = `Saved in round ${round}`
      // Asked of the text alone: asking for what is laid out would slow down what is measured.
      const shown = page.waitForFunction(
        (text) => document.querySelector('main')?.textContent.includes(text),
        words,
        { polling: 10 },
      )
      const { ms } = await timed(async () => {
        await save(words)
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
