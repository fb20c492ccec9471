import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { contentFolder, paper } from '../../lib/test-folder.ts'
import {
  type Answers,
  arxivEntry,
  arxivFeed,
  crossrefWork,
  orcidGroup,
  standIn,
} from '../remote/test-services.ts'
import { addPaper } from './add.ts'
import { addAll } from './add-all.ts'
import { addRecord } from './add-record.ts'
import type { Prompts } from './ask.ts'
import { Cancelled, UsageError } from './run.ts'

it.each<[string, Answers['instead'], RegExp]>([
  [
    'too many questions',
    (_, response) => response.writeHead(429, { 'retry-after': '60' }).end(),
    /^Crossref: answered 429, to be asked again in 1 minute; /,
  ],
  ['an error', (_, response) => response.writeHead(503).end('oops'), /^Crossref: answered 503; it is ill/],
  ['HTML', (_, response) => response.end('<html>'), /expected JSON, received HTML; /],
  [
    'half an answer',
    (_, response) => response.end('{"message": {"title"'),
    /expected JSON, received JSON that breaks off or is damaged; try again later/,
  ],
  [
    'too much',
    (_, response) => response.end('x'.repeat(9 * 1024 * 1024)),
    /answered more than 8 MB; try again later$/,
  ],
  ['no connection', ({ socket }) => socket.destroy(), /^127\.0\.0\.1:\d+: broke off /],
  [
    'another shape',
    (_, response) => response.end('{"message": [1]}'),
    /^Crossref: expected a "title" for 10\.5555/,
  ],
])('writes nothing when the answer is %s', async (_, instead, expected) => {
  const root = await contentFolder({})
  const { services } = await standIn({ instead })
  const adding = { root, services, given: {}, show: () => {} }
  await expect(addPaper({ kind: 'doi', id: '10.5555/engines' }, adding)).rejects.toThrow(expected)
  expect(await readdir(join(root, 'content'))).toEqual(['profile.md', 'site.md'])
})

it('writes nothing when there is no answer', async () => {
  const root = await contentFolder({})
  const { services } = await standIn({ instead: () => {} }, 200)
  const adding = { root, services, given: {}, show: () => {} }
  await expect(addPaper({ kind: 'doi', id: '10.5555/engines' }, adding)).rejects.toThrow(
    /no answer within 200 ms; try again later$/,
  )
  expect(await readdir(join(root, 'content'))).toEqual(['profile.md', 'site.md'])
})

/** Somebody who gives these answers to what is asked in words, and says yes or no to the rest. */
function person(words: string[], yes: boolean, chosen: string[] = []): Prompts {
  return {
    text: async (_, __, check) => {
      const answer = words.shift() ?? ''
      expect(check(answer)).toBeUndefined()
      return answer
    },
    select: async () => '',
    confirm: async () => yes,
    choose: async () => chosen,
    show: () => {},
  }
}

it('asks for what the service does not say, and writes only what is agreed to', async () => {
  const root = await contentFolder({})
  const work = crossrefWork({ 'container-title': [], 'short-container-title': [], author: [] })
  const { services } = await standIn({ crossref: { '10.5555/engines': work } })
  const add = (words: string[], yes: boolean) =>
    addPaper(
      { kind: 'doi', id: '10.5555/engines' },
      { root, services, given: {}, show: () => {}, prompts: person(words, yes) },
    )
  await expect(add(['Ada Example; B. Other', 'Loom Days'], false)).rejects.toThrow(Cancelled)
  expect(await readdir(join(root, 'content'))).toEqual(['profile.md', 'site.md'])
  expect(await add(['Ada Example; B. Other', 'Loom Days'], true)).toMatch(/^content\/publications\/.*\.md$/)
})

it('adds of a record what is chosen', async () => {
  const root = await contentFolder({})
  const { services, asked } = await standIn({
    orcid: [orcidGroup('Engines', { doi: '10.5555/a' }), orcidGroup('Looms', { doi: '10.5555/b' })],
    crossref: { '10.5555/b': crossrefWork({ DOI: '10.5555/b', title: ['Looms'] }) },
  })
  const prompts = person([], true, ['Looms'])
  const adding = { root, services, given: {}, show: () => {}, prompts }
  expect(await addRecord('0000-0002-1825-0097', adding)).toEqual({
    paths: ['content/publications/looms.md'],
    known: 0,
    failures: [],
    left: 0,
  })
  expect(asked).toHaveLength(2)
})

it('gives all papers of a record what can be theirs, and refuses what one alone can have', async () => {
  const root = await contentFolder({})
  const { services } = await standIn({
    orcid: [orcidGroup('Looms', { doi: '10.5555/b' })],
    crossref: { '10.5555/b': crossrefWork({ DOI: '10.5555/b', title: ['Looms'] }) },
  })
  const adding = { root, services, show: () => {} }
  const record = '0000-0002-1825-0097'
  await expect(addRecord(record, { ...adding, given: { title: 'Mine' }, slug: 'mine' })).rejects.toThrow(
    '--slug, --title: expected the DOI or arXiv id of one paper',
  )
  await addRecord(record, { ...adding, given: { draft: 'true', topics: ['Steam'] } })
  const text = await readFile(join(root, 'content/publications/looms.md'), 'utf8')
  expect(text).toMatch(/draft: true/)
  expect(text).toMatch(/- Steam/)
})

/** A record of preprints, of which arXiv knows those given, and whose papers Crossref refuses. */
async function mixedRecord(instead?: Answers['instead']) {
  const root = await contentFolder({})
  const standing = await standIn({
    orcid: [
      orcidGroup('One', { doi: '10.5555/a' }),
      orcidGroup('Two', { arxiv: '2401.00001' }),
      orcidGroup('Three', { doi: '10.5555/b' }),
      orcidGroup('Four', { arxiv: '2401.00002' }),
    ],
    arxiv: arxivFeed(
      arxivEntry('2401.00001').replace(/Looms with\s+\S+ &lt; y\$ Threads/, 'Two'),
      arxivEntry('2401.00002').replace(/Looms with\s+\S+ &lt; y\$ Threads/, 'Four'),
    ),
    ...(instead && { instead }),
  })
  return { root, ...standing }
}

it('asks arXiv for all preprints of a record at once, and goes on where another service refuses', async () => {
  const { root, services, answers, asked } = await mixedRecord()
  answers.instead = (request, response) => {
    if (request.url?.startsWith('/crossref')) return response.writeHead(429).end()
    if (request.url?.startsWith('/arxiv')) return response.end(answers.arxiv)
    return response.end(JSON.stringify({ group: answers.orcid }))
  }
  const { paths, failures, left } = await addRecord('0000-0002-1825-0097', {
    root,
    services,
    given: {},
    show: () => {},
  })
  expect(paths).toEqual(['content/publications/two.md', 'content/publications/four.md'])
  expect(failures).toEqual([expect.stringMatching(/^"One": Crossref: answered 429; /)])
  expect(left).toBe(1)
  expect(asked.map(({ url }) => url.split('/')[1])).toEqual(['orcid', 'arxiv', 'crossref'])
})

it('stops between two papers on Ctrl-C, and says what was written and what is left', async () => {
  const { root, services, answers } = await mixedRecord()
  const before = process.listeners('SIGINT')
  answers.instead = (request, response) => {
    if (request.url?.startsWith('/arxiv')) return response.end(answers.arxiv)
    if (request.url?.startsWith('/orcid')) return response.end(JSON.stringify({ group: answers.orcid }))
    // The third paper is never answered for.
    if (request.url?.includes('5555%2Fb')) {
      for (const listener of process.listeners('SIGINT')) if (!before.includes(listener)) listener('SIGINT')
      return response
    }
    return response.end(JSON.stringify({ message: crossrefWork({ DOI: '10.5555/a', title: ['One'] }) }))
  }
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { stopped } = await addAll('0000-0002-1825-0097', { root, services, given: {}, show: () => {} })
  const paths = ['content/publications/one.md', 'content/publications/two.md']
  expect(stopped).toBe(true)
  expect(printed.mock.calls.flat()).toEqual(paths)
  // A busy machine says before how far it is.
  expect(said.mock.calls.flat().filter((line) => !`${line}`.endsWith('…'))).toEqual([
    `stopped; written before:\n  ${paths.join('\n  ')}`,
    '2 added, 0 on the site already, 0 not added, 2 not asked for; go on with them: npm run add -- 0000-0002-1825-0097',
  ])
  expect((await readdir(join(root, 'content/publications'))).toSorted()).toEqual(['one.md', 'two.md'])
  expect(process.listeners('SIGINT')).toEqual(before)
  process.exitCode = undefined
  printed.mockRestore()
  said.mockRestore()
})

it('says how far it is while a service takes its time', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  // Where a whole second passed before the first question, nothing was asked yet.
  const farAlong = () =>
    said.mock.calls.some(([line]) => /^looking up (1 of 2: 10\.5555\/one|2 papers)…$/.test(line))
  const groups = ['one', 'two'].map((name) => orcidGroup(name, { doi: `10.5555/${name}` }))
  const { services } = await standIn({
    instead: async ({ url = '' }, response) => {
      if (url.startsWith('/orcid')) return response.end(JSON.stringify({ group: groups }))
      const DOI = url.includes('two') ? '10.5555/two' : '10.5555/one'
      // The first answer waits until it is said that it is waited for.
      if (DOI.endsWith('one')) await vi.waitUntil(farAlong, { timeout: 600_000 })
      return response.end(JSON.stringify({ message: crossrefWork({ DOI, title: [DOI] }) }))
    },
  })
  const adding = { root: await contentFolder({}), services, given: {}, show: () => {} }
  await addRecord('0000-0002-1825-0097', adding)
  expect(farAlong()).toBe(true)
  said.mockRestore()
})

it('asks each service for what it alone has, and says what no service can be asked for', async () => {
  const root = await contentFolder({ 'publications/have.md': paper().replace('On Tests', 'Have') })
  const { services, asked } = await standIn({
    orcid: [
      orcidGroup('Have', { doi: '10.5555/have' }),
      orcidGroup('One', { doi: '10.5555/a', arxiv: '2401.00009' }),
      orcidGroup('Two', { arxiv: '2401.00001' }),
      orcidGroup('Three', {}),
    ],
    arxiv: arxivFeed(arxivEntry('2401.00001')),
    crossref: { '10.5555/a': crossrefWork({ DOI: '10.5555/a', title: ['One'], type: 'dataset' }) },
  })
  const shown: string[] = []
  const adding = { root, services, given: {}, show: (line: string) => void shown.push(line) }
  expect(await addRecord('0000-0002-1825-0097', adding)).toEqual({
    paths: ['content/publications/one.md', 'content/publications/looms-x1-y-threads.md'],
    known: 1,
    failures: [
      '"Three": ORCID gives neither a DOI nor an arXiv id; write it with npm run new -- publication',
    ],
    left: 0,
  })
  expect(shown).toEqual([
    'Note on "One": Crossref calls it "dataset", for which no kind is exact; --kind says it',
  ])
  expect(asked.map(({ url }) => url.split('/')[1])).toEqual(['orcid', 'crossref', 'arxiv'])
  expect(await readFile(join(root, 'content/publications/one.md'), 'utf8')).toContain('arxiv: 2401.00009')
})

it('adds no paper that the site has, by whatever it is known', async () => {
  const root = await contentFolder({
    'publications/engines.md': paper().replace('On Tests', 'Engines'),
    'publications/refs.bib':
      '@article{looms, title = {Looms}, author = {A. Author}, journal = {J}, year = 2020, doi = {10.5555/Looms}}\n',
  })
  const { services, asked } = await standIn({
    crossref: { '10.5555/e': crossrefWork({ DOI: '10.5555/e', title: ['Engines'] }) },
  })
  const adding = { root, services, given: {}, show: () => {} }
  await expect(addPaper({ kind: 'doi', id: '10.5555/LOOMS' }, adding)).rejects.toThrow(
    '10.5555/LOOMS is on the site already: content/publications/refs.bib:1',
  )
  expect(asked).toEqual([])
  await expect(addPaper({ kind: 'doi', id: '10.5555/e' }, adding)).rejects.toThrow(
    '10.5555/e is on the site already: content/publications/engines.md',
  )
  expect(asked).toHaveLength(1)
})

it('names the flags of what the service does not say, where nobody can be asked', async () => {
  const work = crossrefWork({ 'container-title': [], 'short-container-title': [], author: [], type: 'other' })
  const { services } = await standIn({ crossref: { '10.5555/engines': work } })
  const root = await contentFolder({})
  const shown: string[] = []
  const adding = { root, services, show: (line: string) => void shown.push(line) }
  const wanted = { kind: 'doi', id: '10.5555/engines' } as const
  const failure = addPaper(wanted, { ...adding, given: {} })
  await expect(failure).rejects.toThrow(UsageError)
  await expect(failure).rejects.toThrow(/^Crossref does not say authors, venue; give --authors, --venue$/)
  const given = { authors: ['A. Author'], venue: 'Loom Days', kind: 'workshop' }
  const path = await addPaper(wanted, { ...adding, given })
  // Who says the kind needs no word about it.
  expect(shown).toEqual([])
  expect(await readFile(join(root, path), 'utf8')).toMatch(/venue: Loom Days[\s\S]*kind: workshop/)
})

it('a record of which not all could be added ends so, with a sentence for each that was not', async () => {
  const { services } = await standIn({ orcid: [orcidGroup('One', {}), orcidGroup('Two', {})] })
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { exitCode } = process
  const root = await contentFolder({})
  const { stopped } = await addAll('0000-0002-1825-0097', { root, services, given: {}, show: () => {} })
  expect({ stopped, status: process.exitCode }).toEqual({ stopped: false, status: 1 })
  process.exitCode = exitCode
  expect(said.mock.calls.flat().filter((line) => !`${line}`.endsWith('…'))).toEqual([
    expect.stringContaining('"One": ORCID gives neither'),
    expect.stringContaining('"Two": ORCID gives neither'),
    '0 added, 0 on the site already, 2 not added',
  ])
  said.mockRestore()
})
