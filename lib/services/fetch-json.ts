import { failure } from '../scholar/statistics.ts'
import { textFetcher } from './fetch-text.ts'

export type FetchJson = (url: string, headers?: Record<string, string>) => Promise<unknown>

/**
 * A way to fetch JSON from a server that is not trusted to be well.
 *
 * @param timeoutMs time for one request, its redirects and its body included
 * @param deadline aborts whatever is under way
 * @returns a function that answers parsed JSON of unknown shape, and throws a plain Error in one line: what textFetcher
 *   throws, and a body that is not JSON.
 */
export function jsonFetcher(timeoutMs: number, deadline: AbortSignal): FetchJson {
  const fetchText = textFetcher(timeoutMs, deadline, 'application/json')
  return async (address, headers) => {
    const text = await fetchText(address, headers)
    try {
      return JSON.parse(text)
    } catch {
      throw failure(
        `${new URL(address).host}: expected JSON, received ${text.trimStart().startsWith('<') ? 'HTML' : 'something else'}`,
      )
    }
  }
}
