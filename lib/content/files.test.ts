import { mkdir, symlink, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentFolder, entry, newsItem, paper, report, reportOf, temporaryFolder } from '../test-folder.ts'

describe('files', () => {
  it('are missing: site.md, profile.md', async () => {
    expect(
      await report({ 'site.md': undefined, 'profile.md': undefined, 'news/a.md': newsItem() }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/profile.md: expected this file, received none; create it (README, "Make it your own")
        content/site.md: expected this file, received none; create it (README, "Make it your own")"
    `)
  })

  it('are missing: content/ as a whole', async () => {
    expect(await reportOf(await temporaryFolder())).toMatchInlineSnapshot(`
      "2 problems in content:
        content/profile.md: expected this file, received none; create it (README, "Make it your own")
        content/site.md: expected this file, received none; create it (README, "Make it your own")"
    `)
  })

  it('are passed over where a system or an editor has left them', async () => {
    expect(
      await report({
        'Thumbs.db': 'x',
        'news/desktop.ini': 'x',
        'news/Icon\r': '',
        'profile.md~': 'x',
        'news/#a.md#': 'x',
        'news/.a.md.swp': 'x',
      }),
    ).toBe('no problem')
  })

  it('are too large to be read at all', async () => {
    const root = await contentFolder({ 'news/a.md': '' })
    await truncate(join(root, 'content/news/a.md'), 4_000_000_000)
    expect(await reportOf(root)).toMatch(/news\/a\.md: expected at most 16 MB, received 3815 MB/)
  })

  it('have a slug that another has', async () => {
    expect(
      await report({
        'news/a.md': newsItem(),
        'news/2024/a.md': newsItem(),
        'awards/a.md': entry('date: 2020\ntitle: T'),
      }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md: expected a file name of its own, received "a.md" as in content/news/2024/a.md; rename one, since both make the address a"
    `)
  })

  it('have a slug that another has is said once of each, whatever else they share', async () => {
    const said = await report({
      'publications/a.md': paper(),
      'publications/2023/a.md': paper(),
      'publications/2024/a.md': paper(),
    })
    expect(said).toContain('2 problems')
    expect(said.match(/received "a.md" as in content/g)).toHaveLength(2)
  })

  it('have a name of another tool, or an ending twice', async () => {
    const said = await report({ 'news/_index.md': newsItem(), 'news/a.md.md': newsItem() })
    expect(said).toContain('received "_index"; it tells Hugo of a whole folder: remove it')
    expect(said).toContain('received "a.md"; rename it, for example to "a.md"')
  })

  it.each([
    ['a (1)', 'a.md'],
    ['a - Copy', 'a.md'],
    ['a copy 2', 'a.md'],
    ['Kopie von a', 'a.md'],
    ["a (Ada's conflicted copy 2024-05-03)", 'a.md'],
    ['a.sync-conflict-20240503-123456-ABCDEFG', 'a.md'],
  ])('are copies, of which none is to be published by chance: %s', async (name, original) => {
    expect(await report({ [`news/${name}.md`]: newsItem() })).toContain(
      `it is a copy of ${original} that a cloud or a file manager made: compare the two, keep one`,
    )
  })

  it('stand in a folder of their own, as Hugo has them', async () => {
    expect(await report({ 'news/my-prize/index.md': newsItem() })).toContain(
      'content/news/my-prize/index.md:1: expected a name that tells the entry, received "index.md", which Hugo has in a folder for each; move it up and name it, for example my-prize.md',
    )
  })

  it('have a name that makes no address', async () => {
    expect(
      await report({
        'news/Über uns.md': newsItem(),
        'news/new_paper.md': newsItem(),
        'news/q?x.md': newsItem(),
        'news/a--b.md': newsItem(),
        'news/论文.md': newsItem(),
      }),
    ).toMatchInlineSnapshot(`
      "5 problems in content:
        content/news/a--b.md: expected a file name of a–z, 0–9 and single hyphens, received "a--b"; rename it, for example to "a-b.md"
        content/news/new_paper.md: expected a file name of a–z, 0–9 and single hyphens, received "new_paper"; rename it, for example to "new-paper.md"
        content/news/q?x.md: expected a file name of a–z, 0–9 and single hyphens, received "q?x"; rename it, for example to "q-x.md"
        content/news/Über uns.md: expected a file name of a–z, 0–9 and single hyphens, received "Über uns"; rename it, for example to "uber-uns.md"
        content/news/论文.md: expected a file name of a–z, 0–9 and single hyphens, received "论文"; rename it, for example to "lunwen.md""
    `)
  })

  it('have another ending', async () => {
    expect(
      await report({
        'news/A.MD': newsItem(),
        'news/b.markdown': newsItem(),
        'news/c.txt': newsItem(),
        'news/d.png': 'x',
        'e.mdx': newsItem(),
      }),
    ).toMatchInlineSnapshot(`
      "5 problems in content:
        content/e.mdx: expected a name that ends in .md, received "e.mdx"; rename it if it is an entry; a picture or a document that visitors may have belongs in public/; remove everything else
        content/news/A.MD: expected a name that ends in .md, received "A.MD"; rename it to a.md
        content/news/b.markdown: expected a name that ends in .md, received "b.markdown"; rename it to b.md
        content/news/c.txt: expected a name that ends in .md, received "c.txt"; rename it if it is an entry; a picture or a document that visitors may have belongs in public/; remove everything else
        content/news/d.png: expected a name that ends in .md, received "d.png"; rename it if it is an entry; a picture or a document that visitors may have belongs in public/; remove everything else"
    `)
  })

  it('lie where no collection looks', async () => {
    expect(
      await report({
        'pubs/a.md': paper(),
        'publication/a.md': paper(),
        'hello.md': newsItem(),
        'News/b.md': newsItem(),
      }),
    ).toMatchInlineSnapshot(`
      "4 problems in content:
        content/News/b.md: expected a folder of a collection, received "News"; did you mean "news"?
        content/hello.md: expected site.md, profile.md, bio.md or a file in a collection's folder (content/news/, content/publications/, content/education/, content/experience/, content/teaching/, content/activities/, content/awards/, content/talks/, content/sections/); move it there
        content/publication/a.md: expected a folder of a collection, received "publication"; did you mean "publications"?
        content/pubs/a.md: expected a folder of a collection, received "pubs"; move it to one of content/news/, content/publications/, content/education/, content/experience/, content/teaching/, content/activities/, content/awards/, content/talks/, content/sections/; what the others are not for stands as text in content/sections/"
    `)
  })

  it('are symbolic links', async () => {
    const root = await contentFolder({ 'news/a.md': newsItem() })
    await symlink('a.md', join(root, 'content/news/b.md'))
    await symlink('nowhere', join(root, 'content/news/broken.md'))
    await symlink('news', join(root, 'content/awards'))
    expect(await reportOf(root)).toMatchInlineSnapshot(`
      "3 problems in content:
        content/awards: expected a file, received a symbolic link, which the build passes over; copy the file here
        content/news/b.md: expected a file, received a symbolic link, which the build passes over; copy the file here
        content/news/broken.md: expected a file, received a symbolic link, which the build passes over; copy the file here"
    `)
  })

  it('may lie in a folder that is named like a file, and a folder may be empty', async () => {
    const root = await contentFolder({ 'news/2024.md/a.md': newsItem() })
    await mkdir(join(root, 'content/talks'))
    expect(await reportOf(root)).toBe('no problem')
  })

  it.each([
    'news/a.md~',
    'news/#a.md#',
    'news/.#a.md',
    'news/4913',
    'news/.a.md.swp',
    'news/a.md.bak',
    'news/a.md.orig',
    'news/Thumbs.db',
    'news/desktop.ini',
    'news/~$a.md',
    'README.md',
    'LICENSE',
    'news/readme.md',
    'news/@eaDir/a.md',
  ])('are passed over where an editor, a system or a tool left them: %s', async (path) => {
    expect(await report({ [path]: 'x' })).toBe('no problem')
  })

  it.each([
    ['news/.b.md.icloud', 'b.md'],
    ['news/c.md.cloud', 'c.md'],
  ])('are said where a cloud keeps them: %s', async (path, file) => {
    expect(await report({ [path]: 'x' })).toBe(
      `1 problem in content:\n  content/${path}: expected a file, received what a cloud leaves in its place; download ${file} to this computer first`,
    )
  })
})
