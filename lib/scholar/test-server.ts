import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import { onTestFinished, vi } from 'vitest'
import type { Manner } from '../services/manner.ts'
import type { ScholarSettings } from './citation-source.ts'
import type { Statistics } from './statistics.ts'

/** Everything a server was asked, oldest first. */
export type Asked = { url: string; headers: IncomingHttpHeaders }[]

/** Starts a server on a free port of this machine and stops it, with what it still answers, when the test is over. */
export async function serve(listener: RequestListener): Promise<{ origin: string; asked: Asked }> {
  const asked: Asked = []
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers })
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('expected the server to have a port')
  return { origin: `http://127.0.0.1:${address.port}`, asked }
}

/** Starts a server that answers these values as JSON, by the beginning of the path; 404 for anything else. */
export function serveJson(answers: Record<string, unknown>): ReturnType<typeof serve> {
  return serve(({ url = '' }, response) => {
    const [, answer] = Object.entries(answers).find(([path]) => url.startsWith(path)) ?? []
    response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? null))
  })
}

/** Has everything that is fetched during a test answered by a function of its address, as JSON, wherever that may be. */
export function answering(answer: (address: URL) => unknown): void {
  globalThis.serviceLanes = undefined
  vi.stubGlobal('fetch', async (address: URL) => new Response(JSON.stringify(answer(address))))
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
}

/** A manner of asking for a test, with more patience than a busy machine needs; `notes` is what was noted. */
export function mannerWith(given: Partial<Manner> = {}): Manner & { notes: string[] } {
  const notes: string[] = []
  const note = (remark: string) => {
    notes.push(remark)
  }
  return { timeoutMs: 60_000, deadline: new AbortController().signal, patienceMs: 0, note, notes, ...given }
}

/** Settings in which no source is configured, but for what is given; as patient as `mannerWith`. */
export function settingsWith(given: Partial<ScholarSettings>): ScholarSettings {
  return { cdn: true, SCHOLAR_TIMEOUT_MS: 60_000, ...given }
}

/** Statistics with nothing but what they need, and what is given. */
export function statisticsWith(given: Partial<Statistics>): Statistics {
  return { source: 'OpenAlex', asOf: '2024-05-06', citations: 7, perYear: [], papers: [], ...given }
}
