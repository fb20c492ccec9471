import { describe, expect, it } from 'vitest'
import {
  brokenFormula,
  brokenFormulas,
  inlineProblem,
  plainText,
  rawHtml,
  renderInline,
  renderMarkdown,
} from './markdown.ts'

const headings = (html: string) =>
  [...html.matchAll(/<h(\d) [^>]*>(.*?)<\/h\d>/g)].map(([, level, text]) => `${level} ${text}`)

describe('renderMarkdown', () => {
  it('renders paragraphs, lists, tables, strikethrough, code and bare addresses', () => {
    const html = renderMarkdown(
      'A *word*.\n\n- one\n- two\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n~~gone~~ https://a.example `x < y`\n\n```js\nlet a\n```\n',
    )
    for (const part of [
      '<p>A <em>word</em>.</p>',
      '<li>one</li>',
      // Moved sideways where it is wider than the page.
      '<div class="scrolls" tabindex="0"><table>',
      '<td class="right">2</td>',
      '<del>gone</del> <a href="https://a.example" rel="noopener">https://a.example</a> <code>x &#x3C; y</code>',
      '<code class="language-js">let a',
    ])
      expect(html).toContain(part)
  })

  it('has no empty head of a column, and no link without a name, which nobody could hear', () => {
    expect(renderMarkdown('| | 2024 |\n|:-:|---|\n| **Looms** | 4 |')).toContain(
      '<td class="center"></td>\n<th>2024</th>',
    )
    expect(renderMarkdown('[![](/loom.png)](https://loom.example)')).toContain(
      '<a href="https://loom.example" rel="noopener" aria-label="https://loom.example">',
    )
    expect(renderMarkdown('## ![](/loom.png)')).toBe('<p><img src="/loom.png" alt=""></p>\n')
    expect(renderMarkdown('[![A loom](/loom.png)](https://loom.example)')).not.toContain('aria-label')
  })

  it('marks a link whose words are its address where it may be printed, since paper does not say it twice', () => {
    const printed = (markdown: string) => renderMarkdown(markdown, { printed: true })
    for (const said of [
      '<https://a.example/织机>',
      '[a.example](https://a.example/)',
      '[Me@a.example](mailto:Me@a.example)',
    ]) {
      expect(printed(said), said).toContain('data-again')
      expect(renderMarkdown(said), said).not.toContain('data-again')
    }
    for (const named of [
      '[a](https://a.example/)',
      '[a.example](https://b.example)',
      '[![](/a.png)](https://a.example)',
    ])
      expect(printed(named), named).not.toContain('data-again')
  })

  it('has what is wide move sideways on its own, within a line or on lines of its own', () => {
    const long = [...'abcdefghijklmnopqrst'].join('+')
    expect(renderMarkdown(`See $${long}$ here`)).toContain('<span class="formula within" tabindex="0"><math ')
    expect(renderMarkdown(`$$${long}$$`)).toContain(
      '<span class="formula" tabindex="0"><math display="block"',
    )
    expect(renderMarkdown('See $a+b$ here')).not.toContain('class="formula')
  })

  it('is empty for nothing', () => {
    expect(renderMarkdown('')).toBe('')
  })

  it('moves headings below the h2 of their section', () => {
    expect(headings(renderMarkdown('# A\n\n## B\n\n### C\n\n## D'))).toEqual(['3 A', '4 B', '5 C', '4 D'])
    expect(headings(renderMarkdown('#### A\n\ntext\n\n#### B'))).toEqual(['3 A', '3 B'])
    expect(headings(renderMarkdown('A\n=\n\nB\n-'))).toEqual(['3 A', '4 B'])
  })

  it('leaves no gap between their levels, also where the author left one', () => {
    expect(headings(renderMarkdown('# A\n\n#### B\n\n###### C'))).toEqual(['3 A', '4 B', '5 C'])
    expect(headings(renderMarkdown('## A\n\n#### B\n\n### C\n\n## D'))).toEqual(['3 A', '4 B', '4 C', '3 D'])
    expect(headings(renderMarkdown('### A\n\n# B\n\n## C'))).toEqual(['3 A', '3 B', '4 C'])
  })

  it('ends at h6', () => {
    const six = [1, 2, 3, 4, 5, 6].map((depth) => `${'#'.repeat(depth)} ${depth}`).join('\n\n')
    expect(headings(renderMarkdown(six))).toEqual(['3 1', '4 2', '5 3', '6 4', '6 5', '6 6'])
  })

  it('begins elsewhere when told to', () => {
    expect(headings(renderMarkdown('# A\n\n### B', { firstHeading: 2 }))).toEqual(['2 A', '3 B'])
  })

  it('says which language foreign words are in, wherever they stand', () => {
    const foreign = { text: '奎佐伊', lang: 'zh' }
    const name = '<span lang="zh">奎佐伊</span>'
    expect(renderMarkdown('I am **Zoë** (奎佐伊), 奎佐伊.', { foreign })).toBe(
      `<p>I am <strong>Zoë</strong> (${name}), ${name}.</p>\n`,
    )
    expect(renderMarkdown('- [奎佐伊](https://a.example) `奎佐伊`', { foreign })).toContain(
      `<a href="https://a.example" rel="noopener">${name}</a> <code>奎佐伊</code>`,
    )
    expect(renderMarkdown('奎佐伊')).toBe('<p>奎佐伊</p>\n')
  })

  it.each([
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '[a](javascript:alert(1))',
    '[a](JavaScript:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](data:text/html,x)',
    '![a](javascript:alert(1))',
    '[a][b]\n\n[b]: vbscript:alert(1)',
    '<javascript:alert(1)>',
  ])('draws nothing dangerous of %s', (markdown) => {
    expect(renderMarkdown(markdown)).not.toMatch(
      /<script|onerror|(href|src)="?\s*(javascript|vbscript|data)/i,
    )
  })

  it('links footnotes to their notes and back', () => {
    const html = renderMarkdown('One.[^1] Two.[^note] One again.[^1]\n\n[^1]: First.\n[^note]: Second.')
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target)
    expect(targets).toHaveLength(6)
    expect(ids).toEqual(expect.arrayContaining(targets))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('draws task lists without inputs', () => {
    const html = renderMarkdown('- [ ] open\n- [x] done\n- neither')
    expect(html).not.toContain('<input')
    expect(html.match(/<li[^>]*>[^<]*/g)).toEqual(['<li>☐ open', '<li>☑ done', '<li>neither'])
  })
})

describe('renderInline', () => {
  it.each([
    ['1. Foo', '1. Foo'],
    ['2024. A Year', '2024. A Year'],
    ['# Foo', '# Foo'],
    ['- Foo', '- Foo'],
    ['+ Foo', '+ Foo'],
    ['> Foo', '&#x3E; Foo'],
    ['***', '***'],
    ['    Foo', 'Foo'],
    ['```Foo', '```Foo'],
    ['[Foo]: bar', '[Foo]: bar'],
    ['Foo\n===', 'Foo ==='],
    ['a (**Oral**) b', 'a (<strong>Oral</strong>) b'],
    ['*重点* and *in situ*', '<strong>重点</strong> and <em>in situ</em>'],
    ['*a*, **b**: `c`', '<em>a</em>, <strong>b</strong>: <code>c</code>'],
    ['[a](https://a.example)', '<a href="https://a.example" rel="noopener">a</a>'],
    ['[a](javascript:alert(1))', '<a>a</a>'],
    ['A & B < C', 'A &#x26; B &#x3C; C'],
    ['a\n  b', 'a b'],
    ['', ''],
  ])('renders %j as a line', (markdown, html) => {
    expect(renderInline(markdown).replace(/^>/, '&#x3E;')).toBe(html)
  })
})

describe('plainText', () => {
  it.each([
    ['a (**Oral**) b', 'a (Oral) b'],
    ['*On* `code` and [links](https://a.example)', 'On code and links'],
    ['![a picture](/a.png) here', 'a picture here'],
    ['A &amp; B', 'A & B'],
    ['1. Foo', '1. Foo'],
    ['a\\_b', 'a_b'],
    ['a\n  b', 'a b'],
    ['', ''],
  ])('says %j as words', (markdown, words) => {
    expect(plainText(markdown)).toBe(words)
  })
})

describe('raw HTML', () => {
  it('is found, with its line', () => {
    expect(rawHtml('a\n\nb <b> c\n\n<hr>\n')).toEqual([
      { line: 3, html: '<b>' },
      { line: 5, html: '<hr>' },
    ])
  })

  it('is no comment, code, address or comparison', () => {
    expect(rawHtml('<!-- a -->\n\n`<b>` <https://a.example> 1 < 2 > 1\n\n    <b>\n')).toEqual([])
  })

  it.each(['<b>x</b>', 'a<br clear=all>b', 'H<sub class=x>2</sub>O'])(
    'is a problem in a line: %s',
    (line) => {
      expect(inlineProblem(line)).toBe(true)
    },
  )

  it.each(['a < b', '`<b>`', 'p<0.05', 'I <3 U', ''])('is no problem in a line: %s', (line) => {
    expect(inlineProblem(line)).toBe(false)
  })
})

it('rawHtml sees words between comments, and takes no longer for many of them', () => {
  expect(rawHtml('<!-- a --><b>words</b><!-- c -->')).toHaveLength(1)
  expect(rawHtml(`${'<!-- a -->'.repeat(2000)} words`)).toHaveLength(1)
  expect(rawHtml('<!-- a -->\n<!-- b -->')).toEqual([])
})

describe('formulas', () => {
  const formulasIn = (html: string) => [...html.matchAll(/<math.*?<\/math>/g)].length

  it('are MathML with a name: no script, style or picture', () => {
    const html = renderInline('On $O(n^2)$ and *$\\ell_1$-norms*')
    expect(html).toBe(
      'On <math aria-label="O(n²)"><mrow><mi>O</mi><mrow><mo fence="true" form="prefix" stretchy="false">(</mo><msup><mi>n</mi><mn>2</mn></msup><mo fence="true" form="postfix" stretchy="false">)</mo></mrow></mrow></math> and <em><span class="whole"><math aria-label="ℓ₁"><msub><mi>ℓ</mi><mn>1</mn></msub></math>-norms</span></em>',
    )
    const all = String.raw`$\color{red}\frac{a}{b} \sqrt[3]{x} \hat{y} \begin{pmatrix}a&b\\c&d\end{pmatrix} \boxed{z} \text{if } \mathbb{R}$`
    expect(renderMarkdown(all)).not.toMatch(/style=|<(?!\/?(p|span|m[a-z]+)\b)/)
  })

  it('stay with the stop, the bracket or the quotation mark beside them, unless that were too long for a phone', () => {
    const plain = (markdown: string) => renderInline(markdown).replaceAll(/<math.*?<\/math>/g, 'x')
    expect(plain('For $x$, then ($x$). "$x$" is')).toBe(
      'For <span class="whole">x,</span> then <span class="whole">(x).</span> <span class="whole">"x"</span> is',
    )
    expect(plain('For $x$ and $x$s, a$x$')).toBe('For x and xs, ax')
    expect(plain('取$x$。又「$x$」')).toBe(
      '取<span class="whole">x。</span>又<span class="whole">「x」</span>',
    )
    const long = [...'abcdefghijklm'].join('+')
    expect(plain(`For $${long}$.`)).not.toContain('whole')
  })

  it('stand in a paragraph of their own between two dollar signs, over several lines if need be', () => {
    const html = renderMarkdown(
      'Let\n\n$$\n\\begin{aligned} a_1 &= b \\\\\n  c &= *d* \\end{aligned}\n$$\n\nand $x$.',
    )
    expect(html).toMatch(
      /^<p>Let<\/p>\n<span class="formula"[^>]*><math display="block"[^>]*>.*<\/math><\/span>\n<p>and <span class="whole"><math[^>]*>.*<\/math>\.<\/span><\/p>\n$/,
    )
  })

  it.each([
    '$5 and $10',
    'from $5, or US$6-US$7',
    'a $ 5 $ c',
    '$x $',
    '$ x$',
    '$20,000 or $30',
    '\\$x\\$',
    '`$x$`',
    '$',
    '$$$',
    'cost: 5$',
  ])('are none in %s', (markdown) => {
    expect(formulasIn(renderInline(markdown))).toBe(0)
    expect(formulasIn(renderMarkdown(markdown))).toBe(0)
    expect(brokenFormula(markdown)).toBeUndefined()
    expect(plainText(markdown)).toBe(markdown.replace(/[\\`]/g, ''))
  })

  it.each([
    ['costs $5, or $x$', 1],
    ['$a_1$ and $b_*$ and $c_*$', 3],
    ['$a<b$', 1],
    ['$\\text{costs \\$5}$', 1],
    ['($x$)', 1],
  ])('are told from money in %s', (markdown, count) => {
    expect(formulasIn(renderInline(markdown))).toBe(count)
  })

  it.each([
    ['$O(n^2)$', 'O(n²)'],
    ['$\\beta$-VAE', 'β-VAE'],
    ['$x_{t-1}^{10}$', 'x_(t−1)¹⁰'],
    ['$10^{-3}$', '10⁻³'],
    ['$\\frac{a+b}{c}$', '(a + b)/c'],
    ['$\\sqrt{x}$', '√x'],
    ['$\\hat{y} \\in \\mathbb{R}^d$', 'ŷ ∈ ℝ^d'],
    ["$f'$", 'f′'],
  ])('are readable as words: %s', (markdown, words) => {
    expect(plainText(markdown)).toBe(words)
  })

  it('that cannot be read are found, with their lines', () => {
    expect(brokenFormula('On $\\frac{a}$')).toMatchObject({
      line: 1,
      expected: expect.stringContaining('\\\\frac{a}'),
    })
    expect(brokenFormulas('a $x$\n\nb $\\unknown$\n')).toMatchObject([
      { line: 3, expected: expect.stringContaining('\\\\unknown') },
    ])
  })

  it.each([
    '\\href{javascript:alert(1)}{x}',
    '\\url{javascript:alert(1)}',
    '\\includegraphics{/xss}',
    '\\class{x}{y}',
    '\\id{x}{y}',
    '\\style{color:red}{y}',
    '\\data{a=b}{y}',
    '\\htmlData{a=b}{y}',
    '\\def\\a{\\a\\a}\\a',
  ])('make no links, pictures or attributes: %s', (formula) => {
    expect(brokenFormula(`$${formula}$`)).toBeDefined()
    expect(renderInline(`$${formula}$`)).not.toMatch(/<(?!\/?code>)/)
  })

  it.each(['\\text{<img src=x onerror=alert(1)>}', '\\text{"><script>alert(1)</script>}', 'a<script>b'])(
    'carry no markup: %s',
    (formula) => {
      const html = renderInline(`$${formula}$`).replace(/="[^"]*"/g, '')
      expect(html).not.toMatch(/<(?!\/?(m[a-z]+|code|span)\b)/)
    },
  )
})

describe('what Markdown has no sign for', () => {
  it.each([
    ['We split H~2~O and CO~2~.', '<p>We split H<sub>2</sub>O and CO<sub>2</sub>.</p>\n'],
    [
      'x^2^, 10^−3^, 1^st^, Quill^1,2^',
      '<p>x<sup>2</sup>, 10<sup>−3</sup>, 1<sup>st</sup>, Quill<sup>1,2</sup></p>\n',
    ],
    ['<sub>a *b*</sub> <u>c</u> a<br>b', '<p><sub>a <em>b</em></sub> <u>c</u> a<br>\nb</p>\n'],
    ['| a |\n|---|\n| b<br>c |', expect.stringContaining('<td>b<br>\nc</td>')],
    ['2019~2020~2021, ~5~ and \\H~2~', '<p>2019~2020~2021, ~5~ and \\H<sub>2</sub></p>\n'],
    ['a\\~2~ b\\^2^ `H~2~O` ^-^ (^-^)', '<p>a~2~ b^2^ <code>H~2~O</code> ^-^ (^-^)</p>\n'],
    ['大约~12万和~510万，~~没有~~', '<p>大约~12万和~510万，<del>没有</del></p>\n'],
    [
      'Accepted :tada: at 10:30:45, `:tada:`, a:100:b',
      '<p>Accepted 🎉 at 10:30:45, <code>:tada:</code>, a:100:b</p>\n',
    ],
    ['> [!NOTE]\n> Moved.', '<blockquote>\n<p><strong>Note</strong><br>\nMoved.</p>\n</blockquote>\n'],
    [
      '> [!warning]- Rooms\n>\n> *Moved*.',
      '<blockquote>\n<p><strong>Rooms</strong></p>\n<p><em>Moved</em>.</p>\n</blockquote>\n',
    ],
  ])('is written so: %s', (markdown, html) => {
    expect(renderMarkdown(markdown)).toEqual(html)
  })

  it('is words where words alone are wanted', () => {
    expect(plainText('H~2~O, x^2^, <sub>3</sub> :tada:')).toBe('H₂O, x², ₃ 🎉')
  })
})

describe('Chinese, Japanese and Korean', () => {
  it.each([
    ['**注意：**正文', '<strong>注意：</strong>正文'],
    ['他说**“你好”**然后走了', '他说<strong>“你好”</strong>然后走了'],
    ['論文は**採択（2025）**された', '論文は<strong>採択（2025）</strong>された'],
    ['논문이 **ICLR(2025)**에 게재', '논문이 <strong>ICLR(2025)</strong>에 게재'],
    ['第一行，\n第二行\nand a third\n第四', '第一行，第二行\nand a third\n第四'],
    ['**第一行**\n第二行', '<strong>第一行</strong>第二行'],
    ['첫째 줄\n둘째 줄', '첫째 줄\n둘째 줄'],
  ])('are set as they are written: %s', (markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(`<p>${html}</p>\n`)
  })

  it('end bare addresses at their punctuation', () => {
    const links = (markdown: string) =>
      [...renderMarkdown(markdown).matchAll(/href="([^"]*)"[^>]*>([^<]*)<\/a>([^<]*)/g)].map(
        ([, url, , rest]) => [url, rest],
      )
    expect(
      links('见（https://a.example/a）与 https://a.example/b，https://b.example！www.c.example；好'),
    ).toEqual([
      ['https://a.example/a', '）与 '],
      ['https://a.example/b', '，'],
      ['https://b.example', '！'],
      ['http://www.c.example', '；好'],
    ])
    expect(links('https://zh.example/wiki/织机')).toEqual([
      ['https://zh.example/wiki/%E7%BB%87%E6%9C%BA', ''],
    ])
  })
})

describe('ids', () => {
  it('of headings are GitHub’s, and links lead to them', () => {
    const html = renderMarkdown(
      '[a](#my-heading) [b](#%E8%AE%BA%E6%96%87)\n\n## My heading\n\n## My heading\n\n## 论文',
      {
        idPrefix: 'x-',
      },
    )
    expect([...html.matchAll(/ (?:href="#|id=")([^"]*)/g)].map(([, id]) => id)).toEqual([
      'x-my-heading',
      'x-%E8%AE%BA%E6%96%87',
      'x-my-heading',
      'x-my-heading-1',
      'x-论文',
    ])
  })

  it('of two bodies’ footnotes differ, and their heading stands below the one above', () => {
    const [one, two] = ['a-', 'b-'].map((idPrefix) =>
      renderMarkdown('x[^1]\n\n[^1]: y', { idPrefix, firstHeading: 4 }),
    )
    const ids = (html = '') => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids(one)).toEqual(['a-fnref-1', 'a-footnote-label', 'a-fn-1'])
    expect(ids(two)).toEqual(['b-fnref-1', 'b-footnote-label', 'b-fn-1'])
    expect(one).toContain('aria-describedby="a-footnote-label"')
    expect(one).toContain('<h4 class="sr-only" id="a-footnote-label">')
  })
})
