import { type CANCEL_SYMBOL, confirm, isCancel, log, multiselect, select, text } from '@clack/prompts'
import type { z } from 'zod'
import { spoken } from '../../lib/content/schema.ts'
import type { Fact } from '../entry-file.ts'
import { inWords, type Key, keysOf, missingKeys, type Shape } from '../shape.ts'
import type { Facts } from './entry-flags.ts'
import { Cancelled } from './run.ts'

/** The questions a person can be asked; each throws Cancelled when it is left. */
export type Prompts = {
  /** `check` gives the sentence to show when an answer will not do. */
  text: (
    message: string,
    placeholder: string,
    check: (answer: string) => string | undefined,
  ) => Promise<string>
  /** The word chosen, or '' for none of them, which is offered when `optional`. */
  select: (message: string, words: readonly string[], optional: boolean) => Promise<string>
  confirm: (message: string) => Promise<boolean>
  choose: (message: string, options: readonly { value: string; hint?: string }[]) => Promise<string[]>
  show: (message: string) => void
}

/** Questions on this terminal. */
export const terminalPrompts: Prompts = {
  text: async (message, placeholder, check) =>
    answered(await text({ message, placeholder, validate: (value) => check((value ?? '').trim()) })).trim(),
  select: async (message, words, optional) =>
    answered(
      await select({
        message,
        options: [...words, ...(optional ? [''] : [])].map((value) => ({ value, label: value || '(none)' })),
      }),
    ),
  confirm: async (message) => answered(await confirm({ message })),
  choose: async (message, options) =>
    answered(
      await multiselect({
        message,
        options: options.map(({ value, hint }) => ({ value, label: value, ...(hint && { hint }) })),
        required: false,
        maxItems: 12,
      }),
    ),
  show: (message) => log.message(message),
}

function answered<Value>(value: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(value)) throw new Cancelled()
  return value
}

/**
 * Asks for what a new entry needs and does not have, then for whichever other facts are chosen.
 *
 * @param facts what is known already; not asked for again
 * @param schema by which an answer is checked as it is given
 */
export async function askForFacts(facts: Facts, schema: z.ZodType, prompts: Prompts): Promise<Facts> {
  const keys = keysOf(schema)
  const ask = (name: string, shape: Shape, required: boolean) =>
    askFor({ schema, prompts, path: [name] }, name, shape, required)
  const answers: Facts = { ...facts }
  for (const { name, shape, required } of keys)
    if (required && missingKeys(schema, answers).includes(name)) answers[name] = await ask(name, shape, true)
  const more = keys.filter(({ name }) => answers[name] === undefined)
  const chosen = await prompts.choose(
    'More facts? Space chooses, Enter goes on',
    more.map(({ name, shape }) => ({ value: name, hint: inWords(shape, namesOf) })),
  )
  for (const { name, shape } of more.filter((key) => chosen.includes(key.name)))
    answers[name] = await ask(name, shape, false)
  return answers
}

/**
 * Asks for one fact in words of its own, where Enter means that there is none.
 *
 * @param path where in an entry of the schema the answer goes, which judges it: `['links', 'email']`
 */
export function askInWords(
  schema: z.ZodType,
  prompts: Prompts,
  path: readonly string[],
  words: { question: string; hint: string },
): Promise<string> {
  return prompts.text(words.question, words.hint, (value) =>
    value === '' ? undefined : complaint({ schema, prompts, path }, value),
  )
}

/** Where in an entry the answer goes, and what judges it. */
type Place = { schema: z.ZodType; prompts: Prompts; path: readonly (string | number)[] }

async function askFor(place: Place, name: string, shape: Shape, required: boolean): Promise<Fact> {
  const { prompts, path } = place
  switch (shape.kind) {
    case 'value': {
      if (shape.flag) return (await prompts.confirm(`${name}?`)) ? 'true' : undefined
      if (shape.words) return (await prompts.select(name, shape.words, !required)) || undefined
      const answer = await prompts.text(name, exampleOf(shape), (value) => {
        if (value === '') return required ? `${name} is needed: ${shape.expected}` : undefined
        return complaint(place, value)
      })
      return answer || undefined
    }
    case 'list': {
      const items: Fact[] = []
      for (;;) {
        const isFirst = items.length === 0
        const label = `${name} ${items.length + 1}${isFirst ? '' : ' (Enter for no more)'}`
        const item = await askFor({ ...place, path: [...path, 0] }, label, shape.item, required && isFirst)
        if (item === undefined) return isFirst ? undefined : items
        items.push(item)
      }
    }
    case 'group': {
      const group: Facts = {}
      for (const key of shape.keys) {
        const isFirst = Object.keys(group).length === 0
        // Without its first fact there is no group, and nothing more to ask.
        const needed = key.required && (required || !isFirst)
        const inside = { ...place, path: [...path, key.name] }
        const value = await askFor(inside, `${name}: ${key.name}`, key.shape, needed)
        if (value !== undefined) group[key.name] = value
        else if (key.required) return undefined
      }
      return Object.keys(group).length > 0 ? group : undefined
    }
    case 'either':
      return askFor(place, name, shape.shapes[0] ?? { kind: 'group', keys: [] }, required)
  }
}

/** What the schema says of a value at its place, whatever is missing elsewhere. */
function complaint({ schema, path }: Place, value: string): string | undefined {
  const entry = path.reduceRight<unknown>(
    (inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }),
    value,
  )
  const issues = schema.safeParse(entry).error?.issues ?? []
  const issue = issues.find((one) => one.path.join('.') === path.join('.'))
  if (!issue) return undefined
  const { expected, advice } = spoken(issue.message)
  return `expected ${expected}${advice ? `; ${advice}` : ''}`
}

function exampleOf({ expected, advice }: Shape & { kind: 'value' }): string {
  return advice?.startsWith('write for example') ? `${expected}: ${advice}` : expected
}

function namesOf(keys: readonly Key[]): string {
  return keys.map(({ name }) => name).join(', ')
}
