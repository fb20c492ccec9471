import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { bareMark, barePage } from './bare-page.mjs'

const FileSystemCache = fileSystemCache.default ?? fileSystemCache

/**
 * Next's own cache of pages, for `cacheHandler` in next.config.ts: a page that regenerates is kept as bare as the build
 * left it.
 */
export default class PageCache extends FileSystemCache {
  constructor(context) {
    super(context)
    this.bare = existsSync(/* turbopackIgnore: true */ join(context.serverDistDir ?? '', '..', bareMark))
  }

  async set(key, data, context) {
    const isPage = this.bare && data?.kind === 'APP_PAGE' && typeof data.html === 'string'
    return super.set(key, isPage ? { ...data, html: barePage(data.html) } : data, context)
  }
}
