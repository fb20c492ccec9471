import { expect, it } from 'vitest'
import { renderMarkdown } from '../markdown.ts'

const link = (address: string, url = address) => `<a href="${url}" rel="noopener">${address}</a>`

/** What is written within a line, and what a page shows of it. */
it.each([
  // Stars that are signs, and stars that are none.
  ['2**8 and 2**16', '2**8 and 2**16'],
  ['a **3**4', 'a **3**4'],
  ['*3*3 is', '*3*3 is'],
  ['a*3* 4', 'a<em>3</em> 4'],
  ['Kolleg**innen und Freund**innen', 'Kolleg**innen und Freund**innen'],
  ['xx*y*z', 'xx<em>y</em>z'],
  ['x*yy*z', 'x<em>yy</em>z'],
  ['x *y* z', 'x <em>y</em> z'],
  ['x*1 2*', 'x*1 2*'],
  // Below and above the line.
  ['α~i~ and x~i,j~', 'α<sub>i</sub> and x<sub>i,j</sub>'],
  ['a~(b)~ and x^(2)^', 'a<sub>(b)</sub> and x<sup>(2)</sup>'],
  ['10^-3^ m, the 1^st^', '10<sup>-3</sup> m, the 1<sup>st</sup>'],
  ['^†^ equal, a^*^', '<sup>†</sup> equal, a<sup>*</sup>'],
  ['Zoë^1,2^ (^1^)', 'Zoë<sup>1,2</sup> (<sup>1</sup>)'],
  ['[a]^2^', '[a]<sup>2</sup>'],
  ['a ^1^', 'a <sup>1</sup>'],
  ['~2~ and ~a~ and ~5', '~2~ and ~a~ and ~5'],
  ['a^b c^, x^2, x^{2}', 'a^b c^, x^2, x^{2}'],
  ['~~a~~ b~2~', '<del>a</del> b<sub>2</sub>'],
  ['a^1234567890123456^', 'a<sup>1234567890123456</sup>'],
  ['a^12345678901234567^', 'a^12345678901234567^'],
  // Bare addresses.
  ['www.example.org/a.', `${link('www.example.org/a', 'http://www.example.org/a')}.`],
  ['_https://example.org/a_', `<em>${link('https://example.org/a')}</em>`],
  ['*https://example.org/a*。', `<em>${link('https://example.org/a')}</em>。`],
  ['***https://example.org/a***，b', `***${link('https://example.org/a')}***，b`],
  ['https://example.org/a；b', `${link('https://example.org/a')}；b`],
  [
    'https://example.org/a、https://example.org/b',
    `${link('https://example.org/a')}、${link('https://example.org/b')}`,
  ],
  ['（https://example.org/a）', `（${link('https://example.org/a')}）`],
  ['@me@example.org', '@me@example.org'],
  ['me@example.org', '<a href="mailto:me@example.org">me@example.org</a>'],
  // HTML of words.
  ['<U>a</U> and <mark>a *b*</mark>', '<u>a</u> and <mark>a <em>b</em></mark>'],
  ['a<BR/>b', 'a<br>\nb'],
  ['[<u>a</u>](/x)', '<a href="/x"><u>a</u></a>'],
  // Lines.
  ['中文\n中文', '中文中文'],
  ['中文\nabc', '中文\nabc'],
  ['한국어\n한국어', '한국어\n한국어'],
])('%s is shown as %s', (written, shown) => {
  expect(renderMarkdown(written).trim()).toBe(`<p>${shown}</p>`)
})

it.each([
  ['## <u>a</u>', '<h3 id="a"><u>a</u></h3>'],
  ['- <u>a</u>', '<li><u>a</u></li>'],
  ['| <u>a</u> |\n|---|\n| x<sup>2</sup> |', '<td>x<sup>2</sup></td>'],
  ['10. a\n  - b', '<ol start="10">\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>'],
  ['1. a\n\n  - b', '<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>'],
])('%s stands within its block: %s', (written, shown) => {
  expect(renderMarkdown(written)).toContain(shown)
})
