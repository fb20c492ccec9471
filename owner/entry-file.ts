import { Document, isScalar, Scalar, visit } from 'yaml'
import { withoutControls } from '../lib/control-characters.ts'

/** A fact as an entry's front matter can hold it; `undefined`, empty text and empty lists are left out. */
export type Fact = string | number | boolean | undefined | readonly Fact[] | { readonly [key: string]: Fact }

/**
 * An entry as the text of its file: front matter in the order of the keys given, then the body. What
 * `parseFrontMatter` reads from it are the same facts, as text, and the same body; only of control characters, which nobody
 * sees, those that part words become spaces and the others are left out.
 */
export function formatEntry(facts: { readonly [key: string]: Fact }, body = ''): string {
  // Failsafe, as it is read: 2024.10 and 1984 need no quotes, since nothing takes them for numbers.
  const document = new Document(asText(facts) ?? {}, { schema: 'failsafe' })
  visit(document, {
    Scalar(key, node) {
      // YAML's words for nothing, which are read as nothing, are words when they are quoted.
      if (key !== 'key' && isScalar(node) && /^(~|null)$/.test(String(node.value)))
        node.type = Scalar.QUOTE_SINGLE
    },
  })
  const yaml = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true })
  return `---\n${yaml === '{}\n' ? '' : yaml}---\n${body.trim() && `\n${body.trim()}\n`}`
}

/** Everything as text, lists and groups of text; undefined for what says nothing. */
function asText(fact: Fact): unknown {
  if (fact === undefined) return undefined
  if (isList(fact)) {
    const items = fact.map(asText).filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  if (typeof fact === 'object') {
    const entries = Object.entries(fact).flatMap(([key, value]) => {
      const text = asText(value)
      return text === undefined ? [] : [[key, text] as const]
    })
    return entries.length > 0 ? Object.fromEntries(entries) : undefined
  }
  const text = withoutControls(
    String(fact)
      .replace(/\r\n?/g, '\n')
      .replace(/[\v\f\u0085]/g, ' '),
  ).trim()
  return text === '' ? undefined : text
}

/** Whether a fact is a list: `Array.isArray` does not tell a readonly one from a group. */
export function isList(fact: Fact): fact is readonly Fact[] {
  return Array.isArray(fact)
}

/** The facts of a group, in a copy; none of what is no group. */
export function groupOf(fact: Fact): Record<string, Fact> {
  return typeof fact === 'object' && !isList(fact) ? { ...fact } : {}
}
