import { expect, it } from 'vitest'
import { htmlAdvice } from './html.ts'

it.each([
  ['<br clear="all">', 'write <br> without attributes'],
  ['<SUB class="x">', 'write <sub> without attributes, and </sub> behind the words'],
  ['<a name="x">', 'leave it out: headings have ids of their own, as [words](#heading) leads to one'],
  ['</a>', 'write [words](address)'],
  ['<a href="/x">', 'write [words](address)'],
  ['<!-- a', 'close the comment with -->'],
  ['<!-- a --> b', 'write the words on lines of their own, apart from the comment'],
  ['<!-- #include x -->', 'put the text of that file here'],
  ['<div><p><img src="x">', 'write ![words](/picture.png)'],
  ['<div><P>', 'write an empty line between paragraphs'],
  ['<div>', 'write the words without it'],
  ['</div>', 'write the words without it'],
  ['<h2>', 'write ## and the heading'],
  ['<blink>', 'write it as Markdown, or \\< for the sign itself'],
  ['<b then c>', 'write \\< for the sign itself'],
  ['<i class="fa x">', 'leave the icon out, or put an emoji in its place'],
])('what to do about %s: %s', (html, advice) => {
  expect(htmlAdvice(html)).toBe(advice)
})
