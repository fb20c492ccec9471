import { expect, it } from 'vitest'
import { renderInline } from '../markdown.ts'

const latex = String.raw

/** A formula as one reads its markup: elements without attributes but for widths, spaces as `_` (thin) and `__` (thick). */
function sketch(tex: string): string {
  return renderInline(`$${tex}$`)
    .replace(/^<math[^>]*>|<\/math>$/g, '')
    .replace(/<mspace width="0.1667em"><\/mspace>/g, '_')
    .replace(/<mspace width="0.2778em"><\/mspace>/g, '__')
    .replace(/\u2061/g, '')
    .replace(/<mo><\/mo>/g, '')
    .replace(/<\/?mpadded[^>]*>/g, '')
    .replace(/<(\w+)[^>]*>/g, '<$1>')
}

it.each([
  [latex`f'`, '<mrow><mi>f</mi><mo>′</mo></mrow>'],
  [latex`f'_n`, '<msub><mrow><mi>f</mi><mo>′</mo></mrow><mrow><mrow></mrow><mi>n</mi></mrow></msub>'],
  [latex`f'^2`, '<msup><mrow><mi>f</mi><mo>′</mo></mrow><mrow><mn>2</mn></mrow></msup>'],
  [
    latex`f''^2_n`,
    '<msubsup><mrow><mi>f</mi><mo>′</mo><mo>′</mo></mrow><mrow><mrow></mrow><mi>n</mi></mrow><mrow><mn>2</mn></mrow></msubsup>',
  ],
  [latex`a^{\prime\prime}b`, '<mrow><mrow><mi>a</mi><mo>′</mo><mo>′</mo></mrow><mi>b</mi></mrow>'],
  [
    latex`f^{(n)\prime}`,
    '<msup><mi>f</mi><mrow><mrow><mo>(</mo><mi>n</mi><mo>)</mo></mrow><mo>′</mo></mrow></msup>',
  ],
])('a prime stands behind its letter, and what else is raised above: %s', (tex, expected) => {
  expect(sketch(tex)).toBe(expected)
})

it.each([
  [latex`a\log b`, '<mrow><mi>a</mi><mrow>_<mi>log</mi>_</mrow><mi>b</mi></mrow>'],
  [latex`a\sin^2 x`, '<mrow><mi>a</mi>_<msup><mi>sin</mi><mn>2</mn></msup>_<mi>x</mi></mrow>'],
  [latex`x+\log b`, '<mrow><mi>x</mi><mo>+</mo><mrow><mi>log</mi>_</mrow><mi>b</mi></mrow>'],
  [latex`(\log b)`, '<mrow><mo>(</mo><mrow><mi>log</mi>_</mrow><mi>b</mi><mo>)</mo></mrow>'],
  [latex`n!\log b`, '<mrow><mi>n</mi><mo>!</mo><mrow>_<mi>log</mi>_</mrow><mi>b</mi></mrow>'],
  [
    latex`{ac}\sin^2 x`,
    '<mrow><mrow><mi>a</mi><mi>c</mi></mrow>_<msup><mi>sin</mi><mn>2</mn></msup>_<mi>x</mi></mrow>',
  ],
  [
    latex`\frac12\sin^2 x`,
    '<mrow><mfrac><mn>1</mn><mn>2</mn></mfrac>_<msup><mi>sin</mi><mn>2</mn></msup>_<mi>x</mi></mrow>',
  ],
  [
    latex`\overset{!}{=}\sin^2 x`,
    '<mrow><mrow>__<mover><mo>=</mo><mo>!</mo></mover>__</mrow><msup><mi>sin</mi><mn>2</mn></msup>_<mi>x</mi></mrow>',
  ],
  [
    latex`(a)^2\log n`,
    '<mrow><msup><mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow><mn>2</mn></msup>_<mrow><mi>log</mi>_</mrow><mi>n</mi></mrow>',
  ],
])('a named function has a thin space before it where something ends there: %s', (tex, expected) => {
  expect(sketch(tex)).toBe(expected)
})

it.each([
  ['of a script', latex`a_{i-1}`, '<mo lspace="0" rspace="0">−</mo>'],
  ['alone in a bracket', latex`f(\cdot)`, '<mo form="prefix" stretchy="false" lspace="0" rspace="0">⋅</mo>'],
  [
    'of a slightly larger bracket',
    latex`\big( a \big)`,
    '<mo stretchy="false" mathsize="120%" lspace="0" rspace="0">(</mo>',
  ],
  [
    'of a wide hat, which every browser stretches',
    latex`\widehat{AB}`,
    '<mo stretchy="true" class="unscaled">\u0302</mo>',
  ],
  ['behind a nabla', latex`\nabla\cdot u`, '</mo><mo>⋅</mo><mi>u'],
  ['of dots between commas', latex`a,\dots,b`, '<mo lspace="0" rspace="0.1667em">…</mo>'],
  ['of dots between letters', latex`a\dots b`, '<mo lspace="0.1667em" rspace="0.1667em">…</mo>'],
  ['of dots in a sum', latex`a+\cdots+b`, '<mo lspace="0" rspace="0">⋯</mo>'],
  [
    'behind a larger bracket',
    latex`\bigl(-2\bigr)`,
    '<mo form="prefix" lspace="0" rspace="0">−</mo><mn>2</mn>',
  ],
  ['behind a closing one', latex`\bigl(2\bigr)-2`, '<mo>−</mo><mn>2</mn>'],
  ['in a ring, which Firefox draws as a sum', latex`a\oplus b`, '<mo largeop="false">⊕'],
  ['of an arrow above letters', latex`\overrightarrow{AB}`, '<mo stretchy="true" lspace="0" rspace="0"'],
  ['that grows behind another', latex`\left[\frac12\right]\left[\frac12\right]`, 'lspace="0.1667em">['],
  ['that grows behind a letter', latex`N\!\left(a\right)`, 'stretchy="false" lspace="0.1667em">('],
  ['that grows behind a relation', latex`=\left(a\right)`, 'stretchy="false">('],
  ['that grows before a letter', latex`\left(a\right) b`, 'stretchy="false" rspace="0.1667em">)'],
  ['that grows before several letters', latex`\left(\frac12\right){ab}`, 'rspace="0.1667em">)'],
  ['that grows before a letter with an index', latex`\left(\frac12\right)a_1`, 'rspace="0.1667em">)'],
  ['that grows before a bracket', latex`\left(\frac12\right)(a)`, 'rspace="0.1667em">)'],
  ['that grows before an accent', latex`\left(\frac12\right)\hat a`, 'rspace="0.1667em">)'],
  ['that grows before a sign', latex`\left(\frac12\right)+a`, 'stretchy="true">)'],
  ['that grows behind a function', latex`\log\left(\frac12\right)`, 'lspace="0.1667em">('],
  ['that grows behind one with an index', latex`\log_2\left(\frac12\right)`, 'lspace="0.1667em">('],
  ['that is drawn near to one', latex`\log_2\!\left(\frac12\right)`, 'stretchy="true">('],
  ['around what no height of a line holds', latex`\left(\int a\right)`, 'form="prefix" stretchy="true">('],
  ['around two rows of signs', latex`\left|x_{a_b}\right|`, 'form="prefix" stretchy="true">|'],
  ['around words and spaces', latex`\left(\text{ab}\,b\right)`, 'form="prefix" stretchy="false">('],
  ['around what stands in braces', latex`\left({a+b}\right)`, 'form="prefix" stretchy="false">('],
  ['around a larger one', latex`\left(\big|a\right)`, 'form="prefix" stretchy="true">('],
  ['that has no other', latex`\left.a\right|`, 'form="postfix" stretchy="false">|'],
  ['of a script, far in', latex`a_{(b-1)}`, '<mo lspace="0" rspace="0">−</mo>'],
  ['of a fraction, which is none', latex`\frac{a+b}{c}`, '<mo>+</mo>'],
  ['of a larger bracket in a script', latex`a^{\Big(b}`, 'maxsize="1.8em" lspace="0" rspace="0">('],
  ['of a larger bar', latex`a\big|b`, 'maxsize="1.2em" lspace="0" rspace="0">|'],
  [
    'of a relation that grows',
    latex`a\bigm|b`,
    '<mspace width="0.2778em"></mspace><mo fence="false" stretchy="true"',
  ],
  [
    'of an arrow with a word above',
    latex`a\xrightarrow{d}b`,
    '</mspace><mover accent="false"><mo stretchy="true" lspace="0"',
  ],
  [
    'of an arrow above a letter',
    latex`\vec a`,
    '<mo stretchy="false" lspace="0" rspace="0" class="tml-vec">→',
  ],
  ['of dots at the end', latex`a,\dots`, '<mo lspace="0" rspace="0">…</mo>'],
  ['of dots at the beginning', latex`\dots,a`, '<mo lspace="0" rspace="0.1667em">…</mo>'],
  ['behind a nabla and a letter', latex`\nabla u\cdot v`, '<mi>u</mi><mo>⋅</mo><mi>v</mi>'],
  ['first in a bracket', latex`(-a)`, '<mo form="prefix" stretchy="false" lspace="0" rspace="0">−</mo><mi>a'],
  ['of a letter struck through', latex`\not{a}`, '<mi class="italic">a\u0338</mi>'],
])('the sign %s is set as LaTeX sets it', (_, tex, expected) => {
  expect(renderInline(`$${tex}$`)).toContain(expected)
})

it.each([
  ['what has no height keeps its own', latex`\smash{a}`, '<mrow><mi>a</mi></mrow>'],
  ['so does what has no depth', latex`\smash[b]{a}`, '<mrow><mi>a</mi></mrow>'],
  [
    'a sum with signs at its corners has its limits above it',
    latex`\sideset{}{'}\sum^n a`,
    '<mrow><mover><mmultiscripts><mo>∑</mo><mrow></mrow><mo>′</mo><mprescripts></mprescripts><mrow></mrow><mrow></mrow></mmultiscripts><mi>n</mi></mover><mi>a</mi></mrow>',
  ],
  ['a phantom stays one', latex`\phantom{a}`, '<mphantom><mi>a</mi></mphantom>'],
  [
    'a relation with something above it keeps its distance',
    latex`A \overset{a}{=} B`,
    '<mrow><mi>A</mi><mrow>__<mover><mo>=</mo><mi>a</mi></mover>__</mrow><mi>B</mi></mrow>',
  ],
  [
    'a hat stands over all of a name',
    latex`\widehat{\operatorname{Var}}`,
    '<mover><mrow><mi>Var</mi>_</mrow><mo>\u0302</mo></mover>',
  ],
  [
    'so does one with something at its corner',
    latex`e \to^* e`,
    '<mrow><mi>e</mi>__<msup><mo>→</mo><mo>∗</mo></msup>__<mi>e</mi></mrow>',
  ],
  [
    'and stands no further from a function',
    latex`\overset{a}{=} \log b`,
    '<mrow><mrow>__<mover><mo>=</mo><mi>a</mi></mover>__</mrow><mrow><mi>log</mi>_</mrow><mi>b</mi></mrow>',
  ],
  [
    'what grows stands apart from what follows its corner',
    latex`\left(\frac12\right)^2 a`,
    '<mrow><msup><mrow><mo>(</mo><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>)</mo></mrow><mn>2</mn></msup>_<mi>a</mi></mrow>',
  ],
])('%s', (_, tex, expected) => {
  expect(sketch(tex)).toBe(expected)
})

it.each([
  [
    'an array has room at its edges',
    latex`\begin{array}{c|c}1&2\end{array}`,
    '<mtr><mtd class="line-right"><mn>1</mn></mtd><mtd><mn>2</mn>',
  ],
  [
    'a matrix has none',
    latex`\begin{matrix}1&2\end{matrix}`,
    '<mtr><mtd class="start-0"><mn>1</mn></mtd><mtd class="end-0"><mn>2</mn>',
  ],
  [
    'a thin rule is as high as a pixel',
    latex`\rule{1em}{0.4pt}`,
    '<mspace width="1em" height="0.06em" class="ink">',
  ],
  [
    'a frame of lines has all four',
    latex`\begin{array}{|c|}\hline 1\\\hline\end{array}`,
    '<mtd class="line-top line-bottom line-left line-right"><mn>1</mn></mtd>',
  ],
  [
    'broken lines stay broken',
    latex`\begin{array}{c:c}1&2\\\hdashline 3&4\end{array}`,
    '<mtd class="dashed-bottom dashed-right"><mn>1</mn></mtd><mtd class="dashed-bottom"><mn>2</mn></mtd>',
  ],
  ['what stands over its left is drawn there', latex`\mathllap{x}y`, 'class="llap"'],
  ['what stands over both its sides is drawn there', latex`\mathclap{x}y`, 'class="clap"'],
  ['what is bold stays bold', latex`\pmb{x}`, '<mstyle class="bold"><mi>x</mi></mstyle>'],
  ['what is framed stays framed', latex`\boxed{x}`, 'class="tml-fbox"'],
  [
    'round brackets of a binomial are drawn',
    latex`\genfrac{(}{)}{0pt}{}{n}{k}`,
    '<mo fence="true">(</mo><mfrac linethickness="0px"><mi>n</mi><mi>k</mi></mfrac><mo fence="true">)</mo>',
  ],
  [
    'square ones are, too',
    latex`\genfrac{[}{]}{0pt}{}{n}{k}`,
    '<mo fence="true">[</mo><mfrac linethickness="0px"><mi>n</mi><mi>k</mi></mfrac><mo fence="true">]</mo>',
  ],
  [
    'and braces',
    latex`\genfrac{\{}{\}}{0pt}{}{n}{k}`,
    '<mo fence="true">{</mo><mfrac linethickness="0px"><mi>n</mi><mi>k</mi></mfrac><mo fence="true">}</mo>',
  ],
  ['a command of the owner’s own is drawn', latex`\newcommand{\R}{\mathbb R}\R`, '<mi>ℝ</mi>'],
  ['also one that is named without braces', latex`\newcommand\R{\mathbb R}\R`, '<mi>ℝ</mi>'],
  ['and one that renames what there is', latex`\newcommand{\vec}{\mathbb V}\vec`, '<mi>𝕍</mi>'],
  ['an array without room is drawn', latex`\begin{array}{@{}c@{}}1\end{array}`, '<mtd><mn>1</mn>'],
])('%s', (_, tex, expected) => {
  expect(renderInline(`$${tex}$`)).toContain(expected)
})

it('a word has no space of a browser’s own beside it', () => {
  expect(renderInline(latex`$\lim_n \operatorname{Var} x$`).match(/<mpadded lspace="0"><mi>\w+/g)).toEqual([
    '<mpadded lspace="0"><mi>lim',
    '<mpadded lspace="0"><mi>Var',
  ])
})
