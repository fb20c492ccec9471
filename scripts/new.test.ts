import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentFolder, paper, reportOf, type TestFiles } from '../lib/test-folder.ts'
import { command } from '../owner/command/cli-test.ts'

async function siteWith(files: TestFiles = {}) {
  const root = await contentFolder(files)
  const text = (path: string) => readFile(join(root, path), 'utf8')
  return { root, run: command('new.ts', root), text }
}

describe('npm run new', () => {
  it('writes what the flags say and prints the path', async () => {
    const { root, run, text } = await siteWith({ 'publications/engines.md': paper() })
    const flags = [
      '--date',
      '2026.11',
      '--publication',
      'engines',
      '--body',
      'It is **out**: [x](https://example.org).',
    ]
    expect(await run('news', ...flags)).toEqual({
      status: 0,
      stdout: 'content/news/2026-11-engines.md\n',
      stderr: '',
    })
    expect(await text('content/news/2026-11-engines.md')).toBe(
      '---\ndate: 2026.11\npublication: engines\n---\n\nIt is **out**: [x](https://example.org).\n',
    )
    expect(await reportOf(root)).toBe('no problem')
  })

  it('takes lists, groups and groups in lists', async () => {
    const { run, text } = await siteWith()
    const { stdout } = await run(
      ...[
        'publication',
        '--title',
        'Engines: A View',
        '--venue',
        'ICLR',
        '--year',
        '2026',
        '--draft',
        '--order',
        '2',
      ],
      ...[
        '--authors',
        'Ada Example',
        '--authors',
        '{ name: B. Other, equal: true }',
        '--topics',
        'a',
        '--topics',
        'b: c',
      ],
      ...['--links.code', 'https://example.org/x', '--links.other', '{ label: Talk, url: /talk.pdf }'],
    )
    expect(stdout).toBe('content/publications/engines.md\n')
    expect(await text('content/publications/engines.md')).toBe(`---
title: 'Engines: A View'
authors:
  - Ada Example
  - name: B. Other
    equal: true
venue: ICLR
year: 2026
links:
  code: https://example.org/x
  other:
    - label: Talk
      url: /talk.pdf
topics:
  - a
  - 'b: c'
order: 2
draft: true
---
`)
  })

  it('says which flags are needed where nobody can be asked', async () => {
    const { root, run } = await siteWith()
    const { status, stderr, stdout } = await run('award', '--rank', '1st')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe(
      'expected --date, --title, since there is no terminal to ask on; give them (npm run new -- award --help lists every flag)\n',
    )
    expect((await run('news', '--date', '2026')).stderr).toContain('expected --body, since')
    expect(await readdir(join(root, 'content'))).toEqual(['profile.md', 'site.md'])
  })

  it.each([
    [
      ['award', '--date', '2024-13', '--title', 'X'],
      1,
      'content/awards/2024-x.md:2 date: expected YYYY, YYYY-MM',
    ],
    [['news', '--date', '2024', '--body', 'A <b>word</b>'], 1, 'received raw HTML "<b>"'],
    [['news', '--date', '2024', '--body', 'x', '--publication', 'nope'], 1, 'expected a publication'],
    [['talk', '--date', '2024', '--titel', 'X'], 2, '(Did you mean --title?)'],
    [
      ['talk', '--date', '2024', '--title', 'X', '--links', 'X'],
      2,
      '--links: expected a group as in YAML, received "X"; write for example --links "{ label: …, url: … }"',
    ],
    [
      ['talk', '--date', '2024', '--title', 'X', '--links', '{ label: X'],
      2,
      '--links: expected a group as in YAML',
    ],
    [['talk', '--date', '2024', '--title', 'X', '--slug', 'A B'], 2, '--slug: expected a–z'],
    [['nothing'], 2, "unknown command 'nothing'"],
  ])('writes nothing for %j', async (flags, status, expected) => {
    const { root, run } = await siteWith()
    const outcome = await run(...flags)
    expect(outcome).toMatchObject({ status, stdout: '', stderr: expect.stringContaining(expected) })
    expect(outcome.stderr).not.toMatch(/^ +at /m)
    expect(await readdir(join(root, 'content'))).toEqual(['profile.md', 'site.md'])
  })

  it('writes no paper whose DOI another one has, wherever that stands', async () => {
    const { root, run } = await siteWith({
      'publications/zz.md': paper('doi: 10.1000/x').replace('2024', '2001'),
    })
    const flags = ['--title', 'Another', '--authors', 'A. Example', '--venue', 'V', '--doi', '10.1000/x']
    const outcome = await run('publication', ...flags, '--year', '2024')
    expect(outcome).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was written') })
    expect(await readdir(join(root, 'content/publications'))).toEqual(['zz.md'])
  })

  it('never writes over a file', async () => {
    const { root, run, text } = await siteWith()
    const flags = ['award', '--date', '2024-05', '--title', 'A Prize']
    expect((await run(...flags)).stdout).toBe('content/awards/2024-prize.md\n')
    await writeFile(join(root, 'content/awards/2024-prize.md'), '---\ndate: 2024\ntitle: Mine\n---\n')
    expect((await run(...flags)).stdout).toBe('content/awards/2024-prize-2.md\n')
    const named = await run(...flags, '--slug', '2024-prize')
    expect(named).toMatchObject({ status: 1, stderr: expect.stringContaining('choose another with --slug') })
    expect(await text('content/awards/2024-prize.md')).toContain('Mine')
    expect(await readdir(join(root, 'content/awards'))).toEqual(['2024-prize-2.md', '2024-prize.md'])
  })

  it('says what is left to do for a free section', async () => {
    const { root, run } = await siteWith()
    const { status, stdout, stderr } = await run('section', '--title', 'Hobbies', '--body', 'Chess.')
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'content/sections/hobbies.md\n' })
    expect(stderr).toContain('add "- of: sections/hobbies" with an id')
    expect(await reportOf(root)).toContain('sections/hobbies')
  })

  it('knows every key of every collection as a flag', async () => {
    const { run } = await siteWith()
    const { status, stdout } = await run('publication', '--help')
    expect(status).toBe(0)
    expect(stdout).toMatch(/--links\.slides <text> +an address/)
    expect(stdout).toMatch(/--authors <text or group> .*required\]/s)
  })
})
