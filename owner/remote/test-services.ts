import type { RequestListener } from 'node:http'
import { readEnv } from '../../lib/env.ts'
import { serve } from '../../lib/scholar/test-server.ts'
import { servicesOf } from './services.ts'

/** Answers of the real services' shapes, with people and papers that do not exist. */

/** A work as Crossref has it. */
export function crossrefWork(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    DOI: '10.5555/engines.2024',
    type: 'journal-article',
    title: ['On <i>Analytical</i> Engines &amp; H<sub>2</sub>O'],
    author: [
      { given: 'Ada', family: 'Example', sequence: 'first', affiliation: [] },
      { given: 'Zoë', family: 'Quill', suffix: 'Jr.', sequence: 'additional' },
      { name: 'The Engine Consortium', sequence: 'additional' },
    ],
    'container-title': ['Journal of Imaginary Engines &amp; Looms'],
    'short-container-title': ['J. Imag. Eng.'],
    published: { 'date-parts': [[2024, 3, 1]] },
    issued: { 'date-parts': [[2024, 3]] },
    volume: '7',
    issue: '2',
    page: '11-29',
    publisher: 'Imaginary Press',
    abstract:
      '<jats:title>Abstract</jats:title><jats:p>Engines <jats:italic>weave</jats:italic> a &lt;b&gt;.</jats:p>',
    ...given,
  }
}

/** An entry of arXiv's feed. */
export function arxivEntry(id: string, inside = ''): string {
  return `<entry>
    <id>http://arxiv.org/abs/${id}v2</id>
    <updated>2024-02-02T00:00:00Z</updated>
    <published>2023-12-31T18:59:59Z</published>
    <title>Looms with
  $x_1 &lt; y$ Threads</title>
    <summary>  We weave
  threads.

  1. They hold.
</summary>
    <author><name>Ada Example</name></author>
    <author><name>B. Other</name></author>
    <link href="http://arxiv.org/abs/${id}v2" rel="alternate" type="text/html"/>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.LG"/>
    ${inside}
  </entry>`
}

export function arxivFeed(...entries: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <title type="html">ArXiv Query</title>
  <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${entries.length}</opensearch:totalResults>
  ${entries.join('\n')}
</feed>`
}

/** A group of an ORCID record's works. */
export function orcidGroup(title: string, ids: Record<string, string>, given: Record<string, unknown> = {}) {
  const list = Object.entries(ids).map(([type, value]) => ({
    'external-id-type': type,
    'external-id-value': value,
    'external-id-relationship': 'self',
  }))
  return {
    'external-ids': { 'external-id': list },
    'work-summary': [
      {
        'put-code': 1,
        title: { title: { value: title }, subtitle: null },
        'external-ids': { 'external-id': list },
        type: 'journal-article',
        'publication-date': { year: { value: '2024' }, month: null, day: null },
        'journal-title': { value: 'Journal of Imaginary Engines' },
        ...given,
      },
    ],
  }
}

/** A work of OpenAlex. */
export function openAlexWork(title: string, given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'https://openalex.org/W1',
    doi: null,
    title,
    publication_year: 2024,
    type: 'article',
    is_retracted: false,
    primary_location: { source: { display_name: 'Journal of Imaginary Engines', type: 'journal' } },
    locations: [],
    ...given,
  }
}

/** What each service answers; 404 where nothing is given. */
export type Answers = {
  /** By DOI. */
  crossref?: Record<string, unknown>
  arxiv?: string
  /** The groups of the one record there is. */
  orcid?: unknown
  /** The works of the one author there is. */
  openAlex?: unknown[]
  /** Stands before all else. */
  instead?: RequestListener
}

/**
 * A stand-in for all services on this machine, whose answers can be changed, and the environment that leads there.
 *
 * @param patience milliseconds that one request may take: by default more than a busy machine needs
 */
export async function standIn(answers: Answers, patience = 60_000) {
  const { origin, asked } = await serve((request, response) => {
    if (answers.instead) return answers.instead(request, response)
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    const json = (value: unknown) =>
      response.writeHead(value === undefined ? 404 : 200).end(JSON.stringify(value ?? 'Resource not found.'))
    const [, service, ...rest] = pathname.split('/')
    if (service === 'arxiv') return response.writeHead(answers.arxiv ? 200 : 404).end(answers.arxiv)
    if (service === 'orcid') return json(answers.orcid && { group: answers.orcid })
    if (service === 'openalex')
      return json(
        answers.openAlex &&
          (rest[0] === 'authors'
            ? { id: 'https://openalex.org/A5000000001' }
            : { results: answers.openAlex, meta: { next_cursor: null } }),
      )
    const works = Object.entries(answers.crossref ?? {})
    if (rest.length > 1) {
      const doi = decodeURIComponent(rest.slice(1).join('/'))
      const message = works.find(([known]) => known === doi)?.[1]
      return json(message && { status: 'ok', 'message-type': 'work', message })
    }
    // Case does not matter in a DOI.
    const filter = searchParams.get('filter')?.toLowerCase().split(',') ?? []
    const items = works.filter(([doi]) => filter.includes(`doi:${doi}`)).map(([, work]) => work)
    return json({ status: 'ok', message: { items } })
  })
  const env = {
    CROSSREF_BASE_URL: `${origin}/crossref`,
    ARXIV_BASE_URL: `${origin}/arxiv`,
    ORCID_BASE_URL: `${origin}/orcid`,
    OPENALEX_BASE_URL: `${origin}/openalex`,
    LOOKUP_TIMEOUT_MS: String(patience),
  }
  return { answers, asked, origin, env, services: servicesOf(readEnv(env)) }
}
