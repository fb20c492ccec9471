import { failure } from '../services/failure.ts'
import { later } from '../services/fetch-text.ts'
import { fieldsOf, toText } from './statistics.ts'

/**
 * What to throw where an answer lacks what was asked for: says what stands in its place.
 *
 * @param expected the sentence so far: by whom, and what was expected
 * @param key where it was expected
 * @param how `quotes`: whether an error that the answer tells of is quoted, not where it could repeat the key of the request;
 *   `advice`: what to do
 */
export function lacking(
  expected: string,
  key: string,
  json: unknown,
  { quotes = false, advice = later }: { quotes?: boolean; advice?: string } = {},
): Error {
  return failure(`${expected}, received ${inPlaceOf(key, json, quotes)}; ${advice}`)
}

/**
 * What to throw where an answer has no number of citations: says what stands in its place.
 *
 * @param key where the number was expected
 * @param how as for `lacking`
 */
export function lackingNumber(
  source: string,
  key: string,
  json: unknown,
  how?: Parameters<typeof lacking>[3],
): Error {
  return lacking(`${source}: expected a number "${key}"`, key, json, how)
}

function inPlaceOf(key: string, json: unknown, quotes: boolean): string {
  if (Array.isArray(json)) return 'a list'
  if (typeof json !== 'object') return json === undefined ? 'nothing' : JSON.stringify(json).slice(0, 40)
  const fields = fieldsOf(json)
  const value = fields[key]
  if (value !== undefined) return JSON.stringify(value).slice(0, 40)
  if (fields.error !== undefined) {
    const words = quotes ? toText(fields.error) : undefined
    return words ? `the error "${words.replace(/\s+/g, ' ').slice(0, 100)}"` : 'an error'
  }
  if (fields.schemaVersion !== undefined && fields.label !== undefined)
    return 'what shields.io draws a badge from (gs_data_shieldsio.json); the numbers are in the file beside it'
  const keys = Object.keys(fields)
  if (keys.length === 0) return 'nothing'
  const some = keys.slice(0, 4).map((one) => `"${one.slice(0, 30)}"`)
  return `${some.join(', ')}${keys.length > some.length ? ', …' : ''}`
}
