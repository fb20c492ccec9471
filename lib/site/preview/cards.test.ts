import { expect, it } from 'vitest'
import { entry, load, paper } from '../../test-folder.ts'
import { pageCard, paperCard, wordsOfCards } from './cards.ts'

async function one(facts: string) {
  const { publications } = await load({ 'publications/a.md': facts })
  const [publication] = publications
  if (!publication) throw new Error('expected a publication')
  return publication
}

it('a paper’s picture has its title, its authors, eight at most, and where it appeared', async () => {
  expect(paperCard(await one(paper()), 'A site')).toEqual({
    heading: 'On Tests',
    people: 'A. Author',
    place: 'Venue 2024 · A site',
  })
  const named = (count: number) =>
    paper().replace(
      '[A. Author]',
      `[${Array.from({ length: count }, (_, index) => `A${index} B`).join(', ')}]`,
    )
  const eight = 'A0 B, A1 B, A2 B, A3 B, A4 B, A5 B, A6 B, A7 B'
  expect(paperCard(await one(named(8)), '').people).toBe(eight)
  expect(paperCard(await one(named(9)), '').people).toBe(`${eight}, et al.`)
  expect(paperCard(await one(paper('etAl: true')), '')).toMatchObject({
    people: 'A. Author, et al.',
    place: 'Venue 2024',
  })
  const formula = paper().replace('On Tests', "'On  *Tests* 🎉'")
  expect(paperCard(await one(formula), '').heading).toBe('On Tests')
})

it('the home page’s picture says who it is, and where, or else the site’s name', async () => {
  const cardOf = async (facts: string, title = 'A site') =>
    pageCard(
      'home',
      await load({
        'site.md': entry(`title: ${title}\nsections: []`),
        'profile.md': entry(`name: Zoë Quill\n${facts}`),
      }),
    )
  expect(
    await cardOf('nativeName: { text: 紫, lang: zh }\nheadline: Weaver\naffiliation: "*Loom* University"'),
  ).toEqual({ heading: 'Zoë Quill · 紫', people: 'Weaver, Loom University', place: 'A site' })
  expect(await cardOf('location: Ulm')).toEqual({ heading: 'Zoë Quill', people: '', place: 'Ulm' })
  expect((await cardOf('', 'Zoë Quill')).place).toBe('')
})

it('another page’s picture has its heading and whose it is; all that is drawn is known beforehand', async () => {
  const content = await load({
    'site.md': entry('title: A site\nsections: [{ of: talks, id: talks, title: 🎤 My Talks }]'),
    'publications/a.md': paper(),
  })
  expect(pageCard('talks', content)).toEqual({ heading: 'My Talks', people: 'Zoë Quill', place: '' })
  expect(pageCard('publications', content).heading).toBe('Publications')
  expect(wordsOfCards(content)).toEqual(
    expect.arrayContaining(['ZQ', 'Zoë Quill', 'My Talks', 'On Tests', 'A. Author', 'Venue 2024 · A site']),
  )
})
