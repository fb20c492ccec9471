import type { z } from 'zod'
import type { Source } from '../collection.ts'
import { fieldName, nearest, type Problem, show } from '../problem.ts'
import { spoken } from '../schema.ts'
import { foreignKeyAdvice, otherLinkAdvice } from './foreign-keys.ts'

/** What a schema finds wrong with a source, each on the line it is about; the messages are those of `schema.ts`. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], source: Source): Problem[] {
  return withoutLabels(issues, source.data).flatMap((issue) => describe(issue, source))
}

/** Issues without the label that is missing where it was written as the key, as in `- Advisor: Ada Quill`: that is said of the key. */
function withoutLabels(issues: readonly z.core.$ZodIssue[], data: unknown): z.core.$ZodIssue[] {
  const groups = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && isKeyForLabel(valueAt(data, issue.path), issue.message.split(', '))
      ? [issue.path.join('.')]
      : [],
  )
  return issues.filter(
    ({ code, path }) => code === 'unrecognized_keys' || !groups.includes(path.slice(0, -1).join('.')),
  )
}

/** Whether a group that is to have a label and one more key has a single key. */
function isKeyForLabel(group: unknown, [first, , ...more]: readonly string[]): boolean {
  const isSingle = typeof group === 'object' && group !== null && Object.keys(group).length === 1
  return first === 'label' && more.length === 0 && isSingle
}

function describe(issue: z.core.$ZodIssue, source: Source): Problem[] {
  const at = (keys: readonly PropertyKey[], message: string): Problem => ({
    ...source.placeOf(keys),
    field: fieldName(keys, source.data),
    message,
  })
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.message.split(', ')
    const isLabel = isKeyForLabel(valueAt(source.data, issue.path), keys)
    const say = (key: string) =>
      isLabel
        ? `expected label and ${keys[1]}, received "${key}"; write { label: ${key}, ${keys[1]}: … }`
        : unknownKey(key, keys)
    return issue.keys.map((key) => at([...issue.path, key], say(key)))
  }
  if (issue.code === 'invalid_union') {
    // Of several shapes, the one that got furthest is the one that was meant, or whose kind of value it is.
    const isEmpty = !valueAt(source.data, issue.path)
    const meant =
      issue.errors.find((inner) => inner.some(isInside)) ??
      issue.errors.find((inner) => !isEmpty && inner.every(({ code }) => code !== 'invalid_type'))
    if (meant)
      return meant.flatMap((inner) => describe({ ...inner, path: [...issue.path, ...inner.path] }, source))
  }
  const { expected, ...words } = spoken(issue.message)
  const value = valueAt(source.data, issue.path)
  const received = show(value)
  const own = value === undefined ? source.hints : source.corrections
  const advice = own?.get(issue.path.join('.')) ?? words.advice
  return [at(issue.path, `expected ${expected}, received ${received}${advice ? `; ${advice}` : ''}`)]
}

function isInside(issue: z.core.$ZodIssue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys'
}

function unknownKey(key: string, known: readonly string[]): string {
  const expected = `expected one of the known keys, received "${key}"`
  const advice = foreignKeyAdvice(key, known)
  if (advice) return `${expected}; ${advice}`
  const meant = nearest(key, known)
  if (meant) return `${expected}; did you mean "${meant}"?`
  return `${expected}; ${otherLinkAdvice(key, known) ?? `known here: ${known.join(', ')}`}`
}

function valueAt(data: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  )
}
