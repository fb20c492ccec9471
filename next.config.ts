import { join } from 'node:path'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants'
import { readContentFolder } from './lib/content/files.ts'
import { formatProblems } from './lib/content/problem.ts'
import { readEnv } from './lib/env.ts'
import { addressWarning } from './lib/next/address-warning.ts'
import { builtFolder, siteFolder } from './lib/next/base-path.ts'
import { findClientFile } from './lib/next/client-runtime.ts'
import { devOrigins } from './lib/next/dev-origins.ts'
import { compressedAnswers } from './lib/next/headers/compressed.ts'
import { securityHeaders } from './lib/next/headers/security-headers.ts'
import { imageHosts } from './lib/next/image-hosts.ts'
import { ownScripts, ownStyles, reactScripts } from './lib/next/policy-hashes.ts'
import { redirects, rewrites } from './lib/next/rewrites.ts'
import { bareRules, contentRules } from './lib/next/turbopack-rules.ts'
import { ownPapers, publicFiles } from './lib/site/public-files.ts'

// A malformed setting stops the build here, before anything is built with it.
const env = readEnv(process.env)

const config: NextConfig = {
  agentRules: false,
  devIndicators: false,
  poweredByHeader: false,
  // A folder that runs by itself, for containers: BUILD_STANDALONE=1 npm run build
  output: process.env.BUILD_STANDALONE ? 'standalone' : undefined,
  // Tests need packages that a build does without (NODE_ENV=production npm ci && npm run build).
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  cacheHandler: join(process.cwd(), 'lib/next/checked-cache.mjs'),
  // Bytes of pages kept in memory, beside the disk: a usual site whole. With Next's 50 MB a server of 1,000 papers died in a heap of 96 MB.
  cacheMaxMemorySize: 8 * 1024 * 1024,
  // Seconds; a machine that is busy with other things needs more than the usual 60, and after three times the build would stop.
  staticPageGenerationTimeout: 600,
  images: { formats: ['image/avif', 'image/webp'] },
  turbopack: { rules: contentRules },
  redirects,
  rewrites,
}

/**
 * For a site in a folder of its host, such as /~name; `lib/site/address.ts` puts it before every address.
 *
 * @param own slugs of the papers whose PDF is the site's own, for `lib/content/bundled.ts`
 */
function placed(folder: string, own: readonly string[] = []): NextConfig {
  return { ...config, basePath: folder, env: { SITE_FOLDER: folder, OWN_PAPERS: own.join(' ') } }
}

/** Next's configuration: what bends Next, and why, is in lib/next/ and docs/decisions/0011-where-next-is-bent.md. */
export default function configure(phase: string): NextConfig {
  // Next reads this file before it would report to its makers.
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  const root = process.cwd()
  // A server runs what was compiled, with the headers that the build wrote down, and may run where the sources are gone.
  if (phase !== PHASE_DEVELOPMENT_SERVER && phase !== PHASE_PRODUCTION_BUILD) return placed(builtFolder(root))

  const { files, problems } = readContentFolder(root)
  const folder = siteFolder(files, env)
  const own = ownPapers(publicFiles(root))
  if (phase === PHASE_DEVELOPMENT_SERVER) {
    // What the bundle passes over, the overlay cannot show: files with another ending, symbolic links.
    if (problems.length > 0) console.error(formatProblems(problems))
    return { ...placed(folder, own), allowedDevOrigins: devOrigins() }
  }

  const mode: string | undefined = process.env.NODE_ENV
  // React's parts for development and Next's for production do not go together.
  if (mode && mode !== 'production')
    throw new Error(`NODE_ENV: expected production for a build, received "${mode}"; leave it unset`)
  const warning = addressWarning(files, env)
  // Next reads this file once more in a process of its own, which has the environment of this one.
  if (warning && !process.env.ADDRESS_WARNED) console.warn(warning)
  process.env.ADDRESS_WARNED = '1'
  // No page needs React in the browser as long as no component is interactive.
  const clientFile = findClientFile(root)
  console.log(
    clientFile
      ? `Pages are sent with React: ${clientFile} says 'use client'. Their policy lets every inline script run`
      : "Pages are sent without React: no file of app/ or components/ says 'use client'. Their policy lets our own scripts run alone",
  )
  return {
    ...placed(folder, own),
    turbopack: { rules: { ...contentRules, ...(clientFile ? {} : bareRules(root)) } },
    headers: async () => [
      ...securityHeaders({
        scripts: clientFile ? reactScripts : ownScripts(root, folder),
        styles: ownStyles(files),
        imageHosts: imageHosts(files),
      }),
      ...compressedAnswers,
    ],
  }
}
