import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bytes, entry, load, newsItem, paper, report, temporaryFolder } from '../test-folder.ts'

describe('YAML that is broken', () => {
  it('names a second ": " in a value', async () => {
    expect(
      await report({ 'publications/a.md': paper('venueName: Tests: a Journal') }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/publications/a.md:6: expected "key: value", received a second ": " in the value; put the value in quotes: venueName: 'Tests: a Journal'"
    `)
  })

  it('names a tab', async () => {
    expect(
      await report({ 'publications/a.md': paper('links:\n\tpaper: https://a.example') }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/publications/a.md:7: expected spaces, received a tab; indent with spaces"
    `)
  })

  it('names a key that stands twice', async () => {
    expect(await report({ 'news/a.md': newsItem('emoji: a\nemoji: b') })).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md:4: expected every key once, received it a second time; remove one of the two"
    `)
  })

  it('names a quote or bracket that is never closed', async () => {
    expect(
      await report({ 'news/a.md': newsItem('emoji: "a'), 'news/b.md': newsItem('emoji: [a') }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/news/a.md:3: expected a value in quotes, received one that is not closed; write " behind its last word, or the whole value in single quotes where the first belongs to the words
        content/news/b.md:3: expected ] behind the last item, received none; write it on the line above"
    `)
  })

  it.each(['*Best* paper', '**Best**', '*Best*', '&co'])('asks for quotes around %s', async (value) => {
    expect(await report({ 'publications/a.md': paper(`distinction: ${value}`) })).toBe(
      '1 problem in content:\n  content/publications/a.md:6: expected text, received a value that YAML reads as a reference; a value that begins with "*" or "&" goes in quotes',
    )
  })

  it('cannot blow up a build with references to references', async () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of)}]`
    const lines = [
      level('a', 'x'),
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => level(name, `*${'abcdefg'[index]}`)),
    ]
    expect(await report({ 'news/a.md': newsItem(lines.join('\n')) })).toContain(
      'content/news/a.md:3: expected text',
    )
  })

  it('is reported again when it is read again', async () => {
    const files = { 'news/a.md': newsItem('emoji: a: b') }
    const first = await report(files)
    expect(first).toContain('content/news/a.md:3: expected "key: value"')
    expect(await report(files)).toBe(first)
  })

  it('does not share facts between readings', async () => {
    const files = { 'news/a.md': newsItem() }
    const [first] = (await load(files)).news
    if (first) first.date = 'changed'
    expect((await load(files)).news[0]?.date).toBe('2024-10')
  })
})

describe('a file that cannot be front matter and text', () => {
  it('is empty', async () => {
    expect(
      await report({ 'news/a.md': '', 'news/b.md': '\n\n', 'news/c.md': bytes([0xef, 0xbb, 0xbf]) }),
    ).toMatchInlineSnapshot(`
      "3 problems in content:
        content/news/a.md: expected front matter between two lines ---, received an empty file; write it, or delete the file
        content/news/b.md: expected front matter between two lines ---, received an empty file; write it, or delete the file
        content/news/c.md: expected front matter between two lines ---, received an empty file; write it, or delete the file"
    `)
  })

  it('has no front matter', async () => {
    expect(await report({ 'news/a.md': 'Something happened.\n' })).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md:1: expected a first line ---, received "Something happened."; begin with ---, the facts as "key: value", and a second line ---"
    `)
  })

  it('never closes its front matter', async () => {
    expect(await report({ 'news/a.md': '---\ndate: 2024\n\nSomething happened.\n' })).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md:1: expected a second line --- below the facts, received none; write it"
    `)
  })

  it('closes it with a line that has more on it', async () => {
    expect(
      await report({ 'news/a.md': '---\ndate: 2024\n---- \nSomething happened.\n' }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md:3: expected a line --- alone below the facts, received "---- "; put the rest on a line of its own"
    `)
  })

  it('has a list, or a sentence, for front matter', async () => {
    expect(
      await report({ 'news/a.md': entry('- date: 2024', 'x'), 'news/b.md': entry('A sentence', 'x') }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/news/a.md:2: expected facts, received a list; write each as "key: value" on a line of its own, without "- " before it
        content/news/b.md:2: expected facts, received a word; write each as "key: value" on a line of its own"
    `)
  })

  it('has front matter that is all comment', async () => {
    expect(
      await report({ 'news/a.md': entry('# date: 2024', 'x'), 'news/b.md': '---\n---\nx' }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/news/a.md:1 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received nothing; write for example 2024-10
        content/news/b.md:1 date: expected YYYY, YYYY-MM or YYYY-MM-DD, received nothing; write for example 2024-10"
    `)
  })

  it('has front matter in JavaScript, which is never run', async () => {
    const root = await temporaryFolder()
    const trace = join(root, 'trace')
    const code = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`
    const files = Object.fromEntries(
      ['---js', '--- js', '---javascript', '---coffee', '---json'].map((opening, index) => [
        `news/${index}.md`,
        `${opening}\n{ date: ${code} }\n---\n\nText.\n`,
      ]),
    )
    const text = await report(files)
    expect(existsSync(trace)).toBe(false)
    expect(text).toMatchInlineSnapshot(`
      "5 problems in content:
        content/news/0.md:1: expected YAML front matter under a line ---, received "---js"; write --- alone
        content/news/1.md:1: expected YAML front matter under a line ---, received "---js"; write --- alone
        content/news/2.md:1: expected YAML front matter under a line ---, received "---javascript"; write --- alone
        content/news/3.md:1: expected YAML front matter under a line ---, received "---coffee"; write --- alone
        content/news/4.md:1: expected YAML front matter under a line ---, received "---json"; write --- alone"
    `)
  })

  it('is larger than 1 MB', async () => {
    expect(
      await report({
        'news/a.md': newsItem() + 'x'.repeat(2 * 1024 * 1024),
        'news/b.md': newsItem() + `${'x'.repeat(1022)}\n\n`.repeat(1023),
      }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md: expected at most 1 MB, received 2.0 MB; move large files to public/"
    `)
  })

  it('is not UTF-8: the offset is that of the first byte of the broken character', async () => {
    const latin = bytes('---\nemoji: caf', [0xe9], ' au lait\n---\n')
    expect(latin[14]).toBe(0xe9)
    expect(await report({ 'news/a.md': latin })).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a.md:2: expected UTF-8 text, received an invalid byte at offset 14 (é in Latin-1); save the file as UTF-8"
    `)
  })

  it('is not UTF-8: a character cut off at the very end, a byte alone, UTF-16, a surrogate', async () => {
    expect(
      await report({
        'news/cut-off.md': bytes('0123456789', [0xe8, 0x91]),
        'news/cut-off-after-mark.md': bytes([0xef, 0xbb, 0xbf], '3456789', [0xf0, 0x9f, 0x8e]),
        'news/continuation.md': bytes('01', [0x80], '34'),
        'news/utf-16.md': bytes([0xff, 0xfe], [0x2d, 0x00]),
        'news/surrogate.md': bytes('012', [0xed, 0xa0, 0x80]),
      }),
    ).toMatchInlineSnapshot(`
      "5 problems in content:
        content/news/continuation.md:1: expected UTF-8 text, received an invalid byte at offset 2; save the file as UTF-8
        content/news/cut-off-after-mark.md:1: expected UTF-8 text, received an invalid byte at offset 10; save the file as UTF-8
        content/news/cut-off.md:1: expected UTF-8 text, received an invalid byte at offset 10; save the file as UTF-8
        content/news/surrogate.md:1: expected UTF-8 text, received an invalid byte at offset 3; save the file as UTF-8
        content/news/utf-16.md: expected UTF-8 text, received UTF-16; save the file as UTF-8"
    `)
  })
})

describe('a text that begins with the title once more', () => {
  const bodyOf = async (title: string, text: string) =>
    (
      await load({ 'publications/a.md': paper().replace('On Tests', title) + text })
    ).publications[0]?.body.trim()

  it('does without that heading, and keeps any other', async () => {
    expect(await bodyOf('On Tests', '\n# On Tests\n\nWe test.')).toBe('We test.')
    expect(await bodyOf("'C#'", '\n## C# ##\nWe test.')).toBe('We test.')
    expect(await bodyOf('On Tests', '\n## On Tests of old\n\nWe test.')).toBe(
      '## On Tests of old\n\nWe test.',
    )
    expect(await bodyOf('On Tests', '\nWe test.\n\n# On Tests\n\nMore.')).toContain('# On Tests')
  })

  it('keeps its lines', async () => {
    const said = await report({ 'publications/a.md': `${paper()}\n# On Tests\n\n<center>x</center>` })
    expect(said).toContain('content/publications/a.md:10: expected Markdown, received raw HTML')
  })
})

describe('what YAML would leave out', () => {
  it('is a mistake: words behind " #" in a value without quotes', async () => {
    expect(
      await report({
        'publications/a.md': paper('venueName: Studies in C # and Others'),
        'awards/b.md': entry('date: 2024\ntitle: T\nrank: #1'),
        'awards/c.md': entry('# a line of its own\ndate: 2024\ntitle: "T # U"\nrank: # to be filled in'),
      }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/awards/b.md:4: expected a value alone, received a comment behind it ("#1"), which YAML leaves out; put the value in quotes, or the comment on a line of its own
        content/publications/a.md:6: expected a value alone, received a comment behind it ("# and Others"), which YAML leaves out; put the value in quotes, or the comment on a line of its own"
    `)
  })

  it('is nothing: its words for nothing', async () => {
    const { awards } = await load({
      'awards/a.md': entry('date: 2024\ntitle: "null"\nrank: ~\nissuer: null'),
    })
    expect(awards[0]).toMatchObject({ title: 'null' })
    expect(awards[0]).not.toHaveProperty('rank')
    expect(awards[0]).not.toHaveProperty('issuer')
  })
})

it('names what it cannot use of YAML, one mistake a line', async () => {
  expect(
    await report({
      'awards/a.md': entry('date: 2024\ntitle: !bang'),
      'awards/b.md': entry(`date: 2024\ntitle: ${'['.repeat(300)}`),
    }),
  ).toMatchInlineSnapshot(`
    "2 problems in content:
      content/awards/a.md:3: expected text, received a value that begins with "!"; put the value in quotes
      content/awards/b.md:3: expected ] behind the last item, received none; write it on the line above"
  `)
})
