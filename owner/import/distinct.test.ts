import { expect, it } from 'vitest'
import { contentOf } from './test-site.ts'

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
