import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { entry, report } from '../../test-folder.ts'

/**
 * What scholars of many fields and languages really write, and no check may refuse. To add a text, write it as a line of
 * `prose-of-scholars.txt`, with ⏎ for the end of a line, or of `titles-of-scholars.txt`.
 */
const linesOf = (name: string) =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('⏎', '\n'))

/** Files of one folder, by their numbers, whose problems name the line of the table. */
const numbered = (folder: string, files: string[]) =>
  Object.fromEntries(files.map((text, index) => [`${folder}/line-${index + 1}.md`, text]))

it('no prose of scholars is refused', async () => {
  const bodies = linesOf('prose-of-scholars.txt')
  expect(bodies.length).toBeGreaterThan(300)
  expect(
    await report(
      numbered(
        'news',
        bodies.map((body) => entry('date: 2024', body)),
      ),
    ),
  ).toBe('no problem')
})

it('no title of scholars is refused', async () => {
  const papers = linesOf('titles-of-scholars.txt').map((title) =>
    entry(`title: '${title.replaceAll("'", "''")}'\nauthors: [A. Author]\nvenue: Venue\nyear: 2024`),
  )
  expect(papers.length).toBeGreaterThan(40)
  expect(await report(numbered('publications', papers))).toBe('no problem')
})
