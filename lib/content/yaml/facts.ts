import matter from 'gray-matter'
import {
  type Document,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import { eatenBackslashes } from './double-quotes.ts'
import { dropEmptyItems, withoutEmpty } from './empty.ts'
import { explain, firstInBrackets, firstReference, keysTwice, misspeltKeys, tooMuch } from './mistakes.ts'

/** What is wrong with a file, and on which of its lines, from 1. */
export type Fault = { message: string; line?: number | undefined }

/** Facts as text, lists and maps of text; and the line of each, as `FrontMatter` has them. */
type Facts = { data: Record<string, unknown>; lineOf: (path: readonly PropertyKey[]) => number }

/**
 * The facts of a file, read as YAML whose every scalar stays text (failsafe schema).
 *
 * @param text the whole file
 * @param closing where the line break before its second line `---` stands
 * @returns the facts, or everything that is wrong with them
 */
export function readFacts(text: string, closing: number): Facts | { faults: Fault[] } {
  const unread = tooMuch(text.slice(0, closing))
  if (unread) return { faults: [unread] }
  const { document, source, counter } = parseYaml(text)
  // gray-matter hands over what follows the opening `---`, line break included: line 1 there is line 1 here.
  const lineAt = (offset: number) => counter.linePos(offset).line
  const onLines = (found: readonly { offset: number; message: string }[]): Fault[] =>
    found.map(({ offset, message }) => ({ message, line: lineAt(offset) }))

  const taken = firstReference(document, source) ?? firstInBrackets(document)
  if (taken) return { faults: onLines([taken]) }
  const { contents, errors, warnings } = document
  const twice = onLines(keysTwice(document))
  const misspelt = misspeltKeys(text.slice(0, closing))
  // What a sign before a value was meant to be explains all that the parser makes of it.
  if ((errors.length + twice.length > 0 || !isMap(contents)) && misspelt.length > 0)
    return { faults: misspelt }
  const lines = text.split('\n')
  // One mistake can trip the parser many times over: what it says first of a line is what is wrong there.
  const tripped = firstOnEachLine(
    [...errors, ...warnings]
      // Said of the whole value below.
      .filter(({ code }) => code !== 'BAD_DQ_ESCAPE')
      .map((fault) => ({ fault, line: lineAt(fault.pos[0]) })),
  )
  const first = firstOnEachLine([
    ...onLines(eatenBackslashes(document, source)),
    ...tripped.map(({ fault, line }) => ({ message: explain(fault, lines[line - 1] ?? ''), line })),
    ...twice,
  ])
  if (first.length > 0) return { faults: first }
  const cut = onLines([...cutShort(document), ...furtherIn(document, source)])
  if (cut.length > 0) return { faults: cut }
  if (isMap(contents)) {
    dropEmptyItems(contents)
    return {
      data: withoutEmpty(contents.toJS(document)),
      lineOf: (keys) => lineOf(contents, keys, counter),
    }
  }
  return {
    faults: [
      {
        message: isSeq(contents)
          ? 'expected facts, received a list; write each as "key: value" on a line of its own, without "- " before it'
          : 'expected facts, received a word; write each as "key: value" on a line of its own',
        line: 2,
      },
    ],
  }
}

function firstOnEachLine<Found extends { line?: number | undefined }>(found: readonly Found[]): Found[] {
  const seen = new Set<number | undefined>()
  return found.filter(({ line }) => !seen.has(line) && seen.add(line))
}

/** The YAML that gray-matter finds in a file, parsed; and the text that was parsed. */
function parseYaml(text: string): { document: Document; source: string; counter: LineCounter } {
  const counter = new LineCounter()
  let source = ''
  let document: Document | undefined
  matter(text, {
    language: 'yaml',
    engines: {
      yaml: {
        parse(yaml: string) {
          source = withPlainSpaces(yaml)
          document = parseDocument(source, {
            schema: 'failsafe',
            uniqueKeys: false,
            lineCounter: counter,
            // These would have the whole line in each, of which one may hold ten thousands.
            prettyErrors: false,
          })
          return {}
        },
      },
    },
  })
  // gray-matter does not call the engine for front matter that holds nothing but comments.
  document ??= parseDocument('{}', { schema: 'failsafe' })
  return { document, source, counter }
}

/** No-break, full-width and other spaces before a value as plain ones, which YAML takes for spaces. */
function withPlainSpaces(yaml: string): string {
  return yaml.replace(
    /^([ \u00a0\u2000-\u200a\u202f\u3000]*)((?:- ?)?)([A-Za-z]\w*:)?([ \u00a0\u2000-\u200a\u202f\u3000]+)/gmu,
    (_, indent: string, dash: string, key = '', spaces: string) =>
      `${' '.repeat(indent.length)}${dash}${key}${' '.repeat(spaces.length)}`,
  )
}

/**
 * Values of which YAML leaves out words: it reads what follows " #" as a comment, and a comment in the middle of a
 * title would be lost without a sound. Also turns YAML's words for nothing (`~`, `null`) into nothing; `Null` is a word, and the name of people.
 */
function cutShort(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = []
  visit(document, {
    Scalar(_, scalar) {
      // Signs that nobody sees and no fact is made of; they come along when text is pasted.
      if (typeof scalar.value === 'string')
        scalar.value = scalar.value.replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
      const [, kind] = /^tag:yaml\.org,2002:(?!str$)(\w+)$/.exec(scalar.tag ?? '') ?? []
      if (kind && scalar.range)
        found.push({
          offset: scalar.range[0],
          message: `expected a value alone, received YAML’s mark of a type before it (!!${kind}); remove the mark`,
        })
      if (scalar.type !== 'PLAIN') return
      if (/^(~|null)$/.test(String(scalar.value))) scalar.value = ''
      const { comment, range } = scalar
      // An empty value may have a comment, as in "email: # fill in"; "rank: #1" is not meant as one.
      if (!comment || !range || (scalar.value === '' && comment.startsWith(' '))) return
      found.push({
        offset: range[0],
        message: `expected a value alone, received a comment behind it (${JSON.stringify(`#${comment}`)}), which YAML leaves out; put the value in quotes, or the comment on a line of its own`,
      })
    },
  })
  return found
}

const furtherItem = /\n[ \t]+- /

/** Items that stand further in than the one above, of which YAML makes the end of that one: two authors in one name. */
function furtherIn(document: Document, source: string): { offset: number; message: string }[] {
  if (!furtherItem.test(source)) return []
  const found: { offset: number; message: string }[] = []
  visit(document, {
    Scalar(_, { type, range }) {
      if (type !== 'PLAIN' || !range) return
      const at = source.slice(range[0], range[1]).search(furtherItem)
      if (at !== -1)
        found.push({
          offset: range[0] + at + 1,
          message:
            'expected items in one column, received one that stands further in, which YAML reads as the end of the one above; begin each "- " under the first',
        })
    },
  })
  return found
}

function lineOf(contents: unknown, keys: readonly PropertyKey[], counter: LineCounter): number {
  let line = 1
  let node = contents
  for (const key of keys) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(key))
      if (!pair) return line
      if (isNode(pair.key) && pair.key.range) line = counter.linePos(pair.key.range[0]).line
      node = pair.value
    } else if (isSeq(node)) {
      const item = node.items[Number(key)]
      if (!isNode(item)) return line
      if (item.range) line = counter.linePos(item.range[0]).line
      node = item
    } else return line
  }
  return line
}

/** The pairs of each group that was asked for a line, by their keys: every problem of a long one asks again. */
const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

function pairsOf(group: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairs.get(group) ?? new Map(group.items.map((pair) => [String(pair.key), pair]))
  pairs.set(group, known)
  return known
}
