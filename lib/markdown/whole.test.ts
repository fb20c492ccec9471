import { expect, it } from 'vitest'
import { renderInline } from './markdown.ts'
import { wholeWords } from './whole.ts'

it.each([
  ['Layer-wise pruning', '<span class="whole">Layer-wise</span> pruning'],
  ['A *one-shot* search', 'A <em><span class="whole">one-shot</span></em> search'],
  ['R&D-driven work', '<span class="whole">R&#x26;D-driven</span> work'],
  // Too long to stand whole on a phone, and nothing to keep together.
  ['Non-hydroxymethylated bases', 'Non-hydroxymethylated bases'],
  ['Looms', 'Looms'],
])('words of %s stay whole', (line, html) => {
  expect(wholeWords(renderInline(line))).toBe(html)
})

it('formulas and addresses are not touched', () => {
  for (const line of ['A size of $a-b$', '[Seas](https://a-b.example/c-d)'])
    expect(wholeWords(renderInline(line))).toBe(renderInline(line))
})
