import { readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { areTagsStale, tagsManifest } from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import { nodeFs } from 'next/dist/server/lib/node-fs-methods.js'
import { afterEach, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../test-folder.ts'
import CheckedCache from './checked-cache.mjs'

const key = '/route-cache/APP_PAGE/owner/$/index'

/** A cache of its own over the same folder, as a server has after a restart. */
function openCache(folder: string, fs = nodeFs) {
  const cache = new CheckedCache({
    fs,
    dev: false,
    flushToDisk: true,
    serverDistDir: join(folder, 'server'),
    revalidatedTags: [],
  })
  return {
    keep: (html: string) =>
      cache.set(
        key,
        {
          kind: 'APP_PAGE',
          html,
          rscData: Buffer.from('payload'),
          headers: {},
          status: 200,
        },
        { cacheControl: { revalidate: 86_400 } },
      ),
    mark: (tag: string) => cache.revalidateTag(tag, { expire: 1000 }),
    read: () => cache.get(key, { kind: 'APP_PAGE', isFallback: false }),
    path: join(folder, `server${key}.html`),
  }
}

afterEach(() => vi.restoreAllMocks())

it('gives back what was kept, after a restart too', async () => {
  const folder = await temporaryFolder()
  await openCache(folder).keep('<p>König 王</p>')
  expect(await openCache(folder).read()).toHaveProperty('value.html', '<p>König 王</p>')
})

it.each([0, 1, 10, 64, 65, 70, 90])('takes a page of which %i bytes are left for absent', async (length) => {
  const folder = await temporaryFolder()
  const { keep, path } = openCache(folder)
  await keep('<!doctype html><p>A page of some length</p></html>')
  await writeFile(path, (await readFile(path)).subarray(0, length))
  expect(await openCache(folder).read()).toBeNull()
})

it('takes a page in which a byte has changed for absent', async () => {
  const folder = await temporaryFolder()
  const { keep, path } = openCache(folder)
  await keep('<p>1,000 citations</p>')
  await writeFile(path, (await readFile(path, 'utf8')).replace('1,000', '9,000'))
  expect(await openCache(folder).read()).toBeNull()
})

it('leaves the page before it when the disk is full', async () => {
  const folder = await temporaryFolder()
  await openCache(folder).keep('<p>old</p>')
  const full = {
    ...nodeFs,
    writeFile: async (path: string, data: string | Uint8Array) => {
      await nodeFs.writeFile(path, data.slice(0, 5))
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    },
  }
  await expect(openCache(folder, full).keep('<p>new</p>')).rejects.toThrow('no space')
  expect(await openCache(folder).read()).toHaveProperty('value.html', '<p>old</p>')
})

const day = 24 * 60 * 60 * 1000

it.each([
  { kept: 366 * day, read: 0, stale: true, what: 'was kept while the clock was a year ahead' },
  { kept: 0, read: 2 * day, stale: true, what: 'is two days old by a clock that has jumped' },
  {
    kept: 366 * day,
    read: 366 * day + 1000,
    stale: false,
    what: 'is a second old by a clock that is a year ahead',
  },
  {
    kept: -5 * day,
    read: -5 * day + 1000,
    stale: false,
    what: 'is a second old by a clock that is five days behind',
  },
])('knows the age of a page that $what', async ({ kept, read, stale }) => {
  const folder = await temporaryFolder()
  const start = Date.now()
  const cache = openCache(folder)
  const { path } = cache
  await cache.keep('<p>x</p>')
  await utimes(path, new Date(start + kept), new Date(start + kept))
  vi.spyOn(Date, 'now').mockReturnValue(start + read)
  const entry = await cache.read()
  const age = performance.timeOrigin + performance.now() - (entry?.lastModified ?? 0)
  expect(age > day).toBe(stale)
  // Older than a year, Next would let the visitor wait for the new page.
  expect(age).toBeLessThan(365 * day)
})

it('asks anew for what was marked, and not again for what is newer, whatever the clock says', async () => {
  const folder = await temporaryFolder()
  const cache = openCache(folder)
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 30 * day)
  await cache.mark('scholar')
  const marked = performance.timeOrigin + performance.now()
  expect(tagsManifest.get('scholar')?.stale).toBeLessThanOrEqual(marked)
  expect(areTagsStale(['scholar'], marked - 1000)).toBe(true)
  expect(areTagsStale(['scholar'], marked + 1)).toBe(false)
})
