import { z } from 'zod'

/** What a file of data says: texts, in lists and groups. Numbers are text too, and what is empty is not there. */
export type Said = string | Said[] | { [key: string]: Said }

/** A group of facts, by key. */
export type SaidFacts = { [key: string]: Said }

const said: z.ZodType<Said> = z.lazy(() =>
  z.union([
    z.string().transform((text) => text.trim()),
    z.union([z.number(), z.boolean()]).transform(String),
    z.null().transform(() => ''),
    z.array(said).transform((list) => list.filter(saysSomething)),
    z
      .record(z.string(), said)
      .transform((facts) =>
        Object.fromEntries(Object.entries(facts).filter(([, value]) => saysSomething(value))),
      ),
  ]),
)

/** What YAML or JSON holds; undefined for what is no data, or leads into itself. */
export function saidIn(data: unknown): Said | undefined {
  return isTree(data, []) ? said.safeParse(data).data : undefined
}

/** Whether data come to an end within some depth: an alias of YAML can lead back to what it stands in. */
function isTree(data: unknown, above: readonly unknown[]): boolean {
  if (typeof data !== 'object' || data === null) return true
  return (
    above.length < 50 &&
    !above.includes(data) &&
    Object.values(data).every((inner: unknown) => isTree(inner, [...above, data]))
  )
}

/** Whether it is a group of facts, and not a text or a list. */
export function isFacts(value: Said | undefined): value is SaidFacts {
  return typeof value === 'object' && !Array.isArray(value)
}

/** What is said as a list: one thing is a list of one, and nothing an empty one. */
export function listOf(value: Said | undefined): Said[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** Every text that is said, in order, on one line. */
export function lineOf(value: Said): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ')
  return (Array.isArray(value) ? value : Object.values(value)).map(lineOf).join(', ')
}

/** Every text that is said, under the keys that say it: `name: Ada Example; degrees: PhD, MSc`. */
export function named(value: Said): string {
  if (!isFacts(value)) return lineOf(value)
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${lineOf(inner)}`)
    .join('; ')
}

function saysSomething(value: Said): boolean {
  return typeof value === 'string' ? value !== '' : Object.keys(value).length > 0
}
