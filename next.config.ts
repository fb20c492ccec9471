import { join } from 'node:path'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants'
import { readContentFolder } from './lib/content/files.ts'
import { formatProblems } from './lib/content/problem.ts'
import { readEnv } from './lib/env.ts'
import { findClientFile } from './lib/next/client-runtime.ts'
import { builtFolder, siteFolder } from './lib/next/folder.ts'
import { imageHosts } from './lib/next/image-hosts.ts'
import { securityHeaders } from './lib/next/security-headers.ts'

// A malformed setting stops the build here, before anything is built with it.
const env = readEnv(process.env)

// No page needs React in the browser as long as no component is interactive (docs/decisions/0005-no-client-runtime.md).
const withoutClientRuntime = {
  condition: {
    all: ['browser', 'production', { path: /node_modules\/next\/dist\/(esm\/)?(client|lib)\// }],
  },
  loaders: ['./lib/next/empty-module.cjs'],
} satisfies NonNullable<NonNullable<NextConfig['turbopack']>['rules']>[string]

const rules: NonNullable<NonNullable<NextConfig['turbopack']>['rules']> = {
  // Content is compiled in: lib/content/bundled.ts globs the folder and gets each file as bytes.
  '*.md': { type: 'bytes' },
  '*.bib': { type: 'bytes' },
  '**/content/scholar.json': { type: 'bytes' },
  // Small scripts that are set into the page as they stand.
  '*.inline.js': { type: 'text' },
}

const config: NextConfig = {
  agentRules: false,
  devIndicators: false,
  poweredByHeader: false,
  // A folder that runs by itself, for containers: BUILD_STANDALONE=1 npm run build
  output: process.env.BUILD_STANDALONE ? 'standalone' : undefined,
  // Tests need packages that a build does without (NODE_ENV=production npm ci && npm run build).
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  turbopack: { rules },
  // Keeps pages that regenerate as bare as the build left them (docs/decisions/0008-pages-without-payload.md).
  cacheHandler: join(process.cwd(), 'lib/next/page-cache.mjs'),
  // The addresses of the Jekyll site.
  redirects: async () =>
    ['/about', '/about.html'].map((source) => ({ source, destination: '/', permanent: true })),
  rewrites: async () => ({
    // Slugs need no escapes; what is escaped falsely would be Next's error (500) and is simply not found.
    beforeFiles: [
      { source: '/publications/(.*%.*)', destination: '/publications/-' },
      // The folder of whole collections is no address of its own.
      { source: '/whole/(.*)', destination: '/-' },
    ],
    // A file's ending is no part of a dynamic segment.
    afterFiles: [
      ...['bib', 'ris'].map((ending) => ({
        source: `/publications/:slug.${ending}`,
        destination: `/publications/:slug/${ending}`,
      })),
      // A whole collection stands at its name; any other word is not found there.
      { source: '/:collection([a-z-]+)', destination: '/whole/:collection' },
    ],
    fallback: [],
  }),
}

/** For a site in a folder of its host, such as /~name; `lib/site/address.ts` puts it before every address. */
function placed(folder: string): NextConfig {
  return { basePath: folder, env: { SITE_FOLDER: folder } }
}

export default async function configure(phase: string): Promise<NextConfig> {
  const found = readContentFolder(process.cwd())
  if (phase === PHASE_DEVELOPMENT_SERVER) {
    // What the bundle passes over, the overlay cannot show: files with another ending, symbolic links.
    if (found.problems.length > 0) console.error(formatProblems(found.problems))
    return { ...config, ...placed(siteFolder(found.files, env)) }
  }
  // Only a build compiles; a server may run where the sources are gone, with the headers that the build wrote down.
  const clientFile = phase === PHASE_PRODUCTION_BUILD ? findClientFile(process.cwd()) : undefined
  if (phase === PHASE_PRODUCTION_BUILD)
    console.log(
      clientFile
        ? `Pages are sent with React: ${clientFile} says 'use client'`
        : "Pages are sent without React: no file of app/ or components/ says 'use client'",
    )
  const hosts = imageHosts(found.files)
  const folder = phase === PHASE_PRODUCTION_BUILD ? siteFolder(found.files, env) : builtFolder(process.cwd())
  return {
    ...config,
    ...placed(folder),
    turbopack: { rules: { ...rules, ...(clientFile ? {} : { '*.js': withoutClientRuntime }) } },
    headers: async () => securityHeaders(hosts),
    images: {
      formats: ['image/avif', 'image/webp'],
      remotePatterns: hosts.map((host) => new URL(`${host}/**`)),
    },
  }
}
