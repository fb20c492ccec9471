import { barePage, linkHeader } from './bare-page.mjs'

// The line of next/dist/esm/build/templates/app-page-runtime.js through which every page goes that is rendered on request.
const rendering = 'const result = await invokeRouteModule(span, context, renderOperation);'

/**
 * A Turbopack loader for Next's `app-page-runtime.js`: what it renders passes through `barePage`, and
 * gets the header of `linkHeader`. That file is bundled
 * with the project, so the pages are bare wherever the bundle runs: `next start`, a standalone server, a host's function.
 *
 * @param {string} source
 * @returns {string}
 * @throws Error where Next has changed and the line is not there: a build must not pass with half of the bend
 */
export default function bareRender(source) {
  const [before, after, more] = source.split(rendering)
  if (after === undefined || more !== undefined || !/^import RenderResult from /m.test(source))
    throw new Error(
      `lib/next/bare-render.mjs: expected next/dist/esm/build/templates/app-page-runtime.js to import RenderResult and to say once "${rendering}"; this version of Next says it in other words, so find where it renders a page and correct this file, or go back to the version before`,
    )
  return `${before}${rendering.replace(/await (.*);/, 'await withoutScripts(await $1);')}${after}
${barePage}
${linkHeader}
async function withoutScripts(result) {
  if ('error' in result || !result.contentType?.startsWith('text/html')) return result
  const { contentType, metadata, waitUntil } = result
  const html = barePage(await result.toUnchunkedString(true))
  const link = [metadata.headers?.link, linkHeader(html)].flat().filter(Boolean).join(', ')
  const headers = { ...metadata.headers, ...(link && { link }) }
  return new RenderResult(html, { contentType, metadata: { ...metadata, headers }, waitUntil })
}
`
}
