import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { readContentFolder } from '../content/files.ts'
import { loadContent } from '../content/load.ts'
import { contentFolder, entry, newsItem, paper, point } from '../test-folder.ts'
import { deadLinks, isOutside } from './dead-links.ts'

const origin = 'https://ada.example.org'
const site = entry(`title: A site
url: ${origin}
sections:
  - { of: news, id: news, title: News }
  - { of: publications, id: papers, title: Papers }`)

/** What is said of a link, or a picture, in a news item. */
async function saidOf(markdown: string, draft = false): Promise<string | undefined> {
  const root = await contentFolder({
    'site.md': site,
    'news/a.md': entry(`date: 2025-02${draft ? '\ndraft: true' : ''}`, markdown),
    'news/b.md': newsItem(),
    'publications/engines.md': paper('doi: 10.5555/x'),
    'publications/hidden.md': paper('doi: 10.5555/y\ndraft: true').replace('On Tests', 'Hidden'),
  })
  for (const path of ['paper.pdf', 'Photo.png', 'scan.tiff', 'thèse.pdf'.normalize('NFD')]) {
    await mkdir(dirname(join(root, 'public', path)), { recursive: true })
    await writeFile(join(root, 'public', path), point)
  }
  const { files } = readContentFolder(root)
  const { content } = loadContent(files, { drafts: true })
  if (!content) throw new Error('expected content that can be read')
  const found = deadLinks(root, files, content, { origin })
  expect(found.length).toBeLessThan(2)
  return found[0]?.message
}

it.each([
  '[x](/paper.pdf)',
  '[x](/news/)',
  '[x](/#papers)',
  '[x](/publications/engines#cite)',
  '[x](https://ada.example.org/paper.pdf)',
  '[x](//example.org/a)',
  '[x](https://example.org/a)',
  '[x](mailto:ada@example.org)',
  '[x](mailto:ada@example.org?body=One%0D%0ATwo)',
  '[x](tel:+123)',
  '![x](/Photo.png)',
  '[x](/scan.tiff)',
])('%s leads somewhere', async (markdown) => {
  expect(await saidOf(markdown)).toBeUndefined()
})

it.each([
  ['[x](http://127.0.0.1:8888/tree)', 'which leads to your own computer or network'],
  ['![x](http://192.168.1.20/a.png)', 'which leads to your own computer or network'],
  ['Then open http://lab.local:3000.', 'write it as code, between backticks'],
  ['[x](<data:image/png;base64,AA>)', 'save what it holds as a file in public/'],
  ['[x](mailto:ada.example.org)', 'write for example mailto:name@example.org'],
  ['[x](mailto:a@example.org%0ABcc:b@example.org)', 'in which a line ends'],
  ['[x](tel:ada)', 'write for example tel:+493012345'],
  ['[x](<javascript:alert(1)>)', 'pages run no scripts of their own: write an address'],
  ['[x](<file:///home/ada/paper.pdf>)', 'that is a file of your computer: put it in public/'],
  ['[x](<C:/papers/paper.pdf>)', 'that is a file of your computer: put it in public/'],
  ['[x](ftp://example.org/a)', 'browsers no longer open it: write an address with https://'],
  ['[x](<doi:10.1000/182>)', 'write https://doi.org/10.1000/182'],
  ['[x](<arxiv:2401.00001>)', 'write https://arxiv.org/abs/2401.00001'],
  ['[x](<htps://example.org/a>)', 'did you mean "https://example.org/a"?'],
  ['[x](<mailt:ada@example.org>)', 'did you mean "mailto:ada@example.org"?'],
  ['[x](<tell:+493012345>)', 'did you mean "tel:+493012345"?'],
  ['[x](<irc://example.org>)', 'write one with https://, mailto: or tel:'],
  ['[x](https:/example.org/a)', 'received "https:/example.org/a"; write https://example.org/a'],
  ['[x](<https:\\\\example.org\\a>)', 'write https://example.org/a'],
  ['[x](ada@example.org)', 'write mailto:ada@example.org'],
  ['[x](www.example.org/a)', 'write https://www.example.org/a'],
  ['[x](example.org)', 'write https://example.org'],
  ['[x](10.1000/182)', 'write https://doi.org/10.1000/182'],
  ['[x](paper.pdf)', 'write for example /paper.pdf'],
  ['[x](../../public/paper.pdf#page=2)', 'write for example /paper.pdf#page=2'],
  ['[x](b.md)', 'write /news#news-b'],
  ['[x](My%20page%20abc123.md)', 'no page of this site has such a name'],
  ['[x]({filename}/pages/about.md)', 'another tool puts a folder there'],
  ['![x]({static}/images/a.png)', 'another tool puts a folder there'],
  ['[x](../publications/engines.md)', 'write /publications/engines'],
  ['[x](../sections/hobbies.md)', 'write /#hobbies'],
  ['[x](../awards/prize.md)', 'write /#awards'],
  ['[x](</\\evil.example>)', 'received "/\\\\evil.example", which leads to https://evil.example'],
  ['![x](/scan.tiff)', 'expected a picture that browsers draw, received "/scan.tiff"'],
  ['[x](/thèse.pdf)', 'which looks the same and has its accents written in another way'],
  ['[x](/photo.png)', 'with its own capitals, received "/photo.png"'],
  ['[x](/Thèse.pdf)', 'with its own capitals, received "/Thèse.pdf"'],
  ['[x](/publications/hidden)', '/publications/hidden, which is a draft or needs one'],
  ['[x](/publicatons)', 'did you mean "/publications"?'],
  ['[x](/nothing-like-it-at-all)', 'correct it, or put the file there'],
  ['[x](/#paperss)', 'received "#paperss"; did you mean "#papers"?'],
  ['[x](/#nothing-like-it-at-all)', 'the ids of sections are in content/site.md'],
  ['![x](:/0123456789abcdef0123456789abcdef)', 'a file within Joplin: put the file in public/'],
  [`[x](/${'x'.repeat(90)})`, `received "/${'x'.repeat(78)}…"`],
])('of %s is said what to write', async (markdown, said) => {
  expect(await saidOf(markdown)).toContain(said)
})

it('a draft may lead to another draft', async () => {
  expect(await saidOf('[x](/publications/hidden)', true)).toBeUndefined()
})

it.each([
  ['https://example.org/a', true],
  ['//example.org/a', true],
  ['https://ada.example.org/a', false],
  ['//ada.example.org/a', false],
  ['/a', false],
  ['#a', false],
  ['mailto:ada@example.org', false],
])('%s needs the network to be checked: %s', (url, needs) => {
  expect(isOutside(url, origin)).toBe(needs)
})

it('knows the address of a site in a folder of its host, and that other folders are other sites', async () => {
  const root = await contentFolder({
    'site.md': entry(
      `title: A site\nurl: ${origin}/~ada\nsections:\n  - { of: news, id: news, title: News }`,
    ),
    'news/a.md': entry(
      'date: 2025-02',
      `[a](${origin}/~ada/) [b](${origin}/~ada/news) [c](${origin}/~bo/looms) [d](${origin}/~ada/gone)`,
    ),
  })
  const { files } = readContentFolder(root)
  const { content } = loadContent(files, { drafts: true })
  if (!content) throw new Error('expected content that can be read')
  expect(deadLinks(root, files, content, { origin }).map(({ message }) => message)).toEqual([
    expect.stringContaining('received "/gone"'),
  ])
})
