import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parseFrontMatter, type SourceFile } from '../content/front-matter.ts'
import { site } from '../content/site.ts'
import { type Env, siteUrl } from '../env.ts'
import { urlOf } from '../markdown/web-address.ts'
import { failure } from '../services/failure.ts'

/**
 * The folder of its host in which the site is to stand, as its address says: `/~name`, or '' for a host of its own.
 *
 * @param files the content, of which site.md can name the address
 */
export function siteFolder(files: readonly SourceFile[], env: Env): string {
  const url = writtenAddress(files)
  // A malformed address is the content's check to refuse.
  const address = siteUrl(env, url && urlOf(url) ? url : undefined)
  return new URL(address).pathname.replace(/\/$/, '')
}

/** The address that site.md names, as it stands there; undefined where it names none, or cannot be read. */
export function writtenAddress(files: readonly SourceFile[]): string | undefined {
  const file = files.find(({ path }) => path === site.path)
  const parts = file && parseFrontMatter(file)
  const url = parts && 'data' in parts ? parts.data.url : undefined
  return typeof url === 'string' && url.trim() !== '' ? url.trim() : undefined
}

/**
 * The folder for which the site was built: a server may run where the content is gone, or with another environment.
 *
 * @throws Error in one sentence where there is no build, and ZodError where Next writes its manifest otherwise
 */
export function builtFolder(root: string): string {
  const path = join(root, '.next/routes-manifest.json')
  if (!existsSync(path))
    throw failure(`${join(root, '.next')}: expected a whole build, received none; run npm run build`)
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  return z.object({ basePath: z.string() }).parse(manifest).basePath
}
