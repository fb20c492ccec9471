import { expect, it } from 'vitest'
import { hrefsOfFacts, hrefsOfNodes } from './hrefs.ts'
import { parseKramdown } from './page/kramdown.ts'
import { childrenOf } from './page/tree.ts'

const hrefsOf = (page: string) => hrefsOfNodes(childrenOf(parseKramdown(page, { drafts: false })))

it('finds every link of a page, in its Markdown and in its HTML, however deep', () => {
  const page = `[one](https://a.example/1) and <a href="https://a.example/2">two</a>, <b>bare</b>, <a>none</a>

- [three](/files/three.pdf)
  - <div><p><a href="mailto:ada@example.org"><b>four</b></a></p></div>

| [five](https://a.example/5) | x |`
  expect(hrefsOf(page)).toEqual([
    'https://a.example/1',
    'https://a.example/2',
    '/files/three.pdf',
    'mailto:ada@example.org',
    'https://a.example/5',
  ])
})

it('takes no place on the page itself for an address, nor a picture for a link', () => {
  expect(hrefsOf('[up](#top) ![a loom](/images/loom.png) <a href="/#top">home</a>')).toEqual(['/#top'])
})

it('finds a link again that Markdown writes in another way', () => {
  const [link = ''] = hrefsOf('<a href="https://a.example/a%20b?x=1&amp;y=%C3%BC">spaces</a>')
  expect(hrefsOfFacts({}, '[spaces](<https://a.example/a b?x=1&y=ü>)')).toEqual([link])
  // What is no encoding of anything stays what it is.
  expect(hrefsOf('[broken](https://a.example/100%)')).toEqual(['https://a.example/100%'])
})

it.each([
  ['a fact that is an address', { links: { paper: 'https://a.example/p' } }, '', 'https://a.example/p'],
  ['a file', { thumbnail: '/images/p.png' }, '', '/images/p.png'],
  ['a link within a fact', { title: 'On [looms](https://a.example/l)' }, '', 'https://a.example/l'],
  ['an arXiv identifier', { arxiv: '2401.00001v2' }, '', 'https://arxiv.org/abs/2401.00001v2'],
  ['a DOI', { doi: '10.1000/182' }, '', 'http://dx.doi.org/10.1000/182'],
  ['an e-mail address', { links: { email: 'ada@example.org' } }, '', 'mailto:ada@example.org'],
  ['a link of the text', {}, 'See [this][t].\n\n[t]: https://a.example/t', 'https://a.example/t'],
  ['a bare address of the text', {}, 'See https://a.example/bare.', 'https://a.example/bare'],
  ['a picture of the text', {}, '![a loom](/images/loom.png)', '/images/loom.png'],
])('what is written leads where the page led: %s', (_, facts, body, href) => {
  expect(hrefsOfFacts(facts, body)).toContain(href)
})
