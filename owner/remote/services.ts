import type { Env } from '../../lib/env.ts'
import { type Client, clientOf } from '../../lib/services/client.ts'
import {
  arxivService,
  contactOf,
  crossrefService,
  openAlexService,
  orcidService,
} from '../../lib/services/known-services.ts'
import type { Manner } from '../../lib/services/manner.ts'

/** Where papers are looked up. */
export type Services = Record<'crossref' | 'arxiv' | 'orcid' | 'openAlex', Client>

/** So long a command waits for a service that asks for patience (milliseconds). */
const patienceMs = 30_000

/**
 * The services that the environment names, each asked within its own rules.
 *
 * @param note told what was not as it should be and did not prevent an answer
 * @param turn where other commands may ask at the same time
 * @throws Error in one line for a key that cannot be sent
 */
export function servicesOf(
  env: Env,
  note: (remark: string) => void = () => {},
  turn?: Manner['turn'],
): Services {
  const manner = {
    timeoutMs: env.LOOKUP_TIMEOUT_MS,
    deadline: new AbortController().signal,
    patienceMs,
    contact: contactOf(env),
    site: env.SITE_URL,
    note,
    turn,
  }
  return {
    crossref: clientOf(crossrefService(env), manner),
    arxiv: clientOf(arxivService(env), manner),
    orcid: clientOf(orcidService(env), manner),
    openAlex: clientOf(openAlexService(env), manner),
  }
}
