import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NextConfig } from 'next'

type Rules = NonNullable<NonNullable<NextConfig['turbopack']>['rules']>

/** How files that are not code get into the bundle. */
export const contentRules: Rules = {
  // Content is compiled in: lib/content/bundled.ts globs the folder and gets each file as bytes.
  '*.md': { type: 'bytes' },
  '*.bib': { type: 'bytes' },
  '**/content/scholar.json': { type: 'bytes' },
  // What draws the pictures of link previews, and the letters in them (scripts/build/preview-fonts.ts).
  '*.wasm': { type: 'bytes' },
  '*.ttf': { type: 'bytes' },
  // The curriculum vitae (scripts/build/cv-pdf.ts).
  '*.pdf': { type: 'bytes' },
  // Small scripts that are set into the page as they stand.
  '*.inline.js': { type: 'text' },
}

/**
 * What Next renders on request passes through `barePage`.
 *
 * @param root folder that holds `lib/next/`
 */
export function bareRules(root: string): Rules {
  const hash = createHash('sha256')
  for (const name of ['bare-render.mjs', 'bare-page.mjs'])
    hash.update(readFileSync(join(root, 'lib/next', name)))
  return {
    '**/app-page-runtime.js': {
      condition: { all: ['production', { not: 'browser' }] },
      // Turbopack's cache, which outlives builds, knows a loader by its name and its options, and not by what stands in it.
      loaders: [{ loader: './lib/next/bare-render.mjs', options: { sources: hash.digest('hex') } }],
    },
  }
}
