import { join } from 'node:path'
import { slugOf } from '../content/collection.ts'
import type { SourceFile } from '../content/front-matter.ts'
import { type Content, loadContent } from '../content/load.ts'
import { nearest, type Problem } from '../content/problem.ts'
import { decoded, urlOf } from '../markdown/web-address.ts'
import { saysInside } from '../services/private-address.ts'
import { type Link, linksOf, linksOfBibliographies } from './links.ts'
import { pictureFault } from './picture-file.ts'
import { notPictureProblem } from './picture-pages.ts'
import { publicFiles } from './public-files.ts'
import { fragmentsOf, routesOf } from './routes.ts'

/** What an address within the site is checked against. */
type Inside = {
  /** Folder that holds `public/`. */
  root: string
  /** What visitors get, and what development shows. */
  published: Content
  withDrafts: Content
  /** Addresses of the files in `public/`. */
  files: ReadonlySet<string>
  /** The site's own origin: an address that begins with it is within the site. */
  origin?: string
  /** The folder of that host in which the site stands: `/~ada`, or '' for a host of its own. */
  folder: string
  /** Hosts of a private network that are meant. */
  privateHosts: readonly string[]
}

/**
 * Links and pictures that cannot work: within the site they lead nowhere, or they are no address at all. Nothing is asked
 * for, so that every build can look.
 *
 * @param root folder that holds `public/`
 * @param files the content's files, and what was read from them, drafts included
 * @param known `origin`: the site's own, where it is known; `privateHosts`: hosts of a private network that are meant
 */
export function deadLinks(
  root: string,
  files: readonly SourceFile[],
  content: Content,
  { origin, privateHosts = [] }: Partial<Pick<Inside, 'origin' | 'privateHosts'>> = {},
): Problem[] {
  const { content: published = content } = loadContent(files, { drafts: false })
  const own = urlOf(content.site.url ?? '')
  const folder = own && own.origin === origin ? own.pathname.replace(/\/$/, '') : ''
  const inside = {
    root,
    published,
    withDrafts: content,
    files: publicFiles(root),
    origin,
    folder,
    privateHosts,
  }
  const routes = { published: routesOf(published), withDrafts: routesOf(content) }
  const links = [...linksOf(files), ...linksOfBibliographies(content.publications, files)]
  return links.flatMap((link): Problem[] => {
    const { path, line, field } = link
    const message = fault(link, inside, routes)
    return message ? [{ path, line, field, message }] : []
  })
}

/** The path within the site of one on its host; undefined for one of another folder. */
function withinFolder(pathname: string, { folder }: Inside): string | undefined {
  if (folder === '') return pathname
  if (pathname === folder) return '/'
  return pathname.startsWith(`${folder}/`) ? pathname.slice(folder.length) : undefined
}

/** Whether an address leaves the site, and so needs the network to be checked. */
export function isOutside(url: string, origin: string | undefined): boolean {
  if (!/^(https?:)?\/\//i.test(url)) return false
  const address = urlOf(absolute(url))
  return address === undefined || address.origin !== origin
}

function absolute(url: string): string {
  return url.startsWith('//') ? `https:${url}` : url
}

/** Schemes that lead somewhere from a page. */
const working = /^(https?|mailto|tel):/i

/** Pictures that browsers draw (MDN, "Image file type and format guide"). */
const drawn = /\.(apng|avif|gif|jpe?g|jfif|png|svg|webp|ico|bmp)$/i

type Routes = { published: Set<string>; withDrafts: Set<string> }

/** What is wrong with a link, in words. */
function fault(link: Link, inside: Inside, routes: Routes): string | undefined {
  const { url, path } = link
  if (url === '') return 'expected an address, received nothing; write it, or remove the link'
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]
  if (scheme && !working.test(url))
    return `expected an address that works in a page, received ${shown(url)}; ${schemeAdvice(url, scheme)}`
  if (/^https?:(?!\/\/)/i.test(url))
    return `expected an address, received ${shown(url)}; write ${url.replace(/:[\\/]*/, '://').replaceAll('\\', '/')}`
  if (isOutside(url, inside.origin)) return outsideFault(link, inside)
  // mailto: and tel: lead out of the web; an address of the site's own origin leads in.
  if (scheme && !/^https?$/i.test(scheme)) return recipientFault(url)
  if (!/^(https?:|\/|#)/i.test(url))
    return `expected an address that begins with https:// or, within the site, with a slash, received ${shown(url)}; ${relativeAdvice(url, path)}`
  return insideFault(link, inside, routes)
}

/** Of an address on another server: whether it can be one, and whether visitors can reach it. */
function outsideFault({ url, image }: Link, { privateHosts }: Inside): string | undefined {
  const address = urlOf(absolute(url))
  if (!address) return `expected an address, received ${shown(url)}; correct it`
  const isMeant = [address.host, address.hostname].some((host) => privateHosts.includes(host))
  if (saysInside(address) && !isMeant)
    return `expected an address that visitors can reach, received ${shown(url)}, which leads to your own computer or network; write it as code, between backticks, or as a file of public/ (CHECK_PRIVATE_HOSTS names hosts that are meant)`
  return image ? notPictureProblem(address.href) : undefined
}

/** Of an address of a mail or a telephone program: whether it names somebody. */
function recipientFault(url: string): string | undefined {
  if (/^mailto:[^?]*%0[ad]/i.test(url))
    return `expected an e-mail address behind mailto:, received ${shown(url)}, in which a line ends; write for example mailto:name@example.org`
  if (/^mailto:(?!\?)(?![^?]+(?:@|%40))/i.test(url))
    return `expected an e-mail address behind mailto:, received ${shown(url)}; write for example mailto:name@example.org`
  return /^tel:(?!.*\d)/i.test(url)
    ? `expected a telephone number behind tel:, received ${shown(url)}; write for example tel:+493012345`
    : undefined
}

/** Of an address within the site: whether a page or a file answers it. */
function insideFault(link: Link, inside: Inside, routes: Routes): string | undefined {
  const { url, draft, image } = link
  const home = inside.origin ?? 'http://localhost'
  const { pathname, hash, origin } = new URL(url, home)
  // Browsers take a backslash for a slash: /\example.org is another server.
  if (origin !== new URL(home).origin)
    return `expected an address within the site, received ${shown(url)}, which leads to ${origin}; write it with https://, or correct it`
  const isPath = !/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)
  const within = isPath ? pathname : withinFolder(pathname, inside)
  // Another folder of the same host is another site.
  if (within === undefined) return undefined
  const route = decoded(within.replace(/(?<=.)\/$/, ''))
  if (inside.files.has(route)) {
    if (!image) return undefined
    return drawn.test(route)
      ? pictureFault(join(inside.root, 'public', route), route)
      : `expected a picture that browsers draw, received ${shown(route)}; save it as JPEG, PNG, WebP, AVIF or SVG`
  }
  const accents = fileLike(route, inside, (text) => text.normalize('NFC'))
  if (accents)
    return `expected the name of the file as it is on the disk, received ${shown(route)}, which looks the same and has its accents written in another way; rename the file without accents`
  if (!(draft ? routes.withDrafts : routes.published).has(route))
    return routeFault(route, link, inside, routes)
  return fragmentFault(route, hash, draft ? inside.withDrafts : inside.published)
}

/** The file whose name is the same once both are changed in one way. */
function fileLike(route: string, { files }: Inside, change: (text: string) => string): string | undefined {
  return [...files].find((file) => change(file) === change(route))
}

/** Why nothing answers a path, and what was probably meant. */
function routeFault(route: string, { draft }: Link, inside: Inside, routes: Routes): string {
  if (routes.withDrafts.has(route))
    return `expected a page that visitors see, received ${route}, which is a draft or needs one; publish it, or remove the link`
  const capitals = fileLike(route, inside, (text) => text.normalize('NFC').toLowerCase())
  if (capitals)
    return `expected the name of the file with its own capitals, received ${shown(route)}, which Windows and macOS take for ${shown(capitals)} and a web server does not; write ${shown(capitals)}`
  const [, served] = /^\/public(\/.+)$/.exec(route) ?? []
  if (served)
    return `expected an address as visitors have it, received ${shown(route)}; what lies in public/ is served without that word: write ${served}`
  const meant = nearest(route, [...(draft ? routes.withDrafts : routes.published), ...inside.files])
  return `expected a page of the site or a file in public/, received ${shown(route)}; ${meant ? `did you mean "${meant}"?` : 'correct it, or put the file there'}`
}

/** Of the place in a page that a link leads to: whether the page has it. */
function fragmentFault(route: string, hash: string, content: Content): string | undefined {
  const fragment = decoded(hash.slice(1))
  const ids = fragmentsOf(route, content)
  if (fragment === '' || fragment === 'top' || !ids || ids.has(fragment)) return undefined
  const meant = nearest(fragment, [...ids])
  return `expected an id of the page ${route}, received "#${fragment}"; ${meant ? `did you mean "#${meant}"?` : 'the ids of sections are in content/site.md'}`
}

const shown = (text: string) => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text)

function schemeAdvice(url: string, scheme: string): string {
  if (/^data$/i.test(scheme))
    return 'save what it holds as a file in public/, and write its address, such as /picture.png'
  if (/^(javascript|vbscript)$/i.test(scheme)) return 'pages run no scripts of their own: write an address'
  if (/^file$/i.test(scheme) || /^[a-z]$/i.test(scheme))
    return 'that is a file of your computer: put it in public/, and write its address, such as /paper.pdf'
  if (/^ftp/i.test(scheme)) return 'browsers no longer open it: write an address with https://'
  if (/^(doi|arxiv)$/i.test(scheme)) return `write ${pageOf(scheme, url.slice(scheme.length + 1))}`
  const meant = nearest(scheme, ['https', 'http', 'mailto', 'tel'])
  return meant
    ? `did you mean "${meant}:${url.slice(scheme.length + 1)}"?`
    : 'write one with https://, mailto: or tel:'
}

/** The page of an identifier that is written as an address, such as `doi:10.1000/182`. */
function pageOf(scheme: string, id: string): string {
  return `${/^doi$/i.test(scheme) ? 'https://doi.org/' : 'https://arxiv.org/abs/'}${id.trim().replace(/^\/+/, '')}`
}

/** What a relative address was probably meant to be; `path` is the file it stands in. */
function relativeAdvice(url: string, path: string): string {
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(url)) return `write mailto:${url}`
  if (/^:\/[\da-f]{32}/.test(url))
    return 'that is a note or a file within Joplin: put the file in public/, and write its address, such as /picture.png'
  if (/^(?:\{\w+\}|@\/)/.test(url))
    return `another tool puts a folder there: write the address that visitors have, such as ${/\.(?!md$)\w+$/i.test(url) ? '/figure.png for a file in public/' : '/publications/my-paper'}`
  const bare = url.replace(/^["'<“„‘«]+|["'>”“’»]+$/g, '')
  if (bare !== url && working.test(bare)) return `write ${bare}`
  const [file = '', fragment] = url.split(/[?#]/)
  const isFile =
    /\.(md|pdf|html?|png|jpe?g|svg|gif|webp|avif|heic|tiff?|txt|bib|zip|pptx?|docx?|csv|json|mp4)$/i.test(
      file,
    )
  if (/^(\/\/)?(www\.|[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$))/i.test(file) && !isFile)
    return `write https://${url}`
  const [, server] = /^\(?h?t{1,3}ps?[:;：]?\/{0,2}(?=[a-z\d-]+\.)([^()]*)\)?$/i.exec(url) ?? []
  if (server) return `write https://${server}`
  if (/^10\.\d{4,9}\/\S/.test(url)) return `write ${pageOf('doi', url)}`
  if (file.includes('\\')) return relativeAdvice(url.replaceAll('\\', '/'), path)
  const target = new URL(file, `http://site/${path}`).pathname.replace(/^\/(content|public)\//, '/')
  const [, folder, ...rest] = target.split('/')
  if (/\.md$/i.test(file)) {
    const slug = slugOf(rest.at(-1) ?? folder ?? '')
    if (!/^[a-z0-9-]+$/.test(slug) && /^(?:news|publications|sections)$|\.md$/i.test(folder ?? ''))
      return 'no page of this site has such a name: write the address of one, such as /publications/my-paper'
    if (folder === 'news') return `write /news#news-${slug}`
    return `write /${folder === 'publications' ? `publications/${slug}` : `#${folder === 'sections' ? slug : folder}`}`
  }
  return `write for example /${file.replace(/^(\.{0,2}\/)+/, '').replace(/^(content|public)\//, '')}${fragment ? `#${fragment}` : ''}`
}
