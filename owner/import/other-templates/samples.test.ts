import { expect, it } from 'vitest'
import { contentOf, importPage } from '../test-site.ts'

const config = (more: string) => `title: blank\nfirst_name: Ada\nlast_name: Example\n${more}`

it('leaves the samples of al-folio behind, and says which', () => {
  const files = {
    '_config.yml': config(''),
    '_data/socials.yml':
      'email: you@example.com\nscholar_userid: qc6CJjYAAAAJ\ninspirehep_id: 1010907\ngithub_username: ada-example\ncv_pdf: /assets/pdf/example_pdf.pdf\ncustom_social:\n  title: Looms\n  url: https://looms.example\n',
    '_pages/about.md':
      '---\nlayout: about\npermalink: /\nsubtitle: <a href="#">Affiliations</a>. Example University\n---\n\nWrite your biography here. Tell the world about yourself. Link to a subreddit.\n\nI weave.\n',
    '_pages/books.md':
      '---\ntitle: bookshelf\npermalink: /books/\n---\n\n> What an astonishing thing a book is.\n\n## Books that I am reading\n',
    '_pages/blog.md':
      '---\ntitle: blog\npermalink: /blog/\n---\n\n# al-folio\n\n{% for post in paginator.posts %}{{ post.title }}{% endfor %}\n',
    '_books/the_godfather.md':
      '---\ntitle: The Godfather\nauthor: Mario Puzo\n---\n\nLorem ipsum dolor sit amet.\n',
    '_books/looms.md': '---\ntitle: On Looms\n---\n\nRead it.\n',
    '_teachings/machines.md':
      '---\ntitle: Introduction to Machines\ninstructor: Prof. Example\n---\n\nAn introduction.\n',
    '_projects/3_project.md':
      '---\ntitle: project 3 with very long name\n---\n\nEvery project has a beautiful feature showcase page.\n',
    '_posts/2015-03-15-formatting.md': '---\ntitle: formatting\n---\n\nA post.\n',
    '_posts/2015-05-15-images.md': '---\ntitle: images\n---\n\nA post.\n',
    '_bibliography/papers.bib':
      '@article{einstein1905, title={Zur Elektrodynamik}, author={Einstein, A.}, year=1905}\n@book{looms, title={Looms}, author={Example, Ada and Einstein, Bo}, publisher={Press}, year=2024}',
  }
  const { profile, sections, publications } = contentOf('', files)
  expect(profile).toMatchObject({
    headline: 'Example University',
    body: expect.stringMatching(/^\s*I weave\.$/),
  })
  expect(profile.links).toEqual({
    github: 'https://github.com/ada-example',
    other: [{ label: 'Looms', url: 'https://looms.example' }],
  })
  expect(sections.map(({ title, body }) => [title, body.trim()])).toEqual([
    ['Books', '### On Looms\n\nRead it.'],
  ])
  expect(publications.map(({ title }) => title)).toEqual(['Looms'])

  const { report } = importPage('', files)
  expect(report.refused).toEqual([])
  const brought = report.left.filter((line) => line.includes('a sample that the template brings'))
  expect(brought.map((line) => line.replace(/: a sample that the template brings.*/, ''))).toEqual([
    '_pages/about.md',
    '_pages/books.md',
    'author.email: you@example.com',
    'author.googlescholar: https://scholar.google.com/citations?user=qc6CJjYAAAAJ',
    'author.inspirehep_id: 1010907',
    'author.cv: /assets/pdf/example_pdf.pdf',
    '_books/the_godfather.md',
    '_projects/3_project.md',
    '_teachings/machines.md',
  ])
  expect(report.left).toContain('a heading with nothing under it: Books that I am reading')
  expect(report.pages).toEqual(
    expect.arrayContaining([
      { path: '_pages/blog.md', use: 'left behind: a list of the posts of a blog' },
      { path: '_posts', use: 'left behind: 2 posts of a blog, for which the new site has no place' },
      {
        path: '_bibliography/papers.bib',
        use: "1 of its 2 entries are papers; 1 is a sample of the template's, by Albert Einstein",
      },
    ]),
  )
})

it.each([
  ['minimal-light', 'title: Your Name\n', 'title: Your Name'],
  ['academicpages', 'author:\n  name: Your Sidebar Name\n', 'author.name: Your Sidebar Name'],
  ['a site that names nobody', 'url: https://example.org\n', 'none'],
])('refuses %s without a name of its own, and says where it belongs', (_, text, received) => {
  expect(() => importPage('Hello.\n', { '_config.yml': text })).toThrow(
    `_config.yml: expected your name, received ${received}`,
  )
})

it('leaves the words of minimal-light and academicpages on a page that is half written', () => {
  const page = `I am a Ph.D. student at ...

I am Ada.

# News

- **[Feb. 2020]** Our paper about incremental learning is accepted to CVPR 2020.
- **[Feb. 2024]** Our paper about looms is accepted to CONFEX 2024.

Getting started
======
1. Register a GitHub account if you don't have one and confirm your e-mail (required!)
1. Fork [this template](https://example.org) by clicking the "Use this template" button in the top right.

Site-wide configuration
------
The main configuration file for the site is in the base directory in _config.yml.
`
  const { profile, news, sections } = contentOf(page)
  expect(profile.body.trim()).toBe('I am Ada.')
  expect(news.map(({ date }) => date)).toEqual(['2024-02'])
  expect(sections).toEqual([])
  expect(importPage(page).report.left).toContain('a heading with nothing under it: Getting started')
})

it('takes a page of headings alone, under which a plugin lists the papers, as the heading of the papers', () => {
  const files = {
    '_pages/papers.md':
      '---\ntitle: My Publications\npermalink: /papers/\n---\n\n## Books\n\n{% bibliography -q @book %}\n\n## Articles\n\n{% bibliography -q @article %}\n',
    '_bibliography/papers.bib':
      '@book{looms, title={Looms}, author={Example, Ada}, publisher={Press}, year=2024}',
  }
  const { site, sections } = contentOf('Hello.\n', files)
  expect(sections).toEqual([])
  expect(site.sections).toContainEqual(
    expect.objectContaining({ of: 'publications', id: 'papers', title: 'My Publications' }),
  )
})

it('keeps powers and what stands below the line, and marks of authors as marks', () => {
  const { body } = contentOf(
    'Of 10<sup>5</sup> cm<sup>-2</sup>, H<sub>2</sub>O in Fe<sub>1-x</sub>Ga<sub>y</sub> by Xu Li<sup>1</sup>.\n',
  ).profile
  expect(body.trim()).toBe('Of 10⁵ cm⁻², H₂O in Fe₁₋ₓGa_y by Xu Li1.')
})

it('has a picture for light and dark colours once', () => {
  const pictures =
    '<img class="repo-img-light" src="https://pictures.example/a?light" alt="a"><img class="repo-img-dark" src="https://pictures.example/a?dark" alt="a">'
  expect(contentOf(`${pictures}\n`).profile.body.trim()).toBe('![a](https://pictures.example/a?light)')
})
