import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { contentFolder, entry, paper } from '../lib/test-folder.ts'
import { command } from '../owner/command/cli-test.ts'

const scripts = z.object({ scripts: z.object({ build: z.string() }) })

it('every build begins with it, and ends there on a link, a picture or a scheme that cannot work', async () => {
  const { build } = scripts.parse(JSON.parse(await readFile('package.json', 'utf8'))).scripts
  expect(build).toMatch(/^node --import \.\/scripts\/typescript\.mjs scripts\/build\/prepare\.ts && /)
  const root = await contentFolder({
    'news/a.md': entry('date: 2024', '[a](htps://example.org) [b](/nowhere)\n\n![c](/images/none.png)'),
    'publications/b.md': paper('links: { slides: /talks/none.pdf }\nthumbnail: /none.png'),
  })
  const { status, stderr } = await command('build/prepare.ts', root)()
  expect(status).toBe(1)
  // Nothing is made of content that is not right.
  expect(await readdir(root)).toEqual(['content'])
  expect(stderr).toContain(
    'content/news/a.md:5: expected an address that works in a page, received "htps://example.org"; did you mean "https://example.org"?',
  )
  expect(stderr).toContain(
    'content/news/a.md:5: expected a page of the site or a file in public/, received "/nowhere"',
  )
  expect(stderr).toMatch(/content\/news\/a\.md:7: expected .* received "\/images\/none\.png"/)
  expect(stderr).toMatch(/b\.md:\d+ links\.slides: expected .* received "\/talks\/none\.pdf"/)
  expect(stderr).toMatch(/b\.md:\d+ thumbnail: expected .* received "\/none\.png"/)
})

// Windows has no such files.
it.skipIf(process.platform === 'win32')(
  'no build waits for a pipe, or publishes what a link leads to',
  async () => {
    const root = await contentFolder({})
    const build = command('build/prepare.ts', root)
    execFileSync('mkfifo', [join(root, '.env.local')])
    expect(await build()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^\.env\.local: expected a file with settings, received a pipe/),
    })
    await rm(join(root, '.env.local'))
    await mkdir(join(root, 'public'))
    await symlink('/etc/hosts', join(root, 'public/hosts.txt'))
    expect(await build()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /public\/hosts\.txt: expected a file of the project, received a link to \/etc/,
      ),
    })
  },
)

it('no build begins in a folder that it cannot read from', async () => {
  const root = join(await contentFolder({}), 'C#')
  await mkdir(root)
  expect(await command('build/prepare.ts', root)()).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^expected a folder without # and \? in its path, received .*C#, which a build cannot read from; rename it, or move the project\n$/,
    ),
  })
})
