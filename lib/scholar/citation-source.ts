import type { Profile } from '../content/profile.ts'
import type { Site } from '../content/site.ts'
import { type Env, siteUrl } from '../env.ts'
import { contactOf } from '../services/known-services.ts'
import type { Manner } from '../services/manner.ts'
import { scholarUserOf } from './ownership.ts'
import type { Statistics } from './statistics.ts'

/** All that says where to ask, and whom for. */
export type ScholarSettings = {
  repository?: string
  /** Where in the repository gs_data.json lies, unless on the branch that acad-homepage's workflow makes. */
  branch?: string
  folder?: string
  cdn: boolean
  maxAgeDays?: number
  scholarUrl?: string
  /** The owner's id at Google Scholar, and names: whose numbers are the owner's. */
  scholarId?: string
  names?: readonly string[]
  orcid?: string
  openAlexId?: string
  semanticScholarId?: string
  semanticScholarUrl?: string
  /** The site's address, if it is known, and the owner's: services are told who asks. */
  siteAddress?: string
  contact?: string
} & Pick<
  Env,
  | 'SCHOLAR_STATS_BASE_URL'
  | 'OPENALEX_BASE_URL'
  | 'OPENALEX_API_KEY'
  | 'SEMANTIC_SCHOLAR_BASE_URL'
  | 'SEMANTIC_SCHOLAR_API_KEY'
  | 'SCHOLAR_TIMEOUT_MS'
>

/** A service that counts citations. `sources.ts` lists those that are asked, and in which order. */
export type Source = {
  /** Its name in log lines. */
  name: string
  /** Whether the settings say enough to ask it. */
  isConfigured: (settings: ScholarSettings) => boolean
  /** Asks it. Throws a plain Error in one line when it has no usable answer; of half an answer it gives that half. */
  load: (settings: ScholarSettings, manner: Manner, today: string) => Promise<Statistics>
}

/** Gathers the settings from what the owner wrote (the ids stand in the profile's links) and the environment. */
export function scholarSettings(site: Site, profile: Profile, env: Env): ScholarSettings {
  const { repository, branch, folder, cdn = true, maxAgeDays } = site.scholarStats ?? {}
  const { links = {}, name, nativeName, authorNames } = profile
  const orcid = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/.exec(links.orcid ?? '')?.[0]
  const openAlex = /\/(A\d+)\b/i.exec(links.openAlex ?? '')?.[1]
  const address = siteUrl(env, site.url)
  return {
    repository,
    branch,
    folder,
    cdn,
    maxAgeDays,
    scholarUrl: links.scholar,
    scholarId: links.scholar && scholarUserOf(links.scholar),
    names: [name, ...(nativeName ? [nativeName.text] : []), ...authorNames],
    orcid,
    openAlexId: openAlex ?? (orcid && `orcid:${orcid}`),
    semanticScholarId: /\/author\/(?:[^/]+\/)?(\d+)(?![^/?#])/.exec(links.semanticScholar ?? '')?.[1],
    semanticScholarUrl: links.semanticScholar,
    siteAddress: address.startsWith('http://localhost') ? undefined : address,
    contact: contactOf(env),
    SCHOLAR_STATS_BASE_URL: env.SCHOLAR_STATS_BASE_URL,
    OPENALEX_BASE_URL: env.OPENALEX_BASE_URL,
    OPENALEX_API_KEY: env.OPENALEX_API_KEY,
    SEMANTIC_SCHOLAR_BASE_URL: env.SEMANTIC_SCHOLAR_BASE_URL,
    SEMANTIC_SCHOLAR_API_KEY: env.SEMANTIC_SCHOLAR_API_KEY,
    SCHOLAR_TIMEOUT_MS: env.SCHOLAR_TIMEOUT_MS,
  }
}
