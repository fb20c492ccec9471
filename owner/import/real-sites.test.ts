import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importSite } from './import-site.ts'
import { readOldSite } from './page/read-site.ts'

/** Sites that people really wrote, where they are at hand; none of them is a part of this project. */
const folder = fileURLToPath(new URL('../../../shared/acad-sites', import.meta.url))
const sites = existsSync(folder) ? readdirSync(folder).toSorted() : []

describe('real sites move in', () => {
  if (sites.length === 0) it.skip('are not beside this project (../shared/acad-sites)', () => {})

  it.each(sites)('%s, and no line of it is lost', async (site) => {
    const { files, report } = importSite(await readOldSite(join(folder, site)), { drafts: false })
    expect(files.map(({ path }) => path)).toContain('content/profile.md')
    expect(report.unaccounted).toEqual([])
  })
})
