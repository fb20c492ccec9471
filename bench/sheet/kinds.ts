/** A kind of page, and one page of it. */
export type Kind = { kind: string; path: string }

/**
 * The kinds of pages that a running site has, as its sitemap lists them, each with one page of it: of the pages that lie
 * below another, the first with a figure and the first without stand for all. What is not found is a kind too.
 *
 * @param address of the server, without a slash at the end
 */
export async function kindsOf(address: string): Promise<Kind[]> {
  const map = await (await fetch(`${address}/sitemap.xml`)).text()
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
  if (paths.length === 0) throw new Error(`${address}/sitemap.xml: expected addresses of pages, found none`)
  const kinds = new Map<string, Kind>()
  for (const path of paths) {
    const kind = await kindOf(address, path)
    if (!kinds.has(kind)) kinds.set(kind, { kind, path })
  }
  return [...kinds.values(), { kind: 'not found', path: '/no-such-page' }]
}

async function kindOf(address: string, path: string): Promise<string> {
  const parts = path.split('/').filter(Boolean)
  if (parts.length < 2) return path
  const parent = `/${parts.slice(0, -1).join('/')}`
  if (parts.length > 2) return `${parent}/…`
  const html = await (await fetch(address + path)).text()
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  return `${parent}/… ${/<img\s/.test(main) ? 'with' : 'without'} a figure`
}
