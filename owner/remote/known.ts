import type { Publication } from '../../lib/content/collections/publications.ts'
import { collections } from '../../lib/content/collections.ts'
import { spoken } from '../../lib/content/schema.ts'
import { plainText } from '../../lib/markdown/markdown.ts'
import { normalised } from '../../lib/scholar/citations.ts'
import { bareArxiv, bareDoi } from '../../lib/scholar/statistics.ts'
import type { Facts } from '../command/entry-flags.ts'
import { keysOf } from '../shape.ts'
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
  return catalogue(papers).find
}

/** The same for papers that grow in number; of several with one identity the first is found. */
export function catalogue<Paper extends Pick<Publication, 'title' | 'doi' | 'arxiv' | 'links'>>(
  papers: readonly Paper[],
) {
  const known = new Map<string, Paper>()
  const add = (paper: Paper) => {
    for (const key of withLinks(paper).flatMap(identitiesOf)) if (!known.has(key)) known.set(key, paper)
  }
  papers.forEach(add)
  const find = (work: Named): Paper | undefined =>
    identitiesOf(work)
      .map((key) => known.get(key))
      .find(Boolean)
  return { find, add }
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

/**
 * A work as the facts of a publication: those that the site knows keys for. What it need not have and cannot take, such
 * as pages without a number, is left out, and said.
 */
export function factsOf({ title, authors, doi, arxiv, facts }: Work): { facts: Facts; remarks: string[] } {
  const all: Facts = {
    title,
    authors,
    ...facts,
    doi: doi && !isArxivDoi(doi) ? doi : undefined,
    arxiv,
  }
  const { schema } = collections.publications
  const keys = keysOf(schema)
  const known = Object.entries(all).filter(
    ([key, value]) => value !== undefined && keys.some(({ name }) => name === key),
  )
  const asRead = known.map(
    ([key, value]) => [key, typeof value === 'number' ? String(value) : value] as const,
  )
  const refused = new Map(
    (schema.safeParse(Object.fromEntries(asRead)).error?.issues ?? []).flatMap(({ path, message }) => {
      const key = keys.find(({ name }) => name === path[0])
      return key && !key.required ? [[key.name, spoken(message).expected] as const] : []
    }),
  )
  return {
    facts: Object.fromEntries(known.filter(([key]) => !refused.has(key))),
    remarks: [...refused].map(
      ([key, expected]) =>
        `${key} is left out: expected ${expected}, received ${JSON.stringify(all[key] ?? '')}`,
    ),
  }
}
