import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import bareRender from './bare-render.mjs'

const next = 'node_modules/next/dist/esm/build/templates/app-page-runtime.js'

it('lets what the installed Next renders pass through barePage', async () => {
  const bent = bareRender(await readFile(next, 'utf8'))
  expect(bent).toContain('const result = await withoutScripts(await invokeRouteModule(')
  expect(bent).toContain('function barePage(html)')
})

it.each([
  ['renders in other words', (source: string) => source.replaceAll('invokeRouteModule', 'callRouteModule')],
  ['renders in two places', (source: string) => source + source],
  ['has no RenderResult', (source: string) => source.replaceAll('RenderResult', 'Rendered')],
])('stops the build where Next %s', async (_, changed) => {
  const source = changed(await readFile(next, 'utf8'))
  expect(() => bareRender(source)).toThrow(/expected next\/dist\/.*app-page-runtime\.js.*correct this file/)
})
