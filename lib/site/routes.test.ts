import { expect, it } from 'vitest'
import { entry, load, newsItem, paper } from '../test-folder.ts'
import { fragmentsOf, isOwnAddress, routesOf } from './routes.ts'

const files = {
  'site.md': entry(`title: A site
sections:
  - { of: news, id: news, title: News, aliases: [-news] }
  - { of: publications, id: papers, title: Papers }
citationStyles: [apa]`),
  'news/a.md': newsItem('publication: p\n'),
  'publications/p.md': `${paper()}\nWords.\n`,
}

it('a link can lead to the entries of a page, its years and its parts', async () => {
  const content = await load(files)
  const ids = (page: string) => [...(fragmentsOf(page, content) ?? [])].toSorted()
  expect(ids('/news')).toEqual(['2024', '2024-title', 'main', 'news-a'])
  expect(ids('/publications')).toEqual(
    ['2024', '2024-title', 'main', 'paper-p', 'paper-p-title', 'publications'].toSorted(),
  )
  expect(ids('/publications/p')).toEqual(
    [
      ...['abstract', 'abstract-title', 'cite', 'cite-apa', 'cite-bibtex', 'cite-title', 'main', 'news-a'],
      ...['paper-news', 'paper-news-title'],
    ].toSorted(),
  )
  expect(ids('/')).toEqual(
    [
      ...['-news', 'main', 'news', 'news-a', 'news-title', 'paper-p', 'paper-p-title'],
      ...['papers', 'papers-title'],
    ].toSorted(),
  )
  expect(fragmentsOf('/cv', content)).toBeUndefined()
})

it('the site answers what its content has, and no more', async () => {
  const routes = routesOf(await load(files))
  for (const path of [
    '/',
    '/index.md',
    '/news',
    '/news.md',
    '/publications/p.bib',
    '/publications/p/linkset',
    '/feed.xml',
  ])
    expect(routes, path).toContain(path)
  for (const path of ['/awards', '/visitor-map', '/bio']) expect(routes, path).not.toContain(path)
  const bare = routesOf(await load({}))
  for (const path of ['/news', '/publications', '/feed.json']) expect(bare, path).not.toContain(path)
  expect(bare).toContain('/sitemap.xml')
})

it.each([
  ['news', true],
  ['awards.md', true],
  ['index.md', true],
  ['cv/pdf', true],
  ['bio', true],
  ['feed.json', true],
  ['_next/x.js', true],
  ['publications/a-paper', true],
  ['publications/a-paper.ris', true],
  ['publications/a-paper/preview', true],
  ['publications/year/2024', true],
  ['publications/paper.pdf', false],
  ['publications/Paper', false],
  ['publications/a-paper/figure.png', false],
  ['cv/long.pdf', false],
  ['readme.md', false],
  ['images/a.png', false],
])('whether no file of public/ may stand at %s: %s', (path, expected) => {
  expect(isOwnAddress(path)).toBe(expected)
})

it.each([
  ...['about', 'about.html', 'publications.bib', 'publications.ris', 'publications.json', 'resume.json'],
  ...[
    'badge.svg',
    'badge.json',
    'icon.svg',
    'apple-icon',
    'favicon.ico',
    'llms.txt',
    'sitemap.xml',
    'robots.txt',
  ],
  ...['preview/home', 'preview/news', 'preview/publications'],
])('the site answers /%s whatever it holds, so that no file of public/ may stand there', async (path) => {
  expect(routesOf(await load({}))).toContain(`/${path}`)
  expect(isOwnAddress(path)).toBe(true)
})

it.each([
  ...['feed.xml', 'feed.json', 'visitor-map', 'cv', 'bio', 'talks', 'api/x', 'as-markdown/x', 'whole/x'],
  ...['publications/p/bib', 'publications/p/ris', 'publications/p/linkset', 'news.md', 'publications/p.md'],
])('the site would answer /%s with other content, so that no file may stand there either', (path) => {
  expect(isOwnAddress(path)).toBe(true)
})

it('a year of a long list, a curriculum vitae, biographies and the visitor map have addresses where there are some', async () => {
  const content = await load({
    'site.md': entry('title: A site\nsections: []\nvisitorMap: AbCdEfGh'),
    'bio.md': 'I weave.\n',
    'education/e.md': entry('start: 2020\nend: 2024\ninstitution: Ink U\ndegree: PhD'),
  })
  const routes = routesOf(content)
  for (const path of ['/visitor-map', '/bio', '/bio.md', '/cv', '/cv.pdf'])
    expect(routes, path).toContain(path)
})
