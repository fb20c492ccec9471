import { makeTree, type Server, type Tree } from './tree.ts'
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

/** Builds and serves one, with one citation. */
export async function serveBadged(name: string): Promise<Badged> {
  const upstream = await startUpstream()
  const env = {
    SCHOLAR_STATS_BASE_URL: upstream.address,
    SCHOLAR_REVALIDATE_SECONDS: '1',
    SCHOLAR_TIMEOUT_MS: '300',
  }
  const tree = await makeTree(name, {
    'content/profile.md':
      '---\nname: Ada Example\nlinks: { scholar: "https://scholar.google.com/citations?user=A" }\n---\n\nWords.\n',
  })
  upstream.behave({ kind: 'well', citations: 1 })
  const built = await tree.run('npm', ['run', 'build'], env)
  if (built.code !== 0) throw new Error(built.output)
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
