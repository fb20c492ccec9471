import { cp, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { collectionNames } from '../lib/content/collections.ts'
import { readContentFolder } from '../lib/content/files.ts'
import { loadContent } from '../lib/content/load.ts'
import { contentFolder, paper, point } from '../lib/test-folder.ts'
import { command } from '../owner/command/cli-test.ts'

const readme = fileURLToPath(new URL('../README.md', import.meta.url))

/** A site of somebody else's: with a paper, statistics of a repository, and a visitor map. */
async function somebodysSite() {
  const root = await contentFolder({
    'site.md': `---
title: Former Owner
scholarStats: { repository: former/owner }
visitorMap: formerkey
sections:
  - { of: about, id: about }
  - { of: publications, id: publications, title: Publications }
---
`,
    'profile.md': '---\nname: Former Owner\n---\n\nI am the former owner.\n',
    'publications/former-paper.md': paper(),
  })
  await cp(readme, join(root, 'README.md'))
  return { root, run: command('init.ts', root) }
}

function contentOf(root: string) {
  const { files, problems } = readContentFolder(root)
  expect(problems).toEqual([])
  const loaded = loadContent(files, { drafts: true })
  expect(loaded.problems).toEqual([])
  if (!loaded.content) throw new Error('the content cannot be read')
  return {
    content: loaded.content,
    text: files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n'),
  }
}

describe('npm run init', () => {
  it('leaves a site that is the new owner’s alone, and the former content aside', async () => {
    const { root, run } = await somebodysSite()
    const flags = ['--name', 'Ada Example', '--links.github', 'https://github.com/ada', '--lang', 'German']
    const { status, stderr } = await run(...flags)
    expect(stderr).toMatch(/^The content that was here is kept in content\.old-\d{8}-\d{6}\. /)
    expect(status).toBe(0)
    const { content, text } = contentOf(root)
    expect(content.profile.name).toBe('Ada Example')
    expect(content.profile.links?.github).toBe('https://github.com/ada')
    expect(content.site).toMatchObject({ title: 'Ada Example', lang: 'de' })
    expect(content.site.scholarStats).toBeUndefined()
    expect(content.site.visitorMap).toBeUndefined()
    expect(text).not.toMatch(/former/i)
    const [kept = ''] = (await readdir(root)).filter((name) => name.startsWith('content.old-'))
    expect(await readFile(join(root, kept, 'profile.md'), 'utf8')).toContain('I am the former owner.')
  })

  it('begins with one example of each collection, which the published site does not show', async () => {
    const { root, run } = await somebodysSite()
    await run('--name', 'Ada Example')
    const { content } = contentOf(root)
    for (const name of collectionNames)
      expect(
        content[name].map(({ slug, draft }) => ({ slug, draft })),
        name,
      ).toEqual([{ slug: 'example', draft: true }])
  })

  it('leaves an example of a paper where the papers cannot be had', async () => {
    const { root, run } = await somebodysSite()
    await writeFile(join(root, 'large.bib'), '')
    await truncate(join(root, 'large.bib'), 6 * 1024 * 1024)
    const { status, stderr } = await run('--name', 'Ada Example', '--papers', 'large.bib')
    expect(status).toBe(1)
    expect(stderr).toContain('its papers are not there yet. Try again with npm run import -- large.bib')
    expect(contentOf(root).content.publications.map(({ slug }) => slug)).toEqual(['example'])
  })

  it.each([
    ['none', '', 0],
    ['none that is right', '@article{a, title = {Looms}, author = {Example, Ada}, year = {soon}}\n', 1],
  ])('leaves an example of a paper where a .bib file has %s', async (_, entries, expected) => {
    const { root, run } = await somebodysSite()
    await writeFile(join(root, 'papers.bib'), entries)
    expect((await run('--name', 'Ada Example', '--papers', 'papers.bib')).status).toBe(expected)
    expect(contentOf(root).content.publications.map(({ slug }) => slug)).toEqual(['example'])
  })

  it('puts the new name into the README, and takes the former one and its picture out', async () => {
    const { root, run } = await somebodysSite()
    await mkdir(join(root, 'docs'))
    await writeFile(join(root, 'docs/home.webp'), 'the page of the former owner')
    await run('--name', 'Ada Example', '--url', 'https://ada.example')
    expect(await readdir(join(root, 'docs'))).toEqual([])
    const text = await readFile(join(root, 'README.md'), 'utf8')
    expect(text).toContain('This is the site of [Ada Example](https://ada.example).')
    expect(text).toMatch(/<!-- owner -->\n.*\n<!-- end of owner -->/)
  })

  it('names what the former owner left in public/', async () => {
    const { root, run } = await somebodysSite()
    await mkdir(join(root, 'public'))
    await writeFile(join(root, 'public/.gitkeep'), '')
    expect((await run('--name', 'Ada Example')).stderr).not.toContain('public/')
    await writeFile(join(root, 'public/portrait.jpg'), 'x')
    expect((await run('--name', 'Ada Example')).stderr).toContain(
      'public/ still has a file of before, which anybody can open at its address: /portrait.jpg; remove what is not yours',
    )
  })

  it('takes the papers of a .bib file along', async () => {
    const { root, run } = await somebodysSite()
    const bib = join(root, 'papers.bib')
    await writeFile(
      bib,
      '@article{ada24, title = {On Engines}, author = {Example, Ada}, journal = {J. Eng.}, year = 2024}\n',
    )
    const { status, stdout } = await run('--name', 'Ada Example', '--papers', bib)
    expect(stdout).toContain('content/publications/ada24.md')
    expect(status).toBe(0)
    expect(contentOf(root).content.publications.map(({ slug }) => slug)).toContain('ada24')
  })

  it('is done where papers cannot be had, and says how to try again', async () => {
    const { root, run } = await somebodysSite()
    const { status, stderr } = await run('--name', 'Ada Example', '--papers', 'gone.bib')
    expect(status).toBe(1)
    expect(stderr).toContain('Try again with npm run import -- gone.bib')
    expect(contentOf(root).content.profile.name).toBe('Ada Example')
  })

  it.each([
    [[], 'expected --name, since there is no terminal to ask on; give it\n'],
    [
      ['--name', 'Ada Example', '--papers', 'content'],
      '--papers: expected an ORCID or the path of a .bib file, received the folder content; an old site moves in whole, with who you are: npm run import -- content --fresh\n',
    ],
    [
      ['--name', 'Ada Example', '--papers', 'everything'],
      '--papers: expected an ORCID or the path of a .bib file, received "everything"\n',
    ],
  ])('changes nothing when it is called wrongly: %s', async (flags, sentence) => {
    const { root, run } = await somebodysSite()
    expect(await run(...flags)).toEqual({ status: 2, stdout: '', stderr: sentence })
    expect(contentOf(root).content.profile.name).toBe('Former Owner')
  })

  it('takes a portrait that is there for the new owner’s, and refuses one that is not', async () => {
    const { root, run } = await somebodysSite()
    const flags = ['--name', 'Ada Example*', '--avatar', '/ada.png']
    const without = await run(...flags)
    expect(without.status).toBe(1)
    expect(without.stderr).toContain(
      'avatar: expected a page of the site or a file in public/, received "/ada.png"',
    )
    expect(contentOf(root).content.profile.name).toBe('Former Owner')
    await mkdir(join(root, 'public'))
    await writeFile(join(root, 'public/ada.png'), point)
    const { status, stderr } = await run(...flags)
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('public/') })
    // The signs of a name are no Markdown.
    expect(contentOf(root).content.profile.body).toContain('**Ada Example\\***')
    expect(await readFile(join(root, 'README.md'), 'utf8')).toContain('This is the site of Ada Example\\*.\n')
  })

  it('changes nothing for a fact that is none', async () => {
    const { root, run } = await somebodysSite()
    const { status, stderr } = await run('--name', 'Ada Example', '--lang', 'Klingonisch')
    expect(status).toBe(2)
    expect(stderr).toContain('--lang: expected a language tag, received "Klingonisch"; write for example en')
    expect(contentOf(root).content.profile.name).toBe('Former Owner')
  })
})
