import { expect, it } from 'vitest'
import { givenText } from '../test-site.ts'

// Sites of other templates, and all that is made and said of them.

it('documents of collections', () => {
  expect(
    givenText(`Hello.`, {
      '_publications/2020-looms.md': `---
title: "Looms & Engines"
collection: publications
permalink: /publication/looms
excerpt: "On *looms*."
date: 2020-05-01
venue: Journal of Looms
paperurl: http://example.org/looms.pdf
slidesurl: files/looms.pdf
citation: "Ada Example, Bo Sample. (2020). &quot;Looms &amp; Engines.&quot; <i>Journal of Looms</i>. 1(2)."
my_note: a fact of mine
arXivurl: https://arxiv.org/abs/2001.00001
---
More words.
`,
      '_publications/2019-yarn.md': `---
title: Yarn of Old
authors: "Sample B., <b>Example A.</b>"
journal: Yarn Letters
year: 2019
doi: 10.1000/y.1
img: assets/yarn.png
abstract: Of yarn.
github: https://github.com/ada/yarn
---
`,
      '_publications/2018-steam.md': `---
title: Steam Alone
citation: "Steam Alone, 2018"
---
`,
      '_publications/2017-list.md': `---
title: A List of Authors Given
authors:
  - Ada Example
  - Bo Sample
venue: CONFEX 2017
paperurl: "#"
date: 2017-01-01
---
`,
      '_talks/2021-03-01-talk.md': `---
title: "Engines at Large"
type: Keynote
venue: "Loom Hall"
location: "Oslo"
date: 2021-03-01
slidesurl: https://example.org/slides
---
A talk.
`,
      '_talks/undated.md': `---
title: "Undated"
venue: "Hall"
---
Words.
`,
      '_news/announcement_1.md': `---
layout: post
date: 2022-01-15 10:00:00
inline: true
---
A short **note**.
`,
      '_news/announcement_2.md': `---
title: A Title
date: 2022-02-15
---

- A list
- of news

More.
`,
      '_teaching/2014-spring.md': `---
title: "Looms for All"
type: "Undergraduate course"
role: Lecturer
venue: "Example University"
date: 2014-01-01
location: Oslo
---
This course.

Heading
======
`,
      '_my-projects/a.md': `---
title: Loom One
description: A loom
img: /assets/gone.png
redirect: https://example.org/one
---
Of oak.
`,
      '_my-projects/b.md': `---
title: Hidden
published: false
---
x`,
      '_my-projects/c.md': `no front matter`,
      'files/looms.pdf': `x`,
      'assets/yarn.png': `x`,
    }),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: about | id: about-me | - of: sections/my-projects | id: my-projects | - of: news | id: news | title: News | - of: publications | id: publications | title: Publications | - of: sections/publications-continued | id: publications-continued | - of: talks | id: talks | title: Talks | - of: sections/talks-continued | id: talks-continued | - of: sections/teaching | id: teaching
profile.md: name: Ada Example | authorNames: | - A. Example
Hello.
sections/my-projects.md: order: 1 | title: My projects
### Loom One

A loom

Of oak.

[Link](https://example.org/one)
news/2022-01-15-a-short-note.md: date: 2022-01-15
A short **note**.
news/2022-02-15-a-title.md: date: 2022-02-15
**A Title**

- A list
- of news

More.
publications/a-list-of-authors-given.md: title: A List of Authors Given | authors: | - Ada Example | - Bo Sample | venue: CONFEX | year: 2017
publications/yarn-of-old.md: title: Yarn of Old | authors: | - B. Sample | - A. Example | venue: Yarn Letters | year: 2019 | kind: journal | thumbnail: /assets/yarn.png | doi: 10.1000/y.1 | links: | code: https://github.com/ada/yarn
Of yarn.
publications/looms-engines.md: title: Looms & Engines | authors: | - Ada Example | - Bo Sample | venue: Journal of Looms | year: 2020 | volume: 1 | number: 2 | kind: journal | arxiv: 2001.00001 | links: | paper: http://example.org/looms.pdf | slides: /files/looms.pdf
On *looms*.

More words.
sections/publications-continued.md: order: 2 | title: Publications (continued)
- Steam Alone

  Steam Alone

  Recommended citation: Steam Alone, 2018
talks/2021-03-01-engines-at-large.md: date: 2021-03-01 | title: Engines at Large | links: | - label: Slides | url: https://example.org/slides
Keynote, Loom Hall, Oslo

A talk.
sections/talks-continued.md: order: 3 | title: Talks (continued)
### Undated

Hall

Words.
sections/teaching.md: order: 4 | title: Teaching
### Looms for All

Lecturer, Undergraduate course, Example University, Oslo, 2014

This course.

# Heading

Sections
  About                     the text about you
  My projects               a free section, as it is
  News                      news: 2 recognised
  Publications              publications: 3 recognised
  Publications (continued)  a free section, as it is
  Talks                     talks: 1 recognised, 1 kept as prose
  Teaching                  a free section, as it is

Other pages
  _my-projects: its file is the section "My projects"
  _news: its 2 files are the section "News"
  _publications: its 4 files are the section "Publications"
  _talks: its 2 files are the section "Talks"
  _teaching: its file is the section "Teaching"

Files that the pages name and the old site lacks (put them into public/ under the same name)
  assets/gone.png

Links that led nowhere, kept as words
  x

Left behind
  _my-projects/b.md: it was not published
  _my-projects/c.md: it has no front matter, so Jekyll made nothing of it
  _publications/2020-looms.md: my_note: a fact of mine
`)
})

it('the person as al-folio has it', () => {
  expect(
    givenText(`Hello.`, {
      '_config.yml': `title: blank
first_name: Ada
middle_name: B.
last_name: Example
email: you@example.com
url: https://ada.github.io
repository: not a repository
lang: en
description: >
  Looms and <b>engines</b>.
google_analytics: G-1
facebook:
  app_id: x1
keybase_username: ada-kb
flickr_id: ada-fl
lastfm_id: ada-fm
`,
      '_pages/about.md': `---
layout: about
permalink: /
subtitle: <a href="#">Affiliations</a>. Weaver at <a href="https://example.org">Example Works</a>
profile:
  image: ada.png
  address: "<p>Room 1</p><p>Oslo</p>"
  more_info: "<p>555 your office number</p>"
---

Hello.
`,
      'assets/img/ada.png': `x`,
    }),
  ).toBe(`site.md: title: Ada B. Example | description: Looms and engines. | lang: en | sections: | - of: about | id: about-me
profile.md: name: Ada B. Example | headline: Weaver at Example Works | location: Room 1 Oslo | avatar: /assets/img/ada.png | links: | other: | - label: Keybase | url: https://keybase.io/ada-kb
Hello.

Sections
  About    the text about you

Left behind
  email: you@example.com: a sample that the template brings
  author.flickr_id: ada-fl
  author.lastfm_id: ada-fm
  google_analytics: G-1
  facebook: x1
  url: https://ada.github.io: GitHub Pages, which cannot serve the new site; once it has an address, write it as url in content/site.md
  repository: not a repository
`)
})

it('the person as acad-homepage has it', () => {
  expect(
    givenText(`Hello.`, {
      '_config.yml': `title: A Site
description: ""
url: http://localhost:4000
locale: en_US
google_scholar_stats_use_cdn: "no"
repository: ada/ada
author:
  name: "**Ada** Example"
  bio: "Weaver, <i>engineer</i>"
  employer: Example Works
  location: "Oslo,\\n Norway"
  email: mailto:ada@example.org
  avatar: https://example.org/a.png
  uri: https://ada.example.net
  cv: files/cv.pdf
  github: https://github.com/Ada
  GitLab: ada
  youtube: "ada x"
  blog_two: https://blog.example.org
  pubmed: not an address
  twitter: https://x.com/ada
  x: ada2
  empty: ""
`,
      'files/cv.pdf': `x`,
    }),
  ).toBe(`site.md: title: A Site | lang: en-US | sections: | - of: about | id: about-me | scholarStats: | repository: ada/ada | cdn: false
profile.md: name: Ada Example | headline: Weaver, engineer | affiliation: Example Works | location: Oslo, Norway | avatar: https://example.org/a.png | links: | email: ada@example.org | website: https://ada.example.net | cv: /files/cv.pdf | github: https://github.com/Ada | x: https://x.com/ada | other: | - label: GitLab | url: https://gitlab.com/ada | - label: YouTube | url: https://www.youtube.com/user/ada%20x | - label: Blog two | url: https://blog.example.org | - label: X | url: https://x.com/ada2
Hello.

Sections
  About    the text about you

Left behind
  author.pubmed: not an address
`)
})

it('a curriculum vitae of al-folio', () => {
  expect(
    givenText(`Hello.`, {
      '_pages/cv.md': `---
layout: cv
permalink: /cv/
title: CV
---
`,
      '_data/cv.yml': `
- title: Education
  contents:
    - title: PhD
      institution: Example University
      year: 2012 - now
      description: [A line, {title: Two, contents: [Three, [Four, Five]]}, {date: "2013", place: Oslo}]
      score: 4.0
- title: Work Experience
  contents:
    - position: Lecturer
      name: Example Institute
      location: Oslo
      startDate: 2019-10
      endDate: 2020-01
      url: https://example.org/i
      summary: Looms.
      highlights: [Wove]
- title: Skills
  contents:
    - name: Weaving
      level: Master
      keywords: [a, b]
    - 1) first
    - "# second"
- title: Awards
  contents:
    - title: Prize
      date: 2018
      awarder: ""
      score: 5
    - year: 2017
      items: [One, Two]
    - year: 2016
      items: []
- title: Volunteer
  contents:
    - organization: Loom Club
      position: Chair
      startdate: 2014
      enddate: 2015
- title: References
  contents: [Nobody]
- title: Publications
  contents: [{name: Looms}]
`,
    }),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: about | id: about-me | - of: education | id: education | title: Education | - of: experience | id: experience | title: Work Experience · Volunteer | - of: sections/skills | id: skills | - of: awards | id: awards | title: Awards | - of: sections/awards-continued | id: awards-continued
profile.md: name: Ada Example
Hello.
education/example-university.md: start: 2012 | institution: Example University | degree: PhD | details: | - label: Score | text: 4.0
- A line
- Two
  - Three
  - Four
  - Five
- date: 2013, place: Oslo
experience/example-institute-oslo.md: start: 2019-10 | end: 2020-01 | organization: Example Institute, Oslo | role: Lecturer | organizationUrl: https://example.org/i
Looms.

- Wove
sections/skills.md: order: 1 | title: Skills
- Weaving: Master

  - a
  - b
- 1\\) first
- \\# second
awards/2017-one.md: date: 2017 | order: 1 | title: One
awards/2017-two.md: date: 2017 | order: 2 | title: Two
sections/awards-continued.md: order: 2 | title: Awards (continued)
- Prize, 2018

  Score: 5
- 2016
experience/loom-club.md: start: 2014 | end: 2015 | organization: Loom Club | role: Chair

Sections
  About            the text about you
  Education        education: 1 recognised
  Work Experience  experience: 1 recognised
  Skills           a free section, as it is
  Awards           awards: 2 recognised, 2 kept as prose
  Volunteer        experience: 1 recognised

Other pages
  _pages/cv.md: left behind: it says nothing
  _data/cv.yml: 5 of its 5 sections are sections of the home page

Left behind
  _data/cv.yml: References, which has no place of its own: Nobody
  _data/cv.yml: Publications, which has no place of its own: name: Looms
`)
})

it('a curriculum vitae of RenderCV beside pages and JSON Resume', () => {
  expect(
    givenText(
      `# Education

- 2010 - 2012, Example College, MSc

<!-- # Awards -->
`,
      {
        '_pages/cv.md': `---
layout: cv
permalink: /cv/
title: CV
---
`,
        '_data/cv.yml': `
cv:
  name: Ada Example
  sections:
    education:
      - institution: Example University
        degree: PhD
        start_date: 2012
    selected_talks:
      - bullet: A talk
    awards:
      - name: Prize
        date: 2011-05
`,
        '_data/resume.json': `{"basics":{"name":"Ada Example"},"work":[{"name":"Example Works","position":"Weaver","startDate":"2001","endDate":"2002"}]}`,
      },
    ),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: education | id: education | title: Education | - of: sections/selected-talks | id: selected-talks | - of: awards | id: awards | title: Awards
profile.md: name: Ada Example
education/example-college.md: start: 2010 | end: 2012 | institution: Example College | degree: MSc
sections/selected-talks.md: title: Selected Talks
- A talk
awards/2011-05-prize.md: date: 2011-05 | title: Prize

Sections
  Education       education: 1 recognised
  Selected Talks  a free section, as it is
  Awards          awards: 1 recognised

Other pages
  _pages/cv.md: left behind: it says nothing
  _data/cv.yml: 2 of its 3 sections are sections of the home page

Left behind
  _data/resume.json: the site shows _data/cv.yml in its place
  _data/cv.yml: basics, which has no place of its own: name: Ada Example
  _data/cv.yml: Education, which a page says too: institution: Example University; degree: PhD; start_date: 2012
`)
})

it('papers of a .bib file, and the pages of co-authors', () => {
  expect(
    givenText(
      `# Publications

- **Ada Example**, Bo Sample. Engines at Work. In CONFEX 2024.
`,
      {
        '_bibliography/papers.bib': `@inproceedings{work, title={Engines at Work}, author={Example, Ada and Sample, Bo}, booktitle={CONFEX}, year={2024}}
@article{rest,
  title={Engines at Rest},
  author={Example, Ada},
  journal={Acta},
  year={2023},
  preview={rest.png},
  pdf={rest.pdf},
  slides={gone.pdf},
  selected={true}}
@article{rest, title={Another With That Key}, author={Example, Ada}, journal={Acta}, year={2022}}
@article{einstein, title={Relativity}, author={Einstein, A.}, journal={Annalen}, year={1905}}
@article{wrong, title={No Year}, author={Example, Ada}, journal={Acta}}
`,
        '_bibliography/other.bib': `@misc{x, title={X}}`,
        'assets/img/publication_preview/rest.png': `x`,
        'assets/pdf/rest.pdf': `x`,
        '_data/coauthors.yml': `"Sample":
  - firstname: ["Bo", "B."]
    url: https://bo.example.org
"Third":
  - firstname: Cy
    url: https://cy.example.org
"Example":
  - firstname: Ada
    url: nowhere
`,
      },
    ),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: publications | id: publications | title: Publications
profile.md: name: Ada Example | coauthors: | - name: Bo Sample | url: https://bo.example.org
publications/engines-at-work.md: title: Engines at Work | authors: | - Ada Example | - Bo Sample | venue: CONFEX | year: 2024
publications/engines-at-rest.md: title: Engines at Rest | authors: | - Ada Example | venue: Acta | kind: journal | year: 2023 | links: | pdf: /assets/pdf/rest.pdf | thumbnail: /assets/img/publication_preview/rest.png | selected: true | bibtex: |- | @article{rest, | title = {Engines at Rest}, | author = {Example, Ada}, | journal = {Acta}, | year = {2023}, | }
publications/another-with-that-key.md: title: Another With That Key | authors: | - Ada Example | venue: Acta | kind: journal | year: 2022 | bibtex: |- | @article{rest-2, | title = {Another With That Key}, | author = {Example, Ada}, | journal = {Acta}, | year = {2022}, | }

Sections
  Publications  publications: 1 recognised
  Publications  publications: 2 recognised

Other pages
  _bibliography/papers.bib: 2 of its 5 entries are papers; 1 more are there already; 1 is a sample of the template's, by Albert Einstein

Papers that were not taken, since something is wrong with them (mend them there, and import again)
  _bibliography/papers.bib:13 wrong, year: expected a year of four digits, received nothing; write year = {2024}

Left behind
  _bibliography/other.bib: not the list of papers; for its papers: npm run import -- PATH/_bibliography/other.bib
  _bibliography/papers.bib:11 rest-2: expected a key of its own, received "rest", which the paper in line 2 has; "rest-2" is used; write @article{rest-2,
  _bibliography/papers.bib:9 rest, slides: expected an address, received "gone.pdf", which is left out; a file of yours belongs in public/, and slides = {/name.pdf} leads to it
  _data/coauthors.yml: Cy Third: no paper has this co-author
  _data/coauthors.yml: Ada Example: expected the address of a page, received nowhere
`)
})

it('pages beside the home page', () => {
  expect(
    givenText(
      `Hello, see [papers](/papers/), [about](/), [404](/404.html), [posts](/blog/) and [my cv](_pages/words.md).`,
      {
        '_pages/papers.html': `---
permalink: /papers/
---
<h1>My Papers</h1><ul><li><b>Ada Example</b>, Bo Sample. Engines Elsewhere. In CONFEX 2024.</li></ul>`,
        '_pages/words.md': `---
layout: page
---
Just words.

<!-- hidden -->
`,
        '_pages/blog.html': `---
title: Blog
---
{% for post in site.posts %}{{ post.title }}{% endfor %}`,
        '_pages/empty.md': `---
title: Empty
---
<br>`,
        '_pages/hidden.md': `---
title: Hidden
sitemap: false
---
x`,
        '404.md': `---
---
x`,
        'notes.md': `---
title: "*Notes*"
---
# One

- 1

# Two

- 2
`,
        '_posts/2020-01-01-a.md': `---
---
x`,
        '_posts/2020-01-02-b.md': `---
---
x`,
        '_data/unread.yml': `a: 1`,
        '_data/authors.yml': `a: 1`,
        'sub/page.md': `---
---
x`,
      },
    ),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: about | id: about-me | - of: publications | id: papers | title: My Papers | - of: sections/words | id: words | - of: sections/notes | id: notes
profile.md: name: Ada Example
Hello, see [papers](#papers), about, 404, posts and [my cv](/_pages/words.md).
publications/engines-elsewhere.md: title: Engines Elsewhere | authors: | - Ada Example | - Bo Sample | venue: CONFEX | year: 2024 | topics: | - My Papers
sections/words.md: order: 1 | title: words
Just words.
sections/notes.md: order: 2 | title: Notes
# One

- 1

# Two

- 2

Sections
  About      the text about you
  My Papers  publications: 1 recognised
  words      a free section, as it is
  Notes      a free section, as it is

Other pages
  _pages/papers.html: a section of the home page, "My Papers"
  _pages/words.md: a section of the home page, "words"
  _pages/blog.html: left behind: a list of the posts of a blog
  _pages/empty.md: left behind: it says nothing
  _pages/hidden.md: left behind: a page of the template
  404.md: left behind: a page of the template
  notes.md: a section of the home page, "Notes"
  _posts: left behind: 2 posts of a blog, for which the new site has no place

Links that led nowhere, kept as words
  about
  404

Left behind
  _data/unread.yml: no page names it; what it says of you, write as entries of content/ (npm run new)
`)
})

it('numbers that lie in a folder of the site', () => {
  expect(
    givenText(`Hello.`, {
      'google-scholar-stats/gs_data.json': `{"name":"Ada Example","citedby":5}`,
    }),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: about | id: about-me
profile.md: name: Ada Example
Hello.

Sections
  About    the text about you
`)
})

it('settings of every kind, and what is left of them', () => {
  expect(
    givenText(`Hello.`, {
      '_config.yml': `title: "Ada *Example*"
name: Ada B. Example
description: "a"
url: https://ada.example.org/
baseurl: ""
lang: xx-not-a-language-at-all
repository: ada/ada.github.io
analytics:
  provider: google
  google:
    id: UA-1
disqus: ada
social: [a, b]
comments: false
author:
  bio: Engineer
  avatar: gone.png
  googlescholar: https://scholar.google.com/citations?user=AbCdEfGhIjK&hl=en
  google_scholar: https://scholar.google.com/citations?user=Other
  orcid: https://orcid.org/0000-0002-1825-0097
  cv: gone.pdf
  email: nobody
  mastodon: https://social.example/@ada
  website: https://ada.example.com
  phone: 123
`,
      '_data/navigation.yml': `main:
  - title: Blog
    url: https://blog.example.net
  - title: No address
  - url: https://no.title.example
`,
      '_includes/fetch_google_scholar_stats.html': `x`,
    }),
  ).toBe(`site.md: title: Ada Example | description: a | lang: en | sections: | - of: about | id: about-me | scholarStats: | repository: ada/ada.github.io | cdn: true
profile.md: name: Ada B. Example | headline: Engineer | links: | scholar: https://scholar.google.com/citations?user=AbCdEfGhIjK&hl=en | orcid: https://orcid.org/0000-0002-1825-0097 | cv: /gone.pdf | mastodon: https://social.example/@ada | other: | - label: Blog | url: https://blog.example.net | - label: Google scholar | url: https://scholar.google.com/citations?user=Other | - label: Website | url: https://ada.example.com
Hello.

Sections
  About    the text about you

Files that the pages name and the old site lacks (put them into public/ under the same name)
  gone.pdf
  gone.png

Left behind
  author.email: nobody
  author.phone: 123
  analytics: google, UA-1
  disqus: ada
  social: a, b
`)
})

it('a curriculum vitae of other sections and facts', () => {
  expect(
    givenText(
      `Hello.

# Honors

- 2015, A page's own prize
`,
      {
        '_pages/cv.md': `---
layout: cv
cv_pdf: /files/cv.pdf
---
`,
        'files/cv.pdf': `x`,
        '_data/cv.yml': `
- title: Awards
  contents:
    - title: Prize
      year: 2018
- title: Languages
  contents:
    - language: English
      fluency: Native
    - [French, German]
- title: Projects
  contents:
    - name: "**Loom** _One_"
      url: https://example.org/one
      start_date: 2019
      end_date: 2020
      summary: |
        Two lines

        of summary
    - url: https://example.org/two
      colour: red
- title: Experience
  contents:
    - title: Engineer
      institution: Example Works
      year: 2019 - 2020
      details: wove
      icon: x
    - title: Engineer
      year: 2018 - 2019
- title: education
  contents:
    - institution: Example University
      studyType: MSc
      area: Looms
      date: Sept 2010 - June 2012
      location: Oslo
      website: not an address
`,
      },
    ),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: about | id: about-me | - of: awards | id: honors | title: Honors | - of: sections/languages | id: languages | - of: sections/projects | id: projects | - of: experience | id: experience | title: Experience | - of: sections/experience-continued | id: experience-continued | - of: education | id: education | title: education
profile.md: name: Ada Example
Hello.
awards/2015-a-pages-own-prize.md: date: 2015 | title: A page's own prize
sections/languages.md: order: 1 | title: Languages
- English: Native
- French
- German
sections/projects.md: order: 2 | title: Projects
- [**Loom** *One*](https://example.org/one), 2019 – 2020

  Two lines

  of summary
- https://example.org/two
experience/example-works.md: start: 2019 | end: 2020 | organization: Example Works | role: Engineer
wove
sections/experience-continued.md: order: 3 | title: Experience (continued)
- Engineer, 2018 - 2019
education/example-university-oslo.md: start: 2010-09 | end: 2012-06 | institution: Example University, Oslo | degree: MSc, Looms

Sections
  About       the text about you
  Honors      awards: 1 recognised
  Languages   a free section, as it is
  Projects    a free section, as it is
  Experience  experience: 1 recognised, 1 kept as prose
  education   education: 1 recognised

Other pages
  _pages/cv.md: left behind: it says nothing
  _data/cv.yml: 4 of its 5 sections are sections of the home page

Left behind
  _pages/cv.md: cv_pdf: /files/cv.pdf; to show it in place of the new one, copy it to public/cv.pdf
  _data/cv.yml: Awards, which a page says too: title: Prize; year: 2018
  _data/cv.yml: Projects: https://example.org/two: colour: red
  _data/cv.yml: education: Example University: url: not an address
`)
})

it('collections that no reader knows, and their pages', () => {
  expect(
    givenText(`See [the tool](/tools/a/) and [all tools](/tools/).`, {
      '_tools/a.md': `---
title: Tool A
permalink: /tools/a/
subtitle: A *tool*
image: https://example.org/a.png
team: two people
website_url: https://example.org/site
pdf: /files/a b.pdf
doi: 10.1000/t.1
years: 2019 – 2020
tags: x
---
`,
      '_tools/b.md': `---
layout: x
---
Only words.
`,
      '_honors/a.md': `---
title: Loom Prize
date: 2020-01-01
---
`,
      '_publications/a.md': `---
title: Cited Alone
citation: "Example, A., &amp; Sample, B. (2021). Cited Alone. <i>Acta</i>."
venue: Acta
date: 2021-01-01
paperurl: https://example.org/p
header:
  teaser: t.png
---
`,
      '_publications/b.md': `---
title: Cited in Full
citation: "Ada Example and Bo Sample. Cited in Full. Acta, 2020."
venue: Acta
date: 2020
---
`,
      'images/t.png': `x`,
      'files/a b.pdf': `x`,
    }),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: about | id: about-me | - of: sections/honors | id: honors | - of: publications | id: publications | title: Publications | - of: sections/tools | id: tools
profile.md: name: Ada Example | authorNames: | - A. Example
See [the tool](#tools) and all tools.
sections/honors.md: order: 1 | title: Honors
### Loom Prize

2020
publications/cited-alone.md: title: Cited Alone | authors: | - A. Example | - B. Sample | venue: Acta | year: 2021 | thumbnail: /images/t.png | links: | paper: https://example.org/p
publications/cited-in-full.md: title: Cited in Full | authors: | - Ada Example | - Bo Sample | venue: Acta | year: 2020
sections/tools.md: order: 2 | title: Tools
### Tool A

2019 – 2020

![](https://example.org/a.png)

A *tool*

[PDF](/files/a%20b.pdf) [Website](https://example.org/site) [DOI](https://doi.org/10.1000/t.1)

Only words.

Sections
  About         the text about you
  Honors        a free section, as it is
  Publications  publications: 2 recognised
  Tools         a free section, as it is

Other pages
  _honors: its file is the section "Honors"
  _publications: its 2 files are the section "Publications"
  _tools: its 2 files are the section "Tools"

Links that led nowhere, kept as words
  all tools

Left behind
  _tools/a.md: team: two people
`)
})
