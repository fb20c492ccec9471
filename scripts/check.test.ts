import { describe, expect, it } from 'vitest'
import { serve } from '../lib/scholar/test-server.ts'
import { contentFolder, entry, newsItem, type TestFiles } from '../lib/test-folder.ts'
import { command } from '../owner/command/cli-test.ts'

const recent = `date: ${new Date().getUTCFullYear()}-12`
const site = entry('title: A site\nsections: [{ of: news, id: news, title: News }]')

async function siteWith(files: TestFiles) {
  const root = await contentFolder({ 'site.md': site, ...files })
  return { root, run: command('check.ts', root) }
}

describe('npm run check', () => {
  it('reports what the quick check reports, and does not go on from there', async () => {
    const { run } = await siteWith({ 'news/a.md': newsItem('titel: x\n'), 'news/b.txt': 'x' })
    const { status, stdout } = await run('--github')
    expect(status).toBe(1)
    expect(stdout).toContain('::error file=content/news/a.md,line=3::titel: expected one of the known keys')
    expect(stdout).toContain('::error file=content/news/b.txt::expected a name that ends in .md')
    expect(stdout).toContain('content: 3 files, 2 errors, 0 warnings')
  })

  it('fails for warnings only when told', async () => {
    const { run } = await siteWith({ 'news/a.md': newsItem() })
    expect(await run()).toMatchObject({ status: 0, stdout: expect.stringContaining('0 errors, 1 warning\n') })
    expect((await run('--strict')).status).toBe(2)
    const { status, stdout } = await run('--json', '--strict', '--stale-months', '9999')
    expect({ status, ...JSON.parse(stdout) }).toEqual({
      status: 0,
      files: 3,
      errors: 0,
      warnings: 0,
      findings: [],
    })
    expect(await run('--stale-months', 'x')).toMatchObject({ status: 2, stdout: '' })
  })

  it('annotates by itself where GitHub runs it', async () => {
    const { root } = await siteWith({ 'news/a.md': newsItem('titel: x\n') })
    const { stdout } = await command('check.ts', root, { GITHUB_ACTIONS: 'true' })()
    expect(stdout).toMatch(/^::error file=content\/news\/a\.md,line=3::/)
  })

  it('asks for what leaves the site when told', async () => {
    const { origin, asked } = await serve(({ url }, response) =>
      response.writeHead(url === '/gone' ? 404 : 200).end('x'),
    )
    const { root } = await siteWith({ 'news/a.md': entry(recent, `[a](${origin}/here) [b](${origin}/gone)`) })
    const run = command('check.ts', root, { CHECK_PRIVATE_HOSTS: '127.0.0.1' })
    expect((await run()).status).toBe(0)
    expect(asked).toEqual([])
    const { status, stdout } = await run('--online')
    expect(stdout).toContain(`error content/news/a.md:5: expected a page at ${origin}/gone, received 404`)
    expect(status).toBe(1)
  })
})
