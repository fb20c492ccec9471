import { expect, it } from 'vitest'
import { reportText, writtenText } from './report-text.ts'
import { importPage } from './test-site.ts'

const plain = {
  bold: (text: string) => text,
  dim: (text: string) => text,
  warn: (text: string) => `! ${text}`,
}

it('says of each section what became of it, and what of the old site needs a look', () => {
  const { report } = importPage(
    `Hello, I build engines. ![me](images/none.png)

# News
- *2024.10*: An item
- not dated, so it stays prose
- *2023.10*: A second item

# Thoughts
Free words.
`,
    { '_pages/404.md': '---\npermalink: /404.html\n---\nNothing here.' },
  )
  expect(reportText({ ...report, notes: ['a note'] }, plain).split('\n')).toEqual([
    'Sections',
    '  About     the text about you',
    '  News      news: 2 recognised, 1 kept as prose',
    '  Thoughts  a free section, as it is',
    '',
    'Other pages',
    '  _pages/404.md: left behind: a page of the template',
    '',
    '! Files that the pages name and the old site lacks (put them into public/ under the same name)',
    '  images/none.png',
    '',
    'To look at',
    '  a note',
  ])
})

it('names what was not found again by its line, and what came several times once', () => {
  const { report } = importPage('# News\n- *2024.10*: An item')
  const said = reportText(
    {
      ...report,
      deadLinks: ['old.html', 'old.html'],
      left: ['badge: a.svg', 'badge: a.svg', 'badge: b.svg'],
      unaccounted: [
        { path: 'about.md', line: 7, text: 'Four five.', lacking: ['five'] },
        { path: 'about.md', text: 'https://example.org/x', lacking: ['https://example.org/x'] },
      ],
      repaired: [{ path: 'about.md', from: 'Ã©', to: 'é' }],
    },
    plain,
  )
  expect(said).toContain('Links that led nowhere, kept as words\n  old.html (2 times)\n')
  expect(said).toContain('Left behind\n  badge: a.svg (2 times)\n  badge: b.svg\n')
  expect(said).toContain('Text that had been decoded twice, repaired\n  about.md: Ã© → é\n')
  expect(said).toContain(
    '! Not found again\n  about.md:7: Four five. (five)\n  about.md: https://example.org/x (https://example.org/x)',
  )
  expect(
    reportText(importPage('# News\n- *2024.10*: An item', {}, { drafts: false }).report, plain),
  ).not.toContain('Not found again')
})

it('says what was written, or would be', () => {
  const written = { created: ['a', 'b'], changed: ['c'], copied: ['d'] }
  expect(writtenText(written, false)).toBe('content/: 2 new files, 1 changed file, 1 file copied to public/')
  expect(writtenText(written, true)).toBe(
    'content/: 2 new files, 1 changed file, 1 file copied to public/ would be written; nothing was (--dry-run)',
  )
  expect(writtenText({ ...written, kept: 'content.old' }, false)).toMatch(
    /; the old content is kept in content\.old\/$/,
  )
  expect(writtenText({ created: [], changed: [], copied: [] }, false)).toBe('content/: nothing has changed')
})
