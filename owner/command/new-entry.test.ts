import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contentFolder, entry, paper } from '../../lib/test-folder.ts'
import { newEntry, writeEntry } from './new-entry.ts'

it('an entry has its keys in the order of the reference, those that say nothing of it last', async () => {
  const root = await contentFolder({})
  const facts = { draft: 'true', order: '2', title: 'A Prize', date: '2024', issuer: 'Example Guild' }
  const { path, text, remaining } = await newEntry(root, 'awards', facts, '')
  expect([path, remaining]).toEqual(['content/awards/2024-prize.md', []])
  expect(text).toBe('---\ndate: 2024\ntitle: A Prize\nissuer: Example Guild\norder: 2\ndraft: true\n---\n')
})

it('a name is taken by whatever has it: a file that cannot be read, an entry of a .bib file', async () => {
  const root = await contentFolder({
    'publications/refs.bib':
      '@article{looms, title = {Other}, author = {A. Author}, journal = {J}, year = 2020}\n',
    'publications/knots.md': '---\ntitle: [\n---\n',
    'publications/knots-2.txt': 'x',
  })
  const facts = { title: 'Knots', authors: ['A. Author'], venue: 'V', year: '2024' }
  await expect(newEntry(root, 'publications', facts, '', 'knots')).rejects.toThrow(
    'content/publications/knots.md: there is an entry of this name; choose another with --slug',
  )
  await writeFile(join(root, 'content/publications/knots.md'), paper())
  await expect(newEntry(root, 'publications', facts, '', 'looms')).rejects.toThrow('choose another')
  expect((await newEntry(root, 'publications', facts, '')).path).toBe('content/publications/knots-3.md')
  await expect(newEntry(root, 'publications', facts, '', 'a--b')).rejects.toThrow(
    '--slug: expected a–z, 0–9 and single hyphens, received "a--b"',
  )
})

it('what was wrong before stops no entry, and what it makes wrong does', async () => {
  const root = await contentFolder({ 'news/broken.md': entry('date: someday', 'x') })
  const award = { date: '2024', title: 'A Prize' }
  expect((await newEntry(root, 'awards', award, '')).path).toBe('content/awards/2024-prize.md')
  await expect(newEntry(root, 'awards', { ...award, date: 'never' }, '')).rejects.toThrow(
    /^ *content\/awards\/.*date: expected YYYY[\s\S]*\nNothing was written\.$/m,
  )
})

it('nothing is written over', async () => {
  const root = await contentFolder({})
  const made = await newEntry(root, 'awards', { date: '2024', title: 'A Prize' }, '')
  await writeEntry(root, made)
  await expect(writeEntry(root, made)).rejects.toThrow(
    'content/awards/2024-prize.md: there is a file of this name; nothing was written',
  )
  expect(await readFile(join(root, made.path), 'utf8')).toBe(made.text)
})
