import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { command } from '../lib/command/cli-test.ts'
import { serve } from '../lib/scholar/test-server.ts'
import { contentFolder, entry, newsItem, paper, type TestFiles } from '../lib/test-folder.ts'

const thisYear = new Date().getUTCFullYear()
const recent = `date: ${thisYear}-12`

const site = entry(`title: A site
url: https://ada.example.org
limits: { news: 1 }
sections:
  - { of: news, id: news, title: News, aliases: [-news] }
  - { of: publications, id: papers, title: Papers }
  - { of: sections, id: more }`)

async function siteWith(files: TestFiles, served: string[] = []) {
  const root = await contentFolder({ 'site.md': site, ...files })
  for (const path of served) {
    await mkdir(dirname(join(root, 'public', path)), { recursive: true })
    await writeFile(join(root, 'public', path), 'x')
  }
  return { root, run: command('check.ts', root) }
}

const linked = paper('doi: 10.5555/x\n')

describe('npm run check', { timeout: 30_000 }, () => {
  it('finds nothing in a site that is well', async () => {
    const body = `[home](/) [news](/#news) [old](/#-news) [all](/news#news-b) [paper](/#paper-engines) [cite](/publications/engines.bib)
![loom](/images/a%20loom.png) [pdf](/cv.pdf#page=2) [mail](mailto:a@example.org) [own](https://ada.example.org/news) [top](#top) [free](/#hobbies)
[all](/publications#x) [feed](/publications.json) [year](/news#${thisYear}) [out](https://example.org/404)`
    const { run } = await siteWith(
      {
        'news/a.md': entry(recent, body),
        'news/b.md': entry(recent, 'x'),
        'publications/engines.md': linked,
        'sections/hobbies.md': entry('title: Hobbies', 'Chess.'),
      },
      ['images/a loom.png', 'cv.pdf'],
    )
    expect(await run()).toEqual({ status: 0, stdout: 'content: 6 files, no problem\n', stderr: '' })
  })

  it.each([
    [
      '[x](/newz)',
      'content/news/a.md:5: expected a page of the site or a file in public/, received "/newz"; did you mean "/news"?',
    ],
    ['[x](/#newss)', 'expected an id of the page /, received "#newss"; did you mean "#news"?'],
    ['[x](#paper-nope)', 'expected an id of the page /, received "#paper-nope"'],
    ['![x](/images/loom.png)', 'received "/images/loom.png"; did you mean "/images/Loom.png"?'],
    ['[x](/publications/engine)', 'did you mean "/publications/engines"?'],
    [
      '[x](/publications/hidden.bib)',
      'expected a page that visitors see, received /publications/hidden.bib, which is a draft',
    ],
    ['[x](/awards)', 'received "/awards"'],
    ['[x](https://ada.example.org/gone)', 'received "/gone"'],
    ['[x](cv.pdf)', 'with a slash, received "cv.pdf"; write for example /cv.pdf'],
    ['[x](https://)', 'expected an address, received "https://"'],
    ['[x]()', 'expected an address, received nothing'],
    ['Words.\n\n[x]: /nowhere\n\n[a link][x]', 'content/news/a.md:7: expected a page'],
  ])('finds that %s leads nowhere', async (body, expected) => {
    const { run } = await siteWith(
      {
        'news/a.md': entry(recent, body),
        'publications/engines.md': linked,
        'publications/hidden.md': linked.replace('title: On Tests', 'title: Hidden\ndraft: true'),
      },
      ['images/Loom.png'],
    )
    const { status, stdout } = await run()
    expect(stdout).toContain(expected)
    expect(stdout).toContain('1 error, 0 warnings')
    expect(status).toBe(1)
  })

  it('looks into the facts too, and lets drafts point at drafts', async () => {
    const { run } = await siteWith({
      'profile.md': entry(
        'name: Zoë Quill\navatar: /me.jpg\naffiliation: "[Looms](/looms)"\nlinks: { cv: /cv.pdf }',
      ),
      'publications/engines.md': linked.replace('doi:', 'thumbnail: /t.png\ndoi:'),
      'publications/hidden.md': linked.replace('title: On Tests', 'title: Hidden\ndraft: true'),
      'news/a.md': entry(`${recent}\ndraft: true`, '[x](/publications/hidden)'),
    })
    const { stdout } = await run('--json')
    const { findings } = JSON.parse(stdout)
    expect(
      findings.map(({ path, line, field }: Record<string, unknown>) => `${path}:${line} ${field}`),
    ).toEqual([
      'content/profile.md:3 avatar',
      'content/profile.md:4 affiliation',
      'content/profile.md:5 links.cv',
      'content/publications/engines.md:6 thumbnail',
    ])
  })

  it('warns of what is probably not meant, and fails for that only when told', async () => {
    const files = {
      'news/a.md': newsItem('publication: hidden\n'),
      'publications/hidden.md': paper('draft: true\n'),
      'publications/bare.md': paper().replace('On Tests', 'Bare'),
      'publications/out.md': linked
        .replace('venue: Venue', 'venue: arXiv preprint')
        .replace('On Tests', 'Out'),
      'publications/bio.md': paper('doi: 10.1101/2024.01.01\nkind: preprint\n').replace('On Tests', 'Bio'),
      'publications/pre.md': paper('doi: 10.48550/arXiv.2401.00001\nkind: preprint\n').replace(
        'On Tests',
        'Pre',
      ),
    }
    const { run } = await siteWith(files)
    const { status, stdout } = await run()
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^warning content\/news\/a\.md:2 date: expected news of the last 12 months, received 2024-10/,
      ),
      expect.stringMatching(
        /^warning content\/news\/a\.md:3 publication: expected a publication that visitors see, received "hidden"/,
      ),
      expect.stringMatching(/^warning content\/publications\/bare\.md: expected a way to the paper/),
      expect.stringMatching(
        /^warning content\/publications\/out\.md:4 venue: expected no preprint, since there is a DOI/,
      ),
      'content: 8 files, 0 errors, 4 warnings',
      '',
    ])
    expect(status).toBe(0)
    expect((await run('--strict')).status).toBe(2)
    expect((await run('--stale-months', '9999')).stdout).toContain('3 warnings')
    expect(await run('--stale-months', 'x')).toMatchObject({ status: 2, stdout: '' })
  })

  it('reports what the quick check reports, and does not go on from there', async () => {
    const { run } = await siteWith({ 'news/a.md': newsItem('titel: x\n'), 'news/b.txt': 'x' })
    const { status, stdout } = await run('--github')
    expect(status).toBe(1)
    expect(stdout).toContain('::error file=content/news/a.md,line=3::titel: expected one of the known keys')
    expect(stdout).toContain('::error file=content/news/b.txt::expected a name that ends in .md')
    expect(stdout).toContain('content: 3 files, 2 errors, 0 warnings')
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
    const { run } = await siteWith({ 'news/a.md': entry(recent, `[a](${origin}/here) [b](${origin}/gone)`) })
    expect((await run()).status).toBe(0)
    expect(asked).toEqual([])
    const { status, stdout } = await run('--online')
    expect(stdout).toContain(`error content/news/a.md:5: expected a page at ${origin}/gone, received 404`)
    expect(status).toBe(1)
  })
})
