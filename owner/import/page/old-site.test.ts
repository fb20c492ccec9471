import { expect, it } from 'vitest'
import { configOf, pagesOf } from './old-site.ts'

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
