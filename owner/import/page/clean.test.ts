import { describe, expect, it } from 'vitest'
import { contentOf, importPage } from '../test-site.ts'

// What of an old page is read, and what stays behind and is named.

function aboutOf(page: string, files = {}) {
  const { files: written, report, copies } = importPage(page, files)
  const profile = written.find(({ path }) => path === 'content/profile.md')
  const text = new TextDecoder().decode(profile?.bytes)
  return {
    body: text.slice(text.lastIndexOf('\n---\n') + 5).trim(),
    left: report.left,
    missing: report.missing,
    deadLinks: report.deadLinks,
    copies: [...copies.keys()],
    site: new TextDecoder().decode(written.find(({ path }) => path === 'content/site.md')?.bytes),
  }
}

describe('what nobody reads stays behind', () => {
  it.each([
    ['<script src="/a.js"></script>', 'script: /a.js'],
    ['<script>let a = 1</script>', 'script: 9 characters'],
    ['<script>let a = 1</SCRIPT>', 'script: 9 characters'],
    ['<style>a { color: red }</style>', 'style: 16 characters'],
    ['<div style="display: none">Not seen</div>', 'hidden: Not seen'],
    ['<div style="visibility:hidden">Not seen</div>', 'hidden: Not seen'],
    ['<div hidden>Not seen</div>', 'hidden: Not seen'],
    ['<button>Copy</button>', 'control: Copy'],
    ['<details><summary>Show more</summary>Seen.</details>', 'control: Show more'],
    ['<details><summary>展开</summary>Seen.</details>', 'control: 展开'],
    [
      '<img class="only-dark" src="https://example.org/dark.png">',
      'a picture for dark colours: https://example.org/dark.png',
    ],
    ['<img src="https://example.org/a.png#gh-dark-mode-only">', 'a picture for dark colours'],
    ['<img src="data:image/png;base64,AAAA" alt="A dot">', 'a picture written into the page: A dot'],
    [
      '<img src="https://img.shields.io/badge/stars-5-blue">',
      'badge: https://img.shields.io/badge/stars-5-blue',
    ],
    ['<iframe src="https://example.org/film"></iframe>', 'iframe: https://example.org/film'],
  ])('%s', (html, said) => {
    const { left, body } = aboutOf(`Words.\n\n${html}\n\nMore words.`)
    expect(left.join('\n')).toContain(said)
    expect(body).not.toContain('Not seen')
    expect(body).toContain('More words.')
  })

  it('and nothing is said of what holds nothing', () => {
    expect(aboutOf('Words.\n\n<div hidden></div><noscript></noscript><input type="text">').left).toEqual([])
  })

  it('a summary that says something is read', () => {
    expect(aboutOf('<details><summary>On looms</summary>They weave.</details>').body).toContain('On looms')
  })
})

describe('a badge is its words', () => {
  it.each([
    ['https://img.shields.io/badge/Code-on%20GitHub-blue', '', 'Code on GitHub'],
    ['https://img.shields.io/badge/a--b-c_d-red', '', 'a-b c d'],
    ['https://img.shields.io/static/v1?label=Paper&message=PDF+here', '', 'Paper PDF here'],
    ['https://img.shields.io/badge/x-y-blue', 'Of alt', 'Of alt'],
    ['https://img.shields.io/badge/Licence-MIT-blue', 'License', 'Licence MIT'],
    ['https://badgen.net/badge/a/b', 'Badge', 'Badge'],
    ['https://komarev.com/ghpvc/?username=ada', 'Views', 'Views'],
  ])('%s', (src, alt, words) => {
    expect(aboutOf(`See <img src="${src}" alt="${alt}"> here.`).body).toBe(`See ${words} here.`)
  })
})

describe('a picture', () => {
  it('that is there is copied, one that is not is asked for, and one elsewhere stays there', () => {
    const page = '![A loom](images/loom.png) ![A ghost](images/ghost.png) ![Far](https://example.org/far.png)'
    const { body, copies, missing } = aboutOf(page, { 'images/loom.png': 'x' })
    expect(body).toBe('![A loom](/images/loom.png) *A ghost* ![Far](https://example.org/far.png)')
    expect([copies, missing]).toEqual([['images/loom.png'], ['images/ghost.png']])
  })

  it('may be loaded late', () => {
    expect(aboutOf('<img data-src="https://example.org/a.png" alt="A loom">').body).toBe(
      '![A loom](https://example.org/a.png)',
    )
  })

  it('that leads to itself is no link, and one that leads elsewhere is', () => {
    const src = 'https://example.org/a.png'
    expect(aboutOf(`<a href="${src}"><img src="${src}" alt="A"></a>`).body).toBe(`![A](${src})`)
    expect(aboutOf(`<a href="https://example.org/p"><img src="${src}" alt="A"></a>`).body).toBe(
      `[![A](${src})](https://example.org/p)`,
    )
  })
})

describe('a frame or a film is a link to what it showed', () => {
  it.each([
    ['<iframe src="https://example.org/film" title="A film"></iframe>', '[A film](https://example.org/film)'],
    ['<iframe src="https://example.org/film"></iframe>', 'example.org/film'],
    ['<video><source src="https://example.org/f.mp4"></video>', 'example.org/f.mp4'],
    ['<audio src="/files/a.mp3" title="A sound"></audio>', '[A sound](/files/a.mp3)'],
  ])('%s', (html, link) => {
    expect(aboutOf(`Words.\n\n${html}`, { 'files/a.mp3': 'x' }).body).toContain(link)
  })

  it('and one that is not there is asked for', () => {
    const { body, missing } = aboutOf('Words.\n\n<video src="/files/gone.mp4" title="Gone"></video>')
    expect([body, missing]).toEqual(['Words.', ['files/gone.mp4']])
  })
})

describe('a link', () => {
  it.each([
    ['<a href="https://example.org/a"><i class="fa"></i></a>', '[example.org](https://example.org/a)'],
    ['<a href="https://example.org/a" title="Code"><i class="fa"></i></a>', '[Code](https://example.org/a)'],
    ['<a href="https://example.org/a" aria-label="Code"><i></i></a>', '[Code](https://example.org/a)'],
    ['<a href="mailto:ada@example.org"><i></i></a>', 'ada@example.org'],
    ['<a href="https://example.org/a">🎉</a>', '[🎉](https://example.org/a)'],
    ['<a>no link</a>', 'no link'],
  ])('%s', (html, link) => {
    expect(aboutOf(`See ${html} here.`).body).toContain(link)
  })

  it('that leads nowhere is its words, and said', () => {
    const { body, deadLinks } = aboutOf('See <a href="javascript:void(0)">the code</a>, <a href="#">up</a>.')
    expect([body, deadLinks]).toEqual(['See the code, up.', ['the code', 'up']])
  })
})

it('phrases that a style sheet sets apart have a space or a line between them', () => {
  expect(aboutOf('<div><time>2024</time><span>Began</span></div>').body).toBe('2024 Began')
  expect(aboutOf('<p><span class="a">One</span><span>Two</span></p>').body).toBe('One Two')
  expect(aboutOf('<p><span>On</span><span>ly</span></p>').body).toBe('Only')
  expect(aboutOf('<ul><li><span>One</span><span>Two</span></li></ul>').body).toBe('- One\\\n  Two')
})

it('invisible signs and signs of icon fonts are gone, hard spaces are spaces', () => {
  expect(aboutOf('A\u00A0b\u202Fc\u3000d e\u200Bf\u00ADg \uE001h').body).toBe('A b c d efg h')
})

it('a heading ends where a block begins inside it', () => {
  const { sections } = contentOf('<h3>Looms<p>They weave.</p></h3>')
  expect(sections.map(({ title, body }) => [title, body.trim()])).toEqual([['Looms', 'They weave.']])
})

it('keeps the key of a visitor map, from its script and from its picture', () => {
  for (const html of [
    '<script src="//clustrmaps.com/map_v2.js?d=AbC_1-2&cl=fff"></script>',
    '<img src="https://clustrmaps.com/map_v2.png?cl=fff&d=AbC_1-2">',
  ]) {
    const { site, left } = aboutOf(`Words.\n\n${html}`)
    expect(site, html).toContain('AbC_1-2')
    expect(left).toEqual([])
  }
})
