/**
 * Whether a text is an address on the web whose host can be one: `https://*.example.org` and `https://a.example;b` parse as
 * addresses, and name nobody (RFC 1123 names, RFC 3986 literals of IPv6); `http://https://a.example` names the server "https".
 * One that looks like another is none.
 */
export function isWebAddress(value: string): boolean {
  const url = /^https?:\/\/[^\s\\]+$/i.test(value) ? urlOf(value) : undefined
  return (
    url !== undefined &&
    !/^https?$/.test(url.hostname) &&
    disguiseOf(value) === undefined &&
    /^([a-z0-9_-]+(\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/.test(url.hostname)
  )
}

/** Letters of which some look like Latin ones. */
const alike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u

/** How an address on the web looks like another than it is, with what to do, to stand behind "an address "; undefined where it does not. */
export function disguiseOf(address: string): { name: string; instead: string } | undefined {
  const authority = decoded(/^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '')
  // In words of a path, as Persian and Hindi have them, joiners are spelling.
  if (/[\u00ad\u200b\u2060\ufeff]/.test(address) || /[\u200c\u200d]/.test(authority))
    return { name: 'with a sign in it that nobody sees', instead: 'retype it' }
  if (authority.includes('@'))
    return {
      name: 'whose server stands behind an @',
      instead:
        'remove what stands between // and @: a name or a password that everybody would read, or another server’s name',
    }
  const mixed = authority.split('.').find((label) => /[a-z]/i.test(label) && alike.test(label))
  return mixed === undefined
    ? undefined
    : {
        name: `whose server is written in two scripts, of which one looks like the other (${alike.exec(mixed)?.[0]} in ${mixed})`,
        instead: 'retype it',
      }
}

/** Whether a web address can be that of a site, below which all its pages stand: without a question, a fragment, a name or a password. */
export function isSiteAddress(value: string): boolean {
  const url = urlOf(value)
  return url !== undefined && !/[?#]/.test(value) && url.username === '' && url.password === ''
}

/**
 * An address taken apart, or undefined for what is none. `URL.canParse` is not used anywhere: after some thousand calls Node 20
 * gives it another, faster body, which refuses every address with a letter such as ö. (`URL.parse` needs Node 22.)
 *
 * @param base what an address without a host is relative to
 */
export function urlOf(address: string, base?: URL): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}

/** Text of an address with the letters that its percent escapes stand for; as it is where one of them stands for none. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
