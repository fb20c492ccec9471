import { readFile } from 'node:fs/promises'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { expect } from 'playwright/test'
import { type BuiltTree, builtTree, copyOf } from './built.ts'
import type { Server, Tree } from './tree.ts'
import { startUpstream, type Upstream } from './upstream.ts'

const everySecond = { SCHOLAR_REVALIDATE_SECONDS: '1' }

/** A built site whose badge is asked for again every second, from a stand-in for Google Scholar's statistics. */
export type Badged = {
  tree: Tree
  env: Record<string, string>
  upstream: Upstream
  server: Server
  /** Stops the server and the stand-in. */
  stop: () => Promise<void>
}

const paper = (title: string, year: number, scholar: string, more = '') =>
  `---\ntitle: ${title}\nauthors: [A. Example]\nvenue: V\nyear: ${year}\nscholar: AdaAdaAdaAda:${scholar}\n${more}---\n`

/** Somebody with a Scholar profile and three papers, of which its statistics know two. */
export const badgedFiles = {
  'content/site.md': `---
title: Ada Example
scholarStats: { maxAgeDays: 3650 }
sections:
  - { of: about, id: about }
  - { of: publications, id: publications, title: Publications }
---
`,
  'content/profile.md': `---
name: Ada Example
links:
  scholar: https://scholar.google.com/citations?user=AdaAdaAdaAda
  openAlex: https://openalex.org/A5000000001
---

I build engines.
`,
  'content/publications/engines.md': paper('Engines', 2024, 'one'),
  'content/publications/wheels.md': paper('Wheels', 2023, 'two'),
  'content/publications/lost.md': paper('Lost', 2022, 'unknown'),
}

/** The word of each entry of `builtWithSnapshot` that is not to be published. */
export const secret = 'Quxley'

const draft = 'draft: true\n'

/** That site, built where no service answers. */
export function builtBadged(): Promise<BuiltTree> {
  return builtTree('badged', badgedFiles, { env: everySecond })
}

/**
 * That site with numbers kept from before, drafts, a portrait and figures, built where no service answers, to run by
 * itself; its numbers are asked for again after a day.
 */
export async function builtWithSnapshot(): Promise<BuiltTree> {
  const picture = await largePicture()
  const snapshot = { source: 'OpenAlex', asOf: '2024-01-02', citations: 12, perYear: [], papers: [] }
  const files = {
    ...badgedFiles,
    'content/site.md': badgedFiles['content/site.md'].replace(
      /---\n$/,
      '  - { of: news, id: news, title: News }\n  - { of: awards, id: awards, title: Awards }\n---\n',
    ),
    'content/profile.md': badgedFiles['content/profile.md'].replace('links:', 'avatar: /portrait.png\n$&'),
    'content/publications/engines.md': paper(
      'Engines',
      2024,
      'one',
      'thumbnail: { src: /figure.png, alt: A drawing of an engine }\n',
    ),
    'content/publications/wheels.md': paper('Wheels', 2023, 'two', 'thumbnail: /figure.png\n'),
    'content/publications/lost.md': paper('Lost', 2022, 'unknown', 'thumbnail: /figure.png\n'),
    'public/portrait.png': picture,
    'public/figure.png': picture,
    'content/scholar.json': JSON.stringify(snapshot),
    'content/news/shown.md': '---\ndate: 2024-05\n---\n\nShown\n',
    'content/news/hidden.md': `---\ndate: 2024-05\n${draft}---\n\n${secret}\n`,
    'content/awards/hidden.md': `---\ndate: 2024\ntitle: ${secret}\n${draft}---\n`,
    'content/publications/hidden.md': `---\ntitle: ${secret}\nauthors: [A]\nvenue: V\nyear: 2024\n${draft}---\n`,
  }
  return builtTree('snapshot', files, {
    env: { SCHOLAR_REVALIDATE_SECONDS: '86400', BUILD_STANDALONE: '1' },
    asShipped: true,
  })
}

/** A picture of 1600 × 1200 pixels, as PNG; the same whenever it is drawn. */
async function largePicture(): Promise<Uint8Array> {
  wasm ??= readFile('node_modules/@resvg/resvg-wasm/index_bg.wasm').then((bytes) => initWasm(bytes))
  await wasm
  const colours = ['red', 'blue', 'green'].map(
    (name, at) => `<stop offset="${at / 2}" stop-color="${name}"/>`,
  )
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><linearGradient id="a" x2="1" y2="1">${colours.join('')}</linearGradient><path fill="url(#a)" d="M0 0h1600v1200H0z"/></svg>`,
  )
    .render()
    .asPng()
}

let wasm: Promise<void> | undefined

/** Serves a copy of its own of that site; the stand-in answers as told, with a failure until then. */
export async function serveBadged(name: string): Promise<Badged> {
  const tree = await copyOf(await builtBadged(), name)
  const upstream = await startUpstream()
  const env = {
    ...everySecond,
    SCHOLAR_STATS_BASE_URL: upstream.address,
    OPENALEX_BASE_URL: `${upstream.address}/openalex`,
    SCHOLAR_TIMEOUT_MS: '700',
    REVALIDATE_SECRET: 'a secret',
  }
  const badged: Badged = {
    tree,
    env,
    upstream,
    server: await tree.serve('start', env),
    async stop() {
      await badged.server.stop()
      await upstream.close()
    },
  }
  return badged
}

/** The number of citations on the home page that is served there, or '' for none. */
export async function citationsAt(address: string): Promise<string> {
  const response = await fetch(address)
  expect(response.status).toBe(200)
  return /<dt>Citations<\/dt>\s*<dd[^>]*>([\d,]+)/.exec(await response.text())?.[1] ?? ''
}
