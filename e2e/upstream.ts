import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'

/** The ways in which a service can answer, or fail to. */
export type Behaviour =
  | { kind: 'well'; citations: number; papers?: Record<string, number> }
  /** A real file, of whoever: as if it were of the owner with this id. */
  | { kind: 'file'; path: string; scholarId: string }
  | { kind: 'foreign'; citations: number }
  | { kind: 'status'; status: number; retryAfter?: string }
  | { kind: 'html' | 'hang' | 'huge' | 'loop' | 'wrong' | 'torn' | 'drip' }
  | { kind: 'slow'; ms: number; citations: number }

export type Upstream = {
  address: string
  /** How `gs_data.json` is answered from now on. */
  behave: (behaviour: Behaviour) => void
  /** How OpenAlex's addresses are answered; until told, with 500. */
  behaveAsOpenAlex: (behaviour: Behaviour) => void
  /** Paths asked for since the last call. */
  asked: () => string[]
  close: () => Promise<void>
}

/** A stand-in for every service that counts citations, on this machine. */
export async function startUpstream(): Promise<Upstream> {
  let statistics: Behaviour = { kind: 'status', status: 500 }
  let openAlex: Behaviour = { kind: 'status', status: 500 }
  const paths: string[] = []
  const server = createServer(async (request, response) => {
    const url = request.url ?? '/'
    paths.push(url)
    const isOpenAlex = url.startsWith('/openalex')
    await answer(isOpenAlex ? openAlex : statistics, url, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  const port = bound && typeof bound === 'object' ? bound.port : 0
  return {
    address: `http://127.0.0.1:${port}`,
    behave: (behaviour) => {
      statistics = behaviour
    },
    behaveAsOpenAlex: (behaviour) => {
      openAlex = behaviour
    },
    asked: () => paths.splice(0),
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

async function answer(behaviour: Behaviour, url: string, response: ServerResponse): Promise<void> {
  const json = (value: unknown) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(value))
  }
  switch (behaviour.kind) {
    case 'well':
      return json(
        url.startsWith('/openalex')
          ? openAlexAnswer(behaviour.citations, url)
          : gsData(behaviour.citations, behaviour.papers),
      )
    case 'slow':
      await new Promise((wait) => setTimeout(wait, behaviour.ms))
      return json(gsData(behaviour.citations))
    case 'file':
      return json({
        ...JSON.parse(await readFile(behaviour.path, 'utf8')),
        scholar_id: behaviour.scholarId,
      })
    case 'foreign':
      return json({ ...gsData(behaviour.citations), scholar_id: 'Template0AAJ', name: 'Somebody Else' })
    case 'status':
      if (behaviour.retryAfter) response.setHeader('retry-after', behaviour.retryAfter)
      response.statusCode = behaviour.status
      response.end('no')
      return
    case 'html':
      response.setHeader('content-type', 'text/html')
      response.end('<!doctype html><title>Unusual traffic</title>')
      return
    case 'wrong':
      return json({ citedby: 'many', publications: 7, updated: null })
    case 'torn':
      response.setHeader('content-type', 'application/json')
      response.end('{"citedby": 1')
      return
    case 'loop':
      response.writeHead(302, { location: url }).end()
      return
    case 'hang':
      return
    case 'drip':
      response.setHeader('content-type', 'application/json')
      response.write('{')
      return
    case 'huge': {
      response.setHeader('content-type', 'application/json')
      response.write('{"citedby": 666, "updated": "2024-01-01", "publications": {}, "x": "')
      const part = 'x'.repeat(1024 * 1024)
      for (let sent = 0; sent < 30 && response.writable; sent += 1)
        await new Promise((done) => response.write(part, () => done(undefined)))
      response.end('"}')
    }
  }
}

function gsData(citations: number, papers: Record<string, number> = {}) {
  return {
    citedby: citations,
    hindex: Math.min(12, Math.floor(Math.sqrt(citations))),
    i10index: Math.min(10, Math.floor(citations / 10)),
    updated: '2026-05-06 08:05:19.992692',
    cites_per_year: { '2023': 4, '2024': 11, '2025': 30 },
    publications: Object.fromEntries(
      Object.entries(papers).map(([id, count]) => [
        id,
        { author_pub_id: id, num_citations: count, bib: { title: id } },
      ]),
    ),
  }
}

function openAlexAnswer(citations: number, url: string) {
  if (url.includes('/works'))
    return {
      meta: { next_cursor: null },
      results: [{ id: 'W1', title: 'Engines', cited_by_count: 5, doi: null }],
    }
  return {
    id: 'https://openalex.org/A5000000001',
    cited_by_count: citations,
    summary_stats: {
      h_index: Math.min(21, Math.floor(Math.sqrt(citations))),
      i10_index: Math.min(5, Math.floor(citations / 10)),
    },
    counts_by_year: [{ year: 2025, cited_by_count: 7 }],
    updated_date: '2026-07-08T01:02:03',
  }
}
