/** Headers that say what a browser may do with the site's answers. Values are those of the specifications named. */

type Header = { key: string; value: string }

/** What others embed: badges in READMEs, previews, files to download. */
const embedded = [
  '/badge.json',
  '/badge.svg',
  '/icon.svg',
  '/apple-icon',
  '/favicon.ico',
  '/preview/:page',
  '/publications.:ending(bib|ris|json)',
  '/publications/:slug.:ending(bib|ris)',
  '/publications/:slug/:export(bib|ris|preview|linkset)',
]

/** What the pages of a build need beyond what all have. */
export type PageNeeds = {
  /** The sources of `script-src`. */
  scripts: string
  /** Sources of `style-src` besides the site itself: the words of style that pages hold, by their hashes. */
  styles: readonly string[]
  /** Origins of the pictures on other servers, such as `https://images.example.org`. */
  imageHosts: readonly string[]
}

/** The rules for `headers` in next.config.ts. */
export function securityHeaders(needs: PageNeeds) {
  return [
    {
      source: '/:path*',
      headers: [...everywhere, policy(pagePolicy(needs)), resource('same-origin')],
    },
    ...embedded.map((source) => ({
      source,
      headers: [resource('cross-origin'), { key: 'Access-Control-Allow-Origin', value: '*' }],
    })),
    // The way back from a paper's files to its page, beside which they stand (signposting.org/FAIR, level 2).
    {
      source: '/publications/:slug.pdf',
      headers: [{ key: 'Link', value: '<:slug>; rel="collection"; type="text/html"' }],
    },
    {
      source: '/publications/:slug.:ending(bib|ris)',
      headers: [{ key: 'Link', value: '<:slug>; rel="describes"; type="text/html"' }],
    },
    {
      source: visitorMapPath,
      headers: [policy(visitorMapPolicy), { key: 'X-Frame-Options', value: 'SAMEORIGIN' }],
    },
  ]
}

export const visitorMapPath = '/visitor-map'

const everywhere: Header[] = [
  // RFC 6797. Without includeSubDomains: the owner's other names are not ours to speak for.
  { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: [
      'accelerometer',
      'camera',
      'geolocation',
      'gyroscope',
      'magnetometer',
      'microphone',
      'payment',
      'usb',
      'browsing-topics',
    ]
      .map((feature) => `${feature}=()`)
      .join(', '),
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

const policy = (directives: Directives): Header => ({
  key: 'Content-Security-Policy',
  value: Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; '),
})

const resource = (value: 'same-origin' | 'cross-origin'): Header => ({
  key: 'Cross-Origin-Resource-Policy',
  value,
})

type Directives = Record<string, string>

/** Content Security Policy Level 3: everything is closed, and only what the pages use is opened. */
function pagePolicy({ scripts, styles, imageHosts }: PageNeeds): Directives {
  return {
    'default-src': "'none'",
    'script-src': scripts,
    'script-src-attr': "'none'",
    'style-src': ["'self'", ...styles].join(' '),
    'img-src': ["'self'", 'data:', ...pictureSchemes(imageHosts)].join(' '),
    // The filter of the publications fetches the years that stand on pages of their own; auditors ask for /robots.txt.
    'connect-src': "'self'",
    'frame-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }
}

/**
 * A picture on another server may be behind a redirect to a third one, which nobody can name beforehand, and no text of the
 * content becomes part of the policy: what is opened are the schemes (docs/decisions/0012-pictures-from-elsewhere.md).
 */
function pictureSchemes(imageHosts: readonly string[]): string[] {
  if (imageHosts.length === 0) return []
  return imageHosts.some((host) => host.startsWith('http:')) ? ['https:', 'http:'] : ['https:']
}

/** The one document that runs a foreign script, and can do nothing else. */
const visitorMapPolicy: Directives = {
  'default-src': "'none'",
  'script-src': "'unsafe-inline' https://clustrmaps.com https://*.clustrmaps.com",
  'style-src': "'unsafe-inline' https://clustrmaps.com https://*.clustrmaps.com",
  'img-src': 'data: https://clustrmaps.com https://*.clustrmaps.com',
  'connect-src': 'https://clustrmaps.com https://*.clustrmaps.com',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
  sandbox: 'allow-scripts',
}
