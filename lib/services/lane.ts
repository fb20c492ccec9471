import { setTimeout as sleep } from 'node:timers/promises'
import { failure } from './failure.ts'
import { later } from './fetch-text.ts'
import type { Service } from './known-services.ts'
import type { Manner } from './manner.ts'
import { asRefusal, longestMs, type Refusal, refusalOf, spokenDelay } from './refusal.ts'

/** A refusal, and until when (milliseconds since 1970) it stands. */
type Standing = { until: number; refusal: Refusal }

/** What a process remembers of a service, whoever asks it. */
export type Lane = {
  /** Settled when the question before is answered. */
  free: Promise<void>
  /** When that was. */
  last: number
  /** By the limit that was struck. */
  refused: Map<string, Standing>
  keyIsRefused?: true
}

declare global {
  /** With the process and not with this module, of which the server has several copies. */
  var serviceLanes: Map<string, Lane> | undefined
}

/** For so long a service is left alone that answers 429 without saying until when. */
const unsaidMs = 60_000

/** What is asked of a service, and how. */
type Question<Answer> = {
  lane: Lane
  asked: Service
  path: string
  ask: (service: Service) => Promise<Answer>
}

/** What this process remembers of a service. */
export function laneOf({ name, base }: Service): Lane {
  globalThis.serviceLanes ??= new Map()
  const key = `${name} ${base}`
  const lane = globalThis.serviceLanes.get(key) ?? { free: Promise.resolve(), last: 0, refused: new Map() }
  globalThis.serviceLanes.set(key, lane)
  return lane
}

/**
 * Asks a service when nobody else asks it, at its pace, and not before it may be asked again; once more, where it asked for a
 * little patience.
 *
 * @throws Error in one line, as `ask` threw it or as the refusal is to be told
 */
export async function askInTurn<Answer>(
  question: Question<Answer>,
  manner: Manner,
  patient = true,
): Promise<Answer> {
  const { lane, asked, path } = question
  const pool = asked.poolOf?.(path) ?? ''
  const { free, release } = placeIn(lane)
  try {
    await free
    await waitOut(question, pool, manner, patient)
    return await atPace(question, manner)
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal || refusal === lane.refused.get(pool)?.refusal) throw error
    const until = refusal.until ?? (refusal.status === 429 ? Date.now() + unsaidMs : undefined)
    if (until === undefined) throw refused(asked, path, refusal)
    lane.refused.set(pool, { until, refusal })
    const isSoon = refusal.until !== undefined && until - Date.now() <= manner.patienceMs
    if (!patient || !isSoon) throw refused(asked, path, refusal)
  } finally {
    release()
  }
  // It asked for a little patience, and is asked once more.
  await rest((lane.refused.get(pool)?.until ?? 0) - Date.now(), asked, manner)
  lane.refused.delete(pool)
  return askInTurn(question, manner, false)
}

/** Waits for as long as a refusal stands, or throws it anew. */
async function waitOut(
  { lane, asked, path }: Question<unknown>,
  pool: string,
  manner: Manner,
  patient: boolean,
): Promise<void> {
  const standing = refusalStanding(lane, pool)
  if (!standing) return
  if (!patient || standing.until - Date.now() > manner.patienceMs)
    throw refused(asked, path, standing.refusal)
  await rest(standing.until - Date.now(), asked, manner)
  lane.refused.delete(pool)
}

/** Asks when the service's pause is over, for this process and for others. */
async function atPace<Answer>({ lane, asked, path, ask }: Question<Answer>, manner: Manner): Promise<Answer> {
  const pauseMs = asked.pauseMs(path)
  // No longer than the pause, should the clock have been set back.
  await rest(Math.min(pauseMs, lane.last + pauseMs - Date.now()), asked, manner)
  const endTurn = await manner.turn?.(asked, pauseMs, (ms) => rest(ms, asked, manner))
  try {
    return await ask(asked)
  } finally {
    lane.last = Date.now()
    await endTurn?.()
  }
}

/** The place behind whoever stands last in a lane: settled when it is free, and how to free it for the next. */
function placeIn(lane: Lane): { free: Promise<void>; release: () => void } {
  const { free } = lane
  let release = () => {}
  lane.free = new Promise((resolve) => {
    release = resolve
  })
  return { free, release }
}

/** The refusal that still stands, if one does. */
function refusalStanding({ refused }: Lane, pool: string): Standing | undefined {
  const standing = refused.get(pool)
  const left = (standing?.until ?? 0) - Date.now()
  // More than was ever allowed is left where the clock was set back.
  return left > 0 && left <= longestMs ? standing : undefined
}

function refused(service: Service, path: string, refusal: Refusal): Error {
  const { status, until } = refusal
  const when = until === undefined ? '' : `, to be asked again ${spokenDelay(until, Date.now())}`
  return asRefusal(
    failure(`${service.name}: answered ${status}${when}; ${service.advice(refusal, path)}`),
    refusal,
  )
}

const reallySleep = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal })

async function rest(ms: number, { name }: Service, manner: Manner): Promise<void> {
  if (ms <= 0) return
  try {
    await (manner.sleep ?? reallySleep)(ms, manner.deadline)
  } catch {
    throw failure(`${name}: all sources together took too long; ${later}`)
  }
}
