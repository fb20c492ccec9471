import { toString as wordsOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { formattedCitations } from '../publications/bibliography/write/format.ts'
import { pagesOf } from '../site/routes.ts'
import { entry, load, newsItem, paper, type TestFiles } from '../test-folder.ts'
import { llmsText } from './llms.ts'
import { pageAsMarkdown } from './pages.ts'

const absolute = (path: string) => `https://ada.example/~ada${path}`

async function twin(page: string, files: TestFiles): Promise<string> {
  const content = await load(files, { drafts: false })
  return pageAsMarkdown(page, { content, absolute, citationsOf: formattedCitations }) ?? 'no such page'
}

/** A document as those read it who know CommonMark and GitHub's tables alone. */
const read = (markdown: string) => remark().use(remarkGfm).parse(markdown)

const site = (...sections: string[]) =>
  entry(
    `title: A site\nsections:\n${['about: about', ...sections].map((one) => `  - { of: ${one.split(': ')[0]}, id: ${one.split(': ')[0]?.replace('/', '-')}, title: "${one.split(': ')[1]}" }`).join('\n')}\nlimits: { awards: 1 }`,
  )

const profile = (body: string) => entry('name: Zoë Quill\nnativeName: { text: 奎佐伊, lang: zh }', body)

it('has every page once more, and no other', async () => {
  const content = await load({
    'site.md': site('news: News', 'publications: Papers', 'awards: Honours'),
    'news/n.md': newsItem(),
    'publications/p.md': paper(),
    'awards/one.md': entry('date: 2024\ntitle: One'),
    'awards/two.md': entry('date: 2023\ntitle: Two'),
  })
  const pages = pagesOf(content)
  expect(pages).toHaveLength(6)
  for (const page of pages)
    expect(pageAsMarkdown(page, { content, absolute, citationsOf: formattedCitations }), page).toMatch(
      /^# .+\n/,
    )
  for (const page of ['/no', '/publications/no', '/publications/year/2024', '/talks', '/publications/p/bib'])
    expect(pageAsMarkdown(page, { content, absolute, citationsOf: formattedCitations }), page).toBeUndefined()
})

it('says what every collection says', async () => {
  const home = await twin('/', {
    'site.md': site(
      'news: News',
      'education: Education',
      'experience: Work',
      'teaching: Teaching',
      'activities: Service',
      'talks: Talks',
      'awards: Honours',
      'sections: x',
    ),
    'profile.md': profile('I build *looms*.'),
    'news/n.md': entry('date: 2024-10-31\nemoji: 🎉', 'First.\n\nSecond.'),
    'education/e.md': entry(
      "start: 2019-09\nend: 2023-03\ninstitution: '[Uni](https://u.example)'\ndegree: PhD in *Looms*\nurl: https://other.example\ndetails: [{ label: Supervisor, text: '**Heddle**' }]",
    ),
    'experience/x.md': entry('start: 2023-04\norganization: Mill\nrole: Weaver', 'Wove.'),
    'teaching/t.md': entry(
      'date: 2024-10\nterm: Fall 2024\ncourse: Knots\ninstitution: Uni\nrole: Lecturer\ncode: K1',
    ),
    'activities/a.md': entry('group: Reviewer\narea: Weaving\nvenues: [{ name: LOOM, years: [2023, 2024] }]'),
    'talks/t.md': entry(
      'date: 2024-05\ntitle: On Looms\nhost: Guild\nplace: Town\nlinks: [{ label: Slides, url: /s.pdf }]',
    ),
    'awards/a.md': entry('date: 2024\ntitle: Bobbin\nrank: 1st\nissuer: Guild\nevent: Contest'),
    'sections/software.md': entry('title: Software', '- loom'),
  })
  expect(home.split('\n').filter(Boolean)).toEqual([
    '# Zoë Quill (奎佐伊)',
    '- [CV](https://ada.example/~ada/cv)',
    '## about',
    'I build *looms*.',
    '## News',
    '- Oct 31, 2024: 🎉 First.',
    '  Second.',
    '## Education',
    '- Sep 2019 – Mar 2023: **[Uni](https://other.example)**, PhD in *Looms*',
    '  - Supervisor: **Heddle**',
    '## Work',
    '- Apr 2023 – now: **Mill**, Weaver',
    '  Wove.',
    '## Teaching',
    '- Fall 2024: **K1, Knots**, Lecturer, Uni',
    '## Service',
    '### Reviewer',
    '- Weaving: LOOM (2023, 2024)',
    '## Talks',
    '- May 2024: **On Looms**, Guild, Town, [Slides](https://ada.example/~ada/s.pdf)',
    '## Honours',
    '- 2024: **1st**, Bobbin, Guild (Contest)',
    '## Software',
    '- loom',
  ])
})

it('has the curriculum vitae in its order, papers numbered through', async () => {
  const text = await twin('/cv', {
    'site.md': entry(
      'title: A site\nsections: []\ncv: { sections: [{ of: publications }, { of: awards, title: Prizes }] }',
    ),
    'profile.md': entry('name: Zoë Quill\nlinks: { email: zoe@u.example }'),
    'publications/one.md': paper('kind: journal'),
    'publications/two.md': entry(
      'title: Two\nauthors: [Zoë Quill]\nvenue: LOOM\nyear: 2023\nkind: conference',
    ),
    'awards/a.md': entry('date: 2024\ntitle: Bobbin'),
  })
  expect(text.split('\n').filter(Boolean)).toEqual([
    '# Zoë Quill',
    'Curriculum vitae',
    '- E-mail: <zoe@u.example>',
    '## Publications',
    '### Journal articles',
    '1. [On Tests](https://ada.example/~ada/publications/one)\\',
    '   A. Author\\',
    '   *Venue*, 2024',
    '### Conference papers',
    '2. [Two](https://ada.example/~ada/publications/two)\\',
    '   **Zoë Quill**\\',
    '   *LOOM*, 2023',
    '## Prizes',
    '- 2024: Bobbin',
  ])
})

it('lists papers with their abstracts, and the list as files', async () => {
  const text = await twin('/publications', { 'publications/p.md': `${paper()}\nThey *hold*.\n` })
  expect(text.split('\n').filter(Boolean)).toEqual([
    '# Publications',
    '## 2024',
    '- **[On Tests](https://ada.example/~ada/publications/p)**\\',
    '  A. Author\\',
    '  Venue 2024',
    '  They *hold*.',
    'Download the full list: [BibTeX](https://ada.example/~ada/publications.bib), [RIS](https://ada.example/~ada/publications.ris), [CSL-JSON](https://ada.example/~ada/publications.json)',
  ])
})

it('has headings of texts below those that they stand under, on every page', async () => {
  const files = {
    'site.md': entry(`title: A site
sections:
  - { of: about, id: about, title: About }
  - { of: sections/notes, id: notes, title: Notes }
  - { of: news, id: news, title: News }
  - { of: awards, id: awards, title: Honours }
limits: { awards: 1 }
cv: { sections: [{ of: about }, { of: sections/notes }, { of: awards }] }`),
    'profile.md': profile('## Looms\n\nI build them.'),
    'sections/notes.md': entry('title: Notes', '# Warp\n\nIt is strong.'),
    'news/n.md': entry('date: 2024-10', '## Out\n\nIt is out.'),
    'awards/a.md': entry('date: 2024\ntitle: Bobbin', '# Why\n\nFor looms.'),
    'awards/b.md': entry('date: 2023\ntitle: Shuttle'),
    'publications/p.md': `${paper()}\n# Method\n\nBy hand.\n`,
  }
  const headings = async (page: string) =>
    (await twin(page, files)).split('\n').filter((line) => /^[\s-]*#/.test(line))
  expect(await headings('/')).toEqual([
    '# Zoë Quill (奎佐伊)',
    '## About',
    '### Looms',
    '## Notes',
    '### Warp',
    '## News',
    '  ### Out',
    '## Honours',
    '  ### Why',
  ])
  expect(await headings('/cv')).toEqual([
    '# Zoë Quill',
    '## About',
    '### Looms',
    '## Notes',
    '### Warp',
    '## Honours',
    '  ### Why',
  ])
  expect(await headings('/awards')).toEqual(['# Honours', '  ## Why'])
  expect(await headings('/publications')).toEqual(['# Publications', '## 2024', '  ### Method'])
})

it('lists papers on the home page without their abstracts', async () => {
  const text = await twin('/', {
    'site.md': site('publications: Papers'),
    'publications/p.md': `${paper()}\nThey *hold*.\n`,
  })
  expect(text).toContain('**[On Tests]')
  expect(text).not.toContain('They *hold*.')
})

it('has of a paper all that its page has', async () => {
  const text = await twin('/publications/p', {
    'profile.md': entry('name: Zoë Quill\ncoauthors: [{ name: Bo Thread, url: "https://bo.example" }]'),
    'news/n.md': entry('date: 2024-10\npublication: p', 'Accepted.'),
    'publications/p.md': entry(
      'title: On *Looms*\nauthors: [{ name: Zoë Quill, equal: true }, Bo Thread]\netAl: true\nvenue: LOOM\nvenueName: Conference on Looms\nyear: 2024\nvolume: 7\npages: 1-9\ndistinction: Oral\ndoi: 10.1000/7\nlinks: { code: /code.zip }\ntopics: [weaving]\nthumbnail: { src: /p.png, alt: A loom }',
      'They *hold*.\n\n## Proof\n\nSee it.',
    ),
  })
  expect(text.split('\n').filter(Boolean).slice(0, 13)).toEqual([
    '# On *Looms*',
    '**Zoë Quill**†, [Bo Thread](https://bo.example), et al.',
    '**Conference on Looms** (LOOM), volume 7, pages 1–9, 2024, **Oral**',
    '[DOI](https://doi.org/10.1000/7), [Code](https://ada.example/~ada/code.zip)',
    '† equal contribution',
    'Topics: weaving',
    '![A loom](https://ada.example/~ada/p.png)',
    '## Abstract',
    'They *hold*.',
    '### Proof',
    'See it.',
    '## News',
    '- Oct 2024: Accepted.',
  ])
  expect(text).toContain('```bibtex\n@inproceedings{p,')
  expect(text).toContain('APA: Quill, Z.')
})

it('is Markdown that others read as it was meant: formulas, letters above the line, references, footnotes', async () => {
  const text = await twin('/', {
    'site.md': site('sections: x'),
    'profile.md': profile(
      'Water is H~2~O, and x^2^ is $x^2$; <u>this</u> costs \\$5 and $10.\n\n$$\na < b\n\nc\n$$\n\nSee [a paper][1] and ![it][1], or [below](#x).[^1]\n\n[1]: /paper.png\n[^1]: One note.\n\n<!-- a secret -->',
    ),
    'sections/two.md': entry(
      'title: Two',
      'Another [paper][1].[^1]\n\n[1]: https://two.example\n[^1]: Another note.',
    ),
  })
  expect(text).toContain('H<sub>2</sub>O, and x<sup>2</sup> is $x^2$; <u>this</u> costs \\$5 and \\$10.')
  expect(text).toContain('$$\na < b\nc\n$$')
  expect(text).toContain('[a paper](https://ada.example/~ada/paper.png)')
  expect(text).toContain('![it](https://ada.example/~ada/paper.png)')
  expect(text).toContain('[below](https://ada.example/~ada/#x)')
  expect(text).toContain('Another [paper](https://two.example)')
  expect(text).not.toContain('secret')
  const notes: string[] = []
  visit(read(text), 'footnoteDefinition', (node) => {
    notes.push(wordsOf(node))
  })
  expect(notes).toEqual(['One note.', 'Another note.'])
})

it('keeps a formula with bars in its cell of a table', async () => {
  const text = await twin('/', {
    'site.md': site(),
    'profile.md': profile('| norm | of |\n|---|---|\n| $\\|x\\|$ | $x$ |'),
  })
  let cells: string[] = []
  visit(read(text), 'tableRow', (row) => {
    cells = row.children.map((cell) => wordsOf(cell))
  })
  expect(cells).toEqual([expect.stringMatching(/^\$.*x.*\$$/), '$x$'])
})

it('begins with a date in a line of its own where no words follow it', async () => {
  const text = await twin('/news', {
    'news/a.md': entry('date: 2024-10\nemoji: 🎉', '- One\n- Two'),
    'news/b.md': entry('date: 2023-10', '\\begin{align}\na &= b\n\\end{align}'),
  })
  expect(text.split('\n').filter(Boolean)).toEqual([
    '# News',
    '## 2024',
    '- Oct 2024: 🎉',
    '  - One',
    '  - Two',
    '## 2023',
    '- Oct 2023:',
    '  $$',
    '  \\begin{align}',
    '  a &= b',
    '  \\end{align}',
    '  $$',
  ])
})

it('shows every fact as text, whatever signs it is made of', async () => {
  const odd = 'A_b *c #1 <3 [x] ~z | & 1. "q" \\ end'
  const text = await twin('/news', {
    'profile.md': entry(`name: '${odd}'\nheadline: '1. ${odd}'\nlocation: '# ${odd}'`),
    'site.md': site('talks: Talks'),
    'news/n.md': newsItem(),
  })
  expect(text).toContain('# News')
  const home = await twin('/', {
    'profile.md': entry(`name: '${odd}'\nheadline: '1. ${odd}'\nlocation: '- ${odd}'`),
    'site.md': site('talks: Talks'),
    'talks/t.md': entry(`date: 2024\ntitle: T\nplace: '${odd}'`),
  })
  const tree = read(home)
  expect(wordsOf(tree.children[0])).toBe(odd)
  expect(wordsOf(tree.children[1])).toBe(`1. ${odd}, - ${odd}`)
  expect(wordsOf(tree)).toContain(`2024: T, ${odd}`)
})

it('names the whole list where the home page has a part of it', async () => {
  const files = {
    'site.md': site('awards: Honours'),
    'awards/one.md': entry('date: 2024\ntitle: One'),
    'awards/two.md': entry('date: 2023\ntitle: Two'),
  }
  const home = await twin('/', files)
  expect(home).toContain('- 2024: One\n\n[All 2](https://ada.example/~ada/awards)')
  expect(home).not.toContain('Two')
  expect(await twin('/awards', files)).toContain('- 2023: Two')
})

it('shows no draft', async () => {
  const content = await load(
    {
      'site.md': site('news: News', 'publications: Papers'),
      'news/n.md': newsItem('draft: true'),
      'publications/p.md': paper('draft: true'),
    },
    { drafts: false },
  )
  expect(pageAsMarkdown('/', { content, absolute, citationsOf: formattedCitations })).not.toMatch(
    /Something happened|On Tests/,
  )
  expect(
    pageAsMarkdown('/publications/p', { content, absolute, citationsOf: formattedCitations }),
  ).toBeUndefined()
  expect(llmsText(content, absolute, true)).not.toContain('On Tests')
})

it('is listed by llms.txt, under headings as llmstxt.org has them', async () => {
  const content = await load({
    'site.md': entry('title: A site\ndescription: Looms & more.\nsections: []'),
    'profile.md': profile('I build looms.'),
    'news/n.md': newsItem(),
    'publications/p.md': paper(),
  })
  expect(llmsText(content, absolute, true)).toBe(`# A site

> Looms & more.

Zoë Quill (奎佐伊)

## Pages

- [Home page](https://ada.example/~ada/index.md)
- [News](https://ada.example/~ada/news.md)
- [Publications](https://ada.example/~ada/publications.md)
- [Curriculum vitae](https://ada.example/~ada/cv.md)

## Publications

- [On Tests](https://ada.example/~ada/publications/p.md): Venue 2024

## Optional

- [BibTeX](https://ada.example/~ada/publications.bib)
- [RIS](https://ada.example/~ada/publications.ris)
- [CSL-JSON](https://ada.example/~ada/publications.json)
- [Curriculum vitae (PDF)](https://ada.example/~ada/cv.pdf)
- [JSON Resume](https://ada.example/~ada/resume.json)
- [feed.xml](https://ada.example/~ada/feed.xml)
- [feed.json](https://ada.example/~ada/feed.json)
`)
})
