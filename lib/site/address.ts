import { content } from '../content/bundled'
import { readEnv, siteUrl } from '../env.ts'

/** The site's address, without a trailing slash. */
export const siteAddress = siteUrl(readEnv(process.env), content.site.url)

/** The folder of its host in which the site was built to stand: `/~name`, or '' for a host of its own (next.config.ts). */
const folder = process.env.SITE_FOLDER ?? ''

/**
 * What a page links to or shows, as its HTML names it. Every address of our own goes through here.
 *
 * @param address a path of the site (`/news`, `/#news`), or an address elsewhere, which stays as it is
 */
export function href(address: string): string {
  return address.startsWith('/') ? inFolder(folder, address) : address
}

/** The whole address of one of the site's own paths, for those who read it elsewhere: sitemap, feeds, previews. */
export function absolute(path: string): string {
  const { origin } = new URL(siteAddress)
  return `${origin}${inFolder(siteAddress.slice(origin.length), path)}`
}

/** The home page of a folder has no slash at its end: there, Next would lead every visitor once around. */
function inFolder(folder: string, path: string): string {
  return folder && /^\/(?=[#?]|$)/.test(path) ? `${folder}${path.slice(1)}` : `${folder}${path}`
}
