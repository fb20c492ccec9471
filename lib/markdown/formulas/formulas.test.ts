import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { load, paper, report } from '../../test-folder.ts'
import { plainText, renderInline, renderMarkdown } from '../markdown.ts'
import { formulaClasses } from './allowed-styles.ts'
import { formulaStyles } from './styles.ts'

const latex = String.raw

/** The formulas that a reader sees: each as a line of text, those on lines of their own between bars. */
function seen(html: string): string[] {
  return [...html.matchAll(/<math( display="block")?(?: [\w-]+="[^"]*")*>(.*?)<\/math>/g)].map(
    ([, display, inner = '']) => {
      const signs = inner
        .replace(/<\/mtr><mtr>/g, ';')
        .replace(/<\/mtd><mtd[^>]*>/g, ',')
        .replace(/<[^>]*>/g, '')
        .replace(/&#x3C;|&lt;/g, '<')
        .replace(/&#x26;|&amp;/g, '&')
        .replace(/\u00a0/g, ' ')
      return display ? `|${signs}|` : signs
    },
  )
}

/** Whether LaTeX, or what stood around a formula, is left among the words of a page. */
const raw = /\$|\\|`|\bbegin\b|\bend\b/

const item = (body: string) => `---\ndate: 2024-03\n---\n\n${body}\n`

/** What stands in the body of a file, and the formulas that its reader sees, in order. A line for each. */
const drawn: [body: string, formulas: string[]][] = [
  // On lines of their own, whatever a line begins with.
  ['$$\nL = L_1\n+ L_2\n- L_3\n$$', ['|L=L1+L2−L3|']],
  ['$$\na\n=\nb\n$$', ['|a=b|']],
  // What nothing closes keeps none of the paragraphs behind it from having formulas.
  ['Of \\(open words.\n\nOf \\(a+b\\).', ['a+b']],
  ['$$\na\n> 0\n$$', ['|a>0|']],
  ['$$\n* a\n$$', ['|∗a|']],
  ['$$\nx = \\{1, 2\n\\}\n\\# y\n$$', ['|x={1,2}#y|']],
  ['$$\n\n\\pi\n\n$$', ['|π|']],
  ['$$\nx = 1 % a note\n+ 2\n$$', ['|x=1+2|']],
  ['$$ x = 1\n+ 2 $$', ['|x=1+2|']],
  ['$$x\n- y$$', ['|x−y|']],
  ['$$\n1. x\n$$', ['|1.x|']],
  ['Words\n$$\na\n- b\n$$\nand more', ['|a−b|']],
  ['Words\n\\[\na\n- b\n\\]\nand more', ['|a−b|']],
  ['> $$\n> a\n> - b\n> $$', ['|a−b|']],
  ['- $$\n  a\n  - b\n  $$\n- next', ['|a−b|']],
  ['1. First:\n\n   $$\n   a\n   + b\n   $$', ['|a+b|']],
  ['$$x$$\n\n$$y$$', ['|x|', '|y|']],
  // Lines without an environment, as KaTeX has them.
  ['$$\na = b \\\\\nc = d % words\n$$', ['|a=b;c=d|']],
  ['$$\na &= b \\\\\nc &= d\n$$', ['|a,=b;c,=d|']],
  ['$$\na = b \\\\\n$$', ['|a=b|']],
  ['$$\nx = y\n$$.', ['|x=y.|']],
  ['Before $$x$$ behind', ['x']],
  ['We have: $$x$$ as above', ['|x|']],
  [
    latex`$$\begin{aligned}
f(x) &= a \\
     &\quad + b \\
- c &= d
\end{aligned}$$`,
    ['|f(x),=a;,+b;−c,=d|'],
  ],
  // As LaTeX and MathJax write them.
  [latex`Energy \(E = mc^2\) and \[ a^2 + b^2 = c^2 \]`, ['E=mc2', '|a2+b2=c2|']],
  [latex`Energy \\(E = mc^2\\) and \\[x\\]`, ['E=mc2', '|x|']],
  [latex`An \(n\)-gram of \(x, y\)`, ['n', 'x,y']],
  ['\\[\nx\n\\]', ['|x|']],
  ['\\begin{align}\na &= b \\\\\nc &= d_1 + e_2\n\\end{align}', ['|a,=b;c,=d1+e2|']],
  ['\\begin{equation*}\n\nx\n- y\n\\end{equation*}', ['|x−y|']],
  [latex`See \begin{equation}x\end{equation} here`, ['|x|']],
  // As GitHub writes them.
  ['Inline $`\\alpha = \\beta`$.', ['α=β']],
  ['$`2M`$ and $`\\text{if $x$}`$', ['2M', 'if x']],
  ['```math\nE = mc^2\n```', ['|E=mc2|']],
  ['~~~math\na\n- b\n~~~', ['|a−b|']],
  ['$x$$y$', ['x', 'y']],
  [latex`$\mbox{if } \mathds{1}$`, ['if 𝟙']],
  // Beside money and words.
  ['It costs $5 and $10, or $x$5', []],
  ['$5 and $x_1$', ['x1']],
  ['A $1M grant, "$HOME/$USER", $PATH:$HOME.', []],
  ['with $ \\alpha $ and $ x^2 $', ['α', 'x2']],
  ['a \\[1\\] and \\[in press\\] and \\[x\\]', []],
  ['over $a\nb$ lines', ['ab']],
  ['> over $a\n> b$ lines', ['ab']],
  // In tables a bar is written with a backslash.
  [
    latex`| f | n |
|---|---|
| $P(A\|B)$ | foo |`,
    ['P(A|B)'],
  ],
  // In lists, links and headings.
  ['- $a$\n- [$b$](https://example.org)\n\n## $c$', ['a', 'b', 'c']],
]

describe('formulas in a file', () => {
  it.each(drawn)('are drawn: %s', async (body, formulas) => {
    const { news } = await load({ 'news/a.md': item(body) })
    const html = renderMarkdown(news[0]?.body ?? '')
    expect(seen(html)).toEqual(formulas)
    const words = html.replace(/<math.*?<\/math>/g, '').replace(/<[^>]*>/g, '')
    if (formulas.length > 0 && !/\$5/.test(body)) expect(words).not.toMatch(raw)
  })

  /** What is no formula as it stands, and what its owner is told. A line for each. */
  const refused: [body: string, said: RegExp][] = [
    ['The price is $2M$.', /"2M" can be money or a formula.*\$\{2M\}\$ for a formula/],
    ['Between $5 and 10$ people', /"5 and 10" can be money or a formula/],
    [latex`As said \(see below\)`, /"see below" can be words or a formula/],
    [latex`A line $\\alpha$`, /has a line break/],
    ['$$\nx = 1', /expected a formula between \$\$ and \$\$/],
    [latex`We use \alpha-divergence.`, /"\\\\alpha" stands outside/],
    [latex`As in \textbf{bold} and \cite{key}`, /"\\\\textbf\{" stands outside/],
    ['\\\\begin{align} x \\\\end{align}', /begin\{" stands outside/],
    [latex`In m\textsuperscript{2}`, /textsuperscript\{" stands outside/],
    ['By Kurt G\\"odel', /is an accent of LaTeX/],
    [latex`By Jos\'{e}`, /is an accent of LaTeX/],
    [latex`By Erd\H{o}s`, /"\\\\H\{o\}" is an accent of LaTeX/],
    [latex`By \v{S}koda`, /is an accent of LaTeX/],
    [latex`By Fran\c{c}ois`, /is an accent of LaTeX/],
    [latex`In Rom\u{a}nia`, /is an accent of LaTeX/],
    ['    $$\n    x\n    $$', /set in by four spaces/],
    ['With $ x $ spaced', /without a space inside/],
    [latex`With $x_i = 0 \text{ for all good } i $ here`, /without a space inside/],
    ['With $x^2 $ inside', /without a space inside/],
    ['We have $a\n+ b$ here.', /a formula within one paragraph/],
    ['$$\n(a \\\\\n+ b)\n$$', /end no line within brackets.*write & before each line/],
    ['| f | n |\n|---|---|\n| $P(A|B)$ | foo |', /a bar within a cell as \\\|/],
    ['| f | n | m |\n|---|---|---|\n| $P(A|B)$ | foo |', /a formula within one cell/],
    [latex`$\begin{itemize}$`, /expected a formula/],
    [
      latex`\begin{itemize}
\item a
\end{itemize}`,
      /expected a formula/,
    ],
    [latex`See $\eqref{a}$`, /a reference leads nowhere/],
    [latex`$\reflectbox{a}$`, /expected a formula/],
    [latex`$\fcolorbox{red}{white}{a}$`, /a frame in a colour .* cannot be drawn/],
    [latex`$\genfrac{\langle}{\rangle}{0pt}{}{n}{k}$`, /the brackets of .*genfrac can be/],
  ]
  it.each(refused)('are refused: %s', async (body, said) => {
    const told = await report({ 'news/a.md': item(body) })
    expect(told).toMatch(/^1 problem in content:\n {2}content\/news\/a\.md:\d+: expected /)
    expect(told).toMatch(said)
  })

  it.each([
    'C:\\Users\\beta and `\\\\server\\alpha`',
    'Escaped: \\$x\\$, \\\\alpha, `\\alpha` and `$$`',
    '```latex\n\\begin{align} x \\end{align}\n```',
    '¯\\\\\\_(ツ)\\_/¯ and \\o/',
  ])('are not seen in what is none: %s', async (body) => {
    const { news } = await load({ 'news/a.md': item(body) })
    expect(seen(renderMarkdown(news[0]?.body ?? ''))).toEqual([])
  })
})

describe('formulas in a title', () => {
  const titled = (title: string) => paper().replace(/^title: .*$/m, () => `title: '${title}'`)

  it.each([
    [latex`On $\beta$ and \(n^2\)`, 'On β and n²'],
    ['On $$x$$ and $`y`$', 'On x and y'],
    [latex`On \begin{align}x\end{align} and \begin{equation*}y\end{equation*}`, 'On x and y'],
    [latex`Decay of $\ce{^{14}_{6}C}$ and $\prescript{3}{}{\mathrm{H}}$`, 'Decay of ₆¹⁴C and ³H'],
    [latex`A \begin{pmatrix}1&0\\0&1\end{pmatrix} title`, 'A (1, 0; 0, 1) title'],
  ])('stand within the line, and belong to its name: %s', async (title, words) => {
    const { publications } = await load({ 'publications/a.md': titled(title) })
    const html = renderInline(publications[0]?.title ?? '')
    expect(html).not.toContain('display="block"')
    expect(html.replace(/<math aria-label="([^"]*)".*?<\/math>/g, '$1')).toBe(words)
    expect(plainText(title)).toBe(words)
  })

  it.each([
    ['The $2M$ Question', /"2M" can be money or a formula/],
    [latex`A \textbf{bold} title`, /a command of LaTeX/],
    [latex`On \alpha and \beta`, /stands outside/],
  ])('are refused as in prose: %s', async (title, said) => {
    expect(await report({ 'publications/a.md': titled(title) })).toMatch(said)
  })
})

describe('a page of a hundred formulas', () => {
  const html = async () => renderMarkdown(await readFile(`${import.meta.dirname}/hundred.md`, 'utf8'))

  it('has each of them, without the styles that the policy refuses', async () => {
    const page = await html()
    expect(page.match(/<math display="block"/g)).toHaveLength(100)
    expect(page).not.toMatch(/ style=|<code>/)
  })

  it('names no class for which the style sheet has no rule', async () => {
    const styles = await formulaStyles()
    const names = [...(await html()).matchAll(/ class="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' '))
    expect(new Set(names).size).toBeGreaterThan(20)
    const unruled = [...new Set([...names, ...formulaClasses])].filter((name) => !styles.includes(`.${name}`))
    expect(unruled).toEqual([])
  })
})

describe('what the library draws otherwise than LaTeX', () => {
  const math = (tex: string) => /<math.*<\/math>/.exec(renderInline(`$${tex}$`))?.[0] ?? ''

  it('is bold where a letter has no bold form in Unicode', () => {
    for (const tex of [latex`\boldsymbol{\ell}`, latex`\bm\hbar`, latex`\boldsymbol{ \infty }_1`])
      expect(math(tex)).toMatch(/class="bold"><mi>[ℓℏ∞]<\/mi>/)
    expect(math(latex`\ell`)).not.toContain('bold')
  })

  it('has what stands before a letter above and below as mathtools has it', () => {
    expect(math(latex`\prescript{14}{6}{C}`)).toMatch(/<mprescripts><\/mprescripts><mn>6<\/mn><mn>14<\/mn>/)
  })

  it('stretches no bracket around what is as low as a line, and every other', () => {
    for (const tex of [
      latex`\left|x\right|`,
      latex`\left( a_1 + b^2 \right)`,
      latex`\left[ a \middle| b \right]`,
    ])
      expect(math(tex)).not.toContain('stretchy="true"')
    for (const tex of [
      latex`\left( \frac{a}{b} \right)`,
      latex`\left( x^{a^b} \right)`,
      latex`\left( \sum x \right)`,
      latex`\left| \hat{X} \right|`,
    ])
      expect(math(tex)).toContain('stretchy="true"')
  })

  it('stands above what it is set over, be that a letter, several or a relation', () => {
    for (const over of [latex`\overset{a}{x}`, latex`\overset{\frown}{AB}`, latex`\stackrel{a}{AB}`])
      expect(math(over)).toMatch(/<mover>(<mi>x<\/mi>|<mrow><mi>A<\/mi><mi>B<\/mi><\/mrow>)/)
    // Its space stands outside of what may be wider than it is.
    expect(math(latex`Y \overset{d}{\sim} Z`)).toMatch(
      /<mspace width="0.2778em"><\/mspace><mover><mo lspace="0" rspace="0">∼<\/mo>.*<\/mover><mspace/,
    )
  })

  it('has a relation twice as near to itself as negative spaces bring it, and any other at its distance', () => {
    expect(math(latex`X \perp\!\!\!\perp Y`)).toMatch(
      /<mi>X<\/mi><mo rspace="0">⟂<\/mo>.*<mo lspace="0">⟂<\/mo><mi>Y<\/mi>/,
    )
    expect(math(latex`a =\!= b`)).toMatch(/<mo rspace="0">=<\/mo>.*<mo lspace="0">=<\/mo>/)
    expect(math(latex`a \perp\; \perp b`)).not.toContain('space="0"')
    expect(math(latex`a +\!+ b`)).not.toContain('space="0"')
  })

  it('has signs at the corners of a sum where they were put, and its limits below and above', () => {
    const [star, prime] = ['<mo[^>]*>∗</mo>', '<mo[^>]*>′</mo>']
    expect(math(latex`\sideset{^*}{'}\prod_k^n a`)).toMatch(
      new RegExp(
        `∏</mo><mrow[^>]*></mrow>${prime}<mprescripts></mprescripts><mrow[^>]*></mrow>${star}</mmultiscripts>`,
      ),
    )
    expect(math(latex`\sideset{}{'}\sum_n a`)).toMatch(/<munder><mmultiscripts>.*<mi>n<\/mi><\/munder>/)
  })

  it('tells script letters from calligraphic ones', () => {
    expect(math(latex`\mathscr{L} \mathcal{L}`)).toContain('<mi class="mathscr">ℒ</mi><mi>ℒ</mi>')
  })

  it('is struck through, whatever letter it is', () => {
    expect(math(latex`\slashed{D} \not p`)).toMatch(/<mi class="italic">D\u0338<\/mi>.*>p\u0338</)
    for (const tex of [latex`\not\Delta`, latex`\not{ 1 }`, latex`\slashed\Sigma`])
      expect(math(tex)).toContain('notation="updiagonalstrike"')
    expect(math(latex`\not\in`)).toMatch(/∉|∈\u0338/)
  })

  it('prints nothing of where a table stands on its line', () => {
    expect(seen(math(latex`\begin{aligned}[t] a &= b \end{aligned}`))).toEqual(['a,=b'])
  })

  it('has slightly larger brackets without the width that Chromium keeps for the widest, and no space in f(·)', () => {
    expect(math(latex`\bigl( x \bigr)`)).toContain(
      '<mo stretchy="false" mathsize="120%" lspace="0" rspace="0">(',
    )
    expect(math(latex`\Bigl( x`)).toContain('minsize="1.8em"')
    expect(math(latex`f(\cdot)`)).toMatch(/lspace="0" rspace="0">⋅/)
  })

  it('is drawn where LaTeX gives it no height', () => {
    expect(math(latex`\smash{\frac12}`)).not.toContain('mpadded')
    expect(math(latex`a\hphantom{b}c`)).toContain('mphantom')
  })
})
