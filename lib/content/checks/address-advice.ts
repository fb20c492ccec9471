import { disguiseOf, isWebAddress } from '../../markdown/web-address.ts'

/** Whether a text is an address on the web, or one within the site. */
export function isAddress(value: string): boolean {
  return isWebAddress(value) || /^\/(?![/\\])[^\s\\]*$/.test(value)
}

/** Names with an ending that is far more often a file's than a host's: pictures, papers, slides. */
const fileName =
  /^[\w-][\w.-]*\.(pdf|png|jpe?g|jfif|gif|svg|webp|avif|bmp|tiff?|heic|heif|docx?|pptx?|key|odp|mp4|mov|csv|xlsx?|bib|asc)$/i

/** What to write for a text in which no address is seen. */
export const anyAddress = 'write for example https://example.org/page'

/** What to write for an address that is none. */
export function addressAdvice(written: string): string {
  const bare = written.replace(/^[“”„‘’«»<"']+|[“”‘’«»>"',;]+$/g, '')
  if (bare !== written && isAddress(bare)) return `write ${bare}`
  const disguise = disguiseOf(written)
  if (disguise) return disguise.instead
  if (/\s/.test(written))
    return `an address has no spaces: write ${written.replace(/\s+/g, '%20')}, or rename the file`
  if (/^(file:|[a-z]:\\)/i.test(written))
    return 'a file of your own computer is no address: put it into public/, and write / and its name'
  const [, file] = /^(?:\.{1,2}\/)+(?:public\/)?([^\s\\]+)$/.exec(written) ?? []
  if (file) return `write /${file} for the file public/${file}`
  const [, scheme, place] = /^(https?):[\\/]*\\[\\/]*(\S+)$/i.exec(written) ?? []
  if (place) return `write ${scheme}://${place.replaceAll('\\', '/')}`
  if (/^\w.*\\/.test(written)) return `write /${written.replace(/\\+/g, '/')}`
  if (fileName.test(written)) return `write /${written} for the file public/${written}`
  if (/^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(written) && !/\.(html?|md)$/i.test(written))
    return `write https://${written}`
  const [, behind] = /^h?t{1,3}ps?(?::\/?|\/\/|;\/\/|：\/\/)(?=[a-z\d])(?!\/)(.*)$/i.exec(written) ?? []
  if (behind) return `write https://${behind}`
  if (/^(www\.|[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}\/)/i.test(written)) return `write https://${written}`
  return anyAddress
}
