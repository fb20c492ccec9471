import { createHash } from 'node:crypto'
import { unstable_cache } from 'next/cache'
import { PHASE_PRODUCTION_BUILD } from 'next/constants'
import { content } from '../content/bundled'
import { ContentError } from '../content/problem.ts'
import { readEnv } from '../env.ts'
import { askSources } from './ask.ts'
import { readSnapshot } from './snapshot.ts'
import { scholarSettings } from './source.ts'
import { type Statistics, shapeVersion } from './statistics.ts'

/** What `revalidateTag` makes stale. */
export const scholarTag = 'scholar'

const env = readEnv(process.env)
const settings = scholarSettings(content.site, content.profile, env)

// Compiled in like the Markdown; a glob, since the file need not exist.
const modules = import.meta.glob<{ default: Uint8Array }>('../../content/scholar.json', { eager: true })
const read = Object.values(modules).map(({ default: bytes }) => readSnapshot(bytes))[0]
if (read && 'problem' in read) throw new ContentError([read.problem])
const snapshot = read?.snapshot

declare global {
  /** The question that is under way or was just answered, if one is. */
  var scholarQuestion: Promise<Statistics> | undefined
  /** The failure that was logged last: one line for each, however many pages met it. */
  var scholarFailure: unknown
}

/**
 * For so long an answer, or a failure, serves the other pages that ask: those that saw the old one expire at the same
 * moment, or all that a build makes.
 */
const graceMs =
  process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD
    ? 60_000
    : Math.min(1000, env.SCHOLAR_REVALIDATE_SECONDS * 500)

/** One question at a time, whichever page asks: kept with the process, since pages may each have a copy of this module. */
function ask(): Promise<Statistics> {
  const forget = () => {
    setTimeout(() => {
      globalThis.scholarQuestion = undefined
    }, graceMs).unref()
  }
  if (!globalThis.scholarQuestion) {
    globalThis.scholarQuestion = askSources(settings, snapshot)
    globalThis.scholarQuestion.then(forget, forget)
  }
  return globalThis.scholarQuestion
}

// Only what is valid comes out of `ask`, so only that is ever stored; an error leaves the last good value in place.
// The key depends on all that the value depends on, since .next/cache outlives a build, and not on how it is asked for:
// a new API key or time limit must not lose the last good number. Hashed, since Next logs it.
const cached = unstable_cache(() => ask(), [scholarTag, keyOf()], {
  revalidate: env.SCHOLAR_REVALIDATE_SECONDS,
  tags: [scholarTag],
})

/**
 * The statistics as they stand now: the newest that a source gave, else the last good ones, else the snapshot, else
 * none. Asked for again every `SCHOLAR_REVALIDATE_SECONDS`; the pages that call this regenerate as often.
 */
export async function currentStatistics(): Promise<Statistics | undefined> {
  try {
    return await cached()
  } catch (error) {
    if (error !== globalThis.scholarFailure)
      console.warn(error instanceof Error ? error.message : String(error))
    globalThis.scholarFailure = error
    return snapshot
  }
}

function keyOf(): string {
  const { OPENALEX_API_KEY: _, SEMANTIC_SCHOLAR_API_KEY: __, SCHOLAR_TIMEOUT_MS: ___, ...whom } = settings
  return createHash('sha256')
    .update(JSON.stringify({ ...whom, shapeVersion }))
    .digest('hex')
    .slice(0, 16)
}
