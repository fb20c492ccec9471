import { expect, it } from 'vitest'
import { givenText } from '../test-site.ts'

// Old pages, and all that is made and said of them.

it('text: marks, lists, tables, quotations, formulas', () => {
  expect(
    givenText(`## On looms

Some *emphasis *, **bold **and [ a link ](https://example.org/a), ~~struck~~, \`code\`, H<sub>2</sub>O, 10<sup>5</sup>, x<sup>th</sup>.

> A quote of
> two lines

1. One
2. Two
   - Inner
     more

5. Five

| A | B |
|---|---|
| 1 | <p>two</p> |

<dl><dt>Term</dt><dd>Meaning</dd></dl>

<ul>stray<li>item</li></ul>

<h3></h3>

<center>Centred <b> bold </b>words</center>

***

Prices of $5 and $6, a_b, 2 * 3, R&D, <a href="https://example.org/x">&lt;tag&gt;</a>.

$$ E = mc^2 $$

The formula $\\theta_1$ and \\\\(x^2\\\\).

---
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: sections/on-looms | id: on-looms
profile.md: name: Ada Example
sections/on-looms.md: title: On looms
Some \\*emphasis \\*, \\*\\*bold \\*\\*and [a link](https://example.org/a) , ~~struck~~, \`code\`, H₂O, 10⁵, xth.

> A quote of two lines

1. One

2. Two

   - Inner more

3. Five

| A | B   |
| - | --- |
| 1 | two |

Term

Meaning

- stray

- item

Centred **bold** words

---

Prices of \\$5 and \\$6, a_b, 2 \\* 3, R&D, [\\<tag>](https://example.org/x).

$$
E = mc^2
$$

The formula $\\theta_1$ and $x^2$.

Sections
  On looms  a free section, as it is
`)
})

it('one list of news in many forms', () => {
  expect(
    givenText(`# News

## 2024

- 2024.10: One
- 2024.09: Two

## 2023

**2023**

- 2023.08: Three

**Older things**

- 2022.07: Four
- Undated

<div class="timeline"><div class="item"><span class="date">2021.06</span><p>Five</p></div><div class="item"><span class="date">2021.05</span><p>Six</p></div></div>

| 2020.04 | Seven |
| 2020.03 | Eight |

<details><summary>Older news</summary>

<ul><li>2019.02: Nine</li></ul>

</details>

2018.01: Ten

- under it
- and under it

<p>2017.12: Eleven<br>and more</p>
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: news | id: news | title: News | - of: sections/news-continued | id: news-continued
profile.md: name: Ada Example
news/2024-10-one.md: date: 2024-10
One
news/2024-09-two.md: date: 2024-09
Two
news/2023-08-three.md: date: 2023-08
Three
news/2022-07-four.md: date: 2022-07
Four
news/2021-06-five.md: date: 2021-06
Five
news/2021-05-six.md: date: 2021-05
Six
news/2019-02-nine.md: date: 2019-02
Nine
news/2018-01-ten.md: date: 2018-01
Ten

- under it
- and under it
news/2017-12-eleven.md: date: 2017-12
Eleven\\
and more
sections/news-continued.md: title: News (continued)
## 2023

**2023**

**Older things**

- Undated

\\| 2020.04 | Seven | | 2020.03 | Eight |

Sections
  News     news: 9 recognised, 2 kept as prose

Left behind
  control: Older news
`)
})

it('headings of all kinds, the links to them, and the navigation', () => {
  expect(
    givenText(
      `Hello, I am here.

<a name="top"></a>

# 🔥 News <a name="n"></a>

- 2024.10: One, see [the end](#the-end), [nowhere](#nowhere), [top](#top)

# [Projects](https://example.org/projects)

A project.

# ![Cats](https://example.org/cat.png)

Of cats.

# Empty one

# Teaching and Talks

# Contact {#write-me}

Write.

<div><h1>In a Box</h1><p>Boxed words.</p> loose words</div>

<div class="row"><i class="fa fa-x"></i><h1>In a Row</h1></div>

Row words.

# The End

See [news](#n) and [news](/#-news) and [me](#write-me).
`,
      {
        '_data/navigation.yml': `main:
  - title: What is new
    url: /#-news
  - title: Write
    url: "#write-me"
  - title: More
    children:
      - title: Far
        url: https://far.example.org
`,
      },
    ),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: about | id: about-me | - of: news | id: news | title: 🔥 News | nav: What is new | aliases: | - -news | - of: sections/projects | id: projects | - of: sections/cats | id: cats | - of: teaching | id: teaching-and-talks | title: Teaching and Talks | - of: sections/contact | id: write-me | nav: Write | aliases: | - contact | - of: sections/in-a-box | id: in-a-box | - of: sections/in-a-row | id: in-a-row | - of: sections/the-end | id: the-end
profile.md: name: Ada Example | links: | other: | - label: Far | url: https://far.example.org
Hello, I am here.
news/2024-10-one-see-the-end-nowhere-top.md: date: 2024-10
One, see [the end](#the-end), nowhere, top
sections/projects.md: order: 1 | title: Projects
[Projects](https://example.org/projects)

A project.
sections/cats.md: order: 2 | title: Cats
![Cats](https://example.org/cat.png)

Of cats.
sections/contact.md: order: 3 | title: Contact
Write.
sections/in-a-box.md: order: 4 | title: In a Box
Boxed words.

loose words
sections/in-a-row.md: order: 5 | title: In a Row
Row words.
sections/the-end.md: order: 6 | title: The End
See news and [news](#-news) and [me](#write-me).

Sections
  About     the text about you
  🔥 News   news: 1 recognised
  Projects  a free section, as it is
  Cats      a free section, as it is
  Contact   a free section, as it is
  In a Box  a free section, as it is
  In a Row  a free section, as it is
  The End   a free section, as it is

Left behind
  a heading with nothing under it: Empty one
`)
})

it('headings that name two collections, or a collection again', () => {
  expect(
    givenText(`# Education & Experience

- 2019 - 2023, Example University, PhD
- 2018 - 2019, Example Works, Engineer
- Something else

# Academic Activities and Awards

- Reviewer: CONFEX 2024

# Experience

- 2017 - 2018, Example Mills, Engineer

# 论文

- [织机与蒸汽机的研究](https://example.org/z), 艾达, 示例学报, 2021

# About Ada Example

More of me.

# Ada Example

Even more.
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: education | id: education-experience | title: Education | aliases: | - education--experience | - of: experience | id: experience | title: Experience · Experience | - of: sections/education-experience-continued | id: education-experience-continued | - of: awards | id: academic-activities-and-awards | title: Academic Activities and Awards | - of: sections/lunwen | id: lunwen | aliases: | - 论文 | - of: sections/about-ada-example | id: about-ada-example | - of: sections/ada-example | id: ada-example
profile.md: name: Ada Example
education/example-university.md: start: 2019 | end: 2023 | institution: Example University | degree: PhD
experience/example-works.md: start: 2018 | end: 2019 | organization: Example Works | role: Engineer
sections/education-experience-continued.md: order: 1 | title: Education & Experience (continued)
- Something else
awards/2024-reviewer-confex.md: date: 2024 | title: 'Reviewer: CONFEX'
experience/example-mills.md: start: 2017 | end: 2018 | organization: Example Mills | role: Engineer
sections/lunwen.md: order: 2 | title: 论文
- [织机与蒸汽机的研究](https://example.org/z), 艾达, 示例学报, 2021
sections/about-ada-example.md: order: 3 | title: About Ada Example
More of me.
sections/ada-example.md: order: 4 | title: Ada Example
Even more.

Sections
  Education & Experience          education + experience: 2 recognised, 1 kept as prose
  Academic Activities and Awards  awards: 1 recognised
  Experience                      experience: 1 recognised
  论文                              a free section, as it is
  About Ada Example               a free section, as it is
  Ada Example                     a free section, as it is
`)
})

it('headings below headings', () => {
  expect(
    givenText(`# Ada Example

Hello.

## Publications

### Journal papers
- **A. Example**, B. Sample. Engines Weekly. Acta Machina, 2024.

### Conference papers
- **A. Example**, B. Sample. Engines Daily. In CONFEX 2023.

### Awards
- 2020, A prize

## Research

### Looms
Of looms.

#### Small looms
Of small looms.
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: about | id: ada-example | - of: publications | id: publications | title: Publications | - of: awards | id: awards | title: Awards | - of: sections/research | id: research
profile.md: name: Ada Example | authorNames: | - A. Example
Hello.
publications/engines-weekly.md: title: Engines Weekly | authors: | - A. Example | - B. Sample | venue: Acta Machina | year: 2024 | kind: journal | topics: | - Journal papers
publications/engines-daily.md: title: Engines Daily | authors: | - A. Example | - B. Sample | venue: CONFEX | year: 2023 | kind: conference | topics: | - Conference papers
awards/2020-a-prize.md: date: 2020 | title: A prize
sections/research.md: title: Research
### Looms

Of looms.

#### Small looms

Of small looms.

Sections
  Ada Example   the text about you
  Publications  publications: 2 recognised
  Awards        awards: 1 recognised
  Research      a free section, as it is
`)
})

it('Liquid, its data and files, and text that was decoded twice', () => {
  expect(
    givenText(
      `{% assign list = site.data.people | sort: "name" %}{% for one in list %}- {{ one.name }} ({{ one.year }})
{% endfor %}

{% include note.html text="words" %} {% unknowntag x %} {{ "/a" | relative_url }} {{ site.title | upcase }} {{ "*b*" | markdownify }}

{% include_relative more.md %} {% include gone.html %}

CafÃ© and ğŸ”¥. GroÃŸ.

[post]({{ site.posts[0].url }}) {{ site.posts[0].title }} {{ site.data.deep.er.key }} {{ site.data.rows[0].b }}
`,
      {
        '_data/people.csv': `name,year
Bo,2020
Ada,2019
`,
        '_data/deep/er.json': `{"key":"deepest"}`,
        '_data/rows.tsv': `a	b
1	tab
`,
        '_data/bad.json': `{`,
        '_includes/note.html': `Note: {{ include.text }}`,
        'more.md': `---
x: 1
---
More *words*`,
        '_posts/2020-01-02-looms.md': `---
title: Of Looms
---
x`,
        '_posts/2021-01-02-yarn.md': `---
x: 1
---
x`,
      },
    ),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: about | id: about-me | - of: sections/more | id: more
profile.md: name: Ada Example
- Ada (2019)
- Bo (2020)

Note: words /a ADA EXAMPLE

*b*

More *words*

Café and 🔥. Groß.

post yarn deepest tab
sections/more.md: title: more
More *words*

Sections
  About    the text about you
  more     a free section, as it is

Other pages
  more.md: a section of the home page, "more"
  _posts: left behind: 2 posts of a blog, for which the new site has no place

Text that had been decoded twice, repaired
  _pages/about.md: Ã© → é
  _pages/about.md: ğŸ”¥ → 🔥
  _pages/about.md: ÃŸ → ß

Links that led nowhere, kept as words
  post

Left behind
  _data/bad.json: no page names it; what it says of you, write as entries of content/ (npm run new)

To look at
  _data/bad.json: expected JSON, received SyntaxError: Expected property name or '}' in JSON at position 1; it is read as nothing
  _pages/about.md: the Liquid tag "unknowntag" is not known here; it shows nothing
  expected the included file gone.html, found none; it shows nothing
`)
})

it('what is commented out, as drafts', () => {
  expect(
    givenText(
      `# News

- 2024.10: One

<!-- a note -->

<!--
- 2024.09: Two

Some words
-->

# Publications

<!-- ## Old

- **A. Example**, B. Sample. Engines Hidden. In CONFEX 2023.
- Words of a draft
-->

- **A. Example**, B. Sample. Engines Seen. In CONFEX 2024.

<!-- # Private

Secret words. -->

Inline <!-- comment --> words.
`,
      {},
      { drafts: true },
    ),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: news | id: news | title: News | - of: sections/news-continued-draft | id: news-continued-draft | - of: publications | id: publications | title: Publications | - of: sections/publications-continued | id: publications-continued | - of: sections/old | id: old | - of: sections/private | id: private
profile.md: name: Ada Example | authorNames: | - A. Example
news/2024-10-one.md: date: 2024-10
One
news/2024-09-two.md: draft: true | date: 2024-09
Two
sections/news-continued-draft.md: draft: true | order: 1 | title: News (continued) – draft
a note

Some words
publications/engines-seen.md: title: Engines Seen | authors: | - A. Example | - B. Sample | venue: CONFEX | year: 2024
sections/publications-continued.md: order: 2 | title: Publications (continued)
Inline words.
sections/old.md: draft: true | order: 3 | title: Old
- **A. Example**, B. Sample. Engines Hidden. In CONFEX 2023.
- Words of a draft
sections/private.md: draft: true | order: 4 | title: Private
Secret words.

Sections
  News          news: 1 recognised
  Publications  publications: 1 recognised, 1 kept as prose
  Old           a free section, as it is (draft)
  Private       a free section, as it is (draft)
`)
})

it('lists in lists of which less than half is understood', () => {
  expect(
    givenText(`# Awards

- **Honors**
  - 2020, Prize of Looms
  - Not dated
- Grants.
  - 2019, Grant of Looms

# Services

- Talks given at North University, 2020
- <p>Word</p><p>2020</p>

# Experience

<table><tr><td>2019 - 2020</td><td><b>Example Works</b></td><td>Engineer</td></tr><tr><td>No time</td><td>Words</td></tr></table>
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: sections/awards | id: awards | - of: sections/services | id: services | - of: sections/experience | id: experience
profile.md: name: Ada Example
sections/awards.md: order: 1 | title: Awards
- **Honors**

  - 2020, Prize of Looms
  - Not dated

- Grants.
  - 2019, Grant of Looms
sections/services.md: order: 2 | title: Services
- Talks given at North University, 2020

- Word

  2020
sections/experience.md: order: 3 | title: Experience
|             |                   |          |
| ----------- | ----------------- | -------- |
| 2019 - 2020 | **Example Works** | Engineer |
| No time     | Words             |          |

Sections
  Awards      a free section, as it is
  Services    a free section, as it is
  Experience  a free section, as it is
`)
})

it('addresses of files, of the site itself, and of others', () => {
  expect(
    givenText(
      `[cv](files/cv.pdf#page=2), [a b](<files/a b.pdf>), [up](../files/cv.pdf), [old](https://ada.example.net/files/cv.pdf), [others](https://ada.example.net/other/), [gone](files/gone.pdf), [mail](mailto:ada@example.org?subject=x), [tel](tel:123), [proto](//example.org/p), [page](news.html), ![own](/robots.png), [bib](/publications.bib), [section](/#x), [based](/base/files/cv.pdf)`,
      {
        '_config.yml': `title: Ada Example
url: https://ada.example.net/
baseurl: /base
author:
  name: Ada Example
`,
        'files/cv.pdf': `x`,
        'files/a b.pdf': `x`,
        'robots.png': `x`,
        'publications.bib': `x`,
      },
    ),
  ).toBe(`site.md: title: Ada Example | url: https://ada.example.net/base | lang: en | sections: | - of: about | id: about-me
profile.md: name: Ada Example
[cv](/files/cv.pdf#page=2), [a b](/files/a%20b.pdf), [up](/files/cv.pdf), [old](/files/cv.pdf), [others](https://ada.example.net/other/), [gone](/files/gone.pdf), [mail](mailto:ada@example.org?subject=x), tel, [proto](https://example.org/p), page, ![own](/robots.png), [bib](/files/publications.bib), section, [based](/files/cv.pdf)

Sections
  About    the text about you

Files that the pages name and the old site lacks (put them into public/ under the same name)
  files/gone.pdf

Links that led nowhere, kept as words
  tel
  page

To look at
  publications.bib: the new site answers /publications.bib itself, so the old file is copied to public/files/publications.bib
`)
})

it('HTML and Markdown that kramdown reads in its own way', () => {
  expect(
    givenText(`* TOC
{:toc}

Hello<sup>*</sup> and x<sup>2</sup>, $^\\dagger$ and CO<sub>2</sub>. A < b <script

<div markdown="1" class="box">
  **Bold** in a box
  {: .red}

  > quote
</div>

<div>
**not bold**
<p markdown="span">*slanted*</p>
</div>

\`\`\`python
# a comment
print("<b>")
\`\`\`

<pre><code>kept   as
 it is</code></pre>

A line \\\\
and a break<br/>and another.

![One](https://example.org/1.png "Title"){: width="50"} ![](https://example.org/2.png)

<p align="center"><a href="https://example.org/film"><img src="https://example.org/film.png" alt="A film"></a></p>

<table><tr><th>Head<br>line</th><th></th></tr><tr><td><ul><li>a</li><li>b</li></ul></td><td><img src="https://example.org/t.png"></td></tr></table>

1. First

   Second paragraph
2. \`code\` and **[bold link](https://example.org/b)**

- [ ] to do
- [x] done

Term
: Definition

<!-- never closed
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: about | id: about-me
profile.md: name: Ada Example
Hello\\* and x², † and CO₂. A < b \\<script

**Bold** in a box

> quote

\\*\\*not bold\\*\\*

*slanted*

\`\`\`
# a comment
print("<b>")
\`\`\`

\`\`\`
kept   as
 it is
\`\`\`

A line\\
and a break\\
and another.

![One](https://example.org/1.png) ![](https://example.org/2.png)

[![A film](https://example.org/film.png)](https://example.org/film)

| Head line |                                |
| --------- | ------------------------------ |
| a b       | ![](https://example.org/t.png) |

1. First

   Second paragraph

2. \`code\` and **[bold link](https://example.org/b)**

- to do
- done

Term : Definition

\\<!-- never closed

Sections
  About    the text about you
`)
})

it('parts of pages in folders, styles and scripts', () => {
  expect(
    givenText(
      `<link rel="stylesheet" href="/a.css"><style>a{}</style><script src="/x.js"></script>

{% include_relative part.md %} {% include sub/part.html %} {% include_relative none.md %}

{% for post in site.posts limit: 1 %}{{ post.date | date_to_string }} {{ post.title }}{% endfor %} {{ "x" | absolute_url }} {{ page.title }} {{ site.data.list[0] }}

{% if site.data.off %}off{% else %}on{% endif %} {% brokentag %}

<button>Copy</button> <svg><text>icon</text></svg> <i class="fa fa-x"></i> <span hidden>hid</span> <input value="x">

<iframe src="https://films.example.org/1"></iframe> <canvas>drawn</canvas> <object data="/x.swf">old</object>
`,
      {
        '_includes/sub/part.html': `An include.`,
        'part.md': `A part.`,
        '_data/list.yml': `- first
`,
        '_posts/2020-02-03-x.md': `---
---
x`,
        '_pages/deep/page.md': `---
title: Deep
permalink: /deep/
---
{% include_relative beside.txt %}, [file](beside.pdf), ![pic](../pic.png)`,
        '_pages/deep/beside.txt': `Beside.`,
        '_pages/deep/beside.pdf': `x`,
        'pic.png': `x`,
        '_config.yml': `title: Ada Example
url: https://ada.example.net
baseurl: /b
author:
  name: Ada Example
`,
      },
    ),
  ).toBe(`site.md: title: Ada Example | url: https://ada.example.net/b | lang: en | sections: | - of: about | id: about-me | - of: sections/deep | id: deep
profile.md: name: Ada Example
A part. An include.

2020-02-03 x <https://ada.example.net/b/x> first

on

<https://films.example.org/1>
sections/deep.md: title: Deep
Beside., [file](/_pages/deep/beside.pdf), ![pic](/pic.png)

Sections
  About    the text about you
  Deep     a free section, as it is

Other pages
  _pages/deep/page.md: a section of the home page, "Deep"
  _posts/2020-02-03-x.md: left behind: a post of a blog, for which the new site has no place

Left behind
  link: /a.css
  style: 3 characters
  script: /x.js
  control: Copy
  svg: 4 characters
  hidden: hid
  iframe: https://films.example.org/1
  canvas: 5 characters
  object: 3 characters

To look at
  expected the included file none.md, found none; it shows nothing
  _pages/about.md: the Liquid tag "brokentag" is not known here; it shows nothing
`)
})

it('a page of boxes, rows and anchors', () => {
  expect(
    givenText(`<section id="intro"><h1>Ada Example</h1><p>Hello.</p></section>

<section id="news"><div class="head"><span>🔥</span> <h2>News</h2></div><ul><li>2024.10: One</li></ul></section>

<section><h2><a href="#pubs" id="pubs">Publications</a></h2><p><b>Ada Example</b>, Bo Sample. Engines in Sections. In CONFEX 2024.</p></section>

<a id="more" class="anchor"></a>
<h2 id="also">Also <small>this</small></h2>

<div><p>One</p> two <b>three</b><p>Four</p></div>

## Also this

Again, see [papers](#pubs), [more](#more), [intro](#intro) and [news](#news).

## References {#refs}

## 2023

A year.
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: about | id: ada-example | - of: news | id: news | title: 🔥 News | aliases: | - -news | - of: publications | id: publications | title: Publications | - of: sections/also-this | id: also | - of: sections/also-this-2 | id: also-this | - of: sections/references | id: refs | aliases: | - references
profile.md: name: Ada Example
Hello.
news/2024-10-one.md: date: 2024-10
One
publications/engines-in-sections.md: title: Engines in Sections | authors: | - Ada Example | - Bo Sample | venue: CONFEX | year: 2024
sections/also-this.md: order: 1 | title: Also this
One

two **three**

Four
sections/also-this-2.md: order: 2 | title: Also this
Again, see papers, more, intro and news.
sections/references.md: order: 3 | title: References
## 2023

A year.

Sections
  Ada Example   the text about you
  🔥 News       news: 1 recognised
  Publications  publications: 1 recognised
  Also this     a free section, as it is
  Also this     a free section, as it is
  References    a free section, as it is
`)
})
