import { content } from '@/lib/content/bundled'
import { compactScript } from '@/lib/next/inline-script'
import { words } from '@/lib/site/words'
import script from './frame.inline.js'

export const dynamic = 'force-static'

/** The frame of the visitor map: the only document that runs a foreign script, sandboxed (lib/next/headers/security-headers.ts). */
export function GET(): Response {
  const { visitorMap, lang } = content.site
  if (!visitorMap) return new Response('There is no visitor map.', { status: 404 })
  const source = `https://clustrmaps.com/map_v2.js?d=${encodeURIComponent(visitorMap)}&amp;cl=ffffff&amp;w=a`
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${words.visitorMap}</title><style>:root{color-scheme:light dark}body{margin:0;font:0.9rem system-ui,sans-serif}</style><body data-src="${source}" data-loading="${words.mapLoading}" data-not-asked="${words.mapNotAsked}" data-failed="${words.mapFailed}"><p id="word" role="status">${words.mapWithoutScript}</p><script>${compactScript(script)}</script></body></html>`
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
