import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Content } from '../../lib/content/load.ts'
import { nearest } from '../../lib/content/problem.ts'
import { fragmentsOf, routesOf } from '../../lib/site/routes.ts'
import type { Finding } from './finding.ts'
import type { Link } from './links.ts'

/** What an address within the site is checked against. */
export type Inside = {
  /** What visitors get, and what development shows. */
  published: Content
  withDrafts: Content
  /** Addresses of the files in `public/`. */
  files: ReadonlySet<string>
  /** The site's own origin: an address that begins with it is within the site. */
  origin?: string
}

/** Addresses of the files in `public/`, with the capitals that they have. */
export async function publicFiles(root: string): Promise<Set<string>> {
  const entries = await readdir(join(root, 'public'), { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
      throw error
    },
  )
  const folder = join(root, 'public')
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll('\\', '/')),
  )
}

/** Links and pictures within the site that lead nowhere. */
export function deadInside(links: readonly Link[], inside: Inside): Finding[] {
  const routes = { published: routesOf(inside.published), withDrafts: routesOf(inside.withDrafts) }
  return links.flatMap((link): Finding[] => {
    const { path, line, field, draft, url } = link
    const message = fault(url, draft, inside, routes)
    return message ? [{ severity: 'error', path, line, field, message }] : []
  })
}

/** Whether an address leaves the site, and so needs the network to be checked. */
export function isOutside(url: string, origin: string | undefined): boolean {
  if (!/^(https?:)?\/\//i.test(url)) return false
  return !URL.canParse(absolute(url)) || new URL(absolute(url)).origin !== origin
}

function absolute(url: string): string {
  return url.startsWith('//') ? `https:${url}` : url
}

function fault(
  url: string,
  draft: boolean,
  inside: Inside,
  routes: { published: Set<string>; withDrafts: Set<string> },
): string | undefined {
  if (url === '') return 'expected an address, received nothing; write it, or remove the link'
  if (isOutside(url, inside.origin))
    return URL.canParse(absolute(url))
      ? undefined
      : `expected an address, received ${JSON.stringify(url)}; correct it`
  // Other schemes (mailto:, tel:) lead out of the web; an address of the site's own origin leads in.
  if (/^[a-z][a-z\d+.-]*:/i.test(url) && !/^https?:/i.test(url)) return undefined
  if (!/^(https?:|\/|#)/i.test(url))
    return `expected an address that begins with https:// or, within the site, with a slash, received ${JSON.stringify(url)}; write for example /${url.replace(/^[./]+/, '')}`
  const { pathname, hash } = new URL(url, inside.origin ?? 'http://localhost')
  const route = decoded(pathname.replace(/(?<=.)\/$/, ''))
  if (inside.files.has(route)) return undefined
  const known = draft ? routes.withDrafts : routes.published
  if (!known.has(route)) {
    if (routes.withDrafts.has(route))
      return `expected a page that visitors see, received ${route}, which is a draft or needs one; publish it, or remove the link`
    const meant = nearest(route, [...known, ...inside.files])
    return `expected a page of the site or a file in public/, received ${JSON.stringify(route)}; ${meant ? `did you mean "${meant}"?` : 'correct it, or put the file there'}`
  }
  const fragment = decoded(hash.slice(1))
  const ids = fragmentsOf(route, draft ? inside.withDrafts : inside.published)
  if (fragment === '' || fragment === 'top' || !ids || ids.has(fragment)) return undefined
  const meant = nearest(fragment, [...ids])
  return `expected an id of the page ${route}, received "#${fragment}"; ${meant ? `did you mean "#${meant}"?` : 'the ids of sections are in content/site.md'}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
