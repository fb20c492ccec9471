import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../markdown/markdown.ts'
import { entry, load, report } from '../test-folder.ts'

/**
 * What people really write, one line for each case, through real files. To add one, write what stands below a news item's
 * date, and what has to become of it: the HTML, or a part of the sentence that refuses it.
 */

const nested = (name: string, ...items: string[]) =>
  `<${name}>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</${name}>`

const right: [written: string, html: string][] = [
  ['Reviewer 2019~2020 and 2021~2022.', '<p>Reviewer 2019~2020 and 2021~2022.</p>'],
  ['大约~12万和~510万', '<p>大约~12万和~510万</p>'],
  ['We split H~2~O and CO~2~.', '<p>We split H<sub>2</sub>O and CO<sub>2</sub>.</p>'],
  ['x<sup>2</sup> and <u>under</u>', '<p>x<sup>2</sup> and <u>under</u></p>'],
  ['**注意：**正文', '<p><strong>注意：</strong>正文</p>'],
  ['他说**“你好”**然后走了', '<p>他说<strong>“你好”</strong>然后走了</p>'],
  ['论文被**ICLR（2025）**接收', '<p>论文被<strong>ICLR（2025）</strong>接收</p>'],
  [
    '代码：https://example.org/a。欢迎使用',
    '<p>代码：<a href="https://example.org/a" rel="noopener">https://example.org/a</a>。欢迎使用</p>',
  ],
  ['[+49 30 1234](tel:+49301234)', '<p><a href="tel:+49301234">+49 30 1234</a></p>'],
  ['Accepted :tada: :sparkles:', '<p>Accepted 🎉 ✨</p>'],
  ['> [!NOTE]\n> Moved.', '<blockquote>\n<p><strong>Note</strong><br>\nMoved.</p>\n</blockquote>'],
  [
    '[to it](#my-heading)\n\n## My heading',
    '<p><a href="#my-heading">to it</a></p>\n<h3 id="my-heading">My heading</h3>',
  ],
  [
    'a == b, x==y, C++, [1][2], a[i][j], 10:30:45, 50%',
    '<p>a == b, x==y, C++, [1][2], a[i][j], 10:30:45, 50%</p>',
  ],
  ['We use 3*3 and 5*5 kernels.', '<p>We use 3*3 and 5*5 kernels.</p>'],
  [
    '代码：**https://example.org/a**（MIT）。',
    '<p>代码：<strong><a href="https://example.org/a" rel="noopener">https://example.org/a</a></strong>（MIT）。</p>',
  ],
  ['[x](<https://example.org/a b>)', '<p><a href="https://example.org/a%20b" rel="noopener">x</a></p>'],
  [
    'See https://example.org/test_ for it.',
    '<p>See <a href="https://example.org/test_" rel="noopener">https://example.org/test_</a> for it.</p>',
  ],
  ['From $20/user, $10–$25, S$15 and US$3.7M.', '<p>From $20/user, $10–$25, S$15 and US$3.7M.</p>'],
  ['It costs 5$, 10$ and 3$–5$.', '<p>It costs 5$, 10$ and 3$–5$.</p>'],
  ['We use ++i and i++ and \\{LLM\\}.', '<p>We use ++i and i++ and {LLM}.</p>'],
  ['1. One\n  - a\n  - b\n2. Two', `<ol>\n<li>One\n${nested('ul', 'a', 'b')}\n</li>\n<li>Two</li>\n</ol>`],
  ['1. One\n  1. a\n2. Two', `<ol>\n<li>One\n${nested('ol', 'a')}\n</li>\n<li>Two</li>\n</ol>`],
  ['1. One\n\n- Two', '<ol>\n<li>One</li>\n</ol>\n<ul>\n<li>Two</li>\n</ul>'],
  ['Alle Kolleg*innen und Freund*innen.', '<p>Alle Kolleg*innen und Freund*innen.</p>'],
  ['un*frigging*believable', '<p>un<em>frigging</em>believable</p>'],
  ['η²~p~ and η^2^~p~', '<p>η²<sub>p</sub> and η<sup>2</sup><sub>p</sub></p>'],
  ['An e\ufb03cient work\ufb02ow\u2028again', '<p>An efficient workflow again</p>'],
  ['$5 to $10, or US$ 20 (€ 18)', '<p>$5 to $10, or US$ 20 (€ 18)</p>'],
  ['می\u200cشود and ശ\u200dര', '<p>می\u200cشود and ശ\u200dര</p>'],
  ['Pre-\nand post-war, ein-\nbis zweijährig', '<p>Pre-\nand post-war, ein-\nbis zweijährig</p>'],
  ['🎉 We won!  \n🎉 Twice!', '<p>🎉 We won!<br>\n🎉 Twice!</p>'],
  ['#NeurIPS2024 was good, #AI4Science too', '<p>#NeurIPS2024 was good, #AI4Science too</p>'],
  ['    for x in y:\n        f(x)', '<pre><code>for x in y:\n    f(x)\n</code></pre>'],
  [
    'HTTPS://Example.org/A',
    '<p><a href="https://Example.org/A" rel="noopener">HTTPS://Example.org/A</a></p>',
  ],
  ['2024.09: won\\\n2024.05: lost', '<p>2024.09: won<br>\n2024.05: lost</p>'],
  ['See [1] and [2–4]; (2023) too', '<p>See [1] and [2–4]; (2023) too</p>'],
  ['1. a\n1. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>'],
  ['A*02:01, CYP2D6*4/*10 (*1980)', '<p>A*02:01, CYP2D6*4/*10 (*1980)</p>'],
  ['A vector 𝑥 and 𝑂(𝑛)', '<p>A vector 𝑥 and 𝑂(𝑛)</p>'],
  ['SÃO, NÃO, MAÇÃ', '<p>SÃO, NÃO, MAÇÃ</p>'],
  ['Journals\n---\nMore.', '<h3 id="journals">Journals</h3>\n<p>More.</p>'],
  ['– a dash\n\n3.5 % is\n2.1 % less', '<p>– a dash</p>\n<p>3.5 % is\n2.1 % less</p>'],

  ['a*b*c, K*0 μ+ and D*+ decays', '<p>a*b*c, K*0 μ+ and D*+ decays</p>'],
  ['^[a-z]+$ matches words', '<p>^[a-z]+$ matches words</p>'],
  [
    'देखें https://example.org/क।',
    '<p>देखें <a href="https://example.org/%E0%A4%95" rel="noopener">https://example.org/क</a>।</p>',
  ],
  [
    'Siehe „https://example.org/a“ und «https://example.org/b».',
    '<p>Siehe „<a href="https://example.org/a" rel="noopener">https://example.org/a</a>“ und «<a href="https://example.org/b" rel="noopener">https://example.org/b</a>».</p>',
  ],
  [
    'We met in May 2023, in June\n2024 and in\n2025 again.',
    '<p>We met in May 2023, in June\n2024 and in\n2025 again.</p>',
  ],
  ['Looms cost\n1,000,000 to\n2,000,000 euros.', '<p>Looms cost\n1,000,000 to\n2,000,000 euros.</p>'],
  ['Aim: to weave.\nResult: cloth.', '<p>Aim: to weave.\nResult: cloth.</p>'],
  ['Office: R 3  \nPhone: 12', '<p>Office: R 3<br>\nPhone: 12</p>'],
  ['Follow @ada@example.social.', '<p>Follow @ada@example.social.</p>'],
  ['```{.python .numberLines}\nx\n```', '<pre><code class="language-{.python">x\n</code></pre>'],
  ['`{{ site.x }}` and \\{% x %}, \\[[x]]', '<p><code>{{ site.x }}</code> and {% x %}, [[x]]</p>'],
]

const refused: [written: string, sentence: string][] = [
  ['{% include figure.liquid path="a.png" %}', 'a tag of Liquid (Jekyll)'],
  ['[CV]({{ site.baseurl }}/cv.pdf)', 'a placeholder of a template'],
  ['{{< youtube w7Ft2ymGmfc >}}', 'a shortcode of Hugo'],
  ['{{% callout note %}}Hi{{% /callout %}}', 'a shortcode of Hugo'],
  ['[CV](/cv.pdf){:target="_blank"}', 'an attribute of kramdown (Jekyll)'],
  ['![A loom](/a.png =300x200)', 'a picture with a size'],
  ['![A loom|300](/a.png)', 'a picture with a size'],
  ['[CV](/files/my cv.pdf)', 'write %20 for the space'],
  ['::: {.callout-note}\nHi\n:::', 'a block of Pandoc, Quarto or Docusaurus'],
  ['[x]{.smallcaps}', 'attributes of Pandoc'],
  ['See [[Other page]].', 'a link of a wiki or of Obsidian'],
  ['Shown. %%not for visitors%%', 'a comment of Obsidian, which visitors would read'],
  ['==important==', 'highlighting'],
  [':partyparrot: yes', 'a name of an emoji that is not known'],
  ['Sentence[^1] without a note.', 'a note that is not there'],
  ['Words.\n\n[^2]: unused', 'a note that nothing leads to'],
  ['[Update]: accepted', 'a line that Markdown takes for an address'],
  ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', 'a row with more cells than the table has columns'],
  ['| a | b |\n| 1 | 2 |', 'a table without a line |---|---|'],
  ['**Note:**text', 'two stars that make nothing bold'],
  ['##News', 'a heading without a space'],
  ['[text] (https://example.org)', 'a link with a space before its address'],
  ['We won.\n<<<<<<< HEAD\ngold\n=======\nsilver\n>>>>>>> theirs', 'a conflict of git'],
  ['---\nlayout: post\ntitle: Second\n---\n\nWords.', 'a second block of facts'],
  ['as shown [see @quill2020, p. 3]', 'a citation of Pandoc'],
  ['It costs $20 (USD$).', 'can be money or a formula'],
  ['See Figure \\@ref(fig:a).', 'a reference of bookdown'],
  ['We have `r nrow(x)` rows.', 'code that R Markdown or Quarto runs'],
  ['```dataview\nTABLE x\n```', 'code that another tool runs (dataview)'],
  ['```js\nlet a\n\nWords.', 'code that never ends, and takes all that follows'],
  ['Term\n: Its meaning', 'a definition list'],
  ['• one\n• two', 'a list with bullets, which would be no list'],
  ['·         One\n\n·         Two', 'a list with bullets, which would be no list'],
  ['- [-] cancelled', 'a task that is neither open nor done'],
  ['- We won\n  id:: 638b7565', 'a property of Logseq or Obsidian'],
  ['See ((638b7565-ac9b-4d71-ac77-758bc6ceec42)).', 'a reference of Logseq'],
  ['We won the prize. ^a1b2c3', 'an anchor of Obsidian'],
  ['(my-target)=\n\n## A', 'an anchor of MyST'],
  ['HTML.\n\n*[HTML]: Hypertext', 'an abbreviation'],
  ['--8<-- "a.md"', 'a snippet of MkDocs'],
  ['=== "Tab"\n\n    text', 'a tab of MkDocs'],
  ['Hello {frontMatter.title}', 'an expression of MDX'],
  ['`Loom <https://example.org>`_', 'a link of reStructuredText'],
  ['image::a.png[A loom]', 'a link or a picture of AsciiDoc'],
  ["''italic'' words", 'words in two apostrophes'],
  ["We say ``looms'' here.", 'quotation marks of LaTeX'],
  ['See Figure~1.', 'a tie of LaTeX'],
  ['Pre-training {BERT}', 'where braces are meant, write \\{ for the first'],
  ['G{\\"o}del', 'is an accent of LaTeX'],
  ['这是_重点_内容', 'underscores that set off nothing ("_重点_")'],
  ['这是__重点__内容', 'underscores that set off nothing ("__重点__")'],
  ['[论文]（https://example.org/a）', 'a link with full-width brackets'],
  ['＊＊重点＊＊', 'full-width stars'],
  ['A &mdash B', 'a character’s name without its end'],
  ['[](https://example.org)', 'a link without words'],
  ['[x](http://http://example.org)', 'an address that names no server'],
  ['See @fig-loom.', 'a cross reference of Quarto'],
  ['[caption id="a"]Loom[/caption]', 'BBCode or a shortcode of WordPress'],
  ['(1) one\n(2) two', 'a list with brackets, which would run into one paragraph'],
  ['** important **', 'two stars that make nothing bold'],
  ['<center>Hi</center>', 'write the words without it'],
  ['<center><img src="/a.png"></center>', 'write ![words](/picture.png)'],
  ['<a name="top"></a>\n\nWords', 'leave it out: headings have ids of their own'],
  ['if a<b then c>d', 'write \\< for the sign itself'],
  ['<aside>\n💡 Note\n\n</aside>', '1 problem in content'],
  ['[A loom](https://example.org/a “A loom”)', 'a link whose title stands in typographic quotes'],
  ['The file __init__.py is empty.', 'a name of Python, which would be a word in bold ("__init__")'],
  ['\\begin{itemize}\n\\item One\n\\end{itemize}', 'write a list: "- " before each item'],
  ['Gravity is $\\SI{9.8}{m/s^2}$.', 'as LaTeX has them without siunitx'],
  ['It is $20/h; now 5$ more.', 'can be money or a formula'],
  ['Let $G\\_\\pi$ be.', 'write _ alone for what stands below the line'],
  ['$\\newcommand{\\E}{\\mathbb{E}}$ Words.', 'nothing but a definition, which holds in no other formula'],
  ['It is $\\E[X]$.', 'write what \\E stands for'],
  ['It is $\\qty(x)$.', 'means one thing to siunitx and another to physics'],
  ['See Eq. \\eqref{eq:a}.', 'write the number, or a link to a heading'],
  ['Water is \\ce{H2O}.', 'write it as a formula: $\\ce{H2O}$'],
  ['<p align="center"><img src="/a.png"></p>', 'write ![words](/picture.png)'],
  ['The optimum $x^\\*$.', 'write * without a backslash'],
  ['We need $a &lt; b$.', 'write the sign itself: < for &lt;'],
  ['See [[https://example.org][the page]].', '5: expected Markdown, received a link of Org'],
  ['New: #link("https://example.org")[Looms].', 'a command of Typst'],
  ['<i class="fas fa-file-pdf"></i> PDF', 'leave the icon out'],
  ['– one\n– two', 'a list with dashes'],
  ['1、一\n2、二', 'a list with numbers that Markdown does not know'],
  ['①一\n②二', 'a list with numbers that Markdown does not know'],
  ['1.第一\n2.第二', 'a list without spaces'],
  ['-One\n-Two', 'a list without spaces'],
  ['A com-\nputer', 'a word divided at the end of a line, which would have a space in it ("com- puter")'],
  ['Year\tVenue\n2023\tACL', 'a table with tabs'],
  ['\uf0b7 One\n\uf0b7 Two', 'a list with signs of its own'],
  ['✅ One\n✅ Two', 'write "- " before each line; the sign can stand behind it'],
  ['A \uf0e0 B', 'a sign of a font such as Symbol or Wingdings'],
  ['١. الأول\n٢. الثاني', 'a list with numbers that Markdown does not know'],
  ['1- one\n2- two', 'a list with numbers that Markdown does not know'],
  ['i. one\nii. two', 'a list with letters'],
  ['#Publications\n\nWords', 'write a space behind the #, or \\# for the sign itself'],
  ['Looms【4†source】 are old.', 'a reference that ChatGPT left'],
  ['Looms are old.:contentReference[oaicite:1]{index=1}', 'a reference that ChatGPT left'],
  ['Let y_{i,j} be 10^{-3}.', 'write it as a formula, $x_{i}$, or as words: H~2~O, 10^-3^'],
  ['    Dear all, we moved.', 'words set in by four spaces or a tab, which would be code'],
  ['We have:\n\n    - One\n    - Two', 'words set in by four spaces or a tab, which would be code'],
  ['Our paper was accepted.\n---\nMore.', 'write an empty line before it for a rule'],
  ['in two looms\n---\nMore.', 'write an empty line before it for a rule'],
  ['Thanks to all\n---', 'write an empty line before it for a rule'],
  ['[PDF](/a.pdf) | [Code](/b)\n---\nMore.', 'write an empty line before it for a rule'],
  ['Phone: 12\n---\nMore.', 'write an empty line before it for a rule'],
  ['date: 2024-04\n---\nWords.', 'a second block of facts'],
  ['We won.\nTwice\n===', 'words of which the line === below makes a heading'],
  ['2024. Joined\n2023. Left', 'numbers that a list would count anew from the first ("2024, 2023")'],
  ['3. c\n2. b\n1. a', 'write "- " before each line, and a colon behind the number: - 1: words'],
  ['2024.09: won\n2024.05: lost', 'lines with a date or a number each'],
  ['**2024.09** - won\n**2024.05** - lost', 'lines with a date or a number each'],
  ['2024.05 Won the prize\n2024.03 Joined', 'lines with a date or a number each'],
  ['May 2024: won\nJan 2024: lost', 'lines with a date or a number each'],
  ['3. Mai 2024 – gewonnen\n12. März 2023 – verloren', 'lines with a date or a number each'],
  ['(Fall 2023) Looms\n(Spring 2023) Cloth', 'lines with a date or a number each'],
  ['2024 Prize of the town\n2023 Medal', 'lines with a date or a number each'],
  ['2019–2023 Fellow\n2015–2019 Student', 'lines with a date or a number each'],
  ['**Office:** Room 3\n**Phone:** 12', 'lines with words and a colon each'],
  ['Week 1: Looms\nWeek 2: Cloth\nWeek 3: Dyes', 'lines with words and a colon each'],
  ['Name,Year,Venue\nLooms,2024,ICLR', 'a table of a spreadsheet'],
  ['Name;Year;Venue\nLooms;2024;ICLR', 'a table of a spreadsheet'],
  ['[05/2024] Won\n[03/2024] Joined', 'lines with a date or a number each'],
  ['9:00 Welcome\n9:30 Looms', 'lines with a date or a number each'],
  ['邮箱：ada@example.org\n电话：123', 'lines with words and a colon each'],
  ['5 May: won\n3 May: lost', 'lines with words and a colon each'],
  ['| a | $|x|$ |\n|---|---|\n| 1 | 2 |', 'a table whose line |---|---| has not as many cells as the first'],
  ['| a | b |\n|---|---|\n| 1 | 2 |\nBelow it.', 'a line below a table, which would be a row of it'],
  ['\\begin{tikzcd}\nA\n\\end{tikzcd}', 'put in a picture of it'],
  ['My topics:\n2. Looms\n3. Cloth', 'numbered lines that would run into the words above them'],
  ['Dear visitor,\n\n\twelcome to my new page.', 'words set in by four spaces or a tab'],
  ['####### Seven', 'a heading with more than six signs'],
  ['%% not for visitors\nWords', 'a comment of LaTeX, which visitors would read'],
  ['Jan 2024. Joined\nDec 2023. Left', 'lines with a date or a number each'],
  ['The gain is 20\\,dB.', 'is a narrow space of LaTeX'],
  ['\\begin{eqnarray} a &=& b \\end{eqnarray}', 'write \\begin{align}'],
  ['1 . One\n2 . Two', 'a list with numbers that Markdown does not know'],
  ['\t| a | b |\n\t|---|---|\n\t| 1 | 2 |', 'words set in by four spaces or a tab'],
  ['[1] A. Quill\n[2] B. Weaver', 'lines with a date or a number each'],
  ['1️⃣ One\n2️⃣ Two', 'a list with signs of its own'],
  ['・一\n・二', 'a list with signs of its own'],
  ['Words\\\n\nMore', 'a backslash at the end of a paragraph'],
  ['+---+---+\n| a | b |\n+===+===+', 'a table of Pandoc or reStructuredText'],
  ['Year   Venue\n-----  ------\n2023   ACL', 'a table of Pandoc ("----- ------")'],
  ['𝗟𝗼𝗼𝗺𝘀 are old', 'write plain letters, as **words** for bold'],
  ['ZoÃ¶ said', 'letters that were read in a wrong encoding ("Ã¶")'],
  ['Universit\ufffdt', 'letters that were read in a wrong encoding'],
  ['com\u0002puter', '5: expected text, received a control character (U+0002)'],
  ['Files *.py, data_*.csv', 'write the names as code: `*.py`'],
  ['https://doi.org/10.1002/x<1661::aid>3.0', 'write %3C for < and %3E for >'],
]

/** Signs of markup that nobody read, in the words that visitors see. */
const raw = /\*\*|\$\$|\]\(|\{:|&amp;|\\begin/

describe('what people write', () => {
  it.each(right)('comes out right: %s', async (written, html) => {
    const { news } = await load({ 'news/a.md': entry('date: 2024-03', written) })
    const shown = renderMarkdown(news[0]?.body ?? '').trim()
    expect(shown).toBe(html)
    expect(shown.replace(/<code>.*?<\/code>|<[^>]*>/g, '')).not.toMatch(raw)
  })

  it.each(['On $]a, b[$.', 'It is $:=$.', 'It is $!x$.'])(
    'is a formula, whatever it begins with: %s',
    async (written) => {
      const { news } = await load({ 'news/a.md': entry('date: 2024-03', written) })
      expect(renderMarkdown(news[0]?.body ?? '')).toMatch(/<math [^>]*>.*<\/math>\./)
    },
  )

  it.each(refused)('is refused by name: %s', async (written, sentence) => {
    expect(await report({ 'news/a.md': entry('date: 2024-03', written) })).toContain(sentence)
  })

  it('stops no build for what a database left in an abstract', async () => {
    const bib =
      '@article{a, title={T}, author={Quill, A}, journal={J}, year={2024}, abstract={ZoÃ¶ 𝗟𝗼𝗼𝗺 \ufffd}}'
    expect(await report({ 'publications/a.bib': bib })).toBe('no problem')
  })
})
