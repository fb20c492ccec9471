import { expect, it } from 'vitest'
import { securityHeaders } from './security-headers.ts'

/** The headers that answers to a path of the rules bear. */
function headersOf(source: string, imageHosts: readonly string[] = []): Record<string, string> {
  const rules = securityHeaders({ scripts: "'sha256-a='", styles: ["'sha256-b='"], imageHosts })
  return Object.fromEntries(
    rules
      .filter((rule) => rule.source === '/:path*' || rule.source === source)
      .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])),
  )
}

it('a page may load what it holds itself, and nothing else', () => {
  expect(headersOf('/:path*')['Content-Security-Policy']?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'sha256-a='",
    "script-src-attr 'none'",
    "style-src 'self' 'sha256-b='",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ])
})

it('pictures on other servers open the schemes that they use', () => {
  const picturesFrom = (...hosts: string[]) =>
    /img-src ([^;]+)/.exec(headersOf('/:path*', hosts)['Content-Security-Policy'] ?? '')?.[1]
  expect(picturesFrom('https://images.example.org')).toBe("'self' data: https:")
  expect(picturesFrom('https://images.example.org', 'http://old.example.org')).toBe(
    "'self' data: https: http:",
  )
})

it('no page stands in a frame, and none tells others more than its origin', () => {
  expect(headersOf('/:path*')).toMatchObject({
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Strict-Transport-Security': 'max-age=31536000',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': expect.stringMatching(/^accelerometer=\(\), camera=\(\), .*browsing-topics=\(\)$/),
  })
})

it.each([
  '/badge.json',
  '/badge.svg',
  '/icon.svg',
  '/apple-icon',
  '/favicon.ico',
  '/preview/:page',
  '/publications.:ending(bib|ris|json)',
])('others may embed %s', (source) => {
  expect(headersOf(source)).toMatchObject({
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  })
})

it('the files of a paper lead back to its page', () => {
  expect(headersOf('/publications/:slug.pdf').Link).toBe('<:slug>; rel="collection"; type="text/html"')
  const rules = securityHeaders({ scripts: '', styles: [], imageHosts: [] })
  const exports = rules.filter(({ source }) => source === '/publications/:slug.:ending(bib|ris)')
  expect(JSON.stringify(exports)).toContain('rel=\\"describes\\"')
  expect(JSON.stringify(exports)).toContain('cross-origin')
})

it('the frame of the visitor map runs the map and nothing else, in this site alone', () => {
  const { 'Content-Security-Policy': policy = '', ...others } = headersOf('/visitor-map')
  const map = 'https://clustrmaps.com https://*.clustrmaps.com'
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'unsafe-inline' ${map}`,
    `style-src 'unsafe-inline' ${map}`,
    `img-src data: ${map}`,
    `connect-src ${map}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts',
  ])
  expect(others['X-Frame-Options']).toBe('SAMEORIGIN')
})
