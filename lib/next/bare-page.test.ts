import { expect, it } from 'vitest'
import { barePage } from './bare-page.mjs'

it('takes out the scripts that are Next’s, and leaves ours and every word', () => {
  const ours = `<script>{
const link = document.querySelector('a')
}</script><p>self.__next_f.push is a word here</p><script type="application/ld+json">{"name":"x"}</script>`
  const nexts = [
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<script src="/_next/static/chunks/b.js" async=""></script>',
    '<script src="/_next/static/chunks/c.js" noModule=""></script>',
    '<script src="/~name/_next/static/chunks/d.js" async=""></script>',
    '<script id="_R_">(globalThis["TURBOPACK"] || []).push({"otherChunks":[]});</script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script>self.__next_f.push([1,"1:\\"$Sreact\\"\\u003c/script\\u003e"])</script>',
  ]
  const page = (...scripts: string[]) =>
    `<html><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/></head><body>${ours}${scripts.join('')}</body></html>`
  expect(barePage(page(...nexts))).toBe(page())
})

it('takes out the comments that part texts for React, and leaves those that stand in words', () => {
  expect(
    barePage('<div hidden=""><!--$--><!--/$--></div><p>a<!-- --> <!-- -->b</p><p>&lt;!-- --&gt;</p>'),
  ).toBe('<p>a b</p><p>&lt;!-- --&gt;</p>')
})

it('keeps a script that is for one element on pages that have it, once', () => {
  const script = `<script data-for="math">document.querySelectorAll('math')</script>`
  const page = (body: string) => `<body>${body}${script}<script>theme()</script></body>`
  expect(barePage(page('<p>no math</p>'))).toBe('<body><p>no math</p><script>theme()</script></body>')
  const formula = page('<p><math><mi>x</mi></math> and <math><mi>y</mi></math></p>')
  expect(barePage(formula)).toBe(formula)
})
