import { expect, it } from 'vitest'
import { renderInline, renderMarkdown } from '../markdown.ts'
import { formulaClasses } from './allowed-styles.ts'
import { formulaStyles } from './styles.ts'

const latex = String.raw

it('what may be drawn is what the style sheets have rules for', async () => {
  const rules = (await formulaStyles()).replace(/\/\*[\s\S]*?\*\//g, '')
  const named = [...rules.matchAll(/\.(?=[a-z])([\w-]+)/g)].map(([, name]) => name)
  expect(new Set(named)).toEqual(new Set([...formulaClasses, 'formula', 'within']))
})

/** A formula, and a part of its markup that says how it looks. */
it.each([
  // Cells.
  [
    latex`\begin{alignedat}{2} a &= b &\quad c &= d \end{alignedat}`,
    '<mtable displaystyle="true" class="tml-jot">',
  ],
  [latex`\begin{aligned} a &= b \end{aligned}`, '<mtd class="tml-right start-0 end-0"><mi>a</mi></mtd>'],
  [latex`\begin{cases} a & b \end{cases}`, '<mtd class="tml-left start-wide end-0"><mi>b</mi></mtd>'],
  [latex`\begin{smallmatrix} a & b \end{smallmatrix}`, '<mtd class="start-0 thin"><mi>a</mi></mtd>'],
  [latex`\begin{smallmatrix} a & b \end{smallmatrix}`, '<mtd class="end-0 thin"><mi>b</mi></mtd>'],
  [latex`\begin{array}{c||c} 1 & 2 \end{array}`, '<mtd class="double-right"><mn>1</mn></mtd><mtd><mn>2</mn>'],
  [latex`\begin{array}{|c} 1 \end{array}`, '<mtd class="line-left"><mn>1</mn></mtd>'],
  [
    latex`\sum_{\substack{i\\j}} a`,
    '<mtable class="tml-small"><mtr><mtd class="start-0 end-0"><mi>i</mi></mtd>',
  ],
  // Over, under, around and through.
  [latex`\xcancel{a}`, '<mrow class="tml-cancel tml-xcancel"></mrow>'],
  [latex`\bcancel{a}`, '<mrow class="tml-cancel downstrike"></mrow>'],
  [latex`\cancel{a}`, '<mrow class="tml-cancel upstrike"></mrow>'],
  [latex`\sout{a}`, '<mrow class="tml-cancel sout"></mrow>'],
  [latex`\fbox{a}`, '<menclose notation="box" class="tml-fbox">'],
  [latex`\overline{a}`, '<menclose notation="top" class="tml-overline"><mi>a</mi></menclose>'],
  [latex`\underline{a}`, '<menclose notation="bottom" class="tml-underline"><mi>a</mi></menclose>'],
  [latex`\phase{1}`, '<menclose notation="phasorangle" class="phasor-bottom">'],
  [latex`\angl{n}`, '<menclose notation="actuarial" class="actuarial"><mi>n</mi></menclose>'],
  [latex`\longdiv{1}`, 'class="longdiv-top"><mn>1</mn><mrow class="longdiv-arc"></mrow>'],
  [latex`\colorbox{red}{a}`, '<mrow mathbackground="#ff0000" class="filled"><mtext>a</mtext></mrow>'],
  [latex`\color{red}{a}`, '<mi mathcolor="#ff0000">a</mi>'],
  [latex`\rule{1em}{2em}`, '<mspace width="1em" height="2em" class="ink">'],
  [latex`\llap{a}b`, 'width="0.1px" class="llap">'],
  [latex`\llap{a}b`, '<mi class="lapped">a</mi></mpadded><mi>b</mi>'],
  // Accents and spaces.
  [latex`\vec{a}`, '<mo stretchy="false" lspace="0" rspace="0" class="tml-vec">→</mo>'],
  [latex`\hat{a}`, '<mo stretchy="false" class="wbk-acc unscaled">ˆ</mo>'],
  [latex`\widetilde{abc}`, '<mo stretchy="true" class="tml-tilde-3 unscaled">~</mo>'],
  [latex`\hspace{-0.1em}a`, '<mrow class="back-1"></mrow><mi>a</mi>'],
  [latex`a\!b`, '<mi>a</mi><mrow class="back-2"></mrow><mi>b</mi>'],
  [latex`a\negthickspace b`, '<mrow class="back-3"></mrow>'],
  [latex`a\hspace{-0.5em}b`, '<mrow class="back-6"></mrow>'],
  [latex`a\hspace{-1em}b`, '<mrow class="back-12"></mrow>'],
  [latex`\Huge a`, '<mstyle mathsize="2.4880em"><mi>a</mi></mstyle>'],
])('%s looks as LaTeX has it: %s', (tex, expected) => {
  expect(renderInline(`$${tex}$`)).toContain(expected)
})

it('what has numbers at the ends of its lines is as wide as the page, and has as much room on either side', () => {
  const html = renderMarkdown(latex`$$\begin{align} a &= b \tag{1} \\ c &= d \tag{2} \end{align}$$`)
  expect(html).toMatch(/<mtable[^>]*class="[^"]*\bfull\b/)
  expect(html).toMatch(/<mtr><mtd class="[^"]*\bside\b[^"]*"><\/mtd>.*<mtd class="side\b[^"]*"><mtext>\(1\)/)
})

const long = 'a+b+c+d+e+f+g+h+i+j+k+l+m'

it.each([
  ['## On $x$', '<h3 id="on-x">On <math aria-label="x">'],
  ['[on $x$](https://example.org)', 'on <math aria-label="x">'],
  ['On $x$', 'On <math data-text="x">'],
  [`On $${long}$`, 'On <span class="formula within" tabindex="0"><math data-text="a + b'],
  [`[on $${long}$](https://example.org)`, 'on <span class="formula within"><math aria-label="a + b'],
  ['$$x$$', '<span class="formula"><math display="block" data-text="x">'],
  [`$$${long}$$`, '<span class="formula" tabindex="0"><math display="block"'],
])(
  'has its name where a name is made of words, and scrolls where it may be wide: %s',
  (markdown, expected) => {
    expect(renderMarkdown(markdown)).toContain(expected)
  },
)
