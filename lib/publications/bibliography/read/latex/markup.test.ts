import { describe, expect, it } from 'vitest'
import { asLatex, decodeEntities, plainAngles, script } from './foreign-markup.ts'
import { fromLatex } from './from-latex.ts'

// What exports write in titles and abstracts that is no LaTeX, and what becomes of it.

const raw = String.raw
const read = (latex: string) => fromLatex(latex).markdown

describe('tags say how words look', () => {
  it.each([
    ['<i>Nibs</i>', '*Nibs*'],
    ['<em>Nibs</em>', '*Nibs*'],
    ['<italic>Nibs</italic>', '*Nibs*'],
    ['<jats:italic>Nibs</jats:italic>', '*Nibs*'],
    ['<b>Nibs</b>', '**Nibs**'],
    ['<strong>Nibs</strong>', '**Nibs**'],
    ['<bold>Nibs</bold>', '**Nibs**'],
    ['<I>Nibs</I>', '*Nibs*'],
    ['<sc>Nibs</sc>', 'Nibs'],
    ['<scp>Nibs</scp>', 'Nibs'],
    ['<tt>Nibs</tt>', 'Nibs'],
    ['<span class="x">Nibs</span>', 'Nibs'],
    ['<mml:math><mml:mi>x</mml:mi></mml:math>', 'x'],
    ['H<sub>2</sub>O', 'H₂O'],
    ['H<inf>2</inf>O', 'H₂O'],
    ['10<sup>3</sup>', '10³'],
    ['10<SUP>3</SUP>', '10³'],
    ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['<jats:sec><jats:title>Aim</jats:title>One.</jats:sec>', 'Aim\n\nOne.'],
    ['One.<br/>Two.', 'One.\n\nTwo.'],
    ['One.<br>Two.', 'One.\n\nTwo.'],
    ['<jats:title>Abstract</jats:title><jats:p>One.</jats:p>', 'One.'],
    ['<title>Abstract</title> One.', 'One.'],
    ['<math><msup><mi>x</mi><mn>2</mn></msup></math>', 'x²'],
    ['<mml:msub><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msub>', 'x₂'],
    ['a <blink>b</blink>', raw`a \<blink\>b\</blink\>`],
    ['an <i> alone', raw`an \<i\> alone`],
    ['x < y and y > z', raw`x \< y and y \> z`],
  ])('%s', (latex, markdown) => {
    expect(read(latex)).toBe(markdown)
  })

  it.each([
    '{$<$}i{$>$}Nibs{$<$}/i{$>$}',
    raw`$\less$i$\greater$Nibs$\less$/i$\greater$`,
    raw`{\less}i{\greater}Nibs{\less}/i{\greater}`,
    raw`$\lt$i$\gt$Nibs$\lt$/i$\gt$`,
    raw`\ensuremath{<}i\ensuremath{>}Nibs\ensuremath{<}/i\ensuremath{>}`,
    raw`{\textless}i{\textgreater}Nibs{\textless}/i{\textgreater}`,
    raw`\textless i\textgreater Nibs\textless /i\textgreater `,
    '&lt;i&gt;Nibs&lt;/i&gt;',
    raw`\&lt;i\&gt;Nibs\&lt;/i\&gt;`,
    '&amp;lt;i&amp;gt;Nibs&amp;lt;/i&amp;gt;',
  ])('whatever a converter has made of their angles: %s', (latex) => {
    expect(read(latex)).toBe('*Nibs*')
  })

  it.each([
    [raw`amyloid-$\\beta$ and $^\\textrm{18}$F`, raw`amyloid-$\beta$ and $^\textrm{18}$F`],
    [raw`$\sum_{\substack{i\\j}}$`, raw`$\sum_{\substack{i\\j}}$`],
  ])('a command with its backslash doubled, and a line break, in a formula: %s', (latex, markdown) => {
    expect(read(latex)).toBe(markdown)
  })

  it('and what stands between angles that are no tag’s stays', () => {
    expect(plainAngles(raw`a $<$ b {\textgreater} c $\lt$ d \&gt; e`)).toBe('a < b > c < d > e')
    expect(read('$a < b$ and $c > d$')).toBe('$a < b$ and $c > d$')
  })
})

describe('signs are those that were meant', () => {
  it.each([
    ['caf&eacute;', 'café'],
    ['caf&amp;eacute;', 'café'],
    ['caf&#233;', 'café'],
    ['caf&#xE9;', 'café'],
    ['caf&#XE9;', 'café'],
    [raw`caf\&\#233;`, 'café'],
    ['{\\&}amp; more'.replace('amp; ', ''), raw`\&more`],
    ['Q&amp;A', raw`Q\&A`],
    ['100&#37;', '100%'],
    ['a &unheardof; b', raw`a \&unheardof; b`],
    [raw`\$x {\textgreater} 0\$, \$y\_1 {\textless} 2\$, $a \textbar b$`, '$x > 0$, $y_1 < 2$, $a | b$'],
    [raw`\$5 {\textless} \$6`, raw`\$5 \< \$6`],
    ['a &#7; b', raw`a \&#7; b`],
    ['$\\mathsemicolon$ $\\mathplus$ $\\mathminus$ $\\mathcolon$', '; + - :'],
    [raw`$\mathplus$`, raw`\+`],
    [raw`{\ifmmode \beta\else \textbeta\fi{}}-ray`, 'β-ray'],
    [raw`Schr\ifmmode \ddot{o}\else \"{o}\fi{}dinger`, 'Schrödinger'],
  ])('%s', (latex, markdown) => {
    expect(read(latex)).toBe(markdown)
  })

  it('and signs of LaTeX stay signs', () => {
    expect(decodeEntities('&percnt;&lbrace;&bsol;&dollar;')).toBe('%{\\$')
    expect(asLatex('<i>a</i> &percnt;&lbrace;&bsol;&num;&lowbar;&dollar;&amp;')).toBe(
      raw`\emph{a} \%\{\textbackslash{}\#\_\$\&`,
    )
    expect(decodeEntities('&#xD800; &#xE000; &#x110000; &#32;')).toBe('&#xD800; &#xE000; &#x110000;  ')
  })

  it.each([
    ['sub', '2', '₂'],
    ['sup', '3', '³'],
    ['sub', 'Q', 'Q'],
    ['sup', 'Ω', 'Ω'],
  ] as const)('letters in %s that Unicode has not stay as they are: %s', (which, text, shown) => {
    expect(script(which, text)).toBe(shown)
  })
})

describe('formulas are formulas again', () => {
  it.each([
    [raw`\$\textbackslash mathcal\{O\}(n)\$`, raw`$\mathcal{O}(n)$`],
    [raw`10\$\textasciicircum 7\$`, '10$^7$'],
    [raw`\$a\_1\$`, '$a_1$'],
    [raw`\$x\textasciicircum{}\textbraceleft 2\textbraceright\$`, '$x^{2}$'],
    [raw`\$O(n \log n)\$`, raw`$O(n \log n)$`],
    [raw`\$k\$-nearest`, '$k$-nearest'],
    [raw`\$f(x)\$`, '$f(x)$'],
    [raw`from \$5 to \$10`, raw`from \$5 to \$10`],
    [raw`{\$}{\$}{$\backslash$}mathbb {\{}Q{\}}{\$}{\$}`, raw`$\mathbb {Q}$`],
    [raw`$2\sp{m}$ and $Z\sb p$`, '$2^{m}$ and $Z_p$'],
    [
      raw`$\Bbb R$, $\germ g$, $\frak g$, $\scr L$, $\roman d$`,
      raw`$\mathbb R$, $\mathfrak g$, $\mathfrak g$, $\mathscr L$, $\mathrm d$`,
    ],
    [raw`\(x\) and \[y\]`, '$x$ and $y$'],
    [raw`$$z$$`, '$z$'],
    [raw`$a \mbox{if} b$`, raw`$a \text{if} b$`],
    [raw`a \ensuremath{x}, $a \ensuremath{x}\slash y$, \$\ensuremath{z}`, raw`a $x$, $a {x}/y$, \$$z$`],
    [raw`costs $5 and $6`, raw`costs \$5 and \$6`],
  ])('%s', (latex, markdown) => {
    expect(read(latex)).toBe(markdown)
  })
})

describe('Markdown says what LaTeX said', () => {
  it.each([
    [raw`\emph{Nibs}`, '*Nibs*'],
    [raw`\textbf{Nibs}`, '**Nibs**'],
    [raw`\emph{a \emph{b} c}`, '*a b c*'],
    [raw`\emph{ Nibs }of`, '*Nibs* of'],
    [raw`\emph{}Nibs`, 'Nibs'],
    [raw`a\emph{ }b`, 'a b'],
    [raw`x\textsubscript{in}`, 'x~in~'],
    [raw`x\textsuperscript{Q}`, 'x^Q^'],
    [raw`\textsuperscript{a b}c`, 'a bc'],
    [raw`$x$3`, '$x$&#51;'],
    [raw`\# Nibs`, raw`\# Nibs`],
    ['+ Nibs', raw`\+ Nibs`],
    ['- Nibs', raw`\- Nibs`],
    ['= Nibs', raw`\= Nibs`],
    ['1. Nibs', raw`1\. Nibs`],
    ['1) Nibs', raw`1\) Nibs`],
    ['a*b_c[e]f', raw`a\*b\_c&#91;e\]f`],
    [raw`\href{https://example.org/a}{here}`, '[here](https://example.org/a)'],
    [raw`\url{https://example.org/a_b}.`, '<https://example.org/a_b>.'],
    [raw`https://example.org/a\_b, and`, '<https://example.org/a_b>, and'],
    [raw`(https://example.org/a)`, raw`(<https://example.org/a>)`],
    ['One.\n\nTwo.', 'One.\n\nTwo.'],
    [raw`One.\par Two.`, 'One.\n\nTwo.'],
    [raw`\emph{One.\par Two.}`, '*One. Two.*'],
  ])('%s', (latex, markdown) => {
    expect(read(latex)).toBe(markdown)
  })
})
