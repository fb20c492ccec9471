import type { Link } from 'mdast'
import { decoded, urlOf } from '../web-address.ts'
import type { Loss } from './mistaken.ts'

/** Addresses that work for their owner alone, or that carry along what was for nobody else. */

/** Servers through which mail programs, networks and search engines lead to another address, and where that stands in theirs. */
const detours: readonly { host: RegExp; path?: RegExp; key?: string; whose: string }[] = [
  { host: /\.safelinks\.protection\.outlook\.com$/, key: 'url', whose: 'Outlook (with who got the mail)' },
  { host: /^urldefense(?:\.proofpoint)?\.com$/, whose: 'Proofpoint' },
  { host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/url$/, key: 'q', whose: 'Google' },
  { host: /^lm?\.(?:facebook|instagram)\.com$/, key: 'u', whose: 'Facebook' },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir|safety\/go)/, key: 'url', whose: 'LinkedIn' },
  { host: /^link\.(?:zhihu|csdn)\.(?:com|net)$/, key: 'target', whose: 'Zhihu or CSDN' },
  { host: /\.translate\.goog$/, whose: 'Google Translate' },
  { host: /^slack-redir\.net$/, key: 'url', whose: 'Slack' },
]

/** A library's proxy, which lets its readers alone through: "doi-org.ezproxy.example.edu", "www-jstor-org.idm.oclc.org". */
const proxy = /(?:^|\.)(?:ezproxy|libproxy|proxy\.lib|webvpn)\d*\.|\.idm\.oclc\.org$/

/** The address that a detour leads to, where it can be told. */
function targetOf(url: URL, key: string | undefined): string | undefined {
  const written = key ? url.searchParams.get(key) : /__(https?:.+?)__;/.exec(decoded(url.pathname))?.[1]
  return written && /^https?:\/\//.test(written) ? written : undefined
}

/** What is wrong with where a link leads, though its address can be one. */
export function detour({ url: address }: Pick<Link, 'url'>, shown?: string): Loss | undefined {
  if (/^(?:%E2%80%9[CDE]|[“”„‟«»‘’"'])/i.test(address))
    return {
      name: 'an address in quotation marks',
      text: address,
      instead: 'write it without them: [words](address)',
    }
  const url = /^https?:/i.test(address) ? urlOf(address) : undefined
  if (url === undefined) return undefined
  // "<http://localhost:8888>" is where a reader of instructions looks; a page of it is the owner's own draft.
  if (url.hostname === 'localhost' && (url.pathname !== '/' || shown !== address))
    return {
      name: 'an address on your own computer',
      text: address,
      instead: 'write where visitors find it; an address within the site begins with /',
    }
  if (proxy.test(url.hostname))
    return {
      name: 'an address of a library’s proxy, which lets its own readers alone through',
      text: address,
      instead: 'write the address without it, or https://doi.org/ and the DOI',
    }
  const found = detours.find(
    ({ host, path }) => host.test(url.hostname) && (path?.test(url.pathname) ?? true),
  )
  if (found === undefined) return undefined
  const target = targetOf(url, found.key)
  return {
    name: `an address that leads through ${found.whose}`,
    text: address,
    instead: target ? `write ${target}` : 'write the address that it leads to',
  }
}

/**
 * An address glued to what stands before it: "[words]https://…", "ada@example.org<mailto:ada@example.org>", as mail programs
 * write links where they have none.
 */
export function glued({ url, position, children: [shown] }: Link, markdown: string): Loss | undefined {
  const start = position?.start.offset
  if (start === undefined || shown?.type !== 'text' || !url.endsWith(shown.value)) return undefined
  const before = markdown.slice(Math.max(0, start - 200), start)
  const isTwice = markdown.charAt(start) === '<' && before.endsWith(url.replace(/^mailto:/, ''))
  const isGlued = isTwice || /(?<!\\)\[(?!\d+\])[^[\]\n]+\]$/.test(before)
  if (!isGlued) return undefined
  return {
    name: 'a link whose words and address stand side by side',
    text: `${before.slice(-20)}${markdown.slice(start, position?.end.offset)}`,
    instead: 'write [words](address)',
  }
}
