import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { builtWithSnapshot, secret } from './badged.ts'
import { inWorkshop } from './built.ts'
import { expectDrawn, type Pictures, startPictures } from './pictures.ts'
import { makeTree, nextCommand, type Server, type Tree } from './tree.ts'

/** A line of a stack trace: `at name (file:line:column)`. */
const stackFrame = /^\s+at .+:\d+:\d+/m

const news = (words: string, more = '') => `---\ndate: 2024-05\n${more}---\n\n${words}\n`

test('a build with broken content fails with every problem, and no stack trace', async () => {
  const files = {
    'content/news/month.md': '---\ndate: 2024-13\n---\n\nHello\n',
    'content/awards/typo.md': '---\ndate: 2024\ntitel: Prize\n---\n',
    'content/news/shout.MD': 'HELLO\n',
  }
  const lines = [
    'content/news/month.md:2 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received "2024-13"',
    'content/awards/typo.md:3 titel: expected one of the known keys, received "titel"; did you mean "title"?',
  ]
  await inWorkshop(files, async (tree) => {
    const whole = await tree.run('npm', ['run', 'build'])
    expect(whole.code).not.toBe(0)
    for (const line of [...lines, 'content/news/shout.MD: expected a name that ends in .md'])
      expect(whole.output).toContain(line)
    expect(whole.output).not.toMatch(stackFrame)

    const check = await tree.run('npm', ['run', 'check:content'])
    expect(check.code).toBe(1)
    for (const line of lines) expect(check.output).toContain(line)

    // The bundled content is checked by the pages themselves, whoever calls `next build` alone.
    const alone = await tree.run(process.execPath, [nextCommand, 'build'])
    expect(alone.code).not.toBe(0)
    for (const line of lines) expect(alone.output).toContain(line)
    expect(alone.output).not.toMatch(stackFrame)
  })
})

test('a draft is on no page, feed or list of a production build', async () => {
  const tree = await builtWithSnapshot()
  const served = join(tree.root, '.next/server/app')
  const files = await readdir(served, { recursive: true, withFileTypes: true })
  const pages = files.filter((file) => file.isFile() && /\.(html|rsc|body)$/.test(file.name))
  expect(pages.map(({ name }) => name)).toContain('index.html')
  for (const { parentPath, name } of pages)
    expect(await readFile(join(parentPath, name), 'utf8'), name).not.toContain(secret)
})

test.describe('while the owner writes', () => {
  test.describe.configure({ mode: 'default' })
  let pictures: Pictures
  let tree: Tree
  let server: Server

  test.beforeAll(async () => {
    pictures = await startPictures()
    tree = await makeTree('editing', {
      'content/profile.md': `---\nname: Ada Example\n${pictures.avatar}---\n\n${pictures.body}`,
      'content/publications/engines.md': pictures.paper,
      'content/news/first.md': news('First words'),
    })
    server = await tree.serve('dev')
  })

  test.afterAll(async () => {
    await server?.stop()
    pictures?.close()
  })

  test('pictures on another server are drawn, with a query and behind a redirect too', async ({ page }) => {
    await expectDrawn(page, server.address, pictures)
  })

  /**
   * Changes a file until the page shows it. Of a change that is made while the server begins to watch, or while a busy machine
   * still works on the one before, Next at times tells the page nothing; whatever is saved after it shows both.
   */
  async function shows(
    change: () => Promise<void>,
    isShown: (patience: { timeout: number }) => Promise<void>,
  ): Promise<void> {
    let times = 0
    await expect(async () => {
      await change()
      if (times > 0) await tree.write('content/news/again.md', news(`Saved ${times} times more`))
      times += 1
      await isShown({ timeout: 20_000 * times })
    }).toPass({ intervals: [0] })
  }

  test('what is saved is on the screen at once: changed, added, deleted, broken, mended', async ({
    page,
  }) => {
    // No limit of its own: the test has one.
    await page.goto(server.address, { timeout: 0, waitUntil: 'networkidle' })
    await shows(
      () => tree.write('content/news/first.md', news('Words of an open page')),
      (patience) => expect(page.getByText('Words of an open page')).toBeVisible(patience),
    )
    await page.evaluate(() => {
      document.title = 'not reloaded'
    })

    await shows(
      () => tree.write('content/news/first.md', news('Second words')),
      (patience) => expect(page.getByText('Second words')).toBeVisible(patience),
    )
    await shows(
      () => tree.write('content/news/added.md', news('An added file')),
      (patience) => expect(page.getByText('An added file')).toBeVisible(patience),
    )
    await shows(
      () => tree.write('content/news/draft.md', news('Unfinished', 'draft: true\n')),
      (patience) =>
        expect(page.getByRole('listitem').filter({ hasText: 'Unfinished' })).toContainText('Draft', patience),
    )
    await shows(
      () => tree.remove('content/news/added.md'),
      (patience) => expect(page.getByText('An added file')).toHaveCount(0, patience),
    )

    const overlay = page.locator('nextjs-portal')
    await shows(
      () => tree.write('content/news/first.md', '---\ndate: Octobr\n---\n\nHello\n'),
      (patience) =>
        expect(overlay).toContainText(
          'content/news/first.md:2 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received "Octobr"',
          patience,
        ),
    )
    await shows(
      () => tree.write('content/news/first.md', news('Mended')),
      (patience) => expect(page.getByText('Mended')).toBeVisible(patience),
    )
    await expect(overlay.getByText('Octobr')).toHaveCount(0)
  })
})
