import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isValidElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { readContentFolder } from '../content/files.ts'
import { type Content, loadContent } from '../content/load.ts'
import { cvDocument } from '../cv/pdf/document.ts'
import { wordsOfCards } from '../site/preview/cards.ts'
import { words } from '../site/words.ts'
import { entry } from '../test-folder.ts'

// One fact is written once, and stands in every form that says it: the routes of app/ themselves are asked, with the
// content before and after one change in one file. A new route is asked too, without being named here.
const root = fileURLToPath(new URL('../../', import.meta.url))

/** Routes that say nothing of the content, or say it in a picture (whose words are looked at by themselves). */
const silent =
  /^(api|apple-icon|badge|favicon|formulas|icon|preview|publications\/\[slug\]\/preview|visitor-map)/

const routes = readdirSync(`${root}app`, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /(^|\/)(route\.tsx?|page\.tsx)$/.test(path) && !silent.test(path))
  .toSorted()

for (const script of ['comforts', 'copy', 'publications', 'theme'])
  vi.doMock(`@/components/scripts/${script}.inline.js`, () => ({ default: '' }))
vi.doMock('../scholar/current.ts', () => ({ currentStatistics: async () => undefined }))

type Params = Record<string, string | string[]>
type Route = {
  GET?: (request: Request, props: { params: Promise<Params> }) => Response | Promise<Response>
  default?: (props: { params: Promise<Params> }) => unknown
  generateStaticParams?: () => Params[] | Promise<Params[]>
  generateMetadata?: (props: { params: Promise<Params> }) => unknown
  metadata?: unknown
}

/** What every route answers, by its address, with this content. */
async function answers(content: Content): Promise<Map<string, string>> {
  vi.resetModules()
  vi.doMock('../content/bundled', () => ({ content, editPublication: () => undefined }))
  const found = new Map<string, string>()
  for (const path of routes) {
    const route: Route = await import(`${root}app/${path}`)
    const all = route.generateStaticParams ? await route.generateStaticParams() : [{}]
    for (const params of all) {
      const props = { params: Promise.resolve(params) }
      const address = `/${path.replace(/\/?(route\.tsx?|page\.tsx)$/, '')}`.replace(
        /\[(?:\.\.\.)?(\w+)\]/g,
        (_, name: string) => [params[name]].flat().join('/'),
      )
      found.set(address, await answerOf(route, props))
    }
  }
  found.set('pictures', wordsOfCards(content).join('\n'))
  // What Typst sets; its PDF is made while building.
  const making = { place: (address: string) => address, placeOf: () => '' }
  found.set('/cv.pdf', JSON.stringify(cvDocument(content, making)))
  return found
}

async function answerOf(route: Route, props: { params: Promise<Params> }): Promise<string> {
  if (route.GET) return (await route.GET(new Request('http://localhost/'), props)).text()
  const page = await route.default?.(props)
  const metadata = route.metadata ?? (await route.generateMetadata?.(props))
  return `${JSON.stringify(metadata)}\n${isValidElement(page) ? renderToStaticMarkup(page) : ''}`
}

const files = {
  'site.md': entry(
    `title: A site
description: Looms that count.
limits: { awards: 1 }
sections:
  - { of: about, id: about }
${['news', 'publications', 'education', 'experience', 'teaching', 'activities', 'awards', 'talks'].map((of) => `  - { of: ${of}, id: ${of}, title: T }`).join('\n')}`,
  ),
  'profile.md': entry(
    'name: Zoë Quill\nheadline: Lecturer\naffiliation: University of Example\nlinks: { email: zoe@example.org }',
    'Zoë Quill weaves.',
  ),
  'bio.md': '## Short\n\nZoë Quill spins.',
  'news/prize.md': entry('date: 2024-10', 'A prize was won.'),
  'publications/looms.md': entry(
    'title: Counting Looms\nauthors: [Zoë Quill, Bo Thread]\nvenue: LOOM\nvenueName: Conference on Looms\nyear: 2021\nkind: conference\ndoi: 10.1000/loom',
    'Looms can count.',
  ),
  'education/uni.md': entry('start: 2010\nend: 2014\ninstitution: Old College\ndegree: PhD in Looms'),
  'experience/mill.md': entry('start: 2015\norganization: Grand Mill\nrole: Weaver'),
  'teaching/knots.md': entry(
    'date: 2020-09\nterm: Fall 2020\ncourse: Knots\ninstitution: University\nrole: Tutor',
  ),
  'activities/a.md': entry('group: Reviewer\nvenues: [{ name: TEXCONF, years: [2019] }]'),
  'awards/bobbin.md': entry('date: 2018\ntitle: Golden Bobbin'),
  'awards/other.md': entry('date: 2017\ntitle: Other'),
  'talks/talk.md': entry('date: 2016-05\ntitle: On Shuttles'),
}

const home = ['/', '/as-markdown/index']
const cv = ['/cv', '/as-markdown/cv', '/resume.json', '/cv.pdf']
const feeds = ['/feed.json', '/feed.xml']
const lists = ['/publications', '/as-markdown/publications']
const paper = ['/publications/looms', '/as-markdown/publications/looms']
const exports = [
  '/publications.bib',
  '/publications.json',
  '/publications.ris',
  '/publications/looms/bib',
  '/publications/looms/ris',
]
const news = ['/news', '/as-markdown/news']

/** Pages that begin with the person. */
const pages = ['/bio', '/news', '/publications', '/publications/looms', '/whole/awards']

/** A fact: its file, its words before and after, and the forms that have to say it. */
const facts: { file: keyof typeof files; from: string; to: string; forms: string[] }[] = [
  {
    file: 'publications/looms.md',
    from: 'Counting Looms',
    to: 'Numbering Spindles',
    forms: [...home, ...cv, ...feeds, ...lists, ...paper, ...exports, '/llms.txt', 'pictures'],
  },
  {
    file: 'publications/looms.md',
    from: 'Thread',
    to: 'Hemp',
    forms: [...home, ...cv, ...feeds, ...lists, ...paper, ...exports, 'pictures'],
  },
  {
    file: 'publications/looms.md',
    from: '2021',
    to: '2022',
    forms: [...home, ...cv, ...feeds, ...lists, ...paper, ...exports, '/llms.txt', 'pictures'],
  },
  {
    file: 'publications/looms.md',
    from: 'Conference on Looms',
    to: 'Meeting of Weavers',
    forms: [...home.slice(0, 1), ...cv, ...feeds, '/publications', ...paper, ...exports],
  },
  {
    file: 'publications/looms.md',
    from: '10.1000/loom',
    to: '10.1000/spindle',
    forms: [...home, ...cv, ...feeds, ...lists, ...paper, ...exports],
  },
  {
    file: 'publications/looms.md',
    from: 'Looms can count',
    to: 'Spindles do not',
    forms: [
      ...feeds,
      ...paper,
      '/publications.json',
      '/publications.ris',
      '/publications/looms/ris',
      '/resume.json',
    ],
  },
  {
    file: 'news/prize.md',
    from: 'A prize was won',
    to: 'A prize was lost',
    forms: [...home, ...feeds, ...news],
  },
  {
    file: 'profile.md',
    from: 'Lecturer',
    to: 'Professor',
    forms: [...home, ...cv, ...pages, '/llms.txt', 'pictures'],
  },
  {
    file: 'profile.md',
    from: 'University of Example',
    to: 'Institute of Elsewhere',
    forms: [...home, ...cv, '/llms.txt', 'pictures'],
  },
  { file: 'profile.md', from: 'zoe@example.org', to: 'quill@example.com', forms: [...home, ...cv] },
  { file: 'profile.md', from: 'Quill weaves', to: 'Quill knits', forms: [...home, '/resume.json'] },
  { file: 'bio.md', from: 'Quill spins', to: 'Quill knots', forms: ['/bio', '/as-markdown/bio'] },
  { file: 'education/uni.md', from: 'Old College', to: 'New College', forms: [...home, ...cv] },
  { file: 'experience/mill.md', from: 'Grand Mill', to: 'Small Mill', forms: [...home, ...cv] },
  { file: 'teaching/knots.md', from: 'Knots', to: 'Splices', forms: [...home, ...cv] },
  { file: 'activities/a.md', from: 'TEXCONF', to: 'WEFTCONF', forms: [...home, ...cv] },
  {
    file: 'awards/bobbin.md',
    from: 'Golden Bobbin',
    to: 'Silver Needle',
    forms: [...home, ...cv, '/whole/awards', '/as-markdown/awards'],
  },
  { file: 'talks/talk.md', from: 'On Shuttles', to: 'On Bobbins', forms: [...home, ...cv] },
  {
    file: 'site.md',
    from: 'Looms that count',
    to: 'Spindles that turn',
    forms: ['/', ...feeds, '/llms.txt'],
  },
]

function read(texts: Record<string, string>): Content {
  const { content, problems } = loadContent(
    Object.entries(texts).map(([path, text]) => ({ path: `content/${path}`, bytes: Buffer.from(text) })),
    { drafts: false },
  )
  if (!content) throw new Error(JSON.stringify(problems))
  return content
}

describe('a fact that changes in its file', () => {
  let before: Promise<Map<string, string>> | undefined
  it.each(facts)('$from of $file', async ({ file, from, to, forms }) => {
    before ??= answers(read(files))
    const saying = (all: Map<string, string>, words: string) =>
      [...all].flatMap(([address, text]) => (text.includes(words) ? [address] : [])).toSorted()
    const found = saying(await before, from)
    expect(forms.filter((form) => !found.includes(form))).toEqual([])
    const after = await answers(read({ ...files, [file]: files[file].replaceAll(from, to) }))
    expect(saying(after, to)).toEqual(found)
    expect(saying(after, from)).toEqual([])
  })
})

it('every page has in its Markdown what it says of the content', async () => {
  const { files } = readContentFolder(`${root}examples/zoe-quill`)
  const { content } = loadContent(files, { drafts: false })
  if (!content) throw new Error('the example has problems')
  const all = await answers(content)
  const said = wordsIn(files.map(({ bytes }) => new TextDecoder().decode(bytes)).join(' '))
  const ours = wordsIn(JSON.stringify(words))
  const missing = [...all].flatMap(([address, text]) => {
    const page = address.replace(/^\/whole\//, '/')
    const twin = all.get(`/as-markdown${page === '/' ? '/index' : page}`)
    if (twin === undefined || address.startsWith('/as-markdown')) return []
    const [, drawn = ''] = /\n(.*)/s.exec(text) ?? []
    const html = (page === '/' ? drawn : drawn.slice(drawn.indexOf('<main'))).replace(
      /<(script|style|nav|button|select|math|pre)\b.*?<\/\1>/gs,
      ' ',
    )
    const there = wordsIn(twin)
    const lacking = [...wordsIn(html.replace(/<[^>]+>/g, ' '))].filter(
      (word) => said.has(word) && !ours.has(word) && !there.has(word),
    )
    return lacking.length > 0 ? [`${address}: ${lacking.join(' ')}`] : []
  })
  expect(missing).toEqual([])
})

function wordsIn(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu))
}
