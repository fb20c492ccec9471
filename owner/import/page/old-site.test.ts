import { expect, it } from 'vitest'
import { configOf, homePage, pagesOf } from './old-site.ts'

it.each(['_config.yml', '_config.yaml'])('the settings of an old site are read from %s', (path) => {
  const texts = new Map([[path, 'title: Ada Example']])
  expect(configOf({ texts, paths: new Set([path]) })).toEqual({ title: 'Ada Example' })
})

it.each([
  ['---\n---\nText\n', { data: {}, text: 'Text\n' }],
  ['---\r\n---\r\nText', { data: {}, text: 'Text' }],
  ['---\n\n---\nText', { data: {}, text: 'Text' }],
  ['---\npermalink: /a\n---\nText\n---\n', { data: { permalink: '/a' }, text: 'Text\n---\n' }],
])('a page is what begins with front matter, an empty one too: %j', (source, page) => {
  expect(pagesOf({ texts: new Map([['a.md', source]]), paths: new Set(['a.md']) })).toEqual([
    { path: 'a.md', ...page },
  ])
})

it('what has no front matter is served as it is, and no page', () => {
  expect(pagesOf({ texts: new Map([['a.md', 'Text\n---\nMore']]), paths: new Set(['a.md']) })).toEqual([])
})

it.each([
  ['a.html', true],
  ['a.htm', true],
  ['a.MARKDOWN', true],
  ['_pages/deep/a.md', true],
  ['a.txt', false],
  ['notes/a.md', false],
])('Jekyll makes a page of %s: %s', (path, does) => {
  const texts = new Map([[path, '---\n---\n']])
  expect(pagesOf({ texts, paths: new Set(texts.keys()) })).toHaveLength(does ? 1 : 0)
})

it.each([
  [['index.md', '_pages/about.md', 'about.md'], '_pages/about.md'],
  [['about.md', 'index.html', 'index.markdown', 'index.md'], 'index.md'],
  [['about.md', 'index.html', 'index.markdown'], 'index.markdown'],
  [['about.md', 'index.html'], 'index.html'],
  [['news.md', 'about.md'], 'about.md'],
  [['news.md'], undefined],
])('of %j the home page is %s', (paths, home) => {
  expect(homePage(paths.map((path) => ({ path, data: {}, text: '' })))?.path).toBe(home)
})

it.each([
  ['a: 2024.10', { a: '2024.10' }],
  ['a: 5', { a: 5 }],
  ['a: true', { a: true }],
  ['a: one\na: two', { a: 'two' }],
  ['a: "one\ntwo three"\nb: four', { a: 'one two three', b: 'four' }],
  ['- a', {}],
  ['looms', {}],
  ['', {}],
])('settings are read as Jekyll prints them: %j', (text, settings) => {
  expect(configOf({ texts: new Map([['_config.yml', text]]), paths: new Set() })).toEqual(settings)
})
