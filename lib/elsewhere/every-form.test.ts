import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isValidElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
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
    'name: Zoë Quill\nauthorNames: [Z. Quill]\nnativeName: { text: Ζωή, lang: el }\nheadline: Lecturer\naffiliation: University of Example\nlocation: Exampletown\nlinks: { email: zoe@example.org, orcid: 0000-0002-1825-0097 }',
    'Zoë Quill weaves cloth.',
  ),
  'bio.md': '## Short\n\nThe artist spins wool.',
  'news/prize.md': entry('date: 2024-10', 'A prize was won.'),
  'publications/looms.md': entry(
    'title: Counting Looms\nauthors: [Z. Quill, Bo Thread]\nvenue: LOOM\nvenueName: Conference on Looms\nyear: 2021\nkind: conference\ndoi: 10.1000/loom\nvolume: "7117"\npages: 4417-4426\npublisher: Weft Press\nplace: Ypres\nisbn: 978-3-16-148410-0\ndistinction: Best Yarn\ntopics: [yarn counts]\narxiv: 2101.00017\nlinks: { code: https://example.org/bobbin-code }\nevent: { name: Looms Live, place: Ghent, start: 2021-05-03, end: 2021-05-06 }',
    'Looms can count.',
  ),
  'publications/shuttle.md': entry(
    'title: Flying Shuttles\nauthors: [Z. Quill]\neditors: [Ida Reed]\ncollaboration: HEDDLE\nvenue: Review of Warps\nyear: 2019\nmonth: 7\nkind: journal\nnumber: "93"\nissn: 2049-3630\narticleNumber: e5521\nlanguage: nl\nstatus: accepted',
  ),
  'education/uni.md': entry('start: 2010\nend: 2014\ninstitution: Old College\ndegree: PhD in Looms'),
  'experience/mill.md': entry('start: 2015\norganization: Grand Mill\nrole: Weaver'),
  'teaching/knots.md': entry(
    'date: 2020-09\nterm: Fall 2020\ncourse: Knots\ninstitution: University\nrole: Tutor',
  ),
  'activities/a.md': entry('group: Reviewer\nvenues: [{ name: TEXCONF, years: [2019] }]'),
  'awards/bobbin.md': entry('date: 2018\ntitle: Golden Bobbin'),
  'awards/other.md': entry('date: 1999\ntitle: Other'),
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
/** What says where in its venue a paper stands. */
const cvInFull = cv.filter((form) => form !== '/resume.json')
const inFull = [...cvInFull, ...feeds, '/publications', ...paper]
/** What says the most of a paper. */
const said = [...home, ...cv, ...feeds, ...lists, ...paper]
const allPapers = ['/publications.bib', '/publications.json', '/publications.ris']

/** Pages that begin with the person. */
const pages = ['/bio', '/news', '/publications', '/publications/looms', '/whole/awards']

/** Facts by their files: the words of each before and after, and the forms that have to say it. */
const facts: { [File in keyof typeof files]?: [from: string, to: string, forms: string[]][] } = {
  'publications/looms.md': [
    ['Counting Looms', 'Numbering Spindles', [...said, ...exports, '/llms.txt', 'pictures']],
    ['Thread', 'Hemp', [...said, ...exports, 'pictures']],
    ['2021', '2022', [...said, ...exports, '/llms.txt', 'pictures']],
    [
      'Conference on Looms',
      'Assembly of Yarns',
      ['/', ...cv, ...feeds, '/publications', ...paper, ...exports],
    ],
    ['10.1000/loom', '10.1000/spindle', [...said, ...exports]],
    ['2101.00017', '2101.00018', [...said, ...exports]],
    ['Best Yarn', 'Best Twine', said],
    ['bobbin-code', 'needle-code', [...home, ...feeds, ...lists, ...paper]],
    ['7117', '7228', [...inFull, ...exports]],
    ['Weft Press', 'Warp Press', [...inFull, ...exports]],
    ['Ypres', 'Lille', [...inFull, ...exports]],
    ['978-3-16-148410-0', '978-0-306-40615-7', [...inFull, ...exports]],
    ['Looms Live', 'Spindles Live', [...inFull, '/publications.bib', '/publications.json']],
    ['yarn counts', 'twine weights', [...feeds, '/publications', ...paper]],
    [
      'Looms can count',
      'Spindles do not',
      [
        ...feeds,
        ...paper,
        '/publications.json',
        '/publications.ris',
        '/publications/looms/ris',
        '/resume.json',
      ],
    ],
  ],
  'publications/shuttle.md': [
    ['HEDDLE', 'TREADLE', [...home, ...cv, ...feeds, ...lists, ...allPapers]],
    [
      'Review of Warps',
      'Annals of Wefts',
      [...home, ...cv, ...feeds, ...lists, ...allPapers, '/llms.txt', 'pictures'],
    ],
    ['e5521', 'e5522', [...cvInFull, ...feeds, '/publications', ...allPapers]],
  ],
  'news/prize.md': [['A prize was won', 'A prize was lost', [...home, ...feeds, ...news]]],
  'profile.md': [
    ['Zoë Quill', 'Zoë Mill', [...home, ...cv, ...pages, ...feeds, '/llms.txt', 'pictures']],
    ['Ζωή', 'Ζηνοβία', [...home, ...cv, '/llms.txt', 'pictures']],
    ['Lecturer', 'Professor', [...home, ...cv, ...pages, '/llms.txt', 'pictures']],
    ['University of Example', 'Institute of Elsewhere', [...home, ...cv, '/llms.txt', 'pictures']],
    ['Exampletown', 'Nowhereville', [...home, ...cv, '/llms.txt', 'pictures']],
    ['zoe@example.org', 'quill@example.com', [...home, ...cv]],
    [
      '0000-0002-1825-0097',
      '0000-0001-5109-3700',
      [...home, ...cv, '/publications/looms', '/publications/shuttle'],
    ],
    ['weaves cloth', 'knits socks', [...home, '/resume.json']],
  ],
  'bio.md': [['spins wool', 'plaits rope', ['/bio', '/as-markdown/bio']]],
  'education/uni.md': [
    ['Old College', 'New College', [...home, ...cv]],
    ['PhD in Looms', 'MSc in Looms', [...home, ...cv]],
    ['2014', '2013', [...home, ...cv]],
  ],
  'experience/mill.md': [
    ['Grand Mill', 'Small Mill', [...home, ...cv]],
    ['Weaver', 'Spinner', [...home, ...cv]],
  ],
  'teaching/knots.md': [
    ['Knots', 'Splices', [...home, ...cv]],
    ['Fall 2020', 'Spring 2020', [...home, ...cv]],
  ],
  'activities/a.md': [['TEXCONF', 'WEFTCONF', [...home, ...cv]]],
  'awards/bobbin.md': [
    ['Golden Bobbin', 'Silver Needle', [...home, ...cv, '/whole/awards', '/as-markdown/awards']],
    ['2018', '2017', [...home, ...cv, '/whole/awards', '/as-markdown/awards']],
  ],
  'talks/talk.md': [['On Shuttles', 'On Bobbins', [...home, ...cv]]],
  'site.md': [['Looms that count', 'Spindles that turn', ['/', ...feeds, '/llms.txt']]],
}

function read(texts: Record<string, string>): Content {
  const { content, problems } = loadContent(
    Object.entries(texts).map(([path, text]) => ({ path: `content/${path}`, bytes: Buffer.from(text) })),
    { drafts: false },
  )
  if (!content) throw new Error(JSON.stringify(problems))
  return content
}

const changes = Object.entries(facts).flatMap(([file, all = []]) => all.map((one) => [file, ...one] as const))

/** Where words stand. */
function saying(all: Map<string, string>, words: string): string[] {
  return [...all].flatMap(([address, text]) => (text.includes(words) ? [address] : [])).toSorted()
}

describe('a fact that changes in its file', () => {
  let before: Map<string, string>
  let after: Map<string, string>
  beforeAll(async () => {
    before = await answers(read(files))
    const changed: Record<string, string> = { ...files }
    for (const [file, from, to] of changes) changed[file] = (changed[file] ?? '').replaceAll(from, to)
    after = await answers(read(changed))
  })
  it.each(changes)('of %s: %s becomes %s', (_, from, to, forms) => {
    const found = saying(before, from)
    expect(forms.filter((form) => !found.includes(form))).toEqual([])
    expect(saying(before, to)).toEqual([])
    expect(saying(after, to)).toEqual(found)
    expect(saying(after, from)).toEqual([])
  })
})

it('every form that says a date says it in the language of the site', async () => {
  const english = await answers(read(files))
  const chinese = await answers(
    read({ ...files, 'site.md': files['site.md'].replace('title: A site', 'title: A site\nlang: zh') }),
  )
  const dates = { 'Oct 2024': '2024年10月', 'May 3': '2021年5月3日', 'May 2016': '2016年5月' }
  for (const [ours, theirs] of Object.entries(dates)) {
    const forms = saying(english, ours)
    expect(forms.length).toBeGreaterThan(4)
    expect(saying(chinese, theirs)).toEqual(forms)
    expect(saying(chinese, ours)).toEqual([])
  }
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
