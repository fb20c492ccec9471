import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readEnv } from '../../lib/env.ts'
import { statisticsWith } from '../../lib/scholar/test-server.ts'
import { contentFolder, entry } from '../../lib/test-folder.ts'
import { itWithGit } from '../../lib/test-git.ts'
import { checkContent } from './check.ts'

const site = (facts: string) => entry(`title: A site\nsections: []\n${facts}`)
const now = new Date('2026-11-27T12:00:00Z')

/** The warnings of a folder, as one reads them. */
async function warningsIn(root: string): Promise<string[]> {
  const { findings } = await checkContent(root, readEnv({}), { staleMonths: 9999, now })
  return findings
    .filter(({ severity }) => severity === 'warning')
    .map(({ path, line, field, message }) => `${path}:${line ?? ''} ${field ?? ''}: ${message}`)
}

it('what is of another GitHub account than the owner’s is named', async () => {
  const root = await contentFolder({
    'profile.md': entry(
      'name: Ada Example\nlinks:\n  github: https://github.com/AdaExample\n  cv: https://github.com/other/cv/raw/main/cv.pdf',
    ),
    'site.md': site(
      'url: https://other.github.io\nscholarStats:\n  repository: other/other.github.io\nedit:\n  repository: https://github.com/other/site',
    ),
  })
  const warnings = await warningsIn(root)
  expect(warnings).toHaveLength(4)
  expect(warnings[0]).toBe(
    "content/site.md:6 scholarStats.repository: expected what belongs to adaexample (links.github of content/profile.md), received other/other.github.io, which is other's; correct it, or remove the key",
  )
  expect(warnings[1]).toMatch(/^content\/site\.md:8 edit\.repository: /)
  expect(warnings[2]).toMatch(/^content\/site\.md:4 url: /)
  expect(warnings[3]).toMatch(/^content\/profile\.md:5 links\.cv: /)
})

it('what is of the owner’s account, or of nobody’s, is not', async () => {
  const root = await contentFolder({
    'profile.md': entry(
      'name: Ada Example\nlinks:\n  github: https://github.com/AdaExample/\n  cv: https://cv.example/ada.pdf',
    ),
    'site.md': site(
      'url: https://ada.example\nscholarStats: { repository: adaexample/adaexample.github.io }',
    ),
  })
  expect(await warningsIn(root)).toEqual([])
})

itWithGit(
  'what stood there when the profile named somebody else is named, until it is replaced',
  async () => {
    const root = await contentFolder({
      'profile.md': entry('name: Somebody Else\nlinks: { cv: /cv.pdf }'),
      'site.md': site('visitorMap: KeyOfSomebody\nscholarStats: { repository: somebody/site }'),
    })
    await mkdir(join(root, 'public'))
    await writeFile(join(root, 'public/cv.pdf'), '%PDF-1.7 of somebody')
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: root })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'theirs')
    expect(await warningsIn(root)).toEqual([])

    await writeFile(join(root, 'content/profile.md'), entry('name: Ada Example\nlinks: { cv: /cv.pdf }'))
    const inherited = await warningsIn(root)
    expect(inherited.map((line) => line.replace(/: expected.*/, ''))).toEqual([
      'content/site.md:5 scholarStats.repository',
      'content/site.md:4 visitorMap',
      'content/profile.md:3 links.cv',
    ])
    expect(inherited[1]).toContain(
      "expected something of Ada Example's own, received KeyOfSomebody, as when content/profile.md named Somebody Else; replace it, or remove the key",
    )
    git('commit', '-qam', 'mine')
    expect(await warningsIn(root)).toEqual(inherited)

    await writeFile(join(root, 'content/site.md'), site('visitorMap: KeyOfAda'))
    await writeFile(join(root, 'public/cv.pdf'), '%PDF-1.7 of Ada')
    expect(await warningsIn(root)).toEqual([])
  },
)

itWithGit('another spelling of the owner is nobody else', async () => {
  const root = await contentFolder({
    'profile.md': entry('name: A. Example'),
    'site.md': site('visitorMap: KeyOfAda'),
  })
  execFileSync('git', ['init', '-q'], { cwd: root })
  execFileSync('git', ['add', '-A'], { cwd: root })
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'x'], {
    cwd: root,
  })
  await writeFile(join(root, 'content/profile.md'), entry('name: Ada M. Example'))
  expect(await warningsIn(root)).toEqual([])
})

it.each([
  ['/Author (Somebody Else)', /^content\/profile\.md:\d+ links\.cv: .* whose author is Somebody Else; /],
  ['/Author (Ada M. Example)', undefined],
  ['/Author ()', undefined],
  ['/Author <FEFF0041>', undefined],
])('a CV with %s is the owner’s, or is not', async (author, expected) => {
  const root = await contentFolder({ 'profile.md': entry('name: Ada Example\nlinks: { cv: /cv.pdf }') })
  await mkdir(join(root, 'public'))
  await writeFile(join(root, 'public/cv.pdf'), `%PDF-1.7\n1 0 obj << ${author} >> endobj`)
  const warnings = await warningsIn(root)
  if (expected) expect(warnings).toEqual([expect.stringMatching(expected)])
  else expect(warnings).toEqual([])
})

it.each([
  [
    { source: 'OpenAlex', asOf: '2025-11-20' },
    'expected numbers of the last year, received those of 2025-11-20',
  ],
  [
    { source: 'Google Scholar', asOf: '2026-11-20', papers: [{ scholar: 'OTHER:a', citations: 1 }] },
    'not shown: its numbers are those of OTHER at Google Scholar, and links.scholar in content/profile.md names OWNER',
  ],
  [{ source: 'OpenAlex', asOf: '2026-11-20' }, undefined],
] as const)('numbers kept with the content: %o', async (given, expected) => {
  const root = await contentFolder({
    'profile.md': entry(
      'name: Ada Example\nlinks: { scholar: "https://scholar.google.com/citations?user=OWNER" }',
    ),
    'scholar.json': JSON.stringify({ ...statisticsWith({}), ...given }),
  })
  const warnings = await warningsIn(root)
  if (expected) expect(warnings).toEqual([expect.stringContaining(expected)])
  else expect(warnings).toEqual([])
})
