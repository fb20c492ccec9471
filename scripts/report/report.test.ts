import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentFolder, entry, newsItem } from '../../lib/test-folder.ts'
import { itWithGit } from '../../lib/test-git.ts'
import { command } from '../../owner/command/cli-test.ts'

const files = {
  'publications/a.md': entry('title: A\nauthors: [Zoë Quill, Bo Thread]\nvenue: V\nyear: 2026\nmonth: 2'),
}

describe('npm run report', () => {
  it('writes the table of co-authors as two files, and says what it cannot know', async () => {
    const root = await contentFolder(files)
    const run = command('report/report.ts', root)
    const { status, stdout, stderr } = await run('coauthors', '--until', '2026-11-27')
    expect([status, stdout]).toEqual([0, 'reports/coauthors.csv\nreports/coauthors.xlsx\n'])
    expect(stderr).toContain('Not known: affiliations')
    expect(readFileSync(join(root, 'reports/coauthors.csv'), 'utf8')).toContain('A:,"Thread, Bo",,,02/2026')
    expect(readdirSync(join(root, 'reports')).toSorted()).toEqual(['coauthors.csv', 'coauthors.xlsx'])
    const elsewhere = join(await contentFolder({}), 'deep/table.xlsx')
    expect((await run('coauthors', '--out', elsewhere)).stdout).toBe(
      `${elsewhere.replace('xlsx', 'csv')}\n${elsewhere}\n`,
    )
  })

  it('prints the others, or writes them to a file', async () => {
    const run = command('report/report.ts', await contentFolder(files))
    expect((await run('conflicts', '--until', '2026-11-27')).stdout).toContain('- Thread, Bo: 2026-02\n')
    expect((await run('year', '2026', '--out', 'out/2026.md')).stdout).toBe('out/2026.md\n')
  })

  itWithGit('finds what was gained in the states that git keeps', async () => {
    const root = await contentFolder(files)
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@e.example', ...args], {
        cwd: root,
        stdio: 'pipe',
      })
    git('init', '-q')
    mkdirSync(join(root, 'content'), { recursive: true })
    for (const [asOf, citations] of [
      ['2025-12-31', 10],
      ['2026-06-01', 25],
    ] as const) {
      const snapshot = { source: 'OpenAlex', asOf, citations, perYear: [], papers: [] }
      writeFileSync(join(root, 'content/scholar.json'), JSON.stringify(snapshot))
      git('add', '.')
      git('commit', '-qm', 'numbers')
    }
    const { stdout } = await command('report/report.ts', root)('year', '2026')
    expect(stdout).toContain('15 gained between 2025-12-31 (10) and 2026-06-01 (25)')
  })

  it('refuses what it cannot read', async () => {
    const run = command('report/report.ts', await contentFolder({ 'news/a.md': newsItem('titel: x') }))
    expect(await run('year', '26')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('such as 2025'),
    })
    expect(await run('conflicts', '--until', '2026-02-30')).toMatchObject({ status: 2 })
    expect(await run('conflicts')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('content/news/a.md'),
    })
  })
})
