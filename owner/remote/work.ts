import type { collections } from '../../lib/content/collections.ts'
import { readAccount, readArxiv, readDoi } from '../../lib/content/identifiers.ts'
import type { Fact } from '../entry-file.ts'

type PublicationKey = keyof typeof collections.publications.schema.shape

/** A paper as a service knows it, in the one shape that all are turned into. What it does not say is absent. */
export type Work = {
  source: 'Crossref' | 'arXiv'
  /** Inline Markdown. */
  title: string
  authors: readonly (string | { name: string; family: string })[]
  doi?: string
  arxiv?: string
  /** Markdown. */
  abstract?: string
  /** Further facts under the keys of a publication. */
  facts: Partial<Record<PublicationKey, Fact>>
  /** Where a preprint came out since, in the words of its authors. */
  publishedIn?: string
  /** The service's own word for what it is, where none of our kinds is exactly that. */
  inexactType?: string
  /** What its owner should know before adding it. */
  remarks: readonly string[]
}

/** What a name, a DOI or an address of one stands for. */
export type Identifier = { kind: 'doi' | 'arxiv' | 'orcid'; id: string }

/**
 * Reads a DOI, an arXiv id or an ORCID, alone or in an address.
 *
 * @returns the identifier as its register writes it, an arXiv DOI as its arXiv id; undefined for anything else
 */
export function readIdentifier(text: string): Identifier | undefined {
  const written = text.trim()
  const account = readAccount('orcid', written.replace(/^orcid:\s*/i, '').replace(/[?#].*$/, ''))
  const orcid = /^https?:\/\/(?:www\.)?orcid\.org\/([\dX-]+)\/?$/i.exec(account ?? '')?.[1]
  if (orcid) return { kind: 'orcid', id: orcid.toUpperCase() }
  const arxiv = readArxiv(written)
  if (arxiv) return { kind: 'arxiv', id: arxiv.replace(/v\d+$/, '') }
  const doi = readDoi(written)
  return doi ? { kind: 'doi', id: doi } : undefined
}
