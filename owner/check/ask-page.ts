import { request as askHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as askHttps } from 'node:https'
import { codeOf } from '../../lib/error-code.ts'
import { urlOf } from '../../lib/markdown/web-address.ts'
import { insideCode, lookupOutside, saysInside } from '../../lib/services/private-address.ts'
import { momentOf } from '../../lib/services/refusal.ts'

/** What became of asking for a page. */
export type Answer =
  | {
      kind: 'answered'
      status: number
      /** Where it has moved for good, if every redirect on the way said so (301, 308). */
      movedTo?: string
      /** When it may be asked again (`Retry-After`), in milliseconds since 1970. */
      until?: number
    }
  /** It is in a private network, or leads there, and was not asked. */
  | { kind: 'inside'; host: string; redirected: boolean }
  | { kind: 'failed'; reason: string }

/** How pages are asked for. */
export type Asking = {
  /** Milliseconds for one answer, redirects included. */
  timeoutMs: number
  userAgent: string
  /** Hosts of private networks that may be asked, with or without their port. */
  privateHosts: readonly string[]
}

const maxRedirects = 10

/**
 * Asks whether a page is there, without reading it. Nothing inside a private network is asked, nor followed into one.
 *
 * @param address an absolute address of http or https
 */
export async function askPage(address: string, asking: Asking): Promise<Answer> {
  // Not AbortSignal.timeout, which Node 20 collects as garbage.
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), asking.timeoutMs)
  try {
    return await follow(new URL(address), asking, controller.signal)
  } catch (error) {
    return { kind: 'failed', reason: controller.signal.aborted ? 'no answer in time' : reasonOf(error) }
  } finally {
    clearTimeout(timer)
  }
}

async function follow(start: URL, asking: Asking, signal: AbortSignal): Promise<Answer> {
  let url = start
  let isForGood = true
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    if (!/^https?:$/.test(url.protocol)) return { kind: 'failed', reason: `redirected to ${url.protocol}` }
    const isGuarded = !isAllowed(url, asking)
    if (isGuarded && saysInside(url)) return { kind: 'inside', host: url.host, redirected: hop > 0 }
    let answer: IncomingMessage
    try {
      answer = await headOf(url, {
        headers: { 'user-agent': asking.userAgent, accept: 'text/html, */*;q=0.8' },
        signal,
        ...(isGuarded && { lookup: lookupOutside(url) }),
      })
    } catch (error) {
      if (reasonOf(error) === insideCode) return { kind: 'inside', host: url.host, redirected: hop > 0 }
      throw error
    }
    const { statusCode: status = 0, headers } = answer
    const { location } = headers
    const next = location === undefined ? undefined : urlOf(location, url)
    if (status < 300 || status > 399 || next === undefined)
      return {
        kind: 'answered',
        status,
        ...(hop > 0 && isForGood && { movedTo: url.href }),
        until: momentOf(headers['retry-after'] ?? null, Date.now()),
      }
    isForGood &&= status === 301 || status === 308
    url = next
  }
  return { kind: 'failed', reason: 'redirected too often' }
}

/** The beginning of an answer. Not by `fetch`, which cannot be told what a name may stand for. */
function headOf(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const ask = url.protocol === 'https:' ? askHttps : askHttp
    const request = ask(url, options, (response) => {
      resolve(response)
      // The rest is not waited for, and what becomes of it says nothing.
      request.destroy()
    })
    request.on('error', reject).end()
  })
}

function isAllowed({ host, hostname }: URL, { privateHosts }: Asking): boolean {
  return privateHosts.includes(host) || privateHosts.includes(hostname)
}

/** The system's word for it, ENOTFOUND for instance, where it has one. */
function reasonOf(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.message : 'no answer')
}
