import { expect, it } from 'vitest'
import { parseFrontMatter } from '../../lib/content/front-matter.ts'
import { plainText } from '../../lib/markdown/markdown.ts'
import { fc } from '../../lib/test-random.ts'
import { importPage } from './test-site.ts'

/** A page with every shape that the readers know, each line with a word of its own (w01, w02, …). */
const page = `<span class='anchor' id='about-me'></span>

I am **Ada Example** w01, [an engineer](https://example.org/w02) w03.

<!-- # Hidden
- *2020.01*: nothing -->

# 🔥 News
- *2024.10*: &nbsp;🎉 Engines w04 are [out](https://example.org/w05).
- [2024.09] A second item w06
  - with a line w07 inside
- 2023/05 Third w08

# 📝 Publications

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">CONFEX 2024</div><img src='images/x.png' alt="sym"></div></div>
<div class='paper-box-text' markdown="1">

[Engines in w09 a Box](https://example.org/w10) \\\\
**Ada Example**, Bo Sample

[**Code**](https://github.com/ada/w11) <strong><span class='show_paper_citations' data='AbC:dEf'></span></strong>
- Holds an engine w12.
</div>
</div>

- **A. Example**, B. Sample. Engines of w13 Old. In CONFEX 2023.

## 📖 Educations
- *2019.06 - 2022.04 (now)*, Example University w14, Ph.D. in Engines
- *2015.09 - 2019.06*, Example College w15, B.S. in Steam
  - Supervisor: Prof. w16

# 🎖 Honors and Awards
- 2022, 1st Place, Engine w17 Cup (Contest of w18).
- October 2021, A Prize w19

<section class="box">
  <h2>Experience</h2>

    <article><time>2020-Present</time><div><h3>Engineer w20</h3><p>Example Works w21</p></div></article>
</section>

| Year | What |
|---|---|
| 2020 | w22 |

> A quotation w23, \`code w24\`, $^*$ and *emphasis w25*.
`

const lines = page.split('\n')

/** Ways in which pages break: each takes a place and gives the page back, worse. */
type Damage = (text: string, at: number, other: number) => string
const damages: Damage[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at, other) => text.slice(0, at) + '<>*_[]()`"\'|\\{}%#!-\n &'.charAt(other % 24) + text.slice(at),
  (text, at) =>
    text.replace(/<\/?\w+[^>]*>/g, (tag, offset: number) =>
      Math.abs(offset - at) < 40 ? tag.slice(0, -1) : tag,
    ),
  (text, at, other) => {
    const all = text.split('\n')
    const [line = ''] = all.splice(at % all.length, 1)
    all.splice(other % all.length, 0, line)
    return all.join('\n')
  },
  (text, at) =>
    text
      .split('\n')
      .map((line, index) => (index >= at % 40 && line.startsWith('- ') ? `  ${line}` : line))
      .join('\n'),
  (text, at, other) =>
    text.slice(0, at) +
    [
      '<div>',
      '</div>',
      '<ul><li>',
      '<!--',
      '-->',
      '{% if x %}',
      '{{ y }}',
      '<script>',
      '<b',
      '</section>',
      '<table><tr>',
    ][other % 11] +
    text.slice(at),
]

const damaged = fc
  .array(fc.tuple(fc.nat(damages.length - 1), fc.nat(page.length), fc.nat(1000)), { maxLength: 6 })
  .map((steps) =>
    steps.reduce(
      (text, [kind, at, other]) => damages[kind]?.(text, at % (text.length + 1), other) ?? text,
      page,
    ),
  )

it('a damaged page never crashes the import, and no line of it is lost', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      expect(importPage(text).report.unaccounted).toEqual([])
      expect(importPage(text, {}, { drafts: true }).report.unaccounted).toEqual([])
    }),
    { numRuns: 40 },
  )
})

it('lines in any order become content with every word, counted without the parsers of the import', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: 10 }), (some) => {
      // What stands in tags and comments is no text; those of the page are whole.
      const text = some.filter((line) => !/<!--|-->/.test(line)).join('\n')
      const { files } = importPage(text)
      const said = files
        .map((file) => {
          const parts = parseFrontMatter(file)
          return 'problems' in parts
            ? ''
            : `${JSON.stringify(parts.data)} ${plainText(parts.body)} ${parts.body}`
        })
        .join('\n')
      const words = [...text.matchAll(/\bw\d\d\b/g)].map(([word]) => word)
      expect(words.filter((word) => !said.includes(word))).toEqual([])
    }),
    { numRuns: 40 },
  )
})

it('any text at all is imported, and every word of plain text found again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(importPage(text).report.unaccounted).toEqual([])
    }),
    { numRuns: 100 },
  )
})
