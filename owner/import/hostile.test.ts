import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnv } from '../../lib/env.ts'
import { report, reportOf, temporaryFolder } from '../../lib/test-folder.ts'
import { checkContent } from '../check/check.ts'
import { importSite } from './import-site.ts'
import { readOldSite } from './page/read-site.ts'
import { contentOf, importPage } from './test-site.ts'
import { writeContent } from './write-content.ts'

/** Imports an old site with this home page and these files, from disk into a new folder. */
async function move(about: string, files: Record<string, string | Uint8Array> = {}) {
  const [source, root] = [await temporaryFolder(), await temporaryFolder()]
  const all = {
    '_config.yml': 'title: Ada Example\nauthor:\n  name: Ada Example\n',
    '_pages/about.md': `---\npermalink: /\n---\n\n${about}\n`,
    ...files,
  }
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(source, path)), { recursive: true })
    await writeFile(join(source, path), text)
  }
  const imported = importSite(await readOldSite(source), { drafts: false })
  const now = new Date('2024-10-31T12:30:00Z')
  const options = { force: false, fresh: false, dryRun: false }
  const written = await writeContent(imported, { root, source, now }, options)
  return { root, report: imported.report, written }
}

/** What `npm run check` has to say of errors. */
async function errorsOf(root: string): Promise<string[]> {
  const { findings } = await checkContent(root, readEnv({}), { staleMonths: 1200 })
  return findings.flatMap(({ severity, path, message }) =>
    severity === 'error' ? [`${path}: ${message}`] : [],
  )
}

describe('files of the old site that would answer instead of the new one', () => {
  const own = [
    'publications.bib',
    'sitemap.xml',
    'robots.txt',
    'badge.svg',
    'icon.svg',
    'news',
    'talks',
    'api/revalidate',
    '_next/x.js',
    'publications/on-engines',
  ]

  it('are copied to where they stand in nobody’s way, and the owner is told', async () => {
    const links = own.map((path) => `[${path}](/${path})`).join(' ')
    const {
      root,
      report: found,
      written,
    } = await move(links, {
      ...Object.fromEntries(own.map((path) => [path, `old ${path}`])),
      'files/cv.pdf': 'a CV',
    })
    expect(written.copied.toSorted()).toEqual(own.map((path) => `public/files/${path}`).toSorted())
    expect(await readFile(join(root, 'public/files/news'), 'utf8')).toBe('old news')
    expect(await readFile(join(root, 'content/profile.md'), 'utf8')).toContain('[news](/files/news)')
    for (const path of own)
      expect(found.notes.join('\n')).toContain(`${path}: the new site answers /${path} itself`)
    expect(await errorsOf(root)).toEqual([])
  })

  it('stay where they were when nothing of the new site has their address', async () => {
    const { written } = await move('[a](/publications/paper.pdf) [b](/news/talk.pdf) [c](/cv.pdf)', {
      'publications/paper.pdf': 'a',
      'news/talk.pdf': 'b',
      'cv.pdf': 'c',
    })
    expect(written.copied).toEqual(['public/cv.pdf', 'public/news/talk.pdf', 'public/publications/paper.pdf'])
  })

  it('are named by the check where an owner has put them', async () => {
    const { root } = await move('Hello.')
    for (const path of ['publications.bib', 'news', 'cv.pdf']) {
      await mkdir(dirname(join(root, 'public', path)), { recursive: true })
      await writeFile(join(root, 'public', path), 'mine')
    }
    expect(await errorsOf(root)).toEqual([
      expect.stringMatching(
        /^public\/news: expected a name that the site does not answer itself, received \/news/,
      ),
      expect.stringMatching(/^public\/publications\.bib: expected a name/),
    ])
  })
})

it('a page that is too large to be read is named as left behind', async () => {
  const { report: found } = await move('Hello.', {
    '_pages/publications.md': `---\npermalink: /publications/\n---\n\n${'word '.repeat(1_200_000)}`,
  })
  expect(found.left).toContain('_pages/publications.md: larger than 5 MB, so it was not read')
})

it.each([
  ['Latin-1', 'latin1', 'Windows-1252 (Latin-1)'],
  ['UTF-16', 'utf16le', 'UTF-16'],
] as const)('a page in %s keeps its letters, and the owner is told', async (_, encoding, said) => {
  const mark = encoding === 'latin1' ? '' : '\uFEFF'
  const page = Buffer.from(`${mark}---\npermalink: /\n---\n\nBorn in Königsberg.\n`, encoding)
  const { root, report: found } = await move('', { '_pages/about.md': page })
  expect(await readFile(join(root, 'content/profile.md'), 'utf8')).toContain('Born in Königsberg.')
  expect(found.notes).toContainEqual(
    expect.stringContaining(`_pages/about.md: not UTF-8, so it was read as ${said}; check its letters`),
  )
})

it.each([
  ['gbk', '我教授编织', 'ced2bdcccadab1e0d6af'],
  ['shift_jis', '織機を教える', '90448b4082f08bb382a682e9'],
  ['big5', '我教授編織', 'a7dab1d0b1c2bd73c2b4'],
  ['euc-kr', '직조를 가르친다', 'c1f7c1b6b8a620b0a1b8a3c4a3b4d9'],
  ['koi8-r', 'Я преподаю', 'f120d0d2c5d0cfc4c1c0'],
])('a page that says it is in %s is read as that', async (encoding, words, hex) => {
  const head = Buffer.from(`---\npermalink: /\n---\n<meta charset="${encoding}">\n\n`)
  const page = Buffer.concat([head, Buffer.from(hex, 'hex'), Buffer.from('\n')])
  const { root, report: found } = await move('', { '_pages/about.md': page })
  expect(await readFile(join(root, 'content/profile.md'), 'utf8')).toContain(words)
  expect(found.notes).toContainEqual(
    expect.stringContaining(`so it was read as ${encoding}; check its letters`),
  )
})

it('a damaged byte costs a page in UTF-8 that letter alone, and the owner is told', async () => {
  const page = Buffer.concat([
    Buffer.from('---\npermalink: /\n---\n\nوُلد في بيروت. '),
    Buffer.from([0xe9]),
    Buffer.from('\n'),
  ])
  const { root, report: found } = await move('', { '_pages/about.md': page })
  expect(await readFile(join(root, 'content/profile.md'), 'utf8')).toContain('وُلد في بيروت.')
  expect(found.notes).toContainEqual(
    expect.stringContaining('_pages/about.md: some of its letters are damaged'),
  )
})

describe('a heading that is a picture', () => {
  it('is called what the picture is, and shown', async () => {
    const { root } = await move(
      'Hello.\n\n# News\n\n- *2024.01*: An item\n\n# ![Our group](images/a.png)\n\nWords.',
      {
        'images/a.png': 'a picture',
      },
    )
    expect(await reportOf(root)).toBe('no problem')
    const names = await readdir(join(root, 'content/sections'))
    const section = await readFile(join(root, 'content/sections', names[0] ?? ''), 'utf8')
    expect(section).toContain('title: Our group')
    expect(section).toContain('![Our group](/images/a.png)\n\nWords.')
  })

  it('without a name is part of what stands above it', () => {
    const content = contentOf('Hello.\n\n# Hobbies\n\nChess.\n\n# ![](https://example.org/a.png)\n\nWords.')
    expect(content.sections.map(({ title, body }) => [title, body])).toEqual([
      ['Hobbies', expect.stringMatching(/^\s*Chess\.\n[\s\S]*https:\/\/example\.org\/a\.png[\s\S]*Words\.$/)],
    ])
  })
})

describe('a page that no parser can bear is refused by its name', () => {
  it.each([
    [
      'lists in lists',
      `${'1. '.repeat(700)}a`,
      /^_pages\/about\.md: expected quotations and lists at most 50 deep/,
    ],
    [
      'quotations',
      `${'>'.repeat(3000)}a`,
      /^_pages\/about\.md: expected quotations and lists at most 50 deep/,
    ],
    ['elements', `${'<b>'.repeat(4000)}a`, /^_pages\/about\.md: expected elements at most 200 deep/],
    ['boxes', `${'<div>'.repeat(16_000)}a`, /^_pages\/about\.md: expected elements at most 200 deep/],
    ['brackets', ']'.repeat(100_000), /^_pages\/about\.md: expected at most 10000 marks \(\[ and \]\)/],
  ])('%s', (_, text, said) => {
    expect(() => importPage(text)).toThrow(said)
  })
})

it('a name with # or ? has an address that leads to it', async () => {
  const { root, written } = await move('![a](images/a%23b.svg) ![b](images/a%3Fb.svg)', {
    'images/a#b.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'images/a?b.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  })
  expect(written.copied).toEqual(['public/images/a#b.svg', 'public/images/a?b.svg'])
  expect(await readFile(join(root, 'content/profile.md'), 'utf8')).toContain(
    '![a](/images/a%23b.svg) ![b](/images/a%3Fb.svg)',
  )
  expect(await errorsOf(root)).toEqual([])
})

it('a picture with the longest name there is is copied', async () => {
  const name = `${'a'.repeat(251)}.png`
  const { written } = await move(`![a](images/${name})`, { [`images/${name}`]: 'a' })
  expect(written.copied).toEqual([`public/images/${name}`])
})

it('a link that browsers take out of the site is none within it', async () => {
  const { root } = await move('Hello.')
  await writeFile(join(root, 'content/profile.md'), '---\nname: Ada\n---\n\n[a](/\\evil.example/b)\n')
  expect(await report({})).toBe('no problem')
  expect(await errorsOf(root)).toEqual([expect.stringMatching(/which leads to http:\/\/evil\.example/)])
})
