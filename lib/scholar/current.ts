import { createHash } from 'node:crypto'
import { unstable_cache } from 'next/cache'
import { PHASE_PRODUCTION_BUILD } from 'next/constants'
import { content } from '../content/bundled'
import { ContentError } from '../content/problem.ts'
import { readEnv } from '../env.ts'
import { messageOf } from '../message-of.ts'
import { scholarSettings } from './citation-source.ts'
import { foreignSnapshot } from './ownership.ts'
import { readSnapshot, snapshotPath } from './snapshot.ts'
import { askSources } from './sources.ts'
import { type Statistics, shapeVersion } from './statistics.ts'

/** What `revalidateTag` makes stale. */
export const scholarTag = 'scholar'

const env = readEnv(process.env)
const settings = scholarSettings(content.site, content.profile, env)

// Compiled in like the Markdown; a glob, since the file need not exist.
const modules = import.meta.glob<{ default: Uint8Array }>('../../content/scholar.json', { eager: true })
const read = Object.values(modules).map(({ default: bytes }) => readSnapshot(bytes))[0]
if (read && 'problem' in read) throw new ContentError([read.problem])
const foreign = read && foreignSnapshot(read.snapshot, settings)
const snapshot = foreign ? undefined : read?.snapshot

/** A question, and when its answer, or its failure, no longer serves other pages; absent while it is under way. */
type Question = { answer: Promise<Statistics>; ended?: number; servesMs: number }

declare global {
  /** With the process, since pages may each have a copy of this module. */
  var scholarQuestion: Question | undefined
  /** What was logged of it: each line once, however many pages met it. */
  var scholarLogged: Set<string> | undefined
}

const intervalMs = env.SCHOLAR_REVALIDATE_SECONDS * 1000

/**
 * For so long an answer serves the other pages that ask: those that saw the old one expire at the same moment, or all that
 * a build makes.
 */
const graceMs = process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD ? 60_000 : Math.min(1000, intervalMs / 2)

/**
 * For so long a failure does, so that sources which are down are asked once and not by every page that is visited: an
 * interval, and where that is a day not so long that a page misses their return.
 */
const failureMs = Math.max(graceMs, Math.min(intervalMs, 15 * 60_000))

/** One question at a time, whichever page asks. */
function ask(): Promise<Statistics> {
  const last = globalThis.scholarQuestion
  if (last && isFresh(last)) return last.answer
  globalThis.scholarLogged = new Set()
  const question: Question = {
    answer: askSources(settings, snapshot, new Date(), { note: log }),
    servesMs: graceMs,
  }
  question.answer
    .catch(() => {
      question.servesMs = failureMs
    })
    .finally(() => {
      question.ended = Date.now()
    })
  globalThis.scholarQuestion = question
  return question.answer
}

/** Not by a timer: where the process sleeps between visits, none runs. An end in the future is of a clock that was wrong. */
function isFresh({ ended, servesMs }: Question): boolean {
  if (ended === undefined) return true
  const age = Date.now() - ended
  return age >= 0 && age < servesMs
}

/** Lets the next page that asks do so at once, whatever was learned before; what services asked for is kept all the same. */
export function forgetQuestion(): void {
  globalThis.scholarQuestion = undefined
}

function log(line: string): void {
  globalThis.scholarLogged ??= new Set()
  if (!globalThis.scholarLogged.has(line)) console.warn(line)
  globalThis.scholarLogged.add(line)
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
  if (foreign) log(`scholar: ${snapshotPath} is not shown: ${foreign}`)
  try {
    return await cached()
  } catch (error) {
    log(messageOf(error))
    return snapshot
  }
}

function keyOf(): string {
  const {
    OPENALEX_API_KEY: _,
    SEMANTIC_SCHOLAR_API_KEY: __,
    SCHOLAR_TIMEOUT_MS: ___,
    contact: ____,
    siteAddress: _____,
    ...whom
  } = settings
  return createHash('sha256')
    .update(JSON.stringify({ ...whom, shapeVersion }))
    .digest('hex')
    .slice(0, 16)
}
