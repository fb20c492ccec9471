import type { SourceFile } from '../content/front-matter.ts'
import { type Env, siteUrl } from '../env.ts'
import { writtenAddress } from './base-path.ts'

/**
 * What a build says when nothing tells the site's address, which visitors never see missing, but search engines and feeds
 * do; undefined when it is known.
 *
 * @param files the files of `content/`
 */
export function addressWarning(
  files: readonly SourceFile[],
  env: Pick<Env, 'SITE_URL' | 'VERCEL_PROJECT_PRODUCTION_URL'>,
): string | undefined {
  if (env.SITE_URL || writtenAddress(files) || env.VERCEL_PROJECT_PRODUCTION_URL) return undefined
  return `Nothing says the address of this site, so canonical links, the sitemap and robots.txt name ${siteUrl(env, undefined)}: set url in content/site.md (url: https://example.org), or SITE_URL, and build again`
}
