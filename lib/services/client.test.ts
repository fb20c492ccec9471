import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import product from '../../package.json' with { type: 'json' }
import { mannerWith, serve } from '../scholar/test-server.ts'
import { clientOf } from './client.ts'
import {
  arxivService,
  crossrefService,
  openAlexService,
  orcidService,
  type Service,
  semanticScholarService,
  statisticsHost,
} from './known-services.ts'
import type { Manner } from './manner.ts'
import { refusalOf } from './refusal.ts'

/** How long was waited for, in milliseconds; nobody really waits. */
const pauses: number[] = []
const sleep = async (ms: number) => {
  pauses.push(ms)
}

beforeEach(() => {
  pauses.length = 0
})

type Answer = { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }

/** A service of this machine whose answers are these, one after the other, the last one for good. */
async function served(make: (base: string) => Service, ...answers: Answer[]) {
  const { origin, asked } = await serve((_, response) => {
    const {
      status = 200,
      headers = {},
      body = '{}',
    } = answers[Math.min(asked.length, answers.length) - 1] ?? {}
    response.writeHead(status, headers).end(body)
  })
  const service = make(origin)
  const client = (manner: Partial<Manner> = {}) => clientOf(service, mannerWith({ sleep, ...manner }))
  return { asked, service, client }
}

const openAlex = (OPENALEX_BASE_URL: string) => openAlexService({ OPENALEX_BASE_URL })
const crossref = (CROSSREF_BASE_URL: string) => crossrefService({ CROSSREF_BASE_URL })
const polite = (CROSSREF_BASE_URL: string) =>
  crossrefService({ CROSSREF_BASE_URL, CONTACT_EMAIL: 'ada@example.org' })
const arxiv = (ARXIV_BASE_URL: string) => arxivService({ ARXIV_BASE_URL })
const orcid = (ORCID_BASE_URL: string) => orcidService({ ORCID_BASE_URL })
const semanticScholar = (key?: string) => (SEMANTIC_SCHOLAR_BASE_URL: string) =>
  semanticScholarService({ SEMANTIC_SCHOLAR_BASE_URL, SEMANTIC_SCHOLAR_API_KEY: key })

/** The sentence with which a question fails. */
async function sentenceOf(question: Promise<unknown>): Promise<string> {
  const error = await question.then(
    () => expect.fail('expected a refusal'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error)) return expect.fail('expected an Error')
  expect(error.stack).toBe(`Error: ${error.message}`)
  expect(error.message).not.toContain('\n')
  return error.message
}

it.each<[string, (base: string) => Service, string, number]>([
  ['Crossref, lists', crossref, '/works', 1000],
  ['Crossref, lists, politely', polite, '/works', 333],
  ['Crossref, works', crossref, '/works/10.5555%2Fa', 200],
  ['Crossref, works, politely', polite, '/works/10.5555%2Fa', 100],
  ['arXiv', arxiv, '/api/query', 3000],
  ['Semantic Scholar', semanticScholar('key'), '/author/1', 1000],
])('%s: is asked one question at a time, at its pace, whoever asks', async (_, make, path, leastMs) => {
  const { client, asked } = await served(make)
  // A clock that stands still: what a busy machine needs between two questions would be taken from the pause.
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  // Two clients of one process are one to the service.
  await Promise.all([client().json(path), client().json(path), client().json(path)])
  expect(asked).toHaveLength(3)
  expect(pauses).toHaveLength(2)
  for (const ms of pauses) {
    expect(ms).toBeGreaterThanOrEqual(leastMs)
    expect(ms).toBeLessThanOrEqual(leastMs + 100)
  }
})

it('is told who asks', async () => {
  const { client, asked } = await served(polite)
  await client({ site: 'https://ada.example', contact: 'ada@example.org' }).json('/works', { rows: '1' })
  await client().json('/works')
  const name = `${product.name}/${product.version}`
  expect(asked.map(({ headers }) => headers['user-agent'])).toEqual([
    `${name} (+https://ada.example; mailto:ada@example.org)`,
    name,
  ])
  expect(asked[0]?.url).toBe('/works?rows=1&mailto=ada%40example.org')
})

const spent = JSON.stringify({ error: 'Rate limit exceeded', message: 'Insufficient budget.' })

/** Each refusal of each service, and what is to be said of it. */
const refusals: [string, (base: string) => Service, string, Answer, RegExp][] = [
  [
    'OpenAlex, budget',
    openAlex,
    '/works',
    { status: 429, headers: { 'retry-after': '1200' }, body: spent },
    /^OpenAlex: answered 429, to be asked again in (19|20) minutes; today's free allowance .* https:\S+ and set OPENALEX_API_KEY$/,
  ],
  [
    'OpenAlex, haste',
    openAlex,
    '/works',
    { status: 429, headers: { 'retry-after': '2' }, body: '{}' },
    /in [12] seconds?; it was asked too much; .*OPENALEX_API_KEY$/,
  ],
  [
    'OpenAlex, no time',
    openAlex,
    '/works',
    { status: 429, headers: { 'retry-after': '-5' }, body: '{}' },
    /^OpenAlex: answered 429; it was asked too much; try again in a minute; to be allowed more, .*OPENALEX_API_KEY$/,
  ],
  [
    'OpenAlex, parts of a second',
    openAlex,
    '/works',
    { status: 429, headers: { 'retry-after': '90.5' }, body: '{}' },
    /in 2 minutes; it was asked too much/,
  ],
  [
    'OpenAlex, key',
    (OPENALEX_BASE_URL) => openAlexService({ OPENALEX_BASE_URL, OPENALEX_API_KEY: 'hush' }),
    '/authors/A1',
    { status: 401 },
    /^OpenAlex: answered 401; the key is not known: correct or unset OPENALEX_API_KEY$/,
  ],
  ['OpenAlex, 401', openAlex, '/authors/A1', { status: 401 }, /wants a key: get a free key at https/],
  ['OpenAlex, 403', openAlex, '/authors/A1', { status: 403 }, /refuses this address; .*OPENALEX_API_KEY$/],
  [
    'OpenAlex, 404',
    openAlex,
    '/authors/orcid:0000-0002-1825-0097',
    { status: 404, body: '<!doctype html>' },
    /404; it knows no author orcid:0000-0002-1825-0097; correct links\.openAlex, or links\.orcid, in content\/profile\.md$/,
  ],
  [
    'OpenAlex, 404 of a work',
    openAlex,
    '/works/W1',
    { status: 404 },
    /404; it does not take this question; .*npm run upgrade$/,
  ],
  [
    'OpenAlex, budget of a key',
    (OPENALEX_BASE_URL) => openAlexService({ OPENALEX_BASE_URL, OPENALEX_API_KEY: 'hush' }),
    '/works',
    { status: 429, body: spent },
    /^OpenAlex: answered 429; today's allowance of this key is spent; try again tomorrow$/,
  ],
  [
    'OpenAlex, haste with a key',
    (OPENALEX_BASE_URL) => openAlexService({ OPENALEX_BASE_URL, OPENALEX_API_KEY: 'hush' }),
    '/works',
    { status: 429 },
    /^OpenAlex: answered 429; it was asked too much; try again in a minute$/,
  ],
  [
    'OpenAlex, 403 with a key',
    (OPENALEX_BASE_URL) => openAlexService({ OPENALEX_BASE_URL, OPENALEX_API_KEY: 'hush' }),
    '/works',
    { status: 403 },
    /403; it refuses this key or this address; correct or unset OPENALEX_API_KEY, or try again later$/,
  ],
  ['OpenAlex, 409', openAlex, '/authors/A1', { status: 409 }, /409; .*try again later$/],
  [
    'OpenAlex, 503',
    openAlex,
    '/authors/A1',
    { status: 503 },
    /503; it is ill at the moment; try again later$/,
  ],
  [
    'Semantic Scholar, pool',
    semanticScholar(),
    '/author/1',
    { status: 429 },
    /^Semantic Scholar: answered 429; .*ask for one at https:\S+ and set SEMANTIC_SCHOLAR_API_KEY$/,
  ],
  [
    'Semantic Scholar, 401',
    semanticScholar('hush'),
    '/author/1',
    { status: 401 },
    /the key is refused: correct or unset SEMANTIC_SCHOLAR_API_KEY$/,
  ],
  [
    'Semantic Scholar, 401 without a key',
    semanticScholar(),
    '/author/1',
    { status: 401 },
    /401; it refuses this address; try again later$/,
  ],
  [
    'Semantic Scholar, 429 with a key',
    semanticScholar('hush'),
    '/author/1',
    { status: 429 },
    /429; a key is good for one request a second; something else may use it; try again in a minute$/,
  ],
  [
    'Semantic Scholar, 404 of a paper',
    semanticScholar(),
    '/author/1/papers',
    { status: 404 },
    /404; it does not take this question/,
  ],
  [
    'Semantic Scholar, 404',
    semanticScholar(),
    '/author/1',
    { status: 404 },
    /no author 1; correct links\.semanticScholar/,
  ],
  [
    'Crossref, 403',
    crossref,
    '/works',
    { status: 403 },
    /^Crossref: answered 403; it blocks this address .*set CONTACT_EMAIL.* support@crossref\.org/,
  ],
  [
    'Crossref, 403, politely',
    polite,
    '/works',
    { status: 403 },
    /403; it blocks this address \(of the network\), and ask support@crossref\.org/,
  ],
  ['Crossref, 204', crossref, '/works', { status: 204 }, /204; that is no answer; try again later$/],
  ['Crossref, 400', crossref, '/works', { status: 400 }, /400; it does not take this question/],
  ['Crossref, 401', crossref, '/works', { status: 401 }, /401; it refuses this address; try again later$/],
  ['Crossref, 407', crossref, '/works', { status: 407 }, /a proxy in between wants a name|HTTPS_PROXY/],
  ['Crossref, 408', crossref, '/works', { status: 408 }, /408; it had no time; try again later$/],
  ['Crossref, 425', crossref, '/works', { status: 425 }, /425; it had no time; try again later$/],
  ['Crossref, 451', crossref, '/works', { status: 451 }, /451; the law forbids .* another network$/],
  ['Crossref, 500', crossref, '/works', { status: 500 }, /500; it is ill at the moment/],
  ['Crossref, 511', crossref, '/works', { status: 511 }, /511; .*sign in first, do that in a browser$/],
  ['Crossref, 429', crossref, '/works', { status: 429 }, /try again in a minute; set CONTACT_EMAIL/],
  ['Crossref, 429, politely', polite, '/works', { status: 429 }, /try again in a minute$/],
  [
    'arXiv, 429',
    arxiv,
    '/api/query',
    { status: 429, body: 'Rate exceeded.' },
    /one request in three seconds/,
  ],
  [
    'arXiv, 503',
    arxiv,
    '/api/query',
    { status: 503, headers: { 'retry-after': '600' } },
    /^arXiv: answered 503, to be asked again in (9|10) minutes; it takes one request in three seconds, and is busy or was asked more$/,
  ],
  ['arXiv, 500', arxiv, '/api/query', { status: 500 }, /500; it is ill at the moment; try again later$/],
  ['ORCID, 403', orcid, '/0000/works', { status: 403 }, /does not let this record be read/],
  ['ORCID, 500', orcid, '/0000/works', { status: 500 }, /500; it is ill at the moment/],
  ['ORCID, 401', orcid, '/0000/works', { status: 401 }, /does not let this record be read/],
  [
    'ORCID, locked',
    orcid,
    '/0000/works',
    { status: 409, body: '{"developer-message":"The ORCID record is locked","error-code":9018}' },
    /^ORCID: answered 409; the record is locked/,
  ],
  [
    'ORCID, deactivated',
    orcid,
    '/0000/works',
    { status: 409, body: '{"developer-message":"409 Conflict: deactivated.","error-code":9044}' },
    /^ORCID: answered 409; the record is deactivated/,
  ],
  [
    'GitHub, 404',
    statisticsHost,
    '/gs_data.json',
    { status: 404 },
    /404; there is no gs_data\.json; correct scholarStats/,
  ],
  ['GitHub, 401', statisticsHost, '/gs_data.json', { status: 401 }, /401; there is no gs_data\.json/],
  [
    'jsDelivr, 403',
    statisticsHost,
    '/gs_data.json',
    { status: 403, body: 'Package size exceeded the configured limit of 50 MB.' },
    /403; the repository is too large for it; write cdn: false under scholarStats/,
  ],
  ['GitHub, 403', statisticsHost, '/gs_data.json', { status: 403 }, /403; .*is the repository public\?$/],
  ['GitHub, 502', statisticsHost, '/gs_data.json', { status: 502 }, /502; it is ill at the moment/],
  ['GitHub, 429', statisticsHost, '/gs_data.json', { status: 429 }, /429; it limits readers/],
]

it.each(refusals)('%s: a refusal says what to do', async (_, make, path, answer, expected) => {
  const { client } = await served(make, answer)
  const sentence = await sentenceOf(client().json(path))
  expect(sentence).toMatch(expected)
  expect(sentence).not.toContain('hush')
})

it('OpenAlex, once it refuses, is not asked before it may be, by nobody, and its other limits stay open', async () => {
  const { client, asked } = await served(
    openAlex,
    { status: 429, headers: { 'retry-after': '73899' }, body: spent },
    {},
  )
  const sentence = await sentenceOf(client().json('/works'))
  expect(sentence).toMatch(/in 21 hours, at \d{4}-\d\d-\d\d \d\d:\d\d UTC/)
  for (let page = 0; page < 16; page += 1)
    expect(await sentenceOf(client().json('/works'))).toMatch(/^OpenAlex: answered 429, to be asked again in/)
  expect(asked).toHaveLength(1)
  expect(await client().json('/authors/A1')).toEqual({})
})

it.each([
  ['/works', '/works/10.5555%2Fa'],
  ['/works/10.5555%2Fa', '/works'],
])('Crossref, once it refuses %s, is still asked for %s', async (closed, open) => {
  const { client } = await served(crossref, { status: 429, headers: { 'retry-after': '600' } }, {})
  await sentenceOf(client().json(closed))
  expect(await client().json(open)).toEqual({})
  expect(await sentenceOf(client().json(closed))).toMatch(/^Crossref: answered 429, to be asked again in/)
})

it('that answers 429 without a time is left alone for a minute', async () => {
  const { client, asked } = await served(arxiv, { status: 429 })
  await sentenceOf(client({ patienceMs: 30_000 }).json('/api/query'))
  expect(
    refusalOf(
      await client()
        .json('/api/query')
        .catch((error: unknown) => error),
    )?.status,
  ).toBe(429)
  expect(asked).toHaveLength(1)
})

it('that asks for a little patience is waited for once by who has it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const busy = { status: 503, headers: { 'retry-after': '5' } }
  const patient = await served(orcid, busy, { body: '"here"' })
  expect(await patient.client({ patienceMs: 30_000 }).json('/x')).toBe('here')
  expect(pauses.some((ms) => ms > 4000 && ms <= 5000)).toBe(true)
  const twice = await served(orcid, busy)
  await sentenceOf(twice.client({ patienceMs: 30_000 }).json('/x'))
  expect(twice.asked).toHaveLength(2)
  const hasty = await served(orcid, busy, { body: '"here"' })
  expect(await sentenceOf(hasty.client().json('/x'))).toMatch(/in [45] seconds/)
  expect(hasty.asked).toHaveLength(1)
  // Whoever has patience later waits for what is left, after which it is open to all.
  pauses.length = 0
  expect(await hasty.client({ patienceMs: 30_000 }).json('/x')).toBe('here')
  expect(pauses.some((ms) => ms > 4000 && ms <= 5000)).toBe(true)
  expect(await hasty.client().json('/x')).toBe('here')
  expect(hasty.asked).toHaveLength(3)
})

it('whose key was suspended is asked without it, which is said once', async () => {
  const { client, asked } = await served(semanticScholar('hush'), { status: 403 }, { body: '1' })
  const notes: string[] = []
  const note = (remark: string) => {
    notes.push(remark)
  }
  expect(await client({ note }).json('/author/1')).toBe(1)
  expect(await client({ note }).json('/author/1')).toBe(1)
  expect(asked.map(({ headers }) => headers['x-api-key'])).toEqual(['hush', undefined, undefined])
  expect(notes).toEqual([expect.stringMatching(/refuses the key .*unset SEMANTIC_SCHOLAR_API_KEY$/)])
  expect(notes.join()).not.toContain('hush')
})

it('whose letters are damaged gives its numbers to who asks for numbers, without the texts, and nothing to others', async () => {
  const body = Buffer.from('{"name":"José","text":"Hé","citations":3}', 'latin1')
  const { client } = await served(openAlex, { body })
  const notes: string[] = []
  const note = (remark: string) => void notes.push(remark)
  expect(await client({ note, isForNumbers: true }).json('/works')).toEqual({
    name: 'Jos\uFFFD',
    citations: 3,
  })
  expect(notes).toEqual([expect.stringMatching(/^OpenAlex: letters of its answer are damaged/)])
  expect(await sentenceOf(client({ note }).json('/works'))).toMatch(/text that is neither UTF-8 nor/)
  expect(notes).toHaveLength(1)
})

it.each([
  ['a key', 'a key'],
  ['"hush"\n', 'hush'],
  ['‘hush’', 'hush'],
])('is sent the key %j as it was meant', async (written, sent) => {
  const { client, asked } = await served(semanticScholar(written))
  await client().json('/author/1')
  expect(asked[0]?.headers['x-api-key']).toBe(sent)
})

it('is not asked with a key that cannot be sent, which is in no sentence', () => {
  for (const key of ['hu\nsh', 'hüsh'])
    expect(() => semanticScholar(key)('http://x.example')).toThrow(
      /^SEMANTIC_SCHOLAR_API_KEY: expected one line (?!.*h(u|ü))/,
    )
  expect(() => openAlexService({ OPENALEX_API_KEY: 'hu\nsh' })).toThrow(
    /^OPENALEX_API_KEY: expected one line/,
  )
})

it('is asked where it says that it answers, unless the settings name another address', () => {
  const services = [openAlexService, semanticScholarService, crossrefService, arxivService, orcidService]
  expect(services.map((make) => make({}).base)).toEqual([
    'https://api.openalex.org',
    'https://api.semanticscholar.org/graph/v1',
    'https://api.crossref.org',
    'https://export.arxiv.org',
    'https://pub.orcid.org/v3.0',
  ])
})

it('is waited for no longer than the pause when the clock was set back', async () => {
  const { client } = await served(arxiv)
  await client().json('/x')
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 366 * 86_400_000)
  await client().json('/x')
  clock.mockRestore()
  expect(Math.max(...pauses)).toBeLessThanOrEqual(3050)
})
