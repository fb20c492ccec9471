import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { contentFolder, entry, reportOf, temporaryFolder } from '../../lib/test-folder.ts'
import { importSite } from './import-site.ts'
import { readOldSite } from './page/read-site.ts'
import { writtenText } from './report-text.ts'
import { writeContent } from './write-content.ts'

const files = {
  '_config.yml': 'title: Ada Example\nauthor:\n  name: Ada Example\n  avatar: images/ada.png\n',
  '_pages/about.md': '---\npermalink: /\n---\n\nHello.\n\n# News\n- *2024.10*: An item\n',
  'images/ada.png': 'a picture',
}

async function oldSite(more: Record<string, string> = {}): Promise<string> {
  const root = await temporaryFolder()
  for (const [path, text] of Object.entries({ ...files, ...more })) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return root
}

const now = new Date('2024-10-31T12:30:00Z')

async function move(
  source: string,
  root: string,
  options: { force?: boolean; fresh?: boolean; dryRun?: boolean } = {},
) {
  const imported = importSite(await readOldSite(source), { drafts: false })
  return writeContent(
    imported,
    { root, source, now },
    { force: false, fresh: false, dryRun: false, ...options },
  )
}

it('writes content that the check has nothing to say of, and pictures; a second time it changes nothing', async () => {
  const [source, root] = [await oldSite(), await temporaryFolder()]
  const first = await move(source, root)
  expect(first.created).toEqual(['content/site.md', 'content/profile.md', 'content/news/2024-10-an-item.md'])
  expect(first.copied).toEqual(['public/images/ada.png'])
  expect(await reportOf(root)).toBe('no problem')
  expect(await readFile(join(root, 'public/images/ada.png'), 'utf8')).toBe('a picture')
  expect(await move(source, root)).toEqual({ created: [], changed: [], copied: [] })
  expect(await readdir(root)).toEqual(['content', 'public'])
})

it('refuses to write over what differs, in a sentence that lists it, and writes nothing at all', async () => {
  const source = await oldSite()
  const root = await contentFolder({ 'news/2024-10-an-item.md': entry('date: 2024-10', 'My own words.') })
  await expect(move(source, root)).rejects.toThrow(
    /3 files that differ[\s\S]*content\/news\/2024-10-an-item\.md[\s\S]*--force[\s\S]*--fresh/,
  )
  expect(await readdir(root)).toEqual(['content'])
  expect(await readFile(join(root, 'content/news/2024-10-an-item.md'), 'utf8')).toContain('My own words.')
})

it('lists twenty files that differ, and how many more there are', async () => {
  const names = Array.from({ length: 21 }, (_, at) => `p${at}`)
  const source = await oldSite(
    Object.fromEntries(names.map((name) => [`_news/${name}.md`, entry(`date: 2024-10`, `Item ${name}.`)])),
  )
  const root = await contentFolder({})
  await move(source, root, { force: true })
  for (const name of await readdir(join(root, 'content/news')))
    await writeFile(join(root, 'content/news', name), entry('date: 2020', 'My own words.'))
  await expect(move(source, root)).rejects.toThrow(/and 2 more\b/)
})

it('writes over it when it is forced to, and leaves other entries alone', async () => {
  const root = await contentFolder({ 'news/other.md': entry('date: 2020', 'Another.') })
  const written = await move(await oldSite(), root, { force: true })
  expect(written.changed).toEqual(['content/site.md', 'content/profile.md'])
  expect((await readdir(join(root, 'content/news'))).toSorted()).toEqual(['2024-10-an-item.md', 'other.md'])
  expect((await readdir(root)).toSorted()).toEqual(['content', 'public'])
})

it('puts the name of whose site it becomes into the README when it starts afresh, and not before', async () => {
  const root = await contentFolder({ 'profile.md': '---\nname: Former Owner\n---\n' })
  const readme = (name: string) =>
    `# Site\n<!-- owner -->\nThis is the site of ${name}.\n<!-- end of owner -->\n`
  await writeFile(join(root, 'README.md'), readme('Former Owner'))
  await mkdir(join(root, 'docs'))
  await writeFile(join(root, 'docs/home.webp'), 'the page of the former owner')
  await move(await oldSite(), root, { force: true })
  expect(await readFile(join(root, 'README.md'), 'utf8')).toBe(readme('Former Owner'))
  await writeFile(join(root, 'content/profile.md'), '---\nname: Former Owner\n---\n')
  await move(await oldSite(), root, { fresh: true })
  expect(await readFile(join(root, 'README.md'), 'utf8')).toBe(readme('Ada Example'))
  expect(await readdir(join(root, 'docs'))).toEqual([])
})

it('replaces the whole of content/ and its snapshot when it starts afresh, and keeps the old one beside it', async () => {
  const root = await contentFolder({ 'news/other.md': entry('date: 2020', 'Another.'), 'scholar.json': '{}' })
  const written = await move(await oldSite(), root, { fresh: true })
  expect(written.kept).toBe('content.old-20241031-123000')
  expect((await readdir(join(root, 'content'))).toSorted()).toEqual(['news', 'profile.md', 'site.md'])
  expect((await readdir(join(root, 'content.old-20241031-123000'))).toSorted()).toEqual([
    'news',
    'profile.md',
    'scholar.json',
    'site.md',
  ])
  const empty = await move(await oldSite(), await temporaryFolder(), { fresh: true })
  expect(empty).toMatchObject({ created: expect.arrayContaining(['content/site.md']), changed: [] })
  expect(empty).not.toHaveProperty('kept')
  const again = await move(await oldSite(), root, { fresh: true })
  expect(again).toEqual({ created: [], changed: [], copied: [] })
})

it('decides everything and writes nothing when it is only to look', async () => {
  const root = await temporaryFolder()
  expect((await move(await oldSite(), root, { dryRun: true })).created).toHaveLength(3)
  expect(await readdir(root)).toEqual([])
})

it('says what is in the way when it is only to look, and how to go on', async () => {
  const root = await contentFolder({ 'profile.md': entry('name: Bo Sample') })
  const looked = await move(await oldSite(), root, { dryRun: true })
  expect(looked.changed).toContain('content/profile.md')
  expect(looked.stopped).toContain('content/profile.md')
  expect(writtenText(looked, true)).toMatch(/nothing was \(--dry-run\)\n[\s\S]*--fresh replaces/)
})

it('writes nothing that would not be valid beside what is there', async () => {
  const root = await contentFolder({ 'sections/news.md': entry('title: Mine', 'Words.') })
  await expect(move(await oldSite(), root, { force: true })).rejects.toThrow(
    /would not be valid[\s\S]*sections\/news/,
  )
  expect(await readdir(root)).toEqual(['content'])
})

it('writes nothing beside a file that is in nobody’s content, and takes its place when it starts afresh', async () => {
  const root = await contentFolder({ 'news/old.markdown': 'Words.' })
  await expect(move(await oldSite(), root, { force: true })).rejects.toThrow(
    /would not be valid[\s\S]*content\/news\/old\.markdown/,
  )
  expect(await readdir(root)).toEqual(['content'])
  const { kept } = await move(await oldSite(), root, { fresh: true })
  expect(await readdir(join(root, `${kept}/news`))).toEqual(['old.markdown'])
  expect(await reportOf(root)).toBe('no problem')
})

it('says what it expects where there is no old site', async () => {
  await expect(readOldSite('/no/such/folder')).rejects.toThrow(
    'expected the folder of a site made with Jekyll, received none',
  )
})

it('leaves the README as it is where the content is only added to', async () => {
  const readme = '# Bo Sample\n\nThis is the site of Bo Sample.\n'
  const source = await oldSite()
  const root = await temporaryFolder()
  await writeFile(join(root, 'README.md'), readme)
  await move(source, root)
  expect(await readFile(join(root, 'README.md'), 'utf8')).toBe(readme)
})
