import { expect, it } from 'vitest'
import { account } from './account.ts'
import { element, textNode } from './page/tree.ts'
import { contentOf, importPage } from './test-site.ts'

it('brings the person and the site along from the settings, and says what it leaves', () => {
  const config = `
title: "Ada's Engines"
description: Engines
url: https://ada.example.net
locale: en-GB
repository: ada/ada.github.io
google_scholar_stats_use_cdn: false
google_analytics_id: G-123
author:
  name: Ada Example
  bio: "Engineer: of  engines"
  location: Exampleville
  email: ada@example.org
  googlescholar: https://scholar.google.com/citations?user=abc
  github: ada-example
  linkedin: ada
  twitter: "@ada"
  zhihu: ada
  orcid: 0000-0002-1825-0098
  mastodon: ada at nowhere
  avatar: images/ada.png
`
  const files = {
    '_config.yml': config,
    'images/ada.png': 'a picture',
    '_data/navigation.yml':
      'main:\n  - title: News\n    url: /#-news\n  - title: Course\n    url: https://course.example.net\n',
  }
  const page = `Hello.

# 🔥 News
- *2024.10*: An item

<script type="text/javascript" id="clustrmaps" src="//clustrmaps.com/map_v2.js?d=AbC-12_3&cl=ffffff"></script>`
  const { site, profile } = contentOf(page, files)
  expect(site).toMatchObject({
    title: "Ada's Engines",
    description: 'Engines',
    url: 'https://ada.example.net',
    lang: 'en-GB',
    visitorMap: 'AbC-12_3',
    scholarStats: { repository: 'ada/ada.github.io', cdn: false },
  })
  expect(site.sections).toEqual([
    { of: 'about', id: 'about-me', aliases: [] },
    { of: 'news', id: 'news', title: '🔥 News', nav: 'News', aliases: ['-news'] },
  ])
  expect(profile).toMatchObject({
    name: 'Ada Example',
    headline: 'Engineer: of engines',
    location: 'Exampleville',
    avatar: '/images/ada.png',
    links: {
      email: 'ada@example.org',
      scholar: 'https://scholar.google.com/citations?user=abc',
      github: 'https://github.com/ada-example',
      linkedin: 'https://www.linkedin.com/in/ada',
      x: 'https://x.com/ada',
      other: [
        { label: 'Course', url: 'https://course.example.net' },
        { label: 'Zhihu', url: 'https://www.zhihu.com/people/ada' },
        // Its last digit does not fit, so it is no ORCID: a link that the owner sees and mends.
        { label: 'Orcid', url: 'https://orcid.org/0000-0002-1825-0098' },
      ],
    },
  })
  const { report, copies } = importPage(page, files)
  expect([...copies]).toEqual([['images/ada.png', 'public/images/ada.png']])
  expect(report.left).toEqual(['author.mastodon: ada at nowhere', 'google_analytics_id: G-123'])
})

it('reads headings with icons, anchors and other levels, in English and Chinese, and keeps every fragment', () => {
  const { site } = contentOf(`<span class='anchor' id='about-me'></span>

# <i class="fas fa-user"></i> About Me
I am here.

<span class="anchor" id="-News"></span>

# <i class="fas fa-fire"></i> News
- *2024.10*: An item

## 教育经历
- *2016 - 2020*, 示例大学, 学士

## Honors {#prizes}
- 2020, A prize`)
  expect(site.sections).toEqual([
    { of: 'about', id: 'about-me', title: 'About Me', aliases: [] },
    { of: 'news', id: 'news', title: 'News', aliases: ['-News'] },
    { of: 'education', id: 'education', title: '教育经历', aliases: ['教育经历'] },
    { of: 'awards', id: 'prizes', title: 'Honors', aliases: ['honors'] },
  ])
})

it('makes drafts of what is commented out when it is asked to, and forgets it otherwise', () => {
  const page = `# News
- *2024.10*: Seen
<!-- - *2024.09*: Unseen -->

<!-- # Teaching
- Teaching Assistant at EXU
  - 2022 Fall Semester, EX101, Engines -->

# Honors
- 2020, A prize`
  const seen = contentOf(page)
  expect([seen.news.length, seen.teaching.length]).toEqual([1, 0])
  const all = contentOf(page, {}, { drafts: true })
  expect(all.news.map(({ body, draft }) => [body.trim(), draft])).toEqual([
    ['Seen', false],
    ['Unseen', true],
  ])
  expect(all.teaching.map(({ course, draft }) => [course, draft])).toEqual([['Engines', true]])
  expect(all.site.sections.map(({ of }) => of)).toEqual(['news', 'teaching', 'awards'])
})

it('leaves scripts, styles, hidden parts and badges, and lists them', () => {
  const { report, files } =
    importPage(`Hello <a href='https://scholar.google.com/x'><img src="https://img.shields.io/endpoint?url=u&label=citations"></a>.

<script>var secret = 1</script>
<style>.a { color: red }</style>
<div style="display: none">Nobody sees this</div>
<a href="#">Nowhere</a>, <a href="https://\`example.org/x">nobody</a> and <a href="https://a.example;b/">no one</a>`)
  const profile = new TextDecoder().decode(files.find(({ path }) => path === 'content/profile.md')?.bytes)
  expect(profile).toContain('Hello [citations](https://scholar.google.com/x).')
  expect(profile).not.toMatch(/secret|color|Nobody/)
  expect(report.left.map((line) => line.split(':')[0])).toEqual(['badge', 'script', 'style', 'hidden'])
  expect(report.deadLinks).toEqual(['Nowhere', 'nobody', 'no one'])
  expect(report.unaccounted).toEqual([])
})

it('brings files along, and shows no picture that is not there', () => {
  const { files, report, copies } = importPage(
    '![An engine](images/engine.png) and ![A ghost](images/ghost.png), [a file](files/cv.pdf), [none](files/none.pdf)',
    { 'images/engine.png': 'x', 'files/cv.pdf': 'x' },
  )
  expect(new TextDecoder().decode(files.find(({ path }) => path === 'content/profile.md')?.bytes)).toContain(
    '![An engine](/images/engine.png) and *A ghost*, [a file](/files/cv.pdf), [none](/files/none.pdf)',
  )
  expect([...copies.keys()]).toEqual(['files/cv.pdf', 'images/engine.png'])
  expect(report.missing).toEqual(['files/none.pdf', 'images/ghost.png'])
})

it('makes links of films and frames, brings the files of films along, and says nothing in the place of a picture that is gone', () => {
  const { files, report, copies } = importPage(
    `<video src="files/run.mp4" title="It runs"></video>

<video><source src="files/none.mp4"></video>

<iframe src="https://films.example.org/1" title="A film"></iframe>

Words. <img src="images/ghost.png" alt="sym">`,
    { 'files/run.mp4': 'x' },
  )
  expect(new TextDecoder().decode(files.find(({ path }) => path === 'content/profile.md')?.bytes)).toMatch(
    /---\n\n\[It runs\]\(\/files\/run\.mp4\)\n\n\[A film\]\(https:\/\/films\.example\.org\/1\)\n\nWords\.\n$/,
  )
  expect([...copies]).toEqual([['files/run.mp4', 'public/files/run.mp4']])
  expect(report.missing).toEqual(['files/none.mp4', 'images/ghost.png'])
  expect(report.unaccounted).toEqual([])
})

it('gives the text about the owner the heading that it has, and keeps those of its parts', () => {
  const { site, profile } = contentOf('# About Me\n\nHello.\n\n# Biography\n\nBorn in Exampleville.')
  expect(site.sections.map(({ of, title }) => [of, title])).toEqual([['about', 'About Me']])
  expect(profile.body.trim()).toBe('Hello.\n\n### Biography\n\nBorn in Exampleville.')
})

it('makes sections of other pages that say something, and turns links to them into links to those', () => {
  const { site, sections, publications } = contentOf(
    'Hello, see [my papers](/papers/) and [my engine](engine/).\n\n# News\n- *2024.10*: An item',
    {
      '_pages/papers.md':
        '---\ntitle: Publications\npermalink: /papers/\n---\n## 2024\n- **Ada Example**, Bo Sample. Engines on Other Pages. In CONFEX 2024.',
      '_pages/engine.md':
        '---\ntitle: My Engine\npermalink: /engine/\n---\n<section>\n  <h2>How it runs</h2>\n\n      <p>It runs on steam.</p>\n</section>',
      '_pages/404.md': '---\npermalink: /404.html\n---\nNot here.',
    },
  )
  expect(publications.map(({ title }) => title)).toEqual(['Engines on Other Pages'])
  expect(sections.map(({ title, body }) => [title, body.trim()])).toEqual([
    ['My Engine', '## How it runs\n\nIt runs on steam.'],
  ])
  expect(site.sections.map(({ of, id }) => [of, id])).toEqual([
    ['about', 'about-me'],
    ['news', 'news'],
    ['publications', 'papers'],
    ['sections/my-engine', 'engine'],
  ])
})

it('reads HTML as kramdown does: indented and with blank lines in an element, Markdown where it is said to be', () => {
  const { profile } = contentOf(`<div class="box">

      <p>Indented, and **no** Markdown.</p>

</div>
<div markdown="1">
Some *Markdown*{: .red } \\\\
and a break.
</div>
{: .note }`)
  expect(profile.body.trim()).toBe(
    'Indented, and \\*\\*no\\*\\* Markdown.\n\nSome *Markdown*\\\nand a break.',
  )
})

it('merges sections of one collection under both headings', () => {
  const { site, experience } = contentOf(`# Experience
- *2024 - now*, Engineer, Example Works

# Internships
- *2022 - 2023*, Intern, Example Labs`)
  expect(experience).toHaveLength(2)
  expect(site.sections.map(({ title, aliases }) => [title, aliases])).toEqual([
    ['Experience · Internships', ['internships']],
  ])
})

it('notices a line that is not there: the account looks for itself', () => {
  const file = (body: string) => ({
    path: 'content/sections/x.md',
    bytes: new TextEncoder().encode(`---\ntitle: X\n---\n\n${body}\n`),
    spent: [],
  })
  const pages = [
    {
      path: 'about.md',
      source: 'One two three.\nFour five.',
      nodes: ['One two three.', 'Four five.'].map((text) => element('p', [textNode(text)])),
    },
  ]
  expect(account(pages, [file('One two three.\n\nFour five.')])).toEqual([])
  expect(account(pages, [file('One two three.\n\nFour.')])).toMatchObject([
    { path: 'about.md', line: 2, text: 'Four five.', lacking: ['five'] },
  ])
  expect(account(pages, [file('Three two one.\n\nFour five.')])).toMatchObject([
    { lacking: ['(in another order)'] },
  ])
  // In what was put together from facts, and in files of facts, words stand in an order of their own.
  const turned = file('Three two one.\n\nFive four.')
  expect(account(pages, [{ ...turned, assembled: true }])).toEqual([])
  expect(account(pages, [{ ...turned, path: 'content/news/x.md' }])).toEqual([])
  // What one item became may stand in several files; elsewhere a line stands in one.
  const halves = [file('One two.'), file('Three. Four five.')]
  const origin = {}
  expect(account(pages, halves)).toMatchObject([{ text: 'One two three.', lacking: ['three'] }])
  expect(
    account(
      pages,
      halves.map((half) => ({ ...half, origin })),
    ),
  ).toEqual([])
  expect(account(pages, [{ ...turned, origin }])).toHaveLength(2)
  expect(account(pages, [])).toMatchObject([
    { lacking: ['one', 'two', 'three'] },
    { lacking: ['four', 'five'] },
  ])
  const about = (...nodes: ReturnType<typeof element>[]) => [{ path: 'about.md', source: '', nodes }]
  const heading = element('h2', [textNode('🔥 One two')])
  expect(account(about(heading, heading), [file('One two')])).toEqual([])
  const gone = element('p', [textNode('One '), element('import-image', [], { alt: 'cat' }), textNode(' two')])
  expect(account(about(gone), [file('One *cat* two')])).toEqual([])
  expect(account(about(gone), [file('One dog two')])).toHaveLength(1)
  expect(account(about(element('p', [textNode('—')])), [])).toEqual([])
  const twice = [
    {
      ...pages[0],
      path: 'about.md',
      source: '',
      nodes: [element('p', [textNode('Same')]), element('p', [textNode('Same')])],
    },
  ]
  expect(account(twice, [file('Same')])).toMatchObject([{ line: undefined, text: 'Same' }])
  const linked = [
    {
      path: 'about.md',
      source: '',
      nodes: [element('p', [element('a', [textNode('Four')], { href: 'https://example.org/x' })])],
    },
  ]
  expect(account(linked, [file('[Four](https://example.org/y)')])).toMatchObject([
    { line: undefined, text: 'https://example.org/x' },
  ])
})

it('says in a sentence that there is nothing to move', () => {
  expect(() => importPage('', { '_pages/about.md': 'no front matter' })).toThrow(
    'expected a page with "permalink: /"',
  )
})

it('keeps the link of a heading whose items became entries, and an address that names nobody as words', () => {
  const imported = importPage(`# Publications

## My papers, all on [Scholar](https://example.org/scholar)

- A. Sample, **A. Example**. Engines: A Study of Steam. In CONFEX 2024.

# Contact

Write <a href="mailto:">me</a>.`)
  expect(imported.report.unaccounted).toEqual([])
  const text = imported.files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n')
  expect(text).toContain('[Scholar](https://example.org/scholar)')
  expect(text).toContain('Write me.')
})

it('takes _pages/about.md for the home page where no page says that it is, and reads no second one into it', () => {
  const { report } = importPage('', {
    '_pages/about.md': '---\ntitle: About\n---\n\nI weave.\n',
    'index.md': '---\ntitle: Looms\n---\n\nThey weave.\n',
  })
  expect(report.pages).toEqual([
    { path: '_pages/about.md', use: 'the home page' },
    { path: 'index.md', use: 'a section of the home page, "Looms"' },
  ])
})

it('keeps a link to a page that does not move as its words, and says so; a file that is gone is asked for', () => {
  const page = '[A post](/2020/01/02/looms.html), [tags](/blog/tag/looms/), [slides](/files/looms.pdf)'
  const { report } = importPage(page, {
    '_posts/2020-01-02-looms.md': '---\ntitle: Looms\n---\n\nThey weave.\n',
  })
  expect(report.deadLinks).toEqual(['A post', 'tags'])
  expect(report.missing).toEqual(['files/looms.pdf'])
  expect(contentOf(page).profile.body.trim()).toBe('A post, tags, [slides](/files/looms.pdf)')
})

it('says which files are missing in the order of their names', () => {
  const { report } = importPage('![](images/b.png) ![](images/a.png) [c](files/c.pdf)')
  expect(report.missing).toEqual(['files/c.pdf', 'images/a.png', 'images/b.png'])
})

it('names the files of entries after their dates and words', () => {
  const { files } = importPage(`# News
- *2024.10*: An item of news

# Invited Talks
- *2021.03*, Engines at Work, at a salon

# Honors and Awards
- *2020* Engine Prize

# Publications
- **A. Example**, B. Sample. Loom: A Study of Engines. In CONFEX 2024.`)
  expect(files.map(({ path }) => path).filter((path) => path.split('/').length > 2)).toEqual([
    'content/news/2024-10-an-item-of-news.md',
    'content/talks/2021-03-engines-at-work-at-a-salon.md',
    'content/awards/2020-engine-prize.md',
    'content/publications/loom.md',
  ])
})

it('reads a paragraph whose lines begin with dates as an item for each', () => {
  const { news } = contentOf('# News\n\n2024.11: One<br>2024.10: Two\n\n2024.09: Three')
  expect(news.map(({ date, body }) => [date, body.trim()])).toEqual([
    ['2024-11', 'One'],
    ['2024-10', 'Two'],
    ['2024-09', 'Three'],
  ])
})

it('keeps an award whose line is a picture as it is', () => {
  const { awards, sections } = contentOf('# Awards\n\n- *2020* ![A medal](https://example.org/m.png)')
  expect(awards).toEqual([])
  expect(sections[0]?.body).toContain('![A medal](https://example.org/m.png)')
})

it('keeps code in its fence, whatever stands in it', () => {
  const { profile } = contentOf('Words.\n\n```html\n<script>let a</script>\n# no heading\n```')
  expect(profile.body.trim()).toMatch(/^Words\.\n\n```.*\n<script>let a<\/script>\n# no heading\n```$/)
})

it.each([
  ['你好，我是示例大学的教授。Hello', 'zh'],
  ['Hello 你好 world and more words', 'en'],
  ['こんにちは、わたしは示例大学の教授です。', 'ja'],
  ['2023 年加入の酒场乐队，示例大学教授。', 'zh'],
  ['저는 예시대학교 교수이며 「日本におけるカタカナ」를 썼습니다.', 'ko'],
  ['안녕하세요. 저는 예시대학교 교수입니다. Hello', 'ko'],
  ['I am from 서울 and wrote 2024年の論文です in English, mostly.', 'en'],
  ['Ich bin Professorin an der Universität Beispielstadt.', 'en'],
])('a site that names no language is in that of most of its words: %s', (words, lang) => {
  expect(contentOf(words).site.lang).toBe(lang)
})

it('a site in letters that several languages have is asked for its language, unless it says it', () => {
  const words = 'Я профессор кафедры ткацких станков Примерного университета.'
  const asked = expect.stringMatching(/^the pages are in other letters than English, .*content\/site\.md/)
  expect(importPage(words).report.notes).toContainEqual(asked)
  const template = { '_config.yml': 'title: Ada Example\nlocale: en-US\nauthor:\n  name: Ada Example\n' }
  expect(importPage(words, template).report.notes).toContainEqual(asked)
  const mixed = '他研究《日本語におけるひらがなの研究》，示例大学教授，著有多部关于织机与绳结的专著。'
  expect(importPage(mixed).report.notes).toContainEqual(asked)
  const said = { '_config.yml': 'title: Ada Example\nauthor:\n  name: Ada Example\nlang: ru\n' }
  expect(importPage(words, said).report.notes).not.toContainEqual(asked)
  expect(contentOf(words, said).site.lang).toBe('ru')
})

it.each([
  ['你好，我是示例大学的教授。', 'en-US', 'zh'],
  ['你好，我是示例大学的教授。', 'zh_TW', 'zh-TW'],
  ['Hello, I am a professor.', 'en-GB', 'en-GB'],
  ['Guten Tag.', 'de-DE', 'de-DE'],
])('the locale that a template brings is no language of other letters: %s with %s', (words, locale, lang) => {
  const config = `title: Ada Example\nlocale: ${locale}\nauthor:\n  name: Ada Example\n`
  expect(contentOf(words, { '_config.yml': config }).site.lang).toBe(lang)
})

it('a picture that is gone leaves its words, if it has any', () => {
  expect(
    contentOf('Here ![](images/gone.png) and ![A loom](images/gone.png) stand.').profile.body.trim(),
  ).toBe('Here and *A loom* stand.')
})

it('spaces between words of other styles stay one each', () => {
  expect(contentOf('Hello **big**  and\n  wide   *old* world.').profile.body.trim()).toBe(
    'Hello **big** and wide *old* world.',
  )
})

it.each([
  ['title: Looms\n  url: https://looms.example/ada', 'Looms', 'https://looms.example/ada'],
  ['url: https://www.looms.example/ada?x', 'Looms.example', 'https://www.looms.example/ada?x'],
])('a service of the owner’s own bears its title, or its name: %s', (lines, label, url) => {
  const { profile } = contentOf('Hello.', {
    '_config.yml': 'title: Ada Example\nemail: ada@example.org\n',
    '_data/socials.yml': `custom_social:\n  ${lines}\n`,
  })
  expect(profile.links?.other).toEqual([{ label, url }])
})

it('every account of al-folio’s that a link can be made of becomes one', () => {
  const { profile } = contentOf('Hello.', {
    '_config.yml': 'title: Ada Example\n',
    '_data/socials.yml': `email: ada@example.org
scholar_userid: AbC
semanticscholar_id: "12"
github_username: ada1
gitlab_username: ada2
linkedin_username: ada3
x_username: ada4
medium_username: ada5
orcid_id: 0000-0002-1825-0097
mastodon_username: social.example/@ada
bluesky_url: https://bsky.app/profile/ada6
dblp_url: https://dblp.org/pid/12/3456.html
`,
  })
  expect(profile.links).toEqual({
    email: 'ada@example.org',
    scholar: 'https://scholar.google.com/citations?user=AbC',
    semanticScholar: 'https://www.semanticscholar.org/author/12',
    github: 'https://github.com/ada1',
    linkedin: 'https://www.linkedin.com/in/ada3',
    x: 'https://x.com/ada4',
    orcid: 'https://orcid.org/0000-0002-1825-0097',
    mastodon: 'https://social.example/@ada',
    bluesky: 'https://bsky.app/profile/ada6',
    dblp: 'https://dblp.org/pid/12/3456.html',
    other: [
      { label: 'GitLab', url: 'https://gitlab.com/ada2' },
      { label: 'Medium', url: 'https://medium.com/@ada5' },
    ],
  })
})
