import { setTimeout as sleep } from 'node:timers/promises'
import { withoutControls } from '../control-characters.ts'
import { urlOf } from '../markdown/web-address.ts'
import { failure } from './failure.ts'
import { leadsInside } from './private-address.ts'
import { asRefusal, momentOf, refusalOf } from './refusal.ts'

/** An answer larger than this is cut off and counts as a failure. */
const maxBytes = 8 * 1024 * 1024
const maxRedirects = 5
/** Statuses that name another address (RFC 9110, 15.4); of the other 3xx none is an answer. */
const redirects = [301, 302, 303, 307, 308]

/** What to do where nothing on this side is wrong. */
export const later = 'try again later'

/** What to do about an answer of the network's own. */
export const signIn = 'where a network asks to sign in first, do that in a browser'

/** What to do about a proxy that answers 407. */
const proxyPassword =
  'a proxy in between wants a name and a password: put them into HTTPS_PROXY, as in http://name:password@host:port'

export type FetchText = (url: string, headers?: Record<string, string>) => Promise<string>

/**
 * A way to fetch text from a server that is not trusted to be well.
 *
 * @param timeoutMs time for one request, its redirects and its body included
 * @param deadline aborts whatever is under way
 * @param accept the media type that is asked for
 * @param takesDamaged whether a body in no known encoding comes as UTF-8 with U+FFFD in the place of each byte that is none;
 *   else it is a failure
 * @returns a function that answers the body, and throws a plain Error in one line: no connection, no answer in time, a
 *   status other than 200 (`refusalOf` tells more of it), a redirect that leaves https and its origin or leads from the
 *   public internet into a private network, a body over 8 MB or in no known encoding.
 */
export function textFetcher(
  timeoutMs: number,
  deadline: AbortSignal,
  accept: string,
  takesDamaged = false,
): FetchText {
  return async (address, headers = {}) => {
    const { host } = new URL(address)
    // Not AbortSignal.any with AbortSignal.timeout: Node 20 collects that as garbage, and then it never aborts.
    const controller = new AbortController()
    const { signal } = controller
    const abort = () => controller.abort()
    const timer = setTimeout(abort, timeoutMs)
    deadline.addEventListener('abort', abort)
    if (deadline.aborted) abort()
    try {
      return await readBody(await follow(address, { accept, ...headers }, signal), host, takesDamaged)
    } catch (error) {
      if (deadline.aborted) throw failure(`${host}: all sources together took too long; ${later}`)
      if (signal.aborted) throw failure(`${host}: no answer within ${timeoutMs} ms; ${later}`)
      if (refusalOf(error)) throw error
      throw failure(error instanceof Error ? describe(error, host) : `${host}: ${String(error)}`)
    } finally {
      clearTimeout(timer)
      deadline.removeEventListener('abort', abort)
    }
  }
}

async function follow(
  address: string,
  headers: { accept: string; [name: string]: string },
  signal: AbortSignal,
): Promise<Response> {
  let url = new URL(address)
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    // A key goes to the origin that was asked, and not to where it redirects.
    const own = url.origin === new URL(address).origin ? headers : { accept: headers.accept }
    const response = await fetch(url, {
      headers: own,
      redirect: 'manual',
      cache: 'no-store',
      signal,
    })
    if (!redirects.includes(response.status)) return response
    await response.body?.cancel()
    const location = response.headers.get('location')
    const next = location === null ? undefined : urlOf(location, url)
    if (!next) throw new Error(`${url.host}: answered ${response.status} without saying where to; ${later}`)
    if (next.protocol !== 'https:' && next.origin !== url.origin)
      throw new Error(
        `${url.host}: redirected to ${next.protocol}//${next.host}, which is neither https nor itself; ${next.protocol === 'http:' ? signIn : later}`,
      )
    // Whoever was named by the owner may be inside; nobody else may lead there.
    if (next.origin !== url.origin && (await leadsInside(next)) && !(await leadsInside(new URL(address))))
      throw new Error(
        `${url.host}: redirected into a private network (${next.host}), where nothing is asked; if that is meant, name it yourself`,
      )
    url = next
  }
  throw new Error(`${url.host}: redirected more than ${maxRedirects} times; ${later}`)
}

async function readBody(response: Response, host: string, takesDamaged: boolean): Promise<string> {
  if (response.status !== 200) {
    const until = momentOf(response.headers.get('retry-after'), Date.now())
    const words = await beginning(response)
    throw asRefusal(failure(`${host}: answered ${response.status}`), {
      status: response.status,
      until,
      words,
    })
  }
  const parts: Uint8Array[] = []
  let bytes = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > maxBytes) {
      await reader?.cancel()
      throw new Error(`${host}: answered more than ${maxBytes / 1024 / 1024} MB; ${later}`)
    }
    parts.push(part.value)
  }
  const whole = Buffer.concat(parts)
  const text = textOf(whole, response.headers.get('content-type') ?? '')
  if (text !== undefined) return text
  if (takesDamaged) return whole.toString()
  throw new Error(`${host}: answered text that is neither UTF-8 nor in an encoding that it names; ${later}`)
}

/**
 * The text of an answer: UTF-8, whatever is said of it, as JSON is (RFC 8259, 8.1) and what many servers say is not; else as
 * its mark at the beginning or its `charset` says. Undefined where neither is known.
 */
function textOf(bytes: Uint8Array, contentType: string): string | undefined {
  const marked = { feff: 'utf-16be', fffe: 'utf-16le' }[Buffer.from(bytes.subarray(0, 2)).toString('hex')]
  const named = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1]
  for (const encoding of ['utf-8', marked, named]) {
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not of this encoding, or one that nobody knows: the next is tried.
    }
  }
  return undefined
}

/** What of a refusal's words is there at once: the reason may be among them, and is not worth waiting for. */
async function beginning(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  const waiting = new AbortController()
  try {
    const late = sleep(200, undefined, { signal: waiting.signal, ref: false })
    const part = await Promise.race([reader?.read(), late])
    late.catch(() => {})
    return new TextDecoder().decode(part?.value).slice(0, 2000)
  } catch {
    // The status was the answer; words that broke off add nothing to it.
    return ''
  } finally {
    waiting.abort()
    await reader?.cancel().catch(() => {})
  }
}

/** What to do where a proxy is named that Node does not use: before 24 it knows none. */
function unusedProxy(): string | undefined {
  const { HTTPS_PROXY, https_proxy, NODE_USE_ENV_PROXY } = process.env
  if (!(HTTPS_PROXY || https_proxy) || NODE_USE_ENV_PROXY) return undefined
  return 'HTTPS_PROXY is set, which Node 24 uses where NODE_USE_ENV_PROXY=1 stands beside it'
}

/** Node says "fetch failed" and keeps the reason (ECONNREFUSED, ENOTFOUND) in `cause`. */
function describe({ name, message, cause }: Error, host: string): string {
  // Those of fetch are of this name, those above are not.
  if (name !== 'TypeError') return message
  // Without a cause nothing was sent, and the message may hold a header: a key.
  if (!(cause instanceof Error))
    return `${host}: could not be asked; is a key or an address in .env.local mistyped?`
  // So fetch tells of 407, which is for browsers to answer.
  if (cause.message === '') return `${host}: could not be asked; ${proxyPassword}`
  const reason = 'code' in cause && cause.code ? String(cause.code) : cause.message
  // The names of the system's errors say little to most people.
  if (/^(ENOTFOUND|EAI_AGAIN|ENETUNREACH)$/.test(reason))
    return `${host}: could not be reached (${reason}); ${unusedProxy() ?? 'is there a network?'}`
  if (/^(ECONNREFUSED|EHOSTUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/.test(reason)) {
    return `${host}: could not be reached (${reason}); ${unusedProxy() ?? later}`
  }
  // The word of Node's own client for a proxy that does not let through; Node 24 says that the request was cancelled, because of it.
  const { message: proxyWord } = cause.cause instanceof Error ? cause.cause : cause
  const proxyStatus = /^Proxy response \((\d+)\)/.exec(proxyWord)?.[1]
  if (proxyStatus)
    return `${host}: the proxy answered ${proxyStatus}; ${proxyStatus === '407' ? proxyPassword : 'it does not let this through: see NO_PROXY, or ask who runs it'}`
  if (/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/.test(reason))
    return `${host}: its certificate is not valid today (${reason}); is the clock of this machine right? Else ${later}`
  if (/^(ERR_SSL_|EPROTO$)/.test(reason))
    return `${host}: no secure connection came about (${reason}); is a proxy or a sign-in page in between?`
  if (/CERT|ISSUER|SIGNATURE|TLS|SSL/.test(reason))
    return `${host}: its certificate is not trusted (${reason}); is a proxy or a sign-in page in between?`
  if (/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(reason)) return `${host}: broke off (${reason}); ${later}`
  // Brotli's own begin with ERR__: ERR__ERROR_FORMAT_PADDING_2.
  if (/^(Z_|ERR__|ERR_.*BROTLI|HPE_|UND_ERR_)/.test(reason))
    return `${host}: gave an answer that cannot be read (${reason}); ${later}`
  return `${host}: could not be asked (${withoutControls(reason.split('\n')[0] ?? '')}); ${later}`
}
