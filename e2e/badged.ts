import { builtTree, copyOf } from './built.ts'
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
