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

/** What Next renders on request passes through `barePage`. */
export const bareRules: Rules = {
  '**/app-page-runtime.js': {
    condition: { all: ['production', { not: 'browser' }] },
    loaders: ['./lib/next/bare-render.mjs'],
  },
}
