import { describe, expect, it } from 'vitest'
import { entry, newsItem, paper, report } from '../test-folder.ts'

/** What the check says of a news item with this text. */
const ofBody = (text: string) => report({ 'news/a.md': `---\ndate: 2024-10\n---\n\n${text}\n` })

describe('a text that no parser can bear is refused, with its file and line', () => {
  it.each([
    [
      'quotations in quotations',
      `fine\n\n${'>'.repeat(3000)} deep`,
      /a\.md:7: expected quotations and lists at most 50 deep, received 3000/,
    ],
    [
      'lists in lists on one line',
      `${'- '.repeat(3000)}deep`,
      /a\.md:5: expected quotations and lists at most 50 deep/,
    ],
    ['numbered ones', `${'1. '.repeat(3000)}deep`, /a\.md:5: expected quotations and lists/],
    [
      'lists in lists, line by line',
      Array.from({ length: 500 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'),
      /a\.md:\d+: expected quotations and lists/,
    ],
    [
      'emphasis in emphasis',
      `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`,
      /a\.md:5: expected at most 2000 marks \(\* and _\) in one paragraph/,
    ],
    [
      'emphasis that crosses',
      'fine\n'.repeat(3) + '*a_'.repeat(20_000),
      /a\.md:5: expected at most 2000 marks/,
    ],
    ['brackets', ']'.repeat(200_000), /a\.md:5: expected at most 2000 marks \(\[ and \]\)/],
    ['signs of HTML', 'a<b '.repeat(20_000), /a\.md:5: expected at most 2000 marks \(& and <\)/],
    ['names of characters', 'a&b '.repeat(20_000), /a\.md:5: expected at most 2000 marks \(& and <\)/],
    [
      'lines without end',
      `fine\n\n${'words\n'.repeat(20_000)}`,
      /a\.md:7: expected at most 5000 lines in one paragraph/,
    ],
    [
      'a paragraph below an empty line',
      `fine\n   \n${'*'.repeat(3000)}`,
      /a\.md:7: expected at most 2000 marks/,
    ],
    [
      'a formula of braces',
      `$${'{'.repeat(100_000)}${'}'.repeat(100_000)}$`,
      /a\.md:5: expected at most 50,000 characters in one paragraph/,
    ],
    [
      'footnotes without end',
      Array.from({ length: 3000 }, (_, n) => `a[^${n}]\n\n[^${n}]: b`).join('\n\n'),
      /a\.md:\d+: expected at most 1,000 footnotes/,
    ],
    ['links that do not end', '[a]('.repeat(50_000), /a\.md:5: expected at most 2000 marks \(\[ and \]\)/],
  ])('%s', async (_, text, said) => {
    expect(await ofBody(text)).toMatch(said)
  })

  it('in a title too', async () => {
    const marks = '*'.repeat(4000)
    expect(await report({ 'awards/a.md': entry(`date: 2024\ntitle: '${marks}a${marks}'`) })).toMatch(
      /a\.md:3 title: expected text that can be drawn/,
    )
  })

  it('in every line, whatever it is made of', async () => {
    const run = `a${'-'.repeat(40_000)}b`
    const said = (path: string, line: string) => report({ [path]: line })
    expect(await said('awards/a.md', entry(`date: 2024\ntitle: ${run}`))).toMatch(
      /a\.md:3 title: expected text of at most 10,000 characters, received "a---.*; what is longer belongs in the body/,
    )
    expect(await said('publications/a.md', paper(`pages: 12 - ${run.slice(0, 300)}`))).toMatch(
      / pages: expected pages in at most 200 characters/,
    )
  })
})

it('what people write has no limit that they would meet', async () => {
  const lists = Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- *item* [link](/a)`).join(
    '\n',
  )
  const long = `${'A *word*, **two** and a [link](https://example.org/a_b_c). '.repeat(150)}\n\n`
  const many = Array.from({ length: 3000 }, (_, n) => `- **${n}**: [a](/a) [b](/b)`).join('\n')
  const table = `| a | b |\n|---|---|\n${'| *a* | [b](/b) |\n'.repeat(1500)}`
  const code = `\`\`\`\n${'*'.repeat(3000)}\n${'>'.repeat(100)}\n\`\`\``
  const rules = `a\n\n${'- '.repeat(80)}\n\n${'*'.repeat(200)}\n\nb`
  const headings = Array.from({ length: 1500 }, (_, n) => `## A *word* ${n}`).join('\n')
  const spaced = Array.from({ length: 1500 }, () => 'A *word*').join('\n \t\n')
  const parts = [lists, long, many, table, code, rules, headings, spaced]
  expect(await ofBody(parts.join('\n\n'))).toBe('no problem')
})

describe('a name that the build could not write', () => {
  it('is refused by the check', async () => {
    expect(await report({ [`news/${'a'.repeat(230)}.md`]: newsItem() })).toMatch(
      /expected a name of at most 200 characters, received one of 230/,
    )
    expect(await report({ [`news/${'a'.repeat(200)}.md`]: newsItem() })).toBe('no problem')
  })
})

it('an address that browsers take for another server is no address within the site', async () => {
  for (const address of ['/\\\\evil.example', '/\\evil.example/a', '//evil.example', '/a\\b'])
    expect(await report({ 'publications/p.md': paper(`links: { paper: '${address}' }`) })).toMatch(
      /p\.md:6 links\.paper: expected an address/,
    )
  expect(await report({ 'publications/p.md': paper("links: { paper: '/a/b.pdf?x=1#y' }") })).toBe(
    'no problem',
  )
})

it('a date of ten thousand words is no date', async () => {
  const words = 'of some day '.repeat(10_000)
  const item = entry(`date: ${words}`, 'We won.')
  expect(await report({ 'news/a.md': item })).toMatch(/a\.md:2 date: expected YYYY, YYYY-MM or YYYY-MM-DD/)
})
