import { describe, expect, it } from 'vitest'
import { contentOf } from '../test-site.ts'
import { linkFacts } from './paper-links.ts'

// The links of a paper on an old page, by their words.

const paperWith = (rest: string) =>
  contentOf(`# Publications\n\n- **A. Example**, B. Sample. Engines at Work. In CONFEX 2024. ${rest}`)
const linksOf = (rest: string) => paperWith(rest).publications[0]?.links

describe('a link is of the kind that its words say', () => {
  it.each([
    ...['Paper', 'PDF', '[pdf]', 'Full text', '论文'].map((words) => [words, 'paper']),
    ...['Code', 'GitHub', 'Source code', '代码', '💻 Code'].map((words) => [words, 'code']),
    ...['Project', 'Project page', 'Website', 'Homepage', '项目主页'].map((words) => [words, 'project']),
    ...['Slides', 'Slide'].map((words) => [words, 'slides']),
    ['Poster', 'poster'],
    ...['Video', 'Talk', 'YouTube', 'Presentation', '视频'].map((words) => [words, 'video']),
    ...['Data', 'Dataset', 'Benchmark', '数据集'].map((words) => [words, 'data']),
  ])('%s: %s', (words, kind) => {
    const label = words.startsWith('[') ? words.slice(1, -1) : words
    const link = `[${label}](https://example.org/x)`
    expect(linksOf(words.startsWith('[') ? `[${link}]` : link)).toEqual({ [kind]: 'https://example.org/x' })
  })

  it.each([
    'Demo',
    'Blog post',
    'Hugging Face',
    'Supplementary material',
    'Appendix',
    'OpenReview',
    'Colab',
    '知乎',
  ])('and any other keeps them: %s', (label) => {
    expect(linksOf(`[${label}](https://example.org/x)`)?.other).toEqual([
      { label, url: 'https://example.org/x' },
    ])
  })

  it('an arXiv address and a DOI are identifiers', () => {
    const [paper] = paperWith(
      '[arXiv](https://arxiv.org/abs/2401.00001) [DOI](https://doi.org/10.1000/182)',
    ).publications
    expect([paper?.arxiv, paper?.doi, paper?.links]).toEqual(['2401.00001', '10.1000/182', undefined])
  })

  it('labels that lead nowhere are places for links that never came', () => {
    const { publications } = paperWith('<br>[Paper] [Code]')
    expect(publications.map(({ links, body }) => [links, body.trim()])).toEqual([[undefined, '']])
  })
})

describe('a row of links', () => {
  const linksIn = (classes: string) => {
    const { publications } = contentOf(`# Publications

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">CONFEX 2024</div><img src='images/x.png' alt="sym" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

Engines at Work

**A. Example**, B. Sample

<div class="${classes}"><a href="https://example.org/x">Alpha</a></div>
</div>
</div>
`)
    return publications.map(({ links, body }) => [links?.other, body.trim()])
  }

  it.each(['links', 'link', 'btns', 'paper-links', 'row actions', 'pub_buttons small'])(
    'is one by its class: %s',
    (classes) => {
      expect(linksIn(classes)).toEqual([[[{ label: 'Alpha', url: 'https://example.org/x' }], '']])
    },
  )

  it.each(['words', 'linked', 'metaphor'])('is none by another: %s', (classes) => {
    expect(linksIn(classes)).toEqual([[undefined, '[Alpha](https://example.org/x)']])
  })
})

const [a, b, c] = ['https://a.example', 'https://b.example', 'https://c.example']
const doi = 'https://doi.org/10.1000/1'
const arxiv = 'https://arxiv.org/abs/2401.00001'

it.each<[string, [label: string, url: string][], string | undefined, object, string[]]>([
  ['nothing', [], undefined, {}, []],
  [
    'two of a kind',
    [
      ['PDF', a],
      ['Paper', b],
    ],
    undefined,
    { links: { paper: a, other: [{ label: 'Paper', url: b }] } },
    ['PDF'],
  ],
  [
    'one of a kind twice',
    [
      ['PDF', a],
      ['Paper', a],
    ],
    undefined,
    { links: { paper: a, other: [] } },
    ['PDF', 'Paper'],
  ],
  [
    'others twice',
    [
      ['Blog', a],
      ['Blog', a],
      ['Blog', b],
    ],
    undefined,
    {
      links: {
        other: [
          { label: 'Blog', url: a },
          { label: 'Blog', url: b },
        ],
      },
    },
    ['Blog'],
  ],
  [
    'a DOI twice, and another',
    [
      ['DOI', doi],
      ['doi', 'http://dx.doi.org/10.1000/1'],
      ['DOI', `${doi}2`],
    ],
    undefined,
    { doi: '10.1000/1', links: { other: [{ label: 'DOI', url: `${doi}2` }] } },
    ['DOI', 'doi'],
  ],
  [
    'an arXiv number twice, and another',
    [
      ['arXiv', arxiv],
      ['arxiv', arxiv],
      ['arXiv', `${arxiv}v2`],
    ],
    undefined,
    { arxiv: '2401.00001', links: { other: [{ label: 'arXiv', url: `${arxiv}v2` }] } },
    ['arXiv', 'arxiv'],
  ],
  [
    'what is called arXiv and is elsewhere',
    [
      ['arXiv', a],
      ['DOI', b],
    ],
    undefined,
    {
      links: {
        other: [
          { label: 'arXiv', url: a },
          { label: 'DOI', url: b },
        ],
      },
    },
    [],
  ],
  [
    'a title that leads to the paper',
    [['Code', a]],
    b,
    { links: { code: a, paper: b, other: [] } },
    ['Code'],
  ],
  [
    'a title that leads to the code',
    [],
    'https://github.com/ada/a',
    { links: { code: 'https://github.com/ada/a', other: [] } },
    [],
  ],
  [
    'a title that leads to a page of the project',
    [],
    'https://ada.github.io/a',
    { links: { project: 'https://ada.github.io/a', other: [] } },
    [],
  ],
  [
    'a title that leads to more code',
    [['Code', a]],
    'https://github.com/ada/a',
    { links: { code: a, paper: 'https://github.com/ada/a', other: [] } },
    ['Code'],
  ],
  [
    'a title that leads to one more',
    [['Paper', a]],
    b,
    { links: { paper: a, other: [{ label: 'Link', url: b }] } },
    ['Paper'],
  ],
  ['a title that leads to a DOI', [], doi, { doi: '10.1000/1' }, []],
  [
    'a title that leads to a second DOI',
    [['DOI', doi]],
    `${doi}2`,
    { doi: '10.1000/1', links: { paper: `${doi}2`, other: [] } },
    ['DOI'],
  ],
  [
    'a title that leads where a link does',
    [
      ['Blog', a],
      ['PDF', b],
    ],
    a,
    { links: { paper: b, other: [{ label: 'Blog', url: a }] } },
    ['PDF'],
  ],
  ['a title that leads where the paper is', [['PDF', b]], b, { links: { paper: b, other: [] } }, ['PDF']],
])('the links of a paper: %s', (_, links, title, facts, spent) => {
  const found = linkFacts(
    links.map(([label, url]) => ({ label, url })),
    title,
  )
  expect(found).toEqual({ facts, spent })
})

it('links by kind stand in one order', () => {
  const { facts } = linkFacts([
    { label: 'Data', url: c },
    { label: 'Video', url: b },
    { label: 'PDF', url: a },
  ])
  expect(Object.keys(facts.links ?? {})).toEqual(['paper', 'video', 'data', 'other'])
})
