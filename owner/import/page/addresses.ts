import { decoded, isWebAddress } from '../../../lib/markdown/web-address.ts'
import { isOwnAddress } from '../../../lib/site/routes.ts'
import { configOf, type OldSite, textOf } from './old-site.ts'

/** Where a link of the old page leads on the new site. */
export type Address =
  | { kind: 'web'; url: string }
  | { kind: 'mail'; url: string }
  /** A place on the page: `#news`. */
  | { kind: 'fragment'; id: string }
  /** A file of the site, by its path in the old one; on the new site it stands at `url`. */
  | { kind: 'file'; path: string; url: string; found: boolean }
  /** Nothing that leads anywhere: empty, `#`, a script. */
  | { kind: 'none' }

/** Says of a link or picture of the old site where it leads. */
export type Resolve = (href: string, from: string) => Address

/** How addresses of an old site are resolved, with what its `_config.yml` says of its own address. */
export function resolverFor(site: OldSite): Resolve {
  const config = configOf(site)
  const base = textOf(config.baseurl)?.replace(/\/$/, '') ?? ''
  const home = textOf(config.url)?.replace(/\/$/, '')
  return (written, from) => {
    let href = written.trim()
    if (href === '' || href === '#') return { kind: 'none' }
    if (/^mailto:[^@\s]+@/i.test(href)) return { kind: 'mail', url: href }
    if (home && (href === home || href.startsWith(`${home}/`))) {
      const path = href.slice(home.length) || '/'
      // Only what this site is made of: other repositories have pages under the same name.
      if (path.startsWith('/#') || site.paths.has(decoded(path.replace(/^\/|[?#].*$/g, '')))) href = path
    }
    if (href.startsWith('//')) href = `https:${href}`
    if (/^https?:\/\//i.test(href)) {
      const url = webAddress(href)
      return url === undefined ? { kind: 'none' } : { kind: 'web', url }
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return { kind: 'none' }
    if (href.startsWith(`${base}/`)) href = href.slice(base.length)
    const fragment = /^\/?#(.+)$/.exec(href)?.[1]
    if (fragment !== undefined) return { kind: 'fragment', id: decoded(fragment) }
    return fileAt(href, from, site)
  }
}

function fileAt(href: string, from: string, site: OldSite): Address {
  const [written = ''] = href.split(/[?#]/)
  const folder = href.startsWith('/') || !from.includes('/') ? '' : from.slice(0, from.lastIndexOf('/') + 1)
  // Jekyll serves _pages/about.md at the root: what it names beside itself stands there.
  const candidates = [decoded(written), `${folder}${decoded(written)}`].map((path) => tidy(path))
  const path = candidates.find((candidate) => site.paths.has(candidate)) ?? candidates[0] ?? ''
  const rest = href.slice(written.length)
  const found = site.paths.has(path)
  return {
    kind: 'file',
    path,
    url: `/${encodeURI(found ? newPath(path) : path).replace(/[?#]/g, encodeURIComponent)}${rest.replace(/\s/g, '%20')}`,
    found,
  }
}

/**
 * Where a file of the old site is to lie in `public/`: where it lay, but for one that would be answered instead of what the
 * new site makes itself (publications.bib, sitemap.xml, a file named news).
 */
export function newPath(path: string): string {
  return isOwnAddress(path) ? `files/${path}` : path
}

function tidy(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/'))
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  return parts.join('/') + (path.endsWith('/') && parts.length > 0 ? '/' : '')
}

/** A web address as the schema takes it, or undefined when no browser would. */
export function webAddress(href: string): string | undefined {
  const url = href.replace(/\s/g, '%20')
  return isWebAddress(url) ? url.replace(/^https?/i, (scheme) => scheme.toLowerCase()) : undefined
}
