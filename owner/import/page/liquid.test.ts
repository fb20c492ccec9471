import { expect, it } from 'vitest'
import { contentOf, importPage } from '../test-site.ts'

const about = (markdown: string, files: Record<string, string> = {}) =>
  contentOf(markdown, files).profile.body.trim()

it('runs Liquid with the configuration, the page and the data of the site', () => {
  expect(
    about(
      '{% assign base = "https://x.example/" | append: site.repository %}{{ site.author.bio }} {{ page.permalink }} {{ base }} {% if site.google_scholar_stats_use_cdn %}yes{% endif %}',
    ),
  ).toBe('Engineer / <https://x.example/ada/ada.github.io> yes')
})

it('builds lists from data: YAML, JSON and CSV, where 2024.10 is October', () => {
  const content = contentOf(
    `# News
{% for item in site.data.news %}
- *{{ item.date }}*: {{ item.text }}{% endfor %}

# Honors
{% for prize in site.data.more.prizes %}
- {{ prize.year }}, {{ prize.title }}{% endfor %}

# Hobbies
{% for hobby in site.data.hobbies %}
- {{ hobby }}{% endfor %}`,
    {
      '_data/news.yml': '- date: 2024.10\n  text: Engines are out.\n',
      '_data/more/prizes.csv': 'year,title\n2023,"Prize, the First"\n',
      '_data/hobbies.json': '["Steam"]',
    },
  )
  expect(content.news.map(({ date, body }) => [date, body.trim()])).toEqual([['2024-10', 'Engines are out.']])
  expect(content.awards.map(({ date, title }) => [date, title])).toEqual([['2023', 'Prize, the First']])
  expect(content.sections.map(({ body }) => body.trim())).toEqual(['- Steam'])
})

it('follows includes, those beside the page and those of the site, once each', () => {
  expect(
    about('{% include_relative includes/intro.md %}\n\n{% include hello.html who="you" %}', {
      '_pages/includes/intro.md': 'I build {{ site.description }}.',
      '_includes/hello.html': '<p>Hello {{ include.who }}.</p>',
    }),
  ).toBe('I build Engines.\n\nHello you.')
})

it('says what it could not run, and loses no word over it', () => {
  const unknown = importPage('Before {% seo %} after')
  expect(unknown.report.notes).toEqual([expect.stringContaining('the Liquid tag "seo" is not known here')])
  const broken = importPage('Words {% if x %} and more words')
  expect(broken.report.notes.join()).toContain('could not be run')
  expect(broken.report.unaccounted).toEqual([])
  expect(importPage('{% include nothing.html %}Words').report.notes.join()).toContain('nothing.html')
})

it('reads nothing outside the site, and no template keeps it busy for ever', () => {
  expect(importPage('{% include_relative ../../../../etc/hostname %}').report.notes.join()).toContain(
    'expected the included file',
  )
  expect(importPage('{% for i in (1..100000000) %}x{% endfor %}').report.notes.join()).toContain(
    'could not be run',
  )
})

it('dates are printed as they are written, and one that is not there is nothing', () => {
  const page = 'Of {{ site.posts[0].date | date_to_string }}{{ page.nothing | date_to_string }}.'
  const { profile } = contentOf(page, { '_posts/2020-02-03-looms.md': '---\nlayout: post\n---\nLooms.' })
  expect(profile.body.trim()).toBe('Of 2020-02-03.')
})

const settings = { '_config.yml': 'title: Ada Example\nurl: https://ada.example\nbaseurl: /base\n' }

it.each([
  ["{{ '/a/b' | relative_url }} {{ 'a' | relative_url }}", '/base/a/b /base/a'],
  ["{{ '/a' | absolute_url }}", '<https://ada.example/base/a>'],
  ["{{ '~~old~~ *looms*' | markdownify }}", '~~old~~ *looms*'],
  ["{{ 'Looms' | smartify }}", 'Looms'],
  ["{{ '2024-05-01' | date_to_long_string }} {{ '2024' | date_to_xmlschema }}", '2024-05-01 2024'],
  ['Looms {% bibliography --query @*[year=2024]* %}', 'Looms'],
  ['{{ site.data.looms[1].name }} {{ site.data.looms.size }}', 'Oak 2'],
  ['{{ site.data.uneven[0].name }} {{ site.data.uneven.size }}', 'Ash 1'],
  ['{{ site.data.far.one.name }} {{ site.data.far.two.name }}', 'One Two'],
  ['{{ site.data.gone.name }}Nothing', 'Nothing'],
  ['{{ site.posts[0].title }} {{ site.posts[0].url }} {{ site.posts[1].title }}', 'Second /second/ first'],
  ['{% include note.html %}', 'A note.'],
  ['{% include ./deep/../note.html %}', 'A note.'],
  ["{% include_relative 'beside.md' %}", 'Beside.'],
  ['{% include_relative part.html %}', 'A part.'],
])('runs %s', (page, text) => {
  expect(
    about(page, {
      ...settings,
      '_data/looms.tsv': 'name\tage\nAsh\t1\nOak\t2\n',
      '_data/uneven.csv': '\uFEFFname,age\n\nAsh,1,more\n',
      '_data/far/one.yml': 'name: One',
      '_data/far/two.json': '{ "name": "Two" }',
      '_posts/2020-02-03-first.md': '---\nlayout: post\n---\nLooms.',
      '_posts/2021-2-3-second.md': '---\ntitle: Second\n---\nLooms.',
      '_includes/note.html': '---\nof: nothing\n---\nA note.',
      '_layouts/part.html': 'A part.',
      '_pages/beside.md': 'Beside.',
    }),
  ).toBe(text)
})

it.each([
  ['_data/x.json', '{ "a": ', '_data/x.json: expected JSON, received SyntaxError'],
  ['_data/x.csv', 'a,b\n"1,2', '_data/x.csv: expected CSV, received'],
])('says that %s cannot be read', (path, text, said) => {
  expect(importPage('Looms.', { [path]: text }).report.notes.join()).toContain(said)
})
