import { describe, expect, it } from 'vitest'
import {
  brokenFormulas,
  inlineProblem,
  plainText,
  rawHtml,
  renderMarkdown,
} from '../../lib/markdown/markdown.ts'
import { fc } from '../../lib/test-random.ts'
import { inlineMarkdownOf, markdownOfJats, markdownOfText, wordsOf } from './markup.ts'

describe('a title', () => {
  it.each([
    ['Looms &amp; <i>Engines</i> <b>now</b>', 'Looms & *Engines* **now**'],
    ['Don&amp;apos;t &amp;amp; l&amp;amp;#39;art, R&amp;D', "Don't & l'art, R\\&D"],
    ['CO<sub>2</sub>, x<sup>n</sup>, 10<sup>−3</sup> and a<sub>ij</sub>', 'CO₂, x\\^n, 10⁻³ and a\\_{ij}'],
    ['<scp>Small</scp> capitals', 'Small capitals'],
    ['a < b and *stars*', 'a < b and \\*stars\\*'],
    [
      'On <mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math> looms',
      'On x² looms',
    ],
    ['&lt;script&gt; in words', '\\<script> in words'],
    ['Line\n  break', 'Line break'],
  ])('%s keeps its words: %s', (html, markdown) => {
    expect(inlineMarkdownOf(html)).toBe(markdown)
    expect(inlineProblem(markdown)).toBe(false)
  })
})

describe('an abstract', () => {
  it('in JATS becomes Markdown', () => {
    const jats = `<jats:title>Abstract</jats:title>
      <jats:sec><jats:title>Aims</jats:title><jats:p>We <jats:italic>weave</jats:italic>
      <jats:inline-formula><jats:alternatives><jats:tex-math>\\documentclass{x}\\begin{document}$$x &lt; y$$\\end{document}</jats:tex-math>
      <mml:math><mml:mi>x</mml:mi></mml:math></jats:alternatives></jats:inline-formula>.</jats:p></jats:sec>
      <jats:list><jats:list-item><jats:p>one</jats:p></jats:list-item></jats:list>`
    expect(markdownOfJats(jats)).toBe('**Aims**\n\nWe *weave* $x < y$.\n\n- one')
  })

  it('in plain text is shown as it is', () => {
    const text = 'A $x_1$ <b> *loom*\n  joined.\n\n# 1. Second'
    const markdown = markdownOfText(text)
    expect(rawHtml(markdown)).toEqual([])
    expect(renderMarkdown(markdown)).toBe(
      '<p>A <math data-text="x₁"><msub><mi>x</mi><mn>1</mn></msub></math> &#x3C;b> *loom* joined.</p>\n<p># 1. Second</p>\n',
    )
  })

  it('never holds raw HTML, and keeps every word', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<jats:p>',
            '</jats:p>',
            '<i>',
            '</i>',
            '<',
            '&lt;b&gt;',
            '*',
            '_',
            'word',
            ' ',
            '\n',
            '<li>',
            '# ',
            '`',
            '[a](b)',
            '<!--',
            '&amp;',
          ),
        ),
        (parts) => {
          const html = parts.join('')
          expect(rawHtml(markdownOfJats(html))).toEqual([])
          expect(inlineProblem(inlineMarkdownOf(html))).toBe(false)
          const count = (text: string) => text.split('word').length
          expect(count(plainText(inlineMarkdownOf(html)))).toBe(count(wordsOf(html)))
        },
      ),
    )
  })

  it('of plain words has the same words', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const line = text.replaceAll('$', '').replace(/\s+/g, ' ').trim()
        expect(plainText(markdownOfText(line)).replace(/\s+/g, ' ').trim()).toBe(line)
      }),
    )
  })

  it.each([
    ['At $\\alpha_1*b*\\{x\\}$ now', 'At $\\alpha_1*b*\\{x\\}$ now'],
    ['A loom of $5 and one of $10.', 'A loom of \\$5 and one of \\$10.'],
    ['Set apart: $$n^2 < m$$', 'Set apart: $n^2 < m$'],
    ['It costs 5$, not $\\nonsense{x$', 'It costs 5\\$, not \\$\\\\nonsense{x\\$'],
    ['$x$5 and \\$y$', '\\$x\\$5 and \\\\\\$y\\$'],
  ])('keeps formulas that can be drawn, and dollars: %s', (text, markdown) => {
    expect(markdownOfText(text)).toBe(markdown)
    expect(brokenFormulas(markdown)).toEqual([])
  })

  it('never holds a formula that cannot be drawn', () => {
    const part = fc.constantFrom(
      '$',
      '$$',
      'x',
      '\\',
      '{',
      '}',
      '5',
      ' ',
      '^',
      '_',
      '*',
      '<',
      '\n',
      '`',
      '&',
      '\\alpha',
      '[',
      ']',
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const markdown = markdownOfText(parts.join(''))
        expect(brokenFormulas(markdown)).toEqual([])
        expect(rawHtml(markdown)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})
