import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serve, statisticsWith } from '../lib/scholar/test-server.ts'
import { contentFolder, entry, type TestFiles } from '../lib/test-folder.ts'
import { command } from '../owner/command/cli-test.ts'

/** What the source has: papers by id, with their citations. */
const papers = { 'AbCdEfGhIjK:one': 5, 'AbCdEfGhIjK:two': 2 }

/** The answer of a source that has these papers. */
function answerWith(counts: Record<string, number>, updated = '2024-03-28 08:05:19.992692'): string {
  const publications = Object.entries(counts).map(([id, citations]) => ({
    author_pub_id: id,
    bib: { title: `Paper ${id.split(':')[1]}` },
    num_citations: citations,
  }))
  const citedby = Object.values(counts).reduce((sum, citations) => sum + citations, 0)
  return JSON.stringify({ citedby, publications, updated })
}

/** A site in a folder of its own, and a source whose answer can be changed. */
async function siteWith(files: TestFiles = {}) {
  const root = await contentFolder(files)
  const source = { answer: answerWith(papers) }
  const { origin } = await serve((_, response) => response.end(source.answer))
  const run = command('scholar.ts', root, { SCHOLAR_STATS_BASE_URL: origin })
  /** The text of the snapshot, if there is one; fails where something is left beside it. */
  const snapshot = async () => {
    const names = (await readdir(join(root, 'content'))).filter((name) => name.includes('scholar'))
    if (names.length === 0) return undefined
    expect(names).toEqual(['scholar.json'])
    return readFile(join(root, 'content/scholar.json'), 'utf8')
  }
  return { source, run, snapshot }
}

describe('npm run scholar', () => {
  it('keeps the numbers, says what changed, and leaves the file alone when nothing has', async () => {
    const { source, run, snapshot } = await siteWith()
    const first = await run()
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toContain('content/scholar.json: 7 citations as of 2024-03-28, from Google Scholar')
    expect(first.stdout).toMatch(/│ 'citations' +│ '–' +│ 7 +│/)
    const text = (await snapshot()) ?? ''
    expect(text.endsWith('}\n')).toBe(true)
    expect(JSON.parse(text)).toEqual(
      statisticsWith({
        source: 'Google Scholar',
        asOf: '2024-03-28',
        citations: 7,
        papers: [
          { scholar: 'AbCdEfGhIjK:one', title: 'Paper one', citations: 5 },
          { scholar: 'AbCdEfGhIjK:two', title: 'Paper two', citations: 2 },
        ],
      }),
    )

    expect(await run()).toMatchObject({
      status: 0,
      stdout: 'content/scholar.json: nothing has changed since 2024-03-28\n',
    })
    expect(await snapshot()).toBe(text)

    source.answer = answerWith({ ...papers, 'AbCdEfGhIjK:two': 4 })
    const { stdout } = await run()
    expect(stdout).toMatch(/│ 'citations' +│ 7 +│ 9 +│/)
    expect(stdout).toMatch(/│ 'Paper two' +│ 2 +│ 4 +│/)
    expect(stdout).not.toContain('Paper one')
    expect(await snapshot()).toContain('"citations": 9')
  })

  it('does not forget papers unless told', async () => {
    const { source, run, snapshot } = await siteWith()
    await run()
    const before = await snapshot()
    source.answer = answerWith({ 'AbCdEfGhIjK:one': 90 })
    expect(await run()).toMatchObject({
      status: 1,
      stdout: '',
      stderr:
        'Google Scholar: expected at least 2 papers, received 1; nothing was written (--force writes all the same)\n',
    })
    expect(await snapshot()).toBe(before)
    expect(await run('--force')).toMatchObject({ status: 0 })
    expect(await snapshot()).toContain('"citations": 90')
  })

  it.each([
    ['HTML', '<!doctype html>', /: expected JSON, received HTML/],
    ['no numbers', '{"publications":{}}', /: expected a number "citedby"/],
  ])('writes nothing when no source answers, but %s', async (_, answer, expected) => {
    const { source, run, snapshot } = await siteWith()
    const good = source.answer
    source.answer = answer
    const failed = { status: 1, stdout: '', stderr: expect.stringMatching(expected) }
    expect(await run('--force')).toMatchObject(failed)
    expect(await snapshot()).toBeUndefined()
    source.answer = good
    await run()
    const before = await snapshot()
    source.answer = answer
    const { stderr, ...rest } = await run()
    expect({ stderr, ...rest }).toMatchObject(failed)
    expect(stderr.trim()).not.toContain('\n')
    expect(await snapshot()).toBe(before)
  })

  it('mends a damaged snapshot only when told', async () => {
    const { run, snapshot } = await siteWith({ 'scholar.json': '{"source":' })
    const { status, stderr } = await run()
    expect(status).toBe(1)
    expect(stderr).toMatch(/^content\/scholar\.json: expected .*not JSON.* \(--force writes over it\)\n$/)
    expect(await snapshot()).toBe('{"source":')
    expect(await run('--force')).toMatchObject({ status: 0 })
    expect(await snapshot()).toContain('"citations": 7')
  })

  it('has nothing to do where no source is named, and says how one is', async () => {
    const root = await contentFolder({
      'site.md': entry('title: A site\nsections: []'),
      'profile.md': entry('name: Ada Example'),
    })
    expect(await command('scholar.ts', root)()).toEqual({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/^scholar: no source of citation numbers is named; write orcid, /),
    })
    expect(await readdir(join(root, 'content'))).not.toContain('scholar.json')
  })

  it('names what is wrong with the content', async () => {
    const { run, snapshot } = await siteWith({ 'profile.md': undefined })
    expect(await run()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('content/profile.md: expected this file'),
    })
    expect(await snapshot()).toBeUndefined()
  })
})
