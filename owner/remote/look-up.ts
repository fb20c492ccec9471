import { messageOf } from '../../lib/message-of.ts'
import { bareArxiv } from '../../lib/scholar/statistics.ts'
import { fetchArxiv } from './arxiv.ts'
import { fetchCrossref } from './crossref.ts'
import type { Services } from './services.ts'
import type { Work } from './work.ts'

/**
 * Looks a paper up: by its DOI at Crossref, else by its arXiv id. A preprint whose DOI arXiv knows is described as it
 * was published, and keeps its arXiv id.
 *
 * @param preprints those that arXiv was asked for already, by their ids without versions
 * @throws Error in one line: unknown, no usable answer
 */
export async function lookUp(
  ids: { doi?: string; arxiv?: string },
  services: Services,
  preprints: ReadonlyMap<string, Work> = new Map(),
): Promise<Work> {
  const { doi, arxiv } = ids
  if (doi) {
    const published = await fetchCrossref(doi, services)
    return arxiv ? { ...published, arxiv } : published
  }
  if (!arxiv) throw new Error('expected a DOI or an arXiv id')
  const id = bareArxiv(arxiv)
  const preprint = preprints.get(id) ?? (await fetchArxiv([arxiv], services)).get(id)
  if (!preprint) throw new Error(`arXiv does not know ${arxiv}; correct it`)
  if (!preprint.doi) return preprint
  try {
    const published = await fetchCrossref(preprint.doi, services)
    return { ...published, arxiv: preprint.arxiv, abstract: published.abstract ?? preprint.abstract }
  } catch (error) {
    const reason = messageOf(error)
    return {
      ...preprint,
      remarks: [
        ...preprint.remarks,
        `arXiv names its DOI, ${preprint.doi}, but where it was published is not known: ${reason}`,
      ],
    }
  }
}
