import { expect, it } from 'vitest'
import { contentOf } from '../test-site.ts'

it('reads news in every usual way of dating them, their emoji and what stands under them', () => {
  const { news } = contentOf(`# 🔥 News
- *2026.05*: &nbsp;🎉🎉 Engines are [out](https://example.org/out).
- [2025.01] A second thing
- **2024-12-02** A third, *in* italics
- Oct 2024: A fourth
  - with a line under it
- 2024年9月：第五条

<ul><li><strong>[2023.06]</strong> A sixth, in HTML</li></ul>
<div class="news"><div class="news-item"><time>2022.02</time><p>A <b>seventh</b>.</p></div>
<div class="news-item"><time>2021.03</time><p>An eighth.</p></div></div>`)
  expect(news.map(({ date, emoji, body }) => [date, emoji, body.trim()])).toEqual([
    ['2026-05', '🎉🎉', 'Engines are [out](https://example.org/out).'],
    ['2025-01', undefined, 'A second thing'],
    ['2024-12-02', undefined, 'A third, *in* italics'],
    ['2024-10', undefined, 'A fourth\n\n- with a line under it'],
    ['2024-09', undefined, '第五条'],
    ['2023-06', undefined, 'A sixth, in HTML'],
    ['2022-02', undefined, 'A **seventh**.'],
    ['2021-03', undefined, 'An eighth.'],
  ])
})

it('keeps the order of the page where dates are the same', () => {
  const { news } = contentOf('# News\n\n- *2024.10*: B\n- *2024.10*: A\n- *2024.10*: C')
  expect(news.map(({ body }) => body.trim())).toEqual(['B', 'A', 'C'])
})
