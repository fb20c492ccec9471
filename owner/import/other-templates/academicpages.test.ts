import { expect, it } from 'vitest'
import { contentOf, importPage, paperLines } from '../test-site.ts'
import { authorsIn } from './citation.ts'

const paper = (facts: string, body = '') =>
  `---\ntitle: "Looms and Engines"\ncollection: publications\ndate: 2021-05-03\nvenue: 'Journal of Looms'\n${facts}\n---\n${body}`

it('makes papers of _publications, with the authors that the citation names', () => {
  const files = {
    '_publications/2021-looms.md': paper(
      `permalink: /publication/looms\npaperurl: 'https://journal.example/looms'\nslidesurl: '/files/slides.pdf'\nexcerpt: 'A paper about looms.'\ncitation: 'Ada Example and Bo Other. (2021). &quot;Looms and Engines.&quot; <i>Journal of Looms</i>. 4(2).'`,
    ),
    '_publications/2022-marks.md': `---\ntitle: '"Looms": A Survey'\ndate: 2022-01-01\nvenue: 'Preprint (arXiv:2201.00001)'\nauthors: '**Ada Example**, Bo Other<sup>*</sup>'\naward: Best Paper\n---\n`,
    'files/slides.pdf': 'x',
  }
  expect(paperLines(contentOf('Hello.\n', files))).toEqual([
    '"Looms": A Survey | Ada Example, Bo Other | Preprint 2022',
    'Looms and Engines | Ada Example, Bo Other | Journal of Looms 2021',
  ])
  const [, looms] = contentOf('Hello.\n', files).publications
  expect(looms).toMatchObject({
    links: { paper: 'https://journal.example/looms', slides: '/files/slides.pdf' },
    body: expect.stringMatching(/^\s*A paper about looms\.\s*$/),
    // Facts that only the citation says.
    volume: '4',
    number: '2',
  })
  expect(importPage('Hello.\n', files).report.left).toEqual([
    '_publications/2022-marks.md: award: Best Paper',
  ])
})

it('reads authors whose initials stand behind, a journal and what else owners add to their papers', () => {
  const files = {
    '_publications/a.md': `---\ntitle: "Looms"\ndate: 2021-01-01\njournal: Loom Letters\nauthors: Other B., <b>Example A.</b>, de Weaver C.-D.\ndoi: 10.1000/182\npdf: /files/looms.pdf\nabstract: We weave.\ncitation: 'Other, B., &quot;Looms, l&amp;apos;essai&quot;'\n---\n`,
    'files/looms.pdf': 'x',
  }
  const content = contentOf('Hello.\n', files)
  const { publications } = content
  expect(paperLines(content)).toEqual(['Looms | B. Other, A. Example, C.-D. de Weaver | Loom Letters 2021'])
  expect(publications[0]).toMatchObject({ doi: '10.1000/182', links: { paper: '/files/looms.pdf' } })
  expect(publications[0]?.body).toContain('We weave.')
  expect(importPage('Hello.\n', files).report.left).toEqual([
    '_publications/a.md: citation: Other, B., "Looms, l\'essai": the facts do not say l essai',
  ])
})

it.each([
  ['$n$ looms, $O(n^2)$ and $a\\,b$', '$n$ looms, $O(n^2)$ and $a\\,b$'],
  ['$\\lambda$, $$\\mu$$, $x_1$', '$\\lambda$, $\\mu$, $x_1$'],
  ['$5 and $6, US$5 or ($7-$8); `$x$`', '\\$5 and \\$6, US\\$5 or (\\$7-\\$8); `$x$`'],
])('takes dollars for formulas as the old site did, in every file: %s', (text, written) => {
  const mathJax = "tex2jax: { inlineMath: [ ['$','$'] ] }"
  const { publications, talks, profile } = contentOf(`Hello: ${text}.\n`, {
    '_includes/head.html': `<script>${mathJax}</script>`,
    '_publications/a.md': paper('authors: Ada Example, Bo Other', text),
    '_talks/a.md': `---\ntitle: A talk on $k$\ndate: 2020-01-01\n---\n[Slides](https://a.example/s). ${text}\n`,
  })
  expect(profile.body.trim()).toBe(`Hello: ${written}.`)
  expect(publications[0]?.body.trim()).toBe(written)
  expect(talks[0]).toMatchObject({ title: 'A talk on $k$', links: [{ label: 'Slides' }] })
  expect(talks[0]?.body.trim()).toBe(written)
  // Where nothing says that dollars enclose formulas, those that can be nothing else are.
  expect(contentOf('In $x_1$ for $n$.\n').profile.body.trim()).toBe('In $x_1$ for \\$n\\$.')
})

it.each([
  [
    'Ada Example. "Looms and Engines". In Journal of Looms, LNCS 5142, pp. 1-25.',
    ['LNCS', '5142', undefined, '1–25'],
    [],
  ],
  [
    'Ada Example. "Looms and Engines." Journal of Looms 12(3): 45--67, 2021',
    [undefined, '12', '3', '45–67'],
    [],
  ],
  ['Ada Example. Looms and Engines. Steam Press, 2021', [], ['steam press']],
])(
  'makes facts of where a paper stands, and names what else its citation says: %s',
  (citation, facts, left) => {
    const files = {
      '_publications/a.md': paper(
        'authors: Ada Example, Bo Other\npaperurl: /files/a.pdf',
        `Weaving.\n\n<a href='/files/a.pdf'>Download paper here</a>\n\nRecommended citation: ${citation}\n`,
      ),
      'files/a.pdf': 'x',
    }
    const [made] = contentOf('Hello.\n', files).publications
    expect(made?.body.trim()).toBe('Weaving.')
    expect(made?.links).toEqual({ paper: '/files/a.pdf' })
    expect([made?.series, made?.volume, made?.number, made?.pages]).toEqual(
      [0, 1, 2, 3].map((index) => facts[index]),
    )
    expect(
      importPage('Hello.\n', files).report.left.map((line) => line.replace(/^.*do not say /, '')),
    ).toEqual(left)
  },
)

it.each(['images/me.png', 'assets/images/me.png', 'me.png'])('finds the portrait at %s', (path) => {
  const config = 'title: Ada Example\nauthor:\n  name: Ada Example\n  avatar: me.png\n'
  const { profile } = contentOf('Hello.\n', { '_config.yml': config, [path]: 'x' })
  expect(profile.avatar).toBe(`/${path}`)
  expect(importPage('Hello.\n', { '_config.yml': config, [path]: 'x' }).report.missing).toEqual([])
})

it('keeps a paper as text whose authors are not plain to see', () => {
  const files = { '_publications/a.md': paper("citation: 'Example et al., JL 2021'", '\nIts abstract.') }
  const { publications, sections } = contentOf('Hello.\n', files)
  expect(publications).toEqual([])
  expect(sections[0]?.body).toContain('Looms and Engines')
  expect(sections[0]?.body).toContain('Its abstract.')
})

it.each([
  ['Example, A. B., & Other, B. (2021). "Looms."', 'A. B. Example, B. Other'],
  ['Example, A. (2021). Looms.', 'A. Example'],
  ['Ada B. Example and Bo Other. "Looms." JL, 2021', 'Ada B. Example and Bo Other'],
  // A word alone may be half of a name that is turned round.
  ['Example, Ada. (2021). "Looms."', undefined],
  ['Your Name, You. (2021). "Looms."', undefined],
  ['In the Journal of Looms. (2021)', undefined],
])('reads the authors of %s', (citation, authors) => {
  expect(authorsIn(citation, 'Looms')).toBe(authors)
})

it('makes talks of _talks and text of what has no fact in its place, and leaves samples and what is not published', () => {
  const files = {
    '_talks/2020-01-02-engines.md':
      '---\ntitle: "Engines, Then and Now"\ntype: "Tutorial"\nvenue: "Example Institute"\ndate: 2020-01-02\nlocation: "Exampleville"\n---\n\nWith [a paper](/publication/looms).\n',
    '_publications/looms.md': paper('permalink: /publication/looms\nauthors: Ada Example, Bo Other'),
    '_teaching/2021.md':
      '---\ntitle: "Weaving"\ntype: "Course"\nvenue: "Example University"\ndate: 2021-01-01\n---\n\nTwice a week.\n',
    '_teaching/sample.md': '---\ntitle: "Teaching experience 1"\n---\n\nYou can use markdown.\n',
    '_portfolio/hidden.md': '---\ntitle: "Secret"\npublished: false\n---\n\nNot yet.\n',
    '_portfolio/notes.md': 'No front matter.\n',
  }
  const { talks, sections } = contentOf('Hello.\n', files)
  expect(talks).toMatchObject([
    {
      date: '2020-01-02',
      title: 'Engines, Then and Now',
      body: expect.stringMatching(
        /^\s*Tutorial, Example Institute, Exampleville\n\nWith \[a paper\]\(#publications\)\.$/,
      ),
    },
  ])
  expect(sections.map(({ title, body }) => [title, body.trim()])).toEqual([
    ['Teaching', '### Weaving\n\nCourse, Example University, 2021\n\nTwice a week.'],
  ])
  expect(importPage('Hello.\n', files).report.left).toEqual([
    '_portfolio/hidden.md: it was not published',
    '_portfolio/notes.md: it has no front matter, so Jekyll made nothing of it',
    '_teaching/sample.md: a sample that the template brings',
  ])
})

it('keeps the CV that the owner wrote, and not the one of the template', () => {
  const page = (text: string) => ({
    '_pages/cv.md': `---\nlayout: archive\ntitle: "CV"\npermalink: /cv/\n---\n\n${text}\n`,
  })
  expect(contentOf('Hello.\n', page('* Doctor of Looms')).sections).toMatchObject([
    { title: 'CV', body: expect.stringContaining('- Doctor of Looms') },
  ])
  const sample = '* Ph.D in Version Control Theory, GitHub University, 2018'
  const { report } = importPage('Hello.\n', page(sample))
  expect(report.pages).toContainEqual({ path: '_pages/cv.md', use: 'left behind: it says nothing' })
  expect(report.left).toContain(
    '_pages/cv.md: a sample that the template brings: Ph.D in Version Control Theory, GitHub University, 2018',
  )
  const [half] = contentOf('Hello.\n', page(`${sample}\n* Doctor of Looms`)).sections
  expect(half?.body.trim()).toBe('- Doctor of Looms')
})

it('puts what stood on pages of its own in the order of the navigation, and no heading over a list that is gone', () => {
  const page = (text: string) => `---\ntitle: Page\n---\n\n${text}\n`
  const files = {
    '_config.yml': 'title: Ada Example\nauthor:\n  name: Ada Example\n',
    '_data/navigation.yml':
      'main:\n  - { title: Papers, url: /publications/ }\n  - { title: Looms, url: /looms/ }\n  - { title: CV, url: /cv/ }\n',
    '_pages/cv.md': page('Education\n===\n* Doctor of Looms\n\nPapers\n===\n<ul></ul>\n').replace(
      'Page',
      'CV',
    ),
    '_pages/looms.md': page('They weave.'),
    '_pages/other.md': page('More.'),
    '_publications/a.md': paper('authors: Ada Example, Bo Other'),
  }
  const { site, sections } = contentOf('Hello.\n\n# Zoo\n\nApes.\n', files)
  expect(site.sections.map(({ id }) => id)).toEqual([
    'about-me',
    'zoo',
    'publications',
    'looms',
    'cv',
    'other',
  ])
  expect(sections.find(({ title }) => title === 'CV')?.body).not.toContain('Papers')
  const { report } = importPage('Hello.\n', files)
  expect(report.left).toContain('_pages/cv.md: a heading with nothing under it: Papers')
  expect(report.pages.find(({ path }) => path === '_pages/cv.md')?.use).toContain('cv.sections')
})

it('reads facts whose quoted text goes on at the left edge', () => {
  const files = {
    '_publications/a.md': paper(
      "authors: Ada Example, Bo Other\nexcerpt: 'The first line.\nAnd then: the second one.'",
    ),
  }
  expect(contentOf('Hello.\n', files).publications[0]?.body.trim()).toBe(
    'The first line. And then: the second one.',
  )
})

it('takes no numbers of Google Scholar for a site that has none, and keeps links and roles that its owner added', () => {
  const { site, publications, sections } = contentOf('Hello.\n', {
    '_config.yml': 'title: Ada Example\nrepository: ada/ada.github.io\nauthor:\n  name: Ada Example\n',
    '_publications/a.md': paper('authors: Ada Example, Bo Other\narXivurl: https://arxiv.org/abs/2401.00001'),
    '_teaching/a.md':
      '---\ntitle: Looms\nrole: Lecturer\nyears: 2020/21\nvenue: Example University\n---\n\nWeaving.\n',
  })
  expect(site.scholarStats).toBeUndefined()
  expect(JSON.stringify(publications[0])).toContain('2401.00001')
  expect(sections.map(({ body }) => body).join('\n')).toContain('Lecturer, Example University, 2020/21')
})
