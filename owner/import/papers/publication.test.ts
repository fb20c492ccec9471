import { expect, it } from 'vitest'
import { contentOf, importPage, paperLines } from '../test-site.ts'

const papers = (markdown: string) => contentOf(`# 📝 Publications\n\n${markdown}`)

const box = (
  badge: string,
  inside: string,
) => `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='images/x.png' alt="sym" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

${inside}
</div>
</div>
`

it('reads authors, title and venue on one line, with nothing to set them apart', () => {
  expect(
    paperLines(
      papers(`- **A. Example**, B. Sample, C. D. Third. Engines: A Study of Steam. In CONFEX 2024, Oral.
- B. Sample, **A. Example**, et al. Do Engines Dream? On the Sleep of Machines. In EXCON 2023.
- B. Sample, **A. Example**, Should We Build Engines? A View. In CONFEX 2022.
- **A. Example**, B. Sample. Small Engines, Conference on Empirical Engines (CEE), 2021.
- B. Sample, D. Du, **A. Example**. Engines at Night. Journal of Engines, vol. 32, pp. 2011-2015, 2020.`),
    ),
  ).toEqual([
    'Engines: A Study of Steam | A. Example, B. Sample, C. D. Third | CONFEX 2024',
    'Do Engines Dream? On the Sleep of Machines | B. Sample, A. Example + | EXCON 2023',
    'Should We Build Engines? A View | B. Sample, A. Example | CONFEX 2022',
    'Small Engines | A. Example, B. Sample | CEE 2021',
    'Engines at Night | B. Sample, D. Du, A. Example | Journal of Engines 2020',
  ])
})

it('reads titles in quotes and in bold, and paragraphs of lines', () => {
  expect(
    paperLines(
      papers(`1. A. Example, B. Sample, "Engines at Work," in *Proc. CONFEX*, 2024, pp. 1-5. [[PDF](https://example.org/1.pdf)]
2. A. Example and B. Sample, “Engines at Rest: A Study,” *Transactions on Engines*, vol. 3, no. 2, pp. 10–20, Mar. 2023.

<p><b>Engines in Paragraphs of Old</b><br>
<b>Ada Example</b>, Bo Sample<br>
<i>CONFEX</i>, 2022<br>
<a href="https://example.org/x.pdf">[pdf]</a></p>

- **Engines in Bold Letters Only**. Ada Example, Bo Sample. *CONFEX 2021* (Best Paper).`),
    ),
  ).toEqual([
    'Engines at Work | A. Example, B. Sample | Proc. CONFEX 2024',
    'Engines at Rest: A Study | A. Example, B. Sample | Transactions on Engines 2023',
    'Engines in Paragraphs of Old | Ada Example, Bo Sample | CONFEX 2022',
    'Engines in Bold Letters Only | Ada Example, Bo Sample | CONFEX 2021',
  ])
})

it('reads a linked title before the authors, and one between authors and venue', () => {
  const content =
    papers(`- [Engines That Read Books](https://example.org/a). **Ada Example**, Bo Sample, and Cy Third. In Proceedings of the 2025 Conference on Engines (CONFEX)
- Bo Sample, **Ada Example**. [Engines That Write Books](https://example.org/b). **Journal of Engines**, 12, 3. (2024) <i><span class='show_paper_citations' data='AbCdEfGhIjK:u5HHmVD_uO8C'></span></i>
- \`\`EXCON 2023\`\` [Engines That Burn Books](https://example.org/c), Bo Sample, **Ada Example**.
- \`\`EXCON 2022\`\` [Engines That Bind Books](https://ada.github.io/bind), Bo Sample, **Ada Example**.`)
  expect(paperLines(content)).toEqual([
    'Engines That Read Books | Ada Example, Bo Sample, Cy Third | CONFEX 2025',
    'Engines That Write Books | Bo Sample, Ada Example | Journal of Engines 2024',
    'Engines That Burn Books | Bo Sample, Ada Example | EXCON 2023',
    'Engines That Bind Books | Bo Sample, Ada Example | EXCON 2022',
  ])
  expect(content.publications.map(({ links }) => links?.paper)).toEqual([
    'https://example.org/a',
    'https://example.org/b',
    'https://example.org/c',
    undefined,
  ])
  expect(content.publications[3]?.links).toEqual({ project: 'https://ada.github.io/bind' })
  expect(content.publications[1]?.scholar).toBe('AbCdEfGhIjK:u5HHmVD_uO8C')
})

it('reads a paper-box: badge, thumbnail, links by their words, citations, and what remains as the text', () => {
  const [paper] = contentOf(
    `# 📝 Publications\n\n${box(
      'CONFEX 2024 Spotlight',
      `[Engines in a Box](https://example.org/paper.pdf) \\\\
**Ada Example**\\*, Bo Sample\\*

[**Code**](https://github.com/ada/box) | [**Weights**](https://example.org/w) <strong><span class='show_paper_citations' data='AbCdEfGhIjK:u5HHmVD_uO8C'></span></strong>
- A box that holds an engine.

\\* denotes equal contribution`,
    )}`,
    { 'images/x.png': 'a picture' },
  ).publications
  expect(paper).toMatchObject({
    title: 'Engines in a Box',
    authors: [
      { name: 'Ada Example', equal: true },
      { name: 'Bo Sample', equal: true },
    ],
    venue: 'CONFEX',
    year: 2024,
    distinction: 'Spotlight',
    scholar: 'AbCdEfGhIjK:u5HHmVD_uO8C',
    thumbnail: { src: '/images/x.png' },
    links: {
      paper: 'https://example.org/paper.pdf',
      code: 'https://github.com/ada/box',
      other: [{ label: 'Weights', url: 'https://example.org/w' }],
    },
  })
  expect(paper?.body).toContain('- A box that holds an engine.')
})

it('reads lines of their own: badge in code, title, authors, venue with month, links in brackets', () => {
  const [paper] = papers(
    `- \`CONFEX'25\` **Engines on Lines: A Way Home**.
  Bo Sample, <span style="color:blue">Ada Example</span>, and Cy Third.
  In *Proceedings of the 34th Conference on Engines (CONFEX)*, August, 2025. (<span style="color:red">Rank-A</span>)
  [[Paper](https://example.org/p.pdf)]
  [[DOI](https://doi.org/10.1234/box.5)]
  [[Video]()]`.replaceAll('\n  ', '  \n  '),
  ).publications
  expect(paper).toMatchObject({
    title: 'Engines on Lines: A Way Home',
    venue: 'CONFEX',
    venueName: 'Proceedings of the 34th Conference on Engines',
    year: 2025,
    month: 8,
    kind: 'conference',
    doi: '10.1234/box.5',
    links: { paper: 'https://example.org/p.pdf' },
  })
  expect(paper?.body.trim()).toBe('Rank-A')
})

it('reads cards of HTML by what their classes say', () => {
  const [paper] = papers(`<div class="list">
  <article class="card">
    <div class="publication-year">2026</div>

    <h3><a href="https://example.org/x">Engines in Cards</a></h3>
    <p class="authors"><strong>Ada Example</strong>, Bo Sample, and Cy Third.</p>
    <p class="details">Journal of Engines, early access, 2026.</p>
    <div class="ranks"><span>Q1</span></div>
  </article>
</div>`).publications
  expect(paper).toMatchObject({
    title: 'Engines in Cards',
    venue: 'Journal of Engines',
    year: 2026,
    kind: 'journal',
  })
  expect(paper?.body.trim()).toBe('early access\n\nQ1')
})

it('reads a distinction that stands behind the authors, with the venue on the line below', () => {
  const [paper] = papers(`<div class="list">
  <article class="card">
    <h3><a href="https://example.org/x">Engines Told Aloud</a></h3>
    <p class="authors"><strong>Ada Example</strong>, Bo Sample. (Oral)</p>
    <p class="details">Journal of Engines, early access, 2026.</p>
  </article>
</div>`).publications
  expect(paper).toMatchObject({
    title: 'Engines Told Aloud',
    venue: 'Journal of Engines',
    distinction: 'Oral',
    body: '\nearly access',
  })
})

it('keeps marks that the page does not explain as text, and says so', () => {
  const imported = importPage(
    '# Publications\n\n- **Ada Example**, Bo Sample*. Engines and Marks of Old. In CONFEX 2024.',
  )
  const paper = imported.files.find(({ path }) => path.startsWith('content/publications/'))
  expect(new TextDecoder().decode(paper?.bytes)).toMatch(/ {2}- Bo Sample\n[\s\S]*---\n\nBo Sample\\\*\n$/)
  expect(imported.report.notes.join()).toContain('Bo Sample*')
})

it('guesses no year and no venue: such a paper stays prose, behind the section it came from', () => {
  const content = papers(`- **Ada Example**, Bo Sample. Engines That Are. In CONFEX 2024.
- **Ada Example**, Bo Sample. Engines That Have Been. In CONFEX 2023.
- [Engines Without a Year of Their Own](https://example.org/n), **Ada Example**, Bo Sample. In CONFEX`)
  expect(content.publications).toHaveLength(2)
  expect(content.sections.map(({ title, body }) => `${title}: ${body.trim()}`)).toEqual([
    '📝 Publications (continued): - [Engines Without a Year of Their Own](https://example.org/n), **Ada Example**, Bo Sample. In CONFEX',
  ])
  expect(content.site.sections.map(({ of }) => of)).toEqual([
    'publications',
    'sections/publications-continued',
  ])
})

it('dates a preprint by its arXiv number, and no other paper', () => {
  const boxed = (badge: string) =>
    box(badge, '[Engines Before Print](https://arxiv.org/abs/2405.01234) \\\\\n**Ada Example**, Bo Sample')
  expect(
    paperLines(
      papers(
        `${boxed('Preprint')}\n${box('CONFEX 2023', '[Engines in Print](https://example.org/x) \\\\\n**Ada Example**, Bo Sample')}`,
      ),
    ),
  ).toEqual([
    'Engines Before Print | Ada Example, Bo Sample | Preprint 2024',
    'Engines in Print | Ada Example, Bo Sample | CONFEX 2023',
  ])
  expect(papers(boxed('CONFEX')).publications).toEqual([])
})

it('takes headings between papers as topics, and years among them as years', () => {
  const content = papers(`## Journal
- **Ada Example**, Bo Sample. Engines in Long. Acta Machina, 2024.

## Conference
- **Ada Example**, Bo Sample. Engines in Short. In CONFEX 2023.`)
  expect(content.publications.map(({ topics, kind }) => [topics, kind])).toEqual([
    [['Journal'], 'journal'],
    [['Conference'], 'conference'],
  ])
  const byYear = papers(
    `## 2022\n- [Engines of That Year](https://example.org/y), **Ada Example**, Bo Sample. *Acta Machina*.\n\n## 2021\n- **Ada Example**, Bo Sample. Engines of Another. In CONFEX 2021.`,
  )
  expect(byYear.publications.map(({ year, topics }) => [year, topics])).toEqual([[2021, []]])
})

it('reads boxes whose papers are numbered, badged in code and preceded by an award', () => {
  const content = papers(`<div class="paper-box pub-badge" markdown="1">
**1.** \`TOE 2025\` [EngineNet: Finding the Edges of Engines.](https://example.org/1) <br/>
**Ada Example**, Bo Sample, Cy D. Third.  <br/>
Transactions on Engines (TOE), 2025. Q1. [Download](https://example.org/1.pdf)
<br/>
</div>

<div class="paper-box pub-badge" markdown="1">
<span style="color:red">(Best Paper Award - First Place)</span> <br/>
**2.** \`EXCON 2024 Workshop\` [Mapping by Motion for Engines.](https://example.org/2) <br/>
Bo Sample, **Ada Example**, Cy Third.  <br/>
EXCON 2024 Workshop on Engines for Farming, 2024. [Download](https://example.org/2.pdf)
</div>

<div class="pub-badge" markdown="1">
[C3] \`ENGINES\` [Recognition of Engines by Their Sound.](https://example.org/3) <br/>
Ada Example, Bo Sample. <br/>
Computers and Engines (ENGINES), 2021. [Download](https://example.org/3.pdf)
</div>`)
  expect(paperLines(content)).toEqual([
    'EngineNet: Finding the Edges of Engines | Ada Example, Bo Sample, Cy D. Third | TOE 2025',
    'Mapping by Motion for Engines | Bo Sample, Ada Example, Cy Third | EXCON Workshop 2024',
    'Recognition of Engines by Their Sound | Ada Example, Bo Sample | ENGINES 2021',
  ])
  expect(content.publications.map(({ links }) => links?.other?.map(({ label }) => label))).toEqual([
    ['Download'],
    ['Download'],
    ['Download'],
  ])
})

it('reads a title that begins like a list of names, and marks that the heading explains', () => {
  const content =
    contentOf(`# 📖 Publications <font size="1">(+ Advised student, # Corresponding author, * Equal contribution)</font>

${box(
  'EXCON 2025',
  `[Texture, Shape and Order Matter: A Design of Engines](https://example.org/1)

Bo Sample<sup>+</sup>, **Ada Example<sup>#</sup>**, Cy Third

Winter Conference on Engines (EXCON), 2025. <b><span style="color:red">(Oral)</span></b>`,
)}`)
  expect(paperLines(content)).toEqual([
    'Texture, Shape and Order Matter: A Design of Engines | Bo Sample, Ada Example@, Cy Third | EXCON 2025',
  ])
  // What the mark of an advised student says has no place of its own: it stays with the name in the text.
  expect(content.publications[0]?.body.trim()).toBe('Bo Sample+')
})

it('reads the years of a list in bold, venues in italics behind names, and what is not published yet', () => {
  expect(
    paperLines(
      papers(`**2025**
- [The First Engine Challenge](https://example.org/1), B. Sample, **Ada Example**, and Cy Third, *CONFEX*, 2025

**2024**
- [A Joint Encoder and Engine Model](https://doi.org/10.1000/x.1), Bo Sample, **Ada Example**, *Computer Engines and Language*, 2024
- [The Target of Engines](https://example.org/3), Bo Sample, **Ada Example**, CONFEX, 2024.
- [Offline Engines with Soft Behavior](https://example.org/4), Bo Sample, **Ada Example**, Under Review, 2024.`),
    ),
  ).toEqual([
    'The First Engine Challenge | B. Sample, Ada Example, Cy Third | CONFEX 2025',
    'A Joint Encoder and Engine Model | Bo Sample, Ada Example | Computer Engines and Language 2024',
    'The Target of Engines | Bo Sample, Ada Example | CONFEX 2024',
    'Offline Engines with Soft Behavior | Bo Sample, Ada Example | Under Review 2024',
  ])
})

it('reads badges in brackets and in code before names, and a DOI that a title leads to', () => {
  const content = papers(`\\* Equal contribution.

- **[CONFEX 2025]** **Ada Example**$^\\*$, Bo Sample$^\\*$, Cy Third, [Engines: Skill and Space](https://doi.org/10.1000/x.2).
- **[EXCON 2024 <span style="color:red">(Spotlight)</span>]** Bo Sample, **Ada Example**, [Mind the Gap of Engines](https://example.org/2). [[Code](https://example.org/code)]
- \`\`CONFEX 2023\`\` **Ada Example**, Bo Sample, Multiclass Regression for Engine Networks`)
  expect(paperLines(content)).toEqual([
    'Engines: Skill and Space | Ada Example=, Bo Sample=, Cy Third | CONFEX 2025',
    'Mind the Gap of Engines | Bo Sample, Ada Example | EXCON 2024',
    'Multiclass Regression for Engine Networks | Ada Example, Bo Sample | CONFEX 2023',
  ])
  expect(content.publications.map(({ doi, distinction }) => [doi, distinction])).toEqual([
    ['10.1000/x.2', undefined],
    [undefined, 'Spotlight'],
    [undefined, undefined],
  ])
})

it('keeps a year that stands twice, in two ways, and does not choose between two', () => {
  const content =
    papers(`- <span class="badge">EXCON'26 (CCF B)</span> **Fine-grained Engines with Profiling Data**

  Bo Sample, **Ada Example**

  *The 33rd International Conference on Engine Analysis (EXCON'26), Limassol, March 2026.*
- Bo Sample, **Ada Example**, [Soft Engines for Everyone](https://example.org/5), *CONFEX 2022 workshop*, *Under Review*, 2021.`)
  expect(paperLines(content)).toEqual([
    'Fine-grained Engines with Profiling Data | Bo Sample, Ada Example | EXCON 2026',
  ])
  expect(content.publications[0]?.topics).toEqual(['CCF B'])
})

it('reads boxes whose picture leads to itself, with the authors last and a page number before the year', () => {
  const content =
    papers(`<div class='paper-box'><div class='paper-box-image'><div><div class="badge"></div><a href="papers/10.png"><img src='papers/10.png' alt="sym" width="100%"></a></div></div>
<div class='paper-box-text' markdown="1">

<b>A Generalized Method for Rapid Engines</b><br>
<i>Journal of Selected Engines (JSE), 2024</i><br>
(SCI Q2 Top)<br>
Bo Sample, <b>Ada Example</b>, Cy Third<br>
[<a href="https://doi.org/10.1000/x.3">PDF</a>] [<a href="https://example.org/10.txt">BibTex</a>] <br>
</div>
</div>

<div class='paper-box'><div class='paper-box-image'><a href="papers/11.png"><img src='papers/11.png' alt="Engines"></a></div>
<div class='paper-box-text' markdown="1">

[Nonlinear Engines for the Prediction of Life](https://example.org/2)

Bo Sample; Cy Third; **Ada Example**

**Reliability & Safety of Engines, 248(5):110162. 2023**
</div>
</div>`)
  expect(paperLines(content)).toEqual([
    'A Generalized Method for Rapid Engines | Bo Sample, Ada Example, Cy Third | JSE 2024',
    'Nonlinear Engines for the Prediction of Life | Bo Sample, Cy Third, Ada Example | Reliability & Safety of Engines 2023',
  ])
})

it('reads a year of two digits in a badge', () => {
  expect(
    paperLines(
      papers(
        box('EXCON 25', '### ENGX: Engines are General Models\n\nBo Sample, **Ada Example**\n\n- Text.'),
      ),
    ),
  ).toEqual(['ENGX: Engines are General Models | Bo Sample, Ada Example | EXCON 2025'])
})

it('ends the authors where emphasis with a year begins, and takes no first word for one', () => {
  const content =
    papers(`- [Engines Without a Full Stop](https://example.org/a) Bo Sample, **Ada Example**, Cy Third **CONFEX 2024. Exampleville**
- \`EXCON 2023\` [Engines of a Long Name](https://example.org/b), Md. Bo Sample, **Ada Example**
- \`EXCON 2022\` [Engines of One Word](https://example.org/c), Bo. Sample The Third and **Ada Example**`)
  expect(paperLines(content)).toEqual([
    'Engines Without a Full Stop | Bo Sample, Ada Example, Cy Third | CONFEX 2024',
    'Engines of a Long Name | Md. Bo Sample, Ada Example | EXCON 2023',
  ])
  expect(content.sections[0]?.body).toContain('Engines of One Word')
})

it('keeps in its text what brackets say behind a name that bears no mark', () => {
  const content = papers(
    '- [Engines of Two](https://example.org/a), Bo Sample, **Ada Example (Equal Contribution)**, Cy Third, ***CONFEX 2024***',
  )
  expect(paperLines(content)).toEqual(['Engines of Two | Bo Sample, Ada Example, Cy Third | CONFEX 2024'])
  expect(content.publications[0]?.body).toContain('Ada Example (Equal Contribution)')
})

it('takes no sentence for a venue that only begins like one', () => {
  const under =
    'Under review at CONFEX 2024, where engines that read books and weave cloth are looked at by everybody'
  const { publications, sections } = contentOf(
    `# Publications\n\n- **Engines at Work: A Study**, A. Sample, **Ada Example**\n\n  ${under}`,
  )
  expect(publications).toEqual([])
  expect(sections[0]?.body).toContain(under)
})

it('takes what stands in a title under a class of its own for what the class says, and not for the title', () => {
  const content = papers(`<div class="paper-box"><div class="paper-box-text">
<div class="paper-title"><span class="paper-venue">CONFEX 2025 (Selected as Oral)</span> Looms: A Study of Engines</div>
<div class="paper-authors"><b>Ada Example</b>, Bo Sample</div>
</div></div>`)
  expect(paperLines(content)).toEqual(['Looms: A Study of Engines | Ada Example, Bo Sample | CONFEX 2025'])
})

it('keeps quotation marks around a part of a title, and takes away those around the whole', () => {
  const content = papers(`- **"Looms and Engines": A Survey**, **Ada Example**, Bo Sample, CONFEX 2024
- **"Looms Without Engines"**, **Ada Example**, Bo Sample, CONFEX 2023
- **A Survey of "Looms and Engines"**, **Ada Example**, Bo Sample, CONFEX 2022`)
  expect(content.publications.map(({ title }) => title)).toEqual([
    '"Looms and Engines": A Survey',
    'Looms Without Engines',
    'A Survey of "Looms and Engines"',
  ])
})

it('gives papers of one year the order of the page, and those of different years none', () => {
  const files = importPage(`# Publications

- **Weaving with Engines Alone**, **Ada Example**, Bo Sample, CONFEX 2024
- **Engines that Weave Alone**, **Ada Example**, Bo Sample, CONFEX 2024
- **Looms that Weave Alone**, **Ada Example**, Bo Sample, CONFEX 2023`).files
  const orders = files.flatMap(({ path, bytes }) =>
    path.startsWith('content/publications/')
      ? [/^order: (\d)$/m.exec(new TextDecoder().decode(bytes))?.[1]]
      : [],
  )
  expect(orders).toEqual(['1', '2', undefined])
})

it('a picture that is gone leaves no words in a paper', () => {
  const { publications } = papers(
    '- ![A loom](images/gone.png) **Engines at Work Again**, **A. Example**, B. Sample, CONFEX 2024',
  )
  expect(publications.map(({ title, body }) => [title, body])).toEqual([['Engines at Work Again', '']])
})
