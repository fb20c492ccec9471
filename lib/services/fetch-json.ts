import { withoutControls } from '../control-characters.ts'
import { failure } from './failure.ts'
import { type FetchText, later, signIn } from './fetch-text.ts'

type FetchJson = (url: string, headers?: Record<string, string>) => Promise<unknown>

/**
 * A way to fetch JSON from a server that is not trusted to be well.
 *
 * @param fetchText how its text is fetched
 * @param onDamage texts with U+FFFD, the mark of letters that were lost, are left out where somebody is to be told of it
 * @returns a function that answers parsed JSON of unknown shape, and throws a plain Error in one line: what `fetchText`
 *   throws, and a body that is not JSON. What a terminal would obey is taken out of its texts.
 */
export function jsonFetcher(fetchText: FetchText, onDamage?: () => void): FetchJson {
  return async (address, headers) => {
    const text = await fetchText(address, headers)
    try {
      if (!onDamage || !text.includes('\uFFFD'))
        return JSON.parse(text, mayHoldCommands(text) ? withoutCommands : undefined)
      const answer: unknown = JSON.parse(text, withoutDamaged)
      onDamage()
      return answer
    } catch {
      throw failure(`${new URL(address).host}: expected JSON, received ${kindOf(text)}`)
    }
  }
}

/** What a text is that is not what was asked for, with what to do. */
export function kindOf(answer: string): string {
  const text = answer.trimStart()
  if (text === '') return `nothing; ${later}`
  if (text.startsWith('version https://git-lfs'))
    return 'what Git LFS keeps in the place of a file; commit the file itself'
  if (text.startsWith('<<<<<<< ')) return 'a file in the middle of a merge; settle it'
  if (text.startsWith('<')) return `HTML; ${signIn}`
  if (!/^[{[]/.test(text)) return `something else; ${later}`
  return isJson(text)
    ? `JSON; ${later}`
    : `JSON that breaks off or is damaged; ${later}, or mend the file if it is yours`
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A look at the whole, so that the many answers without any are not walked through. */
function mayHoldCommands(text: string): boolean {
  return /\\u(?:00[0189]|202[a-e]|206[6-9])|[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/i.test(text)
}

function withoutCommands(_: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutControls(value) : value
}

/** Who an answer is about stays, damaged or not: numbers that name nobody would be taken for the owner's. */
function withoutDamaged(key: string, value: unknown): unknown {
  const isDamaged = typeof value === 'string' && value.includes('\uFFFD')
  return isDamaged && key !== 'name' ? undefined : withoutCommands(key, value)
}
