/**
 * Whether a text is an address on the web whose host can be one: `https://*.example.org` and `https://a.example;b` parse as
 * addresses, and name nobody (RFC 1123 names, RFC 3986 literals of IPv6); `http://https://a.example` names the server "https".
 */
export function isWebAddress(value: string): boolean {
  const url = /^https?:\/\/[^\s\\]+$/i.test(value) ? urlOf(value) : undefined
  return (
    url !== undefined &&
    !/^https?$/.test(url.hostname) &&
    /^([a-z0-9_-]+(\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/.test(url.hostname)
  )
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
