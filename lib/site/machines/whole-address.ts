/**
 * An address as those need it who read it elsewhere: a path of the site behind the site's own address, any other as it is.
 *
 * @param site the site's address, without a trailing slash; it may be a folder of its host
 */
export function wholeAddress(url: string, site: string): string {
  return url.startsWith('/') ? `${site}${url}` : url
}
