import { z } from 'zod'
import { spoken } from '../lib/content/schema.ts'

/**
 * What a value of front matter may look like, read off a schema: for flags, prompts, editors and the reference. `unless`: it is
 * true unless something else is written.
 */
export type Shape =
  | {
      kind: 'value'
      expected: string
      advice?: string
      words?: readonly string[]
      flag: boolean
      unless?: true
    }
  | { kind: 'list'; item: Shape }
  | { kind: 'group'; keys: readonly Key[] }
  | { kind: 'either'; shapes: readonly Shape[] }

/**
 * One key of a group, and whether it must be there; `waivable`, where other keys can say that it need not: a paper has a
 * year unless it is not out yet.
 */
export type Key = { name: string; required: boolean; waivable?: true; shape: Shape }

/** The keys of a schema that `facts` made, in its order. */
export function keysOf(schema: z.ZodType): readonly Key[] {
  const shape = shapeOf(schema)
  if (shape.kind !== 'group') throw new Error('expected the schema of a group of keys')
  const missing = missingKeys(schema, {})
  return shape.keys.map((key) =>
    !key.required && missing.includes(key.name) ? { ...key, required: true, waivable: true } : key,
  )
}

/** The keys that an entry with these facts lacks. */
export function missingKeys(schema: z.ZodType, facts: Readonly<Record<string, unknown>>): string[] {
  const issues = schema.safeParse(facts).error?.issues ?? []
  const names = issues.map(({ path }) => String(path[0])).filter((name) => facts[name] === undefined)
  return [...new Set(names)]
}

/**
 * What a value may be, in a few words: `a list: text`.
 *
 * @param ofGroup what is said of a group of keys
 */
export function inWords(shape: Shape, ofGroup: (keys: readonly Key[]) => string): string {
  switch (shape.kind) {
    case 'value':
      return shape.expected
    case 'list':
      return `a list: ${inWords(shape.item, ofGroup)}`
    case 'group':
      return ofGroup(shape.keys)
    case 'either':
      return shape.shapes.map((one) => inWords(one, ofGroup)).join(', or ')
  }
}

/** The shape that a schema asks of what an owner writes; its words are those of the schema's own messages. */
function shapeOf(schema: z.ZodType): Shape {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.type === 'string') jsonSchema.$comment = JSON.stringify(wordsOf(zodSchema))
      // Zod leaves out defaults of what becomes another type, as text becomes true.
      if (zodSchema instanceof z.ZodDefault && zodSchema.def.defaultValue === true) jsonSchema.default = true
    },
  })
  return toShape(json)
}

const said = z.object({ message: z.string(), flag: z.boolean() })

function toShape(json: z.core.JSONSchema._JSONSchema): Shape {
  if (typeof json === 'boolean') throw new Error('expected a schema of text, lists and groups')
  if (json.anyOf) return { kind: 'either', shapes: json.anyOf.map(toShape) }
  if (json.type === 'array' && json.items && !Array.isArray(json.items))
    return { kind: 'list', item: toShape(json.items) }
  if (json.type === 'object')
    return {
      kind: 'group',
      keys: Object.entries(json.properties ?? {}).map(([name, value]) => ({
        name,
        required: json.required?.includes(name) ?? false,
        shape: toShape(value),
      })),
    }
  if (json.type !== 'string') throw new Error(`expected a schema of text, received ${json.type}`)
  const { message, flag } = said.parse(JSON.parse(json.$comment ?? '{}'))
  const words = json.enum?.filter((word) => typeof word === 'string')
  return {
    kind: 'value',
    ...spoken(message),
    ...(words && { words }),
    flag,
    ...(json.default === true && { unless: true as const }),
  }
}

/** What a schema of text says when it is given what it cannot take, and whether true is a word to it. */
function wordsOf(schema: z.core.$ZodType): z.output<typeof said> {
  // The last word is the most special one: a DOI is text first, and then a DOI.
  const message = ['<b>', '', {}]
    .map((wrong) => z.safeParse(schema, wrong).error?.issues.at(-1)?.message)
    .find((one) => one !== undefined)
  return { message: message ?? 'text', flag: z.safeParse(schema, 'true').data === true }
}
