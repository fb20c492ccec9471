import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentFolder, paper, reportOf, type TestFiles } from '../lib/test-folder.ts'
import { command } from '../owner/command/cli-test.ts'
import {
  type Answers,
  arxivEntry,
  arxivFeed,
  crossrefWork,
  orcidGroup,
  standIn,
} from '../owner/remote/test-services.ts'

const doi = '10.5555/engines.2024'

async function siteWith(answers: Answers, files: TestFiles = {}) {
  const root = await contentFolder(files)
  const { env, asked } = await standIn(answers)
  const written = async () => {
    const names = await readdir(join(root, 'content'))
    return names.includes('publications') ? readdir(join(root, 'content/publications')) : []
  }
  const text = (name: string) => readFile(join(root, 'content/publications', name), 'utf8')
  return { root, asked, written, text, run: command('add.ts', root, env) }
}

describe('npm run add', () => {
  it('adds the paper of a DOI', async () => {
    const { root, run, text } = await siteWith({ crossref: { [doi]: crossrefWork() } })
    expect(await run(`https://doi.org/${doi}`, '--yes', '--selected')).toEqual({
      status: 0,
      stdout: 'content/publications/analytical-engines-h-o.md\n'.replace('h-o', 'h2o'),
      stderr: '',
    })
    expect(await reportOf(root)).toBe('no problem')
    const entry = await text('analytical-engines-h2o.md')
    for (const line of [
      'title: On *Analytical* Engines & H₂O',
      '  - Zoë Quill Jr.',
      'venue: J. Imag. Eng.',
      'venueName: Journal of Imaginary Engines & Looms',
      'year: 2024',
      'month: 3',
      'kind: journal',
      `doi: ${doi}`,
      'selected: true',
      'Engines *weave* a \\<b>.',
    ])
      expect(entry.split('\n')).toContain(line)
  })

  it('adds a preprint, and what it became where arXiv knows its DOI', async () => {
    const { run, text } = await siteWith({
      crossref: { [doi]: crossrefWork({ abstract: undefined }) },
      arxiv: arxivFeed(arxivEntry('2401.00001')),
    })
    await run('https://arxiv.org/pdf/2401.00001v2', '--yes', '--slug', 'looms')
    expect(await text('looms.md')).toBe(`---
title: Looms with $x_1 < y$ Threads
authors:
  - Ada Example
  - B. Other
venue: arXiv
year: 2023
month: 12
kind: preprint
arxiv: 2401.00001
---

We weave threads.

1\\. They hold.
`)
    const published = await siteWith({
      crossref: { [doi]: crossrefWork({ abstract: undefined }) },
      arxiv: arxivFeed(arxivEntry('2401.00001', `<arxiv:doi>${doi}</arxiv:doi>`)),
    })
    await published.run('2401.00001', '--yes', '--slug', 'looms')
    const entry = await published.text('looms.md')
    expect(entry).toContain(`kind: journal\ndoi: ${doi}\narxiv: 2401.00001\n`)
    expect(entry).toContain('We weave threads.')
  })

  it.each([
    ['its DOI', paper(`doi: ${doi.toUpperCase()}`), 0],
    ['its DOI in a link', paper(`links: { paper: 'https://doi.org/${doi}' }`), 0],
    ['its title', paper().replace('On Tests', '"On analytical engines, & H2O!"').replace('H2O', 'H₂O'), 1],
  ])('knows a paper of the site by %s', async (_, known, questions) => {
    const { asked, written, run } = await siteWith(
      { crossref: { [doi]: crossrefWork() } },
      { 'publications/engines.md': known },
    )
    expect(await run(doi, '--yes')).toEqual({
      status: 1,
      stdout: '',
      stderr: `${doi} is on the site already: content/publications/engines.md\n`,
    })
    expect(asked).toHaveLength(questions)
    expect(await written()).toEqual(['engines.md'])
  })

  it('knows a paper of a .bib file', async () => {
    const bib = `\n@article{engines, title = {On Tests}, author = {Example, Ada}, journal = {J}, year = 2024, doi = {${doi}}}\n`
    const { run, root } = await siteWith(
      { crossref: { [doi]: crossrefWork() } },
      { 'publications/refs.bib': bib },
    )
    expect(await reportOf(root)).toBe('no problem')
    expect((await run(doi, '--yes')).stderr).toBe(
      `${doi} is on the site already: content/publications/refs.bib:2\n`,
    )
  })

  it('never guesses: what the service does not say has to be said', async () => {
    const given = {
      'container-title': [],
      'short-container-title': [],
      published: undefined,
      issued: undefined,
      type: 'dataset',
    }
    const { run, written, text } = await siteWith({ crossref: { [doi]: crossrefWork(given) } })
    expect(await run(doi, '--yes')).toMatchObject({
      status: 2,
      stderr: 'Crossref does not say venue, year; give --venue, --year\n',
    })
    expect(await written()).toEqual([])
    const { status, stderr } = await run(
      doi,
      '--yes',
      '--venue',
      'Loom Days',
      '--year',
      '2024',
      '--slug',
      'x',
    )
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'Note: Crossref calls it "dataset", for which no kind is exact; --kind says it\n',
    })
    expect(await text('x.md')).not.toContain('kind:')
  })

  it('adds what a record has and the site has not', async () => {
    const { run, written } = await siteWith(
      {
        crossref: { [doi]: crossrefWork(), '10.5555/known': crossrefWork({ DOI: '10.5555/known' }) },
        arxiv: arxivFeed(arxivEntry('2401.00001')),
        orcid: [
          orcidGroup('On Analytical Engines', { doi }),
          orcidGroup('On Tests', {}),
          orcidGroup('Looms', { arxiv: '2401.00001' }),
          orcidGroup('A Talk', {}),
          orcidGroup('Gone', { doi: '10.5555/gone' }),
          orcidGroup('The Engines Again', { doi: '10.5555/known' }),
        ],
      },
      { 'publications/tests.md': paper() },
    )
    const { status, stdout, stderr } = await run('https://orcid.org/0000-0002-1825-0097', '--yes')
    expect(status).toBe(1)
    expect(stdout).toBe(
      'content/publications/analytical-engines-h2o.md\ncontent/publications/looms-x1-y-threads.md\n',
    )
    // A busy machine takes more than a second, and is said how far it is.
    expect(stderr.split('\n').filter((line) => !line.endsWith('…'))).toEqual([
      '"A Talk": ORCID gives neither a DOI nor an arXiv id; write it with npm run new -- publication',
      expect.stringMatching(/^"Gone": Crossref does not know 10\.5555\/gone; /),
      '2 added, 2 on the site already, 2 not added',
      '',
    ])
    expect(await written()).toHaveLength(3)
  })

  it('asks no further where it is told that it asked too much', async () => {
    const groups = ['One', 'Two', 'Three'].map((title, index) =>
      orcidGroup(title, { doi: `10.5555/${index}` }),
    )
    const { run, asked } = await siteWith({
      instead: ({ url }, response) => {
        if (url?.startsWith('/orcid')) response.end(JSON.stringify({ group: groups }))
        else response.writeHead(429).end()
      },
    })
    const { status, stderr } = await run('0000-0002-1825-0097', '--yes')
    expect(status).toBe(1)
    expect(stderr).toContain(
      '0 added, 0 on the site already, 1 not added, 2 not asked for; go on with them: npm run add -- 0000-0002-1825-0097',
    )
    expect(asked).toHaveLength(2)
  })

  it('fails in a sentence, without a stack, where there is no answer', async () => {
    const { run, written } = await siteWith({
      instead: (_, response) => response.writeHead(429, { 'retry-after': '60' }).end(),
    })
    expect(await run(doi, '--yes')).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^Crossref: answered 429, to be asked again in 1 minute; .*CONTACT_EMAIL.*\n$/,
      ),
    })
    expect(await written()).toEqual([])
  })

  it('says how to call it', async () => {
    const { run } = await siteWith({})
    expect(await run('engines')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('received "engines"; write for example'),
    })
    expect(await run(doi)).toMatchObject({ status: 2, stderr: expect.stringContaining('expected --yes') })
    expect(await run()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("missing required argument 'id'"),
    })
  })
})
