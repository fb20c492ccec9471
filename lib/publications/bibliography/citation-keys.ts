import type { Publication } from '../../content/collections/publications.ts'

/**
 * The key under which each publication is cited, by slug: its own where its BibTeX has one, its slug otherwise. It
 * depends on the entry alone, so that a new paper changes no other's key; that no two are alike, even when letters'
 * case is set aside as BibTeX does, is checked when content is read (`references.ts`).
 */
export function citationKeys(
  publications: readonly Pick<Publication, 'slug' | 'bibtex'>[],
): Map<string, string> {
  return new Map(publications.map((publication) => [publication.slug, citationKey(publication)]))
}

/** The key of one publication. */
export function citationKey({ slug, bibtex }: Pick<Publication, 'slug' | 'bibtex'>): string {
  return /^\s*@\s*\w+\s*[{(]\s*([^\s,]+)\s*,/.exec(bibtex ?? '')?.[1] ?? slug
}
