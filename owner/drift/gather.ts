import type { Publication } from '../../lib/content/collections/publications.ts'
import { loadAuthor } from '../../lib/scholar/openalex.ts'
import { fetchArxiv } from '../remote/arxiv.ts'
import { retractedAtCrossref } from '../remote/crossref.ts'
import { isArxivDoi } from '../remote/known.ts'
import { fetchOrcidWorks } from '../remote/orcid.ts'
import type { Services } from '../remote/services.ts'
import { isPreprint, type Known } from './drift.ts'
import { ofOpenAlex, ofOrcid, openAlexFields } from './listed.ts'

/** Whom to ask for, and where OpenAlex is. */
export type Author = {
  orcid?: string
  /** `A5000000001`, or `orcid:0000-…`. */
  openAlexId?: string
  OPENALEX_BASE_URL?: string
  OPENALEX_API_KEY?: string
}

/**
 * Asks every source, one after the other.
 *
 * @param update told who is asked
 * @returns what they know, and a sentence for each that has no usable answer
 */
export async function gather(
  publications: readonly Publication[],
  author: Author,
  services: Services,
  update: (label: string) => void,
): Promise<Known & { failures: string[] }> {
  const failures: string[] = []
  const ask = async <Answer>(
    name: string,
    question: () => Promise<Answer>,
    none: Answer,
  ): Promise<Answer> => {
    update(`asking ${name}`)
    try {
      return await question()
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error))
      return none
    }
  }
  const { orcid, openAlexId } = author
  const ofRecord = orcid
    ? await ask('ORCID', async () => ofOrcid(await fetchOrcidWorks(orcid, services)), [])
    : []
  const ofAuthor = openAlexId
    ? await ask(
        'OpenAlex',
        async () => ofOpenAlex((await loadAuthor(author, services.fetchJson, 'id', openAlexFields)).works),
        [],
      )
    : []
  const preprints = publications.filter(isPreprint).flatMap(({ arxiv }) => arxiv?.replace(/v\d+$/, '') ?? [])
  const dois = publications.flatMap(({ doi }) => (doi && !isArxivDoi(doi) ? [doi] : []))
  return {
    listed: [...ofRecord, ...ofAuthor],
    arxiv: await ask('arXiv', () => fetchArxiv(preprints, services), new Map()),
    retracted: await ask('Crossref', () => retractedAtCrossref(dois, services), new Map()),
    failures,
  }
}
