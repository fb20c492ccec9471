import { expect, it } from 'vitest'
import { googleScholar, reshapeGoogleScholar } from './google-scholar.ts'
import { mannerWith, serve, settingsWith } from './test-server.ts'

const today = '2026-11-27'

/** What the site takes from a file that another program wrote: the numbers, or the sentence with which they are refused. */
async function taken(file: unknown) {
  const { origin } = await serve((_, response) =>
    response.end(typeof file === 'string' ? file : JSON.stringify(file)),
  )
  const owner = { scholarId: 'OWNER000AAAJ', names: ['Ada Example'] }
  const settings = settingsWith({ ...owner, SCHOLAR_STATS_BASE_URL: origin })
  return googleScholar.load(settings, mannerWith(), today).catch((error: Error) => error.message)
}

it('takes the answer of SerpApi as it is', () => {
  const answer = {
    search_metadata: { status: 'Success' },
    search_parameters: { engine: 'google_scholar_author', author_id: 'OWNER000AAAJ' },
    author: { name: 'Ada Example' },
    articles: [{ title: 'On Looms', citation_id: 'OWNER000AAAJ:u5', cited_by: { value: 12 } }],
    cited_by: {
      table: [
        { citations: { all: 1192, since_2021: 900 } },
        { h_index: { all: 14 } },
        { i10_index: { all: 15 } },
      ],
      graph: [{ year: 2024, citations: 3 }],
    },
  }
  expect(reshapeGoogleScholar(answer, today)).toMatchObject({
    citations: 1192,
    hIndex: 14,
    i10Index: 15,
    perYear: [{ year: 2024, citations: 3 }],
    papers: [{ scholar: 'OWNER000AAAJ:u5', title: 'On Looms', citations: 12 }],
    undated: true,
  })
})

it.each([
  'OWNER000AAAJ',
  ' OWNER000AAAJ\n',
  'owner000aaaj',
  'OWNER000AAAJ&hl=en',
  'OWNER000AAAJ%26hl%3Den',
  '"OWNER000AAAJ"\n',
  'user=OWNER000AAAJ',
  'OWNER000AAAJ:u5HHmVD_uO8C',
  'https://scholar.google.com/citations?user=OWNER000AAAJ&hl=en',
  'https://scholar.google.com/citations?hl=en&user=OWNER000AAAJ',
])('knows the owner by the id %j', async (scholar_id) => {
  expect(await taken({ citedby: 12, scholar_id, name: 'A. Different Spelling' })).toMatchObject({
    citations: 12,
  })
})

it.each([
  { scholar_id: 'https://scholar.google.com/citations?user=TEMPLATE0AAJ' },
  // scholarly before its version 1.
  { _filled: true, id: 'TEMPLATE0AAJ' },
  { author_id: 'TEMPLATE0AAJ' },
  { publications: [{ id_citations: 'TEMPLATE0AAJ:u5', citedby: 3 }] },
  { articles: [{ citation_id: 'TEMPLATE0AAJ:u5', cited_by: { value: 3 } }] },
  {
    publications: {
      'https://scholar.google.com/citations?user=X&citation_for_view=TEMPLATE0AAJ:u5': { num_citations: 3 },
    },
  },
])('knows somebody else by %j', async (whose) => {
  expect(await taken({ citedby: 551_074, ...whose })).toMatch(
    /its numbers are those of TEMPLATE0AAJ, and links\.scholar .* names OWNER000AAAJ/,
  )
})

it.each([
  [
    'Publish or Perish',
    'Cites,Authors,Title\n12,"A Example","On Looms"\n',
    /received something else; try again later$/,
  ],
  [
    'Python’s print',
    "{'citedby': 12}",
    /received JSON that breaks off or is damaged; try again later, or mend the file if it is yours$/,
  ],
  [
    'al-folio',
    { metadata: {}, papers: { 'OWNER000AAAJ:u5': { citations: 12 } } },
    /"metadata", "papers"; run the workflow/,
  ],
])('refuses what %s writes, and says what it is', async (_, file, sentence) => {
  expect(await taken(file)).toMatch(sentence)
})
