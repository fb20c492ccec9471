import { execFileSync } from 'node:child_process'
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readContentFolder } from '../../lib/content/files.ts'
import { loadContent } from '../../lib/content/load.ts'
import { formatProblems } from '../../lib/content/problem.ts'
import { contentFolder, entry } from '../../lib/test-folder.ts'
import { importBib } from './import-bib.ts'

const site = async (bib: string) => {
  const root = await contentFolder({
    'publications/engines.md': entry('title: On Engines\nauthors: [A. Example]\nvenue: V\nyear: 2023'),
  })
  const path = join(root, 'papers.bib')
  await writeFile(path, bib)
  return { root, path }
}

const bib = String.raw`@inproceedings{Quill:2024_Wheels,
  title = {On {LLM} Wheels: A Se\~nor's $x^2$},
  author = {Quill, Zo{\"e} and {The Example Team} and others},
  booktitle = {Proceedings of Examples},
  year = 2024, doi = {10.1000/wheels}, abstract = {Less than <b>, and *more*.}
}
@misc{again, title = {{On engines}}, author = {Example, A.}, howpublished = {V}, year = 2023}`

it('makes an entry of every paper that the site does not have', async () => {
  const { root, path } = await site(bib)
  expect(await importBib(root, [path], { dryRun: false })).toMatchObject({
    written: ['content/publications/quill-2024-wheels.md'],
    known: [{ key: 'again', path: 'content/publications/engines.md' }],
  })
  const { content, problems } = loadContent(readContentFolder(root).files, { drafts: true })
  expect(problems.length > 0 ? formatProblems(problems) : '').toBe('')
  expect(content?.publications[0]).toMatchObject({
    slug: 'quill-2024-wheels',
    title: expect.stringMatching(/^On LLM Wheels: A Señor['’]s \$x\^2\$$/),
    etAl: true,
    venue: 'Proceedings of Examples',
    year: 2024,
    doi: '10.1000/wheels',
  })
  expect(content?.publications[0]?.authors.map(({ name }) => name)).toEqual(['Zoë Quill', 'The Example Team'])
  // A second time there is nothing left to do.
  expect((await importBib(root, [path], { dryRun: false })).written).toEqual([])
})

it('names what holds something for other entries, and is no paper itself', async () => {
  const { root, path } = await site(`@proceedings{whole, title = {Ink Conf}, editor = {Malm, Bo}, year = 2020}
@inproceedings{part, crossref = {whole}, author = {Quill, Z.}, title = {Nibs}}
@set{both, entryset = {part, whole}}`)
  expect(await importBib(root, [path], { dryRun: true })).toMatchObject({
    written: ['content/publications/part.md'],
    remarks: [
      { line: 1, entry: 'whole', message: expect.stringContaining('the whole of which "part" is a part') },
      { line: 3, entry: 'both', message: 'is an @set, which is no publication of its own' },
    ],
  })
})

it('takes a paper once that several files hold, and says of each file what is wrong', async () => {
  const { root, path } = await site(bib)
  const more = join(root, 'more.bib')
  await writeFile(
    more,
    `@article{other, title={On LLM wheels}, author={Quill, Z.}, journal={V}, year=2024, doi={10.1000/wheels}}
@misc{books, title={Books}, author={Quill, Z.}, howpublished={V}, year=2020}
@misc{nobody, title={Nobody's}, howpublished={V}, year=2020}`,
  )
  const { written, known, refused } = await importBib(root, [path, more], { dryRun: false })
  expect(written).toEqual(['content/publications/quill-2024-wheels.md', 'content/publications/books.md'])
  expect(known).toContainEqual({ key: 'other', path: 'content/publications/quill-2024-wheels.md' })
  expect(refused).toMatchObject([{ path: more, entry: 'nobody' }])
})

it('writes nothing on a dry run', async () => {
  const { root, path } = await site(bib)
  expect((await importBib(root, [path], { dryRun: true })).written).toHaveLength(1)
  expect(readContentFolder(root).files).toHaveLength(3)
})

it('takes what is right, and says by line and key what is not; with --strict all or none', async () => {
  const { root, path } = await site(`${bib}
@article{bad, title = {No year}, author = {A, B}, journal = {J}}
@article{open, title = {No end, author = {A, B}
@article{last, title = {Last}, author = {A, B}, journal = {J}, year = 2020, month = {Firstquarter}, doi = {x}}`)
  await expect(importBib(root, [path], { dryRun: false, strict: true })).rejects.toThrow(
    /papers\.bib:8 bad, year/,
  )
  const { written, refused, remarks } = await importBib(root, [path], { dryRun: false })
  expect(written).toEqual(['content/publications/quill-2024-wheels.md', 'content/publications/last.md'])
  expect(refused.map(({ entry, line }) => [entry, line])).toEqual(
    expect.arrayContaining([
      ['bad', 8],
      ['open', expect.any(Number)],
    ]),
  )
  expect(remarks.map(({ entry, field }) => [entry, field])).toEqual([['last', 'doi']])
  expect(loadContent(readContentFolder(root).files, { drafts: true }).problems).toEqual([])
})

it('loses no paper whose key makes the slug of another', async () => {
  const { root, path } = await site(
    ['Doe:2020', 'doe_2020', '王伟', '李娜']
      .map(
        (key, index) =>
          `@misc{${key}, title = {Paper ${index}}, author = {A, B}, howpublished = {V}, year = 2020}`,
      )
      .join('\n'),
  )
  const { written, known, refused } = await importBib(root, [path], { dryRun: false })
  expect(written).toEqual(['doe-2020', 'wangwei', 'lina'].map((slug) => `content/publications/${slug}.md`))
  expect(known).toEqual([])
  expect(refused).toMatchObject([{ entry: 'doe_2020', message: expect.stringContaining('a key of its own') }])
})

it('reads files alone, and none that is too large', async () => {
  const { root } = await site(bib)
  await expect(importBib(root, [root], { dryRun: false })).rejects.toThrow('a folder, a pipe or a device')
  await writeFile(join(root, 'large.bib'), ' '.repeat(5 * 1024 * 1024 + 1))
  await expect(importBib(root, [join(root, 'large.bib')], { dryRun: false })).rejects.toThrow('at most 5 MB')
})

it('takes no file that is another paper’s', async () => {
  const { root, path } = await site(
    '@misc{engines, title = {Another}, author = {B, C.}, howpublished = {W}, year = 2020}',
  )
  const { written, refused } = await importBib(root, [path], { dryRun: false })
  expect(written).toEqual([])
  expect(refused[0]?.message).toContain("content/publications/engines.md is another paper's")
})

it.each(['2022', '2024'])(
  'takes no paper of %s whose citation key another paper of the site has',
  async (year) => {
    const root = await contentFolder({
      'publications/engines.md': entry(
        'title: On Engines\nauthors: [A. Example]\nvenue: V\nyear: 2023\nbibtex: "@misc{Example2023, title = {On Engines}}"',
      ),
    })
    const path = join(root, 'papers.bib')
    await writeFile(
      path,
      `@misc{example2023, title = {On Looms}, author = {Example, A.}, howpublished = {V}, year = ${year}}
@misc{wheels, title = {On Wheels}, author = {Example, A.}, howpublished = {V}, year = 2022}`,
    )
    const { written, refused } = await importBib(root, [path], { dryRun: false })
    expect(written).toEqual(['content/publications/wheels.md'])
    expect(refused).toMatchObject([
      {
        line: 1,
        entry: 'example2023',
        message: expect.stringContaining('is the citation key of content/publications/engines.md'),
      },
    ])
  },
)

it('writes nothing beside a file that is wrong, and names that file', async () => {
  const { root, path } = await site(bib)
  await writeFile(join(root, 'content/publications/engines.md'), entry('title: On Engines'))
  await expect(importBib(root, [path], { dryRun: false })).rejects.toThrow(
    'content/publications/engines.md:1 authors: expected at least one author',
  )
  expect(readContentFolder(root).files.map(({ path }) => path)).not.toContain(
    'content/publications/quill-2024-wheels.md',
  )
})

it('says so when the file is not there', async () => {
  const { root } = await site(bib)
  await expect(importBib(root, [join(root, 'none.bib')], { dryRun: false })).rejects.toThrow(
    /expected a \.bib file that can be read, received ENOENT for .*none\.bib/,
  )
})

it('takes no key that an entry of a .bib file of the site has', async () => {
  const root = await contentFolder({
    'publications/mine.bib':
      '@article{doe2020, title={My Paper}, author={Doe, Jane}, journal={J}, year=2020}',
  })
  const path = join(root, 'other.bib')
  await writeFile(path, '@article{doe2020, title={Another}, author={Doe, John}, journal={N}, year=2021}')
  const { refused } = await importBib(root, [path], { dryRun: false })
  expect(refused[0]?.message).toContain("is another paper's")
  await writeFile(path, '@article{x, title={My paper}, author={Doe, Jane}, journal={J}, year=2020}')
  expect(await importBib(root, [path], { dryRun: false })).toMatchObject({
    written: [],
    known: [{ key: 'x', path: 'content/publications/mine.bib' }],
  })
})

it('makes one entry of a paper that the file has twice', async () => {
  const { root, path } =
    await site(`@misc{a1, title={Looms}, author={A, B}, howpublished={V}, year=2020, doi={10.1000/x}}
@misc{a2, title={More looms}, author={A, B}, howpublished={V}, year=2020, doi={10.1000/X}}`)
  expect(await importBib(root, [path], { dryRun: false })).toMatchObject({
    written: ['content/publications/a1.md'],
    known: [{ key: 'a2', path: 'content/publications/a1.md' }],
  })
  expect(loadContent(readContentFolder(root).files, { drafts: true }).problems).toEqual([])
})

it.skipIf(process.platform === 'win32')(
  'refuses what is no file, or has no end, before it is read',
  async () => {
    const root = await contentFolder({})
    const path = (name: string) => join(root, name)
    await mkdir(path('folder.bib'))
    execFileSync('mkfifo', [path('pipe.bib')])
    await symlink('/dev/zero', path('device.bib'))
    await writeFile(path('large.bib'), '')
    await truncate(path('large.bib'), 6_000_000_000)
    for (const [name, said] of [
      ['folder.bib', 'received a folder, a pipe or a device'],
      ['pipe.bib', 'received a folder, a pipe or a device'],
      ['device.bib', 'received a folder, a pipe or a device'],
      ['large.bib', 'expected at most 5 MB, received 5722.0 MB; split the file'],
    ] as const)
      await expect(importBib(root, [path(name)], { dryRun: false })).rejects.toThrow(said)
  },
)
