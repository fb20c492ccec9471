import { dayOf } from '../content/values/day.ts'
import { messageOf } from '../message-of.ts'
import { failure } from '../services/failure.ts'
import type { Manner } from '../services/manner.ts'
import type { ScholarSettings } from './citation-source.ts'
import { googleScholar } from './google-scholar.ts'
import { openAlex } from './openalex.ts'
import { semanticScholar } from './semantic-scholar.ts'
import type { Statistics } from './statistics.ts'

/** In the order in which they are asked. */
const sources = [googleScholar, openAlex, semanticScholar]

/** How the sources are asked; what is absent is as the server does it, which holds a render meanwhile. */
export type Asking = {
  /** Milliseconds for all sources together, of which each leaves the later ones their share. */
  deadlineMs?: number
  /** Milliseconds for which a source that asks for patience is waited for. */
  patienceMs?: number
  /** Told in one line what a source lacked although there are numbers: those of somebody else, a key refused. */
  note?: (remark: string) => void
  /** Where other commands may ask at the same time. */
  turn?: Manner['turn']
  /** How time is let pass between two questions, for tests. */
  sleep?: Manner['sleep']
}

/** What is said where there is nobody to ask. */
export const noSource =
  'scholar: no source of citation numbers is named; write orcid, openAlex or semanticScholar among the links of content/profile.md, or scholarStats in content/site.md'

/** Whether there is anybody to ask. */
export function hasSource(settings: ScholarSettings): boolean {
  return sources.some(({ isConfigured }) => isConfigured(settings))
}

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
  { deadlineMs = 14_000, patienceMs = 0, note = () => {}, turn, sleep }: Asking = {},
): Promise<Statistics> {
  const configured = sources.filter(({ isConfigured }) => isConfigured(settings))
  if (configured.length === 0) throw failure(noSource)
  const ends = Date.now() + deadlineMs
  const reasons: string[] = []
  let aged: Statistics | undefined
  for (const [index, { name, load }] of configured.entries()) {
    const shareMs = Math.max(1, Math.ceil((ends - Date.now()) / (configured.length - index)))
    const deadline = after(shareMs)
    try {
      const manner = {
        timeoutMs: Math.min(settings.SCHOLAR_TIMEOUT_MS, shareMs),
        deadline: deadline.signal,
        patienceMs,
        isForNumbers: true,
        contact: settings.contact,
        site: settings.siteAddress,
        note: (remark: string) => note(`scholar: ${remark}`),
        turn,
        sleep,
      }
      const statistics = withoutImpossible(await load(settings, manner, dayOf(now)), now, manner.note)
      if (isRecent(statistics, settings, now)) {
        if (reasons.length > 0) note(`scholar: ${name} answered, after ${reasons.join('; ')}`)
        return statistics
      }
      // Of several old answers the newest stands; of two of one day, the earlier source.
      if (!aged || dayKnown(statistics) > dayKnown(aged)) aged = statistics
      reasons.push(
        `${name}: its numbers are of ${statistics.undated ? 'a day that it does not say' : statistics.asOf}`,
      )
    } catch (error) {
      reasons.push(messageOf(error))
    } finally {
      deadline.clear()
    }
  }
  if (aged && !(snapshot && dayKnown(snapshot) > dayKnown(aged))) {
    note(`scholar: ${aged.source} has no newer numbers (${reasons.join('; ')})`)
    return aged
  }
  throw failure(`scholar: no source answered, the last numbers stay (${reasons.join('; ')})`)
}

/**
 * Statistics without an index that cannot be: h papers with h citations each have h² together, ten times i10 is no more than
 * there are. What is left out is told. Years beyond the next are left out too; next year's papers are already cited.
 */
function withoutImpossible(given: Statistics, now: Date, note: (remark: string) => void): Statistics {
  const perYear = given.perYear.filter(({ year }) => year <= now.getUTCFullYear() + 1)
  const statistics = { ...given, perYear }
  const { source, citations, hIndex = 0, i10Index = 0 } = statistics
  const left = (name: string, index: number) =>
    note(
      `${source} gave an ${name} of ${index}, which ${citations} citations cannot make, so it is not shown; one of the two numbers is wrong there`,
    )
  const { hIndex: _, ...withoutH } = statistics
  const possible = hIndex ** 2 > citations ? withoutH : statistics
  if (possible !== statistics) left('h-index', hIndex)
  if (10 * i10Index <= citations) return possible
  left('i10-index', i10Index)
  const { i10Index: __, ...withoutI10 } = possible
  return withoutI10
}

/** A signal that aborts after some time. Not AbortSignal.timeout: its timer would hold a command that is done. */
function after(ms: number): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), ms)
  return { signal: controller.signal, clear: () => clearTimeout(timer) }
}

/** The day of which the numbers surely are; of unknown ones, none that is later than any. */
function dayKnown({ asOf, undated }: Statistics): string {
  return undated ? '' : asOf
}

function isRecent(statistics: Statistics, { maxAgeDays }: ScholarSettings, now: Date): boolean {
  if (maxAgeDays === undefined) return true
  return !statistics.undated && now.getTime() - Date.parse(statistics.asOf) <= (maxAgeDays + 1) * 86_400_000
}
