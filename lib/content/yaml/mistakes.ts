import { type Document, isAlias, isMap, isNode, isScalar, visit } from 'yaml'
import { lineAt } from '../problem.ts'

/**
 * The YAML parser's word for what is wrong, with the cure where the cause is a common one.
 *
 * @param written the line on which it was found
 */
export function explain({ code, message }: { code: string; message: string }, written: string): string {
  const [, key = '', value = ''] = beginsForYaml.exec(written) ?? []
  const first = value.charAt(0)
  if (first)
    return `expected text, received a value that begins with ${first}, which YAML keeps for itself; put the value in quotes: ${key}'${value.replaceAll("'", "''")}'`
  const [, without] = /^\s*([\w-]+):\s*-+\s*$/.exec(written) ?? []
  if (without)
    return `expected a value, received a hyphen alone; leave the line out${without === 'end' ? ': without an end it goes on until now' : ''}`
  const [, picture] = /^\s*((?:- )?[\w-]+: +)!\[[^\]]*\]\(/.exec(written) ?? []
  if (picture) {
    const [, file = ''] = /\]\(([^\s)]*)/.exec(written) ?? []
    return `expected text or an address, received a picture of Markdown; write its address alone: ${picture.trim()} ${file}`
  }
  const [, words, address] = /^\s*- +\[([^\]]+)\]\(([^\s)]+)\)\s*$/.exec(written) ?? []
  if (address)
    return `expected a group of keys, received a link of Markdown; write - { label: ${words}, url: ${address} }`
  const [, name = '', bare] =
    /^\s*["']?([\w-]+)["']?\s*:\s*("[^"]*"|'[^']*'|\[[^[\]]*\])\s*,\s*$/.exec(written) ?? []
  if (bare)
    return `expected a value alone, received a comma behind it, as JSON has it; write ${name}: ${bare}`
  const [, item] = /^\s*-(?=[^\s-])(.*\S)/.exec(written) ?? []
  if (code === 'MULTILINE_IMPLICIT_KEY' && item)
    return `expected "- " and an item, received no space behind the hyphen; write - ${item}`
  if (code === 'MULTILINE_IMPLICIT_KEY' && !/:(?:\s|$)/.test(written))
    return `expected "key: value", received a line without a key (${JSON.stringify(written.trim())}); where it goes on with the line above, begin it with two spaces`
  const quoted = quotedInPart(written)
  const [, open] = /^Missing closing (["'])/.exec(message) ?? []
  if (open && !quoted)
    return `expected a value in quotes, received one that is not closed; write ${open} behind its last word, or the whole value in ${open === '"' ? 'single' : 'double'} quotes where the first belongs to the words`
  if (quoted && (code === 'UNEXPECTED_TOKEN' || code === 'MISSING_CHAR'))
    return `expected a value that is in quotes as a whole or not at all, received quotes that end within it; write ${quoted}`
  const what = (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '')
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s+:[\w+-]+:\s*$/.test(written))
    return 'expected an emoji, received its name between colons; put the emoji itself here'
  const isTwice = /:\s.*:(?:\s|$)/.test(written)
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !isTwice)
    return 'expected keys, and items, in one column, received one that stands further in or out; begin each under the one above'
  if (/^Unexpected scalar at node end/.test(message) && /^[\w-]+:(?:\s|$)/.test(written))
    return 'expected all keys in one column, received one that stands further out than the one above; begin each at the beginning of its line'
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return `expected "key: value", received a second ": " in the value; put the value in quotes${inQuotes(written)}`
  if (code === 'BAD_INDENT' && /end with a [\]}]/.test(message))
    return `expected ${message.includes('sequence') ? ']' : '}'} behind the last item, received none; write it on the line above`
  if (code === 'TAB_AS_INDENT') return 'expected spaces, received a tab; indent with spaces'
  const [, sign] = /cannot start with reserved character (.)/.exec(message) ?? []
  if (sign)
    return `expected text, received a value that begins with ${sign}, which YAML keeps for itself; put the value in quotes`
  if (code === 'TAG_RESOLVE_FAILED')
    return 'expected text, received a value that begins with "!"; put the value in quotes'
  return `expected valid YAML, received a mistake (${what}); a value with ": ", "#", "[" or quotes in it goes in quotes`
}

/** More levels than any facts have, and far fewer than end the stack of the parser, and with it, now and then, the process. */
const mostLevels = 500

/** For empty lines the parser takes time that grows with the square of their number. */
const emptyLines = /(?:\n[ \t]*){1000}/

/**
 * What the parser cannot read, or only in minutes: groups or lists inside one another by the hundred, as many brackets that close
 * what was never opened, a thousand empty lines. Undefined for anything else.
 */
export function tooMuch(text: string): { line: number; message: string } | undefined {
  const at = (index: number, message: string) => ({ line: lineAt(text, index), message })
  const empty = text.search(emptyLines)
  if (empty !== -1) return at(empty, 'expected facts, received a thousand empty lines; delete them')
  let open = 0
  let unopened = 0
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]|^ *(?:[-?:] +)+|^ +/gm)) {
    if (sign === '[' || sign === '{') open += 1
    else if (open > 0 && (sign === ']' || sign === '}')) open -= 1
    else if (sign === ']' || sign === '}') unopened += 1
    if (Math.max(open, unopened) > mostLevels || sign.length > 2 * mostLevels)
      return at(
        index,
        'expected facts a few levels deep, received groups or lists inside one another by the hundred; write each fact as "key: value" on a line of its own',
      )
  }
  return undefined
}

/** A line with its value in single quotes, in which a backslash is one; nothing where it has no key. */
function inQuotes(line: string): string {
  const [, key, value] = /^\s*((?:- )?[\w-]+: +)(\S.*?)\s*$/.exec(line) ?? []
  return key && value ? `: ${key}'${value.replaceAll("'", "''")}'` : ''
}

/** A key, and a value that begins with a sign of YAML's and goes on as no value does that is meant so. */
const beginsForYaml =
  /^\s*((?:- )?[\w-]+: +)([-?>|]\s+[^\s#].*|[%@`].*|\[[^\]]*\]\s*[^\s#,\]].*|\{[^}]*\}\s*[^\s#,}].*)$/

/** The right way to write a value that begins with a quotation mark, or has one inside its own, and its key; undefined for any other line. */
function quotedInPart(line: string): string | undefined {
  const [, before = '', value = ''] = /^\s*((?:- )?(?:[\w-]+: +)?)((["']).*\3.*\S)\s*$/.exec(line) ?? []
  const quote = value.charAt(0)
  if (quote === '') return undefined
  const words = value.endsWith(quote) && value.split(quote).length > 3 ? value.slice(1, -1) : value
  return words.includes("'") && !/["\\]/.test(words)
    ? `${before}"${words}"`
    : `${before}'${words.replaceAll("'", "''")}'`
}

/** Keys that stand a second time in their group. The parser would compare each with every other, which many keys make long. */
export function keysTwice(document: Document): Mistake[] {
  const found: Mistake[] = []
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value))
          found.push({
            offset: key.range?.[0] ?? 0,
            message: 'expected every key once, received it a second time; remove one of the two',
          })
        seen.add(key.value)
      }
    },
  })
  return found
}

/** Lines on which something else than a colon and a space stands between a key and its value. */
export function misspeltKeys(text: string): { line: number; message: string }[] {
  return text.split('\n').flatMap((line, index) => {
    const [, key = '', sign = ''] = /^\s*(?:- )?([A-Za-z]\w*)(：|:(?=[^\s:/])| ?=)/.exec(line) ?? []
    if (sign === '') return []
    const what =
      sign === ':' ? 'no space after the colon' : sign === '：' ? 'a full-width colon' : 'an equals sign'
    return [
      {
        line: index + 1,
        message: `expected "${key}: " and the value, received ${what} (${JSON.stringify(line.trim())}); write a colon and a space`,
      },
    ]
  })
}

/** Something wrong with YAML: where it stands in the text, and a sentence. */
type Mistake = { offset: number; message: string }

/**
 * The first anchor or alias. Nobody means them here: `*Emphasis*` would be a reference to nothing, and `&co` would vanish
 * without a word.
 */
export function firstReference(document: Document, source: string): Mistake | undefined {
  if (!/[&*]/.test(source)) return undefined
  let offset: number | undefined
  let isItem = false
  visit(document, (_, node) => {
    if (!isNode(node) || !(isAlias(node) || ('anchor' in node && node.anchor))) return undefined
    offset = node.range?.[0]
    // "* Ada Quill": a star before a space.
    isItem = isAlias(node) && node.source === ''
    return visit.BREAK
  })
  if (isItem)
    return mistakeAt(
      offset,
      'expected a list as YAML has it, received a star before an item; write "- " before each',
    )
  return mistakeAt(
    offset,
    'expected text, received a value that YAML reads as a reference; a value that begins with "*" or "&" goes in quotes',
  )
}

/**
 * The first value that begins with a bracket and goes on behind it, in which YAML sees facts: `title: {BERT}: looms` is a
 * group and a fact without a name, `{{ page.title }}` a group whose name is a group.
 */
export function firstInBrackets(document: Document): Mistake | undefined {
  let offset: number | undefined
  let glued: string | undefined
  visit(document, {
    Pair(_, pair, path) {
      const group = path.at(-1)
      // "{ICLR}" is a group with a key and no value.
      const isBare = isMap(group) && group.flow === true && pair.value === null
      const isNameless =
        isScalar(pair.key) && ((pair.key.value === '' && pair.key.type === 'PLAIN') || isBare)
      if (!isNode(pair.key) || !(isNameless || !isScalar(pair.key))) return undefined
      offset = pair.key.range?.[0]
      glued = isScalar(pair.key) ? /^[a-z]\w*:(?=\S)/i.exec(String(pair.key.value))?.[0] : undefined
      return visit.BREAK
    },
  })
  if (glued)
    return mistakeAt(
      offset,
      `expected "${glued} " and the value, received no space after the colon; write a colon and a space`,
    )
  return mistakeAt(
    offset,
    'expected text, received a value that begins with a bracket, in which YAML sees a group or a list; leave the brackets out, or put the value in quotes; a list stands between [ and ]',
  )
}

function mistakeAt(offset: number | undefined, message: string): Mistake | undefined {
  return offset === undefined ? undefined : { offset, message }
}
