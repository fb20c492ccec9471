import { type Command, Option } from 'commander'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Fact } from '../entry-file.ts'
import { type Key, missingKeys, type Shape } from '../shape.ts'
import { UsageError } from './run.ts'

/** Facts of an entry by key, as they go into its front matter. */
export type Facts = Record<string, Fact>

/** What a key of a group inside a key is called on the command line: `--links.paper`. */
type Flag = { name: string; path: readonly string[]; key: Key; required: boolean }

/** How lists and groups are written, for --help. */
export const flagHelp = `Lists: give the flag once for each item (--topics A --topics B). A group in a list is written as in YAML:
  --authors "Ada Example" --authors "{ name: B. Other, equal: true }"`

/**
 * Every key of a schema as a flag: text as it is, lists by repetition, groups key by key (`--links.paper`).
 *
 * @param meaningOf what a key means, by its path; '' where its name says it
 */
export function addEntryFlags(
  command: Command,
  keys: readonly Key[],
  meaningOf: (path: string) => string,
): void {
  for (const { name, key, required } of flagsOf(keys)) {
    const { shape } = key
    const option = new Option(
      shape.kind === 'value' && shape.flag ? `--${name} [true|false]` : `--${name} <${placeholder(shape)}>`,
      described(meaningOf(name), `${heldBy(shape)}${required ? '; required' : ''}`),
    )
    if (shape.kind === 'list')
      option.argParser((value: string, items: string[] | undefined) => [...(items ?? []), value])
    command.addOption(option)
  }
}

/**
 * The facts that the flags give.
 *
 * @param options what commander made of the command line
 * @throws UsageError for a group that is not written as one
 */
export function factsFromFlags(options: Readonly<Record<string, unknown>>, keys: readonly Key[]): Facts {
  const facts: Facts = {}
  const groups: Record<string, Facts> = {}
  for (const { name, path, key } of flagsOf(keys)) {
    const value = options[name]
    if (value === undefined) continue
    const [first = '', second] = path
    const fact = toFact(value, key.shape, name)
    if (second === undefined) facts[first] = fact
    else groups[first] = { ...groups[first], [second]: fact }
  }
  return { ...facts, ...groups }
}

/** The flags that must be given and are not. */
export function missingFlags(facts: Facts, schema: z.ZodType): string[] {
  return missingKeys(schema, facts).map((name) => `--${name}`)
}

function flagsOf(keys: readonly Key[]): Flag[] {
  return keys.flatMap((key): Flag[] =>
    key.shape.kind === 'group'
      ? key.shape.keys.map((inner) => ({
          name: `${key.name}.${inner.name}`,
          path: [key.name, inner.name],
          key: inner,
          required: key.required && inner.required,
        }))
      : [{ name: key.name, path: [key.name], key, required: key.required }],
  )
}

function toFact(value: unknown, shape: Shape, name: string): Fact {
  if (value === true) return 'true'
  if (Array.isArray(value)) {
    const item = shape.kind === 'list' ? shape.item : shape
    return value.map((one: unknown) => toFact(one, item, name))
  }
  const text = String(value)
  if (shape.kind === 'value') return text
  if (text.trimStart().startsWith('{')) return yamlGroup(text, name)
  if (shape.kind === 'either') return text
  throw new UsageError(
    `--${name}: expected a group as in YAML, received "${text}"; write for example --${name} "${exampleOf(shape)}"`,
  )
}

function yamlGroup(text: string, name: string): Fact {
  const document = parseDocument(text, { schema: 'failsafe' })
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault)
    throw new UsageError(
      `--${name}: expected a group as in YAML, received a mistake (${fault.message.split('\n')[0]}); write for example "{ key: value, key: value }"`,
    )
  return document.toJS()
}

function described(meaning: string, held: string): string {
  return meaning ? `${meaning} [${held}]` : held
}

function placeholder(shape: Shape): string {
  if (shape.kind === 'list') return placeholder(shape.item)
  return shape.kind === 'value' && !shape.words ? 'text' : shape.kind === 'value' ? 'word' : 'text or group'
}

function heldBy(shape: Shape): string {
  switch (shape.kind) {
    case 'value':
      return shape.expected
    case 'list':
      return `${heldBy(shape.item)}; repeatable`
    case 'group':
      return exampleOf(shape)
    case 'either':
      return shape.shapes.map(heldBy).join(', or ')
  }
}

function exampleOf(shape: Shape): string {
  switch (shape.kind) {
    case 'value':
      return '…'
    case 'list':
      return `[${exampleOf(shape.item)}]`
    case 'group':
      return `{ ${shape.keys.map(({ name, shape: inner }) => `${name}: ${exampleOf(inner)}`).join(', ')} }`
    case 'either':
      return shape.shapes.map(exampleOf).at(-1) ?? '…'
  }
}
