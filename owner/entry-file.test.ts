import { expect, it } from 'vitest'
import { parseFrontMatter } from '../lib/content/front-matter.ts'
import { fc } from '../lib/test-random.ts'
import { formatEntry } from './entry-file.ts'

const read = (text: string) => {
  const parts = parseFrontMatter({ path: 'content/news/x.md', bytes: new TextEncoder().encode(text) })
  if ('problems' in parts) throw new Error(JSON.stringify(parts.problems))
  return parts
}

it('writes what a person would write', () => {
  expect(
    formatEntry(
      {
        title: 'On Engines: Part #1',
        date: '2024-10',
        order: 1,
        draft: true,
        topics: ['LLM', 'null'],
        links: {},
      },
      'It is **out**.\n',
    ),
  ).toBe(
    "---\ntitle: 'On Engines: Part #1'\ndate: 2024-10\norder: 1\ndraft: true\ntopics:\n  - LLM\n  - 'null'\n---\n\nIt is **out**.\n",
  )
})

it('leaves out what says nothing', () => {
  expect(formatEntry({ title: 'T', end: undefined, rank: '', topics: [] })).toBe('---\ntitle: T\n---\n')
})

it('is read back as it was, whatever the words', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '*x*',
      '&co',
      '- a',
      '? b',
      '!tag',
      '~',
      'null',
      'a: b',
      'a #b',
      '#1',
      '2024.10',
      '"',
      "'",
      '| x',
      '---',
      '{}',
      '[a',
      '%',
      '@',
      '`c`',
      'x\ny',
      'end:',
    ),
  )
  fc.assert(
    fc.property(word, word, fc.array(word, { minLength: 1 }), (title, text, list) => {
      // Control characters are no words; spaces at the ends say nothing; ligatures of a PDF are read as letters.
      const clean = (value: string) =>
        value
          .replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/gu, '')
          .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
          .trim()
      const facts = {
        title: clean(title),
        details: [{ label: clean(text), text: 'x' }],
        list: list.map(clean).filter(Boolean),
      }
      const parts = read(formatEntry(facts, 'Body'))
      expect(parts.body.trim()).toBe('Body')
      expect(parts.data).toEqual({
        ...(facts.title && { title: facts.title }),
        details: [{ ...(facts.details[0]?.label && { label: facts.details[0].label }), text: 'x' }],
        ...(facts.list.length > 0 && { list: facts.list }),
      })
    }),
    { numRuns: 500 },
  )
})

it.each([
  ['A\vB\fC\u0085D', 'A B C D'],
  ['A\r\nB', 'A\nB'],
  ['A\u0000\u0007\u001B[31mB\u009B', 'A[31mB'],
])('writes nothing that nobody sees: %j', (written, title) => {
  expect(read(formatEntry({ title: written })).data).toEqual({ title })
})
