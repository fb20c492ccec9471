import type { collections } from '../../lib/content/collections.ts'
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
  const written = text.trim().replace(/^(doi|arxiv|orcid):\s*/i, '')
  const isAddress = /^https?:\/\//i.test(written)
  const bare = isAddress
    ? safelyDecoded(written.replace(/^https?:\/\/(www\.|dx\.)?/i, '').replace(/[?#].*$/, '')).replace(
        /\/$/,
        '',
      )
    : written
  const orcid = /^(?:orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/i.exec(bare)?.[1]
  if (orcid) return { kind: 'orcid', id: orcid.toUpperCase() }
  const arxiv = arxivPattern.exec(bare)?.[1]
  if (arxiv) return { kind: 'arxiv', id: arxiv }
  // Publishers' pages have the DOI in their address: /doi/10.1000/182, /article/10.1000/182.
  const doi = (
    isAddress ? /^[^/]+\/(?:.*\/)?(10\.\d{4,9}\/\S+)$/ : /^(?:doi\.org\/)?(10\.\d{4,9}\/\S+)$/
  ).exec(bare)?.[1]
  return doi ? { kind: 'doi', id: doi } : undefined
}

/** An arXiv id of the present or the old scheme, alone, in an address or in arXiv's own DOIs (10.48550/arXiv.…). */
const arxivPattern =
  /^(?:(?:export\.)?arxiv\.org\/(?:abs|pdf|html|format)\/|(?:doi\.org\/)?10\.48550\/arxiv\.)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/i

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
