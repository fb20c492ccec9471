import { urlOf } from '../../lib/markdown/web-address.ts'
import { leadsInside } from '../../lib/services/private-address.ts'
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
    if (!isAllowed(url, asking) && (await leadsInside(url)))
      return { kind: 'inside', host: url.host, redirected: hop > 0 }
    const response = await fetch(url, {
      headers: { 'user-agent': asking.userAgent, accept: 'text/html, */*;q=0.8' },
      redirect: 'manual',
      signal,
    })
    await response.body?.cancel()
    const { status, headers } = response
    const location = headers.get('location')
    const next = location === null ? undefined : urlOf(location, url)
    if (status < 300 || status > 399 || next === undefined)
      return {
        kind: 'answered',
        status,
        ...(hop > 0 && isForGood && { movedTo: url.href }),
        until: momentOf(headers.get('retry-after'), Date.now()),
      }
    isForGood &&= status === 301 || status === 308
    url = next
  }
  return { kind: 'failed', reason: 'redirected too often' }
}

function isAllowed({ host, hostname }: URL, { privateHosts }: Asking): boolean {
  return privateHosts.includes(host) || privateHosts.includes(hostname)
}

/** Node says "fetch failed" and keeps the reason, ENOTFOUND for instance, in `cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause ? reasonOf(error.cause) : error.message
}
