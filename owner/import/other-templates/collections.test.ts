import { expect, it } from 'vitest'
import { contentOf, importPage } from '../test-site.ts'

// What a document of a collection says in its front matter, and where it stands on the new site.

const bodyOf = (facts: string, files = {}) =>
  contentOf('Hello.', { '_looms/a.md': `---\n${facts}\n---\nWords.\n`, ...files }).sections[0]?.body.trim()

it('every fact that a reader of the old site was shown', () => {
  expect(
    bodyOf(`title: A Loom
summary: Summary.
description: Description.
abstract: Abstract.
excerpt: Excerpt.
subtitle: Subtitle.
years: years of old
term: Fall
location: Oslo
journal: Loom Letters
venue: Hall
type: Course
role: Weaver
date: 2020-05-01
img: https://example.org/loom.png`),
  ).toBe(`### A Loom

Weaver, Course, Hall, Loom Letters, Oslo, Fall, years of old, 2020

![](https://example.org/loom.png)

Subtitle.

Excerpt.

Abstract.

Description.

Summary.

Words.`)
})

it('every link, in one order', () => {
  const keys =
    'redirect link github bibtexurl demourl videourl posterurl slidesurl dataseturl codeurl pdf paperurl'
  expect(
    bodyOf(`${keys
      .split(' ')
      .map((key) => `${key}: https://example.org/${key}`)
      .join('\n')}
doi: https://doi.org/10.1000/x.1
my_pagelink: https://example.org/mine
gScholarurl: https://example.org/scholar
url: https://example.org/url
related_url: https://example.org/related
note: https://example.org/a (b)`),
  ).toBe(
    `Words.\n\n${[
      ['Paper', 'paperurl'],
      ['PDF', 'pdf'],
      ['Code', 'codeurl'],
      ['Data', 'dataseturl'],
      ['Slides', 'slidesurl'],
      ['Poster', 'posterurl'],
      ['Video', 'videourl'],
      ['Demo', 'demourl'],
      ['BibTeX', 'bibtexurl'],
      ['GitHub', 'github'],
      ['Link', 'link'],
      ['Link', 'redirect'],
      ['My page', 'mine'],
      ['gScholar', 'scholar'],
    ]
      .map(([label, path]) => `[${label}](https://example.org/${path})`)
      .join(' ')} [DOI](https://doi.org/10.1000/x.1)`,
  )
})

it.each([
  ['img: assets/a loom.png', '![](/assets/a%20loom.png)'],
  ['image: /assets/a loom.png', '![](/assets/a%20loom.png)'],
  ['header:\n  teaser: a.png', '![](/images/a.png)'],
])('the picture of %j', (facts, picture) => {
  expect(bodyOf(facts, { 'assets/a loom.png': 'x', 'images/a.png': 'x' })).toBe(`${picture}\n\nWords.`)
})

it.each([
  ['date: 2019-05', '2019'],
  ['layout: post', '2018'],
])('the year of a document with %s in a dated file is %s', (facts, year) => {
  const { sections } = contentOf('Hello.', { '_looms/2018-03-04-a.md': `---\n${facts}\n---\nWords.\n` })
  expect(sections[0]?.body.trim()).toBe(`${year}\n\nWords.`)
})

it('says which facts have no place, and of each collection what it became', () => {
  const { report } = importPage('Hello.', {
    '_my-looms/a.md': '---\ntitle: A\nlayout: post\ncolour: red\nempty: ""\n---\nWords.\n',
    '_my-looms/b.md': '---\ntitle: B\n---\nWords.\n',
    '_yarn/c.md': '---\ntitle: C\n---\nWords.\n',
  })
  expect(report.left).toEqual(['_my-looms/a.md: colour: red'])
  expect(report.pages.slice(1)).toEqual([
    { path: '_my-looms', use: 'its 2 files are the section "My looms"' },
    { path: '_yarn', use: 'its file is the section "Yarn"' },
  ])
})
