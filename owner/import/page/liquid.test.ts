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
