import { expect, it } from 'vitest'
import { readEnv } from '../../lib/env.ts'
import { contentFolder, entry } from '../../lib/test-folder.ts'
import { checkContent } from './check.ts'

const site = entry('title: A site\nsections: [{ of: publications, id: publications, title: Papers }]')

/** What the check says of papers with these lists of authors, of an owner with this name. */
async function saidOf(name: string, ...lists: string[]): Promise<string[]> {
  const papers = lists.map((authors, index): [string, string] => [
    `publications/p${index}.md`,
    entry(
      `title: Loom ${index}\nyear: 2024\ndoi: 10.1000/${index}\nvenue: Looms\nvolume: 3\nauthors: [${authors}]`,
    ),
  ])
  const root = await contentFolder({
    'site.md': site,
    'profile.md': entry(`name: ${name}`),
    ...Object.fromEntries(papers),
  })
  const { findings } = await checkContent(root, readEnv({}), { staleMonths: 9999 })
  return findings.flatMap(({ path, message }) => (path === 'content/profile.md' ? [message] : []))
}

it('asks whether a name that is spelled otherwise is the owner, once for each spelling', async () => {
  const said = await saidOf('Ana B. Quill', 'Quill AB, Malm C', 'Quill AB', 'C. Malm, Á. Quill')
  expect(said).toEqual([
    '"Quill AB" (p0 and 1 more) is not known to be you, so it does not stand out in the list of authors; if it is, add "Quill AB" to authorNames',
    expect.stringMatching(/^"Á\. Quill" \(p2\) is not known to be you/),
  ])
})

it.each([
  ['Fei-Fei Li', 'F. Li'],
  ['Łukasz Quill', 'Lukasz Quill'],
  ['Jürgen Quill', 'Juergen Quill'],
  ['Maria D’Angelo', `"M. D'Angelo"`],
  ['Jean-Luc Quill', 'Jean‐Luc Quill'],
])('asks whether, for %s, %s is the owner', async (name, author) => {
  expect(await saidOf(name, author)).toEqual([expect.stringContaining('is not known to be you')])
})

it.each([
  ['a name of one word', 'Ada B. Quill', 'Ada'],
  ['others of the same family of two letters', 'Fei-Fei Li', 'Bo Li'],
  ['others of the same family', 'Ana B. Quill', 'C. Quill, Bodil Quill'],
  ['papers on which the owner stands', 'Ana B. Quill', 'Ana B. Quill, A. Quill'],
  ['papers of others', 'Ana B. Quill', 'C. Malm'],
  ['one of several of whom each has a word of the name', 'Wei Wang', 'Wei Zhang, Lin Wang'],
])('asks nothing about %s', async (_, name, authors) => {
  expect(await saidOf(name, authors)).toEqual([])
})
