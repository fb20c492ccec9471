import { expect, it } from 'vitest'
import { distinct } from './distinct.ts'
import type { NewEntry } from './entry.ts'
import { contentOf } from './test-site.ts'

const told = (...papers: Partial<NewEntry>[]) => {
  const notes: string[] = []
  const placed = papers.map(({ facts, ...more }) => {
    const base = { of: 'publications' as const, name: 'x', body: '', spent: [], draft: false }
    return { entry: { ...base, ...more, facts: { authors: ['Bo Sample'], ...facts } }, origin: {} }
  })
  const { placed: after, sections } = distinct(placed, (text) => notes.push(text))
  return {
    entries: after.map(({ entry }) => entry),
    sections,
    notes,
    before: placed.map(({ entry }) => entry),
  }
}

it('an identifier of two papers stays where it stood first, whatever its letters and its version', () => {
  const { entries, notes, before } = told(
    { facts: { title: 'Engines', doi: '10.1000/ONE', arxiv: '2401.00001' } },
    {
      facts: {
        title: 'Wheels',
        doi: '10.1000/one',
        arxiv: '2401.00001v2',
        links: { paper: 'https://a.example', other: [{ label: 'Blog', url: 'https://b.example' }] },
      },
    },
    { facts: { title: 'Looms', doi: '10.1000/two', arxiv: '2401.00001' } },
    { facts: { title: 'Yarn', doi: '10.1000/one', arxiv: '2401.00002' } },
  )
  const authors = ['Bo Sample']
  const doi = { label: 'DOI', url: 'https://doi.org/10.1000/one' }
  expect(entries[0]).toBe(before[0])
  expect(entries.slice(1).map(({ facts }) => facts)).toEqual([
    {
      authors,
      title: 'Wheels',
      links: {
        paper: 'https://a.example',
        other: [
          { label: 'Blog', url: 'https://b.example' },
          doi,
          { label: 'arXiv', url: 'https://arxiv.org/abs/2401.00001v2' },
        ],
      },
    },
    {
      authors,
      title: 'Looms',
      doi: '10.1000/two',
      links: { other: [{ label: 'arXiv', url: 'https://arxiv.org/abs/2401.00001' }] },
    },
    { authors, title: 'Yarn', arxiv: '2401.00002', links: { other: [doi] } },
  ])
  expect(notes).toEqual([
    'two papers have one DOI; of "Wheels" it is kept as a link',
    'two papers have one arXiv; of "Wheels" it is kept as a link',
    'two papers have one arXiv; of "Looms" it is kept as a link',
    'two papers have one DOI; of "Yarn" it is kept as a link',
  ])
})

it('a paper that says nothing new is the first one, its topics aside', () => {
  const { entries, sections, notes } = told(
    { facts: { title: 'Engines: at *work*', links: { paper: 'https://a.example' } } },
    { of: 'news', facts: { title: 'Engines at work' }, body: 'News.' },
    { facts: { title: 'Engines: at *work*', links: { paper: 'https://a.example' }, topics: ['Steam'] } },
  )
  expect(entries.map(({ of }) => of)).toEqual(['publications', 'news'])
  expect(entries[0]?.spent).toEqual(
    expect.arrayContaining(['engines', 'at', 'work', 'bo', 'sample', 'steam']),
  )
  expect(sections).toEqual([])
  expect(notes).toEqual(['"Engines: at work" stood on the old site more than once; it is one paper'])
})

it('any other paper of the title is text: what is known of it, its links, its words', () => {
  const { entries, sections, notes } = told(
    { facts: { title: 'Engines', links: { paper: 'https://a.example' } } },
    {
      facts: {
        title: 'ENGINES!',
        venue: 'CONFEX',
        year: '2024',
        scholar: 'x:y',
        doi: '10.1000/two',
        arxiv: '2401.00001',
        links: { code: 'https://c.example', other: [{ label: 'Blog', url: 'https://b.example' }] },
      },
      body: 'On steam.',
      spent: ['In'],
    },
    { facts: { title: 'Engines', links: { code: 'https://c.example' } } },
  )
  const text = { of: 'sections', name: 'Engines', facts: { title: 'Engines' }, draft: false, assembled: true }
  expect(sections).toEqual([
    {
      ...text,
      name: 'ENGINES!',
      facts: { title: 'ENGINES!' },
      body: 'Bo Sample, CONFEX, 2024\n\n[code](https://c.example) [Blog](https://b.example) [DOI](https://doi.org/10.1000/two) [arXiv](https://arxiv.org/abs/2401.00001)\n\nOn steam.',
      spent: ['In'],
    },
    { ...text, body: 'Bo Sample\n\n[code](https://c.example)', spent: [] },
  ])
  expect(entries.slice(1)).toEqual(sections)
  expect(notes).toEqual(
    ['ENGINES!', 'Engines'].map((title) => `two papers are called "${title}"; the second is kept as text`),
  )
})

it('a paper that is shown is no draft that was seen before', () => {
  const facts = { title: 'Engines', authors: [] }
  expect(told({ facts, draft: true }, { facts }).sections.map(({ body }) => body)).toEqual(['Engines'])
  expect(told({ facts }, { facts, draft: true }).sections).toEqual([])
})

const paper = (title: string, doi: string) =>
  `- \`CONFEX'24\` **${title}**.  \n  Bo Sample, Ada Example, and Cy Third.  \n  In *Proceedings of Examples (CONFEX)*, 2024. [[DOI](https://doi.org/${doi})]`

it('a DOI that another paper has is kept as a link', () => {
  const { publications } = contentOf(
    `# Publications\n\n${paper('Engines', '10.1000/one')}\n${paper('Wheels', '10.1000/one')}`,
  )
  expect(publications.map(({ title }) => title).toSorted()).toEqual(['Engines', 'Wheels'])
  expect(publications.filter(({ doi }) => doi === '10.1000/one')).toHaveLength(1)
  expect(JSON.stringify(publications.map(({ links }) => links))).toContain('https://doi.org/10.1000/one')
})

it('a paper whose title another has is kept as text, with every word', () => {
  const content = contentOf(
    `# Publications\n\n${paper('Engines', '10.1000/one')}\n${paper('Engines', '10.1000/two')}`,
  )
  expect(content.publications).toHaveLength(1)
  expect(content.sections.map(({ title, body }) => `${title} ${body}`).join()).toMatch(/Engines .*Bo Sample/s)
})

it('a paper that stands on the page twice, and says nothing new the second time, is one', () => {
  const { publications, sections } = contentOf(
    `# Selected Publications\n\n${paper('Engines', '10.1000/one')}\n\n# Publications\n\n${paper('Wheels', '10.1000/two')}\n${paper('Engines', '10.1000/one')}`,
  )
  expect(publications.map(({ title }) => title).toSorted()).toEqual(['Engines', 'Wheels'])
  expect(sections).toEqual([])
})
