import { describe, expect, it } from 'vitest'
import { entry, load, paper, report } from '../test-folder.ts'

describe('facts', () => {
  it.each([
    ['2024', '2024'],
    ['2024.10', '2024-10'],
    ['2024-10', '2024-10'],
    ['2024.01', '2024-01'],
    ['2024-10-31', '2024-10-31'],
    ['2024-02-29', '2024-02-29'],
    ["'2024.10'", '2024-10'],
  ])('reads the date %s as %s', async (written, read) => {
    const { news } = await load({ 'news/a.md': entry(`date: ${written}`, 'Text.') })
    expect(news[0]?.date).toBe(read)
  })

  it('reads a year and a month as numbers', async () => {
    const { publications } = await load({ 'publications/a.md': paper('month: 09') })
    expect(publications[0]).toMatchObject({ year: 2024, month: 9 })
  })

  it('leaves text that looks like something else alone', async () => {
    const { publications } = await load({
      'publications/a.md': entry(
        'title: 1984\nauthors: [No, 0x1F]\nvenue: 1e3\nyear: 2024\ndistinction: true',
      ),
    })
    expect(publications[0]).toMatchObject({
      title: '1984',
      authors: [{ name: 'No' }, { name: '0x1F' }],
      venue: '1e3',
      distinction: 'true',
    })
  })

  it('counts an empty value as absent, also nested', async () => {
    const { publications, profile } = await load({
      'profile.md': entry(
        'name: N\navatar:\nnativeName:\nlinks:\n  email:\n  github: ""\n  website: https://a.example',
      ),
      'publications/a.md': paper('doi:\nlinks:\n  paper:\n  code: https://a.example/code\nbibtex:'),
    })
    expect(Object.keys(publications[0] ?? {})).not.toContain('doi')
    expect(Object.keys(publications[0] ?? {})).not.toContain('bibtex')
    expect(publications[0]?.links).toEqual({ code: 'https://a.example/code' })
    expect(Object.keys(profile)).not.toContain('avatar')
    expect(Object.keys(profile)).not.toContain('nativeName')
    expect(profile.links).toEqual({ website: 'https://a.example' })
  })

  it('guesses nothing that is not said', async () => {
    const { publications } = await load({ 'publications/a.md': paper() })
    expect(publications).toEqual([
      {
        slug: 'a',
        body: '',
        title: 'On Tests',
        authors: [{ name: 'A. Author', equal: false, corresponding: false }],
        venue: 'Venue',
        year: 2024,
        draft: false,
        etAl: false,
        selected: false,
        topics: [],
      },
    ])
  })

  it('takes authors as names, with marks, and a name twice', async () => {
    const authors =
      'authors:\n  - J. Wu\n  - { name: A. B, equal: true }\n  - J. Wu\n  - { name: C, corresponding: true }'
    const { publications } = await load({
      'publications/a.md': entry(`title: T\nvenue: V\nyear: 2024\n${authors}`),
    })
    expect(publications[0]?.authors).toEqual([
      { name: 'J. Wu', equal: false, corresponding: false },
      { name: 'A. B', equal: true, corresponding: false },
      { name: 'J. Wu', equal: false, corresponding: false },
      { name: 'C', equal: false, corresponding: true },
    ])
  })

  it('keeps the line breaks of BibTeX', async () => {
    const { publications } = await load({
      'publications/a.md': paper('bibtex: |\n  @article{a,\n    year = 2024\n  }'),
    })
    expect(publications[0]?.bibtex).toBe('@article{a,\n  year = 2024\n}\n')
  })

  it.each(['10.1000/182', '10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID-SIM968>3.0.CO;2-2'])(
    'takes the DOI %s',
    async (doi) => {
      expect((await load({ 'publications/a.md': paper(`doi: ${doi}`) })).publications[0]?.doi).toBe(doi)
    },
  )

  it.each(['1501.00001', '0706.0001', '1501.00001v2', 'hep-th/9901001', 'math.GT/0309136'])(
    'takes the arXiv identifier %s',
    async (arxiv) => {
      expect((await load({ 'publications/a.md': paper(`arxiv: ${arxiv}`) })).publications[0]?.arxiv).toBe(
        arxiv,
      )
    },
  )
})

describe('facts of a publication', () => {
  it('say where in a volume it stands, and which words of a name are the family name', async () => {
    const { publications } = await load({
      'publications/a.md': paper(
        'volume: 12\nnumber: 3\npages: 1-9\nseries: S\npublisher: P\neditors: [E. Editor, { name: Ada Mary Example, family: Mary Example }]',
      ),
    })
    expect(publications[0]).toMatchObject({
      volume: '12',
      number: '3',
      pages: '1-9',
      editors: [{ name: 'E. Editor' }, { name: 'Ada Mary Example', family: 'Mary Example' }],
    })
  })

  it('are wrong', async () => {
    expect(
      await report({
        'publications/a.md': entry(
          'title: On $\\frac{a}$\nauthors: [{ name: Ada Example, family: Exampel }]\nvenue: V\nyear: 2024\npages: see above\neditors: A. Editor',
          'The bound is $\\unknown{x}$.',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "5 problems in content:
        content/publications/a.md:2 title: expected a formula in LaTeX’s notation between dollar signs (Unexpected end of input in a macro argument, expected '}' in "\\\\frac{a}"), received "On $\\\\frac{a}$"; correct it, or write \\$ for a dollar sign that is none of a formula
        content/publications/a.md:3 authors, item 1 ("Ada Example"), family: expected words of the name itself, received "Exampel"; write them as they stand in the name
        content/publications/a.md:6 pages: expected pages, received "see above"; write for example 12-34, or an article number
        content/publications/a.md:7 editors: expected a list, received "A. Editor"; write each on a line of its own, after "- "
        content/publications/a.md:10: expected a formula in LaTeX’s notation between dollar signs (Unsupported function name: \\unknown in "\\\\unknown{x}"); correct it, or write what \\unknown stands for: a formula knows the commands of LaTeX, and of a \\newcommand within itself"
    `)
  })
})
