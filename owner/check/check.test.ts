import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { readEnv } from '../../lib/env.ts'
import { contentFolder, entry, newsItem, paper, point, type TestFiles } from '../../lib/test-folder.ts'
import { checkContent } from './check.ts'
import { asText } from './finding.ts'

const now = new Date('2025-03-15')
const recent = 'date: 2025-02'

const site = entry(`title: A site
url: https://ada.example.org
limits: { news: 1 }
sections:
  - { of: news, id: news, title: News, aliases: [-news] }
  - { of: publications, id: papers, title: Papers }
  - { of: sections, id: more }`)

async function reportOf(
  files: TestFiles,
  { served = [], staleMonths = 12 }: { served?: string[]; staleMonths?: number } = {},
) {
  const root = await contentFolder({ 'site.md': site, ...files })
  for (const path of served) {
    await mkdir(dirname(join(root, 'public', path)), { recursive: true })
    await writeFile(join(root, 'public', path), point)
  }
  return checkContent(root, readEnv({}), { staleMonths, now })
}

const linked = paper('doi: 10.5555/x\nkind: journal\n')
const hidden = paper('doi: 10.5555/hidden\ndraft: true\n').replace('On Tests', 'Hidden')

it('finds nothing in a site that is well', async () => {
  const body = `[home](/) [news](/#news) [old](/#-news) [all](/news#news-b) [paper](/#paper-engines) [cite](/publications/engines.bib)
![loom](/images/a%20loom.png) [pdf](/cv.pdf#page=2) [mail](mailto:a@example.org) [own](https://ada.example.org/news) [top](#top) [free](/#hobbies)
[all](/publications#2024) [row](/publications#paper-engines) [one](/publications/engines#cite) [feed](/publications.json) [year](/news#2025) [out](https://example.org/404)`
  const report = await reportOf(
    {
      'news/a.md': entry(recent, body),
      'news/b.md': entry(recent, 'x'),
      'publications/engines.md': linked,
      'sections/hobbies.md': entry('title: Hobbies', 'Chess.'),
    },
    { served: ['images/a loom.png', 'cv.pdf'] },
  )
  expect(asText(report)).toBe('content: 6 files, no problem')
})

it('asks about what can be left behind and can be meant, and stops no build for it', async () => {
  const report = await reportOf({
    'news/a.md': entry(
      recent,
      'Words.\n\nUpdated: Invalid Date\n\n[mine](https://example.org/yourusername) <you@example.org> [film](https://films.example/how-to-find-your-id)',
    ),
    'news/draft.md': entry(`${recent}\ndraft: true`, '[TODO] write [me](https://example.org/your_id)'),
    'publications/a.md': linked
      .replace('On Tests', "'[TODO] Comments in Code'")
      .replace(
        'kind:',
        'bibtex: "@article{a, title={{Looms}}}"\nlinks: { paper: https://example.org/a--b }\nkind:',
      ),
  })
  expect(report.findings.map(({ severity }) => severity)).toEqual([
    'warning',
    'warning',
    'warning',
    'warning',
  ])
  expect(asText(report)).toMatch(
    /news\/a\.md:7: expected words for visitors, received what may be a value that a program could not work out \("Invalid Date"\): if so, write the value; if it is meant, leave it, or write it as code/,
  )
  expect(asText(report)).toMatch(
    /news\/a\.md:9: expected an address of yours, .*yourusername[\s\S]*\("mailto:you@/,
  )
  expect(asText(report)).toMatch(
    /publications\/a\.md:2 title: .* what may be a remark on what is still to do \("\[TODO\]"\)/,
  )
})

it('asks about titles that are names of files, and in BibTeX about those of templates', async () => {
  const bib = (key: string, title: string) =>
    `@article{${key}, author = {Quill, Ann}, title = {${title}}, journal = {Ink J.}, year = 2020, doi = {10.5555/${key}}}\n`
  const report = await reportOf({
    'publications/a.md': linked.replace('On Tests', 'On Looms.pdf'),
    'publications/b.bib': `${bib('c', 'Microsoft Word - nibs.doc')}${bib('d', 'Untitled')}${bib('e', 'What is .NET? On e.pdf files')}`,
  })
  expect(report.findings.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning'])
  expect(asText(report)).toMatch(
    /a\.md:2 title: expected the title of a paper, received what may be the name of a file \("On Looms\.pdf"\): if so, write the title itself/,
  )
  expect(asText(report)).toMatch(/b\.bib:1 c, title: .*the name of a file/)
  expect(asText(report)).toMatch(
    /b\.bib:2 d, title: .*the placeholder text of a template \("Untitled"\): if so, write it as it was published, with \\emph\{…\}/,
  )
})

it.each([
  [
    '[x](/newz)',
    'content/news/a.md:5: expected a page of the site or a file in public/, received "/newz"; did you mean "/news"?',
  ],
  ['[x](/#newss)', 'expected an id of the page /, received "#newss"; did you mean "#news"?'],
  ['[x](#paper-nope)', 'expected an id of the page /, received "#paper-nope"'],
  [
    '![x](/images/loom.png)',
    'its own capitals, received "/images/loom.png", which Windows and macOS take for "/images/Loom.png" and a web server does not',
  ],
  ['[x](/publications/engine)', 'did you mean "/publications/engines"?'],
  [
    '[x](/publications/hidden.bib)',
    'expected a page that visitors see, received /publications/hidden.bib, which is a draft',
  ],
  ['[x](/awards)', 'received "/awards"'],
  ['[x](https://ada.example.org/gone)', 'received "/gone"'],
  ['[x](cv.pdf)', 'with a slash, received "cv.pdf"; write for example /cv.pdf'],
  ['[x](https://)', 'received an address that names no server ("https://")'],
  ['[x]()', 'expected an address, received nothing'],
  ['Words.\n\n[x]: /nowhere\n\n[a link][x]', 'content/news/a.md:7: expected a page'],
])('finds that %s leads nowhere', async (body, expected) => {
  const report = await reportOf(
    {
      'news/a.md': entry(recent, body),
      'publications/engines.md': linked,
      'publications/hidden.md': hidden,
    },
    { served: ['images/Loom.png'] },
  )
  expect(asText(report)).toContain(expected)
  expect(asText(report)).toContain('1 error, 0 warnings')
})

it('takes no address of this machine for one of a site that has none yet', async () => {
  const report = await reportOf({
    'site.md': entry('title: A site\nsections: []'),
    'profile.md': entry('name: Zoë Quill', 'I keep [a server](http://localhost:3000/nowhere).'),
  })
  expect(asText(report)).toContain(
    'received an address on your own computer ("http://localhost:3000/nowhere"); write where visitors find it',
  )
  expect(asText(report)).not.toContain('a page of the site')
})

it('says once of the kept numbers that they cannot be read', async () => {
  const { findings } = await reportOf({ 'scholar.json': '{"source":"Google Scholar","pap' })
  expect(findings.filter(({ path }) => path === 'content/scholar.json')).toEqual([
    expect.objectContaining({ severity: 'error', message: expect.stringContaining('that is not JSON') }),
  ])
})

it('waits for no pipe, and takes none for a file that visitors can have', async () => {
  // Windows has no such files.
  if (process.platform === 'win32') return
  const root = await contentFolder({
    'site.md': site,
    'news/b.md': entry(recent, '[slides](/slides.pdf) [gone](/gone.pdf)'),
  })
  await mkdir(join(root, 'public'))
  execFileSync('mkfifo', [join(root, 'content/scholar.json'), join(root, 'public/slides.pdf')])
  await symlink('nowhere.pdf', join(root, 'public/gone.pdf'))
  const { findings } = await checkContent(root, readEnv({}), { staleMonths: 12, now })
  const said = findings.map(({ path, message }) => `${path}: ${message}`).join('\n')
  expect(said).toContain(
    'content/scholar.json: expected a file, received something else (a pipe or a device)',
  )
  for (const file of ['slides', 'gone'])
    expect(said).toContain(`expected a page of the site or a file in public/, received "/${file}.pdf"`)
})

it('looks into the facts too, and lets drafts point at drafts', async () => {
  const { findings } = await reportOf({
    'profile.md': entry(
      'name: Zoë Quill\navatar: /me.jpg\naffiliation: "[Looms](/looms)"\nlinks: { cv: /life.pdf }',
    ),
    'publications/engines.md': linked.replace('doi:', 'thumbnail: /t.png\ndoi:'),
    'publications/hidden.md': hidden,
    'news/a.md': entry(`${recent}\ndraft: true`, '[x](/publications/hidden)'),
  })
  expect(findings.map(({ path, line, field }) => `${path}:${line} ${field}`)).toEqual([
    'content/profile.md:3 avatar',
    'content/profile.md:4 affiliation',
    'content/profile.md:5 links.cv',
    'content/publications/engines.md:6 thumbnail',
  ])
})

it('warns of what is probably not meant', async () => {
  const files = {
    'news/a.md': newsItem('publication: hidden\n'),
    'publications/hidden.md': paper('draft: true\n'),
    'publications/bare.md': paper('kind: journal\n').replace('On Tests', 'Bare'),
    'publications/out.md': linked
      .replace('venue: Venue', 'venue: arXiv preprint')
      .replace('kind: journal\n', '')
      .replace('On Tests', 'Out'),
    'publications/bio.md': paper('doi: 10.1101/2024.01.01\nkind: preprint\n').replace('On Tests', 'Bio'),
    'publications/pre.md': paper('doi: 10.48550/arXiv.2401.00001\nkind: preprint\n').replace(
      'On Tests',
      'Pre',
    ),
  }
  expect(asText(await reportOf(files, { staleMonths: 4 })).split('\n')).toEqual([
    expect.stringMatching(
      /^warning content\/news\/a\.md:2 date: expected news of the last 4 months, received 2024-10/,
    ),
    expect.stringMatching(
      /^warning content\/news\/a\.md:3 publication: expected a publication that visitors see, received "hidden"/,
    ),
    expect.stringMatching(/^warning content\/publications\/bare\.md: expected a way to the paper/),
    expect.stringMatching(
      /^warning content\/publications\/out\.md:4 venue: expected no preprint, since there is a DOI/,
    ),
    'content: 8 files, 0 errors, 4 warnings',
  ])
  expect(asText(await reportOf(files, { staleMonths: 5 }))).toContain('3 warnings')
})

it('warns of a link that leads elsewhere than its words say', async () => {
  const item = entry('date: 2024-10', 'We won.\n\nSee [https://bank.example](https://evil.example).')
  expect(asText(await reportOf({ 'news/a.md': item }, { staleMonths: 5 }))).toContain(
    'warning content/news/a.md:7: expected a link that leads where its words say, received "https://bank.example leads to evil.example"',
  )
})

it('asks whether a comma between brackets parted names', async () => {
  const said = async (authors: string) => {
    const { findings } = await reportOf({
      'publications/a.md': linked.replace('[A. Author]', authors),
    })
    return findings.map(({ message }) => message).filter((message) => message.includes('single words'))
  }
  expect(await said('[Quill, Ada, Weaver, Ben]')).toHaveLength(1)
  expect(await said('[Ada Quill, Suyanto]')).toEqual([])
  expect(await said('[Platon, Suyanto, Aristoteles]')).toEqual([])
  expect(await said('[王小明, 李雷]')).toEqual([])
})

it('speaks of the entries of a .bib file by their line', async () => {
  const report = await reportOf({
    'publications/refs.bib': `@article{a, title = {A}, author = {Example, Ada}, journal = {J}, year = 2024}

@article{b, title = {B}, author = {Example, Ada}, journal = {CoRR}, year = 2024, doi = {10.5555/b}}
`,
    'news/a.md': entry(recent, '[a](/publications/a) [b](/publications/c)'),
  })
  expect(asText(report).split('\n')).toEqual([
    expect.stringMatching(/^error content\/news\/a\.md:5: expected a page of the site/),
    expect.stringMatching(/^warning content\/publications\/refs\.bib:1 a: expected a way to the paper/),
    expect.stringMatching(/^warning content\/publications\/refs\.bib:3 b, venue: expected no preprint/),
    'content: 4 files, 1 error, 2 warnings',
  ])
})

it('speaks once of many papers without a way to them, and not of what is only submitted', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const papers = names.map((name) => [
    `publications/${name}.md`,
    entry(`title: ${name}\nauthors: [Ada Example]\nvenue: Press\nkind: book\nyear: 2020`),
  ])
  const text = asText(
    await reportOf({
      ...Object.fromEntries(papers),
      'publications/sent.md': entry('title: Sent\nauthors: [Ada Example]\nstatus: submitted'),
    }),
  )
  expect(text.match(/expected a way/g)).toHaveLength(1)
  expect(text).toContain(
    'warning content/publications: expected a way to each paper, received none for 6 (a, b, c, d, e …)',
  )
  expect(text).not.toContain('sent.md')
})
