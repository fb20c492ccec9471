import type { Publication } from '../../lib/content/collections/publications.ts'
import { messageOf } from '../../lib/message-of.ts'
import { loadAuthor } from '../../lib/scholar/openalex.ts'
import { fetchArxiv } from '../remote/arxiv.ts'
import { type Retractions, retractedAtCrossref } from '../remote/crossref.ts'
import { isArxivDoi } from '../remote/known.ts'
import { fetchOrcidWorks } from '../remote/orcid.ts'
import type { Services } from '../remote/services.ts'
import type { Work } from '../remote/work.ts'
import { isPreprint, type Known } from './compare.ts'
import { type ListedPaper, ofOpenAlex, ofOrcid, openAlexFields } from './listed.ts'

/** Whom to ask for. */
export type Author = {
  orcid?: string
  /** `A5000000001`, or `orcid:0000-…`. */
  openAlexId?: string
}

/**
 * Asks every source, one after the other.
 *
 * @param update told who is asked
 * @returns what they know, and a sentence for each that has no usable answer, or half of one
 */
export async function gather(
  publications: readonly Publication[],
  { orcid, openAlexId }: Author,
  services: Services,
  update: (label: string) => void,
): Promise<Known & { failures: string[] }> {
  const failures: string[] = []
  const ask = async (name: string, question: () => Promise<unknown>): Promise<void> => {
    update(`asking ${name}`)
    try {
      await question()
    } catch (error) {
      failures.push(messageOf(error))
    }
  }
  // Filled as answers come in: what was learned before a refusal is known.
  const listed: ListedPaper[] = []
  const arxiv: Map<string, Work> = new Map()
  const retracted: Retractions = new Map()

  if (orcid) await ask('ORCID', async () => listed.push(...ofOrcid(await fetchOrcidWorks(orcid, services))))
  if (openAlexId)
    await ask('OpenAlex', async () => {
      const what = { fields: 'id', select: openAlexFields, reshape: ofOpenAlex }
      const { works, lacking } = await loadAuthor(openAlexId, services.openAlex, what)
      listed.push(...works)
      if (lacking && works.length > 0) throw new Error(`${lacking} (${works.length} papers came before)`)
      if (lacking) throw new Error(lacking)
    })
  const preprints = publications.filter(isPreprint).flatMap(({ arxiv: id }) => id?.replace(/v\d+$/, '') ?? [])
  await ask('arXiv', () => fetchArxiv(preprints, services, arxiv))
  const dois = publications.flatMap(({ doi }) => (doi && !isArxivDoi(doi) ? [doi] : []))
  await ask('Crossref', () => retractedAtCrossref(dois, services, retracted))
  return { listed, arxiv, retracted, failures }
}
