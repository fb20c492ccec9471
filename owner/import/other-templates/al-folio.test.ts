import { expect, it } from 'vitest'
import { contentOf, importPage, paperLines } from '../test-site.ts'

const config = `
title: blank
first_name: Ada
middle_name: B.
last_name: Example
email: ada@example.org
description: >
  A simple, whitespace theme for academics. Based on [*folio](https://folio.example) design.
github_username: ada-example
scholar_userid: AbCdEf
mastodon_username: social.example/@ada
lattes_id: 123
scholar:
  source: /_bibliography/
  bibliography: papers.bib
`
const about = `---
layout: about
permalink: /
subtitle: <a href="/group/">Engine Group</a>, Example University
profile:
  image: ada.jpg
  address: >
    <p>Room 12</p>
    <p>Exampleville</p>
---

I build engines.
`
const papers = `---
---

@inproceedings{looms,
  abbr = {CONFEX},
  title = {Looms and Engines},
  author = {Example, Ada B. and Other, Bo},
  booktitle = {Proceedings of the Conference on Examples},
  year = {2024},
  pdf = {looms.pdf},
  slides = {gone.pdf},
  preview = {looms.png},
  selected = {true}
}

@article{nowhere,
  title = {Without a Journal},
  author = {Example, Ada B.},
  year = {2023}
}
`
const files = {
  '_config.yml': config,
  '_pages/about.md': about,
  '_pages/publications.md':
    '---\nlayout: page\ntitle: publications\n---\n\n<div class="publications">\n{% bibliography %}\n</div>\n',
  '_bibliography/papers.bib': papers,
  '_news/first.md':
    '---\nlayout: post\ndate: 2024-09-22 11:00:00-0200\ninline: true\n---\n\nA paper at *CONFEX* :tada:\n',
  '_news/second.md': '---\ndate: 2023-01-31\ntitle: A prize\n---\n\nI was given a prize.\n\nThanks to all.\n',
  '_news/sample.md': '---\ndate: 2015-10-22\ninline: true\n---\n\nA simple inline announcement.\n',
  '_projects/loom.md':
    '---\ntitle: The Loom\ndescription: A loom for engines\nimg: assets/img/loom.jpg\n---\n\nIt weaves.\n',
  'assets/img/ada.jpg': 'x',
  'assets/img/loom.jpg': 'x',
  'assets/pdf/looms.pdf': 'x',
  'assets/img/publication_preview/looms.png': 'x',
}

it('brings along who the person is, from the keys that al-folio has for it', () => {
  const { profile, site } = contentOf('', files)
  expect(profile).toMatchObject({
    name: 'Ada B. Example',
    headline: 'Engine Group, Example University',
    location: 'Room 12 Exampleville',
    avatar: '/assets/img/ada.jpg',
    links: {
      email: 'ada@example.org',
      github: 'https://github.com/ada-example',
      scholar: 'https://scholar.google.com/citations?user=AbCdEf',
      mastodon: 'https://social.example/@ada',
    },
  })
  // The template's own words about itself are nobody's.
  expect(site).toMatchObject({ title: 'Ada B. Example' })
  expect(site.description).toBeUndefined()
})

it('takes the papers of the .bib file, with the files that they name, and says which entries are wrong', () => {
  const { copies, report } = importPage('', files)
  const [paper] = contentOf('', files).publications
  expect(paper).toMatchObject({
    title: 'Looms and Engines',
    venue: 'CONFEX',
    year: 2024,
    selected: true,
    thumbnail: { src: '/assets/img/publication_preview/looms.png' },
    links: { pdf: '/assets/pdf/looms.pdf' },
  })
  expect([...copies.keys()]).toEqual([
    'assets/img/ada.jpg',
    'assets/img/loom.jpg',
    'assets/img/publication_preview/looms.png',
    'assets/pdf/looms.pdf',
  ])
  expect(report.refused).toEqual([
    '_bibliography/papers.bib:16 nowhere, venue: expected text, received nothing; write journal = {…}, which is the venue of an @article',
  ])
  expect(report.left).toContainEqual(
    expect.stringContaining('slides: expected an address, received "gone.pdf"'),
  )
  expect(report.pages).toContainEqual({
    path: '_bibliography/papers.bib',
    use: '1 of its 2 entries are papers',
  })
  expect(report.notes).toEqual([])
})

it('takes a paper once that the home page and two .bib files have, and no second one under its key', () => {
  const twice = papers.replace(/@article[\s\S]*/, '')
  const listed = {
    ...files,
    '_config.yml': config.replace(/scholar:\n[\s\S]*/, ''),
    '_bibliography/papers.bib': twice,
    '_bibliography/more.bib': `${twice}\n@book{Looms, title={Another Book}, author={Example, Ada}, publisher={Press}, year=2020}`,
  }
  expect(paperLines(contentOf('', listed))).toEqual([
    'Looms and Engines | Ada B. Example, Bo Other | CONFEX 2024',
  ])
  const all = { ...listed, '_bibliography/papers.bib': '', '_bibliography/other.bib': twice }
  const { report } = importPage('', { ...all, '_bibliography/papers.bib': 'nothing' })
  expect(report.left).toContain(
    '_bibliography/more.bib: not the list of papers; for its papers: npm run import -- PATH/_bibliography/more.bib',
  )
})

it('makes news of its announcements, and sections of other collections, but not of the samples', () => {
  const { news, sections } = contentOf('', files)
  expect(news.map(({ date, body }) => [date, body.trim()])).toEqual([
    ['2024-09-22', 'A paper at *CONFEX* :tada:'],
    ['2023-01-31', '**A prize** I was given a prize.\n\nThanks to all.'],
  ])
  expect(sections.map(({ title, body }) => [title, body.trim()])).toEqual([
    ['Projects', '### The Loom\n\n![](/assets/img/loom.jpg)\n\nA loom for engines\n\nIt weaves.'],
  ])
  const { report } = importPage('', files)
  expect(report.left).toContain('_news/sample.md: a sample that the template brings')
  expect(report.left).toContain('author.lattes_id: 123')
})

it('links the co-authors of its papers to their pages, spelled as the papers spell them', () => {
  const coauthors = `
"other":
  - firstname: ["Bodil", "Bo", "B."]
    url: https://other.example
"loom":
  - firstname: ["Bodil", "B."]
    url: https://bodil.example
  - firstname: ["Bert", "B."]
    url: https://bert.example
"güner":
  - firstname: ["E. F."]
    url: htps:/guner.example
"adams":
  - firstname: ["Edwin"]
    url: https://en.wikipedia.org/wiki/Edwin_Plimpton_Adams
`
  const site = {
    ...files,
    '_data/coauthors.yml': coauthors,
    '_bibliography/papers.bib': papers
      .replace(
        'Example, Ada B. and Other, Bo',
        'Example, Ada B. and Other, Bo and Guner, E.F. and Loom, B. and Loom, Bert',
      )
      .replace('title = {Without', 'journal = {Loom Letters}, title = {Without')
      .replace(/author = \{Example, Ada B\.\},/, 'author = {Other, B.},'),
  }
  expect(contentOf('', site).profile.coauthors).toEqual([
    { name: 'Bo Other', names: ['B. Other'], url: 'https://other.example' },
    { name: 'Bert Loom', names: [], url: 'https://bert.example' },
  ])
  expect(importPage('', site).report.left).toEqual(
    expect.arrayContaining([
      '_data/coauthors.yml: E. F. güner: expected the address of a page, received htps:/guner.example',
      '_data/coauthors.yml: B. Loom may be several people, so the name leads to no page',
      '_data/coauthors.yml: Edwin adams: no paper has this co-author',
    ]),
  )
})

it('names the facts that a layout alone showed', () => {
  const { report } = importPage('', {
    ...files,
    '_pages/prizes.md': '---\ntitle: Prizes\n---\n{{ site.data.prizes.first }}\n',
    '_data/cv.yml': '- title: Education\n',
    '_data/prizes.yml': 'first: A prize\n',
    '_data/navigation.yml': 'main: []\n',
    '_data/coauthors.json': '{}',
    '_layouts/cv.html': '{{ site.data.cv }}',
    'assets/json/resume.json': '{}',
  })
  expect(report.left.filter((line) => line.includes('no page names it'))).toEqual([
    '_data/coauthors.json: no page names it; what it says of you, write as entries of content/ (npm run new)',
    '_data/cv.yml: no page names it; what it says of you, write as entries of content/ (npm run new)',
    'assets/json/resume.json: no page names it; what it says of you, write as entries of content/ (npm run new)',
  ])
})
