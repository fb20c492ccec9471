/**
 * Whether a text is an address on the web whose host can be one: `https://*.example.org` and `https://a.example;b` parse as
 * addresses, and name nobody (RFC 1123 names, RFC 3986 literals of IPv6).
 */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(value) || !URL.canParse(value)) return false
  return /^([a-z0-9_-]+(\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/.test(new URL(value).hostname)
}
