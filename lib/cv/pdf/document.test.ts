import { expect, it } from 'vitest'
import type { Content } from '../../content/load.ts'
import { entry, load } from '../../test-folder.ts'
import { cvDocument } from './document.ts'
import type { Block, Phrase } from './nodes.ts'

// What the templates are given, as text: *strong*, _emphasis_, [words](where), ^super^, |whole|, {soft}; a space that no line ends at is °.
const signs = { strong: '*', emphasis: '_', whole: '|', strike: '~', sub: ',', super: '^', underline: '+' }

function said(phrases: readonly Phrase[]): string {
  return phrases
    .map((phrase) => {
      if (typeof phrase === 'string') return phrase.replaceAll('\u00a0', '°')
      if (phrase.is === 'link') return `[${said(phrase.of)}](${phrase.url})${phrase.quiet ? ' quietly' : ''}`
      if (phrase.is === 'code') return `\`${phrase.text}\``
      if (phrase.is === 'break') return '⏎'
      if (phrase.is === 'formula') return `$${phrase.alt}$`
      if (phrase.is === 'soft') return `{${said(phrase.of)}}`
      if (phrase.is === 'rtl' || phrase.is === 'ltr') return `<${phrase.is} ${said(phrase.of)}>`
      return `${signs[phrase.is]}${said(phrase.of)}${signs[phrase.is]}`
    })
    .join('')
}

function block(one: Block): string {
  if (one.is === 'paragraph' || one.is === 'heading') return `${one.is}: ${said(one.of)}`
  if (one.is === 'list')
    return `list ${one.first ?? '-'}: ${one.items.map((item) => item.map(block).join(' ')).join(' / ')}`
  if (one.is === 'quote') return `quote: ${one.of.map(block).join(' ')}`
  if (one.is === 'pre') return `pre: ${one.text}`
  if (one.is === 'table')
    return `table ${one.align.join(' ')}: ${one.rows.map((row) => row.map(said).join(' | ')).join(' / ')}`
  return 'rule'
}

/** The document line by line, below its headings. */
function linesOf(content: Content): string[] {
  const { lines, contacts, sections } = cvDocument(content, {
    place: (address) => (address.startsWith('/') ? undefined : address),
    placeOf: (collection, slug) => `${collection}/${slug}`,
  })
  return [
    ...lines.map(said),
    ...contacts.map(({ label, text, url }) => `${label}: ${text} (${url})`),
    ...sections.flatMap(({ title, parts }) => [
      `# ${title}`,
      ...parts.flatMap(({ heading, labelled, rows = [], first, papers = [], note, prose = [] }) => [
        ...(heading ? [`## ${heading}${labelled ? ', labelled' : ''}${first ? ` from ${first}` : ''}`] : []),
        ...rows.flatMap((row) => [
          `${row.from} | ${said(row.when)} | ${[...row.lines, ...row.details].map(said).join(' ⏎ ')}`,
          ...row.prose.map(block),
        ]),
        ...papers.map(({ from, dir, phrases }) => `${from} ${dir} | ${said(phrases)}`),
        ...(note ? [note] : []),
        ...prose.map(block),
      ]),
    ]),
  ]
}

it('says every fact of every collection, in the order of a curriculum vitae', async () => {
  const content = await load({
    'site.md': entry(
      'title: T\nsections: []\ncv: { sections: [about, education, experience, publications, awards, teaching, activities, talks] }',
    ),
    'profile.md': entry(
      'name: Zoë Quill\nheadline: Weaver\naffiliation: "[Loom](https://loom.example)"\nlocation: Oslo\nlinks: { email: zoe@loom.example, github: https://github.com/zoe }',
      '# Words\n\nA **b** *i* ~~s~~ `c` [here](/bio) [there](https://a.example), 2\n\n1. one\n2. two\n\n> q\n\n```\ncode\n```\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n---\n\n- [x] done\n\nNote[^1]\\\nend\n\n[^1]: The note.',
    ),
    'education/phd.md': entry(
      'institution: Uni\nurl: https://uni.example\ndegree: PhD\nstart: 2019-09\nend: 2023-06\ndetails: [{ label: Thesis, text: "*Threads*" }]',
      'More.',
    ),
    'experience/now.md': entry(
      'organization: Mill\norganizationUrl: https://mill.example\nrole: Weaver\nstart: 2023-07',
    ),
    'publications/a.md': entry(
      'title: On Looms\nauthors: [{ name: Zoë Quill, equal: true }, Ada Example]\netAl: true\ncollaboration: Threads\nvenue: Weave\nvolume: "7"\npages: 1-9\nyear: 2024\nkind: journal\ndoi: 10.1000/1\ndistinction: Best Paper\nrole: co-first',
    ),
    'publications/b.md': entry(
      'title: Which thread?\neditors: [Ada Example, Bo Example]\npublisher: Loom Press\nyear: 2023\nkind: book\nlinks: { paper: https://b.example }',
    ),
    'awards/medal.md': entry(
      'title: Medal\nrank: 1st Place\nissuer: Society\nevent: Fair\ndate: 2021\nend: 2022\nurl: https://medal.example',
    ),
    'teaching/c.md': entry(
      'course: Weaving\ncode: W1\nterm: Spring 2024\ndate: 2024-03\nrole: Lecturer\ninstitution: Uni',
    ),
    'activities/r.md': entry(
      'group: Reviewer\narea: Journals\nvenues: [{ name: Weave, years: [2021, 2022] }, { name: Knit }]',
    ),
    'activities/e.md': entry('group: Editor\nvenues: [{ name: Weave }]'),
    'talks/t.md': entry(
      'title: Why looms\ndate: 2024-05\nhost: Guild\nplace: Bergen\nlinks: [{ label: Slides, url: https://s.example }]',
    ),
    'talks/u.md': entry('title: How looms\ndate: 2023\nlinks: [{ label: Film, url: https://f.example }]'),
  })
  expect(linesOf(content)).toEqual([
    'Weaver',
    '[Loom](https://loom.example), Oslo',
    'E-mail: zoe@loom.example (mailto:zoe@loom.example)',
    'GitHub: github.com/zoe (https://github.com/zoe)',
    '# About',
    'heading: Words',
    'paragraph: A *b* _i_ ~s~ `c` here [there](https://a.example), 2',
    'list 1: paragraph: one / paragraph: two',
    'quote: paragraph: q',
    'pre: code',
    'table start right: a | b / 1 | 2',
    'rule',
    'list -: paragraph: ☑ done',
    'paragraph: Note^1^⏎end',
    'paragraph: ^1^ The note.',
    '# Education',
    'education/phd | |Sep 2019| – |Jun 2023| | *[Uni](https://uni.example)* ⏎ PhD ⏎ Thesis: _Threads_',
    'paragraph: More.',
    '# Experience',
    'experience/now | |Jul 2023| – |now| | *[Mill](https://mill.example)* ⏎ Weaver',
    '# Publications',
    '## Books from 1',
    'publications/b ltr | Ada Example, Bo Example (editors). [Which thread?](https://b.example) quietly _Loom Press_, 2023.',
    '## Journal articles from 2',
    'publications/a ltr | *Zoë Quill*^†^, Ada Example, et al. (Threads). On Looms. _Weave_, volume°7, pages°1–9, 2024. *Best Paper*. Co-first author. [doi:10.1000/1](https://doi.org/10.1000/1)',
    '† equal contribution',
    '# Awards',
    'awards/medal | |2021| – |2022| | *1st Place, *[Medal](https://medal.example), Society (Fair)',
    '# Teaching',
    'teaching/c | Spring 2024 | *W1, Weaving* ⏎ Lecturer, Uni',
    '# Service',
    '## Editor, labelled',
    'activities/e |  | Weave',
    '## Reviewer, labelled',
    'activities/r | Journals | Weave{°2021, 2022}; Knit',
    '# Talks',
    'talks/t | |May 2024| | *Why looms* ⏎ Guild, Bergen · [Slides](https://s.example)',
    'talks/u | |2023| | *How looms* ⏎ [Film](https://f.example)',
  ])
})
