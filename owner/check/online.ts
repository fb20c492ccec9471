import { readFile } from 'node:fs/promises'
import { deadOrAlive } from 'dead-or-alive'
import { z } from 'zod'
import { writeWhole } from '../write-file.ts'
import type { Finding } from './finding.ts'
import type { Link } from './links.ts'

/** How the web is asked. */
export type Politeness = {
  /** Milliseconds for one answer. */
  timeoutMs: number
  /** Milliseconds between two questions to one host. */
  pauseMs: number
  /** Where the links that were alive are remembered, and for how many milliseconds. */
  cachePath: string
  cacheMs: number
  /** Told how many of how many links are done. */
  onProgress?: (done: number, all: number) => void
}

/** How many hosts are asked at once. */
const hostsAtOnce = 6

/** Answers of hosts that do not let programs in, or that are ill for a while: they say nothing of the page. */
const tellsNothing = (status: number) =>
  status >= 500 || [401, 402, 403, 405, 406, 407, 408, 418, 425, 429, 451].includes(status)

type Verdict = { state: 'alive' | 'dead' | 'unknown'; reason: string; connected: boolean }

/**
 * Asks for every address once, one at a time at each host. What is gone is an error, what cannot be told a note.
 *
 * @param links those that leave the site
 * @throws Error in one line where no host at all could be reached
 */
export async function checkOnline(links: readonly Link[], politeness: Politeness): Promise<Finding[]> {
  const urls = [...new Set(links.flatMap(({ url }) => addressOf(url) ?? []))]
  const cache = await readCache(politeness)
  const byHost = new Map<string, string[]>()
  for (const url of urls.filter((one) => !cache.has(one))) {
    const { host } = new URL(url)
    byHost.set(host, [...(byHost.get(host) ?? []), url])
  }
  const all = [...byHost.values()].flat().length
  const verdicts = new Map<string, Verdict>()
  const hosts = [...byHost.values()]
  const worker = async () => {
    for (let queue = hosts.shift(); queue; queue = hosts.shift()) {
      for (const [index, url] of queue.entries()) {
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, politeness.pauseMs))
        verdicts.set(url, await ask(url, politeness.timeoutMs))
        politeness.onProgress?.(verdicts.size, all)
      }
    }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, worker))
  if (verdicts.size > 1 && cache.size === 0 && [...verdicts.values()].every(({ connected }) => !connected))
    throw new Error(`--online: none of ${verdicts.size} addresses could be reached; is there a network?`)
  await remember(cache, verdicts, politeness.cachePath)
  return links.flatMap(({ path, line, field, url }): Finding[] => {
    const verdict = verdicts.get(addressOf(url) ?? '')
    if (!verdict || verdict.state === 'alive') return []
    const message =
      verdict.state === 'dead'
        ? `expected a page at ${url}, received ${verdict.reason}; correct the address, or remove the link`
        : `could not be checked: ${url} (${verdict.reason})`
    return [{ severity: verdict.state === 'dead' ? 'error' : 'note', path, line, field, message }]
  })
}

/** What is asked for; undefined for what is no address, which is reported without asking. */
function addressOf(url: string): string | undefined {
  const absolute = url.startsWith('//') ? `https:${url}` : url
  if (!URL.canParse(absolute)) return undefined
  const address = new URL(absolute)
  // Ids of other pages are often made by scripts: only the page is asked for.
  address.hash = ''
  return address.href
}

async function ask(url: string, timeoutMs: number): Promise<Verdict> {
  const { status, messages } = await deadOrAlive(url, {
    checkAnchor: false,
    findUrls: false,
    followMetaHttpEquiv: false,
    // It would ask a server that answers 500 for ever.
    maxRetries: 0,
    timeout: timeoutMs,
  })
  if (status === 'alive') return { state: 'alive', reason: '', connected: true }
  const [message] = messages
  if (message?.ruleId === 'dead') {
    const answered = Number(/`(\d{3})`/.exec(message.reason)?.[1])
    return { state: tellsNothing(answered) ? 'unknown' : 'dead', reason: `${answered}`, connected: true }
  }
  if (message?.ruleId === 'max-redirect')
    return { state: 'unknown', reason: 'redirected too often', connected: true }
  const reason = reasonOf(message?.cause)
  // A name that nobody has, or a port where nobody listens, is gone; the rest (time, certificates) may pass.
  const isGone = reason === 'ENOTFOUND' || reason === 'ECONNREFUSED'
  return { state: isGone ? 'dead' : 'unknown', reason, connected: false }
}

/** Node says "fetch failed" and keeps the reason, ENOTFOUND for instance, in `cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  if (error.name === 'AbortError') return 'no answer in time'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause ? reasonOf(error.cause) : error.message
}

const cacheSchema = z.record(z.string(), z.number())

/** The addresses that were alive of late, and when. */
async function readCache({ cachePath, cacheMs }: Politeness): Promise<Map<string, number>> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(cachePath, 'utf8'))
  } catch {
    // Absent or damaged: everything is asked for again.
    return new Map()
  }
  const { data = {} } = cacheSchema.safeParse(json)
  return new Map(Object.entries(data).filter(([, at]) => Date.now() - at < cacheMs))
}

async function remember(
  cache: ReadonlyMap<string, number>,
  verdicts: ReadonlyMap<string, Verdict>,
  path: string,
): Promise<void> {
  const now = Date.now()
  const alive = [...verdicts].filter(([, { state }]) => state === 'alive').map(([url]) => [url, now] as const)
  await writeWhole(path, `${JSON.stringify(Object.fromEntries([...cache, ...alive]), null, 2)}\n`)
}
