import { expect, it } from 'vitest'
import { readContentFolder } from '../content/files.ts'
import { contentFolder, entry, load } from '../test-folder.ts'
import { linksOf, linksOfBibliographies } from './links.ts'

const bib = `@article{looms, title = {Looms}, author = {Quill, Zo{\\"e}}, journal = {J}, year = 2024, doi = {10.1000/182}}\n`

it('addresses are found where they stand: in facts, in texts, and in what pages make of identifiers', async () => {
  const files = {
    'profile.md': entry(
      'name: Zoë Quill\navatar: /me.jpg\naffiliation: "[Mill](https://mill.example)"',
      'I [weave](/looms.pdf).\n\n![A loom](/loom.png)',
    ),
    'talks/t.md': entry(
      'date: 2024\ntitle: T\ndraft: true\nlinks: [{ label: Slides, url: /s.pdf }]',
      '## Top\n\n[up](#top)',
    ),
    'publications/refs.bib': bib,
  }
  const { files: read } = readContentFolder(await contentFolder(files))
  const said = linksOf(read).map(
    ({ path, line, field, url, draft, image }) =>
      `${path}:${line} ${field ?? ''} ${url}${draft ? ' (draft)' : ''}${image ? ' (image)' : ''}`,
  )
  expect(said.toSorted()).toEqual([
    'content/profile.md:3 avatar /me.jpg (image)',
    'content/profile.md:4 affiliation https://mill.example',
    'content/profile.md:7  /looms.pdf',
    'content/profile.md:9  /loom.png (image)',
    'content/talks/t.md:5 links, item 1 ("Slides"), url /s.pdf (draft)',
  ])
  const { publications } = await load(files)
  expect(linksOfBibliographies(publications, read)).toEqual([
    {
      path: 'content/publications/refs.bib',
      line: 1,
      entry: 'looms',
      url: 'https://doi.org/10.1000/182',
      draft: false,
      image: false,
    },
  ])
})
