import { describe, expect, it } from 'vitest'
import { contentFolder, entry, paper, type TestFiles } from '../lib/test-folder.ts'
import { command } from '../owner/command/cli-test.ts'
import {
  type Answers,
  arxivEntry,
  arxivFeed,
  crossrefWork,
  openAlexWork,
  orcidGroup,
  standIn,
} from '../owner/remote/test-services.ts'

const orcid = '0000-0002-1825-0097'
const profile = entry(`name: Zoë Quill\nlinks: { orcid: 'https://orcid.org/${orcid}' }`)
const titled = (title: string, facts = '') => paper(facts).replace('On Tests', () => title)

async function siteWith(answers: Answers, files: TestFiles = {}) {
  const root = await contentFolder({ 'profile.md': profile, ...files })
  const { env, asked } = await standIn(answers)
  return { asked, run: command('compare.ts', root, env) }
}

const preprint = (title: string, facts = '') =>
  titled(title, `kind: preprint\n${facts}`).replace('venue: Venue', 'venue: arXiv')

describe('npm run compare', () => {
  it('finds nothing where the site has what the sources have', async () => {
    const { run, asked } = await siteWith(
      {
        orcid: [orcidGroup('On  tests!', {}), orcidGroup('Data', {}, { type: 'data-set' })],
        openAlex: [openAlexWork('<i>On</i> Tests'), openAlexWork('Numbers', { type: 'dataset' }), null],
      },
      { 'publications/tests.md': titled('On *Tests*') },
    )
    expect(await run('--strict')).toEqual({
      status: 0,
      stdout: 'No differences: the site has what the sources have.\n',
      stderr: '',
    })
    expect(asked.map(({ url }) => url.split('?')[0])).toEqual([
      `/orcid/${orcid}/works`,
      `/openalex/authors/orcid:${orcid}`,
      '/openalex/works',
    ])
  })

  it('finds what is missing, published and retracted, each once', async () => {
    const { run } = await siteWith(
      {
        orcid: [
          orcidGroup('Looms', { doi: '10.5555/looms' }),
          orcidGroup('Engines', { arxiv: '2401.00001' }, { type: 'preprint', 'journal-title': null }),
          orcidGroup('Wheels', { doi: '10.5555/wheels' }),
        ],
        openAlex: [
          openAlexWork('Engines', {
            type: 'preprint',
            locations: [{ landing_page_url: 'https://arxiv.org/abs/2401.00001' }],
            primary_location: { source: { display_name: 'arXiv', type: 'repository' } },
          }),
          openAlexWork('Engines', { doi: 'https://doi.org/10.5555/ENGINES' }),
          openAlexWork('Looms', { doi: 'https://doi.org/10.5555/looms' }),
          openAlexWork('Gears', { doi: 'https://doi.org/10.5555/gears', is_retracted: true }),
        ],
        arxiv: arxivFeed(
          arxivEntry('2401.00003', '<arxiv:journal_ref>J. Threads 3 (2024)</arxiv:journal_ref>'),
          arxivEntry('2401.00004'),
        ),
        crossref: {
          '10.5555/gears': crossrefWork({
            DOI: '10.5555/gears',
            'updated-by': [{ type: 'retraction', DOI: '10.5555/notice' }],
          }),
          '10.5555/old': crossrefWork({
            DOI: '10.5555/old',
            'updated-by': [{ type: 'correction', DOI: '10.5555/c' }],
          }),
        },
      },
      {
        'publications/looms.md': preprint('Looms', 'arxiv: 2401.00002\n'),
        'publications/threads.md': preprint('Threads', 'arxiv: 2401.00003v2\n'),
        'publications/still.md': preprint('Still', 'arxiv: 2401.00004\n'),
        'publications/gears.md': titled('Gears', 'doi: 10.5555/Gears\n'),
        'publications/old.md': titled('Old', 'doi: 10.5555/old\n'),
      },
    )
    const { status, stdout, stderr } = await run()
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(`Retracted or withdrawn:
  content/publications/gears.md: Gears (notice https://doi.org/10.5555/notice, 10.5555/Gears), says Crossref

Preprints that were published:
  content/publications/looms.md: Looms (2024, Journal of Imaginary Engines, 10.5555/looms), says ORCID
  content/publications/threads.md: Threads (J. Threads 3 (2024)), says arXiv

Papers that the site lacks:
  Wheels (2024, Journal of Imaginary Engines, 10.5555/wheels), says ORCID; npm run add -- 10.5555/wheels
  Engines (2024, Journal of Imaginary Engines, 10.5555/engines), says OpenAlex; npm run add -- 10.5555/engines
`)
    expect((await run('--strict')).status).toBe(1)
    const { differences, failures } = JSON.parse((await run('--json')).stdout)
    expect(failures).toEqual([])
    expect(differences.map(({ kind, slug }: { kind: string; slug?: string }) => `${kind} ${slug}`)).toEqual([
      'retracted gears',
      'published looms',
      'published threads',
      'missing undefined',
      'missing undefined',
    ])
  })

  it('says who had no answer, and what the others said', async () => {
    const { run } = await siteWith({ openAlex: [openAlexWork('Engines', { doi: '10.5555/engines' })] })
    const { status, stdout, stderr } = await run()
    expect(status).toBe(1)
    expect(stdout).toContain('Engines (2024')
    expect(stderr).toBe(`ORCID does not know ${orcid}; correct it\n`)
  })

  it.each<[string, Answers['instead'], RegExp]>([
    [
      'refuses',
      (_, response) => response.writeHead(429, { 'retry-after': '60' }).end(),
      /ORCID: answered 429, to be asked again in .*OpenAlex: answered 429, to be asked again in/s,
    ],
    ['answers in HTML', (_, response) => response.end('<html>'), /expected JSON, received HTML/],
    ['is gone', ({ socket }) => socket.destroy(), /^127\.0\.0\.1/],
  ])('fails in sentences when everybody %s', async (_, instead, expected) => {
    const { run } = await siteWith({ instead })
    const { status, stdout, stderr } = await run()
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(expected)
    expect(stderr).not.toMatch(/^ +at /m)
  })

  it('goes on where a service had refused, and asks the others anew', async () => {
    const dois = Array.from({ length: 25 }, (_, index) => `10.5555/p${index}`)
    const files = Object.fromEntries(
      dois.map((doi, index) => [`publications/p${index}.md`, titled(`Paper ${index}`, `doi: ${doi}\n`)]),
    )
    const retracted = crossrefWork({
      DOI: '10.5555/p0',
      'updated-by': [{ type: 'retraction', DOI: '10.5555/notice' }],
    })
    let batches = 0
    const busy: Answers['instead'] = ({ url = '' }, response) => {
      if (!url.startsWith('/crossref')) return response.end('{"id":"A1","group":[],"results":[]}')
      batches += 1
      if (batches === 2) return response.writeHead(403).end()
      response.end(JSON.stringify({ message: { items: batches === 1 ? [retracted] : [] } }))
    }
    const root = await contentFolder({
      'profile.md': entry(`name: Zoë Quill\nlinks: { orcid: 'https://orcid.org/${orcid}' }`),
      ...files,
    })
    const { env, asked } = await standIn({ instead: busy })
    const compare = command('compare.ts', root, env)
    const first = await compare()
    expect(first.status).toBe(1)
    expect(first.stdout).toContain('p0.md: Paper 0 (notice')
    expect(first.stderr).toMatch(
      /Crossref: answered 403.*20 of 25 DOIs.*\nwhat Crossref answered before is kept for a day; run the command again/,
    )
    const before = asked.length
    const second = await compare()
    expect(second).toMatchObject({ status: 0, stderr: '', stdout: first.stdout })
    const again = asked.slice(before).map(({ url }) => url.split('/')[1])
    expect(again).toEqual(['orcid', 'openalex', 'openalex', 'crossref'])
    // Done: the next time everything is asked for.
    await compare()
    expect(batches).toBe(5)
  })

  it('asks for whom it is told', async () => {
    const { run, asked } = await siteWith({ orcid: [], openAlex: [] }, { 'profile.md': undefined })
    expect(asked).toEqual([])
    const bare = await siteWith({ orcid: [], openAlex: [] }, { 'profile.md': entry('name: Zoë Quill') })
    expect(await bare.run()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('write links.orcid or'),
    })
    expect(await bare.run('--openalex', 'https://openalex.org/a5000000001')).toMatchObject({ status: 0 })
    expect(await bare.run('--orcid', 'nobody')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('expected an ORCID'),
    })
    expect(bare.asked.map(({ url }) => url.split('?')[0])).toEqual([
      '/openalex/authors/A5000000001',
      '/openalex/works',
    ])
    expect((await run()).stderr).toContain('content/profile.md: expected this file')
  })
})
