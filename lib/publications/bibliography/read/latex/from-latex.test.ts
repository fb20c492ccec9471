import { describe, expect, it } from 'vitest'
import { plainText, renderInline } from '../../../../markdown/markdown.ts'
import { fc } from '../../../../test-random.ts'
import { toLatex } from '../../write/latex.ts'
import { peopleIn } from '../people/people.ts'
import { scanBibtex } from '../structure/scan.ts'
import { fromLatex } from './from-latex.ts'
import { isTooDeep } from './latex-commands.ts'

const latex = String.raw

describe('LaTeX', () => {
  it.each([
    [
      latex`{\"U}ber {\'e}t{\'{e}}, \'{\i}, {\L}{\'o}d{\'z}, \c{c}, \v{s}, \H{o}, {\aa}, {\ss}`,
      'Über été, í, Łódź, ç, š, ő, å, ß',
    ],
    [latex`{Deep} {L}earning with {{LLM}s}`, 'Deep Learning with LLMs'],
    [latex`50\% of A \& B, \$5, C\#, x\_y`, '50% of A & B, $5, C#, x_y'],
    [latex`50% of A & B, snake_case, a^b, ~x`, '50% of A & B, snake_case, a^b, x'],
    [latex`a--b---c ${'``'}q'' ${'`'}s'`, 'a–b—c “q” ‘s’'],
    [latex`a \textless b\textgreater{} <i>c</i>`, 'a <b> c'],
    [latex`\emph{in vivo} {\em b} {\bf c} \texttt{d}`, 'in vivo b c d'],
    [latex`$O(n^2)$ and \(\alpha\) and {$\ell_1$}-norm`, 'O(n²) and α and ℓ₁-norm'],
    [latex`it\rq s \lq{}b\rq{} {\lq}c{\rq}`, 'it’s ‘b’ ‘c’'],
    [latex`a\\b \newline c`, 'a b c'],
    [latex`\url{https://example.org/a_b%20c}`, 'https://example.org/a_b%20c'],
    ['論文 한국어', '論文 한국어'],
    [latex`a\linebreak b\quad c\ d 45\psq{} 45\psqq`, 'a b c d 45f. 45ff.'],
    [
      latex`\TeX, \LaTeX{}, \LaTeXe, \BibTeX, \XeTeX, \LuaTeX, \XeLaTeX, \LuaLaTeX, \pdfLaTeX, \ConTeXt.`,
      'TeX, LaTeX, LaTeX2e, BibTeX, XeTeX, LuaTeX, XeLaTeX, LuaLaTeX, pdfLaTeX, ConTeXt.',
    ],
    [latex`\h{a} \b{d} \cb{s} \h a \t{oo} \newtie{ts}`, 'ả ḏ ș ả o͡o t͡s'],
    [
      latex`Nguy{\~\^e}n Nguy\~\^en Nguy\~{\^e}n H${'\\`'}\^ ong Vi\d\^et Vi\^{\d{e}}t \'\^A \h{\^a} \'\ohorn{} \=\u a \'\^\i`,
      'Nguyễn Nguyễn Nguyễn Hồng Việt Việt Ấ ẩ ớ ă̄ î́',
    ],
    [
      latex`\cftil{e} \cfac o \cfgrv{a} \cfhook{o} \cfudot{e} \udot{e} \dudot{t} \lfhook{s} \polhk{a} \soft{d} \soft L \ocirc{a} \uarc{h} \utilde{e} $\utilde{x}$`,
      'ễ ố ầ ổ ệ ẹ t̤ ș ą ď Ľ å ḫ ḛ x_~',
    ],
    [
      latex`Gel\cprime fand Gel{\cprime}fand Gel$\cprime$fand Gel$'$fand $f'$`,
      'Gelʹfand Gelʹfand Gelʹfand Gelʹfand f′',
    ],
    [
      latex`$\germ g\sp 2$ $x\sb 1$ $\ssf{A}$ $\bold x$ $\leftset x\rightset$ 1\romsup{er}`,
      '𝔤² x₁ 𝖠 𝐱 {x} 1ᵉʳ',
    ],
    [
      latex`\ce{H2O}, \ce{SO4^2-}, \ce{Na+}, \ce{CuSO4*5H2O}, \chem{CO_2}`,
      'H₂O, SO₄²⁻, Na⁺, CuSO₄·5H₂O, CO₂',
    ],
    [latex`\ce{2H2 + O2 -> 2H2O}, \ce{A <=> B}`, '2H₂ + O₂ → 2H₂O, A ⇌ B'],
    ["?`Nib? !`Ink! <<a b>> ,,c''", '¿Nib? ¡Ink! «a b» „c”'],
    [latex`a\footnote{b} c\thanks{d} \enquote{e} \textquote{f}`, 'a (b) c “e” “f”'],
    [latex`1\up{er}, \nicefrac{1}{2}, \sfrac{1}{3}, \SI{5}{km}, \qty{6}{km}`, '1ᵉʳ, 1/2, 1/3, 5 km, 6 km'],
    [latex`\begin{itemize}\item a \item[b] c\end{itemize} d`, '• a b c d'],
    [latex`\texorpdfstring{a}{b} \bibinfo{c}{d} \uppercase{ink} \MakeUppercase{nib}`, 'a d INK NIB'],
    [latex`a~\cite{k}, b \ref{k} c\label{k}`, 'a, b c'],
    [latex`\selectlanguage{german}a \begin{otherlanguage}{x}b\end{otherlanguage}`, 'a b'],
    [latex`\mbox{a} \textnormal{b} \sout{c} \foreignlanguage{german}{d} \textcolor{red}{e}`, 'a b c d e'],
    [latex`\ensuremath{x} $\mbox{a}$ \textOmega\textalpha{}\textvarsigma`, 'x a Ωας'],
    ['{a} {b}', 'a b'],
  ])('%s says %s', (written, read) => {
    const { text, markdown, unknown } = fromLatex(written)
    expect([text, unknown]).toEqual([read, []])
    expect(plainText(markdown)).toBe(read)
  })

  it.each([
    [latex`\emph{in vivo} and \textbf{b}`, '<em>in vivo</em> and <strong>b</strong>'],
    [latex`*a* _b_ [c](d) ${'`'}e`, '*a* _b_ [c](d) ‘e'],
    [
      latex`\href{https://example.org/a_b}{here}`,
      '<a href="https://example.org/a_b" rel="noopener">here</a>',
    ],
    [latex`\href{javascript:alert(1)}{here}`, 'here'],
    [latex`x$y$2`, 'x<math aria-label="y"><mi>y</mi></math>2'],
    [latex`$5 of money`, '$5 of money'],
    [latex`[a^2] and [b_1]`, '[a^2] and [b_1]'],
    [
      latex`$\begin{matrix}x\end{matrix}$`,
      '<math aria-label="x"><mtable><mtr><mtd class="start-0 end-0"><mi>x</mi></mtd></mtr></mtable></math>',
    ],
    [latex`On $2M$`, 'On <math aria-label="2M"><mrow><mn>2</mn><mi>M</mi></mrow></math>'],
    [
      latex`\begin{equation}x\end{equation}`,
      '<math aria-label="x"><mtable displaystyle="true" class="tml-jot"><mtr><mtd class="tml-right start-0 end-0"><mi>x</mi></mtd></mtr></mtable></math>',
    ],
  ])('%s is drawn as %s', (written, drawn) => {
    expect(renderInline(fromLatex(written).markdown)).toBe(drawn)
  })

  it.each(
    'textquotestraightbase ‚,textperiodcentered ·,glqq „,grqq “,glq ‚,grq ‘,flqq «,frqq »,flq ‹,frq ›,quotedblbase „,ohorn ơ,Ohorn Ơ,uhorn ư,Uhorn Ư,textminus −,degree °,deg °,og «,guillemetleft «,fg »,guillemetright »,SS ẞ,hyp -,hyphen -,slash /,abreve ă,Abreve Ă,acircumflex â,Acircumflex Â,ecircumflex ê,Ecircumflex Ê,ocircumflex ô,Ocircumflex Ô,cprime ʹ,cdprime ʺ,bud ʺ,lasp ʿ,rasp ʾ,cydot ·,Dbar Đ,dbar đ'
      .split(',')
      .map((line) => line.split(' ')),
  )('\\%s is %s', (name, sign) => {
    expect(fromLatex(`x\\${name}{}y`).text).toBe(`x${sign}y`)
  })

  it('is read as deep as 24 braces', () => {
    const within = (count: number, open = '{') => isTooDeep(`${open.repeat(count)}a${'}'.repeat(count)}`)
    expect([within(24), within(25), within(25, '\\{'), isTooDeep('{}'.repeat(25))]).toEqual([
      false,
      true,
      false,
      false,
    ])
    expect(fromLatex(`${'{'.repeat(25)}a${'}'.repeat(25)}`)).toEqual({
      markdown: '',
      text: '',
      unknown: ['{{{…}}}'],
    })
  })

  it('is read up to 20,000 characters in a pair of braces', () => {
    const { text, unknown } = fromLatex(`b a{${'x'.repeat(20_000)}} c`)
    expect([text, unknown]).toEqual([
      'b c',
      ['more than 20,000 characters in one word or one pair of braces'],
    ])
  })

  it('names the commands that it does not know', () => {
    expect(fromLatex(latex`a \mycommand{b}`).unknown).toEqual([latex`\mycommand`])
  })

  it('never stumbles', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        ...latex`\ { } $ $$ % & _ ^ ~ \" \emph \( \) \begin{a} \end{b} " # and , -- < >`.split(' '),
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ')
        expect(typeof fromLatex(text).text).toBe('string')
        expect(Array.isArray(peopleIn('author', text).people)).toBe(true)
        expect(Array.isArray(scanBibtex(`@misc{a, b = {${text}}} ${text} @b{${text}`).entries)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('comes back from what is written for any text', () => {
    // LaTeX sets an apostrophe as ’ and joins spaces; characters of the private use area mean nothing to anyone.
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((value) =>
      value
        .normalize('NFC')
        .replace(/[\p{Z}\p{C}]+/gu, ' ')
        .replace(/[’‘]/g, "'")
        .trim(),
    )
    fc.assert(
      fc.property(text, (value) => {
        expect(fromLatex(toLatex(value)).text.replace(/[’‘]/g, "'")).toBe(value)
      }),
      { numRuns: 500 },
    )
  })
})

describe('names', () => {
  it.each([
    ['Ada Example and Other, Bo', ['Ada Example', 'Bo Other']],
    ["van Example, Ludwig AND de la Vall{\\'e}e, Ana", ['Ludwig van Example', 'Ana de la Vallée']],
    ['{Barnes and Noble, Inc.} and {The \\& Team}', ['Barnes and Noble, Inc.', 'The & Team']],
    ['Example, Jr., Martin', ['Martin Example Jr.']],
    ['奎佐伊 and 奎, 佐伊', ['奎佐伊', '奎佐伊|奎']],
    ['', []],
  ])('%s are %j', (written, read) => {
    const shown = peopleIn('author', written).people.map((person) =>
      typeof person === 'string' ? person : [person.name, person.family].filter(Boolean).join('|'),
    )
    expect(shown).toEqual(read)
  })

  it.each([
    ['A. Example and others', true],
    ['A. Example and et al.', true],
    ['A. Example et al.', true],
    ['A. Example and {others}', true],
    ['A. Example and many others', true],
    ['A. Example and [et al.]', true],
    ['A. Example and y otros', true],
    ['A. Example and и др.', true],
    ['A. Example and 等', true],
    ['{A. Example et al}', true],
    ['{A. Example et al.} and others', true],
  ])('%s may go on: %s', (written, others) => {
    const read = peopleIn('author', written)
    expect(read).toMatchObject({ others })
    expect(read.people[0]).toBe('A. Example')
  })
})
