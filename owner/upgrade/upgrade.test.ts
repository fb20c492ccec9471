import { execFileSync } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect } from 'vitest'
import { temporaryFolder } from '../../lib/test-folder.ts'
import { itWithGit } from '../../lib/test-git.ts'
import { upgrade } from './upgrade.ts'

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  })

async function commit(root: string, files: Record<string, string | undefined>, message: string) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    if (text === undefined) await rm(join(root, path))
    else await writeFile(join(root, path), text)
  }
  git(root, 'add', '-A')
  git(root, 'commit', '-qm', message)
}

async function repository(root: string) {
  await mkdir(root, { recursive: true })
  git(root, 'init', '-q')
  git(root, 'config', 'user.name', 'Ada')
  git(root, 'config', 'user.email', 'ada@example.org')
}

const readme = (owner: string, text: string) =>
  `# Site\n<!-- owner -->\n${owner}\n<!-- end of owner -->\n${text}\n`

/** An original with a later version, and a copy of its first with words of its own, made in one of three ways. */
async function originalAndCopy(way: 'fork' | 'template' | 'archive') {
  const folder = await temporaryFolder()
  const original = join(folder, 'original')
  const copy = join(folder, 'copy')
  await repository(original)
  await commit(original, { 'lib/a.ts': 'first\n', 'content/site.md': 'theirs\n' }, 'zero')
  await commit(
    original,
    {
      'lib/a.ts': 'one\n',
      'content/news/old.md': 'theirs, old\n',
      'README.md': readme('Theirs.', 'Old.'),
      'docs/home.webp': 'their page\n',
    },
    'one',
  )
  if (way === 'fork') {
    git(folder, 'clone', '-q', original, copy)
    git(copy, 'config', 'user.name', 'Ada')
    git(copy, 'config', 'user.email', 'ada@example.org')
  } else {
    await cp(original, copy, { recursive: true, filter: (path) => !path.endsWith('.git') })
    await repository(copy)
    // Who downloads an archive edits first, and thinks of git later.
    if (way === 'template') await commit(copy, {}, 'Initial commit')
  }
  await commit(
    copy,
    {
      'content/site.md': 'mine\n',
      'content/news/old.md': undefined,
      'content/news/mine.md': 'my news\n',
      'public/me.jpg': 'me\n',
      'README.md': readme('Mine.', 'Old.'),
      'docs/home.webp': undefined,
    },
    'mine',
  )
  await commit(
    original,
    {
      'lib/a.ts': 'two\n',
      'lib/b.ts': 'new\n',
      'content/site.md': 'theirs, later\n',
      'content/news/new.md': 'their news\n',
      'README.md': readme('Theirs, later.', 'New.'),
      'docs/home.webp': 'their page, later\n',
    },
    'two',
  )
  return { original, copy, read: (path: string) => readFile(join(copy, path), 'utf8') }
}

describe('later versions', () => {
  itWithGit.each(['fork', 'template', 'archive'] as const)(
    'are taken into a copy by way of %s, and leave what is the owner’s',
    async (way) => {
      const { original, copy, read } = await originalAndCopy(way)
      expect((await upgrade(copy, 'main', original)).taken).toBe(1)
      expect(await read('lib/a.ts')).toBe('two\n')
      expect(await read('lib/b.ts')).toBe('new\n')
      expect(git(copy, 'ls-files', 'content', 'public')).toBe(
        'content/news/mine.md\ncontent/site.md\npublic/me.jpg\n',
      )
      expect(await read('content/site.md')).toBe('mine\n')
      expect(await read('README.md')).toBe(readme('Mine.', 'New.'))
      // The picture of their page was taken away with their name.
      expect(git(copy, 'ls-files', 'docs')).toBe('')
      expect(git(copy, 'status', '--porcelain')).toBe('')

      // The next time, history is shared and the original known.
      await commit(original, { 'lib/a.ts': 'three\n', 'content/site.md': 'again\n' }, 'three')
      expect((await upgrade(copy, 'main')).taken).toBe(1)
      expect(await read('lib/a.ts')).toBe('three\n')
      expect(await read('content/site.md')).toBe('mine\n')
      expect((await upgrade(copy, 'main')).taken).toBe(0)
    },
  )

  itWithGit('are not taken over work that is not committed', async () => {
    const { original, copy, read } = await originalAndCopy('fork')
    await writeFile(join(copy, 'content/site.md'), 'an hour of work\n')
    await writeFile(join(copy, 'content/news/größe.md'), 'another\n')
    await expect(upgrade(copy, 'main', original)).rejects.toThrow(
      'expected everything committed, received 2 changed or new files (content/site.md, content/news/größe.md); commit them',
    )
    expect(await read('content/site.md')).toBe('an hour of work\n')
    expect(await read('content/news/größe.md')).toBe('another\n')
    expect(await read('lib/a.ts')).toBe('one\n')
  })

  itWithGit(
    'are not taken into what an upgrade that was stopped has left, which is to be undone and not committed',
    async () => {
      const { original, copy, read } = await originalAndCopy('fork')
      await upgrade(copy, 'main', original)
      await commit(original, { 'content/site.md': 'theirs again\n', 'lib/a.ts': 'three\n' }, 'three')
      git(copy, 'fetch', '-q', 'upstream')
      // Where a process was killed: their content stands in the place of the owner's.
      git(copy, 'merge', '-q', '--no-commit', '--no-ff', '-X', 'theirs', 'upstream/main')
      await expect(upgrade(copy, 'main')).rejects.toThrow('go back to what was before it: git merge --abort')
      git(copy, 'merge', '--abort')
      expect((await upgrade(copy, 'main')).taken).toBe(1)
      expect(await read('content/site.md')).toBe('mine\n')
    },
  )

  itWithGit(
    'are taken whole or not at all where git stops at the last step, and what is half written is put aside',
    async () => {
      const { original, copy, read } = await originalAndCopy('fork')
      const before = git(copy, 'rev-parse', 'HEAD')
      const lock = join(copy, '.git/index.lock')
      // Another git at work: nothing can be written.
      await writeFile(lock, '')
      await expect(upgrade(copy, 'main', original)).rejects.toThrow('index.lock')
      await rm(lock)
      expect(git(copy, 'rev-parse', 'HEAD')).toBe(before)
      expect(git(copy, 'stash', 'list') + git(copy, 'worktree', 'list').split('\n')[1]).toBe('')

      // Killed while it wrote: some files are of the later version, one by half, one was edited since.
      expect((await upgrade(copy, 'main')).taken).toBe(1)
      const merged = git(copy, 'rev-parse', 'HEAD').trim()
      git(copy, 'reset', '-q', '--hard', before.trim())
      git(copy, 'update-ref', 'refs/upgrade/under-way', merged)
      await writeFile(join(copy, 'lib/a.ts'), 'tw')
      await writeFile(join(copy, 'lib/b.ts'), 'new, and edited\n')
      expect((await upgrade(copy, 'main')).taken).toBe(1)
      expect([await read('lib/a.ts'), await read('lib/b.ts')]).toEqual(['two\n', 'new\n'])
      expect(git(copy, 'show', 'stash@{0}^3:lib/b.ts')).toBe('new, and edited\n')
      expect(git(copy, 'status', '--porcelain') + git(copy, 'for-each-ref', 'refs/upgrade')).toBe('')
    },
  )

  itWithGit('are not taken where both sides changed the code, and all is as it was', async () => {
    const { original, copy, read } = await originalAndCopy('template')
    await commit(copy, { 'lib/a.ts': 'my own\n' }, 'code of my own')
    const before = git(copy, 'rev-parse', 'HEAD')
    await expect(upgrade(copy, 'main', original)).rejects.toThrow(
      /so that nothing was taken: lib\/a\.ts; do it by hand/,
    )
    expect(git(copy, 'rev-parse', 'HEAD')).toBe(before)
    expect(git(copy, 'status', '--porcelain')).toBe('')
    expect(await read('lib/a.ts')).toBe('my own\n')
  })

  itWithGit('need to be told from where, and a history to go back to', async () => {
    const { copy } = await originalAndCopy('fork')
    await expect(upgrade(copy, 'main')).rejects.toThrow('expected --from, the address of the repository')
    const bare = await temporaryFolder()
    await expect(upgrade(bare, 'main', copy)).rejects.toThrow(
      'make one: git init && git add -A && git commit',
    )
  })
})
