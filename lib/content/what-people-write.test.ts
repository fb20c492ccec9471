import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../markdown/markdown.ts'
import { bytes, entry, load, paper, report } from '../test-folder.ts'

/**
 * What people really write, one line for each case, through real files. To add one, write what stands below a news item's
 * date, and what has to become of it: the HTML, or a part of the sentence that refuses it.
 */

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
]

/** Dates of an award, and how they are read. */
const dates: [written: string, date: string][] = [
  ['2024-01-01 00:00:00 -05', '2024-01-01'],
  ['2018-09-16 19:47:42 +8', '2018-09-16'],
  ['20240513', '2024-05-13'],
  ['Mon, 13 May 2024 10:00:00 +0000', '2024-05-13'],
  ['May 13th, 2024', '2024-05-13'],
  ['“2024-03”', '2024-03'],
  ['２０２４年５月', '2024-05'],
  ['令和6年5月3日', '2024-05-03'],
  ['民國113年', '2024'],
  ['Ngày 3 tháng 5 năm 2024', '2024-05-03'],
  ['2024. május 3.', '2024-05-03'],
  ['15 Μαΐου 2024', '2024-05-15'],
  ['5 בנובמבר 2024', '2024-11-05'],
]

const noDates: [written: string, sentence: string][] = [
  ['13-15 May 2024', 'write the first day, 2024-05-13'],
  ['May 13–15, 2024', 'write the first day, 2024-05-13'],
  ['2026 (expected)', 'write the date alone: 2026'],
  ['1403/02/15', 'write the year of the Gregorian calendar'],
  ['2023-02-29', 'there is no such day'],
  ['WS 2023/24', 'write the month in which it began, such as 2023-10'],
  ['Spring 2024', 'write the month in which it began, such as 2024-03'],
]

/** Keys of a paper that other sites have, and what is said of each. */
const foreignKeys: [key: string, sentence: string][] = [
  ['tags', 'here it is called "topics"'],
  ['journal', 'here it is called "venue"'],
  ['author', 'here it is called "authors"'],
  ['abstract', 'write it as text below the second line ---'],
  ['slidesurl', 'an address stands in the group "links"'],
  ['permalink', 'it tells another tool how to make a page: remove it'],
]

/** Files of an award that are none, and on which line that is said. */
const noFrontMatter: [text: string | Uint8Array, sentence: string][] = [
  [
    '---\ndate: 2024\ntitle: {BERT}: looms\n---\n',
    'a.md:3: expected text, received a value that begins with',
  ],
  [
    '---\ndate: 2024\ntitle: {{ page.title }}\n---\n',
    'a.md:3: expected text, received a value that begins with',
  ],
  [
    '---\ndate: 2024\ntitle: T\n ---\n',
    'a.md:4: expected a second line --- below the facts, received " ---"',
  ],
  ['---\ndate: 2024\ntitle: T\n—\n', 'a.md:4: expected a second line --- below the facts, received "—"'],
  ['{\n  "date": "2024"\n}\n', 'a.md:1: expected a first line ---, received "{"; this is JSON'],
  ['<!-- x -->\n---\ndate: 2024\n---\n', 'move the comment below the second line ---'],
  [
    bytes('---\ndate: 2024\ntitle: Ren', [0xe9], '\n---\n'),
    'a.md:3: expected UTF-8 text, received an invalid byte',
  ],
  [Buffer.from('---\ndate: 2024\n---\n', 'utf16le'), 'received UTF-16; save the file as UTF-8'],
  ['---\ndate: 2024\ntitle:\n- One\n - Two\n---\n', 'a.md:5: expected items in one column'],
  [
    '---\ndate: 2024\ntitle: "Loom" of the year\n---\n',
    `a.md:3: expected a value that is in quotes as a whole or not at all, received quotes that end within it; write title: '"Loom" of the year'`,
  ],
  [
    "---\ndate: 2024\ntitle: 'The weaver's loom'\n---\n",
    `a.md:3: expected a value that is in quotes as a whole or not at all, received quotes that end within it; write title: "The weaver's loom"`,
  ],
  [
    "---\ndate: 2024\ntitle: 'Tis a loom\n---\n",
    'a.md:3: expected a value in quotes, received one that is not closed',
  ],
  ['---\ndate: 2024\ntitle: T\0\n---\n', 'a.md:3: expected text, received a NUL character'],
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

  it.each(refused)('is refused by name: %s', async (written, sentence) => {
    expect(await report({ 'news/a.md': entry('date: 2024-03', written) })).toContain(sentence)
  })

  it.each(dates)('is a date: %s', async (written, date) => {
    const { awards } = await load({ 'awards/a.md': entry(`date: ${written}\ntitle: T`) })
    expect(awards[0]?.date).toBe(date)
  })

  it.each(noDates)('is no date, and which is meant is said: %s', async (written, sentence) => {
    expect(await report({ 'awards/a.md': entry(`date: ${written}\ntitle: T`) })).toContain(sentence)
  })

  it.each(foreignKeys)('is a key of another site: %s', async (key, sentence) => {
    expect(await report({ 'publications/a.md': paper(`${key}: x`) })).toContain(
      `content/publications/a.md:6 ${key}: expected one of the known keys, received "${key}"; ${sentence}`,
    )
  })

  it.each([
    ['ada [at] example [dot] org', 'write ada@example.org'],
    ['ada@example.org, quill@example.org', 'every other among links.other'],
  ])('is refused as an e-mail address: %s', async (email, sentence) => {
    expect(await report({ 'profile.md': entry(`name: N\nlinks:\n  email: ${email}`) })).toContain(sentence)
  })

  it.each(noFrontMatter)('is no front matter, and where is said: %s', async (text, sentence) => {
    expect(await report({ 'awards/a.md': text })).toContain(sentence)
  })

  it.each([
    ['"{Loom Consortium}"', 'expected a name without the braces of BibTeX'],
    ['Ada Quill*', 'expected a name without marks ("*")'],
    ['"Weaver, Ben"', 'write Ben Weaver'],
    ['Ada Quill and Ben Weaver', 'expected the name of one person'],
    ['Ada Quill<sup>*</sup>', 'write { name: "Ada Quill", equal: true }'],
    ['et al.', 'write etAl: true'],
    ['"**Ada Quill**"', 'no Markdown, HTML or LaTeX is read here'],
  ])('is refused as an author: %s', async (name, sentence) => {
    const facts = `title: T\nauthors:\n  - B. Malm\n  - ${name}\nvenue: V\nyear: 2024`
    expect(await report({ 'publications/a.md': entry(facts) })).toMatch(
      new RegExp(
        `^  content/publications/a\\.md:5 authors, item 2 .*${sentence.replace(/[*.()]/g, '\\$&')}`,
        'm',
      ),
    )
  })

  it.each(['Ministry of Health, Labour and Welfare', 'Ada Quill, Jr.'])(
    'is an author, if it is said so: %s',
    async (name) => {
      const written = name.includes('Jr') ? `"${name}"` : `{ name: "${name}" }`
      const { publications } = await load({
        'publications/a.md': entry(`title: T\nauthors:\n  - ${written}\nvenue: V\nyear: 2024`),
      })
      expect(publications[0]?.authors[0]?.name).toBe(name)
    },
  )

  it.each(['`pandoc`', '@ada'])(
    'is refused where YAML keeps its first sign for itself: %s',
    async (place) => {
      expect(await report({ 'talks/a.md': entry(`date: 2024\ntitle: T\nplace: ${place}`) })).toContain(
        `content/talks/a.md:4: expected text, received a value that begins with ${place[0]}`,
      )
    },
  )

  it.each([
    '**Professor** of looms',
    '[Loom U](https://example.org)',
    'Room &amp; hall',
    '1<sup>st</sup> place',
    '_Berlin_',
    '`Fall`',
    'Berlin &middot; Mitte',
    'Loom $\\alpha$ lab',
    '\\textit{Loom}',
    'Reviewer :star:',
    '{{ page.title }}',
  ])('is refused where no Markdown is read: %s', async (headline) => {
    expect(await report({ 'profile.md': entry(`name: N\nheadline: '${headline}'`) })).toContain(
      `content/profile.md:3 headline: expected text, received ${JSON.stringify(headline)}; no Markdown, HTML or LaTeX`,
    )
  })
})
