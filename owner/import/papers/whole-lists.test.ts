import { expect, it } from 'vitest'
import { givenText } from '../test-site.ts'

// Lists of papers on old pages, and the files that they become, whole.

it('papers on one line each', () => {
  expect(
    givenText(`# Publications

\\* Equal contribution. † Corresponding author.

- **Ada Example**\\*, Bo Sample\\*, Cy Third†, et al. Engines at Work: A Study of Steam. In Proceedings of the 4th Conference on Engines (CONFEX), May 2024. Oral. [Paper](https://example.org/p.pdf) [Code](https://github.com/ada/work) [Website](https://ada.github.io/work) [Blog post](https://example.org/b)
- Bo Sample and **A. Example**. "Looms, and Their Keepers". *Journal of Looms*, vol. 3, no. 4, pp. 5-9, 2023. [arXiv](https://arxiv.org/abs/2301.00001v2) [DOI](https://doi.org/10.1000/x.1)
- Ada Example (2022). Steam for Everyone. Engine Letters 12, 3-4.
- **Ada Example**, Bo Sample. Looms of Old. PhD thesis, Example University, 2021.
- **Ada Example**, Bo Sample. Looms in Small. Workshop on Small Looms, 2020 (Best Paper Award).
- [A Title That Leads to Its Code](https://github.com/ada/title), **Ada Example**, Bo Sample, arXiv preprint, 2019
- [A Title That Leads to Its DOI](https://doi.org/10.1000/x.9), **Ada Example**, Bo Sample, EXCON 2018. [[pdf](https://example.org/a.pdf)] [[pdf](https://example.org/b.pdf)] [[DOI](https://doi.org/10.1000/x.8)]
- Bo Sample, …, **Ada Example**, Cy Third. Looms With Gaps. In CONFEX 2017.
- Bo Sample, Cy Third. "Looms of Others". In CONFEX 2016. <span class='show_paper_citations' data='AbCdEfGhIjK:u5HHmVD_uO8C'></span>
- [1] Ada Example, Bo Sample, "Numbered Looms for All," CONFEX 2015.
- Ada Example, Bo Sample. Looms Under Way. Submitted to Engine Letters, 2014.
- Bo Sample. A Paper of Another. In CONFEX 2011.
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: publications | id: publications | title: Publications | - of: sections/publications-continued | id: publications-continued
profile.md: name: Ada Example | authorNames: | - A. Example
publications/engines-at-work.md: title: 'Engines at Work: A Study of Steam' | authors: | - name: Ada Example | equal: true | - name: Bo Sample | equal: true | - name: Cy Third | corresponding: true | etAl: true | venue: CONFEX | venueName: Proceedings of the 4th Conference on Engines | year: 2024 | month: 5 | kind: conference | distinction: Oral | links: | paper: https://example.org/p.pdf | code: https://github.com/ada/work | project: https://ada.github.io/work | other: | - label: Blog post | url: https://example.org/b
publications/looms-and-their-keepers.md: title: Looms, and Their Keepers | authors: | - Bo Sample | - A. Example | venue: Journal of Looms | year: 2023 | kind: journal | doi: 10.1000/x.1 | arxiv: 2301.00001v2
vol. 3, no. 4, pp. 5-9
publications/looms-of-old.md: title: Looms of Old | authors: | - Ada Example | - Bo Sample | venue: PhD thesis, Example University | year: 2021 | kind: thesis
publications/looms-in-small.md: title: Looms in Small | authors: | - Ada Example | - Bo Sample | venue: Workshop on Small Looms | year: 2020 | kind: workshop | distinction: Best Paper Award
publications/a-title-that-leads-to-its-code.md: title: A Title That Leads to Its Code | authors: | - Ada Example | - Bo Sample | venue: arXiv preprint | year: 2019 | kind: preprint | links: | code: https://github.com/ada/title
publications/a-title-that-leads-to-its-doi.md: title: A Title That Leads to Its DOI | authors: | - Ada Example | - Bo Sample | venue: EXCON | year: 2018 | doi: 10.1000/x.8 | links: | paper: https://example.org/a.pdf | other: | - label: pdf | url: https://example.org/b.pdf | - label: Link | url: https://doi.org/10.1000/x.9
publications/looms-with-gaps.md: title: Looms With Gaps | authors: | - Bo Sample | - Ada Example | - Cy Third | etAl: true | venue: CONFEX | year: 2017
Bo Sample, …, Ada Example, Cy Third.
publications/looms-of-others.md: title: Looms of Others | authors: | - Bo Sample | - Cy Third | venue: CONFEX | year: 2016 | scholar: AbCdEfGhIjK:u5HHmVD_uO8C
publications/numbered-looms-for-all.md: title: Numbered Looms for All | authors: | - Ada Example | - Bo Sample | venue: CONFEX | year: 2015
publications/looms-under-way.md: title: Looms Under Way | authors: | - Ada Example | - Bo Sample | venue: Engine Letters | year: 2014 | status: submitted | kind: journal
sections/publications-continued.md: title: Publications (continued)
\\* Equal contribution. † Corresponding author.

- Ada Example (2022). Steam for Everyone. Engine Letters 12, 3-4.
- Bo Sample. A Paper of Another. In CONFEX 2011.

Sections
  Publications  publications: 10 recognised, 2 kept as prose
`)
})

it('papers in boxes with a badge and a picture', () => {
  expect(
    givenText(
      `# Publications

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">CONFEX 2024 (CCF A)</div><img src='images/x.png' alt="sym"></div></div>
<div class='paper-box-text' markdown="1">

[Engines in a Box](https://example.org/paper.pdf)

**Ada Example**, Bo Sample, Cy Third

[Project](https://example.org/pr) | [Video](https://example.org/v)

- A box.
- A *second* line.
</div>
</div>

<div class='paper-box'><div class='paper-box-image'><div><div class="badge"><a href="https://example.org/c">EXCON</a></div><img src='images/x.png' alt="sym"></div></div>
<div class='paper-box-text' markdown="1">

Engines of No Year

**Ada Example**, Bo Sample
</div>
</div>

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">arXiv</div><img src='images/x.png' alt="sym"></div></div>
<div class='paper-box-text' markdown="1">

[Engines Before Print](https://arxiv.org/abs/2405.01234)

**Ada Example**, Bo Sample

First Author / 第一作者
</div>
</div>

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ACTA</div><img src="https://example.org/one.png" alt="One"></div></div>
<div class='paper-box-text' markdown="1">

**Engines of a Journal**

Ada Example, Bo Sample

*Acta Machina, 12(3), 2023, pp. 1-9*

![A second picture](https://example.org/two.png)
</div>
</div>

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">CONFEX2022</div><img src='images/x.png' alt="sym"></div></div>
<div class='paper-box-text' markdown="1">

### Engines in Capitals and More

Bo Sample, **Ada Example**; Cy Third

Co-first author

<span class='show_paper_citations' data='AbCdEfGhIjK:bad id'></span>
</div>
</div>

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">Highlight</div><img src='images/x.png' alt="sym"></div></div>
<div class='paper-box-text' markdown="1">

[Engines of a Distinction](https://example.org/d)

**Ada Example**, Bo Sample

EXCON, 2021
</div>
</div>

`,
      {
        'images/x.png': `x`,
      },
    ),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: publications | id: publications | title: Publications | - of: sections/publications-continued | id: publications-continued
profile.md: name: Ada Example
publications/engines-in-a-box.md: order: 1 | title: Engines in a Box | authors: | - Ada Example | - Bo Sample | - Cy Third | venue: CONFEX (CCF A) | year: 2024 | thumbnail: /images/x.png | links: | paper: https://example.org/paper.pdf | project: https://example.org/pr | video: https://example.org/v
- A box.
- A *second* line.
publications/engines-before-print.md: order: 2 | title: Engines Before Print | authors: | - Ada Example | - Bo Sample | venue: arXiv | year: 2024 | kind: preprint | role: first | thumbnail: /images/x.png | links: | paper: https://arxiv.org/abs/2405.01234
publications/engines-of-a-journal.md: title: Engines of a Journal | authors: | - Ada Example | - Bo Sample | venue: ACTA | venueName: Acta Machina | year: 2023 | thumbnail: https://example.org/one.png
12(3), pp. 1-9

![A second picture](https://example.org/two.png)
publications/engines-in-capitals-and-more.md: title: Engines in Capitals and More | authors: | - Bo Sample | - Ada Example | - Cy Third | venue: CONFEX | year: 2022 | role: co-first | thumbnail: /images/x.png
publications/engines-of-a-distinction.md: title: Engines of a Distinction | authors: | - Ada Example | - Bo Sample | venue: EXCON | year: 2021 | distinction: Highlight | thumbnail: /images/x.png | links: | paper: https://example.org/d
sections/publications-continued.md: title: Publications (continued)
[EXCON](https://example.org/c)

![](/images/x.png)

Engines of No Year

**Ada Example**, Bo Sample

Sections
  Publications  publications: 5 recognised, 1 kept as prose

To look at
  a preprint without a year got 2024 from its arXiv identifier
`)
})

it('papers that are not understood, under headings', () => {
  expect(
    givenText(`# Publications

## 🚀 Conference Papers
### 2024
- [Engines of the Year](https://example.org/y), **Ada Example**, Bo Sample. CONFEX.
- **Engines of Steam Alone**<br>Ada Example, Bo Sample<br>*CONFEX 2024* <br> A description of 2023 and of the Journal of Engines.

## Preprints
- 🎉 [Engines of Hope](https://arxiv.org/pdf/2401.00001), Ada Example, Bo Sample, arXiv:2401.00001 [[Code](https://example.org/c)|[Data](https://example.org/d)]
- [Engines of Doubt](https://arxiv.org/abs/2401.00002), Ada Example, Bo Sample, preprint

## Books
- Ada Example, *The Book of Engines and Looms*, Example Press, 2012.
- Ada Example, Bo Sample, *The Book of Looms and Yarn*, Springer, 2011.
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: sections/publications | id: publications | - of: sections/books | id: books
profile.md: name: Ada Example
sections/publications.md: order: 1 | title: Publications
## 🚀 Conference Papers

### 2024

- [Engines of the Year](https://example.org/y), **Ada Example**, Bo Sample. CONFEX.
- **Engines of Steam Alone**\\
  Ada Example, Bo Sample\\
  *CONFEX 2024*\\
  A description of 2023 and of the Journal of Engines.

## Preprints

- 🎉 [Engines of Hope](https://arxiv.org/pdf/2401.00001), Ada Example, Bo Sample, arXiv:2401.00001 \\[[Code](https://example.org/c)|[Data](https://example.org/d)]
- [Engines of Doubt](https://arxiv.org/abs/2401.00002), Ada Example, Bo Sample, preprint
sections/books.md: order: 2 | title: Books
- Ada Example, *The Book of Engines and Looms*, Example Press, 2012.
- Ada Example, Bo Sample, *The Book of Looms and Yarn*, Springer, 2011.

Sections
  Publications  a free section, as it is
  Books         a free section, as it is
`)
})

it('papers whose parts are named by classes', () => {
  expect(
    givenText(`# Publications

<div class="publications">
<div class="pub-row"><div class="title">Engines in Rows of Old</div><div class="author">Bo Sample, Ada Example</div><div class="periodical"><em>CONFEX</em>, 2024</div><div class="links"><a href="https://example.org/1">Alpha</a> <a href="https://example.org/2">PDF</a></div></div>
<div class="pub-row"><span class="tag">EXCON 2023</span><div class="title">Looms in Rows of Old</div><div class="author">Ada Example</div><div class="abstract">In Proceedings of Dreams, 1999.</div></div>
<div class="pub-row"><div class="pub-title"><b>Yarn in Rows</b> (Oral)</div><div>Bo Sample, Ada Example (Eds.)</div><div class="venue">Journal of Yarn</div><div>2022</div></div>
</div>
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: publications | id: publications | title: Publications | - of: sections/publications-continued | id: publications-continued
profile.md: name: Ada Example
publications/engines-in-rows-of-old.md: title: Engines in Rows of Old | authors: | - Bo Sample | - Ada Example | venue: CONFEX | year: 2024 | links: | paper: https://example.org/2 | other: | - label: Alpha | url: https://example.org/1
publications/looms-in-rows-of-old.md: title: Looms in Rows of Old | authors: | - Ada Example | venue: EXCON | year: 2023
In Proceedings of Dreams, 1999.
sections/publications-continued.md: title: Publications (continued)
**Yarn in Rows** (Oral)

Bo Sample, Ada Example (Eds.)

Journal of Yarn

2022

Sections
  Publications  publications: 2 recognised, 1 kept as prose
`)
})

it('the spellings of the owner’s name that lists of authors have', () => {
  expect(
    givenText(
      `# Publications

- Bo Sample, **Adalbert Example**, Cy Third. Looms by Another Spelling. In CONFEX 2024.
- <u>A. Example</u>, Bo Sample. Looms by a Third Spelling. In CONFEX 2023.
- **Bo Sample**, **Ada Example**. Looms by Two. In CONFEX 2022.
- 艾一, **艾达**. 织机与蒸汽机的研究. 示例学报, 2021.
`,
      {
        '_config.yml': `title: Ada Example
author:
  name: Ada Example 艾达
`,
      },
    ),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: publications | id: publications | title: Publications
profile.md: name: Ada Example 艾达 | authorNames: | - A. Example | - Ada Example | - Adalbert Example | - 艾达
publications/looms-by-another-spelling.md: title: Looms by Another Spelling | authors: | - Bo Sample | - Adalbert Example | - Cy Third | venue: CONFEX | year: 2024
publications/looms-by-a-third-spelling.md: title: Looms by a Third Spelling | authors: | - A. Example | - Bo Sample | venue: CONFEX | year: 2023
publications/looms-by-two.md: title: Looms by Two | authors: | - Bo Sample | - Ada Example | venue: CONFEX | year: 2022
publications/zhijiyuzhengqijideyanjiu.md: title: 织机与蒸汽机的研究 | authors: | - 艾一 | - 艾达 | venue: 示例学报 | year: 2021 | kind: journal

Sections
  Publications  publications: 4 recognised
`)
})

it('papers that stand on the pages twice, and identifiers that two papers have', () => {
  expect(
    givenText(
      `# Publications

- **Ada Example**, Bo Sample. Engines at Work. In CONFEX 2024. [DOI](https://doi.org/10.1000/x.1)

# Selected Papers

- **Ada Example**, Bo Sample. Engines at Work. In CONFEX 2024.
- **Ada Example**, Bo Sample. Engines at Work. In Journal of Engines, 2025. [arXiv](https://arxiv.org/abs/2401.00001) [Code](https://example.org/c) [Blog](https://example.org/b)
- **Ada Example**, Bo Sample. Engines at Rest. In CONFEX 2023. [DOI](https://doi.org/10.1000/x.1) [arXiv](https://arxiv.org/abs/2401.00002)
- **Ada Example**, Bo Sample. Engines Asleep. In CONFEX 2022. [DOI](https://doi.org/10.1000/x.2) [arXiv](https://arxiv.org/abs/2401.00002v3)
`,
      {},
    ),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: publications | id: publications | title: Publications · Selected Papers | aliases: | - selected-papers | - of: sections/engines-at-work | id: engines-at-work
profile.md: name: Ada Example
publications/engines-at-work.md: title: Engines at Work | authors: | - Ada Example | - Bo Sample | venue: CONFEX | year: 2024 | doi: 10.1000/x.1
sections/engines-at-work.md: title: Engines at Work
Ada Example, Bo Sample, Journal of Engines, 2025, journal

[code](https://example.org/c) [Blog](https://example.org/b) [arXiv](https://arxiv.org/abs/2401.00001)
publications/engines-at-rest.md: title: Engines at Rest | authors: | - Ada Example | - Bo Sample | venue: CONFEX | year: 2023 | arxiv: 2401.00002 | links: | other: | - label: DOI | url: https://doi.org/10.1000/x.1
publications/engines-asleep.md: title: Engines Asleep | authors: | - Ada Example | - Bo Sample | venue: CONFEX | year: 2022 | doi: 10.1000/x.2 | links: | other: | - label: arXiv | url: https://arxiv.org/abs/2401.00002v3

Sections
  Publications     publications: 1 recognised
  Selected Papers  publications: 4 recognised

To look at
  "Engines at Work" stood on the old site more than once; it is one paper
  two papers are called "Engines at Work"; the second is kept as text
  two papers have one DOI; of "Engines at Rest" it is kept as a link
  two papers have one arXiv; of "Engines Asleep" it is kept as a link
`)
})

it('papers whose authors bear marks and legends', () => {
  expect(
    givenText(`# Publications

- [Engines With a Legend](https://example.org/1), Ada Example<sup>*</sup>, Bo Sample<sup>*</sup>, Cy Third. In CONFEX 2024. (\\* equal contribution)
- [Engines With Another](https://example.org/2), Ada Example$^\\dagger$, Bo Sample$^{*}$. In CONFEX 2023. († corresponding author)
- [Engines of Unknown Marks](https://example.org/3), Ada Example‡, Bo Sample. In CONFEX 2022.
- [Engines of a Note](https://example.org/4), Bo Sample, Ada Example (Corresponding Author). In CONFEX 2021.
- [Engines of More](https://example.org/5), Ada Example, Bo Sample, and others. In CONFEX 2020.
- 艾达*, 白二*, 蔡三. 织机与蒸汽机的综合研究方法. 示例会议, 2019.
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: publications | id: publications | title: Publications
profile.md: name: Ada Example
publications/engines-with-a-legend.md: title: Engines With a Legend | authors: | - name: Ada Example | equal: true | - name: Bo Sample | equal: true | - Cy Third | venue: CONFEX | year: 2024 | links: | paper: https://example.org/1
publications/engines-with-another.md: title: Engines With Another | authors: | - name: Ada Example | corresponding: true | - name: Bo Sample | equal: true | venue: CONFEX | year: 2023 | links: | paper: https://example.org/2
publications/engines-of-unknown-marks.md: title: Engines of Unknown Marks | authors: | - Ada Example | - Bo Sample | venue: CONFEX | year: 2022 | links: | paper: https://example.org/3
Ada Example‡
publications/engines-of-a-note.md: title: Engines of a Note | authors: | - Bo Sample | - Ada Example | venue: CONFEX | year: 2021 | links: | paper: https://example.org/4
Ada Example (Corresponding Author)
publications/engines-of-more.md: title: Engines of More | authors: | - Ada Example | - Bo Sample | etAl: true | venue: CONFEX | year: 2020 | links: | paper: https://example.org/5
publications/zhijiyuzhengqijidezongheyanjiufangfa.md: title: 织机与蒸汽机的综合研究方法 | authors: | - name: 艾达 | equal: true | - name: 白二 | equal: true | - 蔡三 | venue: 示例会议 | year: 2019

Sections
  Publications  publications: 6 recognised

To look at
  "Engines of Unknown Marks": the page does not say what the marks in Ada Example‡ mean; they are kept in its text
  "Engines of a Note": whether Ada Example (Corresponding Author) speaks of the names before it too is not sure; it is kept in its text
`)
})

it('papers behind numbers, badges in code and in brackets', () => {
  expect(
    givenText(`# Papers

1. **[CONFEX'24 (Oral)]** [Engines Before a Bracket](https://example.org/1), **Ada Example**, Bo Sample.
2. \`EXCON 2023\` \`Spotlight\` [Engines Behind Code](https://example.org/2), **Ada Example**, Bo Sample.
3. [J4] Ada Example, Bo Sample, "Engines Behind a Number," *Journal of Engines*, 2022.
4. 🏆 \`ACTA\` **Engines Behind a Cup**, Ada Example, Bo Sample, *Acta Machina 2021*, pp. 1-2.
5. **Engines Below a Line**<br>Ada Example, Bo Sample<br>*Journal of Engines*, 2020<br>\`A note\`<br>[Code](https://example.org/c), [Demo](https://example.org/d)
6. **Engines on Four Lines**<br>Bo Sample, Ada Example<br>Oral<br>CONFEX 2019 (acceptance rate 20%)<br>Presented in Oslo.
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: publications | id: papers | title: Papers | - of: sections/papers-continued | id: papers-continued
profile.md: name: Ada Example
publications/engines-before-a-bracket.md: title: Engines Before a Bracket | authors: | - Ada Example | - Bo Sample | venue: CONFEX | year: 2024 | distinction: Oral | links: | paper: https://example.org/1
publications/engines-behind-a-number.md: title: Engines Behind a Number | authors: | - Ada Example | - Bo Sample | venue: Journal of Engines | year: 2022 | kind: journal
publications/engines-behind-a-cup.md: title: Engines Behind a Cup | authors: | - Ada Example | - Bo Sample | venue: ACTA | venueName: Acta Machina | year: 2021
pp. 1-2
publications/engines-below-a-line.md: title: Engines Below a Line | authors: | - Ada Example | - Bo Sample | venue: Journal of Engines | year: 2020 | kind: journal | links: | code: https://example.org/c | other: | - label: Demo | url: https://example.org/d
\`A note\`
publications/engines-on-four-lines.md: title: Engines on Four Lines | authors: | - Bo Sample | - Ada Example | venue: CONFEX | year: 2019
acceptance rate 20%\\
Oral\\
Presented in Oslo.
sections/papers-continued.md: title: Papers (continued)
- \`EXCON 2023\` \`Spotlight\` [Engines Behind Code](https://example.org/2), **Ada Example**, Bo Sample.

Sections
  Papers   publications: 5 recognised, 1 kept as prose
`)
})

it('papers in boxes with rows of links and pictures of links', () => {
  expect(
    givenText(`# 论文

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">CONFEX 2024</div><img src='https://example.org/a.png' alt="A loom"></div></div>
<div class='paper-box-text' markdown="1">

[**"Engines" of Quotes**](#top)

*Bo Sample*, **Ada Example**

[[Paper]](https://example.org/p.pdf) [[Code]](https://example.org/c) [<img src="https://img.shields.io/github/stars/ada/a?label=Stars">](https://github.com/ada/a) Cited by: <span class='show_paper_citations' data='AbCdEfGhIjK:u5HHmVD_uO8C'></span>
- Named best of all. 
</div>
</div>

<div class='paper-box'><div class='paper-box-text' markdown="1">

**Engines Without a Picture** (Oral)

Bo Sample, **Ada Example**

Proceedings of the Conference on Engines (CONFEX 2023)

[Alpha](https://example.org/1) / [Beta](https://example.org/2) / [Gamma](https://example.org/3)
</div>
</div>

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">Preprint</div></div></div>
<div class='paper-box-text' markdown="1">

[Engines of Two Numbers](https://arxiv.org/abs/2405.01234)

Bo Sample, **Ada Example** [[old]](https://arxiv.org/abs/2305.01234)
</div>
</div>
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: publications | id: publications | title: 论文 | aliases: | - 论文 | - of: sections/lunwen-xu | id: lunwen-xu
profile.md: name: Ada Example
publications/engines-of-quotes.md: title: '"Engines" of Quotes' | authors: | - Bo Sample | - Ada Example | venue: CONFEX | year: 2024 | scholar: AbCdEfGhIjK:u5HHmVD_uO8C | thumbnail: https://example.org/a.png | links: | paper: https://example.org/p.pdf | code: https://example.org/c | other: | - label: Stars | url: https://github.com/ada/a
- Named best of all.
publications/engines-without-a-picture.md: title: Engines Without a Picture | authors: | - Bo Sample | - Ada Example | venue: CONFEX | venueName: Proceedings of the Conference on Engines | year: 2023 | kind: conference | links: | other: | - label: Alpha | url: https://example.org/1 | - label: Beta | url: https://example.org/2 | - label: Gamma | url: https://example.org/3
(Oral)
sections/lunwen-xu.md: title: 论文（续）
Preprint

[Engines of Two Numbers](https://arxiv.org/abs/2405.01234)

Bo Sample, **Ada Example** [\\[old\\]](https://arxiv.org/abs/2305.01234)

Sections
  论文       publications: 2 recognised, 1 kept as prose

Left behind
  badge: https://img.shields.io/github/stars/ada/a?label=Stars
`)
})
