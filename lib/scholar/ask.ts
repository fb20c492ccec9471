import { jsonFetcher } from '../services/fetch-json.ts'
import { googleScholar } from './google-scholar.ts'
import { openAlex } from './openalex.ts'
import { semanticScholar } from './semantic-scholar.ts'
import type { ScholarSettings } from './source.ts'
import { dayOf, failure, type Statistics } from './statistics.ts'

/** In the order in which they are asked. */
const sources = [googleScholar, openAlex, semanticScholar]

/** Milliseconds that all sources together may hold a render. */
const deadlineMs = 14_000

/**
 * Asks the configured sources in order, until one has numbers that are recent enough (`maxAgeDays`); older numbers
 * stand only if no later source answers, and never in the place of a snapshot that is newer than they are.
 *
 * @param snapshot the last good numbers that are kept with the content
 * @throws Error in one line that says what was wrong with each source
 */
export async function askSources(
  settings: ScholarSettings,
  snapshot?: Statistics,
  now: Date = new Date(),
): Promise<Statistics> {
  const deadline = AbortSignal.timeout(deadlineMs)
  const fetchJson = jsonFetcher(settings.SCHOLAR_TIMEOUT_MS, deadline)
  const configured = sources.filter(({ isConfigured }) => isConfigured(settings))
  if (configured.length === 0) throw failure('scholar: no source is configured')
  const reasons: string[] = []
  let aged: Statistics | undefined
  for (const { name, load } of configured) {
    try {
      const statistics = await load(settings, fetchJson, dayOf(now))
      if (isRecent(statistics, settings, now)) return statistics
      // Of several old answers the newest stands; of two of one day, the earlier source.
      if (!aged || statistics.asOf > aged.asOf) aged = statistics
      reasons.push(`${name}: its numbers are of ${statistics.asOf}`)
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error))
    }
  }
  if (aged && !(snapshot && snapshot.asOf > aged.asOf)) return aged
  throw failure(`scholar: no source answered, the last numbers stay (${reasons.join('; ')})`)
}

function isRecent({ asOf }: Statistics, { maxAgeDays }: ScholarSettings, now: Date): boolean {
  if (maxAgeDays === undefined) return true
  return now.getTime() - Date.parse(asOf) <= (maxAgeDays + 1) * 86_400_000
}
