import { expect, it } from 'vitest'
import { faultsIn } from './faults.ts'

/** What Markdown would lose, or make of it what nobody meant, and how a sentence names it. */
it.each([
  // Notes, and addresses behind brackets.
  ['A[^1]\n\n[^1]: one\n\n[^1]: two', 5, 'a second note of one name', '[^1]:'],
  ['A.\n\n[^1]: one', 3, 'a note that nothing leads to', '[^1]:'],
  ['[Update]: accepted', 1, 'takes for an address', '[Update]: accepted'],
  ['[1]: Looms.', 1, 'takes for an address', '[1]: Looms.'],
  // Pictures and links.
  ['![A loom|100](/loom.png)', 1, 'a picture with a size', '![A loom|100]'],
  ['![A loom|100x20](/loom.png)', 1, 'a picture with a size', '![A loom|100x20]'],
  ['![width:100px](/loom.png)', 1, 'a picture with a size', '![width:100px]'],
  ['![bg](/loom.png)', 1, 'a background of Marp', '![bg]'],
  ['![A loom|100][a]\n\n[a]: /loom.png', 1, 'a picture with a size', '![A loom|100]'],
  ['[](https://example.org)', 1, 'a link without words', '[](https://example.org)'],
  ['[a](http://localhost:3000/x)', 1, 'on your own computer', 'http://localhost:3000/x'],
  [
    'https://www.google.com/url?q=https://example.org/x',
    1,
    'leads through Google',
    'https://www.google.com/url?q=https://example.org/x',
  ],
  ['See https://example.org/a… here', 1, 'an address that was cut off', 'https://example.org/a…'],
  ['See https://example.org/a/\nb.pdf', 1, 'an address over two lines', 'https://example.org/a/ b.pdf'],
  ['See https://example.org/a-\nb/c', 1, 'an address over two lines', 'https://example.org/a- b/c'],
  // Code.
  ['```\ncode', 1, 'code that never ends', '```'],
  ['```js', 1, 'code that never ends', '```js'],
  ['A\n\n~~~\ncode\n```', 3, 'code that never ends', '~~~'],
  ['````\ncode\n```', 1, 'code that never ends', '````'],
  ['```\ncode\n``` x', 1, 'code that never ends', '```'],
  ['Hawai`i and O`ahu', 1, 'backticks within words', '`i and O`'],
  // Lists and tables.
  ['2024. One\n2023. Two', 1, 'numbers that a list would count anew', '2024, 2023'],
  ['3. One\n1. Two', 1, 'numbers that a list would count anew', '3, 1'],
  ['5. a\n4. b\n3. c\n2. d', 1, 'numbers that a list would count anew', '5, 4, 3, 2'],
  ['5. a\n4. b\n3. c\n2. d\n1. e', 1, 'numbers that a list would count anew', '5, 4, 3, 2 …'],
  ['- One\n-Two', 1, 'an item of a list without a space', '-Two'],
  ['1. One\n2.Two', 1, 'an item of a list without a space', '2.Two'],
  ['- - One\n  -Two', 1, 'an item of a list without a space', '-Two'],
  ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', 3, 'more cells than the table has columns', '3 instead of 2'],
  ['| a | b |\n|---|---|\n| 1 | 2 |\nmore', 4, 'a line below a table', 'more'],
  // Headings.
  ['Short\n---', 1, 'makes a heading', 'Short'],
  ['Thirty letters, or one over it\n---\n\nmore', 1, 'makes a heading', 'Thirty letters, or one over it'],
  ['A sentence is finished.\n===\n\nmore', 1, 'makes a heading', 'A sentence is finished.'],
  ['[a](/a) | [b](/b)\n---\n\nmore', 1, 'makes a heading', '[a](/a) | [b](/b)'],
  ['a: b\n---', 1, 'a second block of facts', 'a: b'],
  ['#', 1, 'a heading without words', '#'],
  // Stars and underscores.
  ['*.py, data_*.csv', 1, 'stars of file names', '*.py, data_*'],
  ['**co****ha**bitation', 1, 'two pairs of stars between bold words', '**co****ha**'],
  ['**Words* are', 1, 'a star too many', '**Words*'],
  ['***Words** are', 1, 'a star too many', '***Words**'],
  ['See `a`, **Words* are', 1, 'a star too many', '**Words*'],
  ['__init__', 1, 'a name of Python', '__init__'],
  ['__TOC__', 1, 'a word for MediaWiki', '__TOC__'],
])('is found and named: %s', (written, line, name, text) => {
  expect(faultsIn(written)).toEqual([
    expect.objectContaining({ line, name: expect.stringContaining(name), text }),
  ])
})

it.each([
  'A[^1]\n\n[^1]: one',
  '[a]: https://example.org',
  '[//]: #',
  '![A loom](/loom.png)',
  '![bgcolor](/loom.png)',
  '<http://localhost:8888>',
  'See https://example.org/a/\nbut not there',
  'See https://example.org/a- and\nb/c',
  '```\ncode\n```',
  '> ```\n> code\n> ```',
  '~~~~\n```\n~~~~',
  'Hawai`i`',
  '`O`ahu',
  '2024. One\n2025. Two',
  '3. One\n2. Two',
  '1. a\n1. b\n1. c',
  '- One\n-O3',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '| a |\n|---|\n| 1 |\nmore',
  'Short\n---\n\nmore',
  'Twenty-nine letters, no more\n---\n\nmore',
  '**co** **ha**',
  '**Words** are*',
  '\\***Words** are',
  '__words__ and **init**',
  '* * *',
])('is no fault: %s', (written) => {
  expect(faultsIn(written)).toEqual([])
})
