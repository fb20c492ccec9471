import { collectionNames } from '../../lib/content/collections.ts'
import { type ContentPart, contentParts, exampleIn, singular } from '../parts.ts'
import type { Key, Shape } from '../shape.ts'

/** A JSON value. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * The files that editors read, by path from the root of the project: a JSON Schema (draft-07) for each part of the
 * content, and VS Code's snippets.
 */
export function editorFiles(): Map<string, string> {
  const parts = contentParts()
  const text = (value: Json) => `${JSON.stringify(value, null, 2)}\n`
  return new Map([
    ...parts.map((part) => [schemaPath(part), text(schemaOf(part))] as const),
    ['.vscode/content.code-snippets', text(snippetsOf(parts))] as const,
  ])
}

/** VS Code's setting `yaml.schemas`: which files each schema is for. */
export function schemaSetting(): Record<string, string> {
  return Object.fromEntries(
    contentParts().map((part) => [`./${schemaPath(part)}`, part.files.replace('/*', '/**/*')]),
  )
}

function schemaPath({ name }: ContentPart): string {
  return `schemas/${name}.json`
}

function schemaOf({ files, meaning, keys, meaningOf }: ContentPart): { [key: string]: Json } {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Written by "npm run docs" from lib/content/collections/',
    title: files,
    description: meaning,
    ...groupSchema(keys, '', meaningOf),
  }
}

type Meaning = ContentPart['meaningOf']

function groupSchema(keys: readonly Key[], path: string, meaningOf: Meaning): { [key: string]: Json } {
  return {
    type: 'object',
    properties: Object.fromEntries(
      keys.map(({ name, required, waivable, shape }) => {
        const inner = path ? `${path}.${name}` : name
        const meaning = meaningOf(inner)
        const schema = shapeSchema(shape, inner, meaningOf)
        // A key without a value is no key, wherever it may be absent.
        const own = required && !waivable ? schema : withNull(schema)
        const description = [meaning, own.description].filter(Boolean).join(' ')
        return [name, { ...own, ...(description && { description }) }]
      }),
    ),
    required: keys.filter(({ required, waivable }) => required && !waivable).map(({ name }) => name),
    additionalProperties: false,
  }
}

/** As YAML reads what an owner writes: 2024.10 is a number to an editor, and 1984 can be a title. */
function shapeSchema(shape: Shape, path: string, meaningOf: Meaning): { [key: string]: Json } {
  switch (shape.kind) {
    case 'value': {
      const example = exampleIn(shape.advice)
      const about = { description: sentence(shape.expected), ...(example && { examples: [example] }) }
      if (shape.flag) return { type: ['boolean', 'string'], pattern: '^(true|false)$', ...about }
      if (shape.words) return { enum: shape.words, ...about }
      return { type: ['string', 'number', 'boolean'], ...about }
    }
    case 'list':
      return { type: 'array', items: shapeSchema(shape.item, path, meaningOf) }
    case 'group':
      return groupSchema(shape.keys, path, meaningOf)
    case 'either':
      return { anyOf: shape.shapes.map((one) => shapeSchema(one, path, meaningOf)) }
  }
}

function withNull(schema: { [key: string]: Json }): { [key: string]: Json } {
  const { type, enum: words, anyOf } = schema
  if (Array.isArray(words)) return { ...schema, enum: [...words, null] }
  if (Array.isArray(anyOf)) return { ...schema, anyOf: [...anyOf, { type: 'null' }] }
  return { ...schema, type: [type ?? [], 'null'].flat() }
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** A snippet for each kind of entry, with what it needs, and one for each key. */
function snippetsOf(parts: readonly ContentPart[]): Json {
  const entries = collectionNames.flatMap((name) => {
    const part = parts.find((one) => one.name === name)
    if (!part) return []
    const needed = part.keys.filter(({ required }) => required)
    const lines = needed.flatMap((key, index) => linesOf(key, index + 1))
    const body = ['---', ...lines, '---', '', '$0']
    const prefix = singular(name)
    return [
      [`${prefix}: ${part.files}`, { scope: 'markdown', prefix, description: part.meaning, body }] as const,
    ]
  })
  const keys = new Map<string, { key: Key; parts: string[]; meanings: string[] }>()
  for (const part of parts)
    for (const key of part.keys) {
      const known = keys.get(key.name) ?? { key, parts: [], meanings: [] }
      known.parts.push(part.name)
      const meaning = part.meaningOf(key.name)
      if (meaning && !known.meanings.includes(meaning)) known.meanings.push(meaning)
      keys.set(key.name, known)
    }
  const ofKeys = [...keys.values()].map(
    ({ key, parts: names, meanings }) =>
      [
        `${key.name}: (${names.join(', ')})`,
        {
          scope: 'markdown',
          prefix: `${key.name}:`,
          description: [...meanings, `In ${names.join(', ')}.`].join(' '),
          body: linesOf(key, 1),
        },
      ] as const,
  )
  return Object.fromEntries([...entries, ...ofKeys])
}

function linesOf({ name, shape }: Key, stop: number): string[] {
  switch (shape.kind) {
    case 'value': {
      if (shape.flag) return [`${name}: true`]
      if (shape.words) return [`${name}: \${${stop}|${shape.words.join(',')}|}`]
      return [`${name}: \${${stop}:${(exampleIn(shape.advice) ?? name).replace(/[$}\\]/g, '\\$&')}}`]
    }
    case 'list':
      return [`${name}:`, `  - ${itemOf(shape.item, stop)}`]
    case 'group':
      return [`${name}:`, `  $${stop}`]
    case 'either':
      return [`${name}: $${stop}`]
  }
}

function itemOf(item: Shape, stop: number): string {
  if (item.kind === 'either') return item.shapes.map((one) => itemOf(one, stop))[0] ?? ''
  if (item.kind !== 'group') return `$${stop}`
  const keys = item.keys.map(({ name, shape }, index) =>
    shape.kind === 'list' ? `${name}: []` : `${name}: \${${stop * 10 + index}:${name}}`,
  )
  return `{ ${keys.join(', ')} }`
}
