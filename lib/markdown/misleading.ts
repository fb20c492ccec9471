import type { Link } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { decoded, urlOf } from './web-address.ts'

/**
 * Whether the words of a link are the address of one server or mailbox while it leads to another, as in
 * `[https://bank.example](https://evil.example)`: whoever reads it, or a print of it, is misled.
 *
 * @returns "… leads to …"; undefined where its words are no address, or lead there
 */
export function misleading(link: Link): string | undefined {
  const words = textOf(link, { includeImageAlt: false }).trim()
  const [meant, isMeant] = meantBy(link.url, words)
  return meant === undefined || isMeant ? undefined : `${words} leads to ${meant}`
}

/** Where an address leads to, and whether that is where its words say; nothing of one within the site. */
function meantBy(address: string, words: string): [string | undefined, boolean] {
  const url = urlOf(address)
  if (url?.protocol === 'mailto:') {
    const mailbox = decoded(url.pathname)
    return [mailbox, !/^[^\s@,;]+@[^\s@,;]+\.\p{L}{2,}$/u.test(words) || isSame(words, mailbox)]
  }
  if (!url?.hostname) return [undefined, true]
  const meant = bare(url.hostname)
  return [url.hostname, hostsIn(words).every((shown) => areOne(shown, meant))]
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** Ends of names of servers which are hardly those of files and programs ("Node.js", "ada.md"). */
const ends =
  /\.(?:com|org|net|edu|gov|int|info|eu|example|(?:ac|co|edu|gov)\.[a-z]{2}|de|fr|uk|cn|jp|it|es|nl|ch|at|ca|au)$/i

/** The servers that words name: by an address anywhere in them, or as nothing but a name such as "bank.example/login". */
function hostsIn(words: string): string[] {
  const whole = [...words.matchAll(/https?:\/\/([\p{L}\p{M}\d.-]+)/giu)].map(([, host = '']) => host)
  const [, alone = ''] = /^((?:[\p{L}\p{M}\d-]+\.)+\p{L}{2,})(?:[:/]\S*)?$/u.exec(words) ?? []
  const hosts = /^www\./i.test(alone) || ends.test(alone) ? [...whole, alone] : whole
  return hosts.flatMap((host) => {
    const hostname = urlOf(`https://${host}`)?.hostname
    return hostname?.includes('.') ? bare(hostname) : []
  })
}

const bare = (hostname: string) => hostname.toLowerCase().replace(/^www\d?\.|\.$/g, '')

/** Whether two names are of one house: one server, or one that stands under the other, as dx.doi.org under doi.org. */
function areOne(shown: string, meant: string): boolean {
  return (
    shown === meant ||
    shown.endsWith(`.${meant}`) ||
    meant.endsWith(`.${shown}`) ||
    // What was there once, and is kept.
    meant === 'web.archive.org'
  )
}
