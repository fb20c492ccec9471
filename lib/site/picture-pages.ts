/** Addresses that people copy for a picture and that are none: a page that shows it, or a file that browsers do not draw. */

/** Files that are no pictures to a browser (MDN, "Image file type and format guide"). */
const notDrawn = /\.(?:heic|heif|tiff?|psd|eps|ai|pdf|html?|md|mp4|mov|avi|webm|docx?|pptx?|xlsx?|zip)$/i

const savedInPublic = 'download it, put it into public/, and write its address, such as /picture.png'

/** Such pages, by host and path, and what to write instead. */
const pages: readonly (readonly [host: RegExp, path: RegExp, instead: (url: URL) => string])[] = [
  [
    /^(?:www\.)?github\.com$/,
    /^\/[^/]+\/[^/]+\/blob\//,
    ({ pathname }) => `write https://raw.githubusercontent.com${pathname.replace('/blob/', '/')}`,
  ],
  [/^/, /^\/.+\/-\/blob\//, ({ href }) => `write ${href.replace('/-/blob/', '/-/raw/')}`],
  [/^codeberg\.org$/, /^\/[^/]+\/[^/]+\/src\//, ({ href }) => `write ${href.replace('/src/', '/raw/')}`],
  [/(?:^|\.)dropbox\.com$/, /^\/(?:s|scl|sh)\//, ({ href }) => `write ${withRaw(href)}`],
  [
    /^(?:drive|docs)\.google\.com$/,
    /^\/(?:file\/d\/|open|drive\/|document\/|presentation\/)/,
    () => savedInPublic,
  ],
  [
    /^(?:photos\.(?:app\.goo\.gl|google\.com|apple\.com)|share\.icloud\.com|(?:www\.)?icloud\.com)$/,
    /^\/./,
    () => savedInPublic,
  ],
  [/^1drv\.ms$|^onedrive\.live\.com$|\.sharepoint\.com$/, /^\/(?!download|embed)/, () => savedInPublic],
  [
    /^imgur\.com$|^(?:www\.)?(?:flickr\.com|instagram\.com|facebook\.com|pinterest\.com|researchgate\.net|linkedin\.com)$|^(?:www\.)?(?:x|twitter)\.com$/,
    /^\/(?!.*\.(?:png|jpe?g|gif|webp)$)./,
    () => savedInPublic,
  ],
  [
    /(?:^|\.)wiki[mp]edia\.org$/,
    /^\/wiki\/[^/:]+:[^/]+\.\w+$/,
    ({ origin, pathname }) =>
      `write ${origin}/wiki/Special:FilePath/${pathname.replace(/^\/wiki\/[^:]+:/, '')}`,
  ],
  [/(?:^|\.)youtube\.com$/, /^\/(?:watch|embed|shorts|live)/, () => asLink],
  [/^youtu\.be$|(?:^|\.)(?:vimeo|bilibili)\.com$/, /^\/./, () => asLink],
]

const asLink = 'a video is a link: [words](address)'

/** The address at which Dropbox answers with the file itself. */
function withRaw(href: string): string {
  const url = new URL(href)
  url.searchParams.delete('dl')
  url.searchParams.set('raw', '1')
  return url.href
}

/**
 * What is wrong with the address of a picture on another server, as a sentence; undefined where nothing shows that it is none.
 *
 * @param address with its scheme
 */
export function notPictureProblem(address: string): string | undefined {
  const url = new URL(address)
  const received = JSON.stringify(address)
  if (/^(?:1|true)$/.test(url.searchParams.get('raw') ?? '')) return undefined
  const [, , instead] = pages.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname)) ?? []
  if (instead)
    return `expected the address of a picture, received that of a page (${received}); ${instead(url)}`
  return notDrawn.test(url.pathname)
    ? `expected a picture that browsers draw, received ${received}; save it as JPEG, PNG, WebP, AVIF or SVG`
    : undefined
}
