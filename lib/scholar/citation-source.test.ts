import { expect, it } from 'vitest'
import { readEnv } from '../env.ts'
import { entry, load } from '../test-folder.ts'
import { type ScholarSettings, scholarSettings } from './citation-source.ts'

/** The settings of a site with these links, these facts of site.md, and this environment. */
async function settingsOf(links: string[], site = '', env = {}): Promise<ScholarSettings> {
  const { site: read, profile } = await load({
    'site.md': entry(`title: A site\nsections: []\n${site}`),
    'profile.md': entry(`name: Zoë Quill\n${links.length > 0 ? `links:\n  ${links.join('\n  ')}` : ''}`),
  })
  return scholarSettings(read, profile, readEnv(env))
}

it('are what the environment has by itself where nothing is written', async () => {
  expect(await settingsOf([])).toEqual({
    cdn: true,
    names: ['Zoë Quill'],
    SCHOLAR_TIMEOUT_MS: 5000,
  })
})

it('come from site.md', async () => {
  expect(
    await settingsOf(
      [],
      'scholarStats:\n  repository: owner/site\n  branch: main\n  folder: numbers\n  cdn: false\n  maxAgeDays: 30',
    ),
  ).toEqual({
    repository: 'owner/site',
    branch: 'main',
    folder: 'numbers',
    names: ['Zoë Quill'],
    cdn: false,
    maxAgeDays: 30,
    SCHOLAR_TIMEOUT_MS: 5000,
  })
})

it('come from the environment, without what is of no use to a source', async () => {
  const env = {
    SCHOLAR_STATS_BASE_URL: 'https://example.org/stats',
    OPENALEX_BASE_URL: 'https://example.org/openalex',
    OPENALEX_API_KEY: 'one',
    SEMANTIC_SCHOLAR_BASE_URL: 'https://example.org/s2',
    SEMANTIC_SCHOLAR_API_KEY: 'two',
  }
  const other = {
    REVALIDATE_SECRET: 'three',
    SITE_URL: 'https://example.org',
    SCHOLAR_TIMEOUT_MS: '1000',
    CROSSREF_MAILTO: 'ada@example.org',
  }
  expect(await settingsOf([], '', { ...env, ...other })).toEqual({
    ...env,
    cdn: true,
    names: ['Zoë Quill'],
    siteAddress: 'https://example.org',
    contact: 'ada@example.org',
    SCHOLAR_TIMEOUT_MS: 1000,
  })
})

it('have the profile at Google Scholar as it is written', async () => {
  const scholarUrl = 'https://scholar.google.com/citations?user=AbCdEfGhIjK'
  expect(await settingsOf([`scholar: ${scholarUrl}`])).toMatchObject({
    scholarUrl,
    scholarId: 'AbCdEfGhIjK',
  })
})

it.each([
  ['openAlex: https://openalex.org/A5000000001', 'A5000000001'],
  ['openAlex: https://openalex.org/authors/A5000000001?x=1', 'A5000000001'],
  ['openAlex: https://api.openalex.org/people/a5000000001', 'a5000000001'],
  ['openAlex: https://openalex.org/W5000000001', undefined],
  ['orcid: https://orcid.org/0000-0002-1825-0097', 'orcid:0000-0002-1825-0097'],
  ['orcid: https://orcid.org/0000-0002-1694-233X/', 'orcid:0000-0002-1694-233X'],
])('have the id at OpenAlex of %s', async (link, openAlexId) => {
  expect((await settingsOf([link])).openAlexId).toBe(openAlexId)
})

it('have the id at OpenAlex of its own link before that of ORCID', async () => {
  const orcid = 'orcid: https://orcid.org/0000-0002-1825-0097'
  expect((await settingsOf([orcid, 'openAlex: https://openalex.org/A1'])).openAlexId).toBe('A1')
  expect((await settingsOf([orcid, 'openAlex: https://openalex.org/']))?.openAlexId).toBe(
    'orcid:0000-0002-1825-0097',
  )
})

it.each([
  ['https://www.semanticscholar.org/author/1700', '1700'],
  ['https://www.semanticscholar.org/author/Zo%C3%AB-Quill/1700', '1700'],
  ['https://www.semanticscholar.org/author/Z.-Quill-3/1700?sort=year', '1700'],
  ['https://www.semanticscholar.org/author/3-Quill', undefined],
  ['https://www.semanticscholar.org/paper/1700', undefined],
])('have the id at Semantic Scholar of %s', async (url, semanticScholarId) => {
  const { semanticScholarId: id, semanticScholarUrl } = await settingsOf([`semanticScholar: ${url}`])
  expect(id).toBe(semanticScholarId)
  expect(semanticScholarUrl).toBe(url)
})

it.each(['../x', '../..', 'a/..', './x', 'a/b/c', 'a/b@main', 'a/b?x'])(
  'are of a repository, and of nothing that leads out of its folder: %s',
  async (repository) => {
    await expect(settingsOf([], `scholarStats:\n  repository: ${repository}`)).rejects.toThrow(
      /site\.md:\d+ scholarStats\.repository: expected a GitHub repository, received/,
    )
  },
)
