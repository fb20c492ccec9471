import { lookup } from 'node:dns/promises'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { urlOf } from '../../lib/markdown/web-address.ts'
import { spokenDelay } from '../../lib/services/refusal.ts'
import type { Link } from '../../lib/site/links.ts'
import { writeWhole } from '../write-file.ts'
import { type Asking, askPage } from './ask-page.ts'
import type { Finding } from './finding.ts'

/** How the web is asked. */
export type Politeness = Asking & {
  /** Milliseconds between two questions to one host. */
  pauseMs: number
  /** Where the links that were alive are remembered, and for how many milliseconds. */
  cachePath: string
  cacheMs: number
  /** Told how many of how many links are done. */
  onProgress?: (done: number, all: number) => void
  /** Whether there is a network, for when nobody could be reached; by the name of a host that has long been there. */
  hasNetwork?: () => Promise<boolean>
}

/** How many hosts are asked at once. */
const hostsAtOnce = 6

/** Answers of hosts that do not let programs in, or that are ill for a while: they say nothing of the page. */
const tellsNothing = (status: number) =>
  status >= 500 || [401, 402, 403, 405, 406, 407, 408, 418, 425, 429, 451].includes(status)

/** What the system says where no way leads to a host: there is no such name, or no network. */
const noWay = ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN']

type Verdict =
  | { state: 'alive'; movedTo?: string }
  | { state: 'dead' | 'unknown' | 'inside' | 'unreached'; reason: string }

/** Who says "too many" is not asked more. */
const notAsked: Verdict = { state: 'unknown', reason: 'not asked, since its host was asked too much' }

/**
 * Asks for every address once, one at a time at each host. What is gone is an error, what cannot be told and what has moved
 * for good a note.
 *
 * @param links those that leave the site
 * @throws Error in one line where there is no network
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
      let isTooMuch = false
      for (const [index, url] of queue.entries()) {
        if (isTooMuch) verdicts.set(url, notAsked)
        else {
          if (index > 0) await sleep(politeness.pauseMs)
          const { verdict, isRefusal = false } = await judge(url, politeness)
          verdicts.set(url, verdict)
          isTooMuch = isRefusal
        }
        politeness.onProgress?.(verdicts.size, all)
      }
    }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, worker))
  // What was alive is known the next time, which goes on from there.
  await remember(cache, verdicts, politeness.cachePath)
  const asked = [...verdicts.values()].filter(({ state }) => state !== 'inside')
  const { hasNetwork = hostIsKnown } = politeness
  if (asked.length > 0 && asked.every(({ state }) => state === 'unreached') && !(await hasNetwork()))
    throw new Error(
      `--online: none of ${asked.length} addresses could be reached, and no other host; is there a network?`,
    )
  return links.flatMap((link): Finding[] => {
    const verdict = verdicts.get(addressOf(link.url) ?? '')
    return verdict ? findingOf(link, verdict) : []
  })
}

function findingOf({ path, line, field, url }: Link, verdict: Verdict): Finding[] {
  const say = (severity: Finding['severity'], message: string): Finding[] => [
    { severity, path, line, field, message },
  ]
  switch (verdict.state) {
    case 'alive': {
      // The addresses that pages make of a DOI or an arXiv id are not the owner's to change.
      const { movedTo } = verdict
      return movedTo === undefined || field === 'doi' || field === 'arxiv'
        ? []
        : say('note', `${url} has moved for good; write ${movedTo}`)
    }
    case 'inside':
      return say('warning', `expected an address that visitors can reach, received ${url}, ${verdict.reason}`)
    case 'unknown':
      return say('note', `could not be checked: ${url} (${verdict.reason})`)
    case 'unreached':
      // A name server that is silent, or a network in between that is down, says nothing of the page.
      if (verdict.reason !== 'ENOTFOUND')
        return say('note', `could not be checked: ${url} (${verdict.reason})`)
  }
  return say(
    'error',
    `expected a page at ${url}, received ${verdict.reason}; correct the address, or remove the link`,
  )
}

/** What is asked for; undefined for what is no address, which is reported without asking. */
function addressOf(url: string): string | undefined {
  const absolute = url.startsWith('//') ? `https:${url}` : url
  const address = urlOf(absolute)
  if (!address || !/^https?:$/.test(address.protocol)) return undefined
  // Ids of other pages are often made by scripts: only the page is asked for.
  address.hash = ''
  return address.href
}

async function judge(url: string, asking: Asking): Promise<{ verdict: Verdict; isRefusal?: boolean }> {
  const answer = await askPage(url, asking)
  if (answer.kind === 'inside') {
    const advice = `which is not asked (CHECK_PRIVATE_HOSTS names those that may be)`
    if (answer.redirected)
      return {
        verdict: { state: 'unknown', reason: `redirects into a private network, ${answer.host}, ${advice}` },
      }
    return { verdict: { state: 'inside', reason: `inside a private network, ${advice}` } }
  }
  if (answer.kind === 'failed') {
    const { reason } = answer
    // A name that nobody has is gone, and a port where nobody listens; the rest (time, certificates) may pass.
    if (reason === 'ECONNREFUSED') return { verdict: { state: 'dead', reason } }
    return { verdict: { state: noWay.includes(reason) ? 'unreached' : 'unknown', reason } }
  }
  const { status, movedTo, until } = answer
  if (status < 300) return { verdict: { state: 'alive', movedTo } }
  if (!tellsNothing(status)) return { verdict: { state: 'dead', reason: `${status}` } }
  const isRefusal = status === 429
  const when = until === undefined ? 'later' : spokenDelay(until, Date.now())
  const reason = isRefusal || until !== undefined ? `${status}, check again ${when}` : `${status}`
  return { verdict: { state: 'unknown', reason }, isRefusal }
}

async function hostIsKnown(): Promise<boolean> {
  try {
    await lookup('example.org')
    return true
  } catch {
    return false
  }
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
  // What has moved is asked again, so that it is told again.
  const alive = [...verdicts]
    .filter(([, verdict]) => verdict.state === 'alive' && verdict.movedTo === undefined)
    .map(([url]) => [url, now] as const)
  await writeWhole(path, `${JSON.stringify(Object.fromEntries([...cache, ...alive]), null, 2)}\n`)
}
