import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../lib/test-folder.ts'
import { itWithGit } from '../../lib/test-git.ts'
import { importSite } from './import-site.ts'
import { readOldSite } from './page/read-site.ts'
import { branchOf } from './page/statistics-branch.ts'
import { contentOf, importPage } from './test-site.ts'

const config = `
title: Ada Example
repository: ada/ada.github.io
author:
  name: Ada Example
  googlescholar: https://scholar.google.com/citations?user=OWNER000AAAJ
`
const numbers = (given: object) =>
  JSON.stringify({ citedby: 5, updated: '2026-11-20', publications: {}, ...given })
const own = numbers({ scholar_id: 'OWNER000AAAJ', name: 'Ada Example' })
const others = numbers({ scholar_id: 'TEMPLATE0AAJ', name: 'Somebody Else' })
const folder = 'google-scholar-stats/gs_data.json'

const notesOf = (files: Record<string, string>) =>
  importPage('Hello.', { '_config.yml': config, ...files }).report.notes.join('\n')

it('names whose numbers they are where they are not the owner’s', () => {
  expect(notesOf({ [folder]: others })).toMatch(
    /gs_data\.json: its numbers are those of Somebody Else \(TEMPLATE0AAJ\), and links\.scholar .* names OWNER000AAAJ; .*; until then it is not shown/,
  )
  expect(notesOf({ [folder]: own })).not.toContain('its numbers are those of')
  const unlinked = config.replace(/^.*googlescholar.*$/m, '')
  expect(notesOf({ '_config.yml': unlinked, [folder]: others })).toMatch(
    /those of Somebody Else \(TEMPLATE0AAJ\), and content\/profile\.md names Ada Example/,
  )
})

it('finds the file where it lies in a folder', () => {
  const { site } = contentOf('Hello.', { '_config.yml': config, [folder]: own })
  expect(site.scholarStats).toEqual({
    repository: 'ada/ada.github.io',
    cdn: true,
    folder: 'google-scholar-stats',
  })
  const reader = '_includes/fetch_google_scholar_stats.html'
  expect(contentOf('Hello.', { '_config.yml': config, [reader]: 'x' }).site.scholarStats).toEqual({
    repository: 'ada/ada.github.io',
    cdn: true,
  })
  expect(notesOf({ [folder]: own })).toContain(
    `${folder}: the numbers are read from this file; if a workflow`,
  )
})

it.each([
  ['no JSON', '{"citedby": '],
  ['a list', '[1, null]'],
  ['nobody’s', '{"citedby": 5, "publications": null}'],
  ['deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
])('imports a site whose file is %s', (_, text) => {
  expect(notesOf({ [folder]: text })).not.toContain('its numbers are those of')
})

itWithGit('reads them from the branch of the workflow, as a clone has it', async () => {
  const root = await temporaryFolder()
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args])
  git('init', '--quiet', '--initial-branch=google-scholar-stats')
  await writeFile(join(root, 'gs_data.json'), others)
  git('add', '.')
  git('commit', '--quiet', '--message=numbers')
  git('checkout', '--quiet', '--orphan', 'master')
  git('rm', '--quiet', '-r', '--force', '.')
  await mkdir(join(root, '_pages'))
  await writeFile(join(root, '_config.yml'), config)
  await writeFile(join(root, '_pages/about.md'), '---\npermalink: /\n---\n\nHello.\n')
  const { report } = importSite(await readOldSite(root), { drafts: false })
  expect(report.notes.join('\n')).toContain(
    'gs_data.json (google-scholar-stats): its numbers are those of Somebody Else (TEMPLATE0AAJ)',
  )
})

it.each([
  ['ref: refs/heads/gh-pages\n', 'gh-pages'],
  ['0123456789abcdef\n', undefined],
])('of a clone whose HEAD is %j the branch %s is checked out', async (head, branch) => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, '.git'))
  await writeFile(join(folder, '.git/HEAD'), head)
  expect(await branchOf(folder)).toBe(branch)
  expect(await branchOf(join(folder, 'gone'))).toBeUndefined()
})
