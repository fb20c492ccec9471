/**
 * A script of ours as it goes into a page: without comments and indentation. Only for scripts whose comments stand on
 * lines of their own and whose strings stay on one line, as those of *.inline.js do.
 */
export function compactScript(source: string): string {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n')
}

/**
 * Which pages a browser may make ready before they are asked for (Speculation Rules, JSON): pages of the site as soon as a
 * visitor points at a link to them. Files and endpoints are not pages.
 *
 * @param place puts a path of the site where it stands on its host
 */
export function speculationRules(place: (path: string) => string): string {
  const others = ['/*.*', '/*/preview', '/*/linkset', '/preview/*', '/api/*', '/visitor-map']
  return JSON.stringify({
    prerender: [
      {
        where: {
          and: [{ href_matches: place('/*') }, { not: { href_matches: others.map((path) => place(path)) } }],
        },
        eagerness: 'moderate',
      },
    ],
  })
}
