import { failure } from './failure.ts'
import { jsonFetcher } from './fetch-json.ts'
import { type FetchText, later, textFetcher } from './fetch-text.ts'
import type { Service } from './known-services.ts'
import { askInTurn, type Lane, laneOf } from './lane.ts'
import type { Manner } from './manner.ts'
import { refusalOf } from './refusal.ts'
import { userAgent } from './user-agent.ts'

/** Asks one service. Both throw a plain Error in one line, for a refusal with what to do; `refusalOf` tells of it. */
export type Client = {
  json: (path: string, query?: Record<string, string>) => Promise<unknown>
  text: (path: string, query: Record<string, string>, accept: string) => Promise<string>
}

/** More than this, over all its answers, no client takes from its service: characters. */
const maxText = 64 * 1024 * 1024

/** A way to ask a service within its own rules: one question at a time, at its pace, and not before it may be asked again. */
export function clientOf(service: Service, manner: Manner): Client {
  const lane = laneOf(service)
  const bounded = withinBound(service)
  const textOf = (accept: string, takesDamaged?: boolean) =>
    bounded(textFetcher(manner.timeoutMs, manner.deadline, accept, takesDamaged))
  const fetchJson = jsonFetcher(
    textOf('application/json', manner.isForNumbers),
    manner.isForNumbers ? () => manner.note(damaged(service)) : undefined,
  )
  return {
    json: (path, query = {}) =>
      withKeyOrWithout(service, lane, manner, path, (asked) =>
        fetchJson(addressOf(asked, path, query), headersOf(asked, manner)),
      ),
    text: (path, query, accept) =>
      withKeyOrWithout(service, lane, manner, path, (asked) =>
        textOf(accept)(addressOf(asked, path, query), headersOf(asked, manner)),
      ),
  }
}

/** Asks with the key of a service, if it has one, and without from the moment on at which the key is refused. */
async function withKeyOrWithout<Answer>(
  service: Service,
  lane: Lane,
  manner: Manner,
  path: string,
  ask: (service: Service) => Promise<Answer>,
): Promise<Answer> {
  const { withoutKey } = service
  const put = (asked: Service) => askInTurn({ lane, asked, path, ask }, manner)
  if (withoutKey && lane.keyIsRefused) return put(withoutKey.service)
  try {
    return await put(service)
  } catch (error) {
    if (!withoutKey || refusalOf(error)?.status !== 403) throw error
    lane.keyIsRefused = true
    manner.note(withoutKey.remark)
    return put(withoutKey.service)
  }
}

/** Makes fetchers that together take no more from a service than `maxText`. */
function withinBound({ name }: Service): (fetchText: FetchText) => FetchText {
  let taken = 0
  return (fetchText) => async (address, headers) => {
    if (taken > maxText)
      throw failure(`${name}: answered more than ${maxText / 1024 / 1024} MB in all; ${later}`)
    const text = await fetchText(address, headers)
    taken += text.length
    return text
  }
}

function damaged({ name }: Service): string {
  return `${name}: letters of its answer are damaged, and the texts that hold them were left out; if the file is yours, write it as UTF-8`
}

function headersOf({ headers }: Service, { site, contact }: Manner): Record<string, string> {
  return { 'user-agent': userAgent(site, contact), ...headers }
}

function addressOf({ base, query }: Service, path: string, given: Record<string, string>): string {
  const search = String(new URLSearchParams({ ...given, ...query }))
  return `${base}${path}${search && `?${search}`}`
}
