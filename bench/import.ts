import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { loadContent } from '../lib/content/load.ts'
import { importSite } from '../owner/import/import-site.ts'
import { readOldSite } from '../owner/import/page/read-site.ts'
import { faultsOfBuild } from './import-build.ts'
import { compareWith, readExpectation, type Score } from './import-score.ts'

// npx tsx bench/import.ts [FOLDER] [--build] [--only=NAME]: imports every site of a folder and prints what was recognised,
// and for sites with a hand-made expectation how much of it is right. With --build each is built, served and looked at.
const [folder = '../shared/acad-sites'] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const build = process.argv.includes('--build')
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length)

if (!existsSync(folder)) {
  console.log(`${folder}: no sites to import here; name a folder of clones of acad-homepage sites`)
} else {
  const rows: Record<string, string | number>[] = []
  const scores: (Score & { site: string })[] = []
  for (const site of (await readdir(folder)).toSorted()) {
    if (only !== undefined && site !== only) continue
    const source = resolve(folder, site)
    const imported = importSite(await readOldSite(source), { drafts: false })
    const { report } = imported
    for (const { title, of, recognised, prose } of report.sections)
      rows.push({ site, section: title || 'About', of, recognised, 'kept as prose': prose, unaccounted: '' })
    rows.push({
      site,
      section: '(all)',
      of: '',
      recognised: '',
      'kept as prose': '',
      unaccounted: report.unaccounted.length,
    })
    if (report.unaccounted.length > 0) process.exitCode = 1
    const { content } = loadContent(imported.files, { drafts: false })
    const expected = await readExpectation(site)
    if (content && expected)
      scores.push(...compareWith(expected, content).map((score) => ({ site, ...score })))
    if (build) {
      const faults = await faultsOfBuild(site, imported, source)
      console.log(
        `${site}: ${faults.length === 0 ? 'builds; no violation, no overflow' : faults.join('\n  ')}`,
      )
      if (faults.length > 0) process.exitCode = 1
    }
  }
  console.table(rows)
  console.log('Against the hand-made expectations:')
  console.table(scores.map(({ missing: _, ...score }) => score))
  const [right, all] = [sum(scores, 'right'), sum(scores, 'expected')]
  if (all > 0)
    console.log(
      `${right} of ${all} items have the right date, title and authors: ${((100 * right) / all).toFixed(1)} %`,
    )
  for (const { site, of, missing } of scores)
    if (missing.length > 0) console.log(`${site} ${of}, not as expected: ${missing.join('; ')}`)
}

function sum(list: readonly Score[], key: 'right' | 'expected'): number {
  return list.reduce((total, score) => total + score[key], 0)
}
