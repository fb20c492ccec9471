import { expect, it } from 'vitest'
import { report } from '../../test-folder.ts'

it.each([
  ['['.repeat(20_000) + ']'.repeat(20_000), 3],
  ['['.repeat(10_000), 3],
  [`x${']'.repeat(40_000)}`, 3],
  [`\n  ${'- '.repeat(20_000)}x`, 4],
])('says of facts that are too deep how they are meant', async (value, line) => {
  expect(await report({ 'awards/a.md': `---\ndate: 2024\ntitle: ${value}\n---\n` })).toBe(
    `1 problem in content:\n  content/awards/a.md:${line}: expected facts a few levels deep, received groups or lists inside one another by the hundred; write each fact as "key: value" on a line of its own`,
  )
})

it('reads brackets that belong to the words, and refuses lines without words by the thousand', async () => {
  const intervals = ' ]0, 1[ and [0, 1)'.repeat(400)
  expect(await report({ 'awards/a.md': `---\ndate: 2024\ntitle: 'On${intervals}'\n---\n` })).toBe(
    'no problem',
  )
  expect(await report({ 'awards/a.md': `---\ndate: 2024\n${'\n'.repeat(2000)}title: Looms\n---\n` })).toBe(
    '1 problem in content:\n  content/awards/a.md:2: expected facts, received a thousand empty lines; delete them',
  )
})

it.each([
  [
    'date: 2024\ntitle:Looms',
    ':3: expected "title: " and the value, received no space after the colon ("title:Looms")',
  ],
  [
    'date: 2024\ntitle：Looms',
    ':3: expected "title: " and the value, received a full-width colon ("title：Looms")',
  ],
  [
    'date: 2024\n\ntitle = Looms',
    ':4: expected "title: " and the value, received an equals sign ("title = Looms")',
  ],
  [
    'date: 2024\ntitle: Looms: a study',
    ':3: expected "key: value", received a second ": " in the value; put the value in quotes',
  ],
  [
    'date: 2024\ntitle: Looms\ndate: 2023',
    ':4: expected every key once, received it a second time; remove one of the two',
  ],
  ['date: 2024\nlinks:\n\t- a', ':4: expected spaces, received a tab; indent with spaces'],
  [
    'date: 2024\ntitle: !Looms',
    ':3: expected text, received a value that begins with "!"; put the value in quotes',
  ],
  [
    'date: 2024\ntitle: *Looms*',
    ':3: expected text, received a value that YAML reads as a reference; a value that begins with "*" or "&" goes in quotes',
  ],
  [
    'date: 2024\ntitle: Looms\n  rank: 1st',
    ':3: expected keys, and items, in one column, received one that stands further in or out',
  ],
  [
    'date: 2024\ntitle:\n-Looms\n-Threads',
    ':4: expected "- " and an item, received no space behind the hyphen; write - Looms',
  ],
  ['date: 2024\ntitle: :tada:', ':3: expected an emoji, received its name between colons'],
  ['date: 2024\ntitle: [Looms\nrank: 1st', ':4: expected ] behind the last item, received none'],
  [
    'date: 2024\nlinks:\n  - { label: Slides, url:/a.pdf }',
    ':4: expected "url: " and the value, received no space after the colon',
  ],
  [' date: 2024\ntitle: Looms', ':3: expected all keys in one column, received one that stands further out'],
  ['date: 2024\ntitle:\n  * Looms', ':4: expected a list as YAML has it, received a star before an item'],
  [
    'date: 2024\ntitle: Looms\n<!-- rank: 1st -->',
    ':4 <!-- rank: expected one of the known keys, received "<!-- rank"; among the facts a comment begins with #',
  ],
  ['date: 2024\ntitle: &looms Looms', ':3: expected text, received a value that YAML reads as a reference'],
  [
    'date: 2024\n...\ntitle: Looms',
    ':3: expected a second line --- below the facts, received ..., which ends them in Pandoc alone; write ---',
  ],
  [
    "date: 2024\ntitle: @Quill's looms",
    ":3: expected text, received a value that begins with @, which YAML keeps for itself; put the value in quotes: title: '@Quill''s looms'",
  ],
  ['date: 2024\ntitle: T\nrank: #1', ':4: expected a value alone, received a comment behind it ("#1")'],
  [
    "date: 2024\ntitle: 'Looms",
    ":3: expected a value in quotes, received one that is not closed; write ' behind",
  ],
  ['date: 2024\ntitle: "Looms" and more', ':3: expected a value that is in quotes as a whole or not at all'],
  [
    'date: 2024\n"title": "Looms",',
    ':3: expected a value alone, received a comma behind it, as JSON has it; write title: "Looms"',
  ],
])('a mistake in YAML is told by its line, with the way out: %j', async (facts, sentence) => {
  const said = (await report({ 'awards/a.md': `---\n${facts}\n---\n` })).split('\n')
  expect(said[1]?.trim()).toContain(`content/awards/a.md${sentence}`)
})

it('the line below the facts stands alone', async () => {
  const said = await report({ 'awards/a.md': '---\ndate: 2024\n--- # and more\ntitle: T\n---\n' })
  expect(said).toContain(
    'content/awards/a.md:3: expected a line --- alone below the facts, received "--- # and more"; put the rest on a line of its own',
  )
})

it.each([
  ['\n---', 'remove the empty lines above ---'],
  ['+++', 'this is TOML'],
  ['{', 'this is JSON'],
  [';;;', 'this is JSON'],
  ['```yaml', 'remove the line, and the one that ends the code'],
  ['~~~', 'remove the line, and the one that ends the code'],
  [' ---', 'remove what stands before ---'],
  ['<!-- a prize -->', 'move the comment below the second line ---'],
  ['——', 'an editor made dashes of the hyphens: write three hyphens'],
  ['--', 'received "--"; write three hyphens'],
  ['# Prize', 'begin with ---, the facts as "key: value", and a second line ---'],
])('the first line that is not --- is told what it is: %j', async (first, advice) => {
  const said = await report({ 'awards/a.md': `${first}\ndate: 2024\ntitle: T\n---\n` })
  expect(said).toContain('content/awards/a.md:1: expected a first line ---, received ')
  expect(said).toContain(advice)
})

it.each([
  ['', 1, 'received none; write it'],
  ['——', 4, 'received "——"; write three hyphens, at the beginning of the line'],
  ['  ---', 4, 'received "  ---"; write three hyphens'],
  ['+++', 4, 'received "+++"; write three hyphens'],
])('so is the second, which ends the facts: %j', async (last, line, advice) => {
  const said = await report({ 'awards/a.md': `---\ndate: 2024\ntitle: T\n${last}\n\nWords.\n` })
  expect(said).toContain(`content/awards/a.md:${line}: expected a second line --- below the facts, ${advice}`)
})

it('names the kind that YAML has before a value', async () => {
  expect(await report({ 'news/a.md': '---\ndate: !!timestamp 2024-05-01\n---\n\nWords.\n' })).toContain(
    'content/news/a.md:2: expected a value alone, received YAML’s mark of a type before it (!!timestamp); remove the mark',
  )
})
