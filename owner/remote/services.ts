import type { Env } from '../../lib/env.ts'
import { type FetchJson, jsonFetcher } from '../../lib/services/fetch-json.ts'
import { type FetchText, textFetcher } from '../../lib/services/fetch-text.ts'

/** Where papers are looked up, and how. */
export type Services = {
  fetchJson: FetchJson
  fetchXml: FetchText
  crossref: string
  /** Address for Crossref's "polite pool", if the owner gives one. */
  mailto?: string
  arxiv: string
  orcid: string
}

/** The services that the environment names; each request has its time limit. */
export function servicesOf(env: Env): Services {
  const never = new AbortController().signal
  return {
    fetchJson: jsonFetcher(env.LOOKUP_TIMEOUT_MS, never),
    fetchXml: textFetcher(env.LOOKUP_TIMEOUT_MS, never, 'application/atom+xml, application/xml'),
    crossref: env.CROSSREF_BASE_URL ?? 'https://api.crossref.org',
    mailto: env.CROSSREF_MAILTO,
    arxiv: env.ARXIV_BASE_URL ?? 'https://export.arxiv.org',
    orcid: env.ORCID_BASE_URL ?? 'https://pub.orcid.org/v3.0',
  }
}
