import { expect, it } from 'vitest'
import { newPath, resolverFor } from './addresses.ts'

const files = ['files/a.pdf', '_pages/pic.png', 'sitemap.xml', 'a b.pdf', 'what?.pdf']
const resolve = resolverFor({
  texts: new Map([['_config.yml', 'url: https://ada.example/\nbaseurl: /base/\n']]),
  paths: new Set(files),
})
const file = (path: string, url: string, found = true) => ({ kind: 'file', path, url, found })
const none = { kind: 'none' }
const web = (url: string) => ({ kind: 'web', url })

it.each([
  ['', none],
  [' # ', none],
  ['javascript:void(0)', none],
  ['data:image/png;base64,AA', none],
  ['tel:123', none],
  ['mailto:', none],
  ['https://', none],
  ['MAILTO:ada@example.org', { kind: 'mail', url: 'MAILTO:ada@example.org' }],
  ['https://ada.example/files/a.pdf', file('files/a.pdf', '/files/a.pdf')],
  ['https://ada.example/files/a.pdf?v=2', file('files/a.pdf', '/files/a.pdf?v=2')],
  ['https://ada.example/#news', { kind: 'fragment', id: 'news' }],
  ['https://ada.example/looms', web('https://ada.example/looms')],
  ['https://ada.example', web('https://ada.example')],
  ['https://ada.examples/files/a.pdf', web('https://ada.examples/files/a.pdf')],
  ['//cdn.example/x', web('https://cdn.example/x')],
  ['HTTPS://far.example/a b', web('https://far.example/a%20b')],
  ['#n', { kind: 'fragment', id: 'n' }],
  ['/#a%20b', { kind: 'fragment', id: 'a b' }],
  ['/base/files/a.pdf', file('files/a.pdf', '/files/a.pdf')],
  ['files/a.pdf', file('files/a.pdf', '/files/a.pdf')],
  ['pic.png', file('_pages/pic.png', '/_pages/pic.png')],
  ['/pic.png', file('pic.png', '/pic.png', false)],
  ['../files/./a.pdf?x=1 2#y', file('files/a.pdf', '/files/a.pdf?x=1%202#y')],
  ['gone/', file('gone/', '/gone/', false)],
  ['/', file('', '/', false)],
  ['a%20b.pdf', file('a b.pdf', '/a%20b.pdf')],
  ['what%3F.pdf', file('what?.pdf', '/what%3F.pdf')],
  ['sitemap.xml', file('sitemap.xml', '/files/sitemap.xml')],
])('%j of an old page leads to %j', (href, address) => {
  expect(resolve(href, '_pages/about.md')).toEqual(address)
})

it('beside a page at the root, and on a site that says no address', () => {
  const bare = resolverFor({ texts: new Map(), paths: new Set(files) })
  expect(bare('pic.png', 'index.md')).toEqual(file('pic.png', '/pic.png', false))
  expect(bare('/files/a.pdf', 'index.md')).toEqual(file('files/a.pdf', '/files/a.pdf'))
  expect(bare('https://ada.example/files/a.pdf', 'index.md')).toEqual(web('https://ada.example/files/a.pdf'))
  expect([newPath('sitemap.xml'), newPath('files/a.pdf')]).toEqual(['files/sitemap.xml', 'files/a.pdf'])
})
