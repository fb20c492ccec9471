import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadEntry } from '../content/collection.ts'
import type { SourceFile } from '../content/front-matter.ts'
import { site } from '../content/site.ts'
import { ownerStyle } from '../site/colours/style.ts'
import { compactScript, speculationRules } from './inline-script.ts'

/**
 * For the policy, which headers/security-headers.ts puts together: what `script-src` allows on a page without React, the
 * inline scripts that are ours, each by its hash, and nothing else (Content Security Policy Level 3, "hash-source";
 * speculation rules are fetched from no file and are hashed as scripts are).
 *
 * @param root folder that holds `components/`, in which every `*.inline.js` is a script of the pages
 * @param folder where the site stands on its host: `/~name`, or '' for a host of its own
 */
export function ownScripts(root: string, folder: string): string {
  const sources = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.inline.js'))
    .toSorted()
    .map((name) => compactScript(readFileSync(join(root, 'components', name), 'utf8')))
  return [...sources, speculationRules((path) => folder + path)].map(hashSource).join(' ')
}

/**
 * What `style-src` allows besides the site's own files: the owner's colour and typeface, which pages hold, by their hash.
 *
 * @param files the content, whose site.md may name them
 */
export function ownStyles(files: readonly SourceFile[]): string[] {
  const file = files.find(({ path }) => path === site.path)
  // A problem of site.md is the content's check to report.
  const read = file && loadEntry(file, site.schema, site.body, [])
  const style = read && ownerStyle(read.data)
  return style ? [hashSource(style)] : []
}

/** The sources of `script-src` where a page has React, whose payload is in inline scripts that differ on every regeneration. */
export const reactScripts = "'self' 'unsafe-inline'"

/**
 * A script, with its attributes and its source; else a comment or another tag as a whole, so that what stands in the quotes of an
 * attribute, such as the name of a formula, is not taken for a script.
 */
const scriptOrTag =
  /<script\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/script>|<!--[\s\S]*?-->|<[a-z/](?:"[^"]*"|'[^']*'|[^'">])*>/gi

/**
 * The first script of a page that its policy would stop, as it stands there up to 100 characters; undefined where there is
 * none. Data blocks, such as JSON-LD, are not run and not asked for.
 *
 * @param policy the page's Content-Security-Policy
 */
export function stoppedScript(html: string, policy: string): string | undefined {
  const allowed = /(?:^|; )script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? []
  if (allowed.includes("'unsafe-inline'")) return undefined
  for (const [element, attributes, source = ''] of html.matchAll(scriptOrTag)) {
    if (attributes === undefined) continue
    const type = /\btype="([^"]*)"/.exec(attributes)?.[1] ?? ''
    if (!['', 'module', 'text/javascript', 'speculationrules'].includes(type)) continue
    if (/\bsrc=/.test(attributes) || !allowed.includes(hashSource(source))) return element.slice(0, 100)
  }
  return undefined
}

function hashSource(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}
