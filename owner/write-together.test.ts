import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../lib/test-folder.ts'
import { disk } from './test-disk.ts'
import { writeNew, writeWhole } from './write-file.ts'
import { type Changes, changeTogether, finishChanges, keptName } from './write-together.ts'

vi.mock('node:fs/promises', async (original) => {
  const { failing } = await import('./test-disk.ts')
  return failing(await original())
})

afterEach(() => disk.reset())

const before = { 'content/a.md': 'old a', 'content/news/b.md': 'old b', 'public/c.png': 'old c' }

async function project(): Promise<string> {
  const root = await temporaryFolder()
  for (const [path, text] of Object.entries(before)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return root
}

/** Every file of a folder, and what it holds. */
async function filesOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [path.slice(root.length + 1), await readFile(path, 'utf8')] as const),
    ),
  )
}

const several = new Map([
  ['content/a.md', 'new a, which is longer'],
  ['content/publications/d.md', 'new d'],
  ['content/publications/e.md', 'new e'],
])

const cases: [string, (root: string) => Changes, Record<string, string>, RegExp?][] = [
  [
    'new files, changed ones and a copy',
    (root) => ({ files: several, copies: new Map([['public/c.png', join(root, 'content/news/b.md')]]) }),
    { ...before, ...Object.fromEntries(several), 'public/c.png': 'old b' },
  ],
  [
    'a folder in the place of another',
    () => ({ files: several, aside: { folder: 'content', to: 'content.old' } }),
    {
      ...Object.fromEntries(several),
      'content.old/a.md': 'old a',
      'content.old/news/b.md': 'old b',
      'public/c.png': 'old c',
    },
  ],
  [
    'a folder in the place of one that can be copied only',
    () => ({ files: several, aside: { folder: 'content', to: 'content.old' } }),
    {
      ...Object.fromEntries(several),
      'content.old/a.md': 'old a',
      'content.old/news/b.md': 'old b',
      'public/c.png': 'old c',
    },
    /(?<!\.unfinished-\d+)\/content$/,
  ],
  [
    'new files, and others that are removed, if they are there',
    () => ({ files: several, gone: ['public/c.png', 'docs/none.png'] }),
    { 'content/news/b.md': 'old b', ...Object.fromEntries(several) },
  ],
]

describe.each(cases)('%s', (_, changesOf, after, fixed) => {
  beforeEach(() => {
    disk.fixed = fixed
  })
  afterEach(() => {
    disk.fixed = undefined
  })

  it('are written whole', async () => {
    const root = await project()
    await changeTogether(root, changesOf(root))
    expect(await filesOf(root)).toEqual(after)
    expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('are all there or none, wherever the process was killed, once the next command has run', async () => {
    const say = vi.spyOn(console, 'error').mockImplementation(() => {})
    const outcomes = new Set<string>()
    for (let at = 1; ; at += 1) {
      const root = await project()
      disk.reset({ killAt: at })
      const died = await changeTogether(root, changesOf(root)).then(
        () => false,
        () => true,
      )
      disk.reset()
      await finishChanges(root)
      const files = await filesOf(root)
      const isNew = !isDeepStrictEqual(files, before)
      expect(files, `killed at step ${at}`).toEqual(isNew ? after : before)
      expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([])
      outcomes.add(isNew ? 'new' : 'old')
      if (!died) break
    }
    expect(outcomes).toEqual(new Set(['old', 'new']))
    expect(say.mock.calls.join()).toContain(
      'A command was interrupted; the rest of what it had begun is done',
    )
  })

  it('are all there or none when the command that ends them is killed too', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    disk.reset()
    await changeTogether(await project(), changesOf(await project()))
    const all = disk.steps
    for (let first = 1; first <= all; first += 1)
      for (let second = 1; second <= all; second += 1) {
        const root = await project()
        disk.reset({ killAt: first })
        await changeTogether(root, changesOf(root)).catch(() => {})
        disk.reset({ killAt: second })
        const ended = await finishChanges(root).then(
          () => true,
          () => false,
        )
        disk.reset()
        await finishChanges(root)
        const files = await filesOf(root)
        expect([after, before], `killed at ${first}, then at ${second}`).toContainEqual(files)
        if (ended) break
      }
  })

  it('are not begun on a full disk', async () => {
    for (let at = 1; ; at += 1) {
      const root = await project()
      disk.reset({ fullAt: at })
      const failure = await changeTogether(root, changesOf(root)).then(
        () => undefined,
        (error: Error) => error.message,
      )
      disk.reset()
      const files = await filesOf(root)
      expect(files, `full from step ${at}`).toEqual(failure === undefined ? after : before)
      expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([])
      if (failure === undefined) break
      expect(failure).toMatch(/expected room on the disk, received ENOSPC; make room.*nothing was written/)
    }
  })
})

describe('several files', () => {
  it('are none where one has the name of a folder, and the next command has nothing to end', async () => {
    const root = await project()
    const files = new Map([...several, ['content/news', 'a file']])
    await expect(changeTogether(root, { files })).rejects.toThrow(
      /^content\/news: expected the name of a file, received that of a folder; give another name$/,
    )
    await finishChanges(root)
    expect(await filesOf(root)).toEqual(before)
    expect(await readdir(root)).toEqual(['content', 'public'])
  })

  it.skipIf(process.platform === 'win32')(
    'are on the disk before the first is moved, and their folders after it: a power failure loses none',
    async () => {
      const root = await project()
      disk.reset()
      const copies = new Map([['public/f.png', join(root, 'public/c.png')]])
      await changeTogether(root, { files: several, copies })
      expect(disk.unsyncedAtPlan).toEqual([])
      const folders = ['content', 'content/publications', 'public'].map((path) => join(root, path))
      expect([...disk.synced]).toEqual(
        expect.arrayContaining([...folders, expect.stringMatching(/\/\.unfinished-\d+$/)]),
      )
    },
  )

  it('are none where the first of them cannot be moved, and the next command has nothing to end', async () => {
    const root = await project()
    disk.fixed = /\.unfinished-\d+\/0$/
    await expect(changeTogether(root, { files: several })).rejects.toThrow(/EXDEV/)
    disk.fixed = undefined
    await finishChanges(root)
    expect(await filesOf(root)).toEqual(before)
    expect(await readdir(root)).toEqual(['content', 'public'])
  })
})

describe('one file', () => {
  it.each([
    [
      'written over',
      (root: string) => writeWhole(join(root, 'content/a.md'), 'new a'),
      'content/a.md',
      'new a',
    ],
    [
      'written anew',
      (root: string) => writeNew(join(root, 'content/talks/t.md'), 'new t'),
      'content/talks/t.md',
      'new t',
    ],
  ])('%s is whole or not there, and nothing beside it counts as content', async (_, write, path, text) => {
    for (let at = 1; ; at += 1) {
      const root = await project()
      disk.reset({ killAt: at })
      const died = await write(root).then(
        () => false,
        () => true,
      )
      disk.reset()
      const { [path]: found, ...rest } = await filesOf(root)
      expect([Object.entries(before).find(([name]) => name === path)?.[1], text]).toContain(found)
      // What stays beside begins with a dot, as nothing that is read does.
      for (const name of Object.keys(rest).filter((one) => !Object.keys(before).includes(one)))
        expect(name).toMatch(/\/\.unfinished-[^/]*$/)
      if (!died) break
    }
  })

  it('leaves nothing on a full disk', async () => {
    for (let at = 1; at < 4; at += 1) {
      const root = await project()
      disk.reset({ fullAt: at })
      await expect(writeWhole(join(root, 'content/a.md'), 'new a')).rejects.toThrow(
        /a\.md: expected room on the disk, received ENOSPC/,
      )
      disk.reset()
      expect(await filesOf(root)).toEqual(before)
    }
  })

  it('takes away what a killed command left beside it', async () => {
    const root = await project()
    // No process has this number: it is above what any system gives.
    await writeFile(join(root, 'content/.unfinished-999999999-1'), 'half')
    await writeWhole(join(root, 'content/a.md'), 'new a')
    expect(await readdir(join(root, 'content'))).toEqual(['a.md', 'news'])
  })

  it('stays as it is where a new one is to be written', async () => {
    const root = await project()
    expect(await writeNew(join(root, 'content/a.md'), 'new a')).toBe(false)
    expect(await filesOf(root)).toEqual(before)
  })
})

it.each([
  [3, 'content/new-0.md, content/new-1.md, content/new-2.md'],
  [5, 'content/new-0.md, content/new-1.md, content/new-2.md and 2 more'],
])(
  'of %s files that a stopped command has left to move, the next one names the first',
  async (count, named) => {
    const say = vi.spyOn(console, 'error').mockImplementation(() => {})
    say.mockClear()
    const root = await project()
    const stage = '.unfinished-999999999'
    await mkdir(join(root, stage))
    const moves = Array.from({ length: count }, (_, index) => ({
      from: `${stage}/${index}`,
      to: `content/new-${index}.md`,
    }))
    for (const { from } of moves) await writeFile(join(root, from), 'new')
    await writeFile(join(root, stage, 'plan.json'), JSON.stringify({ moves }))
    await finishChanges(root)
    expect(say.mock.calls).toEqual([
      [`A command was interrupted; the rest of what it had begun is done: ${named}`],
    ])
    expect(await readdir(root)).not.toContain(stage)
    await finishChanges(root)
    expect(say).toHaveBeenCalledTimes(1)
  },
)

it('puts two folders aside in one second', async () => {
  const root = await project()
  const now = new Date('2024-10-31T12:30:00Z')
  for (const text of ['first', 'second']) {
    const to = await keptName(root, 'content', now)
    await changeTogether(root, {
      files: new Map([['content/a.md', text]]),
      aside: { folder: 'content', to },
    })
  }
  expect(await filesOf(root)).toEqual({
    'content/a.md': 'second',
    'content.old-20241031-123000/a.md': 'old a',
    'content.old-20241031-123000/news/b.md': 'old b',
    'content.old-20241031-123000-2/a.md': 'first',
    'public/c.png': 'old c',
  })
})

describe('on Windows, which moves nothing that is open', () => {
  const windows = (held: number) => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('win32')
    disk.reset({ held })
  }
  afterEach(() => vi.restoreAllMocks())

  it('what is open for a moment is waited for', async () => {
    const root = await project()
    windows(2)
    await changeTogether(root, { files: several, aside: { folder: 'content', to: 'content.old' } })
    expect(Object.keys(await filesOf(root))).toContain('content.old/a.md')
  })

  it('nothing is changed where the folder stays open, and it is said what to do', async () => {
    const root = await project()
    windows(Number.POSITIVE_INFINITY)
    await expect(
      changeTogether(root, { files: several, aside: { folder: 'content', to: 'content.old' } }),
    ).rejects.toThrow(
      /content: expected a place that can be written, received EPERM; close what has it open .*; nothing was written$/,
    )
    disk.reset()
    expect(await filesOf(root)).toEqual(before)
    expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
