import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The first file of the site that says 'use client', or undefined: then no page needs React in the browser.
 *
 * @param root folder that holds `app/` and `components/`
 */
export function findClientFile(root: string): string | undefined {
  for (const folder of ['app', 'components'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).toSorted())
      if (/\.(tsx?|jsx?|mjs)$/.test(name) && saysUseClient(readFileSync(join(root, folder, name), 'utf8')))
        return `${folder}/${name.replaceAll('\\', '/')}`
  return undefined
}

/** Whether a module begins with the directive; only comments and other directives may stand before it. */
function saysUseClient(source: string): boolean {
  const before = String.raw`(?:\s|\uFEFF|;|//[^\n]*(?:\n|$)|/\*[\s\S]*?\*/|'use (?!client)\w+'|"use (?!client)\w+")*`
  return new RegExp(`^${before}(?:'use client'|"use client")`).test(source)
}
