import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { FactRow } from '../../components/publications/FactRow.tsx'
import { WithRanges } from '../../components/publications/WithRanges.tsx'

const drawn = (words: string) => renderToStaticMarkup(createElement(WithRanges, null, words))

it.each([
  ['pages 201–219, 2026', 'pages <span class="whole">201–219</span>, 2026'],
  ['2024. p. 12–34', '2024. <span class="whole">p. 12–34</span>'],
  ['Proceedings 12–34', 'Proceedings <span class="whole">12–34</span>'],
  ['12–34, S5–S9', '<span class="whole">12–34</span>, <span class="whole">S5–S9</span>'],
  ['12(3):201–19. doi:10.1000/a-1', '12(3):<span class="whole">201–19</span>. doi:10.1000/a-1'],
  [
    'ISBN 978-3-16-148410-0, 2016',
    'ISBN <span class="inline-block wrap-anywhere">978-3-16-148410-0,</span> 2016',
  ],
  ['ISBN 0-8044-2957-X', 'ISBN <span class="inline-block wrap-anywhere">0-8044-2957-X</span>'],
  ['read on 2024-01-02', 'read on 2024-01-02'],
  ['Kuhn–Tucker\nconditions – a survey', 'Kuhn–Tucker\nconditions – a survey'],
  ['', ''],
])('no range of pages parts at its dash, no ISBN at its hyphens, and all words stay: %j', (words, html) => {
  expect(drawn(words)).toBe(html)
})

it('facts keep their order in a row from either side, each its own', () => {
  const drawnIn = (row: 'ltr' | 'rtl') =>
    renderToStaticMarkup(createElement(FactRow, { row, facts: ['volume 12(B)', 'pages 1–4'] }))
  expect(drawnIn('ltr')).toBe('volume 12(B), pages <span class="whole">1–4</span>')
  expect(drawnIn('rtl')).toBe('<bdi>volume 12(B)</bdi>, <bdi>pages <span class="whole">1–4</span></bdi>')
})
