import { expect, it } from 'vitest'
import { serveJson, settingsWith } from '../../lib/scholar/test-server.ts'
import { sourceFindings } from './statistics.ts'

const now = new Date('2026-11-27T12:00:00Z')
const site = {
  path: 'content/site.md',
  bytes: Buffer.from('---\ntitle: A site\nscholarStats:\n  repository: ada/site\n---\n'),
}

/** What is said of a source that answers this, and that the owner named in site.md. */
async function saidOf(answer: unknown): Promise<string[]> {
  const { origin } = await serveJson({ '/gs_data.json': answer })
  const settings = settingsWith({ repository: 'ada/site', SCHOLAR_STATS_BASE_URL: origin })
  const findings = await sourceFindings([site], settings, now)
  return findings.map(({ severity, path, line, message }) => `${severity} ${path}:${line}: ${message}`)
}

it('nothing is said of numbers that are new', async () => {
  expect(await saidOf({ citedby: 1, publications: {}, updated: '2026-11-01 08:05:19.992692' })).toEqual([])
})

it('old numbers are named, where the owner says whom to ask', async () => {
  expect(await saidOf({ citedby: 1, publications: {}, updated: '2025-11-01 08:05:19.992692' })).toEqual([
    expect.stringMatching(
      /^warning content\/site\.md:4: expected citation numbers of the last year, received those of 2025-11-01 from Google Scholar; /,
    ),
  ])
})

it('a source that has no numbers is named', async () => {
  expect(await saidOf(undefined)).toEqual([expect.stringMatching(/^warning content\/site\.md:4: .*404/)])
})

it('nobody is asked where the owner names no source', async () => {
  expect(await sourceFindings([site], settingsWith({}), now)).toEqual([])
})
