import type { Profile } from '../content/profile.ts'
import type { Site } from '../content/site.ts'
import type { Env } from '../env.ts'
import type { FetchJson } from '../services/fetch-json.ts'
import type { Statistics } from './statistics.ts'

/** All that says where to ask, and whom for. */
export type ScholarSettings = {
  repository?: string
  cdn: boolean
  maxAgeDays?: number
  scholarUrl?: string
  openAlexId?: string
  semanticScholarId?: string
  semanticScholarUrl?: string
} & Pick<
  Env,
  | 'SCHOLAR_STATS_BASE_URL'
  | 'OPENALEX_BASE_URL'
  | 'OPENALEX_API_KEY'
  | 'SEMANTIC_SCHOLAR_BASE_URL'
  | 'SEMANTIC_SCHOLAR_API_KEY'
  | 'SCHOLAR_TIMEOUT_MS'
>

/** A service that counts citations. */
export type Source = {
  /** Its name in log lines. */
  name: string
  /** Whether the settings say enough to ask it. */
  isConfigured: (settings: ScholarSettings) => boolean
  /** Asks it. Throws a plain Error in one line when it has no usable answer. */
  load: (settings: ScholarSettings, fetchJson: FetchJson, today: string) => Promise<Statistics>
}

/** Gathers the settings from what the owner wrote (the ids stand in the profile's links) and the environment. */
export function scholarSettings(site: Site, { links = {} }: Profile, env: Env): ScholarSettings {
  const { repository, cdn = true, maxAgeDays } = site.scholarStats ?? {}
  const orcid = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/.exec(links.orcid ?? '')?.[0]
  const openAlex = /\/(A\d+)\b/i.exec(links.openAlex ?? '')?.[1]
  return {
    repository,
    cdn,
    maxAgeDays,
    scholarUrl: links.scholar,
    openAlexId: openAlex ?? (orcid && `orcid:${orcid}`),
    semanticScholarId: /\/author\/(?:[^/]+\/)?(\d+)(?![^/?#])/.exec(links.semanticScholar ?? '')?.[1],
    semanticScholarUrl: links.semanticScholar,
    SCHOLAR_STATS_BASE_URL: env.SCHOLAR_STATS_BASE_URL,
    OPENALEX_BASE_URL: env.OPENALEX_BASE_URL,
    OPENALEX_API_KEY: env.OPENALEX_API_KEY,
    SEMANTIC_SCHOLAR_BASE_URL: env.SEMANTIC_SCHOLAR_BASE_URL,
    SEMANTIC_SCHOLAR_API_KEY: env.SEMANTIC_SCHOLAR_API_KEY,
    SCHOLAR_TIMEOUT_MS: env.SCHOLAR_TIMEOUT_MS,
  }
}
