import { collections, type Publication } from '../collections.ts'
import type { Facts } from '../command/entry-flags.ts'
import { plainText } from '../markdown.ts'
import { normalised } from '../scholar/citations.ts'
import { bareArxiv, bareDoi } from '../scholar/statistics.ts'
import { readIdentifier, type Work } from './work.ts'

/** What tells one paper from another; the title as inline Markdown. */
export type Named = { title?: string; doi?: string; arxiv?: string }

/** arXiv's own DOIs say no more than the id in them. */
export function isArxivDoi(doi: string): boolean {
  return /^10\.48550\//.test(bareDoi(doi))
}

/**
 * A way to find a paper among those the site has: by DOI, arXiv id (also those in its links), or title (case, spaces and
 * punctuation aside).
 */
export function finder<Paper extends Pick<Publication, 'title' | 'doi' | 'arxiv' | 'links'>>(
  papers: readonly Paper[],
): (work: Named) => Paper | undefined {
  const known = new Map<string, Paper>()
  for (const paper of papers.toReversed())
    for (const key of withLinks(paper).flatMap(identitiesOf)) known.set(key, paper)
  return (work) =>
    identitiesOf(work)
      .map((key) => known.get(key))
      .find(Boolean)
}

function withLinks({
  title,
  doi,
  arxiv,
  links,
}: Pick<Publication, 'title' | 'doi' | 'arxiv' | 'links'>): Named[] {
  const found = links?.paper ? readIdentifier(links.paper) : undefined
  return [{ title, doi, arxiv }, ...(found && found.kind !== 'orcid' ? [{ [found.kind]: found.id }] : [])]
}

/** What a paper is known by: two with one in common are the same. */
export function identitiesOf({ title, doi, arxiv }: Named): string[] {
  const ofArxiv = doi && isArxivDoi(doi) ? readIdentifier(doi)?.id : arxiv
  const words = title && normalised(plainText(title))
  return [
    ...(doi && !isArxivDoi(doi) ? [`doi ${bareDoi(doi)}`] : []),
    ...(ofArxiv ? [`arxiv ${bareArxiv(ofArxiv)}`] : []),
    ...(words ? [`title ${words}`] : []),
  ]
}

/** A work as the facts of a publication: those that the site knows keys for. */
export function factsOf({ title, authors, doi, arxiv, facts }: Work): Facts {
  const all: Facts = {
    title,
    authors,
    ...facts,
    doi: doi && !isArxivDoi(doi) ? doi : undefined,
    arxiv,
  }
  const keys = Object.keys(collections.publications.schema.shape)
  return Object.fromEntries(
    Object.entries(all).filter(([key, value]) => keys.includes(key) && value !== undefined),
  )
}
