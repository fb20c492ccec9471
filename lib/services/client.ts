import { setTimeout as sleep } from 'node:timers/promises'
import { failure } from './failure.ts'
import { jsonFetcher } from './fetch-json.ts'
import { type FetchText, later, textFetcher } from './fetch-text.ts'
import type { Service } from './known-services.ts'
import { asRefusal, longestMs, type Refusal, refusalOf, spokenDelay } from './refusal.ts'
import { userAgent } from './user-agent.ts'

/** How services are asked: by the server within seconds, by a command with more patience. */
export type Manner = {
  /** Milliseconds for one answer. */
  timeoutMs: number
  /** Aborts whatever is under way, waiting included. */
  deadline: AbortSignal
  /** For so many milliseconds a service that asks for patience is waited for, once for each question. */
  patienceMs: number
  /** Who asks. */
  contact?: string
  site?: string
  /** Whether numbers are asked for alone: an answer in which letters are damaged is used, but for the texts that hold them. */
  isForNumbers?: boolean
  /** Told in a sentence what was not as it should be and did not prevent the answer. */
  note: (remark: string) => void
  /**
   * Waits until no other process asks the service, and as long after it as the service wants. Absent where there is none.
   *
   * @returns ends the turn
   */
  turn?: (
    service: Service,
    pauseMs: number,
    rest: (ms: number) => Promise<void>,
  ) => Promise<() => Promise<void>>
  /** How time is let pass; a test need not. Rejects when the signal aborts. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>
}

const reallySleep = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal })

/** Asks one service. Both throw a plain Error in one line, for a refusal with what to do; `refusalOf` tells of it. */
export type Client = {
  json: (path: string, query?: Record<string, string>) => Promise<unknown>
  text: (path: string, query: Record<string, string>, accept: string) => Promise<string>
}

/** A refusal, and until when (milliseconds since 1970) it stands. */
type Standing = { until: number; refusal: Refusal }

/** What a process remembers of a service, whoever asks it. */
type Lane = {
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

/** More than this, over all its answers, no client takes from its service: characters. */
const maxText = 64 * 1024 * 1024

/** For so long a service is left alone that answers 429 without saying until when. */
const unsaidMs = 60_000

/** A way to ask a service within its own rules: one question at a time, at its pace, and not before it may be asked again. */
export function clientOf(service: Service, manner: Manner): Client {
  const lane = laneOf(service)
  let taken = 0

  async function once<Answer>(path: string, ask: (service: Service) => Promise<Answer>): Promise<Answer> {
    const { withoutKey } = service
    if (withoutKey && lane.keyIsRefused) return attempt(withoutKey.service, path, ask)
    try {
      return await attempt(service, path, ask)
    } catch (error) {
      if (!withoutKey || refusalOf(error)?.status !== 403) throw error
      lane.keyIsRefused = true
      manner.note(withoutKey.remark)
      return attempt(withoutKey.service, path, ask)
    }
  }

  async function attempt<Answer>(
    asked: Service,
    path: string,
    ask: (service: Service) => Promise<Answer>,
    patient = true,
  ): Promise<Answer> {
    const pool = asked.poolOf?.(path) ?? ''
    const { free, release } = placeIn(lane)
    try {
      await free
      await waitOut(asked, path, pool, patient)
      return await atPace(asked, path, ask)
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
    return attempt(asked, path, ask, false)
  }

  /** Waits for as long as a refusal stands, or throws it anew. */
  async function waitOut(asked: Service, path: string, pool: string, patient: boolean): Promise<void> {
    const standing = refusalStanding(lane, pool)
    if (!standing) return
    if (!patient || standing.until - Date.now() > manner.patienceMs)
      throw refused(asked, path, standing.refusal)
    await rest(standing.until - Date.now(), asked, manner)
    lane.refused.delete(pool)
  }

  /** Asks when the service's pause is over, for this process and for others. */
  async function atPace<Answer>(
    asked: Service,
    path: string,
    ask: (service: Service) => Promise<Answer>,
  ): Promise<Answer> {
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

  const headersOf = ({ headers }: Service) => ({
    'user-agent': userAgent(manner.site, manner.contact),
    ...headers,
  })
  const bounded = (fetchText: FetchText): FetchText => {
    return async (address, headers) => {
      if (taken > maxText)
        throw failure(`${service.name}: answered more than ${maxText / 1024 / 1024} MB in all; ${later}`)
      const text = await fetchText(address, headers)
      taken += text.length
      return text
    }
  }
  const onDamage = manner.isForNumbers
    ? () =>
        manner.note(
          `${service.name}: letters of its answer are damaged, and the texts that hold them were left out; if the file is yours, write it as UTF-8`,
        )
    : undefined
  const fetchJson = jsonFetcher(
    bounded(textFetcher(manner.timeoutMs, manner.deadline, 'application/json', manner.isForNumbers)),
    onDamage,
  )
  return {
    json: (path, query = {}) =>
      once(path, (asked) => fetchJson(addressOf(asked, path, query), headersOf(asked))),
    text: (path, query, accept) => {
      const fetchText = bounded(textFetcher(manner.timeoutMs, manner.deadline, accept))
      return once(path, (asked) => fetchText(addressOf(asked, path, query), headersOf(asked)))
    },
  }
}

function laneOf({ name, base }: Service): Lane {
  globalThis.serviceLanes ??= new Map()
  const key = `${name} ${base}`
  const lane = globalThis.serviceLanes.get(key) ?? { free: Promise.resolve(), last: 0, refused: new Map() }
  globalThis.serviceLanes.set(key, lane)
  return lane
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

function addressOf({ base, query }: Service, path: string, given: Record<string, string>): string {
  const search = String(new URLSearchParams({ ...given, ...query }))
  return `${base}${path}${search && `?${search}`}`
}

async function rest(ms: number, { name }: Service, manner: Manner): Promise<void> {
  if (ms <= 0) return
  try {
    await (manner.sleep ?? reallySleep)(ms, manner.deadline)
  } catch {
    throw failure(`${name}: all sources together took too long; ${later}`)
  }
}
