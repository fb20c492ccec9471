import { type BuiltTree, builtTree, copyOf } from './built.ts'
import type { Server, Tree } from './tree.ts'
import { startUpstream, type Upstream } from './upstream.ts'

/** A built site whose badge is asked for again every second, from a stand-in for Google Scholar's statistics. */
export type Badged = {
  tree: Tree
  env: Record<string, string>
  upstream: Upstream
  server: Server
  /** Stops the server and the stand-in. */
  stop: () => Promise<void>
}

const paper = (title: string, year: number, scholar: string) =>
  `---\ntitle: ${title}\nauthors: [A. Example]\nvenue: V\nyear: ${year}\nscholar: AdaAdaAdaAda:${scholar}\n---\n`

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

/** That site with numbers kept from before and with drafts, built where no service answers. */
export function builtWithSnapshot(): Promise<BuiltTree> {
  const snapshot = { source: 'OpenAlex', asOf: '2026-01-02', citations: 12, perYear: [], papers: [] }
  const files = {
    ...badgedFiles,
    'content/site.md': badgedFiles['content/site.md'].replace(
      /---\n$/,
      '  - { of: news, id: news, title: News }\n  - { of: awards, id: awards, title: Awards }\n---\n',
    ),
    'content/scholar.json': JSON.stringify(snapshot),
    'content/news/shown.md': '---\ndate: 2024-05\n---\n\nShown\n',
    'content/news/hidden.md': `---\ndate: 2024-05\n${draft}---\n\n${secret}\n`,
    'content/awards/hidden.md': `---\ndate: 2024\ntitle: ${secret}\n${draft}---\n`,
    'content/publications/hidden.md': `---\ntitle: ${secret}\nauthors: [A]\nvenue: V\nyear: 2024\n${draft}---\n`,
  }
  return builtTree('snapshot', files, { env: { SCHOLAR_REVALIDATE_SECONDS: '86400' } })
}

/** Serves a copy of its own of that site; the stand-in answers as told, with a failure until then. */
export async function serveBadged(name: string): Promise<Badged> {
  const seconds = { SCHOLAR_REVALIDATE_SECONDS: '1' }
  const tree = await copyOf(await builtTree('badged', badgedFiles, { env: seconds }), name)
  const upstream = await startUpstream()
  const env = {
    ...seconds,
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
