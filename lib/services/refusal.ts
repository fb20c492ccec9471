/** What a service said instead of what it was asked for. */
export type Refusal = {
  status: number
  /** When it may be asked again (`Retry-After`, RFC 9110, 10.2.3), in milliseconds since 1970; absent where it does not say. */
  until?: number
  /** The beginning of its words: to be searched, never to be shown. */
  words: string
}

// Beside the errors and not in them: Next prints whatever an error holds.
const refusals = new WeakMap<Error, Refusal>()

/** An error that is remembered to be a refusal. */
export function asRefusal(error: Error, refusal: Refusal): Error {
  refusals.set(error, refusal)
  return error
}

/** The refusal that an error tells of; undefined for any other error. */
export function refusalOf(error: unknown): Refusal | undefined {
  return error instanceof Error ? refusals.get(error) : undefined
}

/** Whether a service answered with this status. */
export function hasAnswered(error: unknown, status: number): boolean {
  return refusalOf(error)?.status === status
}

/** No refusal is kept longer than this (milliseconds), so that one mistaken header does not silence a service for good. */
export const longestMs = 86_400_000

/** The moment that a `Retry-After` names, seconds or a date, a day away at most; undefined for anything else. */
export function momentOf(retryAfter: string | null, now: number): number | undefined {
  if (retryAfter === null) return undefined
  const text = retryAfter.trim()
  const moment = /^\d+(\.\d+)?$/.test(text) ? now + Number(text) * 1000 : Date.parse(text)
  return Number.isNaN(moment) || moment <= now ? undefined : Math.min(moment, now + longestMs)
}

/** "in 3 minutes" or "in 5 hours", with the time of day where that is more than an hour away. */
export function spokenDelay(until: number, now: number): string {
  const seconds = Math.ceil((until - now) / 1000)
  if (seconds < 60) return `in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
  const minutes = Math.ceil(seconds / 60)
  const said =
    minutes < 120
      ? `in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
      : `in ${Math.ceil(minutes / 60)} hours`
  const clock = new Date(Math.ceil(until / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ')
  return minutes > 60 ? `${said}, at ${clock} UTC` : said
}
