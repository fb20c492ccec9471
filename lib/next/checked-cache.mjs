import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { tagsManifest } from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import { sealedFiles } from './sealed-files.mjs'

const FileSystemCache = fileSystemCache.default ?? fileSystemCache

/**
 * Next's own cache of pages, for `cacheHandler` in next.config.ts, in which two things are mended: a file that was not written
 * to its end is never served (sealed-files.mjs), and the age of an entry is right when the clock of the machine has jumped.
 */
export default class CheckedCache extends FileSystemCache {
  constructor(context) {
    super({ ...context, fs: context.fs && sealedFiles(context.fs) })
  }

  // Next notes when an entry was made by the clock of the machine, and takes its age by one that runs on from the start of the
  // process whatever is done to the first: after a jump an entry would stay fresh, or stale, for as long as the jump was.
  async get(key, context) {
    const entry = await super.get(key, context)
    if (!entry) return entry
    const age = Date.now() - entry.lastModified
    // What comes from the future is old: asked for anew, and shown until the answer is there.
    return { ...entry, lastModified: runningClock() - (age < 0 ? nearlyAYear : age) }
  }

  async revalidateTag(tags, durations) {
    await super.revalidateTag(tags, durations)
    for (const tag of [tags].flat()) {
      const times = tagsManifest.get(tag)
      if (times?.stale) tagsManifest.set(tag, { ...times, stale: runningClock() })
    }
  }
}

/** The clock by which Next takes ages: milliseconds since 1970. */
const runningClock = () => performance.timeOrigin + performance.now()

/** In milliseconds: older than any interval of the site's, and not yet a year, when Next would let visitors wait. */
const nearlyAYear = 364 * 24 * 60 * 60 * 1000
